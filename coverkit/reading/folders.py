"""Which files of a folder may be letters: all but what programs leave lying about."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_CLOSED_FOLDERS = frozenset(
    {".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv", "venv", "__MACOSX"}
)
# Names that programs give to lock and temporary files, shortcuts and folder settings.
# Source: Microsoft Support, "Description of how Word creates temporary files" (~$, ~WRL);
# LibreOffice (.~lock.NAME#); macOS and Windows for the rest.
_PASSED_STARTS = ("~$", "~wr", ".")
_PASSED_ENDS = (".tmp", ".lnk", ".url", ".crdownload", ".part", "~", "#")
_PASSED_NAMES = frozenset({"thumbs.db", "desktop.ini"})


def find_files(paths: Iterable[Path]) -> Iterator[str]:
    """Yield each file's path once, in a fixed order; folders are walked, lock files passed over.

    Why no `Path`: to make one takes longer than to look at the file.

    Raises:
        UnreadableError: one of ``paths`` does not exist.
    """
    seen: set[str] = set()
    for path in paths:
        if not path.exists():
            raise UnreadableError(
                f"There is no file or folder {path}",
                hint="Check the name; `coverkit index ~/letters` reads the folder letters.",
            )
        name = os.fspath(path)
        for found, real in _below(name) if path.is_dir() else [(name, os.path.realpath(name))]:
            if real not in seen:
                seen.add(real)
                yield found


def _below(folder: str) -> Iterator[tuple[str, str]]:
    """All files in a folder and below, with what they are called without any links.

    A folder that links to one above it ends there. Folders that may not be entered come too, as
    if they were files: reading them fails, and so they are named with the reason.
    """
    entered: set[str] = set()
    closed: list[str] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        real = os.path.realpath(here)
        if real in entered:
            continue
        entered.add(real)
        try:
            with os.scandir(here) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            closed.append(here)
            continue
        folders = [entry for entry in found if _is(entry.is_dir)]
        waiting += [f.path for f in reversed(folders) if _is_open(f.name)]
        for entry in found:
            if not _passed_over(entry.name) and _is(entry.is_file):
                plain = not entry.is_symlink()
                yield entry.path, real + os.sep + entry.name if plain else os.path.realpath(entry)
    yield from ((path, os.path.realpath(path)) for path in closed)


def _is(kind: Callable[[], bool]) -> bool:
    """Whether an entry is of this kind; a link that leads nowhere is of none."""
    try:
        return kind()
    except OSError:
        return False


def _is_open(folder: str) -> bool:
    return folder not in _CLOSED_FOLDERS and folder[0] != "."


def _passed_over(name: str) -> bool:
    low = name.lower()
    return low.startswith(_PASSED_STARTS) or low.endswith(_PASSED_ENDS) or low in _PASSED_NAMES
