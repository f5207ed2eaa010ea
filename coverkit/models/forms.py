"""parsing -> `Form`, and what answers its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass, field

    from coverkit.models.matches import Match
else:
    from coverkit.models.record import dataclass, field


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


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of a form, and what the person has already written on it."""

    question: Question
    matches: tuple[Match, ...] = ()
    """Best first: answers given to other forms, then passages of letters."""
    sentences: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Passage id -> its sentences: half-open character offsets."""
