"""Where the work is, told by the posting's sentences: "at our site in Hexley"."""

from __future__ import annotations

import functools
import re

from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_phrases.names import NOT_ALONE, NOT_NAMES
from coverkit.parsing.posting_phrases.places import CITY_STATES, LANDS
from coverkit.parsing.posting_titles import is_titled

_SITES = words("""
    based located situated office offices site depot branch store shop restaurant school clinic
    surgery hospital campus headquarters plant factory warehouse workshop practice kitchen hotel
    studio basé basée situé située poste boutique agence bureau bureaux magasin
    établissement usine atelier entrepôt crèche école cabinet
""")
_GERMAN = words("""
    standort werk filiale büro niederlassung praxis haus zentrale klinik kita werkstatt betrieb
    hauptsitz sitz sucht suchen
""")
"""Before "in" and a name these say where people work.

Source: the words for a workplace in English, French and German; towns stand after them.
"""

_WANTING = words("hiring looking seek seeks seeking recruiting recrute recherche")
_TOWN = r"(?P<town>[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+){0,2}(?:, [A-Z]{2}\b)?)"


_HEAD = 300
"""Characters among which labels stand."""
_CODE = 2
"""Letters of a state's code."""


def place_in_prose(text: str, *, company: str | None) -> str | None:
    """The one town that the posting says its place of work is in; None if it names several.

    Args:
        text: the whole posting, one line a line.
        company: the employer's name, which is no town.
    """
    labelled = _label().search(text[:_HEAD])
    if labelled and (len(labelled["land"]) == _CODE or labelled["land"].lower() in LANDS):
        return labelled["town"]
    found = {
        town
        for pattern in (_at_work(), _wanted_in())
        for match in pattern.finditer(text)
        if match["site"].lower() in _SITES | _GERMAN | _WANTING
        and (town := _town(_cut(match), company))
        and not _one_of_many(text[match.end() :])
    }
    return next(iter(found)) if len(found) == 1 else None


def is_site_line(text: str) -> bool:
    """A line that is a town with its code, or a city that is a land: "97999 Seckenau"."""
    return bool(_coded().fullmatch(text)) or text.lower() in CITY_STATES


def _cut(match: re.Match[str]) -> str:
    """The town without the noun after it: German writes every noun with a capital."""
    name = match["town"]
    if match["site"].lower() not in _GERMAN or name.startswith(("Bad ", "Sankt ", "St. ")):
        return name
    return name.split()[0]


def _town(name: str, company: str | None) -> str | None:
    parts = name.split()
    land = name.lower() in LANDS and name.lower() not in CITY_STATES
    other = bool(company) and (name in str(company) or str(company).startswith(parts[0]))
    first = parts[0].lower().strip(",")
    unit = any(word.lower().strip(",") in NOT_ALONE for word in parts)
    return None if land or other or unit or first in NOT_NAMES or is_titled(name) else name


def _one_of_many(rest: str) -> bool:
    """Whether a list of towns follows: "in Leeds, York and Hull"."""
    return bool(_more().match(rest))


@functools.cache
def _label() -> re.Pattern[str]:
    """A label in a line that lost its breaks: "Title Clerk Location Phoenix, AZ Duration …"."""
    town = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}"
    return re.compile(rf"\bLocation (?P<town>{town}, (?P<land>[A-Z]{{2}}\b|[A-Z][a-z]+))")


@functools.cache
def _at_work() -> re.Pattern[str]:
    return re.compile(rf"(?P<site>\w+) (?:is |are )?(?:in|à|de) {_TOWN}(?![\w’'-])")


@functools.cache
def _wanted_in() -> re.Pattern[str]:
    """The town after the title in the sentence that says who is wanted."""
    return re.compile(
        r"(?P<site>hiring|looking|seeks?|seeking|recruiting|sucht|suchen|recrute|recherche)\b"
        rf"[^.!?\n]{{3,70}}? (?:in|à) {_TOWN}(?=[.!,:]|$|\n| (?:to|for|who|with|zum|ab) )"
    )


@functools.cache
def _more() -> re.Pattern[str]:
    return re.compile(r",? (?:and|or|und|oder|et|ou) [A-ZÀ-Þ]|, [A-ZÀ-Þ][a-zà-ÿ]{2}")


@functools.cache
def _coded() -> re.Pattern[str]:
    """A town after its postcode, or before its département: "75011 Paris", "Lorvan (12)"."""
    town = r"[A-ZÀ-ÖØ-Þ][\w’'.-]+(?: [A-Za-zÀ-ÿ][\w’'.-]+){0,3}"
    return re.compile(rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {town}|{town} \(\d{{2,5}}\)")
