"""Adding up stored weights: a weighed query and the postings -> a score for each passage.

Two ways with one face and the same sums: plain dictionaries, and numpy arrays for postings so
long that importing numpy pays.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Protocol

    from coverkit.models import TermPostings

    class Sums(Protocol):
        """Scores of all passages; a "column" is one score a passage, in the way's own form."""

        def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weight times passage weight over the shared terms."""

        def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weights alone over the shared terms."""

        def highest(self, columns: Iterable[Any]) -> Any:  # noqa: ANN401
            """For each passage its highest score; the columns are taken one at a time."""

        def mixed(self, one: Any, best: Any, *, share: float) -> Any:  # noqa: ANN401
            """``share`` of a column and the rest of what `highest` gave."""

        def order(self, scores: Any, *, most: int) -> list[int]:  # noqa: ANN401
            """At most so many passage numbers, best first, ties newest first; no zeros."""

        def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
            """The passages that hold at least so much, best first by held plus score."""

        def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
            """What the query's terms weigh in one passage, those it lacks left out."""
            ...


LONG = 60_000
"""Additions from which on numpy is used: about as many take as long as importing it does."""

_MOST_ANSWERS = 128
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

    def highest(self, columns: Iterable[dict[int, float]]) -> dict[int, float]:
        best: dict[int, float] = {}
        get = best.get
        for column in columns:
            best.update((n, score) for n, score in column.items() if score > get(n, 0.0))
        return best

    def mixed(
        self, one: dict[int, float], best: dict[int, float], *, share: float
    ) -> dict[int, float]:
        rest = 1 - share
        return {n: share * one.get(n, 0.0) + rest * best.get(n, 0.0) for n in {**one, **best}}

    def order(self, scores: dict[int, float], *, most: int) -> list[int]:
        likely = heapq.nsmallest(most, [(-score, number) for number, score in scores.items()])
        return [number for _, number in likely]

    def answers(
        self, held: dict[int, float], column: dict[int, float], *, least: float
    ) -> list[int]:
        get = column.get
        enough = [(-(share + get(n, 0.0)), n) for n, share in held.items() if share >= least]
        return [number for _, number in heapq.nsmallest(_MOST_ANSWERS, enough)]

    def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
        postings = self._postings
        return {term: postings[term][number] for term in terms if number in postings[term]}


class _Arrays:
    """Columns are (passage numbers, scores), a number as often as terms led to it.

    Why not one score for every passage: a requirement's words lead to few of a million.
    """

    def __init__(self, found: Mapping[str, TermPostings]) -> None:
        import numpy as np

        self._np = np
        self._numbers = {t: np.frombuffer(p.numbers, "<u4") for t, p in found.items()}
        self._weights = {t: np.frombuffer(p.weights, "<f4") for t, p in found.items()}
        self._listed = {t: memoryview(p.numbers).cast("I") for t, p in found.items()}
        last = (int(numbers[-1]) for numbers in self._numbers.values() if len(numbers))
        self._sum = np.zeros(1 + max(last, default=-1))
        """All zeros between two calls."""

    def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        for term, asked in query.items():
            self._sum[self._numbers[term]] += asked * self._weights[term].astype("f8")
        return self._taken(query)

    def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
        for term, part in demands.items():
            self._sum[self._numbers[term]] += part
        return self._taken(demands)

    def _taken(self, terms: Iterable[str]) -> Any:  # noqa: ANN401
        """The sums that these terms led to, which are zero again afterwards."""
        np = self._np
        numbers = np.concatenate([np.zeros(0, "<u4"), *(self._numbers[term] for term in terms)])
        scores = self._sum[numbers]
        self._sum[numbers] = 0.0
        return numbers, scores

    def highest(self, columns: Iterable[Any]) -> Any:  # noqa: ANN401
        best = self._np.zeros(len(self._sum))
        for numbers, scores in columns:
            best[numbers] = self._np.maximum(best[numbers], scores)
        return best

    def mixed(self, one: Any, best: Any, *, share: float) -> Any:  # noqa: ANN401
        numbers, scores = one
        mixed = (1 - share) * best
        mixed[numbers] = share * scores + (1 - share) * best[numbers]
        return mixed

    def order(self, scores: Any, *, most: int) -> list[int]:  # noqa: ANN401
        np = self._np
        if isinstance(scores, tuple):
            scores = self.mixed(scores, np.zeros(len(self._sum)), share=1)
        least = np.partition(scores, -most)[-most] if len(scores) > most else 0.0
        likely = np.flatnonzero((scores >= least) & (scores > 0))
        best = likely[np.lexsort((likely, -scores[likely]))][:most]
        return [int(number) for number in best]

    def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
        np = self._np
        numbers, shares = held
        enough, first = np.unique(numbers[shares >= least], return_index=True)
        self._sum[column[0]] = column[1]
        scores = shares[shares >= least][first] + self._sum[enough]
        self._sum[column[0]] = 0.0
        order = np.lexsort((enough, -scores))[:_MOST_ANSWERS]
        return [int(number) for number in enough[order]]

    def weights(self, terms: Mapping[str, float], number: int) -> dict[str, float]:
        weights = {}
        for term in terms:
            numbers = self._listed[term]
            place = bisect_left(numbers, number)
            if place < len(numbers) and numbers[place] == number:
                weights[term] = float(self._weights[term][place])
        return weights
