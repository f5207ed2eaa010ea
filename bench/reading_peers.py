"""Read some Word letters below a folder with another reader; prints the seconds for each.

Run by `reading.py` in the environment of `peers.py`: ``python reading_peers.py NAME FOLDER``.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST = 100
"""Letters; markitdown takes tens of milliseconds for each."""


def docx2txt() -> Callable[[str], object]:
    """The whole text of a file as one string."""
    import docx2txt as reader

    return cast("Callable[[str], object]", reader.process)


def markitdown() -> Callable[[str], object]:
    """The file as Markdown."""
    from markitdown import MarkItDown

    return cast("Callable[[str], object]", MarkItDown(enable_plugins=False).convert_local)


def main() -> None:
    """Import first, then time the reading alone."""
    read = {"docx2txt": docx2txt, "markitdown": markitdown}[sys.argv[1]]()
    paths = sorted(Path(sys.argv[2]).rglob("*.docx"))[:_MOST]
    before = time.perf_counter()
    for path in paths:
        read(str(path))
    print((time.perf_counter() - before) / len(paths))


if __name__ == "__main__":
    main()
