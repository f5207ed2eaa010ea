"""Posting + index -> ranked passages, each with the arithmetic of its score."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

from coverkit.matching.query import Query, demand, query_of, weigh
from coverkit.matching.results import Ranked, Ranking
from coverkit.matching.scoring import Scorer
from coverkit.matching.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coverkit.models import IndexedPassage, Posting, TermIndex

WHOLE = 0.5
"""Share of the whole posting in a score; the rest is the best single requirement's."""
ANSWERS = 0.2
"""How much of a requirement (see `query.demand`) a passage must hold to count as its answer.

Why not the cosine: it falls as passages grow longer, so that no threshold fits all letters;
this share does not (bench/RANKING.md has the figures).
"""
ANSWERS_KEPT = 5
"""So many passages are named for one requirement."""
_CANDIDATES = 64
"""For each requirement, so many passages with the highest cosine are looked at."""
_BATCH = 64
_MOST_LOOKED_AT = 4096


@dataclass(frozen=True, slots=True)
class _Scored:
    """A posting, weighed and added up over the whole index."""

    scorer: Scorer
    whole: Mapping[str, float]
    requirements: Mapping[str, Mapping[str, float]]
    totals: Mapping[int, float]
    demands: Mapping[str, Mapping[str, float]]
    cosines: Mapping[str, Mapping[int, float]]
    """Requirement id -> passage number -> cosine."""

    def order(self) -> list[int]:
        """Passage numbers, best first, ties newest first."""
        return sorted(self.totals, key=lambda number: (-self.totals[number], number))

    def ranked(self, number: int) -> Ranked:
        """One passage with its terms and the requirements it answers."""
        shares = {t: WHOLE * s for t, s in self.scorer.shares(self.whole, number).items()}
        best = max(self.cosines, key=lambda name: self.cosines[name].get(number, 0.0), default=None)
        if best is not None:
            for term, share in self.scorer.shares(self.requirements[best], number).items():
                shares[term] = shares.get(term, 0.0) + (1 - WHOLE) * share
        return _ranked(
            number,
            shares,
            tuple(
                name
                for name, demands in self.demands.items()
                if self.scorer.held(demands, number) >= ANSWERS
            ),
        )


def rank(
    posting: Posting,
    index: TermIndex,
    *,
    limit: int,
    exclude_letters: frozenset[str] = frozenset(),
) -> Ranking:
    """Rank the library's passages for a posting.

    Args:
        posting: what the employer asks for.
        index: the stored postings.
        limit: at most so many matches, openings and closings.
        exclude_letters: letters written for this very posting; their passages stay out.
    """
    scored = _score(query_of(posting), index)
    kept: dict[str, list[int]] = {"all": [], "opening": [], "closing": []}
    for passage in _distinct(scored.order(), index, exclude_letters):
        for part in ("all", passage.part):
            if part in kept and len(kept[part]) < limit:
                kept[part].append(passage.number)
        if all(len(numbers) == limit for numbers in kept.values()):
            break
    coverage = _coverage(scored, index, exclude_letters)
    named = {number for numbers in coverage.values() for number in numbers}
    return Ranking(
        matches=tuple(map(scored.ranked, kept["all"])),
        openings=tuple(map(scored.ranked, kept["opening"])),
        closings=tuple(map(scored.ranked, kept["closing"])),
        coverage=coverage,
        answers={number: scored.ranked(number) for number in sorted(named)},
    )


def search(words: str, index: TermIndex, *, limit: int) -> tuple[Ranked, ...]:
    """Rank the library's passages for a few words."""
    counts = dict.fromkeys(terms(words), 1)
    found = index.postings(counts)
    weights, scorer = weigh(counts, found), Scorer(found)
    totals = scorer.scores(weights)
    order = sorted(totals, key=lambda number: (-totals[number], number))
    best: list[Ranked] = []
    for passage in _distinct(order, index, frozenset()):
        if len(best) == limit:
            break
        best.append(_ranked(passage.number, scorer.shares(weights, passage.number)))
    return tuple(best)


def _score(query: Query, index: TermIndex) -> _Scored:
    found = index.postings(query.terms)
    scorer = Scorer(found)
    whole = weigh(query.whole, found)
    requirements = {
        name: weigh(counts, found, strict=True) for name, counts in query.requirements.items()
    }
    cosines = {name: scorer.scores(weights) for name, weights in requirements.items()}
    best: dict[int, float] = {}
    for scores in cosines.values():
        for number, score in scores.items():
            if score > best.get(number, 0.0):
                best[number] = score
    totals = {number: WHOLE * score for number, score in scorer.scores(whole).items()}
    for number, score in best.items():
        totals[number] = totals.get(number, 0.0) + (1 - WHOLE) * score
    demands = {name: demand(counts, found) for name, counts in query.requirements.items()}
    return _Scored(scorer, whole, requirements, totals, demands, cosines)


def _coverage(
    scored: _Scored, index: TermIndex, exclude_letters: frozenset[str]
) -> dict[str, tuple[int, ...]]:
    coverage = {}
    for name, cosines in scored.cosines.items():
        likely = nsmallest(_CANDIDATES, cosines, key=lambda n: (-cosines[n], n))
        held = {number: scored.scorer.held(scored.demands[name], number) for number in likely}
        enough = [number for number in likely if held[number] >= ANSWERS]
        enough.sort(key=lambda n: (-held[n] * cosines[n], n))
        best: list[int] = []
        for passage in _distinct(enough, index, exclude_letters):
            if len(best) == ANSWERS_KEPT:
                break
            best.append(passage.number)
        coverage[name] = tuple(best)
    return coverage


def _distinct(
    order: list[int], index: TermIndex, exclude_letters: frozenset[str]
) -> Iterator[IndexedPassage]:
    """The passages in this order, of each group of near-duplicates only the newest allowed."""
    for start in range(0, min(len(order), _MOST_LOOKED_AT), _BATCH):
        batch = order[start : start + _BATCH]
        rows = index.passages({*batch})
        for number in batch:
            passage = rows[number]
            if passage.letter_id in exclude_letters:
                continue
            if number == passage.leader or number == _newest_allowed(
                index.group(passage.leader), exclude_letters
            ):
                yield passage


def _newest_allowed(group: Iterable[IndexedPassage], exclude_letters: frozenset[str]) -> int:
    return next((p.number for p in group if p.letter_id not in exclude_letters), -1)


def _ranked(number: int, shares: Mapping[str, float], requirements: tuple[str, ...] = ()) -> Ranked:
    """Round nothing: the score is exactly the sum of the shares, in the order shown."""
    ordered = tuple(sorted(shares.items(), key=lambda item: (-item[1], item[0])))
    return Ranked(number, sum(share for _, share in ordered), ordered, requirements)
