"""Dates as letters and folders write them, in three languages and all common orders."""

from __future__ import annotations

import datetime as dt
import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases import LANGUAGES, lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS: dict[str, int] = {}
for _phrases in LANGUAGES.values():
    for _number, _month in enumerate(_phrases.months, start=1):
        for _length in (len(_month), 3, 4):
            _MONTHS.setdefault(_month.lower()[:_length], _number)
_YEAR = compiled(r"(?<!\d)(?:19|20)\d\d")
_SHORT = compiled(
    r"(?:^|[\s,])(?P<day>\d{1,2})(?P<sign>[./-])(?P<month>\d{1,2})(?P=sign)(?P<year>\d\d)$"
)
_UNFINISHED = compiled(r"[^\W\d_][^\W\d_. -]{1,30},\s*(?:den|le)\W*$")
"""A town and the word before a date that was never put in, or is a field: "Karlsruhe, den"."""
_OLDEST, _NEWEST = 1980, 2100


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
    month = rf"(?P<name>{names})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    return tuple(
        compiled(expression)
        for expression in (
            rf"(?<!\d){day}\s+(?:of\s+)?{month},?\s+{year}(?!\d)",
            rf"(?<![^\W_]){month}\s+{day},?\s+{year}(?!\d)",
            rf"(?<!\d){year}[-./_](?P<month>\d{{1,2}})[-./_](?P<day>\d{{1,2}})(?!\d)",
            rf"(?<!\d)(?P<day>\d{{1,2}})[-./_](?P<month>\d{{1,2}})[-./_]{year}(?!\d)",
            rf"(?<![^\W_]){month},?\s+{year}(?!\d)",
        )
    )


@functools.lru_cache(maxsize=1000)
def find_date(text: str) -> tuple[dt.date, tuple[int, int]] | None:
    """The first date in a text with its span (half-open); a month alone is its first day.

    Why kept: each line of a letter's head is asked for five times.
    """
    if not ("19" in text or "20" in text) or not _YEAR.search(text):
        return _short_date(text)
    best: tuple[dt.date, tuple[int, int]] | None = None
    low = lowered(text)
    for expression in _patterns():
        for match in expression.finditer(low):
            found = _date(match.groupdict())
            if found and (best is None or match.start() < best[1][0]):
                best = (found, match.span())
    return best


def dates_in(text: str) -> Iterator[tuple[dt.date, tuple[int, int]]]:
    """All dates in a text with their spans (half-open), as `find_date` finds the first."""
    low, end = lowered(text), 0
    matches = (match for expression in _patterns() for match in expression.finditer(low))
    for match in sorted(matches, key=re.Match.start) if _YEAR.search(text) else ():
        found = _date(match.groupdict())
        if found and match.start() >= end:
            end = match.end()
            yield found, match.span()
    short = _short_date(text)
    if short and short[1][0] >= end:
        yield short


def _short_date(text: str) -> tuple[dt.date, tuple[int, int]] | None:
    """A date with a year of two digits, where it ends a line: elsewhere it may be a ratio."""
    if not any(map(str.isdigit, text[-2:])):
        return None
    match = _SHORT.search(text)
    found = match and _date({**match.groupdict(), "year": f"20{match['year']}"})
    return (found, match.span()) if match and found else None


def _date(groups: dict[str, str | None]) -> dt.date | None:
    year = int(groups["year"] or 0)
    month = _MONTHS.get((groups.get("name") or "").lower()) or int(groups.get("month") or 0)
    day = int(groups.get("day") or 1)
    if month > 12 >= day:  # noqa: PLR2004 - 10/31/2025 as America writes it
        month, day = day, month
    try:
        return dt.date(year, month, day) if _OLDEST <= year <= _NEWEST else None
    except ValueError:
        return None


def is_date(text: str) -> bool:
    """Whether a line is a date, at most with a place or a word before it."""
    text = text.strip("[] ")  # a draft's date is a slot
    found = find_date(text)
    if found is None:
        return _UNFINISHED.match(text) is not None
    start, end = found[1]
    return start <= 30 and not text[end:].strip(" .,") and len(text[:start].split()) <= 4  # noqa: PLR2004
