"""Bytes -> a file: all of it or none of it, and never over another by accident."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from coverkit.errors import OutputError

_REASONS = {
    errno.ENOENT: ("the folder is not there", "Make the folder first, or write somewhere else."),
    errno.ENOTDIR: ("its folder is a file", "Write somewhere else."),
    errno.EISDIR: ("a folder has that name", "Choose another file name."),
    errno.EACCES: ("permission denied", "Write to a folder of your own."),
    errno.EPERM: ("not permitted", "Write to a folder of your own."),
    errno.EROFS: ("the disk is read-only", "Write to another disk."),
    errno.ENOSPC: ("no space is left on the disk", "Free some space, then try again."),
    errno.EDQUOT: ("your disk quota is used up", "Free some space, then try again."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter file name."),
}


def refuse_existing(path: Path) -> None:
    """Raise when there is something at ``path``, even a link that leads nowhere."""
    if _exists(path):
        raise OutputError(
            f"{path} is there already.",
            hint="Choose another name, or say --force to write over it.",
        )


def write(path: Path, content: bytes, *, force: bool) -> None:
    """Put ``content`` at ``path`` in one step.

    Why a temporary file in the same folder: a rename within one folder is atomic, so that a
    full disk or a pulled plug leaves the old file or the new one, never half of one.

    Raises:
        OutputError: It is there and ``force`` is false, or it cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".coverkit-", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise _cannot(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep_permissions(temporary, path)
        _place(temporary, path, force=force)
    except OSError as error:
        raise _cannot(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def _keep_permissions(temporary: Path, path: Path) -> None:
    """Whom the person lets read the file that is written over may read the new one.

    Why 0600 for all others: a letter is nobody else's business, and says nothing of the folder.
    """
    with contextlib.suppress(OSError):
        temporary.chmod(stat.S_IMODE(path.stat().st_mode))


def _place(temporary: Path, path: Path, *, force: bool) -> None:
    """Rename over ``path`` if forced; else only if nothing came there in the meantime."""
    if not force:
        refuse_existing(path)
    elif path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a directory")
    elif path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is a device, not a file")
    elif path.exists() and _is_database(path):
        raise OutputError(f"{path} is a library.", hint="Choose another name for the file.")
    temporary.replace(path.resolve())  # through a link, to the file that it means


def _is_database(path: Path) -> bool:
    """Whether letters are kept there. Source: SQLite, "Database File Format", 1.3."""
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _exists(path: Path) -> bool:
    try:
        return path.is_symlink() or path.exists()
    except OSError as error:
        raise _cannot(path, error) from error


def _cannot(path: Path, error: OSError) -> OutputError:
    reason, hint = _REASONS.get(error.errno or 0, (error.strerror or str(error), ""))
    return OutputError(f"{path} cannot be written: {reason}.", hint=hint)
