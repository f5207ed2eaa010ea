"""Another application's role stands where this one's should.

Severity: error
Source: FIELD.md, "Real slips": role leftovers are almost as common as company leftovers.
Fails: I am applying as a Flight Test Engineer.  (the role is Payroll Clerk)
Passes: As a Flight Test Engineer I planned budgets; now I am applying as a Payroll Clerk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.roles import is_applied_for, same_role, whole_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    target = case.target.role
    if not target:
        return
    for spot in case.spots:
        if spot.place == "comment":
            continue
        for hit in case.tables["role"].find(spot.text, any_case=True):
            others = [e for e in case.others(hit) if not same_role(e.value, target)]
            start, end = whole_title(spot.text, hit)
            title = spot.text[start:end]
            if not others or same_role(title, target) or case.stands_in_posting(title):
                continue
            if is_applied_for(spot, hit):
                entry = others[0]
                message = (
                    f"{quoted(title)} is the role of {describe(entry)}; "
                    f"this one is for {quoted(target)}. Replace it."
                )
                yield Remark(spot, title, message, source=entry.source)


RULE = Rule(
    _find,
    severity="error",
    source="FIELD.md, rule 1: no other role from the library",
)
