"""Several witnesses for one name, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.models import Fact
from coverkit.parsing.names import folded, key, one_name, same

if TYPE_CHECKING:
    from collections.abc import Iterable

SAID_IN_TEXT = 0.75
"""A path's fact of this weight is spelt as the text spells it."""

_WHOLE = {"salutation", "inside_address", "opening", "subject", "path"}
_MOST_WORDS = 5


def merged(candidates: Iterable[Fact]) -> list[Fact]:
    """One fact a name, the most certain first.

    The spelling is that of the best witness in the text; weights from different places add up
    as independent witnesses do, 1 - (1 - a)(1 - b).
    """
    groups: list[list[Fact]] = []
    for fact in candidates:
        group = next((group for group in groups if _one(fact, group[0])), None)
        if group is None:
            groups.append([fact])
        else:
            group.append(fact)
    return sorted(map(_together, groups), key=lambda fact: -fact.confidence)


def _one(one: Fact, other: Fact) -> bool:
    if one.kind == "company":
        return one_name(one.value, other.value)
    return same(key(one.value), key(other.value))


def _extends(fact: Fact, best: Fact) -> bool:
    """Whether a fact from a place that gives names whole begins with the best one's words."""
    begins = folded(best.value)
    whole = fact.found_in in _WHOLE and len(folded(fact.value)) <= _MOST_WORDS
    return fact is best or (whole and folded(fact.value)[: len(begins)] == begins)


def _together(group: list[Fact]) -> Fact:
    doubt = 1.0
    places: set[str] = set()
    for fact in sorted(group, key=lambda fact: -fact.confidence):
        if fact.found_in not in places:
            places.add(fact.found_in)
            doubt *= 1 - fact.confidence
    texts = [f for f in group if f.found_in != "path" or f.confidence >= SAID_IN_TEXT] or group
    best = max(texts, key=lambda fact: (fact.confidence, len(fact.value)))
    if best.kind == "company":
        # "Pelican" in a file's name, "Pelican Freight" in the salutation: the whole name counts.
        best = max(texts, key=lambda fact: len(fact.value) if _extends(fact, best) else 0)
    return Fact(best.kind, best.value, best.found_in, round(1 - doubt, 3))
