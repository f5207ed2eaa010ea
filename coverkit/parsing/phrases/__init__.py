"""Phrase tables, one file a language. A new language is one more file and one more row here."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases.de import GERMAN
from coverkit.parsing.phrases.en import ENGLISH
from coverkit.parsing.phrases.fr import FRENCH
from coverkit.parsing.phrases.table import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES: dict[str, Phrases] = {p.language: p for p in (ENGLISH, FRENCH, GERMAN)}

__all__ = [
    "LANGUAGES",
    "Phrases",
    "alternatives",
    "begun",
    "language_of",
    "lowered",
    "pattern",
    "small",
    "wording",
]

_WORDS = compiled(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The language whose small words the text holds most of; English where none tells."""
    words = _WORDS.findall(lowered(text))
    counts = {
        name: sum(map(phrases.common_words.__contains__, words))
        for name, phrases in LANGUAGES.items()
    }
    return max(counts, key=counts.__getitem__)


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


def lowered(text: str) -> str:
    """The text in small letters, each where it stands in the text."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[0] for c in text)


def begun(before: str, whole: str, text: str, *, flags: int = 0) -> Iterator[re.Match[str]]:
    """All matches, none overlapping, of an expression with a costly rest.

    Args:
        before: how it begins, whatever the case; looked for first, in small letters.
        whole: all of it.
        text: to look in.
        flags: for `whole`.
    """
    low, begins, start = lowered(text), small(before), 0
    while start < len(text) and (found := begins.search(low, start)):
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
