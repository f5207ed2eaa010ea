"""Is this a cover letter? When in doubt, it is."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases import alternatives, begins_as, found_in, lowered, pattern
from coverkit.parsing.phrases.documents import (
    ANOTHER,
    APPLIES,
    BLANKS,
    OTHER_DOCUMENTS,
    OTHER_TEXTS,
    SPEAKS_FOR_ANOTHER,
    YEARS,
)
from coverkit.parsing.thanks import is_thanks

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import Document

_LETTER_NAME = compiled(r"cover|letter|lettre|anschreiben|motivation|bewerbung", re.IGNORECASE)
_LONGEST_HEADING = 60
_WORD = compiled(r"\w+'?")
_OWN_WORDS = (
    "i i' my me myself ich mein meine meinen meiner meinem mich mir je j' m' mon ma mes moi"
)
_FIRST_PERSON = frozenset(_OWN_WORDS.split())
_LEAST_OWN, _LEAST_SHARE = 2, 0.01
"""Times, and share of the words, that a letter's writer speaks of themselves."""
_MOST_WORDS = 1500
"""A longer text is no letter, whatever its name."""
_THEIRS = frozenset(
    [
        "you",
        "your",
        "we",
        "our",
        "us",
        "vous",
        "votre",
        "vos",
        "nous",
        "notre",
        "nos",
        "sie",
        "ihr",
        "ihre",
        "wir",
        "unser",
        "uns",
    ]
)
"""An employer's words: for the reader, and for themselves."""
_BEGINNING = 160
"""Pieces of text: enough to tell that it is longer than any e-mail around an application."""
_MOSTLY, _OFTEN = 3, 6
_MANY = 4
"""Blanks, questions, periods of years or mentions of another person that no letter has."""


class _Look:
    """A document as it is looked at."""

    def __init__(self, name: str, lines: list[str], text: str) -> None:
        self.name, self.lines, self.text = name, lines, text

    @cached_property
    def short(self) -> set[str]:
        return {line for line in self.lines if len(line) <= _LONGEST_HEADING}

    @cached_property
    def greeted(self) -> bool:
        return any(begins_as("salutation", line) for line in self.short)

    @cached_property
    def low(self) -> str:
        return lowered(self.text)

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.low)

    @cached_property
    def surely(self) -> int:
        """How many words its beginning has at least: those that stand alone between two blanks."""
        return sum(map(str.isalnum, self.low.split(maxsplit=_BEGINNING)[:_BEGINNING]))

    def is_longer(self, words: int) -> bool:
        """Whether it has more words than that; most letters far more, which is told at once."""
        return self.surely > words or len(self.words) > words

    @cached_property
    def theirs(self) -> int:
        """How often it speaks as an employer does."""
        return sum(word in _THEIRS for word in self.words)

    @cached_property
    def own(self) -> int:
        """How often the writer speaks of themselves."""
        return sum(word in _FIRST_PERSON for word in self.words)


def not_a_letter(document: Document) -> str | None:
    """Why this is no cover letter, in the user's words, or None where it may be one."""
    if document.format == "coverkit":
        return None if any(p.part for p in document.paragraphs) else "it holds no passage"
    look = _Look(
        name=PurePath(document.path.replace("\\", "/")).stem,
        lines=[line.strip() for p in document.paragraphs for line in p.text.split("\n")],
        text=document.text.replace("’", "'"),
    )
    return next((reason for reads in _READINGS if (reason := reads(look))), None)


def _by_headings(look: _Look) -> str | None:
    """By headings that only another kind of document has, and by its name."""
    named_letter = bool(_LETTER_NAME.search(look.name))
    for reason, in_name, headings, needed in OTHER_DOCUMENTS:
        named = bool(pattern(rf"(?<![a-z])(?:{in_name})(?![a-z])").search(look.name))
        named = named and not named_letter
        if look.greeted and not named:
            continue
        heading = pattern(rf"(?:{headings})\s*:?")
        heads = sum(heading.fullmatch(line) is not None for line in look.short)
        enough = heads >= needed
        if (enough and (named or not look.greeted)) or (named and heads and not look.greeted):
            return reason
    return None


def _by_phrases(look: _Look) -> str | None:
    """By what is said in it."""
    for reason, phrases, needed, most_words, greeting_counts in OTHER_TEXTS:
        if (greeting_counts and look.greeted) or look.is_longer(most_words):
            continue
        if not greeting_counts and pattern(APPLIES).search(look.text):
            continue
        if sum(bool(pattern(phrase).search(look.text)) for phrase in phrases) >= needed:
            return reason
    return None


def _by_thanks(look: _Look) -> str | None:
    """By what it thanks for."""
    return "it looks like a note of thanks, not a cover letter" if is_thanks(look.text) else None


def _for_another(look: _Look) -> str | None:
    """By whom it speaks of."""
    if not found_in(look.low, SPEAKS_FOR_ANOTHER):
        return None
    others = len(compiled(ANOTHER).findall(look.text))
    if others < max(_MANY, look.own + 1):
        return None
    return "it looks like a letter of recommendation, not a cover letter"


def _by_shape(look: _Look) -> str | None:
    """By blanks to fill in, questions to prepare, stations of a life."""
    if look.greeted:
        return None
    labels = sum(line.endswith(":") for line in look.short)
    blanks = len(compiled(BLANKS).findall(look.text))
    if blanks >= _MANY or labels > max(_MANY, len(look.lines) // 3):
        return "it looks like a form or statement, not a cover letter"
    if sum(line.endswith("?") for line in look.lines) >= _MANY:
        return "it looks like notes for an interview, not a cover letter"
    if sum(bool(pattern(YEARS).search(line)) for line in look.lines) >= _MANY - 1:
        return "it looks like a résumé, not a cover letter"
    return None


def _by_voice(look: _Look) -> str | None:
    """By who speaks in it, and how long."""
    if not look.greeted and (reason := _by_words(look)):
        return reason
    if not any(len(line) > _LONGEST_HEADING or line[-1:] in ".!" for line in look.lines):
        return "it holds no sentence"
    return None


def _by_words(look: _Look) -> str | None:
    """By how often it speaks of whom, where nobody is greeted."""
    least = max(_LEAST_OWN, _LEAST_SHARE * len(look.words))
    signed = any(alternatives("signoff").match(line) for line in look.short)
    if look.own < least and not (signed and look.own):
        return "nobody speaks of themselves in it, as a letter does"
    if look.theirs >= max(_OFTEN, _MOSTLY * look.own):
        return "it looks like a job posting, not a cover letter"
    if len(look.words) > _MOST_WORDS:
        return "it is far too long for a cover letter"
    return None


_READINGS: tuple[Callable[[_Look], str | None], ...] = (
    _by_headings,
    _by_phrases,
    _by_thanks,
    _for_another,
    _by_shape,
    _by_voice,
)
