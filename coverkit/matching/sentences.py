"""A passage as words in sentences: where each stands, how it is written, whether it is a deed."""

from __future__ import annotations

import functools
from bisect import bisect_right
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.matching import wording
from coverkit.matching.terms import cut, language_of, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from dataclasses import dataclass
else:
    from coverkit.models.record import dataclass

_SENTENCE = compiled(r"[^.!?;\n]+(?:[.!?;](?!\s)[^.!?;\n]*)*[.!?;]*")
_FIRST_PERSON = compiled(r"\b(?:I|[Jj]e|[Jj](?=['’])|[Ii]ch)\b")
_PAST = {
    "en": r"\w+ed",
    "fr": r"\w+(?:é|ée?s|ée|ais)",
    "de": r"\w+te|(?:\w{2,7})?ge\w+(?:t|en)|\w+[ei]rt|(?:be|ver|er|ent|zer)\w+t",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a passage: where it stands, and how it is written."""

    sentence: int
    """The number of its sentence."""
    start: int
    end: int
    capital: bool
    """Written with a capital letter or a sign, as names are."""
    deed: bool
    """A past form in a sentence that says "I"."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A passage, cut once for all requirements."""

    text: str
    language: str
    sentences: tuple[tuple[int, int], ...]
    """Where each stands: half-open character offsets."""
    words: Mapping[str, Sequence[tuple[int, int]]]
    """Stem -> where its words stand, in order."""

    def said(self, stem: str) -> Iterator[Word]:
        """The words of this stem, in order.

        Why only now: a requirement asks for few of a passage's words.
        """
        starts = [start for start, _ in self.sentences]
        for start, end in self.words[stem]:
            number = bisect_right(starts, start) - 1
            spelt = self.text[start:end]
            small = _is_small(spelt)
            deed = (
                small
                and _is_past(spelt, self.language)
                and _FIRST_PERSON.search(self.text, *self.sentences[number]) is not None
            )
            yield Word(number, start, end, not small, deed)


def cut_passage(text: str) -> Cut:
    """A passage cut into sentences, and those into stems."""
    sentences = tuple(match.span() for match in _SENTENCE.finditer(text))
    language = language_of(text)
    words: dict[str, list[tuple[int, int]]] = {}
    for found, start, end in cut(plain(text), language):
        words.setdefault(found, []).append((start, end))
    return Cut(text, language, sentences, words)


def _is_small(word: str) -> bool:
    """Letters alone, and no Latin capital first."""
    return word.isalpha() and not "A" <= word[0] <= "Z"


def _is_past(word: str, language: str) -> bool:
    """Whether a word of small letters may be a past form."""
    return compiled(_PAST[language]).fullmatch(word) is not None or word in wording.IRREGULAR


def plain(text: str) -> str:
    """The text with set phrases blanked out, offsets kept.

    Why no regular expression: looking for fifty plain phrases takes a tenth of its time.
    """
    if _telling().isdisjoint(map(str.lower, spelt(text))):
        return text
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals have small letters of two characters
        return text
    for phrase in wording.IDIOMS:
        start = lower.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            if not (in_word(lower[start - 1 : start]) or in_word(lower[end : end + 1])):
                blank = " " * len(phrase)
                text = text[:start] + blank + text[end:]
                lower = lower[:start] + blank + lower[end:]
            start = lower.find(phrase, end)
    return text


@functools.cache
def _telling() -> frozenset[str]:
    """The longest word of each set phrase: a text without any of these holds none of them."""
    return frozenset(max(phrase.split(), key=len) for phrase in wording.IDIOMS)


def in_word(character: str) -> bool:
    r"""Whether it is one of ``\w``; the empty string is not."""
    return character.isalnum() or character == "_"
