"""Adding up stored weights: query weights and postings -> a score for each passage."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coverkit.models import TermPostings

LONG = 300_000
"""Additions from which on importing numpy pays (measured: 400,000 take as long as its import)."""


class Scorer:
    """Scores passages by the stored postings of a query's terms."""

    def __init__(self, found: Mapping[str, TermPostings]) -> None:
        """Keep the postings; nothing is copied out of their bytes."""
        self._numbers = {t: memoryview(p.numbers).cast("I") for t, p in found.items()}
        self._weights = {t: memoryview(p.weights).cast("f") for t, p in found.items()}

    def size(self, queries: Sequence[Mapping[str, float]]) -> int:
        """How many additions these queries take."""
        return sum(len(self._numbers[term]) for query in queries for term in query)

    def scores(self, query: Mapping[str, float]) -> dict[int, float]:
        """Passage number -> the sum of its shared terms."""
        total: dict[int, float] = {}
        get = total.get
        for term, asked in query.items():
            for number, weight in zip(self._numbers[term], self._weights[term], strict=True):
                total[number] = get(number, 0.0) + asked * weight
        return total

    def shares(self, query: Mapping[str, float], number: int) -> dict[str, float]:
        """What each term adds to the score of one passage."""
        shares = {}
        for term, asked in query.items():
            place = self._place(term, number)
            if place >= 0:
                shares[term] = asked * self._weights[term][place]
        return shares

    def held(self, demands: Mapping[str, float], number: int) -> float:
        """How much of what is asked one passage holds, 0 to 1."""
        return sum(part for term, part in demands.items() if self._place(term, number) >= 0)

    def _place(self, term: str, number: int) -> int:
        """Where in the term's postings a passage stands, or -1."""
        numbers = self._numbers[term]
        place = bisect_left(numbers, number)
        return place if place < len(numbers) and numbers[place] == number else -1
