"""The reference number of another application is quoted.

Severity: error
Source: docs/field.md: references of earlier applications are leftovers too.
Fails: Your reference: REF-4711/B  (an old letter's number)
Passes: Your reference: PC-2026-12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.tokens import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


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
            if not case.stands_in_posting(hit.text):
                message = (
                    f"{quoted(hit.text)} is the reference of {describe(others[0])}. Replace it."
                )
                yield Remark(spot, hit.text, message, source=others[0].source)


RULE = Rule(_find, severity="error", source="docs/field.md: references of earlier applications")
