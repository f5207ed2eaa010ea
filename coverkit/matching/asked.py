"""Whether two questions ask the same in other words."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.matching.terms import terms

if TYPE_CHECKING:
    from collections.abc import Sequence


def alike(asked: str, earlier: Sequence[str]) -> list[float]:
    """How alike a question is to each of the earlier ones: cosine, 0 to 1.

    Words are compared by their stems and weighed by TF-IDF over these questions alone, by
    scikit-learn's smoothed idf, ln((1 + n) / (1 + df)) + 1. A question of nothing but stop words
    is like no other.
    """
    bags = [{term for term in terms(text) if " " not in term} for text in (asked, *earlier)]
    holders = Counter(term for bag in bags for term in bag)
    weights = {t: (math.log((1 + len(bags)) / (1 + n)) + 1) ** 2 for t, n in holders.items()}
    lengths = [math.sqrt(sum(weights[term] for term in bag)) for bag in bags]
    own = bags[0]
    return [
        sum(weights[term] for term in sorted(own & bag)) / (lengths[0] * length)
        if own and bag
        else 0.0
        for bag, length in zip(bags[1:], lengths[1:], strict=True)
    ]
