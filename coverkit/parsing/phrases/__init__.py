"""Phrase tables, one file a language. A new language is one more file and one more row here."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases.de import GERMAN
from coverkit.parsing.phrases.en import ENGLISH
from coverkit.parsing.phrases.fr import FRENCH
from coverkit.parsing.phrases.table import Phrases
from coverkit.parsing.phrases.telling import lacks, tells_against, ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coverkit.parsing.phrases.telling import Way

LANGUAGES: dict[str, Phrases] = {p.language: p for p in (ENGLISH, FRENCH, GERMAN)}

__all__ = [
    "LANGUAGES",
    "Ahead",
    "Phrases",
    "alternatives",
    "begins_as",
    "begun",
    "found_in",
    "language_of",
    "lowered",
    "pattern",
    "small",
    "wording",
]

_WORDS = compiled(r"[^\W\d_]+")
_BITS = 20
"""Of a count of words; no text has a million. So few that `sum` is quick for three languages."""
_ONES = (1 << _BITS) - 1
_FIRST_BIT = {name: _BITS * n for n, name in enumerate(LANGUAGES)}
_MOST_KNOWN = 20_000
"""Pieces of text: bounds the memory."""


def language_of(text: str) -> str:
    """The language whose small words the text holds most of; English where none tells."""
    counts = sum(map(_common().__getitem__, text.split()))
    return max(LANGUAGES, key=lambda name: counts >> _FIRST_BIT[name] & _ONES)


class _Common(dict[str, int]):
    """Piece of text between blanks -> a mark for each common word in it, in its language's bits.

    Why: one sum over a text then counts for all languages.
    """

    def __init__(self) -> None:
        super().__init__()
        self._marks: Counter[str] = Counter()
        for name, phrases in LANGUAGES.items():
            self._marks.update(dict.fromkeys(phrases.common_words, 1 << _FIRST_BIT[name]))

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        marks = self[piece] = sum(map(self._marks.__getitem__, _WORDS.findall(lowered(piece))))
        return marks


@functools.cache
def _common() -> _Common:
    return _Common()


@functools.cache
def pattern(expression: str) -> re.Pattern[str]:
    """A phrase table's expression, compiled once."""
    return compiled(expression, re.IGNORECASE)


@functools.cache
def small(expression: str) -> re.Pattern[str]:
    """A phrase table's expression for a `lowered` text, compiled once.

    Why: an alternative is passed over at its first letter only where case counts, so that this
    searches several times as fast as `pattern`, and is compiled faster.
    """
    return compiled(expression)


@functools.lru_cache(maxsize=1000)
def lowered(text: str) -> str:
    """The text in small letters, each where it stands in the text.

    Why kept: each paragraph of a letter is asked for ten times, one cue after the other.
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[0] for c in text)


def found_in(low: str, expression: str, start: int = 0) -> re.Match[str] | None:
    """The same as ``small(expression).search(low, start)``, where a word begins it much faster.

    Why: a search passes over what a match cannot begin with, but not where it may begin with many
    words, or must look first for the border of a word, or for the word before. So each way to
    begin is looked for alone, and the borders last; what the text must hold, first.

    Args:
        low: a `lowered` text.
        expression: has no alternatives outside of brackets.
        start: where to begin.
    """
    if tells_against(expression, low):
        return None
    return Ahead((way for way in ways(expression) if not lacks(low, way.told)), low).first(start)


class Ahead:
    """Where an expression stands in a `lowered` text, asked for from one place on after another.

    Why: each way in which it may begin stands elsewhere. What was found of one and still lies
    ahead need not be looked for again because another was found before it.
    """

    def __init__(self, some: Iterable[Way], low: str) -> None:
        """Take the ways in which the expression may begin in this text."""
        self._low = low
        self._found: list[tuple[Way, re.Match[str] | None]] = [(way, None) for way in some]

    def first(self, start: int = 0) -> re.Match[str] | None:
        """The first from this place on, which lies behind none that was asked for before."""
        ahead: list[tuple[Way, re.Match[str] | None]] = []
        first = None
        for way, found in self._found:
            if found is None or found.start() < start:
                found = self._next(way, start)  # noqa: PLW2901 - the same, further on
                if found is None:
                    continue
            ahead.append((way, found))
            if first is None or found.start() < first.start():
                first = found
        self._found = ahead
        return first

    def _next(self, way: Way, start: int) -> re.Match[str] | None:
        """Where this way to begin next stands."""
        searched = small(way.rest)
        found = searched.search(self._low, start)
        while found and way.asserts and not small(way.asserts).match(self._low, found.start()):
            found = searched.search(self._low, found.start() + 1)
        return found


def begun(ahead: Ahead, whole: str, text: str, *, flags: int = 0) -> Iterator[re.Match[str]]:
    """All matches, none overlapping, of an expression with a costly rest.

    Args:
        ahead: finds how it begins in the text; looked for first.
        whole: all of it.
        text: to look in.
        flags: for `whole`.
    """
    start = 0
    while start < len(text) and (found := ahead.first(start)):
        match = _compiled(whole, flags).match(text, found.start())
        if match:
            yield match
        start = match.end() if match else found.start() + 1


@functools.cache
def _compiled(expression: str, flags: int) -> re.Pattern[str]:
    return compiled(expression, flags)


@functools.cache
def wording(field: str) -> str:
    """One field of all languages together, as an expression to build others from."""
    return "|".join(f"(?:{getattr(p, field)})" for p in LANGUAGES.values())


def alternatives(field: str) -> re.Pattern[str]:
    """One field of all languages together, for what is looked for before the language is known."""
    return pattern(wording(field))


@functools.lru_cache(maxsize=5000)
def begins_as(field: str, line: str) -> re.Match[str] | None:
    """How a line begins with one of a field's `alternatives`, if it does.

    Why kept: whether a line greets or takes leave is asked when a letter is told from a résumé,
    from other documents, and when its parts are told; half of its lines are those of others.
    """
    return alternatives(field).match(line)
