"""Adding up stored weights: a weighed query and the postings -> a score for each passage.

Two ways with one face and the same sums: plain dictionaries, and numpy arrays for postings so
long that importing numpy pays. Sums are kept without the passages' own scales, which come in
when a passage's scores are put together.
"""

from __future__ import annotations

import math
import os
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Protocol

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

_ROUNDING = 1e-9
"""What sums in another order may differ by, as a share."""
_MOST_ANSWERS = 128
"""So many passages are looked at for one requirement."""


def sums(
    found: Mapping[str, TermPostings],
    index: TermIndex,
    queries: Sequence[Mapping[str, float]],
) -> Sums:
    """Choose the way by how many additions these queries take."""
    additions = sum(len(found[term].numbers) // 4 for query in queries for term in query)
    way = _Arrays if additions > LONG else _Dictionaries
    return way(found, index.scales(), index.leaders())


class _Lists:
    """What both ways share: the lists as they are stored."""

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes, leaders: bytes) -> None:
        self._leaders = memoryview(leaders).cast("I")
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
            column = self._column(query)
            best.update((n, score) for n, score in column.items() if score > get(n, 0.0))
        rest, scales, here = 1 - share, self._scales, one.get
        scores = {
            n: (share * here(n, 0.0) + rest * get(n, 0.0)) * scales[n]
            for n in (one if one.keys() >= best.keys() else {**one, **best})
        }
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
        return [number for _, number in enough[:_MOST_ANSWERS]]

    def _keep_one(self, scores: dict[int, float]) -> None:
        """Take all but one of each group of near-duplicates out."""
        leaders, best = self._leaders, dict[int, tuple[float, int]]()
        for n in [n for n in scores if leaders[n] != n]:
            best[leaders[n]] = min(best.get(leaders[n], (0.0, n)), (-scores.pop(n), n))
        for leader, (score, n) in best.items():
            if -score >= MORE * scores.get(leader, 0.0):
                scores.pop(leader, None)
                scores[n] = -score


class _Arrays(_Lists):
    """Sums are taken only where a passage may still be among the best.

    Why: of a million passages a common word is in fifty thousand, and to see that a passage is
    out of the question takes a fifth of the time of adding it up.
    """

    def __init__(self, found: Mapping[str, TermPostings], scales: bytes, leaders: bytes) -> None:
        # Why: nothing here is linear algebra, and to start its threads takes half of the import.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        import numpy as np

        super().__init__(found, scales, leaders)
        self._np = np
        self._leading = np.frombuffer(leaders, "<u4")
        self._pairs = {t: np.frombuffer(p.again, "<u4").reshape(-1, 2) for t, p in found.items()}
        self._places = {t: np.frombuffer(p.numbers, "<u4").astype("i8") for t, p in found.items()}
        self._factors = np.frombuffer(scales, "<f4").astype("f8")
        self._sum = np.zeros(len(self._factors))
        """All zeros between two calls."""
        self._asked = np.zeros(len(self._factors), bool)
        """All false between two calls."""
        self._likely: list[Any] = []
        """What answers a query well is likely to be among the best of all."""

    def _at(self, numbers: Any, parts: Mapping[str, float], *, counted: bool) -> Any:  # noqa: ANN401
        """The sums of these parts in these passages; ``counted`` by how often a term occurs."""
        np, asked = self._np, self._asked
        asked[numbers] = True
        for term, part in parts.items():
            places = self._places[term]
            self._sum[places[asked[places]]] += part
        for term, part in parts.items() if counted else ():
            again = self._pairs[term]
            again = again[asked[again[:, 0]]]
            self._sum[again[:, 0]] += part * np.log(again[:, 1])
        asked[numbers] = False
        found = self._sum[numbers]
        self._sum[numbers] = 0.0
        return found

    def _all(self, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        """All passages that hold any of its terms, and their scores."""
        np = self._np
        for term, asked in query.items():
            self._sum[self._places[term]] += asked * self._idf[term]
        for term, asked in query.items():
            again = self._pairs[term]
            self._sum[again[:, 0]] += asked * self._idf[term] * np.log(again[:, 1])
        numbers = np.flatnonzero(self._sum)
        found = self._sum[numbers] * self._factors[numbers]
        self._sum[numbers] = 0.0
        return numbers, found

    def _scores(self, numbers: Any, query: Mapping[str, float]) -> Any:  # noqa: ANN401
        parts = {term: asked * self._idf[term] for term, asked in query.items()}
        return self._at(numbers, parts, counted=True) * self._factors[numbers]

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
        np = self._np

        def mixed(numbers: Any, scores: Any) -> Any:  # noqa: ANN401
            best = np.zeros(len(numbers))
            for query in queries:
                best = np.maximum(best, self._scores(numbers, query))
            return share * scores + (1 - share) * best

        numbers, scores = self._all(whole)
        alone = {term for query in queries for term in query} - whole.keys()
        if alone:
            numbers = np.union1d(numbers, self._holding(alone))
            scores = self._scores(numbers, whole)
        elif len(numbers) > most:
            # No query scores more than so many times what the whole does, term by term.
            times = max((w / whole[t] for query in queries for t, w in query.items()), default=0.0)
            # Why those that lead: so many near-duplicates would set the bar for all the others.
            lead = self._leading[numbers] == numbers
            top = numbers[lead][np.argsort(-scores[lead], kind="stable")[:most]]
            known = np.unique(np.concatenate([top, self._leading[np.concatenate(self._likely)]]))
            best = mixed(known, self._scores(known, whole))
            if len(best) >= most:
                least = np.partition(best, -most)[-most] * (1 - _ROUNDING)
                may = (share + (1 - share) * times) * scores >= least
                numbers, scores = numbers[may], scores[may]
        numbers, total = self._one_each(numbers, mixed(numbers, scores))
        some = np.flatnonzero(total > 0)
        ordered = some[np.lexsort((numbers[some], -total[some]))][:most]
        found: list[int] = numbers[ordered].tolist()
        return found

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
        np = self._np
        longest = sorted(demands, key=lambda term: -len(self._places[term]))
        left = least * (1 - _ROUNDING)
        while longest and demands[longest[0]] < left:
            left -= demands[longest.pop(0)]  # those that hold only such terms hold too little
        numbers = self._holding(longest)
        held = self._at(numbers, demands, counted=False)
        numbers, held = numbers[held >= least], held[held >= least]
        numbers, scores = self._one_each(numbers, held + self._scores(numbers, query))
        best = numbers[np.lexsort((numbers, -scores))][:_MOST_ANSWERS]
        self._likely.append(best)
        found: list[int] = best.tolist()
        return found
