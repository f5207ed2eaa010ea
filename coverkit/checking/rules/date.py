"""The date on the letter is not about today's.

Severity: warning
Source: docs/field.md, rule 10: the date is today's, not the old letter's.
Fails: 3 March 2024  (checked on 2 March 2026)
Passes: 1 March 2026  (checked on 2 March 2026)
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.spots import Spot


_NUMBERS = r"\b(?P<month>\d{1,2})[./-](?P<day>\d{1,2})[./-](?P<year>(?:19|20)\d\d)\b"
_DAYS = 7
"""Days between writing and sending that nobody minds."""


def _find(case: Case) -> Iterator[Remark]:
    for fact in case.letter.facts:
        if fact.kind != "date" or fact.found_in in {"path", "user", "declared"}:
            continue
        if fact.found_in.startswith("property"):
            continue
        written = dt.date.fromisoformat(fact.value)
        where = next((s for s in case.spots if s.part == fact.found_in), None)
        if all(abs((case.today - day).days) > _DAYS for day in (written, *_read_otherwise(where))):
            message = f"The letter is dated {written}; today is {case.today}. Change the date."
            yield Remark(where or "date line", fact.value, message)
        return


def _read_otherwise(spot: Spot | None) -> Iterator[dt.date]:
    """The day with the month first, as Americans write it: "12/01/2026" may be two days."""
    for match in compiled(_NUMBERS).finditer(spot.text if spot else ""):
        with suppress(ValueError):
            yield dt.date(*map(int, match.group("year", "month", "day")))


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 10: the date is today's")
