"""The words of a passage that belong to one application, found and filled."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, NamedTuple, get_args

from coverkit.expressions import compiled
from coverkit.models import FactKind, Slot
from coverkit.parsing.dates import dates_in
from coverkit.parsing.names import LEGAL_FORMS, distinctive, key, same
from coverkit.parsing.own_past import is_own_past
from coverkit.parsing.phrases import lowered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from coverkit.models import Fact

_PLACEHOLDERS = {kind: kind for kind in get_args(FactKind)} | {
    "name": "recipient", "employer": "company", "organisation": "company",
    "organization": "company",
    "position": "role", "job title": "role", "title": "role", "hiring manager": "recipient",
    "entreprise": "company", "société": "company", "poste": "role", "unternehmen": "company",
    "firma": "company", "stelle": "role", "datum": "date",
}  # fmt: skip
_PLACEHOLDER = compiled(r"\[([^\[\]\n]{2,40})\]")
_AND = frozenset({"&", "and", "und", "et"})
_SURE = 0.35
"""A less certain fact makes no slot: it would mark innocent words."""
_SHORTEST_PART = 4
_LONG_ENOUGH = 6
"""Letters, for a misspelling to be one and no other word."""


def find_slots(text: str, facts: Iterable[Fact]) -> tuple[Slot, ...]:
    """The spans that belong to the application these facts describe; sorted, none overlapping."""
    return slots_in(text, sought(facts))


def sought(facts: Iterable[Fact]) -> list[Sought]:
    """What to look for in the passages of a letter with these facts."""
    return [_sought(fact) for fact in facts if fact.confidence >= _SURE]


def slots_in(text: str, wanted: Iterable[Sought]) -> tuple[Slot, ...]:
    """As `find_slots`, for what `sought` has made of the facts once for many texts."""
    found: list[Slot] = []
    for match in _PLACEHOLDER.finditer(text) if "[" in text else ():
        kind = _PLACEHOLDERS.get(match[1].strip().lower())
        if kind:
            found.append(Slot(kind, match.start(), match.end(), match[0]))
    low = lowered(text)
    for one in wanted:
        if one.day and one.day[2:4] in text:  # of the year, in full or not
            found += [Slot("date", a, b, text[a:b]) for a, b in _dates(text, one.day)]
        for word, alike in one.spelt:
            for spelling in alike if word in low else ():
                for match in _pattern(spelling).finditer(text):
                    found.append(Slot(one.kind, *match.span(), match[0]))
        if one.telling and one.telling[0] in text:
            found += [Slot(one.kind, a, b, text[a:b]) for a, b in _misspelt(text, one)]
    return tuple(_apart(_without_own_past(text, found))) if found else ()


def _without_own_past(text: str, slots: Sequence[Slot]) -> list[Slot]:
    """The slots but for roles that the applicant held elsewhere: to fill them would be a lie."""
    employers = {slot.start for slot in slots if slot.kind == "company"}
    return [
        slot
        for slot in slots
        if slot.kind != "role" or not is_own_past(text, slot.start, slot.end, employers)
    ]


def fill(text: str, slots: Iterable[Slot], values: Mapping[FactKind, str] | None = None) -> str:
    """The text with the slots of these kinds filled; without values, unchanged."""
    pieces, last = [], 0
    for slot in sorted(slots, key=lambda s: s.start):
        pieces += [text[last : slot.start], (values or {}).get(slot.kind, slot.text)]
        last = slot.end
    return "".join([*pieces, text[last:]])


def _apart(slots: list[Slot]) -> Iterator[Slot]:
    """The slots that do not overlap an earlier, or longer, one."""
    end = 0
    for slot in sorted(slots, key=lambda s: (s.start, -s.end)):
        if slot.start >= end:
            yield slot
            end = slot.end


def _dates(text: str, day: str) -> Iterator[tuple[int, int]]:
    return (span for said, span in dates_in(text) if said.isoformat() == day)


def _misspelt(text: str, company: Sought) -> Iterator[tuple[int, int]]:
    """Words that are one letter away from the one that tells the company from others."""
    telling = company.telling
    for match in _long_words(telling[0]).finditer(text):
        said = match[0]
        if said != telling and same(key(said), key(telling)) and len(said) < len(company.value):
            yield match.span()


@functools.lru_cache(maxsize=1000)
def _long_words(first: str) -> re.Pattern[str]:
    """Words that begin with this letter."""
    return re.compile(rf"{re.escape(first)}(?<!\w.)\w{{{_LONG_ENOUGH - 2},}}")


class _Spelling(NamedTuple):
    """One way in which a value is written."""

    expression: str
    exact: bool
    """Whether case counts."""
    holds: str
    """What is in each match, in small letters: told faster than by the expression."""


class Sought(NamedTuple):
    """A fact, as it is looked for."""

    kind: FactKind
    value: str
    spelt: tuple[tuple[str, tuple[_Spelling, ...]], ...] = ()
    """Each with what those next to it hold, too."""
    day: str = ""
    """Of a date, which is found in whatever way it is written."""
    telling: str = ""
    """Of a company, the word that it may be known by though misspelt."""


def _sought(fact: Fact) -> Sought:
    if fact.kind == "date":
        return Sought(fact.kind, fact.value, day=fact.value)
    telling = ""
    if fact.kind == "company":
        words = distinctive(fact.value)
        telling = next((word for word in words if len(word) >= _LONG_ENOUGH), "")
    return Sought(fact.kind, fact.value, _spelt(fact.kind, fact.value), telling=telling)


@functools.lru_cache(maxsize=1000)
def _spelt(kind: FactKind, value: str) -> tuple[tuple[str, tuple[_Spelling, ...]], ...]:
    """The ways in which a fact is written, with what neighbours hold: looked for once."""
    alike = itertools.groupby(spellings(kind, value), key=lambda spelling: spelling.holds)
    return tuple((word, tuple(some)) for word, some in alike)


@functools.lru_cache(maxsize=1000)
def spellings(kind: FactKind, value: str) -> tuple[_Spelling, ...]:
    """The ways in which a fact is written."""
    words = compiled(r"[^\W_]+(?:['’][^\W_]+)?|&").findall(value)
    if not words:
        return ()
    of_kind = {"company": _companies, "recipient": _recipients, "role": _roles}.get(kind)
    alone = kind in {"company", "role"} and len(words) == 1
    return (_spelling(words, exact=alone), *(of_kind(words) if of_kind else ()))


@functools.lru_cache(maxsize=1000)
def _pattern(spelling: _Spelling) -> re.Pattern[str]:
    expression = spelling.expression
    if not spelling.exact or not expression[0].isalnum():
        flags = 0 if spelling.exact else re.IGNORECASE
        return re.compile(rf"(?<!\w)(?:{expression})(?!\w)", flags)
    # Where an expression begins with what it looks for, it is found at once.
    first = expression[0]
    return re.compile(rf"{first}(?<!\w{first})(?:{expression[1:]})(?!\w)")


def _spelling(words: Sequence[str], *, exact: bool = True) -> _Spelling:
    """These words, one after the other."""
    first = next((word for word in words if word.lower() not in _AND), "")
    return _Spelling(_joined(words), exact, lowered(first))


def _joined(words: Sequence[str]) -> str:
    """The words with any small signs between them, and any word for "and"."""
    link = r"(?:\s*(?:&|and|und|et)\s*)"
    return "".join(
        link
        if word.lower() in _AND
        else (r"[\s.,\-/]*" if n and words[n - 1].lower() not in _AND else "") + re.escape(word)
        for n, word in enumerate(words)
    )


def _companies(words: Sequence[str]) -> Iterator[_Spelling]:
    """In capitals, without the legal form, in part, by initials, with a German ending."""
    core = [word for word in words if word.lower() not in LEGAL_FORMS]
    if core and core[-1] == "&":
        core.pop()
    if core and core != list(words):
        yield _spelling(core)
    if not core:
        return
    yield _spelling([word.upper() for word in core])
    telling = [word for word in distinctive(" ".join(core)) if len(word) >= _SHORTEST_PART]
    if len(core) > 1 and telling:
        yield _Spelling(_in_part(core, telling[0]), exact=True, holds=_both(telling[0]))
    if len(core) > 1 and len(core[0]) > _SHORTEST_PART:
        dative = rf"{re.escape(core[0])}e?[nms]\s+{_joined(core[1:])}"  # den Stadtwerken X
        yield _Spelling(dative, exact=True, holds=lowered(core[0]))
    capitals = [word for word in core if word[0].isupper()]
    if len(capitals) > 1:
        initials = r"[.&]?".join(re.escape(word[0]) for word in capitals)
        yield _Spelling(initials, exact=True, holds="")


def _in_part(core: Sequence[str], word: str) -> str:
    """The word that tells a company from others, with small words before it: "St Cuthman"."""
    place = next((n for n, one in enumerate(core) if one.startswith(word)), 0)
    before = core[place - 1] if place and len(core[place - 1]) < _SHORTEST_PART else ""
    lead = rf"(?:{re.escape(before)}\.?\s+)?" if before and before != "&" else ""
    return rf"{lead}(?:{re.escape(word)}|{re.escape(word.upper())})"


def _both(word: str) -> str:
    """What the word has in small letters, be it written so or in capitals: STRASSE is Straße."""
    return next((part for part in lowered(word).split("ß") if part), "")


def _recipients(words: Sequence[str]) -> Iterator[_Spelling]:
    """By the last name, with or without a title before it."""
    if len(words) > 1:
        last = lowered(words[-1])
        titled = rf"(?:{re.escape(words[0])}\.?\s+)?{re.escape(words[-1])}"
        yield _Spelling(titled, exact=True, holds=last)
        yield _Spelling(r"\s+".join(map(re.escape, words[-2:])), exact=True, holds=last)


def _roles(words: Sequence[str]) -> Iterator[_Spelling]:
    """As intern or internship, engineer or engineering, and with a German ending."""
    last = words[-1]
    stem = compiled(r"(?:ship|ing|er)$").sub("", last)
    if compiled(r"(?i)intern(?:ship)?s?").fullmatch(last) and len(words) > 1:
        before = [*words[:-2], compiled(r"(?:ing|er)$").sub("", words[-2])]
        begins = rf"{_joined(before)}(?:ing|er)?\s+"
        yield _Spelling(
            rf"{begins}internships?|{begins}interns?", exact=False, holds=lowered(before[0])
        )
    elif len(words) > 1 and len(stem) > _SHORTEST_PART and stem != last:
        yield _Spelling(
            rf"{_joined([*words[:-1], stem])}(?:ing|er)\s+internships?",
            exact=False,
            holds="intern",
        )
    if len(words) > 1 or len(last) > _LONG_ENOUGH:
        inflected = _spelling(words, exact=False)
        yield inflected._replace(expression=rf"{inflected.expression}(?:e?n|s|in|innen)")
