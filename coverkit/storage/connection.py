"""Opening a library's database: private, patient, and with errors a person can act on."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
from typing import TYPE_CHECKING

from coverkit.errors import LibraryError
from coverkit.storage.migrations import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT_SECONDS = 10.0
"""How long a writer waits for another one before it says so."""

_HEAD = 100
"""Bytes of a database's header."""
_CORRUPT_HINT = (
    "Your letters are untouched. Move that file aside and run `coverkit index` on your "
    "folder again, or point --library at a copy."
)
# What SQLite says -> what happened, what to do next. The first that fits counts.
_REASONS: tuple[tuple[str, str, str], ...] = (
    (
        "locked",
        "The library is in use: another coverkit is writing to it",
        "Wait until it has finished, then run this again.",
    ),
    (
        "full",
        "The disk is full, so the library could not be written",
        "Free some space and run this again; all that was saved before is still there.",
    ),
    (
        "disk i/o",
        "The disk gave an error while the library was used",
        "Check the disk and its free space, then run this again.",
    ),
    (
        "readonly",
        "The library may not be written to",
        "Check the file's permissions, or choose another place with --library.",
    ),
    (
        "unable to open",
        "The library could not be opened",
        "Check that the folder exists and is yours to write to, or use --library.",
    ),
)


@contextlib.contextmanager
def translated(path: str) -> Iterator[None]:
    """Turn what SQLite and the file system raise into `LibraryError`."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        # The latter: SQLite does not notice a damaged text.
        said = str(error).lower()
        for needle, message, hint in _REASONS:
            if needle in said:
                raise LibraryError(f"{message}: {path}", hint=hint) from error
        raise LibraryError(
            f"This is not a usable coverkit library: {path} ({error})", hint=_CORRUPT_HINT
        ) from error
    except OSError as error:
        raise LibraryError(
            f"The library cannot be used: {path} ({error.strerror or error})",
            hint="Check the folder's permissions, or choose another place with --library.",
        ) from error


def connect(path: str | None, *, wait: float = WAIT_SECONDS) -> sqlite3.Connection:
    """Open (and, where it is missing, create) the database at ``path``; None is in memory.

    The file is created 0600 and a missing folder 0700: letters are private.
    A file that may not be written is opened for reading alone.
    """
    if path is None:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        _migrate(connection)
        return connection
    with translated(path):
        _create_private(path)
        _refuse_no_file(path)
        _refuse_cut_off(path)
        if os.access(path, os.W_OK) and os.access(os.path.dirname(path) or ".", os.W_OK):
            connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
        else:
            connection = _read_only(path)
        try:
            _migrate(connection, path=path)
        except BaseException:
            connection.close()
            raise
    return connection


def _read_only(path: str) -> sqlite3.Connection:
    """Open what may not be written.

    Why immutable: WAL needs a writable folder, and a read-only home must still answer. Such a
    connection does not look into a log, so where there is one (the library was copied out of the
    midst of work, or its writer was killed) both are copied into memory.
    """
    log = f"{path}-wal"
    if not os.path.exists(log) or not os.path.getsize(log):
        return sqlite3.connect(unchanging_uri(path), uri=True, isolation_level=None)
    import shutil
    import tempfile

    connection = sqlite3.connect(":memory:", isolation_level=None)
    with tempfile.TemporaryDirectory(prefix="coverkit-") as folder:
        for file in (path, log):
            shutil.copy(file, folder)
        with contextlib.closing(sqlite3.connect(f"{folder}/{os.path.basename(path)}")) as copy:
            copy.backup(connection)
    connection.execute("PRAGMA query_only = ON")
    return connection


def unchanging_uri(path: str) -> str:
    """What SQLite opens a file by that nobody writes to.

    Source: SQLite, "URI Filenames", 3.1: what must be escaped, and drive letters.
    """
    found = os.path.abspath(path).replace(os.sep, "/")
    for sign in "%?#":
        found = found.replace(sign, f"%{ord(sign):02x}")
    return f"file:///{found.lstrip('/')}?mode=ro&immutable=1"


def _create_private(path: str) -> None:
    """Make the folder and an empty file that only their owner can read."""
    if os.path.exists(path):
        return
    os.makedirs(os.path.dirname(os.path.abspath(path)), mode=0o700, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _refuse_no_file(path: str) -> None:
    """Refuse a pipe or a device, which to open may take for ever.

    Raises:
        LibraryError: if it is one.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise LibraryError(
            f"This is not a usable coverkit library: {path} (it is no ordinary file)",
            hint="Choose another place with --library.",
        )


def _refuse_cut_off(path: str) -> None:
    """Refuse a file that is shorter than its own first page says.

    Why: SQLite itself notices only when it looks for what is missing, and an answer from what is
    left would be taken for the whole. While there is a log, the file may be behind it.
    Source: SQLite, "Database File Format", 1.3.

    Raises:
        LibraryError: if it was cut off.
    """
    with open(path, "rb") as file:
        head = file.read(_HEAD)
        size = os.fstat(file.fileno()).st_size
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big") if head[24:28] == head[92:96] else 0
    if size < page * pages and not os.path.exists(f"{path}-wal"):
        raise LibraryError(
            f"This is not a usable coverkit library: {path} (its end is missing)",
            hint=_CORRUPT_HINT,
        )


def _migrate(connection: sqlite3.Connection, *, path: str | None = None) -> None:
    """Bring the schema up to date, one transaction a step; refuse what is not ours or newer."""
    with _moment(connection):  # another process may be making the library right now
        version, application = _stamp(connection)
        empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not empty and application != APPLICATION_ID:
        raise LibraryError(
            f"This database belongs to another program: {path}",
            hint="Choose another file with --library; coverkit has changed nothing in it.",
        )
    if version > len(MIGRATIONS):
        raise LibraryError(
            f"This library was written by a newer coverkit (format {version}; "
            f"this one knows up to {len(MIGRATIONS)}): {path}",
            hint="Update coverkit, or choose another file with --library. Nothing was changed.",
        )
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    if version < len(MIGRATIONS):
        connection.execute("PRAGMA journal_mode = WAL")
        _apply(connection)


def _apply(connection: sqlite3.Connection) -> None:
    """Run the missing migrations; another process may be doing the same."""
    for number, migrate in enumerate(MIGRATIONS, start=1):
        with transaction(connection):
            if _stamp(connection)[0] < number:
                migrate(connection)
                connection.execute(f"PRAGMA user_version = {number}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _stamp(connection: sqlite3.Connection) -> tuple[int, int]:
    """The schema's version and the program it belongs to."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    return int(version), int(application)


@contextlib.contextmanager
def _moment(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is read inside is of one moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. Takes the write lock at once, so that waiting happens here."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite has ended it itself where the disk is full
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
