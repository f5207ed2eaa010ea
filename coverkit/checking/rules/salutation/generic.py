"""The salutation names nobody.

Severity: warning for "To Whom It May Concern" and "Dear Sir or Madam"; advice for "Dear Hiring
Manager", on which the sources disagree.
Source: docs/field.md, rule 5.
Fails: To Whom It May Concern:
Passes: Dear Ms Okafor,
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case

_COLD = compiled(
    r"to\ whom\ it\ may\ concern|dear\ (?:sirs?|madam)\b|sehr\ geehrte\ (?:damen|herren)|madame,?\ "
    r"monsieur|messieurs",
    re.IGNORECASE | re.VERBOSE,
)
_NOBODY = compiled(
    r"dear\ (?:hiring|recruit\w+|selection|search|admissions?|human|hr)\b"
    r"|dear\ team\b|liebes\ team",
    re.IGNORECASE | re.VERBOSE,
)


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.part != "salutation":
            continue
        who = f"Address {case.target.recipient}." if case.target.recipient else "Look for a name."
        if _COLD.search(spot.text):
            yield Remark(spot, spot.text, f"{quoted(spot.text)} names nobody. {who}")
        elif _NOBODY.search(spot.text):
            yield Remark(spot, spot.text, f"{quoted(spot.text)} names nobody. {who}", "advice")


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 5: the recipient is named")
