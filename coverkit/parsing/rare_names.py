"""Names that come again and again in a letter, whatever is said around them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.greeting import is_generic
from coverkit.parsing.names import CAPITALS, cleaned, distinctive, key, names_at, same
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.parsing.parts import Piece
    from coverkit.parsing.phrases import Phrases

_PARTS = ("opening", "body", "closing", "subject")
_LEAST = 0.15
_OFTEN = 2
_CAPITALS = compiled(rf"(?<!-)\b[{CAPITALS}]")
_LEADS = compiled(r"\b(?:[Bb]ei|[Aa]n|[Vv]on|[Ff]ür|[Dd]ass|[Ff]irma)$")
_LONGEST_LEAD = 6
"""Characters: the longest of these words and the one before it."""
_POSSESSES = compiled(r"([^\W\d_][\w&-]+)['’]s\b")
_SHORT = 3
"""Characters. As short a run of capitals is a tool or a trade's abbreviation more often."""


def rare_names(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    """Names that come again and again in this letter, or open it."""
    found: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    front: set[str] = set()
    for piece in pieces:
        if piece.part not in _PARTS:
            continue
        for start, end in names_at(piece.text):
            begins = start == 0 or _before(piece.text, start)[-1:] in ".!?:\n"
            name = cleaned(piece.text[start:end])
            if not name or is_generic(name) or (begins and len(distinctive(name)) < _OFTEN):
                name = _possessed(piece.text, start) if begins else None
            if name and phrases.capital_nouns and not _is_told(piece.text, start, end):
                name = _possessed(piece.text, start)
            if name and len(name) > _SHORT and distinctive(name) and not is_role(name):
                found[key(name)] += 1
                spelt.setdefault(key(name), name)
                if piece.part in {"opening", "closing"}:
                    front.add(key(name))
    for name in found:
        times = sum(found[other] for other in found if same(name, other))
        weight = 0.12 * min(times, 4) + (0.12 if name in front else 0.0)
        if weight > _LEAST:
            yield Fact("company", spelt[name], "body", round(weight, 2))


def _before(text: str, start: int) -> str:
    """The end of what stands before a place, without the white space between."""
    while start and text[start - 1].isspace():
        start -= 1
    return text[max(0, start - _LONGEST_LEAD) : start]


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether capitals, or a preposition without an article, tell a name from a German noun."""
    if len(_CAPITALS.findall(text[start:end])) >= _OFTEN:
        return True
    spaced = start > 0 and text[start - 1].isspace()
    return spaced and _LEADS.search(_before(text, start)) is not None


def _possessed(text: str, start: int) -> str | None:
    """A sentence's first word, where it owns something: "Zephyr's …" is a name."""
    word = _POSSESSES.match(text, start)
    return cleaned(word[1]) if word else None
