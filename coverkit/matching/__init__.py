"""A `Posting` -> the passages that answer it.

Nothing heavy is imported here: answering needs the standard library and PyStemmer alone,
`fit` imports scikit-learn when it is called.
"""

from __future__ import annotations

from coverkit.matching.asked import alike
from coverkit.matching.choosing import choose
from coverkit.matching.differences import Piece, differences
from coverkit.matching.fit import Fitted, fit
from coverkit.matching.likeness import likeness
from coverkit.matching.nearest import nearest, unchanged
from coverkit.matching.ranking import rank, search
from coverkit.matching.results import Ranked, Ranking
from coverkit.matching.terms import language_of, places, surface, terms, union
from coverkit.matching.themes import Theme, themes

__all__ = [
    "Fitted",
    "Piece",
    "Ranked",
    "Ranking",
    "Theme",
    "alike",
    "choose",
    "differences",
    "fit",
    "language_of",
    "likeness",
    "nearest",
    "places",
    "rank",
    "search",
    "surface",
    "terms",
    "themes",
    "unchanged",
    "union",
]
