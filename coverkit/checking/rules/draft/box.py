"""The box that says what is left to do still stands at the top.

Severity: error
Source: docs/field.md: the box is to be deleted last, and the check insists on that.
Fails: Before you send this: 3 things are left to do
Passes: Before you send this to print, I would gladly read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.models import BOX_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        for line in spot.text.splitlines():
            plain = line.strip(" \t#*_>|-")
            rest = plain.removeprefix(BOX_TITLE)
            if rest != plain and not rest.startswith((" to ", " on ", " in ")):
                yield Remark(spot, plain, f"The box {quoted(BOX_TITLE)} is still there. Delete it.")


RULE = Rule(_find, severity="error", source="coverkit's drafts: the box goes last")
