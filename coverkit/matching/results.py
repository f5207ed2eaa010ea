"""What matching hands on: ranked passages and what answers what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass

    from coverkit.matching.evidence import Evidence
    from coverkit.models import LetterOrigin, PartName
else:
    from coverkit.models.record import dataclass


@dataclass(frozen=True, slots=True)
class Shared:
    """A term that query and passage share."""

    term: str
    asked: float
    """What it weighs in the query."""
    said: float
    """What it weighs in the passage."""

    @property
    def weight(self) -> float:
        """What it adds to the score."""
        return self.asked * self.said


@dataclass(frozen=True, slots=True)
class Ranked:
    """One passage of the index, with the arithmetic of its score."""

    number: int
    """The passage's number in the index; smaller is newer."""
    score: float
    """0 to 1; the sum of the weights of ``terms``."""
    terms: tuple[Shared, ...]
    """What each shared term adds, the most first."""
    requirements: tuple[str, ...] = ()
    """Ids of the requirements it answers, in the posting's order."""
    part: PartName = "body"
    origin: LetterOrigin = "letter"


@dataclass(frozen=True, slots=True)
class Ranking:
    """The passages for a posting, best first; one of each group of near-duplicates.

    In every list the person's own come before the starter's.
    """

    matches: tuple[Ranked, ...]
    """All parts together."""
    openings: tuple[Ranked, ...]
    """Opening passages among their own kind."""
    closings: tuple[Ranked, ...]
    """Closing passages among their own kind."""
    coverage: Mapping[str, tuple[int, ...]]
    """Requirement id -> numbers of the passages that answer it, best first."""
    evidence: Mapping[str, Evidence]
    """Requirement id -> where the best of them says so; gaps are left out."""
    answers: Mapping[int, Ranked]
    """The best answer to each requirement, by number, within ``matches`` or not."""
