"""The file says that somebody else wrote it.

Severity: advice
Source: docs/field.md: the properties of a file travel with it; recruiters see the author in Word.
Fails: a file by "A. Friend", signed by Robin Tamm
Passes: a file by "Robin Tamm", signed by Robin Tamm
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.name_forms import name_words
from coverkit.checking.tokens import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case

_NOBODY = word_set(
    """
    user users admin administrator owner office microsoft windows word python docx google docs
    default home pc unknown author anonymous utilisateur benutzer libreoffice openoffice apache
    """
)
"""Names that programs give, of nobody. Source: the defaults of the programs they name."""
_PROPERTIES = ("author", "last_modified_by", "creator")


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place != "property" or spot.where.rpartition(": ")[2] not in _PROPERTIES:
            continue
        words = {*name_words(spot.text)} - _NOBODY
        if words and case.own_address and not words & case.own_address:
            message = f"The file says it is by {quoted(spot.text)}, and whoever opens it sees that."
            yield Remark(spot, spot.text, message)


RULE = Rule(_find, severity="advice", source="docs/field.md: properties travel with the file")
