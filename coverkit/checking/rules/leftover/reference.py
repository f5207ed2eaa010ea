"""The reference number of another application is quoted.

Severity: error
Source: docs/field.md: references of earlier applications are leftovers too.
Fails: Your reference: REF-4711/B  (an old letter's number)
Passes: Your reference: PC-2026-12
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.name_forms import name_words
from coverkit.checking.tokens import compact
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.name_table import Hit
    from coverkit.checking.spots import Spot


_LONG = 6
"""Digits from which on a number can hardly be anything else."""
_CUE = (
    r"\b(?:ref\w*|réf\w*|id|nr|no|n|number|job|kennziffer|annonce|offre|vacancy|competition"
    r"|posting|concours|affichage)\W{0,3}$"
)


def _find(case: Case) -> Iterator[Remark]:
    ours = compact(case.target.reference or "")
    for spot in case.spots:
        if spot.place == "comment":
            continue
        for hit in case.tables["reference"].find(spot.text, any_case=True):
            others = case.others(hit)
            number = compact(hit.text)
            if not others or number == ours or not any(c.isdigit() for c in number):
                continue
            if _is_part_of_more(spot.text, hit.end) or not _is_meant(spot, hit):
                continue
            if _begins_with_initials(hit.text, case.target.company or ""):
                continue
            if not case.stands_in_posting(hit.text):
                message = (
                    f"{quoted(hit.text)} is the reference of {describe(others[0])}. Replace it."
                )
                yield Remark(spot, hit.text, message, source=others[0].source)


def _is_meant(spot: Spot, hit: Hit) -> bool:
    """Whether a number is a reference here; a short one may be a year, a house or a post code."""
    number = compact(hit.text)
    if not number.isdigit() or len(number) >= _LONG or spot.part == "subject":
        return True
    return compiled(_CUE, re.IGNORECASE).search(spot.text[: hit.start]) is not None


def _begins_with_initials(reference: str, company: str) -> bool:
    """Whether the number bears the target's own initials: "SRG/55" of Steenbok Retail Group."""
    led = compiled(r"[A-Z]{2,}").match(reference)
    initials = "".join(word[0] for word in name_words(company)).upper()
    return led is not None and led[0] == initials


def _is_part_of_more(text: str, end: int) -> bool:
    """Whether the number goes on, as a date or a telephone number does."""
    return text[end : end + 1] in set("-./") and text[end + 1 : end + 2].isdigit()


RULE = Rule(_find, severity="error", source="docs/field.md: references of earlier applications")
