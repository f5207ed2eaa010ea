"""Choosing a few passages that together answer the most, for a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coverkit.matching.results import Ranked, Ranking
    from coverkit.models import Posting

_SECOND_BEST = 0.5
_SCORE_COUNTS = 1.0
"""A passage's own score beside the requirement weight it newly answers."""


def choose(ranking: Ranking, posting: Posting, *, limit: int = 3) -> tuple[Ranked, ...]:
    """Choose passages that together answer the most requirement weight.

    Greedy maximum coverage: each step takes the passage that answers the most that nothing
    chosen answers yet; what it says again counts for nothing, and an answer that another
    passage gives better counts for half. Openings and closings are left out, a letter has one
    of each; so are the starter's passages, but for what none of the person's own answers.

    Args:
        ranking: what `rank` found.
        posting: the posting it was found for.
        limit: at most so many passages.
    """
    alone = {numbers[0] for numbers in ranking.coverage.values() if numbers}
    left = [
        found
        for found in _candidates(ranking)
        if found.part == "body" and (found.origin == "letter" or found.number in alone)
    ]
    weights = {requirement.id: requirement.weight for requirement in posting.requirements}
    worth = {found.number: _worth(found, weights, ranking) for found in left}
    chosen: list[Ranked] = []
    said: set[str] = set()
    answered: set[str] = set()
    while left and len(chosen) < limit:
        best = max(
            left,
            key=lambda found: (_gain(found, worth[found.number], answered, said), -found.number),
        )
        left.remove(best)
        chosen.append(best)
        answered.update(best.requirements)
        said.update(shared.term for shared in best.terms)
    return tuple(chosen)


def _candidates(ranking: Ranking) -> tuple[Ranked, ...]:
    """All passages that the ranking names, once each."""
    return tuple(
        {found.number: found for found in (*ranking.matches, *ranking.answers.values())}.values()
    )


def _worth(found: Ranked, weights: dict[str, float], ranking: Ranking) -> dict[str, float]:
    """What each requirement that a passage answers counts for it: half where another is better."""
    best = {name: next(iter(ranking.coverage.get(name, ())), None) for name in found.requirements}
    return {
        name: weights.get(name, 0.0) * (1.0 if best[name] == found.number else _SECOND_BEST)
        for name in found.requirements
    }


def _gain(found: Ranked, worth: dict[str, float], answered: set[str], said: set[str]) -> float:
    new = sum(weight for name, weight in worth.items() if name not in answered)
    fresh = sum(shared.weight for shared in found.terms if shared.term not in said)
    return new + _SCORE_COUNTS * fresh
