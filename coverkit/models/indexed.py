"""What the search index is made from, and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dataclasses import dataclass

    from coverkit.models.words import LetterOrigin, PartName
else:
    from coverkit.models.record import dataclass


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
