"""`Library`: the one place where the stages meet, and the Python twin of the command line."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from coverkit import checking, matching, parsing, reading
from coverkit.errors import LibraryError, OutputError, UnreadableError, UsageError
from coverkit.indexing import Indexer, understand_anew
from coverkit.models import (
    IndexedPassage,
    Leftover,
    Letter,
    Match,
    Paragraph,
    PassageRow,
    Posting,
    Suggestions,
    Term,
    Verdict,
)
from coverkit.storage import SearchIndex, Store, open_index, write_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coverkit.drafting import Draft
    from coverkit.matching import Ranked
    from coverkit.models import Document, IndexReport, Passage

_BUILD_TRIES = 3
_EVIDENCE = 3
"""Reused paragraphs in a draft: with opening, motivation and closing that makes one page."""
_RANKED_FOR_DRAFT = 20
_SURE_ENOUGH = 0.35
"""Confidence below which a fact is not held against another letter."""


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


def read_posting(
    source: str | Path | bytes,
    *,
    company: str | None = None,
    role: str | None = None,
    name: str = "posting",
) -> Posting:
    """Read a job posting from a file, or from the bytes of one.

    Args:
        source: a path, or the posting's content as it came (standard input, a web page).
        company: overrides what is understood from the text.
        role: likewise.
        name: what to call bytes in messages.

    Raises:
        UnreadableError: the file cannot be read, or there is no text in it.
    """
    if isinstance(source, bytes):
        document = _told(name, lambda: reading.read_bytes(source, name=name))
    else:
        name = str(source)
        document = _read(source)
    posting = parsing.parse_posting(document)
    if not posting.text.strip() and not posting.requirements:
        raise UnreadableError(
            f"There is no text to match in {name}",
            code="empty",
            hint="Copy the posting's text from the web page into a .txt file and use that.",
        )
    return replace(posting, company=company or posting.company, role=role or posting.role)


def _read(path: str | Path) -> Document:
    """Read one file that the person named: if that fails, the message names it."""
    found = Path(path).expanduser()
    if not found.exists():
        raise UnreadableError(f"There is no file {path}", hint="Check the name and the folder.")
    if found.is_dir():
        raise UnreadableError(f"{path} is a folder", hint="Name one file in it.")
    return _told(str(path), lambda: reading.read(found))


def _told(name: str, read: Callable[[], Document]) -> Document:
    try:
        return read()
    except UnreadableError as error:
        raise UnreadableError(
            f"There is no text to be had from {name}: {error.message}",
            code=error.code,
            hint=error.hint or "Copy its text into a .txt file and use that.",
        ) from error


class Library:
    """A person's letters, and everything that can be done with them.

    Opening writes nothing; the file is made when something is first put in.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Use `open`, which knows where the library lives."""
        self.path = path or default_path()
        self._opened: Store | None = None

    @classmethod
    def open(cls, path: str | Path | None = None) -> Self:
        """Open the library at ``path``, by default the person's own.

        Raises:
            LibraryError: what is there is corrupt, foreign, newer than this program, or busy.
        """
        library = cls(library_file(path) if path is not None else None)
        library._store()
        return library

    def __enter__(self) -> Self:
        """Return the open library."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the file; everything acknowledged is already on disk."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _store(self, *, create: bool = False) -> Store:
        """The truth; an empty one in memory for as long as there is no file."""
        if self._opened is not None and self._opened.path is None and create:
            self.close()
        if self._opened is None:
            there = create or self.path.exists()
            self._opened = Store(self.path if there else None)
        return self._opened

    # --- index, list, show, forget, starter ----------------------------------------------

    def index(
        self,
        *paths: str | Path,
        everything: bool = False,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> IndexReport:
        """Read letters from files and folders into the library; only what is new or changed.

        Args:
            *paths: files and folders.
            everything: take in what does not look like a cover letter as well.
            progress: called with (files done, files in all, path at hand).

        Raises:
            UnreadableError: a path that does not exist, or nothing in it to read.
        """
        store = self._store(create=True)
        indexer = Indexer(store, everything=everything)
        indexer.run((Path(path).expanduser().absolute() for path in paths), progress=progress)
        if indexer.changed:
            self._refresh()
        return indexer.report()

    def _refresh(self) -> None:
        """Bring what is worked out from all letters together up to date."""
        understand_anew(self._store())
        self._index().__exit__()

    def starter(self) -> int:
        """Add the starter passages; returns how many there are. Adding them twice is harmless."""
        store = self._store(create=True)
        files = [p for p in sorted(shipped("library").glob("*.md")) if p.name != "README.md"]
        letters = [(parsing.parse_letter(d), d) for d in map(reading.read, files)]
        with store.writing():
            for letter, document in letters:
                store.put_letter(letter, document)
        self._refresh()
        return sum(len(letter.parts) for letter, _ in letters)

    def letters(self) -> list[Letter]:
        """All letters, newest first."""
        return self._store().letters(origin="letter")

    def show(self, prefix: str) -> Letter:
        """The letter with this id, or the newest letter that holds the passage with this id."""
        store = self._store()
        identity = store.resolve(prefix)
        found = store.letters_by_id([identity, *store.holders(identity)[:1]])
        return found.get(identity) or next(iter(found.values()))

    def forget(self, prefix: str) -> Letter:
        """Remove one letter and everything known of it; the file on disk is not touched."""
        store = self._store()
        identity = store.resolve(prefix)
        letter = store.letters_by_id([identity]).get(identity)
        if letter is None:
            raise UsageError(
                f"{prefix} is a passage, not a letter",
                hint="`coverkit show ID` names the letter; forget that.",
            )
        store.forget(identity)
        self._refresh()
        return letter

    def export(self, folder: str | Path, *, force: bool = False) -> list[Path]:
        """Write every letter as Markdown that `index` reads back; returns the files written.

        Raises:
            OutputError: a file is already there (and not ``force``), or cannot be written.
        """
        target = Path(folder).expanduser()
        texts = {target / f"{_stem(letter)}.md": _markdown(letter) for letter in self.letters()}
        there = [path for path in texts if path.exists()]
        if there and not force:
            raise OutputError(
                f"{there[0]} is already there",
                hint="Choose an empty folder, or add --force to write over it.",
            )
        try:
            target.mkdir(mode=0o700, parents=True, exist_ok=True)
            for path, text in texts.items():
                path.write_text(text, encoding="utf-8", newline="\n")
                path.chmod(0o600)
        except OSError as error:
            raise OutputError(
                f"{target} cannot be written ({error.strerror or error})",
                hint="Choose another folder, or check its permissions and free space.",
            ) from error
        return list(texts)

    # --- suggest, search ------------------------------------------------------------------

    def _index(self) -> SearchIndex:
        """The search index, made anew if the letters have changed since."""
        store = self._store()
        for _ in range(_BUILD_TRIES):
            key = store.fingerprint()
            found = open_index(store.path, key=key) or self._build(store, key)
            if found is not None:
                return found
        raise LibraryError(
            f"The library is in use: another coverkit keeps changing it: {self.path}",
            hint="Wait until it has finished, then run this again.",
        )

    @staticmethod
    def _build(store: Store, key: str) -> SearchIndex | None:
        rows = [
            PassageRow(passage.id, letter_id, passage.part, _unnamed(passage), origin)
            for letter_id, passage, origin in store.passage_rows()
        ]
        fitted = matching.fit(rows)
        passages = (
            IndexedPassage(number, row.id, row.letter_id, row.part, leader, row.origin)
            for number, (row, leader) in enumerate(zip(rows, fitted.leaders, strict=True))
        )
        return write_index(store.path, key=key, passages=passages, terms=fitted.terms())

    def suggest(self, posting: Posting, *, limit: int = 5) -> Suggestions:
        """The passages worth reusing for a posting, and what each requirement got.

        Args:
            posting: from `read_posting`.
            limit: how many matches at least; those that alone answer a requirement are added.
        """
        with self._index() as index:
            ranking = matching.rank(posting, index, limit=limit)
            best = ranking.matches[:limit]
            shown = {ranked.number for ranked in best}
            alone = {found[0] for found in ranking.coverage.values() if found} - shown
            extra = sorted((ranking.answers[n] for n in alone), key=lambda r: (-r.score, r.number))
            lists = (
                (*best, *extra),
                ranking.openings,
                ranking.closings,
                matching.choose(ranking, posting, limit=_EVIDENCE),
            )
            matches, openings, closings, chosen = self._matches(lists, index)
            names = index.passages(n for found in ranking.coverage.values() for n in found)
        coverage = {
            requirement: tuple(names[number].id for number in numbers)
            for requirement, numbers in ranking.coverage.items()
        }
        return Suggestions(posting, matches, coverage, openings, closings, chosen)

    def search(self, words: str, *, limit: int = 10) -> tuple[Match, ...]:
        """The passages that say these words, best first."""
        with self._index() as index:
            return self._matches([matching.search(words, index, limit=limit)], index)[0]

    def _matches(
        self, lists: Sequence[Sequence[Ranked]], index: SearchIndex
    ) -> list[tuple[Match, ...]]:
        """Ranked numbers, with the passages and letters that they stand for."""
        rows = index.passages(ranked.number for found in lists for ranked in found)
        letters = self._store().letters_by_id(row.letter_id for row in rows.values())
        return [
            tuple(_match(ranked, rows[ranked.number], letters, index) for ranked in found)
            for found in lists
        ]

    # --- draft, check -----------------------------------------------------------------------

    def draft(
        self,
        posting: Posting,
        *,
        passages: Iterable[Passage | str] | None = None,
        company: str | None = None,
        role: str | None = None,
        recipient: str | None = None,
        today: dt.date | None = None,
    ) -> Draft:
        """Assemble a draft for a posting; `Draft.save` writes it.

        Args:
            posting: from `read_posting`.
            passages: these (or their ids) in this order, instead of the best coverage.
            company: the employer; by default as the posting says.
            role: likewise.
            recipient: the person to address.
            today: the draft's date.
        """
        from coverkit import drafting

        suggestions = self.suggest(posting, limit=_RANKED_FOR_DRAFT)
        picked = None if passages is None else self._picked(passages, suggestions)
        own = [match for match in suggestions.openings if match.letter.origin == "letter"]

        def planned(chosen: Sequence[Match]) -> Draft:
            return drafting.plan(
                suggestions,
                chosen=chosen,
                opening=next(iter(own or suggestions.openings), None),
                closing=next(iter(suggestions.closings), None),
                sender=_sender(self.letters()),
                today=today or dt.date.today(),  # noqa: DTZ011 - a letter bears the local day
                company=company or posting.company,
                role=role or posting.role,
                recipient=recipient or posting.recipient,
            )

        draft = planned(suggestions.chosen if picked is None else picked)
        for fewer in range(len(suggestions.chosen) - 1, 0, -1):
            if picked is not None or drafting.fits_one_page(draft):
                break
            draft = planned(suggestions.chosen[:fewer])
        return draft

    def _picked(
        self, passages: Iterable[Passage | str], suggestions: Suggestions
    ) -> tuple[Match, ...]:
        known = {match.id: match for match in suggestions}
        picked = []
        for wanted in passages:
            identity = self._store().resolve(wanted if isinstance(wanted, str) else wanted.id)
            picked.append(known.get(identity) or self._unranked(identity))
        return tuple(picked)

    def _unranked(self, identity: str) -> Match:
        """A passage that the person picked although it shares no word with the posting."""
        letter = self.show(identity)
        passage = next((part for part in letter.parts if part.id == identity), None)
        if passage is None:
            raise UsageError(
                f"{identity} is a letter, not a passage",
                hint="`coverkit show ID` shows the ids of a letter's passages.",
            )
        return Match(passage, letter, score=0.0, leftovers=_leftovers(passage))

    def check(
        self,
        path: str | Path,
        *,
        posting: Posting | None = None,
        company: str | None = None,
        role: str | None = None,
        today: dt.date | None = None,
    ) -> Verdict:
        """What still forbids sending this letter, or should be looked at first.

        Args:
            path: the letter; nothing in it is changed.
            posting: what it answers; says for whom the letter should be.
            company: overrides the posting.
            role: likewise.
            today: the day it is to be sent.
        """
        document = _read(path)
        own = frozenset((self._store().notes("own_names") or "").split("\n")) - {""}
        letter = parsing.parse_letter(document)
        return checking.check(
            document,
            letter=letter,
            known=checking.KnownNames(addressed=self._addressed(document, letter), own=own),
            target=_target(letter, posting, company=company, role=role),
            today=today or dt.date.today(),  # noqa: DTZ011 - the local day, as on the letter
            earlier=[other for other in self.letters() if other.id != letter.id],
        )

    def _addressed(self, document: Document, letter: Letter) -> tuple[checking.Addressed, ...]:
        """Whom the other letters were for; the checked letter's own copy does not count."""
        own_path = str(Path(document.path).absolute())
        found: dict[tuple[str, str], checking.Addressed] = {}
        for fact, identity, date, path in self._store().facts():
            # Why the first alone: what a letter says second best of itself is often no name.
            if identity != letter.id and path != own_path and fact.confidence >= _SURE_ENOUGH:
                found.setdefault(
                    (identity, fact.kind),
                    checking.Addressed(
                        value=fact.value,
                        kind=fact.kind,
                        source="/".join(Path(path).parts[-2:]),
                        letter_id=identity,
                        date=dt.date.fromisoformat(date) if date else None,
                    ),
                )
        return tuple(found.values())


def _sender(letters: Sequence[Letter]) -> Letter | None:
    """The newest letter that shows the person's name and address, else the newest."""
    headed = (letter for letter in letters if any(p.part == "letterhead" for p in letter.parts))
    return next(headed, next(iter(letters), None))


def _target(
    letter: Letter, posting: Posting | None, *, company: str | None, role: str | None
) -> checking.Target:
    """For whom the letter is: as the person says, else the posting, else the letter itself."""
    source: Posting | Letter = posting or letter
    return checking.Target(
        company=company or source.company,
        role=role or source.role,
        recipient=source.recipient,
        place=posting.place if posting else None,
        reference=posting.reference if posting else None,
        given_by="options" if company else "posting" if posting else "letter",
        text=posting.text if posting else "",
    )


def _match(
    ranked: Ranked, row: IndexedPassage, letters: Mapping[str, Letter], index: SearchIndex
) -> Match:
    letter = letters[row.letter_id]
    passage = next(part for part in letter.parts if part.id == row.id)
    stems = [stem for stem, _ in ranked.terms]
    return Match(
        passage=passage,
        letter=letter,
        score=ranked.score,
        terms=tuple(Term(_written(passage.text, stem), weight) for stem, weight in ranked.terms),
        requirements=ranked.requirements,
        leftovers=_leftovers(passage),
        variants=tuple(other.id for other in index.group(row.leader) if other.id != row.id),
        spans=matching.surface(passage.text, stems),
    )


def _written(text: str, stem: str) -> str:
    """An index term as the passage writes it, for people to read."""
    spans = matching.surface(text, [stem])
    if not spans:
        return stem
    (start, end), *rest = spans
    if " " in stem and rest and len(text[start:end].split()) == 1:
        end = rest[0][1]  # "point of sale" has a stop word between the two words of its term
    return " ".join(text[start:end].split())


def _leftovers(passage: Passage) -> tuple[Leftover, ...]:
    return tuple(dict.fromkeys(Leftover(slot.text, slot.kind) for slot in passage.slots))


def _unnamed(passage: Passage) -> str:
    """The passage without the old employer's names, which would match by accident."""
    return parsing.fill(passage.text, passage.slots, {"company": " ", "recipient": " "})


def _stem(letter: Letter) -> str:
    """A file name that sorts by date and can be recognised: ``2026-01-11 Acme 1a2b3c4d``."""
    words = (letter.fact("date") or "undated", letter.company or "letter", letter.id[:8])
    return " ".join("".join(c for c in w if c.isalnum() or c in " -&").strip() for w in words)


def _markdown(letter: Letter) -> str:
    facts: dict[str, str] = {fact.kind: fact.value for fact in reversed(letter.facts)}
    declared = {**facts, "language": letter.language, "path": "; ".join(letter.paths)}
    parts = (Paragraph(text=p.text, part=p.part, note=p.note) for p in letter.parts)
    return reading.write_own_markdown(declared, parts)
