"""The date on the letter is not about today's.

Severity: warning
Source: docs/field.md, rule 10: the date is today's, not the old letter's.
Fails: 3 March 2024  (checked on 2 March 2026)
Passes: 1 March 2026  (checked on 2 March 2026)
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_DAYS = 7
"""Days between writing and sending that nobody minds."""


def _find(case: Case) -> Iterator[Remark]:
    for fact in case.letter.facts:
        if fact.kind != "date" or fact.found_in in {"path", "user", "declared"}:
            continue
        if fact.found_in.startswith("property"):
            continue
        written = dt.date.fromisoformat(fact.value)
        if abs((case.today - written).days) > _DAYS:
            where = next((s for s in case.spots if s.part == fact.found_in), "date line")
            message = f"The letter is dated {written}; today is {case.today}. Change the date."
            yield Remark(where, fact.value, message)
        return


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 10: the date is today's")
