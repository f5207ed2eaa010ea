"""Adding up stored weights: a weighed query and the postings -> a score for each passage.

Two ways with one face and the same sums: plain dictionaries, and numpy arrays for postings so
long that importing numpy pays.
"""

from __future__ import annotations

from bisect import bisect_left
from heapq import nsmallest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Protocol

    from coverkit.models import TermPostings

    class Sums(Protocol):
        """Scores of all passages; a "column" is one score a passage, in the way's own form."""

        def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weight times passage weight over the shared terms."""

        def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weights alone over the shared terms."""

        def highest(self, one: Any, other: Any) -> Any:  # noqa: ANN401
            """For each passage the higher of two scores."""

        def mixed(self, one: Any, other: Any, *, share: float) -> Any:  # noqa: ANN401
            """``share`` of the first column and the rest of the second."""

        def order(self, column: Any, *, most: int) -> list[int]:  # noqa: ANN401
            """At most so many passage numbers, best first, ties newest first; no zeros."""

        def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
            """The passages that hold at least so much, best first by held plus score."""

        def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
            """What the query's terms weigh in one passage, those it lacks left out."""
            ...


LONG = 300_000
"""Additions from which on numpy is used (measured: 400,000 take as long as importing it)."""

_MOST_ANSWERS = 256
"""So many passages are looked at for one requirement: near-duplicates are still among them."""


def sums(found: Mapping[str, TermPostings], queries: Sequence[Mapping[str, float]]) -> Sums:
    """Choose the way by how many additions these queries take."""
    additions = sum(len(found[term].numbers) // 4 for query in queries for term in query)
    return _Arrays(found) if additions > LONG else _Dictionaries(found)


class _Dictionaries:
    """Columns are dictionaries from passage number to score; what is missing is zero."""

    def __init__(self, found: Mapping[str, TermPostings]) -> None:
        self._postings = {
            term: dict(
                zip(
                    memoryview(postings.numbers).cast("I").tolist(),
                    memoryview(postings.weights).cast("f").tolist(),
                    strict=True,
                )
            )
            for term, postings in found.items()
        }

    def column(self, query: Mapping[str, float]) -> dict[int, float]:
        total: dict[int, float] = {}
        get = total.get
        for term, asked in query.items():
            for number, weight in self._postings[term].items():
                total[number] = get(number, 0.0) + asked * weight
        return total

    def held(self, demands: Mapping[str, float]) -> dict[int, float]:
        total: dict[int, float] = {}
        get = total.get
        for term, part in demands.items():
            for number in self._postings[term]:
                total[number] = get(number, 0.0) + part
        return total

    def highest(self, one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
        get = one.get
        higher = {number: score for number, score in other.items() if score > get(number, 0.0)}
        return {**one, **higher}

    def mixed(
        self, one: dict[int, float], other: dict[int, float], *, share: float
    ) -> dict[int, float]:
        rest = 1 - share
        return {n: share * one.get(n, 0.0) + rest * other.get(n, 0.0) for n in {**one, **other}}

    def order(self, column: dict[int, float], *, most: int) -> list[int]:
        return nsmallest(most, column, key=lambda number: (-column[number], number))

    def answers(
        self, held: dict[int, float], column: dict[int, float], *, least: float
    ) -> list[int]:
        enough = [number for number, share in held.items() if share >= least]
        return nsmallest(_MOST_ANSWERS, enough, key=lambda n: (-(held[n] + column.get(n, 0.0)), n))

    def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
        postings = self._postings
        return {term: postings[term][number] for term in terms if number in postings[term]}


class _Arrays:
    """Columns are float64 arrays of shape (highest number + 1,)."""

    def __init__(self, found: Mapping[str, TermPostings]) -> None:
        import numpy as np

        self._np = np
        self._numbers = {t: np.frombuffer(p.numbers, "<u4") for t, p in found.items()}
        self._weights = {t: np.frombuffer(p.weights, "<f4") for t, p in found.items()}
        self._listed = {t: memoryview(p.numbers).cast("I") for t, p in found.items()}
        last = (int(numbers[-1]) for numbers in self._numbers.values() if len(numbers))
        self._size = 1 + max(last, default=-1)

    def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        total = self._np.zeros(self._size)
        for term, asked in query.items():
            total[self._numbers[term]] += asked * self._weights[term].astype("f8")
        return total

    def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
        total = self._np.zeros(self._size)
        for term, part in demands.items():
            total[self._numbers[term]] += part
        return total

    def highest(self, one: Any, other: Any) -> Any:  # noqa: ANN401
        return self._np.maximum(one, other) if len(one) else other

    def mixed(self, one: Any, other: Any, *, share: float) -> Any:  # noqa: ANN401
        return share * one + (1 - share) * other if len(other) else share * one

    def order(self, column: Any, *, most: int) -> list[int]:  # noqa: ANN401
        np = self._np
        if len(column) > most:
            least = np.partition(column, -most)[-most]
            likely = np.flatnonzero((column >= least) & (column > 0))
        else:
            likely = np.flatnonzero(column > 0)
        best = likely[np.lexsort((likely, -column[likely]))][:most]
        return [int(number) for number in best]

    def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
        enough = self._np.flatnonzero(held >= least)
        order = self._np.lexsort((enough, -(held + column)[enough]))[:_MOST_ANSWERS]
        return [int(number) for number in enough[order]]

    def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
        weights = {}
        for term in terms:
            numbers = self._listed[term]
            place = bisect_left(numbers, number)
            if place < len(numbers) and numbers[place] == number:
                weights[term] = float(self._weights[term][place])
        return weights
