"""How forms ask, one file a language; all are tried, since a short line tells no language."""

from __future__ import annotations

import functools
import re

from coverkit.expressions import compiled
from coverkit.parsing.form_phrases.de import GERMAN
from coverkit.parsing.form_phrases.en import ENGLISH
from coverkit.parsing.form_phrases.fr import FRENCH

_ALL = (ENGLISH, FRENCH, GERMAN)
ASKING = frozenset(" ".join(phrases.asking for phrases in _ALL).split())

__all__ = ["ASKING", "begins", "holds", "says", "subject_of"]


@functools.cache
def _pattern(field: str) -> re.Pattern[str]:
    joined = "|".join(f"(?:{getattr(phrases, field)})" for phrases in _ALL)
    return compiled(rf"(?<!\w)(?:{joined})", re.IGNORECASE)


@functools.cache
def _subjects(field: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (subject, compiled(rf"(?<!\w)(?:{expression})", re.IGNORECASE))
        for phrases in _ALL
        for subject, expression in getattr(phrases, field)
    )


def begins(text: str, field: str) -> bool:
    """Whether the text begins with one of the field's phrases in any language."""
    return bool(_pattern(field).match(text))


def holds(text: str, field: str) -> bool:
    """Whether one of the field's phrases begins at some word of the text."""
    return bool(_pattern(field).search(text))


def says(text: str, field: str) -> str:
    """The text without the field's phrases."""
    return _pattern(field).sub("", text)


def subject_of(text: str, field: str) -> str:
    """The first subject of the field that the text speaks of, or nothing."""
    return next((subject for subject, found in _subjects(field) if found.search(text)), "")
