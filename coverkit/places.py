"""Where things are: the person's library, and what comes with the program."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coverkit.folders import user_folder

if TYPE_CHECKING:
    from pathlib import Path


def default_path() -> str:
    """Where the library lives unless told: ``COVERKIT_LIBRARY``, else this platform's place."""
    if named := os.environ.get("COVERKIT_LIBRARY"):
        return library_file(named)
    return os.path.join(user_folder("data"), "library.db")


def library_file(path: str | Path) -> str:
    """The database that this path means: itself, or ``library.db`` in a folder."""
    found = os.path.expanduser(path)
    return os.path.join(found, "library.db") if os.path.isdir(found) else found


def is_there(path: str) -> bool:
    """Whether there is such a file. Unlike `os.path.exists` it raises where one may not look."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def named(path: str | Path) -> Path:
    """What a person calls a path, ``~`` being their home."""
    from pathlib import Path

    return Path(path).expanduser()


def shipped(name: str) -> Path:
    """A folder that comes with the program: ``library``, ``examples/letters`` and so on."""
    from pathlib import Path

    installed = Path(__file__).parent / "shipped" / name
    return installed if installed.exists() else Path(__file__).parent.parent / name
