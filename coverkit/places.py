"""Where things are: the person's library, and what comes with the program."""

from __future__ import annotations

import os
from pathlib import Path


def default_path() -> Path:
    """Where the library lives unless told: ``COVERKIT_LIBRARY``, else this platform's place."""
    if named := os.environ.get("COVERKIT_LIBRARY"):
        return library_file(named)
    import platformdirs

    return Path(platformdirs.user_data_dir("coverkit", appauthor=False)) / "library.db"


def library_file(path: str | Path) -> Path:
    """The database that this path means: itself, or ``library.db`` in a folder."""
    found = Path(path).expanduser()
    return found / "library.db" if found.is_dir() else found


def shipped(name: str) -> Path:
    """A folder that comes with the program: ``library``, ``examples/letters`` and so on."""
    installed = Path(__file__).parent / "shipped" / name
    return installed if installed.exists() else Path(__file__).parent.parent / name
