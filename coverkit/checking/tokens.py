"""Words of a text, folded so that the spellings of one name meet."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

AND = frozenset({"and", "und", "et"})
"""Left out of folded names: "Pratt & Whitney", "Pratt and Whitney" and "Pratt Whitney" meet."""

_WORD = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[^\W\d_])(?=\d{4,})|(?<=\d{4})(?=[A-Z])")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "a", "œ": "o", "ı": "i"})
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_SENTENCE_END = re.compile(r"(?<=[.!?:;])[\"”»’)]*\s+|\n+|\s[–—|]\s|[•▪]")


class Token(NamedTuple):
    """One word. ``start`` and ``end`` are half-open character offsets into the text."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """The text without case, diacritics and the two ways to write an umlaut.

    >>> fold("Schäffler") == fold("SCHAEFFLER") == fold("Schaffler")
    True
    """
    folded = text.casefold()
    if not folded.isascii():
        decomposed = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
        folded = "".join(c for c in decomposed if not unicodedata.combining(c))
    for pair, single in _UMLAUTS:
        if pair in folded:
            folded = folded.replace(pair, single)
    return folded


def tokens(text: str) -> list[Token]:
    """The words of a text in order; apostrophes, hyphens, dots and underscores part them."""
    return [Token(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]


def words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without "and"."""
    return tuple(word for word in _WORD.findall(fold(name)) if word not in AND)


def compact(name: str) -> str:
    """A name as one string without spaces or signs: "J.P. Morgan" and "JPMorgan" are equal."""
    return "".join(words(name))


def word_set(table: str) -> frozenset[str]:
    """The words of a table written as running text, folded."""
    return frozenset(fold(table).split())


def part_camel_case(name: str) -> str:
    """The words of a file's name parted: "CoverLetterAcme2023" -> "Cover Letter Acme 2023"."""
    return _CAMEL.sub(" ", name.replace("_", " "))


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence (or line) around a span. All four: half-open character offsets."""
    begin, stop = 0, len(text)
    for match in _SENTENCE_END.finditer(text):
        if match.end() <= start and not _is_initial(text, match.start()):
            begin = match.end()
        elif match.start() >= end:
            stop = match.start()
            break
    return begin, stop


def _is_initial(text: str, stop: int) -> bool:
    """Whether the full stop before ``stop`` only shortens a name: "J. Morgan", "Dr. Morgan"."""
    before = text[max(0, stop - 5) : stop]
    return re.search(r"(?:^|\W)(?:[A-Z]|Mr|Ms|Mrs|Dr|St|Prof|Inc|Co)\.$", before) is not None
