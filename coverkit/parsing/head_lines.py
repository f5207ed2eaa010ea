"""What a single line above a letter is: a street, a firm, a person, a way to reach somebody."""

from __future__ import annotations

import functools
import re

from coverkit.expressions import compiled
from coverkit.parsing.dates import find_date
from coverkit.parsing.names import CAPITALS, LEGAL_FORMS, folded
from coverkit.parsing.phrases import LANGUAGES, pattern, wording
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.trades import is_role

LONGEST_HEAD = 100
"""Characters. A longer line before the salutation is text, no address."""
TO = compiled(r"\s*(?:to|an|à)\s*:\s*(?=\S)", re.IGNORECASE)
_HIRES = (
    r"\b(?:DRH|(?:services?|direction|responsable) (?:des )?(?:RH|ressources humaines)"
    r"|human resources|HR department|personal(?:abteilung|wesen|büro)|recruiting|recruitment)\b"
)
"""A first line that names who hires is the employer's, and no letterhead."""
_PARTED, _WORD = compiled(r"[,|·•\t–]|\s{2,}|\s-\s"), compiled(r"[^\W\d_]+")
_HOUSE_WORDS = "council hospital university college school academy trust clinic hotel museum bank"
_HOUSES = LEGAL_FORMS | frozenset(_HOUSE_WORDS.split())
"""Last words of names that no applicant has in their letterhead."""
_MOST_WORDS = 6
"""Words of a line that may be a name."""
CAPITAL = compiled(rf"[{CAPITALS}0-9]|[a-z]{{1,4}}[A-Z]")
_CONTACT = pattern(
    r"@|https?://|www\.|linkedin|github|\w\.(?:com|net|org|io|dev|me)/\w"
    r"|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|io|dev|me|app|eu|de|fr|ch|at|ca|co|uk|edu)$"
    r"|(?<!\d)(?!(?:19|20)\d\d[ ./-]+(?:19|20)\d\d(?!\d))\+?\d[\d ()./-]{7,}\d"
    r"|\b(?:tel|phone|mobile|mob|e-?mail)\b"
)
_STREET = compiled(
    r"^\W*\d{1,5}\s?[a-h]?(?:bis|ter)?,?\s+\D|\s\d{1,4}\s?[a-z]?$|^\d+$|"
    r"\b(?:street|road|rd|avenue|ave|lane|drive|way|blvd|suite|floor|building|terrace|crescent|"
    r"p\.?o\.? box|bp|postfach|rue|place|boulevard|impasse|chemin|quai|cedex)\b\.?(?:,|$|\s\w)|"
    r"\w(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)\b|[a-z]\sst\.?(?:,|$)",
    re.IGNORECASE,
)
TOWN = compiled(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|"
    r"^\w+(?: \w+)?,? [A-Z]{1,2}\d{1,2}[A-Z]?$|,\s*[A-Z]{2}(?:,?\s+\d{5}(?:-\d{4})?)?$|"
    r",\s+[A-Z][a-z]+(?: [A-Z][a-z]+)?,?\s+\d{5}(?:-\d{4})?$|,\s*(?:Co\.?|County)\s+[A-Z]\w+$|"
    r"(?:^|[,·|–]\s*)(?:(?:[A-Z]{1,2}-\s?)?\d{4,5}|\d{3} \d{2})\s+[^\W\d]|"
    r"^[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2} [A-Z]{2} \d{5}(?:-\d{4})?$"
)
"""A line with a postcode, as Britain, Canada, America and the continent write it, or a county."""


@functools.lru_cache(maxsize=1000)
def is_contact(text: str) -> bool:
    """Whether a line holds a mail address, a telephone number or a web page."""
    found = find_date(text)
    rest = text if found is None else text[: found[1][0]] + text[found[1][1] :]
    return bool(_CONTACT.search(rest))


@functools.lru_cache(maxsize=1000)
def is_postal(text: str) -> bool:
    """Whether a line is one of a postal address: a street, a box, a town with its postcode."""
    town, _, land = text.strip().rpartition(", ")
    in_land = town and land.casefold() in LANDS and len(text.split()) <= _MOST_WORDS
    return bool(in_land or _STREET.search(text) or TOWN.search(text))


def hires(text: str) -> bool:
    """Whether a line names those who hire: "Zephyr - DRH"."""
    return pattern(_HIRES).search(text) is not None


def town_of(text: str) -> str | None:
    """The town in a line with a postcode as the continent writes it."""
    found = compiled(r"(?:^|[,·|–]\s*)(?:[A-Z]{1,2}-\s?)?\d{4,5}\s+([^\W\d][^,·|\d]*)$").search(
        text
    )
    return found[1].strip() if found else None


@functools.lru_cache(maxsize=1000)
def names_person(line: str) -> bool:
    """A line that begins with a title before a name, perhaps after "Attn".

    Why kept: each line of a letter's head is asked for by all that follow it, and the sender's own
    come again in each letter.
    """
    return bool(_titled().match(line.strip()))


def is_honorific(name: str) -> bool:
    """Whether a name is nothing but the title before one: "Prof."."""
    return any(name.rstrip(".") in phrases.honorifics for phrases in LANGUAGES.values())


@functools.cache
def _titled() -> re.Pattern[str]:
    titles = "|".join(t for p in LANGUAGES.values() for t in p.honorifics)
    to = r"(?:to:?\s+|attn\.?:?\s+|an\s+|z\.?\s?hd\.?\s+|c/o\s+|à l['’]attention (?:de\s+|d['’]))?"
    return pattern(rf"{to}(?:[^\W\d_]{{2,6}}\.-?\s?)?(?:{titles})\b\.?(?:in\b)?(?:\s|$)")


@functools.lru_cache(maxsize=1000)
def names_addressee(text: str) -> bool:
    """A line that names an addressee: a person with a title, or somebody who hires."""
    return names_person(text) or bool(
        pattern(rf"\W*(?:{wording('nobody')})\W*$").match(text)
        or pattern(rf"(?:{wording('attention')})").match(text)
    )


def is_title(text: str) -> bool:
    """A short line that holds a job title, such as a bare subject line."""
    return 0 < len(text) <= LONGEST_HEAD and is_role(text)


@functools.lru_cache(maxsize=1000)
def name_of(line: str) -> str:
    """The first words of a line, as names are compared: case and punctuation do not count."""
    first = _PARTED.split(line.strip(), maxsplit=1)[0]
    return " ".join(_WORD.findall(first.casefold()))


def may_be_name(line: str) -> bool:
    """Whether a line may be an employer's name or town: few words, and none of a heading."""
    few = len(line.split()) <= _MOST_WORDS and line[-1] not in ".:!?"
    few = few and not compiled(r", [^\W\d_A-ZÀ-Þ]").search(line)  # "Permis B, véhiculé"
    return few and bool(CAPITAL.match(line)) and not (is_contact(line) or is_title(line))


def is_house(text: str) -> bool:
    """Whether a line ends as the names of employers do: "Wharfedale Borough Council"."""
    words = folded(text)
    return len(words) > 1 and words[-1] in _HOUSES


def is_firm(text: str) -> bool:
    """Whether a line ends in a legal form: "Zephyr Freight Limited"."""
    words = folded(text)
    return len(words) > 1 and words[-1] in LEGAL_FORMS
