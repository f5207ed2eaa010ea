"""Whom the salutation greets: a company, or somebody who is none."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.dates import find_date
from coverkit.parsing.first_names import names_human
from coverkit.parsing.head_lines import names_person
from coverkit.parsing.names import (
    NAME,
    cleaned,
    distinctive,
    folded,
    name_at,
    says_kind,
)
from coverkit.parsing.phrases import LANGUAGES, Phrases, alternatives, pattern, small, wording
from coverkit.parsing.trades import ends_in_trade, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.parsing.parts import Piece

_BARE, _HOUSE, _SUPPORTED, _TEAM = 0.3, 0.5, 0.6, 0.8
_FEW = 2
_LONG_WORD = 4
"""Letters of a word that may stand for a whole name."""
WITH_OTHERS = compiled(r"\s+(?:and|und|et|&)\s+(?=(?:the|das|die|l['’ea]|your)\b)")
"""Parts a person from a team greeted with them."""
_AGAIN = compiled(
    r",\s+(?=(?:dear|(?:sehr )?geehrte[rs]?|liebe[rs]?|ch[eè]re?s?)\s)", re.IGNORECASE
)
"""Before the second greeting of a salutation."""
_DEAR = compiled(r"(?:sehr )?(?:geehrte|liebe)s\s+", re.IGNORECASE)
"""After "Hallo", before a team."""
_HYPHENED = compiled(r"(?<=\w)-(?=[Tt]eam\b)")
"""In German the name before it is one, however it is written: "liebes zephyr-Team"."""
_DEPARTMENT = compiled(r"\s+(?:department|dept|division)\b", re.IGNORECASE)
_UNIT = compiled(
    r"\w (?:Department|Office|Ministry|University|School|College|Institute|Bureau|Board|Council)$"
)
"""A part of an authority that bears its name, and goes on after "of"."""
_LEADS = r"\b(?:at|of|from|with|chez|bei|beim|von|vom|der|des|de)\s+"
"""Before the company's name in a greeting."""


@functools.lru_cache(maxsize=10_000)
def is_generic(name: str) -> bool:
    """A run of capitals that is no name: a job title, a department, a person hiring."""
    nobody = small(rf"(?:{wording('nobody')})$")
    return bool(nobody.match(name.lower()) or ends_in_trade(name) or find_date(name))


@functools.lru_cache(maxsize=1000)
def greeted(text: str) -> str:
    """What follows the greeting in a salutation."""
    match = alternatives("salutation").match(text.strip())
    rest = text.strip()[match.end() :] if match else text
    title = _ends_in_title().search(match[0]) if match and rest.strip(" ,") else None
    if match and title:  # French greets with the title itself
        rest = text.strip()[title.start() :]
    rest = compiled(r"\(\w{1,3}\)").sub("", rest)  # "Dear Hiring Manager(s),"
    rest = compiled(r"[^\w\s.)\]'’&+]+$").sub("", rest.split("\n")[0].strip()).strip(" ,:!–—-.")
    return "" if "[" in rest else rest  # an unfilled slot names nobody


def all_greeted(text: str) -> Iterator[str]:
    """The same for each of several greetings: "Dear Sir or Madam, dear Ms Roe"."""
    first, *others = _AGAIN.split(text)
    yield greeted(first)
    yield from map(greeted, others)


@functools.cache
def _ends_in_title() -> re.Pattern[str]:
    titles = "|".join(LANGUAGES["fr"].honorifics)
    return pattern(rf"\b(?:{titles})$")


def greeted_companies(pieces: Sequence[Piece], phrases: Phrases, text: str) -> Iterator[Fact]:
    """The company that the salutation may name, with a weight."""
    for piece in pieces:
        if piece.part == "salutation":
            dear = bool(pattern(rf"(?:{alternatives('dear').pattern})\b").match(piece.text.strip()))
            plainly = piece.text.lstrip()[:3].casefold() == "to "  # "To Zephyr,"
            for words in all_greeted(piece.text):
                yield from _greeted_company(words, phrases, text, dear=dear, plainly=plainly)


def _greeted_company(
    words: str, phrases: Phrases, text: str, *, dear: bool, plainly: bool
) -> Iterator[Fact]:
    led = small(_LEADS).search(words.lower())
    at = re.search(rf"(?i:{_LEADS}(?:the\s+)?)({NAME})$", words) if led else None
    before = words[: at.start()].strip() if at else ""
    if at and at[0].startswith("of ") and before.istitle():
        # "Delta Dental of Missouri" is one name, "Larkhill Department of Tides" another.
        at = None if not is_generic(before) or _UNIT.search(before) else at
    if at and (name := cleaned(at[1])) and not is_generic(name):
        yield Fact("company", name, "salutation", 0.85)
        return
    if names_person(words):
        return
    words = _their_team(_DEAR.sub("", words), phrases)
    alone, *others = WITH_OTHERS.split(words)
    if others and len(alone.split()) <= _FEW:
        return  # "Karen and the platform team": a person
    bare = _without_hiring(words, phrases)
    name = cleaned(bare) if bare else None
    if not name or not distinctive(name) or is_generic(name):
        return
    if bare == words and names_human(name, text):
        return
    hyphened = _HYPHENED.search(words)
    if not name_at(name, 0) and not (bare != words and (hyphened or small_name(name, text))):
        return
    name = _in_full(name, text) if hyphened else name
    again = _mentions(name, text) or _shortened(name, text)
    if bare != words:
        # "Dear Practice Manager" names a trade, "Dear Zephyr Team" a company of which more is said.
        yield Fact("company", name, "salutation", _TEAM if again else _TEAM / 2)
    else:
        # A bare name may be a person's: it counts for much only where the text says it again.
        again = again or plainly
        person = dear and len(name.split()) == 1
        if again or not person:
            unsaid = _HOUSE if _is_house(name) else _BARE
            yield Fact("company", name, "salutation", _SUPPORTED if again else unsaid)


def greeted_people(pieces: Sequence[Piece]) -> frozenset[str]:
    """The words of the name of whom the letter greets with a title."""
    hellos = (greeted(piece.text) for piece in pieces if piece.part == "salutation")
    return frozenset(word for hello in hellos if names_person(hello) for word in folded(hello))


def _in_full(name: str, text: str) -> str:
    """A name with the kind of house before it, where the text has it: "Drogerie Zephyr"."""
    for match in re.finditer(rf"([A-ZÄÖÜ][\w-]+) {re.escape(name)}(?!\w)", text):
        if says_kind(match[1]):
            return match[0]
    return name


def _is_house(name: str) -> bool:
    """Whether a name alone tells that it is no person's: "Tanglewood Foods", "BigML"."""
    kind = len(name.split()) > 1 and says_kind(name)
    return kind or compiled(r"[a-z][A-Z]|\d").search(name) is not None


def _their_team(words: str, phrases: Phrases) -> str:
    """Of "Ada Roe and Zephyr Team" what stands for the company."""
    person, _, team = words.partition(" and ")
    named = len(person.split()) == _FEW and person.istitle() and not is_generic(person)
    return team if named and team and _without_hiring(team, phrases) not in {team, ""} else words


def team_of(line: str, text: str) -> str | None:
    """Whose "Zephyr Recruitment Team" it is, where the text speaks of Zephyr."""
    name = cleaned(_without_hiring(line, LANGUAGES["en"]))
    if not name or name == line or is_generic(name) or not _mentions(name, text):
        return None
    # "Quality Department" is one of many in a house, whose name it is not.
    return None if _DEPARTMENT.match(line, len(name)) else name


def _without_hiring(words: str, phrases: Phrases) -> str:
    """What stands before the words for those who hire, in the letter's language or in English."""
    hiring = rf"(?:{phrases.hiring}|{LANGUAGES['en'].hiring})"
    words = _HYPHENED.sub(" ", words)
    return compiled(rf"(?i)(?:[\s,&/-]*\b{hiring})+$").sub("", words).strip()


def _shortened(name: str, text: str) -> bool:
    """Whether the text calls it by one of its words, as nobody is called: "the Observatory"."""
    words = "|".join(re.escape(word) for word in distinctive(name) if len(word) >= _LONG_WORD)
    return (
        bool(words) and re.search(rf"\b(?:[Tt]he|at|join(?:ing)?) (?:{words})\b", text) is not None
    )


def small_name(name: str, text: str) -> bool:
    """Whether a word without capitals is an employer's name in the text: "at npm"."""
    led = rf"\b(?:at|join(?:ing)?|with|for|from|to|bei|für|chez|rejoindre) {re.escape(name)}(?!\w)"
    return re.search(led, text) is not None


def _mentions(name: str, text: str) -> bool:
    """Whether the text says the name, other than as the beginning of a job title."""
    if name not in text:
        return False
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        if not is_role(" ".join(text[match.end() :].split()[:1])):
            return True
    return False
