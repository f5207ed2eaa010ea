"""Words of a text, folded so that the spellings of one name meet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from coverkit.expressions import compiled

AND = frozenset({"and", "und", "et"})
"""Left out of folded names: "Pratt & Whitney", "Pratt and Whitney" and "Pratt Whitney" meet."""

_WORD = compiled(r"[^\W_]+")
_CAMEL = compiled(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[^\W\d_])(?=\d{4,})|(?<=\d{4})(?=[A-Z])")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "a", "œ": "o", "ı": "i"})
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_SENTENCE_END = compiled(r"(?<=[.!?:;])[\"”»’)]*\s+|\n+|\s[–—|]\s|[•▪]")
_LONGEST = 600
"""Characters of a sentence to either side of a word in it."""


class Token(NamedTuple):
    """One word. ``start`` and ``end`` are half-open character offsets into the text."""

    text: str
    start: int
    end: int
    folded: str
    like_a_name: bool
    """It has a capital or a digit."""


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


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order; apostrophes, hyphens, dots and underscores part them.

    Why cached: each table of names (companies, roles, …) reads the same paragraphs.
    """
    return tuple(
        Token(word := m.group(), m.start(), m.end(), fold(word), not word.islower())
        for m in _WORD.finditer(text)
    )


def words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without "and"."""
    found = _WORD.findall(fold(name))
    return tuple(found) if AND.isdisjoint(found) else tuple(w for w in found if w not in AND)


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
    """The sentence (or line) around a span. All four: half-open character offsets.

    No farther than `_LONGEST` characters to either side: nobody's sentence is as long.
    """
    begin, stop = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    for match in _SENTENCE_END.finditer(text, begin, stop):
        if match.end() <= start and not _is_initial(text, match.start()):
            begin = match.end()
        elif match.start() >= end:
            stop = match.start()
            break
    return begin, stop


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What the sentence says before a span and after it; the span in half-open offsets."""
    begin, stop = sentence_at(text, start, end)
    return text[begin:start], text[end:stop]


def _is_initial(text: str, stop: int) -> bool:
    """Whether the full stop before ``stop`` only shortens a name: "J. Morgan", "Dr. Morgan"."""
    before = text[max(0, stop - 5) : stop]
    return compiled(r"(?:^|\W)(?:[A-Z]|Mr|Ms|Mrs|Dr|St|Prof|Inc|Co)\.$").search(before) is not None
