"""A passage as words in sentences: where each stands, how it is written, whether it is a deed."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from coverkit.matching import wording
from coverkit.matching.terms import cut, language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;](?!\s)[^.!?;\n]*)*[.!?;]*")
_SMALL = re.compile(r"[^\W\d_A-Z][^\W\d_]*")
_FIRST_PERSON = re.compile(r"\b(?:I|[Jj]e|[Jj](?=['’])|[Ii]ch)\b")
_PAST = {
    "en": re.compile(r"\w+ed"),
    "fr": re.compile(r"\w+(?:é|ée?s|ée|ais)"),
    "de": re.compile(r"\w+te|(?:\w{2,7})?ge\w+(?:t|en)|\w+[ei]rt|(?:be|ver|er|ent|zer)\w+t"),
}
_IDIOM = re.compile(rf"(?<!\w)(?:{'|'.join(wording.IDIOMS)})(?!\w)", re.IGNORECASE)


class Word(NamedTuple):
    """A word of a passage: where it stands, and how it is written."""

    sentence: int
    """The number of its sentence."""
    start: int
    end: int
    capital: bool
    """Written with a capital letter or a sign, as names are."""
    deed: bool
    """A past form in a sentence that says "I"."""


class Cut(NamedTuple):
    """A passage, cut once for all requirements."""

    sentences: tuple[tuple[int, int], ...]
    """Where each stands: half-open character offsets."""
    words: Mapping[str, Sequence[Word]]
    """Stem -> its words, in order."""


def cut_passage(text: str) -> Cut:
    """A passage cut into sentences, and those into stems."""
    sentences = tuple(match.span() for match in _SENTENCE.finditer(text))
    starts = [start for start, _ in sentences]
    own = [_FIRST_PERSON.search(text, *span) is not None for span in sentences]
    language = language_of(text)
    words: dict[str, list[Word]] = {}
    for found, start, end in cut(plain(text), language):
        number = bisect_right(starts, start) - 1
        spelt = text[start:end]
        small = _SMALL.fullmatch(spelt) is not None
        deed = small and own[number] and _is_past(spelt, language)
        words.setdefault(found, []).append(Word(number, start, end, not small, deed))
    return Cut(sentences, words)


def _is_past(word: str, language: str) -> bool:
    """Whether a word of small letters may be a past form."""
    return _PAST[language].fullmatch(word) is not None or word in wording.IRREGULAR


def plain(text: str) -> str:
    """The text with set phrases blanked out, offsets kept."""
    return _IDIOM.sub(lambda match: " " * len(match.group()), text)
