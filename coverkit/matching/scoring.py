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
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Protocol

    from coverkit.models import TermPostings

    class Sums(Protocol):
        """Scores of all passages; a "column" is one sum a passage, in the way's own form."""

        def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weight times passage weight over the shared terms."""

        def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
            """The sum of query weights alone over the shared terms."""

        def highest(self, columns: Iterable[Any]) -> Any:  # noqa: ANN401
            """For each passage its highest sum; the columns are taken one at a time."""

        def order(self, one: Any, best: Any, *, share: float, most: int) -> list[int]:  # noqa: ANN401
            """At most so many passages, best first, ties newest first; none without a score.

            The score is ``share`` of a column and the rest of what `highest` gave.
            """

        def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
            """The passages that hold at least so much, best first by held plus score."""

        def weights(self, number: int) -> dict[str, float]:
            """What each term weighs in one passage, those it lacks left out."""
            ...


LONG = 150_000
"""Additions from which on numpy is used: about as many take as long as importing it does."""

_MOST_ANSWERS = 128
"""So many passages are looked at for one requirement: near-duplicates are still among them."""


def sums(
    found: Mapping[str, TermPostings], scales: bytes, queries: Sequence[Mapping[str, float]]
) -> Sums:
    """Choose the way by how many additions these queries take."""
    additions = sum(len(found[term].numbers) // 4 for query in queries for term in query)
    return _Arrays(found, scales) if additions > LONG else _Dictionaries(found, scales)


class _Lists:
    """What both ways share: the lists as they are stored."""

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes) -> None:
        self._idf = {term: postings.idf for term, postings in found.items()}
        self._again = {t: memoryview(p.again).cast("I") for t, p in found.items()}
        self._scales = memoryview(scales).cast("f")
        self._numbers: Mapping[str, Sequence[int]] = {
            term: memoryview(postings.numbers).cast("I") for term, postings in found.items()
        }

    def weights(self, number: int) -> dict[str, float]:
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


class _Dictionaries(_Lists):
    """Columns are dictionaries from passage number to sum; what is missing is zero."""

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes) -> None:
        super().__init__(found, scales)
        self._numbers = {
            term: memoryview(postings.numbers).cast("I").tolist()
            for term, postings in found.items()
        }

    def column(self, query: Mapping[str, float]) -> dict[int, float]:
        total = self.held({term: asked * self._idf[term] for term, asked in query.items()})
        for term, asked in query.items():
            again = self._again[term].tolist()
            for number, often in zip(again[::2], again[1::2], strict=True):
                total[number] += asked * self._idf[term] * math.log(often)
        return total

    def held(self, demands: Mapping[str, float]) -> dict[int, float]:
        total: dict[int, float] = {}
        get = total.get
        for term, part in demands.items():
            for number in self._numbers[term]:
                total[number] = get(number, 0.0) + part
        return total

    def highest(self, columns: Iterable[dict[int, float]]) -> dict[int, float]:
        best: dict[int, float] = {}
        get = best.get
        for column in columns:
            best.update((n, score) for n, score in column.items() if score > get(n, 0.0))
        return best

    def order(
        self, one: dict[int, float], best: dict[int, float], *, share: float, most: int
    ) -> list[int]:
        rest, scales = 1 - share, self._scales
        here, there = one.get, best.get
        scores = {
            n: (share * here(n, 0.0) + rest * there(n, 0.0)) * scales[n]
            for n in (one if one.keys() >= best.keys() else {**one, **best})
        }
        least = sorted(scores.values())[-most] if len(scores) > most else 0.0
        likely = sorted((-score, n) for n, score in scores.items() if score >= least and score > 0)
        return [number for _, number in likely[:most]]

    def answers(
        self, held: dict[int, float], column: dict[int, float], *, least: float
    ) -> list[int]:
        get, scales = column.get, self._scales
        enough = sorted(
            (-(share + get(n, 0.0) * scales[n]), n) for n, share in held.items() if share >= least
        )
        return [number for _, number in enough[:_MOST_ANSWERS]]


class _Arrays(_Lists):
    """Columns are (passage numbers, sums), a number as often as terms led to it.

    Why not one sum for every passage: a requirement's words lead to few of a million.
    """

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes) -> None:
        import numpy as np

        super().__init__(found, scales)
        self._np = np
        self._pairs = {t: np.frombuffer(p.again, "<u4").reshape(-1, 2) for t, p in found.items()}
        self._places = {t: np.frombuffer(p.numbers, "<u4").astype("i8") for t, p in found.items()}
        self._factors = np.frombuffer(scales, "<f4").astype("f8")
        self._sum = np.zeros(len(self._factors))
        """All zeros between two calls."""

    def column(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        np = self._np
        for term, asked in query.items():
            weight = asked * self._idf[term]
            self._sum[self._places[term]] += weight
            again = self._pairs[term]
            self._sum[again[:, 0]] += weight * np.log(again[:, 1])
        return self._taken(query)

    def held(self, demands: Mapping[str, float]) -> Any:  # noqa: ANN401
        for term, part in demands.items():
            self._sum[self._places[term]] += part
        return self._taken(demands)

    def _taken(self, terms: Iterable[str]) -> Any:  # noqa: ANN401
        """The sums that these terms led to, which are zero again afterwards."""
        np = self._np
        numbers = np.concatenate([np.zeros(0, "i8"), *(self._places[term] for term in terms)])
        found = self._sum[numbers]
        self._sum[numbers] = 0.0
        return numbers, found

    def highest(self, columns: Iterable[Any]) -> Any:  # noqa: ANN401
        best = self._np.zeros(len(self._sum))
        for numbers, found in columns:
            best[numbers] = self._np.maximum(best[numbers], found)
        return best

    def order(self, one: Any, best: Any, *, share: float, most: int) -> list[int]:  # noqa: ANN401
        np = self._np
        numbers, found = one
        scores = (1 - share) * best
        scores[numbers] = share * found + (1 - share) * best[numbers]
        scores *= self._factors
        least = np.partition(scores, -most)[-most] if len(scores) > most else 0.0
        likely = np.flatnonzero((scores >= least) & (scores > 0))
        ordered: list[int] = likely[np.lexsort((likely, -scores[likely]))][:most].tolist()
        return ordered

    def answers(self, held: Any, column: Any, *, least: float) -> list[int]:  # noqa: ANN401
        np = self._np
        numbers, shares = held
        enough, first = np.unique(numbers[shares >= least], return_index=True)
        self._sum[column[0]] = column[1]
        scores = shares[shares >= least][first] + self._sum[enough] * self._factors[enough]
        self._sum[column[0]] = 0.0
        ordered: list[int] = enough[np.lexsort((enough, -scores))][:_MOST_ANSWERS].tolist()
        return ordered
