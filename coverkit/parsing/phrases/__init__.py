"""Phrase tables, one file a language. A new language is one more file and one more row here."""

from __future__ import annotations

import functools
import re

from coverkit.parsing.phrases.de import GERMAN
from coverkit.parsing.phrases.en import ENGLISH
from coverkit.parsing.phrases.fr import FRENCH
from coverkit.parsing.phrases.table import Phrases

LANGUAGES: dict[str, Phrases] = {p.language: p for p in (ENGLISH, FRENCH, GERMAN)}

__all__ = [
    "LANGUAGES",
    "Phrases",
    "alternatives",
    "language_of",
    "pattern",
    "wording",
]

_WORDS = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """The language whose small words the text holds most of; English where none tells."""
    words = [word.lower() for word in _WORDS.findall(text)]
    counts = {
        name: sum(map(phrases.common_words.__contains__, words))
        for name, phrases in LANGUAGES.items()
    }
    return max(counts, key=counts.__getitem__)


@functools.cache
def pattern(expression: str) -> re.Pattern[str]:
    """A phrase table's expression, compiled once."""
    return re.compile(expression, re.IGNORECASE)


@functools.cache
def wording(field: str) -> str:
    """One field of all languages together, as an expression to build others from."""
    return "|".join(f"(?:{getattr(p, field)})" for p in LANGUAGES.values())


def alternatives(field: str) -> re.Pattern[str]:
    """One field of all languages together, for what is looked for before the language is known."""
    return pattern(wording(field))
