"""A `Posting` -> the passages that answer it.

What answering does not need is imported when it is asked for; its module has another name, for
importing a module puts it in the place of a function that is called so.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from coverkit.matching.ranking import rank, search
from coverkit.matching.results import Ranked, Ranking
from coverkit.matching.terms import language_of, places, surface, terms, union

if TYPE_CHECKING:
    from coverkit.matching.asked import alike
    from coverkit.matching.choosing import choose
    from coverkit.matching.differing import Piece, differences
    from coverkit.matching.fitting import Fitted, fit
    from coverkit.matching.grouping import Theme, themes
    from coverkit.matching.nearness import likeness
    from coverkit.matching.reusing import nearest, unchanged

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
_HOMES = {
    "Fitted": "fitting",
    "Piece": "differing",
    "Theme": "grouping",
    "alike": "asked",
    "choose": "choosing",
    "differences": "differing",
    "fit": "fitting",
    "likeness": "nearness",
    "nearest": "reusing",
    "themes": "grouping",
    "unchanged": "reusing",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Import what is asked for from the file that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
