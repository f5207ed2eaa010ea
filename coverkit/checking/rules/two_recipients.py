"""The address names one person, the salutation greets another.

Needs no library: it compares the letter's own head with itself, and a French letter's leave
with its greeting, which it has to repeat.

Severity: warning; error where a man is greeted with a woman's title, or the reverse.
Source: docs/field.md, rule 1 and "Real slips": whom the letter is for must be one and the same;
OQLF, "Appel et salutation": the leave repeats the greeting.
Fails: Mr Felix Tarn, Stonecrop Energy … Dear Ms Reed,
Passes: Ms Cosima Reed, Aldmere Opera … Dear Ms Reed,
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.cues import pattern
from coverkit.checking.name_forms import name_words
from coverkit.checking.names import plain_name
from coverkit.checking.ordinary import (
    AUTHORITIES,
    GENERIC_PARTS,
    INSTITUTIONS,
    NO_NAME,
    ORDINARY,
    TRADES,
)
from coverkit.checking.same_names import same_name
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case

_NAMES = (2, 3)
"""Words of a person's name."""
_NOBODYS = NO_NAME | GENERIC_PARTS | TRADES | INSTITUTIONS | AUTHORITIES | ORDINARY
_ONE = {"mesdames": "madame", "messieurs": "monsieur"}
_TITLES = frozenset({*_ONE, *_ONE.values()})
_MAN, _WOMAN = "Mr|Mister|Herrn?|Monsieur", "Mrs|Ms|Miss|Frau|Madame|Mme|Mademoiselle"
_TITLE = rf"\b(?:(?P<man>{_MAN})|(?P<woman>{_WOMAN}))\b"
_TO = r"to|attn|attention|fao|c/o|an|z\.?\s?hd|à l['’]attention|for the attention"
_IN_ADDRESS = rf"(?i)(?:\W*(?:{_TO})\b[ .:]*(?:of |de |d['’])?)?(?-i:{_TITLE})"
"""A person's title, at the beginning of a line of an address."""
_FORMULA = (
    r"\b(?:agréer|recevoir|recevez|croire|accepter)\b.{0,8}"
    r"(?P<title>M(?:adame|onsieur)\b[^,.]{0,60})"
)


def _find(case: Case) -> Iterator[Remark]:
    people = {
        part: [f.value for f in case.letter.facts if f.kind == "recipient" and f.found_in == part]
        for part in ("inside_address", "salutation")
    }
    hellos = {word for s in case.spots if s.part == "salutation" for word in name_words(s.text)}
    for greeted in people["salutation"][:1]:
        ours = {*name_words(plain_name(greeted)), *hellos} - _TITLES
        others = people["inside_address"] or [*_untitled(case)]
        named = any(ours & {*name_words(plain_name(other))} for other in others)
        if others and not named and not _is_in_address(case, greeted):
            spot = next((s for s in case.spots if s.part == "salutation"), "salutation")
            message = (
                f"You greet {quoted(greeted)}, but the address names {quoted(others[0])}. "
                "Which one is it?"
            )
            yield Remark(spot, greeted, message)
    yield from _of_other_sex(case)
    yield from _leave(case)


def _is_in_address(case: Case, greeted: str) -> bool:
    """Whether any line of the address has the surname: a title may be read as the person."""
    surname = {*name_words(plain_name(greeted))} - _TITLES
    return any(surname & {*name_words(s.text)} for s in case.spots if s.part == "inside_address")


def _untitled(case: Case) -> Iterator[str]:
    """A name without a title that stands above the target's own in the address."""
    lines = [x for s in case.spots if s.part == "inside_address" for x in s.text.split("\n")]
    for line, below in pairwise(lines if case.target.company else ()):
        name = line.split(",")[0].strip()
        words = {*name_words(name)}
        said = name.split()
        person = name.istitle() and len(said) in _NAMES and all(map(str.isalpha, said))
        if person and not words & _NOBODYS and same_name(below, case.target.company or ""):
            yield name


def _of_other_sex(case: Case) -> Iterator[Remark]:
    """A woman's title below an address to a man, or the reverse, and no other name with it."""
    hello = next((spot for spot in case.spots if spot.part == "salutation"), None)
    address = "\n".join(spot.text for spot in case.spots if spot.part == "inside_address")
    lines = filter(compiled(_IN_ADDRESS).match, address.split("\n"))
    sexes = {x.lastgroup for line in lines for x in compiled(_TITLE).finditer(line)}
    greeted = [*compiled(_TITLE).finditer(hello.text)] if hello else []
    if hello is None or len(greeted) != 1 or len(sexes) != 1 or greeted[0].lastgroup in sexes:
        return
    rest = hello.text[greeted[0].end() :].strip(" .,:!")
    named = compiled(r"(?:le|la|l['’])\b.*").sub("", rest)
    if {*name_words(named)} <= {*name_words(address)}:
        title = hello.text[greeted[0].start() :].strip(" ,:!")
        message = f"You greet {quoted(title)}, but the address is to a {sexes.pop()}. Which is it?"
        yield Remark(hello, title, message, "error")


def _leave(case: Case) -> Iterator[Remark]:
    """A leave from another person: "Monsieur, … je vous prie d'agréer, Madame, …"."""
    greeting = {
        word for spot in case.spots if spot.part == "salutation" for word in _titles(spot.text)
    }
    for spot in case.spots if greeting else ():
        formula = (
            pattern(_FORMULA).search(spot.text) if spot.part in {"closing", "signoff"} else None
        )
        said = _titles(formula.group()) if formula else frozenset()
        if formula and said and not said & greeting:
            title = formula["title"]
            yield Remark(spot, title, f"You greet somebody else than {quoted(title)}. Which is it?")


def _titles(text: str) -> frozenset[str]:
    return frozenset(_ONE.get(word, word) for word in name_words(text) if word in _TITLES)


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 1: one addressee")
