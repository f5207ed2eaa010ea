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
from coverkit.checking.tokens import sentence_at
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
_SINCE_WHEN = compiled(r"(?:from|until|ab|bis|à partir|dès)\b", re.IGNORECASE)
"""These stand in stories, too: "I lived there until 2018"."""
_STORY = (
    r"\b(?!(?:interest|excit|delight|thrill|motivat|convinc|pleas|dedicat|need|limit|bas|prepar|schedul"
    r"|expect|plann|unit|advertis)ed\b)(?:\w{2,}ed|was|were|had|led|ran|built|spent|taught|went|began"
    r"|war|hatte|habe|\w{3,}te|ai|étais|était|travaillais)\b"
)
_AROUND = 60
"""Characters to either side in which a story is told."""
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
            if _is_past(match, case.today) and not back and not _is_told(spot.text, match):
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


def _is_told(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells what was: "I worked there from 2023 to 2025"."""
    if not _SINCE_WHEN.match(match.group()):
        return False
    start, end = sentence_at(text, match.start(), match.end())
    around = text[max(start, match.start() - _AROUND) : min(end, match.end() + _AROUND)]
    return compiled(_STORY, re.IGNORECASE).search(around) is not None


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
