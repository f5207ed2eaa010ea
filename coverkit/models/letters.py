"""parsing -> `Letter`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from coverkit.models.words import PASSAGE_PARTS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass

    from coverkit.models.words import FactKind, LetterOrigin, Outcome, PartName, PassageKind, Reuse
else:
    from coverkit.models.record import dataclass


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
class Outline:
    """What a letter is compared with: another one's sentences, and what it says of itself.

    Why not the `Letter`: a check needs all of the library's, and its parts take ten times as long.
    """

    id: str
    text: str
    """Opening, body and closing, with an empty line between two paragraphs."""
    facts: Mapping[FactKind, tuple[str, float]]
    """The most certain value of each kind, and how certain it is (0 to 1)."""
    language: str = "en"
    path: str = ""
    """Where it was read from; of twins the best structured file."""

    @property
    def company(self) -> str | None:
        """For whom it was written."""
        return self.facts["company"][0] if "company" in self.facts else None

    @property
    def source(self) -> str:
        """Its file as a person would name it: with its folder, and with the company's."""
        parts = self.path.replace("\\", "/").split("/")
        above = self.company and self.company.casefold() in "".join(parts[-3:-2]).casefold()
        return "/".join(parts[-3 if above else -2 :])

    @property
    def date(self) -> dt.date | None:
        """The day on the letter, else the best other evidence."""
        return dt.date.fromisoformat(self.facts["date"][0]) if "date" in self.facts else None

    def holds(self, paragraph: str) -> bool:
        """Whether this is one of its paragraphs, word for word."""
        return paragraph in self.text and f"\n\n{paragraph}\n\n" in f"\n\n{self.text}\n\n"


@dataclass(frozen=True, slots=True)
class Listed:
    """A letter as a list shows it: what it was for, without a word of its text."""

    id: str
    facts: Mapping[FactKind, str]
    """The most certain value of each kind; a date is ISO 8601."""
    passages: int
    """How many of its paragraphs can be reused."""
    language: str = "en"
    paths: tuple[str, ...] = ()
    """Where it was read from, the best structured file first; the others are its twins."""
    outcome: Outcome | None = None
