"""What the search index is made from, and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass

    from coverkit.models.words import LetterOrigin, PartName
else:
    from coverkit.models.record import dataclass


@dataclass(frozen=True, slots=True)
class TermPostings:
    """Where one term occurs, and how often.

    What it weighs in a passage is (1 + ln count) * ``idf`` * the passage's scale
    (`TermIndex.scales`).
    """

    idf: float
    numbers: bytes
    """Passage numbers: little-endian uint32, ascending."""
    again: bytes = b""
    """Pairs of uint32, a passage's number and a count: where the term occurs more than once."""


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
