"""Sums in numpy arrays, for postings so long that importing numpy pays.

Of a million passages a common word is in fifty thousand, so most of the work is to leave out
early what cannot be among the best; what is left is added up as in dictionaries.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from coverkit.matching.scoring import MORE, MOST_ANSWERS, Lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from coverkit.models import TermPostings

_ROUNDING = 1e-9
"""What sums in another order may differ by, as a share."""
_LOOK_UP = 64
"""So many places are looked at in the time in which one number is looked up."""
_EVERY = 64
"""Every so manieth passage tells about how high the best of all score."""


class Arrays(Lists):
    """Sums are taken only where a passage may still be among the best.

    Why: of a million passages a common word is in fifty thousand, and to see that a passage is
    out of the question takes a fifth of the time of adding it up.
    """

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes, leaders: bytes) -> None:
        """Take the postings, and of all passages the scales and leaders."""
        # Why: nothing here is linear algebra, and to start its threads takes half of the import.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import numpy as np

        super().__init__(found, scales, leaders)
        self._np = np
        self._leading = np.frombuffer(leaders, "<u4")
        self._pairs = {t: np.frombuffer(p.again, "<u4").reshape(-1, 2) for t, p in found.items()}
        self._places = {t: np.frombuffer(p.numbers, "<u4").astype("i8") for t, p in found.items()}
        self._factors = np.frombuffer(scales, "<f4")
        self._sum = np.zeros(len(self._factors))
        """All zeros between two calls."""
        self._asked = np.zeros(len(self._factors), bool)
        """All false between two calls."""
        self._where = np.empty(len(self._factors), "u4")
        """For each passage that is asked for its place among them."""
        self._likely: list[Any] = []
        """What answers a query well is likely to be among the best of all."""

    def _at(self, numbers: Any, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        """The scores of these passages, which ascend."""
        np = self._np
        total = np.zeros(len(numbers))
        self._where[numbers] = np.arange(len(numbers))
        self._asked[numbers] = True
        for term, asked in query.items():
            here, _ = self._shared(numbers, self._places[term])
            total[here] += asked * self._idf[term]
        for term, asked in query.items():
            again = self._pairs[term]
            here, there = self._shared(numbers, again[:, 0])
            total[here] += asked * self._idf[term] * np.log(again[there, 1])
        self._asked[numbers] = False
        return total * self._factors[numbers]

    def _shared(self, numbers: Any, places: Any) -> tuple[Any, Any]:  # noqa: ANN401
        """Where in each of two ascending arrays the numbers stand that are in both.

        Why two ways: to look each of a few numbers up takes less than to look at every place.
        """
        np = self._np
        if len(numbers) * _LOOK_UP < len(places):
            there = np.minimum(places.searchsorted(numbers), len(places) - 1)
            here = np.flatnonzero(places[there] == numbers)
            return here, there[here]
        there = np.flatnonzero(self._asked.take(places))
        return self._where[places[there]], there

    def _all(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        """The scores of all passages."""
        np = self._np
        for term, asked in query.items():
            np.add.at(self._sum, self._places[term], asked * self._idf[term])
        for term, asked in query.items():
            again = self._pairs[term]
            self._sum[again[:, 0]] += asked * self._idf[term] * np.log(again[:, 1])
        # Why not in another array: each page of memory that is touched anew takes its time.
        found, self._sum = self._sum, np.zeros(len(self._sum))
        found *= self._factors
        return found

    def _held(self, demands: Mapping[str, float], least: float) -> tuple[Any, Any]:
        """The passages that hold at least so much, and what they hold."""
        np = self._np
        for term, share in demands.items():
            np.add.at(self._sum, self._places[term], share)
        numbers = np.flatnonzero(self._sum >= least)
        held = self._sum[numbers]
        for term in demands:
            self._sum[self._places[term]] = 0.0
        return numbers, held

    def _holding(self, terms: Iterable[str]) -> Any:  # noqa: ANN401
        """The passages that hold any of these terms."""
        for term in terms:
            self._asked[self._places[term]] = True
        numbers = self._np.flatnonzero(self._asked)
        self._asked[numbers] = False
        return numbers

    def order(
        self,
        whole: Mapping[str, float],
        queries: Sequence[Mapping[str, float]],
        *,
        share: float,
        most: int,
    ) -> list[int]:
        """See `Sums`."""
        np = self._np
        rest, all_scores = 1 - share, self._all(whole)
        least, times = 0.0, [0.0] * len(queries)
        if whole.keys() >= {term for query in queries for term in query}:
            # No query scores more than so many times what the whole does, term by term.
            times = [max((w / whole[t] for t, w in q.items()), default=0.0) for q in queries]
            least = self._bar(all_scores, queries, share=share, most=most)
        if least:
            numbers = np.flatnonzero(all_scores >= least / (share + rest * max(times)))
        else:
            numbers = self._holding({**whole, **{term: 0.0 for q in queries for term in q}})
        scores = all_scores[numbers]
        best = np.zeros(len(numbers))
        may = np.arange(len(numbers))
        for n in sorted(range(len(queries)), key=lambda n: -times[n]):  # fewer with each
            may = may[scores[may] >= least / (share + rest * times[n])]
            best[may] = np.maximum(best[may], self._at(numbers[may], queries[n]))
        total = share * scores + rest * best
        enough = np.flatnonzero((total >= least) & (total > 0))
        numbers, total = self._one_each(numbers[enough], total[enough])
        found: list[int] = self._top(numbers, total, most).tolist()
        return found

    def _bar(
        self,
        scores: Any,  # noqa: ANN401
        queries: Sequence[Mapping[str, float]],
        *,
        share: float,
        most: int,
    ) -> float:
        """What so many passages score at least, each of another group; 0 if too few are known.

        What leads near-duplicates gives way from `MORE` times its score on: it counts so far below.
        """
        np = self._np
        some = np.sort(scores[::_EVERY])
        high = np.flatnonzero(scores >= some[-min(len(some), 2 * most // _EVERY)])[: 8 * most]
        likely = np.concatenate([high, *(best[: 2 * most] for best in self._likely)])
        known = np.array(sorted(set(self._leading[likely].tolist())), "i8")
        if len(known) < most:
            return 0.0
        best = np.max([self._at(known, query) for query in queries], axis=0)
        total = share * scores[known] + (1 - share) * best
        bar: float = np.partition(total, -most)[-most] / MORE * (1 - _ROUNDING)
        return bar

    def _top(self, numbers: Any, scores: Any, most: int) -> Any:  # noqa: ANN401
        """At most so many of the numbers, best score first, then the least number."""
        np = self._np
        if len(numbers) > most:
            enough = np.flatnonzero(scores >= np.partition(scores, -most)[-most])
            numbers, scores = numbers[enough], scores[enough]
        return numbers[np.lexsort((numbers, -scores))][:most]

    def _one_each(self, numbers: Any, scores: Any) -> tuple[Any, Any]:  # noqa: ANN401
        """One of each group of near-duplicates, with its score; numbers ascend."""
        np, leaders = self._np, self._leading[numbers]
        strays = np.flatnonzero(leaders != numbers)
        if not len(strays):
            return numbers, scores
        strays = strays[np.lexsort((strays, -scores[strays], leaders[strays]))]
        groups = leaders[strays]
        strays = strays[np.r_[True, groups[1:] != groups[:-1]]]  # the best of each group
        places = np.minimum(np.searchsorted(numbers, leaders[strays]), len(numbers) - 1)
        there = numbers[places] == leaders[strays]
        instead = scores[strays] >= MORE * np.where(there, scores[places], 0.0)
        kept = leaders == numbers
        kept[places[there & instead]] = False
        kept[strays[instead]] = True
        return numbers[kept], scores[kept]

    def answers(
        self, demands: Mapping[str, float], query: Mapping[str, float], *, least: float
    ) -> list[int]:
        """See `Sums`."""
        numbers, held = self._held(demands, least)
        numbers, scores = self._one_each(numbers, held + self._at(numbers, query))
        best = self._top(numbers, scores, MOST_ANSWERS)
        self._likely.append(best)
        found: list[int] = best.tolist()
        return found
