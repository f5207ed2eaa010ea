"""The dataclasses of what was sent and what came of it. No behaviour beyond look-ups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from coverkit.models import OUTCOMES

if TYPE_CHECKING:
    import datetime as dt

    from coverkit.models import Letter, Outcome, Posting

State = Literal["waiting", "no_reply", "rejected", "interview", "offer"]
"""An application's last outcome, or that none is known."""


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
class EarlierAnswer:
    """An answer that the person gave to a question of an earlier form."""

    question: str
    text: str
    source: str
    """The form's file name."""
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learnt from an application, and how near that one was to the posting at hand."""

    text: str
    application: Application
    nearness: float
    """0 to 1: the cosine of the two postings."""
