"""What was sent and what came of it: dataclasses without behaviour, and outcomes in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from coverkit.models import OUTCOMES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from dataclasses import dataclass

    from coverkit.models import Letter, Outcome, Passage, Posting, Tally
else:
    from coverkit.models.record import dataclass

State = Literal["waiting", "no_reply", "rejected", "interview", "offer"]
"""An application's last outcome, or that none is known."""
STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class Reused:
    """A passage of a sent letter, and the earlier passage that it was made from."""

    passage: str
    """Its id."""
    source: str
    """The earlier passage's id; the same where not a word was changed."""
    source_letter: str
    """The id of the letter that held it."""
    unchanged: float
    """0 to 1: how much of the text is still the same; 1 is word for word."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that came of an application."""

    outcome: Outcome
    date: dt.date
    feedback: str = ""
    """What the employer said."""
    lesson: str = ""
    """What the person takes from it for the next one."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter as it went out."""

    letter: str
    """Its id."""
    date: dt.date
    file_name: str
    sha256: str
    """Of the file, in hexadecimal."""
    content: bytes
    """The file itself."""
    posting: Posting | None = None
    reused: tuple[Reused, ...] = ()


@dataclass(frozen=True, slots=True)
class Application:
    """A letter that was sent or of which an outcome is known, and all that came of it."""

    letter: Letter
    sent: dt.date | None
    """The day it was saved as sent, else the letter's own date."""
    posting: Posting | None = None
    reused: tuple[Reused, ...] = ()
    events: tuple[Event, ...] = ()
    """Oldest first."""

    @property
    def state(self) -> State:
        """The last outcome, or that an answer is waited for."""
        return self.events[-1].outcome if self.events else "waiting"

    @property
    def reached(self) -> Outcome | None:
        """The furthest it came: an interview counts although a rejection followed."""
        return max((event.outcome for event in self.events), key=OUTCOMES.index, default=None)

    def age(self, today: dt.date) -> int | None:
        """Days since it was sent, or None where the day is not known."""
        return (today - self.sent).days if self.sent else None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learnt from an application, and how near that one was to the posting at hand."""

    text: str
    application: Application
    nearness: float
    """0 to 1: the cosine of the two postings."""


@dataclass(frozen=True, slots=True)
class Strength:
    """Something that the person's letters keep proving."""

    words: tuple[str, ...]
    """What its passages have in common."""
    letters: tuple[str, ...]
    """Ids of the letters that prove it, newest first."""
    passages: tuple[Passage, ...]
    """The most typical first."""
    reached: Mapping[Outcome, int]
    """The furthest that those letters came, of which it is known."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something that postings keep asking for and no passage answers."""

    requirements: tuple[str, ...]
    """In the postings' own words, the most typical first."""
    postings: tuple[str, ...]
    """Who asked: each posting's company, else its role, else its file."""


@dataclass(frozen=True, slots=True)
class Strengths:
    """What the letters keep proving, and what postings ask for in vain."""

    proven: tuple[Strength, ...]
    wanted: tuple[Wanted, ...]
    postings: int
    """How many postings were looked at."""


@dataclass(frozen=True, slots=True)
class Status:
    """Where the person stands, on one screen."""

    letters: int
    passages: int
    applications: tuple[Application, ...]
    """Newest first."""

    @property
    def waiting(self) -> tuple[Application, ...]:
        """What no answer is known of, the one that waits longest first."""
        return tuple(found for found in reversed(self.applications) if found.state == "waiting")

    @property
    def learnt(self) -> tuple[tuple[str, Application], ...]:
        """The lessons, the newest first."""
        events = [(event, found) for found in self.applications for event in found.events]
        newest = sorted(events, key=lambda pair: pair[0].date, reverse=True)
        return tuple((event.lesson, found) for event, found in newest if event.lesson)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One letter in a comparison: what can be counted, and no single score."""

    name: str
    company: str | None
    role: str | None
    words: int
    covered: tuple[str, ...]
    """Texts of the posting's requirements that it answers."""
    numbers: int
    """Sentences that hold a figure."""
    errors: int
    """Findings that must be mended."""
    warnings: int
    stock_phrases: tuple[str, ...]
    unchanged: float
    """0 to 1: the share of its words that stand so in an earlier letter."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two letters side by side."""

    one: Weighed
    other: Weighed
    requirements: int
    """How many the posting has; 0 without a posting."""


_NOUNS: dict[Outcome, tuple[str, str]] = {
    "offer": ("offer", "offers"),
    "interview": ("interview", "interviews"),
    "rejected": ("rejection", "rejections"),
    "no_reply": ("no reply", "no reply"),
}


def tally_in_words(tally: Tally) -> str:
    """``in 7 letters: 2 interviews, 4 no reply``, and the estimate or that it is too early."""
    letters = f"{tally.letters:,} letter{'' if tally.letters == 1 else 's'}"
    said = f"in {letters}: {outcomes_in_words(tally.counts)}"
    if not tally.enough:
        return f"{said} (too few to tell)"
    low, high = tally.interval
    return f"{said} (about {tally.rate:.0%} lead to an interview; between {low:.0%} and {high:.0%})"


def outcomes_in_words(counts: Mapping[Outcome, int]) -> str:
    """``2 interviews, 4 no reply``: the best first; '' where nothing is known."""
    return ", ".join(
        f"{counts[kind]} {_NOUNS[kind][counts[kind] != 1]}"
        for kind in reversed(OUTCOMES)
        if counts.get(kind)
    )
