"""`Library`: the one place where the stages meet, and the Python twin of the command line."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Self

from coverkit import parsing, reading
from coverkit.errors import LibraryError, UnreadableError, UsageError
from coverkit.inputs import read_file, read_posting
from coverkit.places import default_path, is_there, library_file, named, shipped
from coverkit.storage import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from coverkit.drafting import AnswerSheet, Draft, Length
    from coverkit.history import Application, Comparison, Event, Lesson, Status, Strengths
    from coverkit.models import (
        Audited,
        Document,
        EarlierAnswer,
        FactKind,
        IndexReport,
        Letter,
        Listed,
        Match,
        Outcome,
        Passage,
        Posting,
        Suggestions,
        Tally,
        Verdict,
    )

__all__ = ["Library", "read_posting"]

_RANKED_FOR_DRAFT = 20


class Library:
    """A person's letters, and everything that can be done with them.

    Opening writes nothing; the file is made when something is first put in.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        """Use `open`, which knows where the library lives."""
        self._file = os.fspath(path) if path is not None else default_path()
        self._opened: Store | None = None

    @property
    def path(self) -> Path:
        """The library's file."""
        return named(self._file)

    @classmethod
    def open(cls, path: str | Path | None = None) -> Self:
        """Open the library at ``path``, by default the person's own.

        Raises:
            LibraryError: what is there is corrupt, foreign, newer than this program, or busy.
        """
        try:
            library = cls(library_file(path) if path is not None else None)
            library._store()
        except PermissionError as error:
            raise LibraryError(
                f"The library cannot be reached: {error.filename} ({error.strerror})",
                hint="Check the folder's permissions, or choose another place with --library.",
            ) from error
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
            there = create or is_there(self._file)
            self._opened = Store(self._file if there else None)
        return self._opened

    # --- index, list, show, forget, starter ----------------------------------------------

    def index(
        self,
        *paths: str | Path,
        everything: bool = False,
        again: bool = False,
        progress: Callable[[int, int, str], None] | None = None,
    ) -> IndexReport:
        """Read letters from files and folders into the library; only what is new or changed.

        Args:
            *paths: files and folders.
            everything: take in what does not look like a cover letter as well.
            again: take in letters that were forgotten, too; a file named itself always is.
            progress: called with (files done, files in all, path at hand).

        Raises:
            UnreadableError: a path that does not exist, or nothing in it to read.
        """
        from coverkit.indexing import Indexer

        store = self._store(create=True)
        indexer = Indexer(store, everything=everything, again=again)
        indexer.run((named(path).absolute() for path in paths), progress=progress)
        if indexer.changed:
            self._refresh()
        return indexer.report()

    def _refresh(self) -> None:
        """Bring what is worked out from all letters together up to date."""
        from coverkit import finding
        from coverkit.indexing import understand_anew

        understand_anew(self._store())
        finding.search_index(self._store()).__exit__()

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

    def listed(self) -> list[Listed]:
        """As `letters`, without their text: what a list shows, in a fraction of the time."""
        return self._store().listed()

    def show(self, prefix: str) -> Letter:
        """The letter with this id, or the newest letter that holds the passage with this id."""
        store = self._store()
        identity = store.resolve(prefix)
        found = store.letters_by_id([identity, *store.holders(identity)[:1]])
        return found.get(identity) or next(iter(found.values()))

    def correct(self, prefix: str, facts: Mapping[FactKind, str | None]) -> Letter:
        """Put right what was understood of a letter; the user's word wins and stays.

        Args:
            prefix: the beginning of the letter's id.
            facts: kind -> value (a date as ISO 8601); None takes an earlier correction back.

        Returns:
            The letter as it is understood now.
        """
        letter = self._letter(prefix)
        self._store().correct(letter.id, facts)
        self._refresh()
        return self._letter(letter.id)

    def _letter(self, prefix: str) -> Letter:
        """The letter with this id, which must not be a passage's."""
        identity = self._store().resolve(prefix)
        letter = self._store().letters_by_id([identity]).get(identity)
        if letter is None:
            raise UsageError(
                f"{prefix} is a passage, not a letter",
                hint="`coverkit show ID` names the letter that holds it; use that id.",
            )
        return letter

    def forget(self, prefix: str) -> Letter:
        """Remove one letter and everything known of it; the file on disk is not touched."""
        from coverkit.storage import drop_index

        letter = self._letter(prefix)
        drop_index(self._file)  # it holds the letter's words; first, lest a kill keep them
        self._store().forget(letter.id)
        self._refresh()
        return letter

    def export(self, folder: str | Path, *, force: bool = False) -> list[Path]:
        """Write every letter as Markdown that `index` reads back; returns the files written.

        What was saved as sent comes along in the folder ``sent``: the file itself, its posting.

        Raises:
            OutputError: a file is already there (and not ``force``), or cannot be written.
        """
        from coverkit import exporting

        return exporting.export(self._store(), named(folder), force=force)

    # --- save, outcome -------------------------------------------------------------------

    def save(
        self,
        path: str | Path,
        *,
        posting: Posting | None = None,
        facts: Mapping[FactKind, str | None] | None = None,
        everything: bool = False,
        today: dt.date | None = None,
    ) -> Application:
        """Keep a letter as it was sent: its text, a copy of its file, and what it answered.

        Args:
            path: the letter; the file itself is not touched.
            posting: from `read_posting`.
            facts: what the person says of it (company, role, …); wins over the letter.
            everything: save it although it does not look like a cover letter.
            today: the day it was sent.

        Raises:
            UnreadableError: there is no such file, or no text in it.
            UsageError: it is a draft of coverkit's that is not finished.
        """
        from coverkit import applying

        document = read_file(path)  # a wrong path is named before the library is touched
        if not everything:
            _refuse_unfinished(path, document)
        letter = applying.save(
            self._store(create=True),
            named(path).absolute(),
            posting=posting,
            facts=dict(facts or {}),
            everything=everything,
            day=today or _today(),
        )
        self._refresh()
        return self.application(letter.id)

    def save_form(
        self, path: str | Path, *, company: str = "", today: dt.date | None = None
    ) -> tuple[EarlierAnswer, ...]:
        """Keep the answers of a form that was sent: the first suggestions for the next one.

        Args:
            path: the form, filled in; it is not changed.
            company: whose form it was.
            today: the day it was sent.

        Raises:
            UnreadableError: it cannot be read, or nothing is answered in it.
        """
        from coverkit.models import EarlierAnswer
        from coverkit.storage import sent

        document = read_file(path)
        _refuse_unfinished(path, document)
        pairs = parsing.filled_form(document)
        if not pairs:
            raise UnreadableError(
                f"No answered question was found in {path}",
                code="empty",
                hint="A form has questions with your answers below or beside them.",
            )
        name = named(path).name
        answers = tuple(EarlierAnswer(question, text, name, company) for question, text in pairs)
        sent.put_answers(self._store(create=True), answers, day=today or _today())
        return answers

    def outcome(
        self,
        prefix: str,
        outcome: Outcome,
        *,
        feedback: str = "",
        lesson: str = "",
        date: dt.date | None = None,
    ) -> Application:
        """Note what came of a letter; what was noted before stays.

        Args:
            prefix: the beginning of the letter's id.
            outcome: what came of it.
            feedback: what the employer said.
            lesson: what to do differently, or again; shown for similar postings.
            date: the day of the answer, by default today.
        """
        from coverkit.history import Event
        from coverkit.storage import sent

        letter = self._letter(prefix)
        sent.put_event(self._store(), letter.id, Event(outcome, date or _today(), feedback, lesson))
        return self.application(letter.id)

    def take_back(self, prefix: str) -> Event:
        """Take back the outcome that was noted last of a letter, and return it.

        Raises:
            UsageError: none is noted.
        """
        from coverkit.storage import sent

        event = sent.drop_last_event(self._store(), self._letter(prefix).id)
        if event is None:
            raise UsageError(
                f"No outcome is noted of {prefix}",
                hint="`coverkit list --applications` shows what is.",
            )
        return event

    def applications(self) -> list[Application]:
        """Every letter that was saved as sent or has an outcome, newest first."""
        from coverkit.storage import sent

        return sent.applications(self._store())

    def application(self, prefix: str) -> Application:
        """What was sent with this letter, and what came of it."""
        from coverkit.history import Application

        letter = self._letter(prefix)
        found = (known for known in self.applications() if known.letter.id == letter.id)
        return next(found, Application(letter=letter, sent=letter.date))

    def status(self) -> Status:
        """Where the person stands: letters, applications, what waits, what was learnt."""
        from coverkit.history import Status

        letters, passages = self._store().count()
        return Status(letters, passages, tuple(self.applications()))

    # --- suggest, search ------------------------------------------------------------------

    def suggest(
        self, posting: Posting, *, limit: int = 5, outcomes: bool = True, for_draft: bool = True
    ) -> Suggestions:
        """The passages worth reusing for a posting, and what each requirement got.

        Args:
            posting: from `read_posting`.
            limit: how many matches at least; those that alone answer a requirement are added.
            outcomes: let what came of earlier letters have its small influence on the ranking.
            for_draft: also openings and closings, each among their own kind, and what to choose.
        """
        from coverkit import finding

        found = finding.suggest(self._store(), posting, limit=limit, for_draft=for_draft)
        if not outcomes or not self._store().any_outcomes():
            return found
        from coverkit import learning

        return learning.weighed(self._store(), found)

    def lessons(self, posting: Posting) -> tuple[Lesson, ...]:
        """What was learnt from applications for similar postings, the most similar first."""
        if not self._store().any_outcomes():
            return ()
        from coverkit import learning

        return learning.lessons(self._store(), posting)

    def tallies(self, letter: Letter) -> dict[str, Tally]:
        """Passage id -> what came of the letters that hold it, where anything is known."""
        if not self._store().any_outcomes():
            return {}
        from coverkit import learning

        record = learning.Record(self._store())
        found = {passage.id: record.of([passage.id]) for passage in letter.passages}
        return {name: tally for name, tally in found.items() if tally}

    def search(self, words: str, *, limit: int = 10) -> tuple[Match, ...]:
        """The passages that say these words, best first."""
        from coverkit import finding

        return finding.search(self._store(), words, limit=limit)

    def compare(
        self,
        one: str | Path,
        other: str | Path,
        *,
        posting: Posting | None = None,
        today: dt.date | None = None,
    ) -> Comparison:
        """Two letters side by side: what can be counted of each, and no single score.

        Args:
            one: a letter's file, or the beginning of its id.
            other: likewise.
            posting: what they should answer.
            today: the day of the check.
        """
        from coverkit import comparing

        documents = (self._document(one), self._document(other))
        from coverkit.settings import read_settings

        return comparing.compare(
            self._store(),
            *documents,
            posting=posting,
            settings=read_settings(self.path),
            today=today or _today(),
        )

    def _document(self, source: str | Path) -> Document:
        """The text of a file, or of a letter in the library."""
        file = named(source)
        if not isinstance(source, str) or file.suffix or file.exists():
            return read_file(source)  # if need be it says that there is no such file
        letter = self._letter(source)
        document = self._store().document(letter.id)
        if document is None:
            raise UsageError(f"The letter {source} has gone")
        return document

    def strengths(self, postings: Sequence[Posting] = ()) -> Strengths:
        """What the letters keep proving, and what postings keep asking for in vain.

        Args:
            postings: looked at beside those of saved applications.
        """
        from coverkit import strengths

        return strengths.strengths(self._store(), postings)

    def variants(self, prefix: str) -> tuple[Match, ...]:
        """The passage with this id and its near-duplicates, the newest first.

        Raises:
            UsageError: the id is a letter's.
        """
        from coverkit import finding

        identity = self._store().resolve(prefix)
        found = finding.variants(self._store(), identity)
        if not found:
            raise UsageError(
                f"{prefix} is not a passage that can be reused",
                hint="`coverkit show ID` shows the ids of a letter's passages.",
            )
        return found

    # --- draft, check, audit ------------------------------------------------------------------

    def draft(  # noqa: PLR0913 - the person's choices, all optional
        self,
        posting: Posting,
        *,
        passages: Iterable[Passage | str] | None = None,
        company: str | None = None,
        role: str | None = None,
        recipient: str | None = None,
        without: Iterable[str] = (),
        length: Length = "normal",
        template: str | Path | None = None,
        today: dt.date | None = None,
    ) -> Draft:
        """Assemble a draft for a posting; `Draft.save` writes it.

        Args:
            posting: from `read_posting`.
            passages: these (or their ids) in this order, instead of the best coverage.
            company: the employer; by default as the posting says.
            role: likewise.
            recipient: the person to address.
            without: ids of passages not to use.
            length: how much evidence; ``long`` may take a second page.
            template: a .docx letter like which the draft shall look, instead of the newest one.
            today: the draft's date.

        Raises:
            UnreadableError: the template cannot be read.
        """
        from coverkit import assembling

        suggestions = self.suggest(posting, limit=_RANKED_FOR_DRAFT)
        return assembling.assemble(
            suggestions,
            picks=None if passages is None else self._picked(passages, suggestions),
            without={self._store().resolve(prefix) for prefix in without},
            length=length,
            letters=self.letters(),
            template=named(template) if template else None,
            target=assembling.Target(
                company or posting.company, role or posting.role, recipient or posting.recipient
            ),
            today=today or _today(),
        )

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
        from coverkit import finding
        from coverkit.models import Match

        return Match(passage, letter, score=0.0, leftovers=finding.leftovers_of(passage))

    def answer(
        self,
        path: str | Path,
        *,
        posting: Posting | None = None,
        company: str | None = None,
        role: str | None = None,
        earlier: Sequence[EarlierAnswer] = (),
        limit: int = 2,
        today: dt.date | None = None,
    ) -> AnswerSheet:
        """Find passages for an application form's questions; `AnswerSheet.save` writes them.

        Args:
            path: the form; nothing in it is changed.
            posting: what it belongs to, from `read_posting`.
            company: the employer; by default as the posting says.
            role: likewise.
            earlier: answers given to other forms, which come first, beside those that were saved.
            limit: at most so many passages a question.
            today: the sheet's date.

        Raises:
            UnreadableError: it cannot be read, or asks nothing.
        """
        from coverkit import answering, drafting
        from coverkit.storage import sent

        form = parsing.parse_form(read_file(path))
        if not form.questions:
            raise UnreadableError(
                f"No question was found in {path}",
                code="empty",
                hint="Copy the questions into a .txt file, one a line and numbered, and use that.",
            )
        answers = answering.answer(
            self._store(),
            form,
            earlier=[*earlier, *sent.answers(self._store())],
            posting=posting,
            limit=limit,
        )
        return drafting.answer_sheet(
            form,
            answers,
            today=today or _today(),
            company=company or (posting.company if posting else None),
            role=role or (posting.role if posting else None),
        )

    def thank(
        self, prefix: str, *, recipient: str | None = None, today: dt.date | None = None
    ) -> Draft:
        """Write the note of thanks after a rejection, asking for feedback; sends nothing.

        Args:
            prefix: the beginning of the id of the letter that was turned down.
            recipient: the person to thank, if not the letter's addressee.
            today: the note's date.
        """
        from coverkit import assembling, drafting

        letter = self._letter(prefix)
        sender = assembling.sender_of([letter, *self.letters()])
        return drafting.thank(letter, sender=sender, recipient=recipient, today=today or _today())

    def check(
        self,
        path: str | Path,
        *,
        posting: Posting | None = None,
        company: str | None = None,
        role: str | None = None,
        rules: Collection[str] | None = None,
        ignore: Collection[str] = (),
        today: dt.date | None = None,
    ) -> Verdict:
        """What still forbids sending this letter, or should be looked at first.

        Args:
            path: the letter; nothing in it is changed.
            posting: what it answers; says for whom the letter should be.
            company: overrides the posting.
            role: likewise.
            rules: only these rules or folders of rules (``leftover``); None for all.
            ignore: not these.
            today: the day it is to be sent.
        """
        from coverkit import guarding  # the rules are of no use to `suggest`
        from coverkit.settings import read_settings

        return guarding.check(
            self._store(),
            read_file(path),
            posting=posting,
            company=company,
            role=role,
            rules=rules,
            settings=read_settings(self.path).ignoring(*ignore),
            today=today or _today(),
        )

    def mark(self, path: str | Path, verdict: Verdict, output: str | Path) -> None:
        """Write a copy of a Word letter with each finding highlighted and commented.

        Raises:
            UsageError: the letter is no Word file.
            OutputError: ``output`` is already there, or cannot be written.
        """
        from coverkit import guarding

        guarding.mark(named(path), verdict, named(output))

    def audit(
        self,
        *,
        rules: Collection[str] | None = None,
        ignore: Collection[str] = (),
        today: dt.date | None = None,
    ) -> tuple[Audited, ...]:
        """The guard over every letter of the library, newest first: slips that went out.

        Args:
            rules: only these rules or folders of rules; by default those on slips, not on style.
            ignore: not these.
            today: stands in for the day of letters without a date.
        """
        from coverkit import guarding
        from coverkit.settings import read_settings

        return guarding.audit(
            self._store(),
            rules=rules,
            settings=read_settings(self.path).ignoring(*ignore),
            today=today or _today(),
        )


def _refuse_unfinished(path: str | Path, document: Document) -> None:
    """Keep a draft from being taken for what was sent.

    Raises:
        UsageError: coverkit's own marks are still in it.
    """
    if parsing.unfinished(document):
        raise UsageError(
            f"{path} still says what is left to do",
            hint="Finish it, delete the box at the top and coverkit's comments or remarks, and "
            "save it then.",
        )


def _today() -> dt.date:
    """The person's own day, as it stands on a letter."""
    return dt.date.today()  # noqa: DTZ011
