"""The search index: a file beside the library that can be thrown away at any time.

Why a file of its own: it is written whole to a new file which then takes the old one's
place, so a reader never sees half an index and the truth never grows by it.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from typing import TYPE_CHECKING, Self

from coverkit.models import IndexedPassage, TermPostings
from coverkit.storage.connection import translated, unchanging_uri
from coverkit.storage.rows import chunks, marks

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from coverkit.models import LetterOrigin, PartName

FORMAT = "3"
"""Part of the key: an index in another layout is simply rebuilt."""

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE passages (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, letter_id TEXT NOT NULL,
    part TEXT NOT NULL, leader INTEGER NOT NULL, origin TEXT NOT NULL
);
CREATE TABLE arrays (scales BLOB NOT NULL, leaders BLOB NOT NULL);
CREATE TABLE terms (term TEXT PRIMARY KEY, idf REAL NOT NULL, numbers BLOB NOT NULL,
                    again BLOB NOT NULL) WITHOUT ROWID;
"""
_A_DAY = 24 * 60 * 60.0
_FINISH = "CREATE INDEX passages_by_leader ON passages (leader) WHERE leader <> number"
"""Why not all: nearly every passage leads only itself."""


class SearchIndex:
    """A stored search index, open for reading; a `models.TermIndex`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through this connection."""
        self._db = connection

    def __enter__(self) -> Self:
        """Return the open index."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self._db.close()

    def key(self) -> str | None:
        """What it was made from, or None where it cannot be read."""
        with contextlib.suppress(sqlite3.DatabaseError):
            row = self._db.execute("SELECT value FROM meta WHERE key = 'key'").fetchone()
            return str(row[0]) if row else None
        return None

    def postings(self, terms: Iterable[str]) -> dict[str, TermPostings]:
        """The postings of those terms that the index holds."""
        found: dict[str, TermPostings] = {}
        for chunk in chunks(sorted(set(terms))):
            for term, *values in self._db.execute(
                f"SELECT term, idf, numbers, again FROM terms WHERE term IN ({marks(chunk)})",
                chunk,
            ):
                found[term] = TermPostings(*values)
        return found

    def scales(self) -> bytes:
        """For each passage a float32, which all its weights are multiplied by."""
        return self._array("scales")

    def leaders(self) -> bytes:
        """For each passage a uint32: the number of who leads its near-duplicates."""
        return self._array("leaders")

    def _array(self, column: str) -> bytes:
        # Why not SELECT: it copies each page once more, half of the time where they are megabytes.
        with self._db.blobopen("arrays", column, 1, readonly=True) as blob:
            return blob.read()

    def passages(self, numbers: Iterable[int]) -> dict[int, IndexedPassage]:
        """The rows with these numbers."""
        found: dict[int, IndexedPassage] = {}
        for chunk in chunks(sorted(set(numbers))):
            for row in self._db.execute(
                "SELECT number, id, letter_id, part, leader, origin FROM passages "
                f"WHERE number IN ({marks(chunk)})",
                chunk,
            ):
                found[row[0]] = IndexedPassage(*row)
        return found

    def numbered(self, passage_id: str) -> int | None:
        """The number of the passage with this full id."""
        sql = "SELECT number FROM passages WHERE id = ?"
        row = self._db.execute(sql, (passage_id,)).fetchone()
        return int(row[0]) if row else None

    def group(self, leader: int) -> tuple[IndexedPassage, ...]:
        """All near-duplicates that this passage leads, itself first, newest first."""
        return self.groups([leader])[leader]

    def groups(self, leaders: Iterable[int]) -> dict[int, tuple[IndexedPassage, ...]]:
        """For each of these passages its `group`."""
        found: dict[int, tuple[IndexedPassage, ...]] = {
            number: (row,) for number, row in self.passages(leaders).items()
        }
        for chunk in chunks(found):
            for row in self._db.execute(
                "SELECT number, id, letter_id, part, leader, origin FROM passages "
                f"WHERE leader IN ({marks(chunk)}) AND leader <> number ORDER BY number",
                chunk,
            ):
                member = IndexedPassage(*row)
                found[member.leader] += (member,)
        return found


def cache_path(library: str | Path) -> Path:
    """Where the index of this library lives."""
    from pathlib import Path

    return Path(_beside(library))


def _beside(library: str | Path) -> str:
    return f"{library}-cache"


def open_index(library: str | Path | None, *, key: str) -> SearchIndex | None:
    """The stored index, or None where it is missing, broken or made from something else."""
    if library is None or not os.path.exists(_beside(library)):
        return None
    try:
        index = SearchIndex(sqlite3.connect(unchanging_uri(_beside(library)), uri=True))
    except sqlite3.Error:
        return None
    if index.key() == f"{FORMAT}:{key}":
        return index
    index.__exit__()
    return None


def write_index(
    library: str | Path | None,
    *,
    key: str,
    passages: Iterable[tuple[str, str, PartName, LetterOrigin]],
    leaders: Callable[[], Sequence[int]],
    terms: Iterable[tuple[str, TermPostings]],
    scales: bytes,
) -> SearchIndex | None:
    """Write a new index in place of the old one, and open it.

    Args:
        library: the library that it is an index of.
        key: what it is made from.
        passages: as `Store.passage_outlines` tells of them.
        leaders: who leads each; asked for last, as that may still be worked out.
        terms: sorted.
        scales: as `SearchIndex.scales` gives them.

    None: another process has since put an index of something else in its place.
    Where the library's folder may not be written to (or there is no library file), the
    index is kept in memory: slower next time, but it answers.
    """
    if library is None or not os.access(cache_path(library).parent, os.W_OK):
        return SearchIndex(
            _fill(sqlite3.connect(":memory:"), key, passages, leaders, terms, scales)
        )
    target = cache_path(library)
    temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    with translated(str(target)):
        try:
            temporary.unlink(missing_ok=True)  # a killed process of that number left it
            os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            with contextlib.closing(sqlite3.connect(temporary)) as connection:
                connection.execute("PRAGMA journal_mode = OFF")
                connection.execute("PRAGMA synchronous = OFF")
                _fill(connection, key, passages, leaders, terms, scales)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    _sweep(target)
    return open_index(library, key=key)


def drop_index(library: str | Path | None) -> bool:
    """Remove the stored index, and what killed processes left of others; True if there was any."""
    if library is None:
        return False
    target = cache_path(library)
    found = [path for path in (target, *_unfinished(target)) if path.exists()]
    with translated(str(target)):
        for path in found:
            path.unlink(missing_ok=True)
    return bool(found)


def _unfinished(target: Path) -> Iterator[Path]:
    """What processes have begun to write in this index's place."""
    from glob import escape

    yield from target.parent.glob(f"{escape(target.name)}.*.tmp")


def _sweep(target: Path) -> None:
    """Remove what a killed process left half written, a day or more before this index."""
    for left in _unfinished(target):
        with contextlib.suppress(OSError):
            if left.stat().st_mtime < target.stat().st_mtime - _A_DAY:
                left.unlink()


def _little(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _fill(
    connection: sqlite3.Connection,
    key: str,
    passages: Iterable[tuple[str, str, PartName, LetterOrigin]],
    leaders: Callable[[], Sequence[int]],
    terms: Iterable[tuple[str, TermPostings]],
    scales: bytes,
) -> sqlite3.Connection:
    connection.executescript(_SCHEMA)
    connection.execute("INSERT INTO meta VALUES ('key', ?)", (f"{FORMAT}:{key}",))
    from array import array

    connection.executemany(
        "INSERT INTO passages VALUES (?1, ?2, ?3, ?4, ?1, ?5)",
        ((number, *passage) for number, passage in enumerate(passages)),
    )
    connection.executemany(
        "INSERT INTO terms VALUES (?, ?, ?, ?)",
        ((term, held.idf, held.numbers, held.again) for term, held in terms),
    )
    found = leaders()
    connection.executemany(
        "UPDATE passages SET leader = ? WHERE number = ?",
        ((leader, number) for number, leader in enumerate(found) if leader != number),
    )
    connection.execute("INSERT INTO arrays VALUES (?, ?)", (scales, _little(array("I", found))))
    connection.execute(_FINISH)
    connection.commit()
    return connection
