"""The smaller facts of an application: recipient, date, place, source, reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.cues import Cues
from coverkit.parsing.dates import find_date
from coverkit.parsing.greeting import WITH_OTHERS, all_greeted, greeted, is_generic
from coverkit.parsing.head_lines import names_person, town_of
from coverkit.parsing.names import NAME, cleaned, distinctive, folded, key, one_name
from coverkit.parsing.phrases import Phrases, begun, lowered, pattern, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.models import Document, FactKind
    from coverkit.parsing.parts import Piece

SURE = 0.5
"""Of a company that is less certain nothing is told here."""
_NUMBER = r"(?P<reference>(?-i:(?:[A-Z]{2,6}\s)?[A-Z0-9])[\w/.-]*\d[\w/.-]*)"
_BRACKETED = r"\((?P<reference>(?-i:[A-Z]{1,6})[-/ ]?\d[\w/-]*)\)"
"""A subject's code in brackets: "Operations Coordinator (OC-118)"."""
_LONG_BRACKETED = r"\((?P<reference>(?-i:[A-Z]{1,6})[-/ ]?\d{2}[\w/-]*\d{2})\)"
"""The same in a sentence, where it has to be longer than "(B1)"."""
_CODE = r"(?<![\w/-])(?P<reference>(?-i:[A-Z]{1,6})[-/](?:[\w]+[-/])*\d{2,}(?:[-/]\w+)*)"
"""A code of capitals and numbers that stands in a subject line for itself: "PS/2024/77"."""
_TEXT = ("subject", "opening", "body", "closing")
_BORN = r"\b(?:née?|geb(?:oren|\.)?|born|naissance|birth)\b[^\n]*"
"""The rest of a line that tells a birthday, which is no letter's."""
_ENOUGH_DIGITS = 3
_LONG_NAME = 3


def recipients_of(
    pieces: Sequence[Piece], phrases: Phrases, companies: Sequence[Fact]
) -> Iterator[Fact]:
    """The person addressed: in the salutation, and with more of the name in the address."""
    taken = [fact.value for fact in companies if fact.confidence > SURE]
    hellos = [piece.text for piece in pieces if piece.part == "salutation"]
    lines = [x for p in pieces if p.part == "inside_address" for x in p.text.split("\n")]
    people = [
        person
        for person in _people(lines, hellos)
        if names_person(person) or not any(one_name(person, company) for company in taken)
    ]
    for person in people:
        yield Fact("recipient", person, "inside_address", 0.8)
    for hello in hellos:
        for fact in (f for w in all_greeted(hello) for f in _greeted_person(w, phrases, taken)):
            # One person, whose name the address has in full.
            last = folded(fact.value)[-1:]
            if not any(set(last) <= set(folded(person)) for person in people):
                yield fact
            else:
                full = next(p for p in people if set(last) <= set(folded(p)))
                yield Fact("recipient", full, "salutation", fact.confidence)


def _people(lines: Sequence[str], hellos: Sequence[str]) -> Iterator[str]:
    """The persons in an address: with a title, or greeted by name."""
    named = {word for hello in hellos for word in folded(greeted(hello))}
    for line in lines:
        before = pattern(rf"\s*(?:{wording('attention')})\s*").match(line)
        rest = (line[before.end() :] if before else line).split(",")[0].strip()
        rest = compiled(r"^(?:(?:to|an)\s*:?\s+|\W+)", re.IGNORECASE).sub("", rest)
        words = folded(rest)
        if not words or any(map(str.isdigit, words)):
            continue
        greeted_here = 1 < len(words) <= 3 and words[-1] in named  # noqa: PLR2004
        if (names_person(rest) and len(words) > 1) or (greeted_here and not is_generic(rest)):
            yield rest


def _greeted_person(words: str, phrases: Phrases, taken: Sequence[str]) -> Iterator[Fact]:
    hello = WITH_OTHERS.split(words)[0]
    if not hello or pattern(rf"(?:{phrases.nobody})$").match(hello):
        return
    if names_person(hello):
        if len(hello.split()) > 1:
            yield Fact("recipient", hello, "salutation", 0.9)
        return
    name = cleaned(hello)
    if (
        not name
        or not distinctive(name)
        or any(one_name(name, company) for company in taken)
        or is_generic(name)
    ):
        return
    parts = name.split()
    if (
        len(parts) <= _LONG_NAME
        and all(part[:1].isupper() for part in parts)
        and not compiled(r"\d|&").search(name)
    ):
        yield Fact("recipient", name, "salutation", 0.6)


def dates_of(pieces: Sequence[Piece], document: Document) -> Iterator[Fact]:
    """The day on the letter; when the file was last changed at least orders those without."""
    for part, weight in (("date", 0.95), ("letterhead", 0.6), ("inside_address", 0.6)):
        for text in (piece.text for piece in pieces if piece.part == part):
            found = find_date(compiled(_BORN, re.IGNORECASE).sub("", text))
            if found:
                yield Fact("date", found[0].isoformat(), part, weight)
    changed = compiled(r"\d{4}-\d\d-\d\d").match(document.properties.get("modified", ""))
    if changed:
        yield Fact("date", changed[0], "property:modified", 0.3)


def places_of(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    """Where the job is: as the text says, else the town of the employer's address."""
    yield from _caught("place", pieces, _PLACES, phrases, _TEXT)
    for piece in pieces:
        for line in piece.text.split("\n") if piece.part == "inside_address" else ():
            town = town_of(line.strip())
            if town:
                yield Fact("place", town, "inside_address", 0.5)


def sources_of(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    """Where the job was advertised."""
    return _caught("source", pieces, _SOURCES, phrases, ("subject", "opening"))


def references_of(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    """The employer's own number for the job."""
    for cues, parts in _REFERENCES:
        yield from _caught("reference", pieces, cues, phrases, parts)
    for fact in _caught("reference", pieces, _CODES, phrases, ("subject",)):
        if sum(map(str.isdigit, fact.value)) >= _ENOUGH_DIGITS:
            yield fact


def _named(cues: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(cue.replace("NAME", name) for cue in cues)


_PLACES = Cues(lambda phrases: _named(phrases.place, f"(?-i:{NAME})"), until="(?P<place>")
_SOURCES = Cues(
    lambda phrases: _named(phrases.source, rf"(?:(?-i:{NAME})|[\w-]+\.\w{{2,4}}\b)"),
    until="(?P<source>",
)
_UNTIL = "(?P<reference>"
_REFERENCES = (
    (
        Cues(lambda phrases: (rf"\b{phrases.reference}{_NUMBER}",), until=_UNTIL),
        ("subject", "opening", "inside_address", "letterhead"),
    ),
    (Cues(lambda _: (_BRACKETED,), until=_UNTIL), ("subject",)),
    (Cues(lambda _: (_LONG_BRACKETED,), until=_UNTIL), ("opening",)),
)
_CODES = Cues(lambda _: (_CODE,), until=_UNTIL)


def _caught(
    kind: FactKind, pieces: Sequence[Piece], cues: Cues, phrases: Phrases, parts: Sequence[str]
) -> Iterator[Fact]:
    seen: set[str] = set()
    for text, part in ((piece.text, piece.part) for piece in pieces if piece.part in parts):
        for fit in cues.fitting(lowered(text), phrases):
            for match in begun(fit.ahead(), fit.cue.whole, text, flags=re.IGNORECASE):
                value = match[kind].strip(" .,")
                if key(value) not in seen and not find_date(value):
                    seen.add(key(value))
                    yield Fact(kind, value, part, 0.6)
