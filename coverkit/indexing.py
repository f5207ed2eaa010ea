"""Reading folders of letters into a library: what is new, what changed, what is left out.

Beside `library` because it is the one stage-crossing job with a shape of its own: files come
in, are read and understood one by one, and are written in batches, so that a killed process
leaves whole letters behind and the next run goes on where it stopped.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import parsing, reading
from coverkit.extracting import READER, Extract, Job, Look, extract_all, hear_all
from coverkit.judging import Judged, judge
from coverkit.models import IndexReport, Skipped
from coverkit.storage import FileRecord
from coverkit.storage.rows import chunks
from coverkit.twins import differing, same_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from coverkit.models import FactKind, Letter, Testimony
    from coverkit.parsing import Known
    from coverkit.storage import Store
    from coverkit.storage.packing import PackedLetter

    Progress = Callable[[int, int, str], None]
    """Called with (files done, files in all, the path at hand)."""

_BATCH = 50
_RANKS = {name: rank for rank, name in enumerate(reading.FORMATS)}
_FORGOTTEN = (
    "you had this letter forgotten. Name the file itself, or add --again, to take it in once more"
)


@dataclass
class _Count:
    """The report as it grows."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    twins: int = 0
    skipped: list[Skipped] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Item:
    """A file of this run, and what the library knew of it."""

    path: str
    name: str
    """The path as text."""
    size: int
    mtime_ns: int
    before: FileRecord | None
    read: bool
    """Whether it is to be read: it is new, or has changed."""
    wanted: bool
    """The user named the file itself, or asked for forgotten letters again."""
    error: str = ""


class Indexer:
    """One run of `index` over some files and folders."""

    def __init__(self, store: Store, *, everything: bool = False, again: bool = False) -> None:
        """Write to ``store``.

        Args:
            store: the library.
            everything: take in what does not look like a letter, too.
            again: take in letters that were forgotten, too.
        """
        self._store = store
        self._everything, self._again_all = everything, again
        self._reader = READER + ("+all" if everything else "")
        self._seen = store.files()
        self._forgotten = store.forgotten()
        self._count = _Count()
        self._renamed: dict[str, str] = {}
        self._here: dict[str, FileRecord] = {}
        self._batch: list[tuple[FileRecord, PackedLetter | None, str | None]] = []
        self._letters: dict[str, FileRecord] = {}
        for record in sorted(self._seen.values(), key=_best_first):
            if record.letter_id is not None:
                self._letters.setdefault(record.letter_id, record)

    @property
    def changed(self) -> bool:
        """Whether any letter was written, now or by a run that did not come to its end."""
        return bool(self._letters) and not self._store.is_stamped()

    def run(self, paths: Iterable[Path], *, progress: Progress | None = None) -> None:
        """Take in every letter below these paths.

        What has been read when the user interrupts is written; the next run goes on from there.
        """
        paths = list(paths)
        named = {str(path) for path in paths if not path.is_dir()}
        items = [self._item(path, named) for path in reading.find_files(paths)]
        extracts = extract_all([self._job(item) for item in items if item.read])
        try:
            for done, item in enumerate(items):
                if progress is not None:
                    progress(done, len(items), item.path)
                self._take(item, extracts)
                if len(self._batch) >= _BATCH:
                    self._flush()
                    _import_ahead()
        finally:
            extracts.close()
            self._flush()
        if progress is not None:
            progress(len(items), len(items), "")

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
            differing=differing(map(self._current, self._here.values()), self._store),
        )

    def _item(self, path: str, named: set[str]) -> _Item:
        """Look at a file from outside."""
        name = storable(path)
        before = self._seen.get(name)
        wanted = self._again_all or path in named
        try:
            stat = os.stat(path)  # noqa: PTH116 - a second run is little else than this
        except OSError as error:
            reason = f"it cannot be opened ({error.strerror or error})"
            return _Item(path, name, 0, 0, before, read=False, wanted=wanted, error=reason)
        known = before is not None and self._same(before, stat)
        if before is not None and before.code == "forgotten":
            known = known and not wanted
        return _Item(
            path, name, stat.st_size, stat.st_mtime_ns, before, read=not known, wanted=wanted
        )

    def _job(self, item: _Item) -> Job:
        before = item.before
        same_eyes = (
            before is not None
            and before.reader == self._reader
            and not (before.code == "forgotten" and item.wanted)
        )
        return Job(
            path=Path(item.path),
            name=item.name,
            known=before.sha256 if before is not None and same_eyes else "",
            everything=self._everything,
        )

    def _take(self, item: _Item, extracts: Iterator[Extract]) -> None:
        """Take in what came of one file."""
        before = item.before
        if not item.read and before is not None:
            self._again(before)
            return
        record = FileRecord(
            path=item.name,
            size=item.size,
            mtime_ns=item.mtime_ns,
            sha256="",
            reader=self._reader,
        )
        if item.error:
            self._skip_line(replace(record, code="corrupt", reason=item.error))
            return
        found = next(extracts)
        record = replace(record, sha256=found.sha256)
        if found.letter is not None:
            rank = _RANKS.get(found.letter.format, len(_RANKS))
            record = replace(record, rank=rank, letter_id=found.letter.id)
            self._keep(record, found.letter, item)
        elif found.code is None and before is not None:
            self._put(self._current(replace(before, mtime_ns=record.mtime_ns)))
            self._again(before)
        elif found.lasting:
            self._skip(replace(record, code=found.code, reason=found.reason), before)
        else:
            self._skip_line(replace(record, code=found.code, reason=found.reason))

    def _same(self, before: FileRecord, now: os.stat_result) -> bool:
        """Whether the file is as it was; a file left out is read again for ``--all``."""
        stamp = (before.size, before.mtime_ns) == (now.st_size, now.st_mtime_ns)
        reader = before.reader == self._reader or (
            before.letter_id is not None and before.reader.startswith(READER)
        )
        return stamp and reader

    def _again(self, record: FileRecord) -> None:
        """Count a file that has not changed."""
        record = self._current(record)
        self._here[record.path] = record
        if record.letter_id is None:
            self._skip_line(record)
        elif self._letters[record.letter_id].path == record.path:
            self._count.unchanged += 1
        else:
            self._count.twins += 1

    def _current(self, record: FileRecord) -> FileRecord:
        """The record with the id that its letter has by now."""
        renamed = self._renamed.get(record.letter_id or "")
        return record if renamed is None else replace(record, letter_id=renamed)

    def _put(
        self,
        record: FileRecord,
        letter: PackedLetter | None = None,
        replaces: str | None = None,
    ) -> None:
        """Have a file's record written, and the letter in it if it is new or better."""
        self._here[record.path] = record
        self._batch.append((record, letter, replaces))

    def _skip_line(self, record: FileRecord) -> None:
        self._count.skipped.append(
            Skipped(path=record.path, reason=record.reason or "", code=record.code or "corrupt")  # type: ignore[arg-type]
        )

    def _skip(self, record: FileRecord, before: FileRecord | None) -> None:
        """Leave a file out. The letter that it held before, if any, stays in the library."""
        self._skip_line(record)
        if before is None or before.letter_id is None:
            self._put(record)

    def _keep(self, record: FileRecord, letter: PackedLetter, item: _Item) -> None:
        """Take a letter in, as a new one, a newer text of the same one, or a twin."""
        if letter.id in self._forgotten:
            if not item.wanted:
                record = replace(record, letter_id=None, code="forgotten", reason=_FORGOTTEN)
                self._skip(record, None)
                return
            self._store.remember(letter.id)
            self._forgotten -= {letter.id}
        replaces = None
        if letter.id not in self._letters and (sibling := self._sibling(record, letter)):
            known = sibling.letter_id or ""
            if _best_first(sibling) < _best_first(record):
                record = replace(record, letter_id=known)
            else:  # the same letter in a better format
                replaces, self._letters[letter.id] = known, self._letters.pop(known)
                self._renamed[known] = letter.id
        best = self._letters.get(record.letter_id or "")
        if best is None:
            updated = item.before is not None and item.before.letter_id is not None
            self._count.updated += updated
            self._count.added += not updated
        elif best.path == record.path:
            self._count.unchanged += 1
        else:
            self._count.twins += 1
        if best is None or _best_first(record) <= _best_first(best):
            self._letters[letter.id] = record
            self._put(record, letter, replaces)
        else:
            self._put(record)

    def _sibling(self, record: FileRecord, letter: PackedLetter) -> FileRecord | None:
        """The file of the same name in another format that says the same, if there is one.

        Why not by the letter's id alone: where a page header or a text box stands in the text
        differs between formats, and with it what is taken for the letter's head.
        """
        stem = os.path.splitext(record.path)[0]  # noqa: PTH122 - asked for every letter
        for other in reading.SUFFIXES:
            path = stem + other
            beside = self._here.get(path) or self._seen.get(path)
            if path == record.path or beside is None or beside.letter_id not in self._letters:
                continue
            self._flush()
            found = self._store.letters_by_id([beside.letter_id]).get(beside.letter_id)
            if found is not None and same_words(found, letter.letter()):
                return self._letters[beside.letter_id]
        return None

    def _flush(self) -> None:
        """Write the batch: whole, or not at all."""
        if not self._batch:
            return
        with self._store.writing():
            for record, letter, replaces in self._batch:
                if letter is not None:
                    replaced = replaces or self._replaced(record, letter)
                    self._store.put_packed(letter, replaces=replaced)
                self._store.put_file(record)
        self._batch.clear()

    def _replaced(self, record: FileRecord, letter: PackedLetter) -> str | None:
        """The id of the letter that this one is the newer text of, or None.

        Why not always the one at the same path: many people write each letter over the last.
        Then the old one, to another employer, has vanished from disk and stays in the library.
        """
        before = self._seen.get(record.path)
        if before is None or before.letter_id in (None, letter.id):
            return None
        old = self._store.letters_by_id([before.letter_id or ""]).get(before.letter_id or "")
        same = old is not None and _read_as(old) == _read_as(letter.letter())
        shared = same and old is not None and len(old.paths) > 1
        return before.letter_id if same and not shared else None


def _import_ahead() -> None:
    """Import what the search index will need, while the workers read."""
    from coverkit.matching.fitting import import_first

    import_first()


def understand_anew(store: Store) -> None:
    """Judge every letter again in the light of all the others.

    Names that recur in letters to different employers are the applicant's own; that can
    only be known once all have been read, and must not depend on the order of reading.
    """
    corrections = store.corrections()
    with store.writing():
        _understand(store, store.unheard(READER), corrections=corrections, known=None)
        known = parsing.gather(
            _corrected(said, corrections.get(identity, {}))
            for identity, said, _ in store.testimonies()
        )
        judged = (
            Judged(identity, before, parsing.companies_of(said, known))
            for identity, said, before in store.testimonies()
        )
        rest = judge(store, [one for one in judged if one.has_turned])
        _understand(store, rest, corrections=corrections, known=known)
        store.put_note("own_names", "\n".join(sorted(known.own)))
        store.stamp()


def _corrected(said: Testimony, corrections: Mapping[FactKind, str]) -> Testimony:
    company = corrections.get("company")
    return replace(said, company=company) if company is not None else said


def _understand(
    store: Store,
    ids: Iterable[str],
    *,
    corrections: Mapping[str, Mapping[FactKind, str]],
    known: Known | None,
) -> None:
    """Understand these letters anew and write down what came of it, a batch at a time."""
    for batch in chunks(ids):
        kept = store.packed_by_id(batch)
        looks = [
            Look(identity, kept[identity][0], kept[identity][1] if known else None, said)
            for identity, said in ((one, corrections.get(one)) for one in batch)
        ]
        for letter in hear_all(looks, known):
            store.put_understanding(letter)


def _read_as(letter: Letter) -> tuple[str | None, ...]:
    """Company and role as the letter itself says, whatever the user corrected."""
    read = replace(letter, facts=tuple(f for f in letter.facts if f.found_in != "user"))
    return (read.company, read.role)


def storable(path: str | Path) -> str:
    """The path as text; bytes of a name that are no UTF-8 are shown as escapes."""
    name = os.fspath(path)
    return name if name.isascii() else os.fsencode(name).decode(errors="backslashreplace")


def _best_first(record: FileRecord) -> tuple[int, str]:
    """The order among twins: the best structured format first."""
    return (record.rank, record.path)
