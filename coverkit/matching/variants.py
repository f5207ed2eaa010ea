"""Near-duplicate passages: the same paragraph, sent again with small changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME = 80.0
"""rapidfuzz ratio, 0 to 100, from which on two passages are variants of one another."""
_KEYS = 12
"""Each passage is looked up by this many of its rarest words."""
_CANDIDATES = 12
"""At most so many leaders are compared in full, those that share the most keys first."""
_BUCKET = 100
"""A word leads to no more leaders than this: one shared by more tells little."""


def leaders(texts: Sequence[str], words: Sequence[Sequence[str]]) -> list[int]:
    """For each passage the number of the passage that leads its near-duplicates.

    Passages come newest first, so the newest leads. Each is compared only with leaders
    that share one of its rarest words, which keeps the work in step with the number of
    passages, even when hundreds of openings are all but the same.

    Args:
        texts: the passages, newest first.
        words: the terms of each.
    """
    from rapidfuzz import fuzz

    frequency = Counter(term for terms in words for term in set(terms))
    plain = [" ".join(text.lower().split()) for text in texts]
    known: dict[str, list[int]] = {}
    exact: dict[str, int] = {}
    chosen: list[int] = []
    for number, (text, terms) in enumerate(zip(plain, words, strict=True)):
        keys = _keys(terms, frequency)
        leader = exact.get(text)
        if leader is None:
            shared = Counter(other for key in keys for other in known.get(key, ()))
            likely = sorted(shared, key=lambda other: (-shared[other], other))[:_CANDIDATES]
            best = max(
                ((fuzz.ratio(text, plain[o], score_cutoff=SAME), -o) for o in likely),
                default=(0.0, 0),
            )
            leader = -best[1] if best[0] else number
        if leader == number:
            for bucket in (known.setdefault(key, []) for key in keys):
                if len(bucket) < _BUCKET:
                    bucket.append(number)
        exact.setdefault(text, leader)
        chosen.append(leader)
    return chosen


def _keys(terms: Sequence[str], frequency: Counter[str]) -> list[str]:
    """The rarest terms that occur elsewhere too, spread over the whole passage."""
    repeated = {term for term in terms if frequency[term] > 1}
    return sorted(repeated, key=lambda term: (frequency[term], term))[:_KEYS]
