"""Which files of a folder may be letters: all but what programs leave lying about."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CLOSED_FOLDERS = frozenset(
    {".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", "venv", "__MACOSX"}
)
# Names that programs give to lock and temporary files, shortcuts and folder settings.
# Source: Microsoft Support, "Description of how Word creates temporary files" (~$, ~WRL);
# LibreOffice (.~lock.NAME#); macOS and Windows for the rest.
_PASSED_STARTS = ("~$", "~wr", ".")
_PASSED_ENDS = (".tmp", ".lnk", ".url", ".crdownload", ".part", "~", "#")
_PASSED_NAMES = frozenset({"thumbs.db", "desktop.ini"})


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield each file once, in a fixed order; folders are walked, lock files passed over.

    Raises:
        UnreadableError: one of ``paths`` does not exist.
    """
    seen: set[Path] = set()
    for path in paths:
        if not path.exists():
            raise UnreadableError(
                f"There is no file or folder {path}",
                hint="Check the name; `coverkit index ~/letters` reads the folder letters.",
            )
        for found in _below(path) if path.is_dir() else [path]:
            real = found.resolve()
            if real not in seen:
                seen.add(real)
                yield found


def _below(folder: Path) -> Iterator[Path]:
    """All files in a folder and below; a folder that links to one above it ends there.

    Folders that may not be entered come too, as if they were files: reading them fails, and
    so they are named with the reason.
    """
    entered: set[Path] = set()
    closed: list[Path] = []

    def remember(error: OSError) -> None:
        closed.append(Path(error.filename))

    for name, folders, files in os.walk(folder, onerror=remember, followlinks=True):
        here = Path(name)
        real = here.resolve()
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        folders[:] = sorted(f for f in folders if f not in _CLOSED_FOLDERS and f[0] != ".")
        for file in sorted(files):
            path = here / file
            if not _passed_over(file) and path.is_file():
                yield path
    yield from closed


def _passed_over(name: str) -> bool:
    low = name.lower()
    return low.startswith(_PASSED_STARTS) or low.endswith(_PASSED_ENDS) or low in _PASSED_NAMES
