"""How near a text is to each of some others, by TF-IDF over just these texts."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.matching.terms import terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def likeness(text: str, others: Sequence[str]) -> list[float]:
    """The cosine, 0 to 1, of the text with each of the others.

    Plain Python: for the hundreds of postings that a person answers, not for a library.
    Weights are (1 + ln tf) * (ln((1 + n) / (1 + df)) + 1) over words and word pairs.

    Source: Salton & Buckley (1988), Term-weighting approaches in automatic text retrieval.
    """
    counts = [Counter(terms(each)) for each in (text, *others)]
    spread = Counter(term for found in counts for term in found)
    idf = {term: math.log((1 + len(counts)) / (1 + df)) + 1 for term, df in spread.items()}
    first, *rest = (_weighed(found, idf) for found in counts)
    return [sum(weight * other.get(term, 0.0) for term, weight in first.items()) for other in rest]


def _weighed(counts: Mapping[str, int], idf: Mapping[str, float]) -> dict[str, float]:
    """The text's terms with weights of Euclidean length 1."""
    weights = {term: (1 + math.log(n)) * idf[term] for term, n in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}
