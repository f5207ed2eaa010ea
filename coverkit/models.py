"""The dataclasses that flow from stage to stage. No behaviour beyond look-ups.

reading -> `Document` -> parsing -> `Letter` or `Posting` -> matching -> `Suggestions`
-> drafting -> checking -> `Verdict`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, get_args, overload

if TYPE_CHECKING:
    from coverkit.errors import SkipCode

PartName = Literal[
    "letterhead",
    "date",
    "inside_address",
    "subject",
    "salutation",
    "opening",
    "body",
    "closing",
    "signoff",
    "enclosures",
]
PassageKind = Literal["opening", "evidence", "motivation", "closing"]
FactKind = Literal["company", "role", "recipient", "date", "place", "source", "reference"]
Place = Literal[
    "body",
    "header",
    "footer",
    "text_box",
    "footnote",
    "comment",
    "deleted",
    "hidden",
    "alt_text",
    "stored",
]
Style = Literal["plain", "list_item", "heading"]
RequirementKind = Literal["must", "nice", "task"]
Boilerplate = Literal["rights", "pay", "terms", "applying", "page"]
Reuse = Literal["as_is", "fill", "idea"]
Severity = Literal["error", "warning", "advice"]
Outcome = Literal["no_reply", "rejected", "interview", "offer"]
LetterOrigin = Literal["letter", "starter"]

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""From the least to the most."""
PART_NAMES: tuple[PartName, ...] = get_args(PartName)
BOILERPLATE: tuple[Boilerplate, ...] = get_args(Boilerplate)
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""
PASSAGE_PARTS: tuple[PartName, ...] = ("opening", "body", "closing")
"""The parts that can be reused in another letter; the rest is the frame."""


# --- reading ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    r"""One paragraph as a reader sees it; soft line breaks are ``\n`` in ``text``."""

    text: str
    place: Place = "body"
    style: Style = "plain"
    part: str | None = None
    """Named by the file itself (coverkit's own Markdown): a part name or a passage kind."""
    note: str = ""
    """The file's own remarks on this paragraph (*Use when*, *Tailor*), not part of its text."""
    room: bool = False
    """An empty table cell follows it: a form leaves room to write."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text in reading order, each paragraph once, with what else the file says.

    ``paragraphs`` is what a reader sees. ``unseen`` is what the file carries beside it
    (comments, deleted text, hidden runs, alternative texts): never reused, but guarded.
    ``properties`` are the file's own (title, author, company, …); ``declared`` are facts
    that coverkit's own Markdown states in its head.
    """

    paragraphs: tuple[Paragraph, ...]
    format: str
    path: str = ""
    unseen: tuple[Paragraph, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    declared: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    """Each font that a long paragraph of the body names, with the first words set in it."""

    @property
    def text(self) -> str:
        """All that a reader sees, paragraphs parted by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


# --- parsing ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a letter says about its application, and how we know."""

    kind: FactKind
    value: str
    """As written; a date is ISO 8601 (``2026-01-11``)."""
    found_in: str
    """A part name, ``path``, ``property:title``, ``declared`` or ``user``."""
    confidence: float = 1.0
    """0 to 1; the user's word is 1."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A span that belongs to one application. Half-open character offsets into the text."""

    kind: FactKind
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a letter with the part it plays, and a name that is the same everywhere."""

    id: str
    part: PartName
    text: str
    kind: PassageKind | None = None
    slots: tuple[Slot, ...] = ()
    reuse: Reuse = "as_is"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: all its paragraphs as parts, and the facts, the most certain first."""

    id: str
    parts: tuple[Passage, ...]
    facts: tuple[Fact, ...] = ()
    language: str = "en"
    origin: LetterOrigin = "letter"
    paths: tuple[str, ...] = ()
    """Where it was read from, the best structured file first; the others are its twins."""
    outcome: Outcome | None = None

    def fact(self, kind: FactKind) -> str | None:
        """The most certain value of this kind, or None."""
        return next((fact.value for fact in self.facts if fact.kind == kind), None)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The paragraphs that can be reused."""
        return tuple(part for part in self.parts if part.part in PASSAGE_PARTS)

    @property
    def company(self) -> str | None:
        """For whom it was written."""
        return self.fact("company")

    @property
    def role(self) -> str | None:
        """The position it applied for."""
        return self.fact("role")

    @property
    def recipient(self) -> str | None:
        """The person it was addressed to."""
        return self.fact("recipient")

    @property
    def date(self) -> dt.date | None:
        """The day on the letter, else the best other evidence."""
        value = self.fact("date")
        return dt.date.fromisoformat(value) if value else None


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that the employer asks for or will have done."""

    id: str
    """``r1``, ``r2``, … in the order of the posting."""
    text: str
    kind: RequirementKind = "must"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Posting:
    """A job advertisement, understood: for whom, what, and what is asked."""

    text: str
    """What is left for matching once boilerplate is gone."""
    requirements: tuple[Requirement, ...] = ()
    company: str | None = None
    role: str | None = None
    recipient: str | None = None
    place: str | None = None
    reference: str | None = None
    about: tuple[str, ...] = ()
    """The posting's own sentences about the employer: raw material for the motivation."""
    left_out: tuple[tuple[Boilerplate, str], ...] = ()
    """Lines that ask nothing of the work, each with what it is about: equal rights and privacy,
    pay and benefits, terms of employment, how to apply, or the web page around the posting."""
    language: str = "en"
    path: str = ""
    whole: str = ""
    """The posting as it came: it is kept with the letter that was sent for it."""


# --- application forms -----------------------------------------------------------------

LimitUnit = Literal["words", "characters", "lines", "pages"]
QuestionKind = Literal["open", "broad", "motivation", "personal"]


@dataclass(frozen=True, slots=True)
class Limit:
    """How long an answer may be at most."""

    most: int
    unit: LimitUnit


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an application form."""

    id: str
    """``q1``, ``q2``, … in the order of the form."""
    text: str
    kind: QuestionKind = "open"
    """``broad`` asks for the whole case, ``motivation`` why this employer; ``personal`` is for
    nobody but the person to answer."""
    topic: str = ""
    """What it asks about: its words without those that every question is made of."""
    subject: str = ""
    """What makes it personal: ``pay``, ``health``, …"""
    limit: Limit | None = None
    section: str = ""
    """The heading that it stands under."""
    answer: str = ""
    """What the form already says there."""


@dataclass(frozen=True, slots=True)
class Form:
    """An application form: its questions, without the fields for name and address."""

    questions: tuple[Question, ...]
    language: str = "en"
    path: str = ""


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """What the person answered to a question of an earlier form."""

    question: str
    text: str
    source: str
    """The form's file or name, for people to read."""
    company: str = ""
    """Whose form it was: a name that must not go out with the next one."""


# --- matching --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TermPostings:
    """Where one term occurs: passage numbers, and its weight in each.

    ``numbers``: little-endian uint32, ascending. ``weights``: float32 of the same length, TF-IDF,
    a passage's of Euclidean length 1 at most. ``idf``: the term's own weight, for the query's side.
    """

    idf: float
    numbers: bytes
    weights: bytes


@dataclass(frozen=True, slots=True)
class PassageRow:
    """What the search index is made from: one row a distinct passage, newest letter first."""

    id: str
    letter_id: str
    """The newest letter that holds it."""
    part: PartName
    text: str
    """With the old company's names taken out: they say nothing about what a passage proves."""
    origin: LetterOrigin = "letter"


@dataclass(frozen=True, slots=True)
class IndexedPassage:
    """One row of the search index. Numbers run newest letter first, ties by passage id."""

    number: int
    id: str
    letter_id: str
    part: PartName
    leader: int
    """The number of the newest passage among its near-duplicates (itself, if it leads)."""
    origin: LetterOrigin = "letter"


class TermIndex(Protocol):
    """What matching asks of the stored search index; `storage.cache` provides it."""

    def postings(self, terms: Iterable[str]) -> dict[str, TermPostings]:
        """The postings of those terms that the index holds."""
        ...

    def passages(self, numbers: Iterable[int]) -> dict[int, IndexedPassage]:
        """The rows with these numbers."""
        ...

    def group(self, leader: int) -> tuple[IndexedPassage, ...]:
        """All near-duplicates that this passage leads, itself first, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Term:
    """A word (or two) that posting and passage share, and what it adds to the score."""

    term: str
    """As the passage writes it, for reading."""
    weight: float
    """``asked`` times ``said`` times the match's ``factor``."""
    asked: float = 0.0
    """How much the posting asks for it: half as a whole, half in the requirement met best."""
    said: float = 0.0
    """How much of the passage it is."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words in a passage that belong to the application it was written for."""

    text: str
    fact: FactKind


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of the letters that held a passage, it or one of its near-duplicates."""

    letters: int
    """In so many letters it stands."""
    counts: Mapping[Outcome, int]
    """The furthest that those with a known outcome came: an interview counts as one although a
    rejection followed."""
    rate: float = 0.0
    """Estimated share that leads to an interview or an offer, 0 to 1; see `learning.tally`."""
    interval: tuple[float, float] = (0.0, 1.0)
    """Where that share lies, 90% sure."""

    ENOUGH: ClassVar[int] = 5
    """Known outcomes below which nothing is claimed."""

    @property
    def known(self) -> int:
        """Of how many letters the outcome is known."""
        return sum(self.counts.values())

    @property
    def enough(self) -> bool:
        """Whether there are enough to tell."""
        return self.known >= self.ENOUGH


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentences of a passage that answer a requirement. Half-open character offsets."""

    passage: str
    """Its id."""
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    """The words that answer it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage worth reusing for a posting, and why."""

    passage: Passage
    letter: Letter
    score: float
    """Cosine, 0 to 1: the sum of the weights in ``terms``."""
    terms: tuple[Term, ...] = ()
    requirements: tuple[str, ...] = ()
    """Ids of the requirements it answers."""
    leftovers: tuple[Leftover, ...] = ()
    variants: tuple[str, ...] = ()
    """Ids of its near-duplicates, newest first; it is itself the newest."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where the matching words stand in the text: half-open character offsets."""
    factor: float = 1.0
    """What came of earlier letters that held it, as a part of the score; 0.95 to 1.05."""
    outcomes: Tally | None = None
    """What came of the letters it was in; None: nothing is known."""

    @property
    def id(self) -> str:
        """The passage's id."""
        return self.passage.id


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of a form, and what the person has already written on it."""

    question: Question
    matches: tuple[Match, ...] = ()
    """Best first: answers given to other forms, then passages of letters."""
    sentences: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Passage id -> its sentences: half-open character offsets."""


@dataclass(frozen=True, slots=True)
class Suggestions(Sequence[Match]):
    """The matches for a posting, best first, and what each requirement got."""

    posting: Posting
    matches: tuple[Match, ...]
    coverage: Mapping[str, tuple[str, ...]]
    """Requirement id -> ids of the passages that answer it, best first."""
    openings: tuple[Match, ...] = ()
    """Opening paragraphs, ranked among their own kind."""
    closings: tuple[Match, ...] = ()
    """Closing paragraphs, ranked among their own kind."""
    chosen: tuple[Match, ...] = ()
    """The few that together answer the most with the least repetition: a letter's body."""
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    """Requirement id -> where its best passage answers it; gaps are left out."""

    @overload
    def __getitem__(self, index: int) -> Match: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Match, ...]: ...
    def __getitem__(self, index: int | slice) -> Match | tuple[Match, ...]:
        """The match at this rank."""
        return self.matches[index]

    def __len__(self) -> int:
        """How many matches."""
        return len(self.matches)

    @property
    def gaps(self) -> tuple[Requirement, ...]:
        """Requirements that no passage answers."""
        return tuple(r for r in self.posting.requirements if not self.coverage.get(r.id))


# --- marks -----------------------------------------------------------------------------
# What a draft says to be unfinished: `drafting` writes these, `checking` looks for them.

BOX_TITLE = "Before you send this"
"""The heading of the box at a draft's top that counts what is left to do."""

PROMPT_PREFIX = "Write:"
"""Begins the words in square brackets where new text must be written: ``[Write: …]``."""

COMMENT_AUTHOR = "coverkit"
"""The author of every comment that a draft carries."""


# --- checking --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at before the letter is sent."""

    rule: str
    severity: Severity
    where: str
    """The place in words: ``paragraph 3``, ``header``, ``file name``."""
    text: str
    """The words in question, as they stand there."""
    message: str
    """What is wrong and what to do."""
    source: str = ""
    """The letter or the published advice that says so."""
    within: str = ""
    """The paragraph that the words stand in; empty where they stand in none."""


@dataclass(frozen=True, slots=True)
class Verdict(Sequence[Finding]):
    """All findings, errors first, and for whom the letter was taken to be."""

    findings: tuple[Finding, ...]
    company: str | None = None
    role: str | None = None
    ignored: int = 0
    """Findings left out because the person said so, one by one."""

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        """The finding at this place."""
        return self.findings[index]

    def __len__(self) -> int:
        """How many findings."""
        return len(self.findings)

    @property
    def ready(self) -> bool:
        """True when nothing forbids sending it: no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Audited:
    """A letter of the library, and what the guard finds in it."""

    letter: Letter
    verdict: Verdict


# --- the library -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and why."""

    path: str
    reason: str
    code: SkipCode


@dataclass(frozen=True, slots=True)
class Differing:
    """A letter that says one thing in one format and another in the other; both are kept."""

    paths: tuple[str, str]
    """The better structured file first: ``there`` in ``difference``, the other is ``here``."""
    difference: str


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What an `index` did. ``letters`` and ``passages`` count the whole library afterwards."""

    letters: int
    passages: int
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    twins: int = 0
    skipped: tuple[Skipped, ...] = ()
    differing: tuple[Differing, ...] = ()
