"""A statement that was true when it was written may not be any more.

Severity: warning
Source: docs/field.md, rule 9: a past date, "last year", "three years of", "currently" in a passage
older than a year.
Fails: I will graduate in May 2024.  (checked in 2026)
Passes: I graduated in May 2024.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.months import MONTHS
from coverkit.expressions import compiled

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_AHEAD = (
    r"\b(?:will|shall|expect(?:ed|ing)?|available|start(?:ing)?|graduating|from|anticipated|due|upcoming|until"
    r"|werde|ab|verfügbar|voraussichtlich|bis|disponible|prévue?|à partir|dès|obtiendrai)\b"
    rf"[^.;]{{0,40}}?\b(?:({_MONTH})\.?\s+(?:of\s)?)?(20\d\d)\b"
)
_BACK = (
    r"\b(?:was|were|worked|had|until recently|graduated|since|ran|led|built"
    r"|war|hatte|arbeitete|étais|ai)\b"
)
_AGES = (
    r"\b(?:last (?:year|month|summer|spring|autumn|fall|winter|semester)"
    r"|this (?:year|summer|spring|fall|autumn|winter|semester)|next (?:year|summer|semester)"
    r"|currently|at present|at the moment|recently"
    r"|(?:\w+|\d+)\+? years? of|over the (?:past|last) \w+ \w+"
    r"|letztes Jahr|dieses Jahr|nächstes Jahr|derzeit|zurzeit|aktuell|kürzlich|seit \w+ Jahren"
    r"|l['’]année dernière|cette année|l['’]an dernier|actuellement|récemment|depuis \w+ ans)\b"
)
_YEAR = 365


def _find(case: Case) -> Iterator[Remark]:
    written = _first_use(case)
    for spot in case.running:
        for match in _dated(spot.text):
            back = compiled(_BACK, re.IGNORECASE).search(match.group())
            if _is_past(match, case.today) and not back:
                message = f"{quoted(match.group())} lies in the past. Bring it up to date."
                yield Remark(spot, match.group(), message)
        day = written.get(spot.text)
        if day and (case.today - day).days > _YEAR:
            for match in compiled(_AGES, re.IGNORECASE).finditer(spot.text):
                message = f"{quoted(match.group())} was written on {day}. Is it still true?"
                yield Remark(spot, match.group(), message)


def _dated(text: str) -> Iterator[re.Match[str]]:
    """Statements about a year to come; a text without a year is not searched."""
    return compiled(_AHEAD, re.IGNORECASE).finditer(text) if "20" in text else iter(())


def _first_use(case: Case) -> dict[str, dt.date]:
    """When each of this letter's paragraphs was first used, for those that are not new."""
    first: dict[str, dt.date] = {}
    for spot in case.running:
        known = [day for other in case.before if other.holds(spot.text) and (day := other.date)]
        if known:
            first[spot.text] = min(known)
    return first


def _is_past(match: re.Match[str], today: dt.date) -> bool:
    year, name = int(match.group(2)), match.group(1)
    month = MONTHS[name.casefold()] if name else 12
    return (year, month) < (today.year, today.month)


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 9: facts that age")
