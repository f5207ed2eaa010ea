"""Where the work is, told by the posting's sentences: "at our site in Hexley"."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_phrases.names import NOT_ALONE, NOT_NAMES
from coverkit.parsing.posting_phrases.places import CITY_STATES, LANDS
from coverkit.parsing.posting_titles import is_titled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

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

_WANTING = words("""
    hiring looking seek seeks seeking recruiting recrute recherche sucht suchen
""")
_INTO = words("in à de")
_AND = words("and or und oder et ou")
_AFTER = words("to for who with zum ab")
"""After the town these go on with the sentence that says who is wanted."""
_TOWN_STARTS = words("Bad Sankt St.")
"""German towns of two words begin so."""
_ENDS, _STOPS = ".,:;!?)", ".!?"
_NEAR = 12
"""Words between "is hiring" and the town."""
_LONGEST_TOWN = 3
"""Words."""
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
    labelled = _label().search(text[:_HEAD]) if " Location " in text[:_HEAD] else None
    if labelled and (len(labelled["land"]) == _CODE or labelled["land"].lower() in LANDS):
        return labelled["town"]
    found = {
        town
        for line in text.split("\n")
        for town in _towns(line.split())
        if _is_town(town, company)
    }
    return next(iter(found)) if len(found) == 1 else None


def is_site_line(text: str) -> bool:
    """A line that is a town with its code, or a city that is a land: "97999 Seckenau"."""
    if text.lower() in CITY_STATES:
        return True
    return any(map(str.isdigit, text)) and bool(_coded().fullmatch(text))


def _towns(line: Sequence[str]) -> Iterator[str]:
    """The towns of a line, by the word before "in", or in the sentence that seeks somebody.

    Why no expression: making one takes longer than all of this.
    """
    wanted = -1
    for n, word in enumerate(line):
        lowered = word.lower()
        if lowered in _WANTING:
            wanted = n
        elif lowered in _INTO and 0 < n < len(line) - 1:
            before = line[n - 2 if n > 1 and line[n - 1] in {"is", "are"} else n - 1].lower()
            at_work = before in _SITES or before in _GERMAN
            sought = 0 <= wanted < n - 1 and n - wanted <= _NEAR and lowered != "de"
            german = before in _GERMAN or (sought and line[wanted].lower() in _GERMAN)
            if at_work or sought:
                yield from _town_after(line[n + 1 :], german=german, ends=not at_work)
        if word[-1] in _STOPS:
            wanted = -1


def _town_after(words_: Sequence[str], *, german: bool, ends: bool) -> Iterator[str]:
    """The town that these words begin with, unless more towns follow.

    Args:
        words_: what stands after "in".
        german: every noun has a capital, so that a town is its first word alone.
        ends: something must show that the town ends there.
    """
    single = german and words_[0] not in _TOWN_STARTS
    longest = 1 if single else _LONGEST_TOWN
    size = 0
    while size < min(longest, len(words_)) and words_[size][0].isupper():
        size += 1
        if words_[size - 1][-1] in _ENDS:
            break
    if size == 0:
        return
    last, rest = words_[size - 1], words_[size:]
    if ends and rest and last[-1] not in _ENDS and rest[0] not in _AFTER:
        return
    follows = rest[0].strip(_ENDS) if rest else ""
    town = " ".join(words_[:size]).rstrip(_ENDS)
    if last.endswith(",") and len(follows) == _CODE and follows.isupper():
        yield f"{town}, {follows}"
    elif not _one_of_many(last, rest):
        yield town


def _one_of_many(last: str, rest: Sequence[str]) -> bool:
    """Whether a list of towns follows: "in Leeds, York and Hull"."""
    if len(rest) > 1 and rest[0] in _AND and rest[1][0].isupper():
        return True
    return last.endswith(",") and bool(rest) and rest[0][0].isupper() and len(rest[0]) > _CODE


def _is_town(name: str, company: str | None) -> bool:
    parts = [part.strip(",") for part in name.split()]
    land = name.lower() in LANDS and name.lower() not in CITY_STATES
    other = bool(company) and (name in str(company) or str(company).startswith(parts[0]))
    unit = any(part.lower() in NOT_ALONE for part in parts)
    named = parts[0].lower() in NOT_NAMES or not parts[0].replace("-", "").isalpha()
    return not (land or other or unit or named or is_titled(name))


@functools.cache
def _label() -> re.Pattern[str]:
    """A label in a line that lost its breaks: "Title Clerk Location Phoenix, AZ Duration …"."""
    town = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}"
    return compiled(rf"\bLocation (?P<town>{town}, (?P<land>[A-Z]{{2}}\b|[A-Z][a-z]+))")


@functools.cache
def _coded() -> re.Pattern[str]:
    """A town after its postcode, or before its département: "75011 Paris", "Lorvan (12)"."""
    town = r"[A-ZÀ-ÖØ-Þ][\w’'.-]+(?: [A-Za-zÀ-ÿ][\w’'.-]+){0,3}"
    return compiled(rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {town}|{town} \(\d{{2,5}}\)")
