"""The ways to write one name: in full, and what people say for short."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from coverkit.checking.ordinary import (
    AUTHORITIES,
    COMMON_FIRST,
    COUNTRIES,
    GENERIC_PARTS,
    INSTITUTION_ENDINGS,
    INSTITUTIONS,
    LEGAL_FORMS,
    NO_NAME,
    OFFICES,
    ORDINARY,
    REGIONS,
    TRADES,
)
from coverkit.checking.tokens import part_camel_case, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.names import Addressed

How = Literal["full", "part", "first", "last", "initials", "misspelt"]
VAGUE: frozenset[How] = frozenset({"initials", "first", "last"})
"""Ways to write a name that many other words share."""

_LONG_ENOUGH = 5
"""Letters of a single word that may stand for the whole name."""
_FIRST = 4
"""The same for the first word of several, which counts only where the employer is spoken to."""
_TOO_SHORT = 2
"""Letters in a part or in initials that are no evidence: "GE", "IT"."""
_PAIR = 2
LONGEST = 10
"""Words in the longest name that is looked for."""
_EMPTY_WORDS = NO_NAME | GENERIC_PARTS | LEGAL_FORMS
_KINDS_OF_HOUSE = GENERIC_PARTS | TRADES
_NOT_TELLING = NO_NAME | GENERIC_PARTS
_TELL_NOTHING = _NOT_TELLING | TRADES | COUNTRIES
_HEADS = ORDINARY | TRADES | INSTITUTIONS | AUTHORITIES
"""What a house is, before "of" or "for": alone it stands in any letter."""
_FOR = frozenset({"for", "fur", "pour"})
_OF = frozenset({"of", "de", "du", "des", "d", "von", "in"})
_COMMON = ORDINARY | GENERIC_PARTS | TRADES
SMALL_WORDS = frozenset(
    {"the", "for", "la", "le", "les", "l", "der", "die", "das", "to", "zum", "zur", *_OF}
)


class Form(NamedTuple):
    """One way to write a name."""

    words: tuple[str, ...]
    entries: tuple[Addressed, ...]
    how: How

    @property
    def is_ordinary(self) -> bool:
        """Whether it is also a word of the dictionary."""
        return len(self.words) == 1 and self.words[0] in ORDINARY


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words that make the name: no article before it, no legal form after it."""
    found = tuple(map(uninflected, words(name)))
    if len(found) > 1 and found[0] in {"the", "l", "le", "la", "die", "der"}:
        found = found[1:]
    while len(found) > 1 and found[-1] in LEGAL_FORMS:
        found = found[:-1]
    return found


def _is_institution(word: str) -> bool:
    return word in INSTITUTIONS or (
        len(word) >= _LONG_ENOUGH and word.endswith(INSTITUTION_ENDINGS)
    )


def uninflected(word: str) -> str:
    """A German house's genitive without its ending: "des Möbelhauses Rohrdommel"."""
    for ending in ("es", "s"):
        if word.endswith(ending) and _is_institution(word.removesuffix(ending)):
            return word.removesuffix(ending)
    return word


def is_a_name(name: str) -> bool:
    """Whether this can be a name at all, and not a heading such as "Hiring Manager"."""
    return spells_a_name(name_words(name))


def spells_a_name(found: tuple[str, ...]) -> bool:
    """Whether these folded words can be a name: more than generic parts and legal forms."""
    return (
        0 < len(found) <= LONGEST
        and len("".join(found)) > 1
        and (
            not all(word in _EMPTY_WORDS or word.isdigit() for word in found)
            or (len(found) > 1 and found[0] in LEGAL_FORMS and found[1] in GENERIC_PARTS)
        )
    )


def short_forms(found: tuple[str, ...], entries: tuple[Addressed, ...]) -> Iterator[Form]:
    """What people say for a name of several words: its first words, its initials."""
    short, first = found, entries[0].value.split()[0]
    while len(short) > 1 and short[-1] in _KINDS_OF_HOUSE:
        short = short[:-1]
        if len("".join(short)) > _TOO_SHORT and not _TELL_NOTHING.issuperset(short):
            # One word before a trade is often a town's: "Larkhill Surgery", and others live there.
            town = short[-1] in REGIONS or (len(short) == 1 and found[1] in TRADES)
            yield Form(short, entries, "first" if town else "part")
    if len(short) > 1 and len(short[0]) >= _FIRST and not _is_head(short):
        yield Form(short[:1], entries, "first")
    elif len(found) > 1 and _is_acronym(first):
        yield Form(found[:1], entries, "initials")  # "KRB Rückbau GmbH"
    if len(found) > _PAIR and found[:_PAIR] == ("university", "of"):
        yield Form((f"u{found[_PAIR][:3]}",), entries, "part")  # "UVic"
    parts = () if first[1:].islower() else part_camel_case(first).split()
    if (
        len(parts) > 1
        and len(parts[0]) > _TOO_SHORT
        and len(parts[-1]) >= _LONG_ENOUGH
        and not {*words(parts[-1])} & _COMMON
    ):
        yield Form(words(parts[-1]), entries, "last")  # "PayNimbus"
    if len(found) > _PAIR and not {*found[:_PAIR]} & (_EMPTY_WORDS | SMALL_WORDS | INSTITUTIONS):
        yield Form(found[:_PAIR], entries, "first")
    yield from _last_words(found, entries)
    for spelt in dict.fromkeys((found, short)):
        initials = "".join(word[0] for word in spelt if word not in SMALL_WORDS)
        if len(initials) > 1 and len(spelt) > 1:
            yield Form((initials,), entries, "initials")


def _is_acronym(word: str) -> bool:
    return word.isupper() and word.isalpha() and _PAIR < len(word) < _LONG_ENOUGH


def _is_head(found: tuple[str, ...]) -> bool:
    """Whether the first word only says what it is: the university of "University of Larkhill"."""
    alone = found[0] in _NOT_TELLING | AUTHORITIES | COMMON_FIRST | INSTITUTIONS
    return alone or (found[1] in _OF | _FOR and found[0] in _HEADS)


def distinctive(found: tuple[str, ...]) -> tuple[str, ...]:
    """The words after the kind of house: "École des Glycines" -> glycines."""
    rest = found
    while len(rest) > 1 and (
        _is_institution(rest[0]) or (rest != found and rest[0] in SMALL_WORDS)
    ):
        rest = rest[1:]
    return rest


def core(name: str) -> tuple[str, ...]:
    """What is left of a name without the kind of house and its trade: "Hanon Systems" -> hanon."""
    rest = distinctive(name_words(name))
    while len(rest) > 1 and rest[-1] in _KINDS_OF_HOUSE:
        rest = rest[:-1]
    return rest


def _last_words(found: tuple[str, ...], entries: tuple[Addressed, ...]) -> Iterator[Form]:
    """What is said for "Crèche Les Bécasses".

    Why not one word after "de" or "of": a place may follow there, and places stand in any letter.
    """
    named = len(found) > _PAIR and (
        found[0] in OFFICES
        or (found[0] in _HEADS and found[1] in _OF and len(found) > _PAIR + 1)  # "… of Kelso Moor"
    )
    rest = found[2:] if named else distinctive(found)
    telling = len("".join(rest)) >= _LONG_ENOUGH and rest[0] not in _NOT_TELLING
    kind = {*found[: len(found) - len(rest)]}
    if rest == found and len(found) == _PAIR:
        rest = found[1:]  # "Elektro Stadlbauer"
        telling = len(rest[0]) >= _LONG_ENOUGH and rest[0] not in _TELL_NOTHING
    one = len(rest) == 1 and {*rest} & ORDINARY
    if rest != found and telling and not one and not (len(rest) == 1 and kind & _OF):
        yield Form(rest, entries, "last" if len(rest) == 1 or kind & _OF else "part")
