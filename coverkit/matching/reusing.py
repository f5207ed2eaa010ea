"""How much of a text is taken over from another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

REUSED = 0.5
"""Share of unchanged words from which on a passage counts as made from an earlier one.

Two paragraphs of one person on one subject share up to a third of their words in order.
"""


def unchanged(new: str, old: str) -> float:
    """0 to 1: the share of words, in order, that the two texts have in common.

    Twice the longest common subsequence of words over the number of words in both.
    """
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(_words(new), _words(old)))


def nearest(new: str, earlier: Sequence[str]) -> tuple[int, float] | None:
    """The place and the unchanged share of the text that ``new`` was made from, or None.

    Of equally near ones the first counts.
    """
    shares = [unchanged(new, old) for old in earlier]
    best = max(range(len(shares)), key=lambda n: (shares[n], -n), default=None)
    return None if best is None or shares[best] < REUSED else (best, shares[best])


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()
