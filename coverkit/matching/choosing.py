"""Choosing a few passages that together answer the most, for a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coverkit.matching.results import Ranked, Ranking
    from coverkit.models import Posting

_SCORE_COUNTS = 1.0
"""A passage's own score beside the requirement weight it newly answers."""


def choose(ranking: Ranking, posting: Posting, *, limit: int = 3) -> tuple[Ranked, ...]:
    """Choose passages that together answer the most requirement weight.

    Greedy maximum coverage: each step takes the passage that answers the most that nothing
    chosen answers yet; what it says again counts for nothing. Openings and closings are left
    out, a letter has one of each.

    Args:
        ranking: what `rank` found.
        posting: the posting it was found for.
        limit: at most so many passages.
    """
    left = [found for found in _candidates(ranking) if found.part == "body"]
    weights = {requirement.id: requirement.weight for requirement in posting.requirements}
    chosen: list[Ranked] = []
    said: set[str] = set()
    answered: set[str] = set()
    while left and len(chosen) < limit:
        best = max(left, key=lambda found: (_gain(found, weights, answered, said), -found.number))
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


def _gain(found: Ranked, weights: dict[str, float], answered: set[str], said: set[str]) -> float:
    new = sum(weights.get(name, 0.0) for name in found.requirements if name not in answered)
    fresh = sum(shared.weight for shared in found.terms if shared.term not in said)
    return new + _SCORE_COUNTS * fresh
