"""Reading folders of letters into a library: what is new, what changed, what is left out.

Beside `library` because it is the one stage-crossing job with a shape of its own: files come
in, are read and understood one by one, and are written in batches, so that a killed process
leaves whole letters behind and the next run goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from coverkit import parsing, reading
from coverkit.errors import UnreadableError
from coverkit.models import IndexReport, Skipped
from coverkit.storage import FileRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from coverkit.models import Document, Letter
    from coverkit.storage import Store

    Progress = Callable[[int, int, str], None]
    """Called with (files done, files in all, the path at hand)."""

_BATCH = 50
_HASHED = 256 * 1024 * 1024
_RANKS = {name: rank for rank, name in enumerate(reading.FORMATS)}
_READER = "1"
"""Raised when reading or parsing gets better, so that unchanged files are read once more."""


@dataclass
class _Count:
    """The report as it grows."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    twins: int = 0
    skipped: list[Skipped] = field(default_factory=list)


class Indexer:
    """One run of `index` over some files and folders."""

    def __init__(self, store: Store, *, everything: bool = False) -> None:
        """Write to ``store``; ``everything`` takes in what does not look like a letter."""
        self._store = store
        self._everything = everything
        self._seen = store.files()
        self._count = _Count()
        self._batch: list[tuple[FileRecord, Document | None, Letter | None]] = []
        self._letters: dict[str, FileRecord] = {}
        for record in sorted(self._seen.values(), key=_best_first):
            if record.letter_id is not None:
                self._letters.setdefault(record.letter_id, record)

    @property
    def changed(self) -> bool:
        """Whether any letter was written."""
        return bool(self._count.added or self._count.updated)

    def run(self, paths: Iterable[Path], *, progress: Progress | None = None) -> None:
        """Take in every letter below these paths."""
        files = list(reading.find_files(paths))
        for done, path in enumerate(files):
            if progress is not None:
                progress(done, len(files), str(path))
            self._take(path)
            if len(self._batch) >= _BATCH:
                self._flush()
        self._flush()
        if progress is not None:
            progress(len(files), len(files), "")

    def report(self) -> IndexReport:
        """What was done, and how large the library is now."""
        letters, passages = self._store.count()
        count = self._count
        return IndexReport(
            letters=letters,
            passages=passages,
            added=count.added,
            updated=count.updated,
            unchanged=count.unchanged,
            twins=count.twins,
            skipped=tuple(count.skipped),
        )

    def _take(self, path: Path) -> None:
        """Read one file, unless it is known and unchanged."""
        name = storable(path)
        before = self._seen.get(name)
        try:
            stat = path.stat()
            record = FileRecord(
                path=name,
                size=stat.st_size,
                mtime_ns=stat.st_mtime_ns,
                sha256="",
                reader=_READER + ("+all" if self._everything else ""),
            )
            if before and self._same(before, record):
                self._again(before)
                return
            record = replace(record, sha256=_sha256(path, size=stat.st_size))
            if before and record.sha256 == before.sha256 != "" and record.reader == before.reader:
                self._batch.append((replace(before, mtime_ns=record.mtime_ns), None, None))
                self._again(before)
                return
            document = replace(reading.read(path), path=name)
            record = replace(record, rank=_RANKS.get(document.format, len(_RANKS)))
            letter = self._letter(document)
        except UnreadableError as error:
            reason = f"{error.message}. {error.hint}" if error.hint else error.message
            self._skip(replace(record, code=error.code, reason=reason), before)
        except OSError as error:
            reason = f"it cannot be opened ({error.strerror or error})"
            self._count.skipped.append(Skipped(path=name, reason=reason, code="corrupt"))
        else:
            self._keep(replace(record, letter_id=letter.id), document, letter, before)

    def _letter(self, document: Document) -> Letter:
        """The document as a letter; one that is none is refused, unless all are wanted."""
        if not self._everything and (reason := parsing.not_a_letter(document)):
            raise UnreadableError(reason, code="not_a_letter")
        return parsing.parse_letter(document)

    @staticmethod
    def _same(before: FileRecord, now: FileRecord) -> bool:
        """Whether the file is as it was; a file left out is read again for ``--all``."""
        stamp = (before.size, before.mtime_ns) == (now.size, now.mtime_ns)
        reader = before.reader == now.reader or (
            before.letter_id is not None and before.reader.startswith(_READER)
        )
        return stamp and reader

    def _again(self, record: FileRecord) -> None:
        """Count a file that has not changed."""
        if record.letter_id is None:
            self._skip_line(record)
        elif self._letters[record.letter_id].path == record.path:
            self._count.unchanged += 1
        else:
            self._count.twins += 1

    def _skip_line(self, record: FileRecord) -> None:
        self._count.skipped.append(
            Skipped(path=record.path, reason=record.reason or "", code=record.code or "corrupt")  # type: ignore[arg-type]
        )

    def _skip(self, record: FileRecord, before: FileRecord | None) -> None:
        """Leave a file out. The letter that it held before, if any, stays in the library."""
        self._skip_line(record)
        if before is None or before.letter_id is None:
            self._batch.append((record, None, None))

    def _keep(
        self, record: FileRecord, document: Document, letter: Letter, before: FileRecord | None
    ) -> None:
        """Take a letter in, as a new one, a newer text of the same one, or a twin."""
        best = self._letters.get(letter.id)
        if best is None:
            updated = before is not None and before.letter_id is not None
            self._count.updated += updated
            self._count.added += not updated
        elif best.path == record.path:
            self._count.unchanged += 1
        else:
            self._count.twins += 1
        if best is None or _best_first(record) <= _best_first(best):
            self._letters[letter.id] = record
            self._batch.append((record, document, letter))
        else:
            self._batch.append((record, None, None))

    def _flush(self) -> None:
        """Write the batch: whole, or not at all."""
        if not self._batch:
            return
        with self._store.writing():
            for record, document, letter in self._batch:
                if document is not None and letter is not None:
                    replaces = self._replaced(record, letter)
                    self._store.put_letter(letter, document, replaces=replaces)
                self._store.put_file(record)
        self._batch.clear()

    def _replaced(self, record: FileRecord, letter: Letter) -> str | None:
        """The id of the letter that this one is the newer text of, or None.

        Why not always the one at the same path: many people write each letter over the last.
        Then the old one, to another employer, has vanished from disk and stays in the library.
        """
        before = self._seen.get(record.path)
        if before is None or before.letter_id in (None, letter.id):
            return None
        old = self._store.letters_by_id([before.letter_id or ""]).get(before.letter_id or "")
        same = old is not None and _read_as(old) == _read_as(letter)
        shared = same and old is not None and len(old.paths) > 1
        return before.letter_id if same and not shared else None


def understand_anew(store: Store) -> None:
    """Look at every letter again in the light of all the others.

    Names that recur in letters to different employers are the applicant's own; that can
    only be known once all have been read, and must not depend on the order of reading.
    """
    letters = store.letters(origin="letter")
    corrections = store.corrections()
    known = parsing.gather(letters)
    before = {letter.id: letter for letter in letters}
    with store.writing():
        for identity, document in list(store.documents()):
            old = before.get(identity)
            if old is None:
                continue
            new = parsing.parse_letter(document, known=known, corrections=corrections.get(identity))
            if (new.parts, new.facts) != (old.parts, old.facts):
                store.put_understanding(replace(new, id=identity))
        store.put_note("own_names", "\n".join(sorted(known.own)))
        store.stamp()


def _read_as(letter: Letter) -> tuple[str | None, ...]:
    """Company and role as the letter itself says, whatever the user corrected."""
    read = replace(letter, facts=tuple(f for f in letter.facts if f.found_in != "user"))
    return (read.company, read.role)


def storable(path: Path) -> str:
    """The path as text; bytes of a name that are no UTF-8 are shown as escapes."""
    return os.fsencode(path).decode("utf-8", errors="backslashreplace")


def _best_first(record: FileRecord) -> tuple[int, str]:
    """The order among twins: the best structured format first."""
    return (record.rank, record.path)


def _sha256(path: Path, *, size: int) -> str:
    """The file's hash; '' for one so large that reading will refuse it anyway."""
    if size > _HASHED:
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
