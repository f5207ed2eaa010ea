"""The words of a passage that belong to one application, found and filled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from coverkit.models import FactKind, Slot
from coverkit.parsing.dates import find_date
from coverkit.parsing.names import LEGAL_FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coverkit.models import Fact

_PLACEHOLDERS = {kind: kind for kind in get_args(FactKind)} | {
    "name": "recipient", "employer": "company", "organisation": "company",
    "organization": "company",
    "position": "role", "job title": "role", "title": "role", "hiring manager": "recipient",
    "entreprise": "company", "société": "company", "poste": "role", "unternehmen": "company",
    "firma": "company", "stelle": "role", "datum": "date",
}  # fmt: skip
_SURE = 0.35
"""A less certain fact makes no slot: it would mark innocent words."""
_SHORTEST_PART = 4


def find_slots(text: str, facts: Iterable[Fact]) -> tuple[Slot, ...]:
    """The spans that belong to the application these facts describe; sorted, none overlapping."""
    found: list[Slot] = []
    for match in re.finditer(r"\[([^\[\]\n]{2,40})\]", text):
        kind = _PLACEHOLDERS.get(match[1].strip().lower())
        if kind:
            found.append(Slot(kind, match.start(), match.end(), match[0]))
    for fact in facts:
        if fact.confidence >= _SURE:
            found += (Slot(fact.kind, a, b, text[a:b]) for a, b in _spans(text, fact))
    return tuple(_apart(found))


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


def _spans(text: str, fact: Fact) -> Iterator[tuple[int, int]]:
    if fact.kind == "date":
        start = 0
        while found := find_date(text[start:]):
            day, (a, b) = found
            if day.isoformat() == fact.value:
                yield start + a, start + b
            start += b
        return
    for spelling, exact in _spellings(fact):
        pattern = rf"(?<!\w){spelling}(?!\w)"
        for match in re.finditer(pattern, text, 0 if exact else re.IGNORECASE):
            yield match.span()


def _spellings(fact: Fact) -> Iterator[tuple[str, bool]]:
    """Patterns for the ways a value is written, and whether case counts."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)?|&", fact.value)
    if not words:
        return
    link = r"(?:\s*(?:&|and|und|et)\s*)"
    joined = "".join(
        link
        if w.lower() in {"&", "and", "und", "et"}
        else (r"[\s.,\-]*" if n else "") + re.escape(w)
        for n, w in enumerate(words)
    )
    yield joined, fact.kind == "company" and len(words) == 1
    if fact.kind == "company":
        if len(words) == 1:
            yield re.escape(words[0].upper()), True
        core = [w for w in words if w.lower() not in LEGAL_FORMS and w != "&"]
        if core != words:
            yield r"[\s.,\-]*".join(map(re.escape, core)), True
        capitals = [w for w in core if w[0].isupper()]
        if len(capitals) > 1:
            if len(capitals[0]) >= _SHORTEST_PART:
                yield re.escape(capitals[0]), True
            initials = "".join(w[0] for w in capitals)
            yield r"[.&]?".join(map(re.escape, initials)), True
    if fact.kind == "recipient" and len(words) > 1:
        yield re.escape(words[-1]), True
        yield r"\s+".join(map(re.escape, words[-2:])), True
