"""Names that come again and again in a letter, whatever is said around them."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from coverkit.expressions import compiled
from coverkit.german_nouns import is_noun
from coverkit.models import Fact
from coverkit.parsing.greeting import is_generic
from coverkit.parsing.names import (
    CAPITALS,
    cleaned,
    distinctive,
    is_event,
    key,
    names_at,
    same,
    says_kind,
)
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.parsing.parts import Piece
    from coverkit.parsing.phrases import Phrases

_PARTS = ("opening", "body", "closing", "subject")
_LEAST = 0.15
_OFTEN = 2
_CAPITALS = compiled(rf"(?<!-)\b[{CAPITALS}]")
_LEADS = compiled(r"\b(?:[Bb]ei|[Aa]n|[Vv]on|[Ff]ür|[Dd]ass|[Ff]irma)$")
_LONGEST_LEAD = 6
"""Characters: the longest of these words and the one before it."""
_WORKS_AT = compiled(
    r"\b(?:(?:at|join(?:ing)?|follow(?:ing|ed)?|(?:collaborat|conversat|partner)\w* with)(?: the)?"
    r"|(?:position|role|job|post|internship|vacancy) in|chez|pour|rejoindre)\s*$",
    re.IGNORECASE,
)
_OF = compiled(r"\b(?:de|du|à|au|[dl]['’])\s*$", re.IGNORECASE)
"""Before whatever one speaks of, so that it tells nothing of what is named once."""
_IS_LEARNT = compiled(
    r"(?:cours|apprentissage|initiation|outils?|bases|maîtrise|connaissances?|notions?|utilisation|logiciels?|langages?"
    r"|développeu\w+|formation|pratique|compétences?|domaine|matière) (?:de|du|en|d['’])\s*$"
    r"|universit\w+ (?:of|de) [\w ]+ (?:at|à)\s*$",
    re.IGNORECASE,
)
"""Before a subject or a tool, or the town of a university."""
_REACH = 40
"""Characters: longer than the longest of these."""
_STOPS = ".!?:\n"
_OWNS = compiled(r"['’]s\b")
_ACTS = compiled(r"\s+(?:is|are|has|have|est|sont|a|ont|ist|sind|hat|haben|steht|bietet)\b")
_POSSESSES = compiled(r"([^\W\d_][\w&-]+)['’]s\b")
_SHORT = 3
"""Characters. As short a run of capitals is a tool or a trade's abbreviation more often."""


def rare_names(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    """Names that come again and again in this letter, or open it.

    Only those that are somewhere spoken of as one speaks of an employer: a letter that names
    Java five times says "in Java" and "Java developer", but never "at Java" nor "Java's".
    """
    found: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    front: set[str] = set()
    framed: set[str] = set()
    linked: set[str] = set()
    worked_at: set[str] = set()
    for piece in pieces:
        for name, start, end in _names(piece, phrases) if piece.part in _PARTS else ():
            found[key(name)] += 1
            spelt.setdefault(key(name), name)
            if piece.part in {"opening", "closing"}:
                front.add(key(name))
            owns = _owns(piece.text, start, end) and _times(key(name), found) > 1
            told = phrases.capital_nouns and _is_house(name, piece.text, start)
            before = piece.text[max(0, start - _REACH) : start]
            works = _WORKS_AT.search(before) and not _IS_LEARNT.search(before)
            if works:
                worked_at.add(key(name))
            if told or owns or works or _acts(piece.text, start, end):
                framed.add(key(name))
            elif _OF.search(before) and not _IS_LEARNT.search(before):
                linked.add(key(name))
    for name in found:
        times = _times(name, found)
        weight = 0.12 * min(times, 4) + (
            0.12 if name in front else 0.04 if name in worked_at else 0.0
        )
        cues = framed | linked if times > 1 else framed
        if weight > _LEAST and any(same(name, other) for other in cues):
            yield Fact("company", spelt[name], "body", round(weight, 2))


def _times(name: str, found: Mapping[str, int]) -> int:
    """How often a name was found, in all its spellings."""
    return sum(times for other, times in found.items() if same(name, other))


def _names(piece: Piece, phrases: Phrases) -> Iterator[tuple[str, int, int]]:
    """What may be a company's name in a paragraph, and where it stands."""
    text = piece.text
    owning = "'s" in text or "’s" in text
    for start, end in names_at(text):
        before = _before(text, start)
        begins = before[-1:] in _STOPS
        caught = _caught(text[start:end])
        if caught is None or (begins and caught.telling < _OFTEN):
            name = _possessed(text, start) if begins and owning else None
        elif phrases.capital_nouns and (
            caught.is_noun or not (caught.is_told or _leads(text, start, before))
        ):
            name = _possessed(text, start) if owning else None
        else:
            name = caught.name
        if name and _may_be_rare(name):
            yield name, start, end


class _Caught(NamedTuple):
    """A run of capitals that is a name, whatever stands around it."""

    name: str
    telling: int
    """How many of its words tell it from others."""
    is_noun: bool
    is_told: bool
    """Whether its capitals tell it from a German noun."""


@functools.lru_cache(maxsize=10_000)
def _caught(caught: str) -> _Caught | None:
    """Why kept: in German every noun is asked for, and each again and again."""
    name = cleaned(caught)
    if not name or is_generic(name):
        return None
    told = len(_CAPITALS.findall(caught)) >= _OFTEN
    return _Caught(name, len(distinctive(name)), is_noun(name), told)


@functools.lru_cache(maxsize=10_000)
def _may_be_rare(name: str) -> bool:
    """Whether it is no abbreviation, event or trade."""
    return len(name) > _SHORT and bool(distinctive(name)) and not (is_event(name) or is_role(name))


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    return _before(text, start)[-1:] in _STOPS


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with it, and says what it is or has."""
    return _begins(text, start) and _ACTS.match(text, end) is not None


def _is_house(name: str, text: str, start: int) -> bool:
    """Whether a German name says what the house is, or a preposition without an article leads."""
    return says_kind(name) or _LEADS.search(_before(text, start)) is not None


def _owns(text: str, start: int, end: int) -> bool:
    """Whether something is said to be its: the second time it is hardly a person's."""
    return text[start:end].endswith(("'s", "’s")) or _OWNS.match(text, end) is not None


def _before(text: str, start: int) -> str:
    """The end of what stands before a place, without the white space between."""
    while start and text[start - 1].isspace():
        start -= 1
    return text[max(0, start - _LONGEST_LEAD) : start]


def _leads(text: str, start: int, before: str) -> bool:
    """Whether a preposition without an article tells a name from a German noun."""
    return start > 0 and text[start - 1].isspace() and _LEADS.search(before) is not None


def _possessed(text: str, start: int) -> str | None:
    """A sentence's first word, where it owns something: "Zephyr's …" is a name."""
    word = _POSSESSES.match(text, start)
    return cleaned(word[1]) if word else None
