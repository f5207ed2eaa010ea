"""The truth: letters, their files and what the user said of them, in one SQLite file."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, Self

from coverkit.errors import UsageError
from coverkit.models import PASSAGE_PARTS, Listed, Outline
from coverkit.storage.connection import WAIT_SECONDS, connect, transaction, translated
from coverkit.storage.rows import (
    chunks,
    letter_from,
    marks,
    part_from,
    slots_from,
    unpack_document,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from dataclasses import dataclass
    from pathlib import Path

    from coverkit.models import (
        Document,
        FactKind,
        Letter,
        LetterOrigin,
        PartName,
        Passage,
        Slot,
        Testimony,
    )
    from coverkit.storage.packing import PackedLetter
    from coverkit.storage.rows import Row
else:
    from coverkit.models.record import dataclass

_REUSABLE = "'" + "', '".join(PASSAGE_PARTS) + "'"
_PARTS = "SELECT letter, id, part, kind, text, slots, reuse, note FROM parts"
_FACTS = "SELECT letter, kind, value, found_in, confidence FROM facts"
_EDITS = "SELECT letter, kind, value, 'user', 1.0 FROM edits"
_FILES = "SELECT letter, path FROM files"
_ORDER = " ORDER BY letter, position"
_LAST_OUTCOME = (
    "(SELECT outcome FROM outcomes WHERE letter = l.key ORDER BY date DESC, key DESC LIMIT 1)"
)
_RANKED = " ORDER BY letter, rank, path"
_NEWEST_FIRST = "l.date DESC, l.id"
_AMBIGUOUS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file as it was when it was last read: unchanged while size and time are the same."""

    path: str
    size: int
    """Bytes."""
    mtime_ns: int
    """Nanoseconds since the epoch."""
    sha256: str
    reader: str
    """The version of coverkit's reading and parsing that saw it."""
    rank: int = 0
    """How well its format keeps a letter's structure, 0 the best: the first among twins."""
    letter_id: str | None = None
    code: str | None = None
    reason: str | None = None


class Store:
    """An open library file. Every change happens inside `writing`, whole or not at all."""

    def __init__(self, path: str | Path | None, *, wait: float = WAIT_SECONDS) -> None:
        """Open the library at ``path``, creating it where it is missing; None is in memory."""
        self.path = None if path is None else os.fspath(path)
        self._db: sqlite3.Connection = connect(self.path, wait=wait)

    def __enter__(self) -> Self:
        """Return the open store."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the file; what was written stays."""
        self._db.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection, with SQLite's errors turned into ours."""
        if self.path is None:
            yield self._db
            return
        with translated(self.path):
            yield self._db

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: what is inside happens entirely or, killed or failed, not at all."""
        with self.reading() as db, transaction(db):
            yield

    @contextlib.contextmanager
    def unchanging(self) -> Iterator[None]:
        """All that is read inside is of one moment, whatever another process writes meanwhile."""
        with self.reading() as db:
            db.execute("BEGIN")
            try:
                yield
            finally:
                db.execute("ROLLBACK")

    # --- files -------------------------------------------------------------------------

    def files(self) -> dict[str, FileRecord]:
        """Every file seen so far, by its path."""
        with self.reading() as db:
            rows = db.execute(
                """SELECT path, size, mtime_ns, sha256, reader, rank, l.id, code, reason
                FROM files LEFT JOIN letters l ON l.key = files.letter"""
            )
            return {row[0]: FileRecord(*row) for row in rows}

    def put_file(self, record: FileRecord) -> None:
        """Remember a file, and the letter in it or the reason why it was left out."""
        with self.reading() as db:
            db.execute(
                """INSERT OR REPLACE INTO files
                (path, letter, rank, size, mtime_ns, sha256, reader, code, reason)
                VALUES (?, (SELECT key FROM letters WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)""",
                (
                    record.path,
                    record.letter_id,
                    record.rank,
                    record.size,
                    record.mtime_ns,
                    record.sha256,
                    record.reader,
                    record.code,
                    record.reason,
                ),
            )

    # --- letters -----------------------------------------------------------------------

    def put_letter(
        self, letter: Letter, document: Document, *, replaces: str | None = None
    ) -> None:
        """Write a letter, or write it anew; ``replaces`` is the id it had until now.

        What the user said of a letter (corrections) stays with it.
        """
        from coverkit.storage.packing import pack

        self.put_packed(pack(letter, document), replaces=replaces)

    def put_packed(self, letter: PackedLetter, *, replaces: str | None = None) -> None:
        """As `put_letter`, for one that is packed already."""
        with self.reading() as db:
            row = db.execute(
                "SELECT key FROM letters WHERE id IN (?, ?) ORDER BY id = ? DESC",
                (letter.id, replaces, letter.id),
            ).fetchone()
            values = (letter.id, letter.origin, letter.language, letter.document)
            if row is None:
                key = db.execute(
                    "INSERT INTO letters (id, origin, language, document, date) "
                    "VALUES (?, ?, ?, ?, ?)",
                    (*values, letter.date),
                ).lastrowid
            else:
                key = row[0]
                db.execute(
                    "UPDATE letters SET id = ?, origin = ?, language = ?, document = ? "
                    "WHERE key = ?",
                    (*values, key),
                )
            self._put_understanding(db, int(key or 0), letter, fresh=row is None)
            if row is not None:
                # What was packed knows nothing of the user's corrections.
                db.execute(
                    "UPDATE testimonies SET judgement = '' "
                    "WHERE letter = ?1 AND EXISTS (SELECT 1 FROM edits WHERE letter = ?1)",
                    (key,),
                )

    def put_understanding(self, letter: PackedLetter) -> None:
        """Write anew the parts and facts of a letter that is already here."""
        with self.reading() as db:
            row = db.execute("SELECT key FROM letters WHERE id = ?", (letter.id,)).fetchone()
            if row is not None:
                self._put_understanding(db, row[0], letter)

    def _put_understanding(
        self, db: sqlite3.Connection, key: int, letter: PackedLetter, *, fresh: bool = False
    ) -> None:
        if not fresh:
            for table in ("facts", "testimonies"):
                db.execute(f"DELETE FROM {table} WHERE letter = ?", (key,))
        self._put_parts(db, key, letter, fresh=fresh)
        rows = ((key, *row) for row in letter.facts)
        db.executemany("INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)", rows)
        if letter.testimony is not None:
            values = (key, letter.reader, letter.testimony, letter.judgement)
            db.execute("INSERT INTO testimonies VALUES (?, ?, ?, ?)", values)
        if not fresh:
            db.execute(
                """UPDATE letters SET date = coalesce(
                    (SELECT value FROM edits WHERE letter = ?1 AND kind = 'date'), ?2)
                WHERE key = ?1""",
                (key, letter.date),
            )
        db.execute("DELETE FROM meta WHERE key IN ('fingerprint', 'count')")

    @staticmethod
    def _put_parts(db: sqlite3.Connection, key: int, letter: PackedLetter, *, fresh: bool) -> None:
        """Write those parts that are not there as they are.

        Why looked at first: what other letters say changes few of them, and to write takes ten
        times as long.
        """
        there: set[Row] = set()
        if not fresh:
            there.update(
                db.execute(
                    "SELECT position, id, part, kind, text, slots, reuse, note FROM parts "
                    "WHERE letter = ?",
                    (key,),
                )
            )
            gone = ((key, row[0]) for row in there.difference(letter.parts))
            db.executemany("DELETE FROM parts WHERE letter = ? AND position = ?", gone)
        rows = ((key, *row) for row in letter.parts if row not in there)
        db.executemany("INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def testimonies(self) -> Iterator[tuple[str, Testimony, str]]:
        """What the person's letters say by themselves of their companies, newest letter first.

        Returns:
            The letter's id, its testimony, and the judgement on it.
        """
        from coverkit.storage.packing import unpack_testimony

        with self.reading() as db:
            for identity, said, judgement in db.execute(
                f"""SELECT l.id, said, judgement FROM testimonies t
                JOIN letters l ON l.key = t.letter
                WHERE l.origin = 'letter' ORDER BY {_NEWEST_FIRST}"""
            ):
                yield identity, unpack_testimony(said), judgement

    def unheard(self, reader: str) -> list[str]:
        """The ids of the letters whose testimony this version of our reading has not heard."""
        with self.reading() as db:
            rows = db.execute(
                """SELECT l.id FROM letters l
                LEFT JOIN testimonies t ON t.letter = l.key AND t.reader = ?
                WHERE l.origin = 'letter' AND t.letter IS NULL ORDER BY l.id""",
                (reader,),
            )
            return [row[0] for row in rows]

    def letters(self, *, origin: LetterOrigin | None = None) -> list[Letter]:
        """All letters, newest first, undated ones last, ties by id."""
        where = "" if origin is None else "WHERE l.origin = ?"
        return self._letters(where, () if origin is None else (origin,))

    def outlines(self) -> list[Outline]:
        """The person's letters, newest first, as a check compares another with them."""
        with self.reading() as db:
            texts: defaultdict[int, list[str]] = defaultdict(list)
            for letter, text in db.execute(
                f"SELECT letter, text FROM parts WHERE part IN ({_REUSABLE})"
                " ORDER BY letter, position"
            ):
                texts[letter].append(text)
            facts: defaultdict[int, dict[FactKind, tuple[str, float]]] = defaultdict(dict)
            for letter, kind, value, certain in itertools.chain(
                db.execute("SELECT letter, kind, value, 1.0 FROM edits"),
                db.execute(f"SELECT letter, kind, value, confidence FROM facts{_ORDER}"),
            ):
                facts[letter].setdefault(kind, (value, certain))
            return [
                Outline(
                    id=identity,
                    text="\n\n".join(texts[key]),
                    facts=facts[key],
                    language=language,
                    path=path or "",
                )
                for key, identity, language, path in db.execute(
                    f"""SELECT l.key, l.id, l.language,
                    (SELECT path FROM files WHERE letter = l.key ORDER BY rank, path LIMIT 1)
                    FROM letters l WHERE l.origin = 'letter' ORDER BY {_NEWEST_FIRST}"""
                )
            ]

    def listed(self) -> list[Listed]:
        """The person's letters, newest first, as a list shows them."""
        with self.reading() as db:
            facts: defaultdict[int, dict[FactKind, str]] = defaultdict(dict)
            for letter, kind, value in itertools.chain(
                db.execute("SELECT letter, kind, value FROM edits"),
                db.execute(f"SELECT letter, kind, value FROM facts{_ORDER}"),
            ):
                facts[letter].setdefault(kind, value)
            paths: defaultdict[int, list[str]] = defaultdict(list)
            for letter, path in db.execute(f"{_FILES} WHERE letter IS NOT NULL{_RANKED}"):
                paths[letter].append(path)
            return [
                Listed(
                    id=identity,
                    facts=facts[key],
                    passages=passages,
                    language=language,
                    paths=tuple(paths[key]),
                    outcome=outcome,
                )
                for key, identity, language, outcome, passages in db.execute(
                    f"""SELECT l.key, l.id, l.language, {_LAST_OUTCOME},
                    (SELECT count(*) FROM parts WHERE letter = l.key AND part IN ({_REUSABLE}))
                    FROM letters l WHERE l.origin = 'letter' ORDER BY {_NEWEST_FIRST}"""
                )
            ]

    def letters_by_id(self, ids: Iterable[str]) -> dict[str, Letter]:
        """The letters with these full ids, those that are there."""
        return {letter.id: letter for chunk in chunks(ids) for letter in self._some(chunk)}

    def _some(self, ids: Sequence[str]) -> list[Letter]:
        return self._letters(f"WHERE l.id IN ({marks(ids)})", ids)

    def _letters(self, where: str, values: Sequence[str]) -> list[Letter]:
        with self.reading() as db:
            rows = db.execute(
                f"SELECT l.key, l.id, l.origin, l.language, {_LAST_OUTCOME} FROM letters l "
                f"{where} ORDER BY {_NEWEST_FIRST}",
                tuple(values),
            ).fetchall()
            letters: list[Letter] = []
            for chunk in chunks(rows):
                keys = [row[0] for row in chunk]
                parts = _by_letter(db, f"{_PARTS} WHERE letter IN ({marks(keys)}){_ORDER}", keys)
                facts = _by_letter(db, f"{_FACTS} WHERE letter IN ({marks(keys)}){_ORDER}", keys)
                edits = _by_letter(db, f"{_EDITS} WHERE letter IN ({marks(keys)})", keys)
                files = _by_letter(db, f"{_FILES} WHERE letter IN ({marks(keys)}){_RANKED}", keys)
                letters += (
                    letter_from(
                        row,
                        parts=parts[row[0]],
                        facts=edits[row[0]] + facts[row[0]],
                        paths=[path for (path,) in files[row[0]]],
                    )
                    for row in chunk
                )
            return letters

    def document(self, letter_id: str) -> Document | None:
        """A letter's text as it was read."""
        with self.reading() as db:
            row = db.execute("SELECT document FROM letters WHERE id = ?", (letter_id,)).fetchone()
            return unpack_document(row[0]) if row else None

    def documents(self) -> Iterator[tuple[str, Document]]:
        """Each letter's id with its text as it was read."""
        with self.reading() as db:
            for identity, packed in db.execute("SELECT id, document FROM letters ORDER BY id"):
                yield identity, unpack_document(packed)

    def packed_by_id(self, ids: Iterable[str]) -> dict[str, tuple[bytes, bytes | None]]:
        """Of the letters with these full ids the text as it was read, and the testimony; packed."""
        with self.reading() as db:
            return {
                identity: packed
                for chunk in chunks(ids)
                for identity, *packed in db.execute(
                    "SELECT l.id, document, said FROM letters l "
                    f"LEFT JOIN testimonies t ON t.letter = l.key WHERE l.id IN ({marks(chunk)})",
                    chunk,
                )
            }

    def corrections(self) -> dict[str, dict[FactKind, str]]:
        """What the user said of letters, by their ids."""
        found: dict[str, dict[FactKind, str]] = {}
        with self.reading() as db:
            for identity, kind, value in db.execute(
                "SELECT l.id, kind, value FROM edits JOIN letters l ON l.key = letter "
                "ORDER BY l.id, kind"
            ):
                found.setdefault(identity, {})[kind] = value
        return found

    def correct(self, letter_id: str, values: Mapping[FactKind, str | None]) -> None:
        """Write down what the user says of a letter; None takes a correction back."""
        with self.writing():
            for kind, value in values.items():
                self._db.execute(
                    "DELETE FROM edits WHERE kind = ? "
                    "AND letter = (SELECT key FROM letters WHERE id = ?)",
                    (kind, letter_id),
                )
                if value is not None:
                    self._db.execute(
                        "INSERT INTO edits SELECT key, ?, ? FROM letters WHERE id = ?",
                        (kind, value, letter_id),
                    )
            self._db.execute(
                "UPDATE testimonies SET judgement = '' "
                "WHERE letter = (SELECT key FROM letters WHERE id = ?)",
                (letter_id,),
            )

    def forget(self, letter_id: str) -> None:
        """Remove a letter, its files' records and all that was said of it, without a trace.

        Only its id is written down, so that the next `index` does not bring it back.
        """
        with self.writing():
            self._db.execute("INSERT OR IGNORE INTO forgotten VALUES (?)", (letter_id,))
            self._db.execute("DELETE FROM letters WHERE id = ?", (letter_id,))
            self._db.execute("DELETE FROM meta WHERE key IN ('fingerprint', 'count')")
        with self.reading() as db:
            # Why: secure_delete zeroes the pages, but the log still holds the old ones. Where
            # the disk is too full, or another coverkit reads, to make the file small again, the
            # letter is gone all the same.
            with contextlib.suppress(sqlite3.OperationalError):
                db.execute("VACUUM")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def forgotten(self) -> frozenset[str]:
        """The ids of the letters that were forgotten."""
        with self.reading() as db:
            return frozenset(row[0] for row in db.execute("SELECT id FROM forgotten"))

    def remember(self, letter_id: str) -> None:
        """Let a forgotten letter be taken in again."""
        with self.writing():
            self._db.execute("DELETE FROM forgotten WHERE id = ?", (letter_id,))

    def count(self) -> tuple[int, int]:
        """How many letters (without the starter's), and how many distinct passages in all."""
        with self.reading() as db:
            row = db.execute("SELECT value FROM meta WHERE key = 'count'").fetchone()
            letters, passages = str(row[0]).split() if row else self._count(db)
            return int(letters), int(passages)

    @staticmethod
    def _count(db: sqlite3.Connection) -> tuple[int, int]:
        letters = db.execute("SELECT count(*) FROM letters WHERE origin = 'letter'").fetchone()
        passages = db.execute(
            f"SELECT count(DISTINCT id) FROM parts WHERE part IN ({_REUSABLE})"
        ).fetchone()
        return letters[0], passages[0]

    def any_outcomes(self) -> bool:
        """Whether the outcome of any letter is known: most libraries have nothing to look up."""
        with self.reading() as db:
            return db.execute("SELECT 1 FROM outcomes LIMIT 1").fetchone() is not None

    def notes(self, key: str) -> str | None:
        """Something worked out from all letters and written down under this name."""
        with self.reading() as db:
            row = db.execute("SELECT value FROM meta WHERE key = ?", (f"note:{key}",)).fetchone()
            return str(row[0]) if row else None

    def put_note(self, key: str, value: str) -> None:
        """Write down something worked out from all letters."""
        with self.reading() as db:
            db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"note:{key}", value))

    # --- passages ----------------------------------------------------------------------

    def passage_rows(self) -> Iterator[tuple[str, Passage, LetterOrigin]]:
        """Each distinct passage once with the newest letter that holds it, newest first.

        The starter's passages come after all of the person's own; those of one letter by id.
        """
        for letter_id, origin, row in self._distinct("id, part, kind, text, slots, reuse, note"):
            yield letter_id, part_from(row), origin

    def passage_texts(self) -> Iterator[tuple[str, tuple[Slot, ...]]]:
        """As `passage_rows`: each passage's text and what in it belongs to its application."""
        for _, _, (_, text, slots) in self._distinct("id, text, slots"):
            yield text, slots_from(slots, text)

    def passage_outlines(self) -> Iterator[tuple[str, str, PartName, LetterOrigin]]:
        """As `passage_rows`: each passage's id, its letter's, its part and its origin."""
        for letter_id, origin, (identity, part) in self._distinct("id, part"):
            yield identity, letter_id, part, origin

    def _distinct(self, columns: str) -> Iterator[tuple[str, LetterOrigin, Row]]:
        """The newest of each passage, letter by letter, so that few are held at a time."""
        with self.reading() as db:
            letters = db.execute(
                "SELECT l.key, l.id, l.origin FROM letters l "
                f"ORDER BY l.origin = 'starter', {_NEWEST_FIRST}"
            ).fetchall()
            seen: set[str] = set()
            for chunk in chunks(letters):
                keys = [row[0] for row in chunk]
                parts = _by_letter(
                    db,
                    f"SELECT letter, {columns} FROM parts WHERE letter IN ({marks(keys)}) "
                    f"AND part IN ({_REUSABLE}) ORDER BY letter, id, position",
                    keys,
                )
                for key, letter_id, origin in chunk:
                    for row in parts[key]:
                        if row[0] not in seen:
                            seen.add(row[0])
                            yield letter_id, origin, row

    def passages(self, ids: Iterable[str]) -> dict[str, Passage]:
        """The passages with these full ids."""
        with self.reading() as db:
            return {
                row[0]: part_from(row)
                for chunk in chunks(ids)
                for row in db.execute(
                    "SELECT id, part, kind, text, slots, reuse, note FROM parts "
                    f"WHERE id IN ({marks(chunk)})",
                    chunk,
                )
            }

    def holders(self, passage_id: str) -> list[str]:
        """The ids of the letters that hold this passage, newest first."""
        with self.reading() as db:
            return [
                row[0]
                for row in db.execute(
                    "SELECT l.id FROM letters l WHERE l.key IN "
                    f"(SELECT letter FROM parts WHERE id = ?) ORDER BY {_NEWEST_FIRST}",
                    (passage_id,),
                )
            ]

    def fingerprint(self) -> str:
        """A hash of all that the search index is made from; changes exactly when that does."""
        with self.reading() as db:
            row = db.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
            return str(row[0]) if row else self._fingerprint(db)

    def is_stamped(self) -> bool:
        """Whether no letter was written since the last `stamp`."""
        with self.reading() as db:
            row = db.execute("SELECT 1 FROM meta WHERE key = 'fingerprint'").fetchone()
            return row is not None

    def stamp(self) -> None:
        """Write fingerprint and count down, so that the next reader need not work them out."""
        with self.reading() as db:
            values = {
                "fingerprint": self._fingerprint(db),
                "count": " ".join(map(str, self._count(db))),
            }
            db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())

    @staticmethod
    def _fingerprint(db: sqlite3.Connection) -> str:
        import hashlib

        digest = hashlib.sha256()
        rows = db.execute(
            f"""SELECT l.id, l.origin, p.id, p.part, p.slots FROM parts p
            JOIN letters l ON l.key = p.letter
            WHERE p.part IN ({_REUSABLE}) ORDER BY {_NEWEST_FIRST}, p.position"""
        )
        try:
            for chunk in chunks(rows):
                digest.update("".join(map("\t".join, chunk)).encode())
        except TypeError as error:  # SQLite keeps any type in any column
            message = "a value of a wrong type"
            raise sqlite3.DatabaseError(message) from error
        return digest.hexdigest()

    # --- ids ---------------------------------------------------------------------------

    def resolve(self, prefix: str) -> str:
        """The full id of the letter or passage that ``prefix`` begins; unambiguous, as in git.

        Raises:
            UsageError: nothing, or more than one thing, has an id that begins so.
        """
        wanted = prefix.strip().lower()
        pattern = wanted + "%" if re.fullmatch("[0-9a-f]+", wanted) else ""
        with self.reading() as db:
            found = [
                row[0]
                for row in db.execute(
                    "SELECT id FROM letters WHERE id LIKE ?1 UNION "
                    "SELECT id FROM parts WHERE id LIKE ?1 ORDER BY 1 LIMIT ?2",
                    (pattern, _AMBIGUOUS_SHOWN + 1),
                )
            ]
        if wanted in found:
            return wanted
        if len(found) == 1 and wanted:
            return str(found[0])
        if not found or not wanted:
            raise UsageError(
                f"No letter or passage has an id that begins with {prefix!r}",
                hint="`coverkit list` shows the letters' ids, `coverkit show ID` the passages'.",
            )
        more = ", …" if len(found) > _AMBIGUOUS_SHOWN else ""
        raise UsageError(
            f"The id {prefix!r} is ambiguous: {', '.join(found[:_AMBIGUOUS_SHOWN])}{more}",
            hint="Type one more character of it.",
        )


def _by_letter(db: sqlite3.Connection, query: str, keys: Sequence[int]) -> dict[int, list[Row]]:
    """The rows of a query whose first column is the letter, by letter."""
    found: dict[int, list[Row]] = {key: [] for key in keys}
    for row in db.execute(query, tuple(keys)):
        found[row[0]].append(row[1:])
    return found
