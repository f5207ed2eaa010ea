"""matching -> `Suggestions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, overload

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass, field

    from coverkit.models.letters import Letter, Passage
    from coverkit.models.postings import Posting, Requirement
    from coverkit.models.words import FactKind, Outcome
else:
    from coverkit.models.record import dataclass, field


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

    @property
    def is_starter(self) -> bool:
        """Whether it is no passage of the person's own."""
        return self.letter.origin == "starter"


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

    def is_best_answer(self, match: Match) -> bool:
        """Whether something is asked that no other passage answers better."""
        return any(self.coverage.get(name, ())[:1] == (match.id,) for name in match.requirements)

    @property
    def gaps(self) -> tuple[Requirement, ...]:
        """Requirements that no passage answers."""
        return tuple(r for r in self.posting.requirements if not self.coverage.get(r.id))
