"""The letter names the role it is for.

Severity: advice
Source: Purdue OWL, "Cover Letters Part 1"; University of Minnesota guide (docs/field.md, rule 3).
Fails: I would love to work for Borealis.  (the role is Payroll Clerk)
Passes: I am applying as a payroll clerk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.titles import trade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    role = case.target.role
    if not role:
        return
    wanted = trade(role)
    if not any(wanted <= trade(spot.text) for spot in case.spots if spot.is_seen):
        yield Remark("the letter", role, f"The role {quoted(role)} is not named. Name it.")


RULE = Rule(_find, severity="advice", source="Purdue OWL, Cover Letters Part 1")
