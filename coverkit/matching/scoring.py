"""Adding up stored weights: a weighed query and the postings -> a score for each passage.

Two ways with one face and the same sums: plain dictionaries, and numpy arrays for postings so
long that importing numpy pays. Sums are kept without the passages' own scales, which come in
when a passage's scores are put together.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Protocol

    from coverkit.models import TermIndex, TermPostings

    class Sums(Protocol):
        """Scores of all passages."""

        def order(
            self,
            whole: Mapping[str, float],
            queries: Sequence[Mapping[str, float]],
            *,
            share: float,
            most: int,
        ) -> list[int]:
            """At most so many passages, best first, ties newest first; none without a score.

            Of near-duplicates the newest, unless another scores `MORE` times as much: a paragraph
            sent a thousand times must not crowd out all others, nor hide the one that names
            what is asked for.

            The score is ``share`` of the whole's and the rest of the best query's, each the sum
            of query weight times passage weight over the shared terms.
            """
            ...

        def answers(
            self, demands: Mapping[str, float], query: Mapping[str, float], *, least: float
        ) -> list[int]:
            """The passages that hold at least so much, best first by held plus score.

            Of near-duplicates one, as in `order`; 128 at most.
            What one holds is the sum of the demands over the shared terms.
            """
            ...

        def weights(self, number: int) -> dict[str, float]:
            """What each term weighs in one passage, those it lacks left out."""
            ...


MORE = 1.1
"""Times the newest's score from which on another of its near-duplicates is shown in its place."""
LONG = 150_000
"""Additions from which on numpy is used: about as many take as long as importing it does."""

MOST_ANSWERS = 128
"""So many passages are looked at for one requirement."""


def sums(
    found: Mapping[str, TermPostings],
    index: TermIndex,
    queries: Sequence[Mapping[str, float]],
) -> Sums:
    """Choose the way by how many additions these queries take."""
    additions = sum(len(found[term].numbers) // 4 for query in queries for term in query)
    if additions > LONG:
        from coverkit.matching.arrays import Arrays

        return Arrays(found, index.scales(), index.leaders())
    return _Dictionaries(found, index.scales(), index.leaders())


class Lists:
    """What both ways share: the lists as they are stored."""

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes, leaders: bytes) -> None:
        """Take the postings, and of all passages the scales and leaders."""
        self._leaders = memoryview(leaders).cast("I")
        self._idf = {term: postings.idf for term, postings in found.items()}
        self._again = {t: memoryview(p.again).cast("I") for t, p in found.items()}
        self._scales = memoryview(scales).cast("f")
        self._numbers: Mapping[str, Sequence[int]] = {
            term: memoryview(postings.numbers).cast("I") for term, postings in found.items()
        }

    def weights(self, number: int) -> dict[str, float]:
        """See `Sums`."""
        weights = {}
        scale = self._scales[number]
        for term, numbers in self._numbers.items():
            place = bisect_left(numbers, number)
            if place < len(numbers) and numbers[place] == number:
                weights[term] = self._idf[term] * scale
                if again := self._again[term]:
                    weights[term] *= 1 + math.log(_count(again, number))
        return weights


def _count(again: memoryview, number: int) -> int:
    """How often the passage holds the term, where it is among these pairs."""
    numbers = again[::2]
    place = bisect_left(numbers, number)
    there = place < len(numbers) and numbers[place] == number
    return again[2 * place + 1] if there else 1


class _Dictionaries(Lists):
    """Sums are kept in dictionaries by passage number."""

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes, leaders: bytes) -> None:
        super().__init__(found, scales, leaders)
        self._numbers = {
            term: memoryview(postings.numbers).cast("I").tolist()
            for term, postings in found.items()
        }

        self._columns: dict[int, dict[int, float]] = {}

    def _column(self, query: Mapping[str, float]) -> dict[int, float]:
        """Passage number -> sum, what is missing is zero; each query is added up once."""
        if (known := self._columns.get(id(query))) is not None:
            return known
        total = self._held({term: asked * self._idf[term] for term, asked in query.items()})
        for term, asked in query.items():
            again = self._again[term].tolist()
            for number, often in zip(again[::2], again[1::2], strict=True):
                total[number] += asked * self._idf[term] * math.log(often)
        self._columns[id(query)] = total
        return total

    def _held(self, demands: Mapping[str, float]) -> dict[int, float]:
        total: dict[int, float] = {}
        get = total.get
        for term, part in demands.items():
            for number in self._numbers[term]:
                total[number] = get(number, 0.0) + part
        return total

    def order(
        self,
        whole: Mapping[str, float],
        queries: Sequence[Mapping[str, float]],
        *,
        share: float,
        most: int,
    ) -> list[int]:
        one, best = self._column(whole), dict[int, float]()
        get = best.get
        for query in queries:
            for n, score in self._column(query).items():
                if score > get(n, 0.0):
                    best[n] = score
        rest, scales = 1 - share, self._scales
        scores = {n: (share * score + rest * get(n, 0.0)) * scales[n] for n, score in one.items()}
        for n in best.keys() - one.keys():
            scores[n] = rest * best[n] * scales[n]
        self._keep_one(scores)
        least = sorted(scores.values())[-most] if len(scores) > most else 0.0
        likely = sorted((-score, n) for n, score in scores.items() if score >= least and score > 0)
        return [number for _, number in likely[:most]]

    def answers(
        self, demands: Mapping[str, float], query: Mapping[str, float], *, least: float
    ) -> list[int]:
        get, scales = self._column(query).get, self._scales
        scores = {
            n: share + get(n, 0.0) * scales[n]
            for n, share in self._held(demands).items()
            if share >= least
        }
        self._keep_one(scores)
        enough = sorted((-score, n) for n, score in scores.items())
        return [number for _, number in enough[:MOST_ANSWERS]]

    def _keep_one(self, scores: dict[int, float]) -> None:
        """Take all but one of each group of near-duplicates out."""
        leaders, best = self._leaders, dict[int, tuple[float, int]]()
        for n in [n for n in scores if leaders[n] != n]:
            best[leaders[n]] = min(best.get(leaders[n], (0.0, n)), (-scores.pop(n), n))
        for leader, (score, n) in best.items():
            if -score >= MORE * scores.get(leader, 0.0):
                scores.pop(leader, None)
                scores[n] = -score
