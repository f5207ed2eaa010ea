"""Does a passage answer a requirement? Judged by the words of one or two of its sentences.

Why not by the score alone: "I would come by train … your customers" shares both words of
"Customer Training" and answers nothing. So the words must stand together, and a word that any
trade uses counts only beside another; the name of a tool or a method counts alone.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from coverkit.matching import wording
from coverkit.matching.terms import cut, language_of, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NAME, WORD, COMMON = 1.5, 1.0, 0.5
"""What a tool's or method's name, any other word, and a word that most trades use is worth."""
OTHERWISE, PART = 0.8, 0.6
"""Share of it for another word of the same meaning, and for part of a compound word."""
APART = 0.9
"""Share of it for words that stand in neighbouring sentences, not in one."""
LEAST = 0.8
"""What a passage must hold of a requirement, or all of it where that is less …"""
SHARE = 0.3
"""… and at least this share of the whole, unless it holds a name."""
_LONG, _PIECE = 9, 5
"""Letters of a German word that may be a compound, and of its parts."""

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;](?!\s)[^.!?;\n]*)*[.!?;]*")
_SIGNED = re.compile(r"[A-Z0-9&]{2,}s?|\w*[+#]+|\.\w+|\w+\.\w+|[A-Z]|\w*[a-z][A-Z]\w*|\w*\d\w*")
_WRITTEN = re.compile(r"[\w.+#&]+(?!\W\d{4})\b[+#]*")
"""A word as written; in "ISO 17025" the number is the name."""
_SMALL = re.compile(r"[^\W\d_A-Z][^\W\d_]*")
_LEADS = re.compile(r"(?:^|[.:;•\n])\W*$")
_IDIOM = re.compile(rf"(?<!\w)(?:{'|'.join(wording.IDIOMS)})(?!\w)", re.IGNORECASE)


class Asked(NamedTuple):
    """What a requirement asks for."""

    words: Mapping[str, float]
    """Stem -> what it is worth."""
    names: frozenset[str]
    """Those of the stems that are names."""
    same: Mapping[str, Mapping[str, float]]
    """Another stem -> what it is worth as each stem asked for."""

    @property
    def stems(self) -> frozenset[str]:
        """Every stem that may hold something of it."""
        return frozenset({**self.words, **self.same})

    @property
    def demands(self) -> dict[str, float]:
        """Stem -> the share of the whole that it may hold.

        Together no passage that `evidence` accepts holds less than `SHARE` of them.
        """
        shares: dict[str, float] = {}
        for word in self.stems:
            gives = {word: self.words.get(word, 0.0), **self.same.get(word, {})}
            share = sum(gives.values()) / self.total
            shares[word] = share if self.names.isdisjoint(gives) else max(share, SHARE)
        return shares

    @property
    def total(self) -> float:
        """What all of it is worth."""
        return sum(self.words.values())


class Word(NamedTuple):
    """A word of a passage: where it stands, and how it is written."""

    sentence: int
    """The number of its sentence."""
    start: int
    end: int
    capital: bool
    """Written with a capital letter or a sign, as names are."""


class Cut(NamedTuple):
    """A passage, cut once for all requirements."""

    sentences: tuple[tuple[int, int], ...]
    """Where each stands: half-open character offsets."""
    words: Mapping[str, Sequence[Word]]
    """Stem -> its words, in order."""


class Evidence(NamedTuple):
    """The sentences of a passage that answer a requirement."""

    worth: float
    """What they hold of it."""
    start: int
    end: int
    """Where they stand in the passage: half-open character offsets."""
    spans: tuple[tuple[int, int], ...]
    """The words in question, likewise."""


class _Held(NamedTuple):
    """What some words hold of a requirement."""

    worth: Mapping[str, float]
    spans: frozenset[tuple[int, int]]
    named: bool


def asked(text: str, language: str = "en") -> Asked:
    """What a requirement asks for, the words that only say how well left out.

    Args:
        text: one requirement.
        language: of the posting; counts where the requirement's own words do not tell.
    """
    chosen = language_of(text, default=language)
    filler, ordinary, _ = _tables(chosen)
    named = _names(text, chosen, filler | ordinary)
    words: dict[str, float] = {}
    names: set[str] = set()
    same: dict[str, dict[str, float]] = {}
    for found, start, end in cut(_plain(text), chosen):
        spelt = wording.ABBREVIATIONS.get(text[start:end].lower(), ())
        meant = stems(spelt, chosen) or [found]
        if start in named:
            names.add(found)
            worths = dict.fromkeys(meant, NAME / len(meant))
        else:
            worths = {
                one: COMMON if one in ordinary else WORD for one in meant if one not in filler
            }
        words |= worths
        if spelt:
            same[found] = worths
            names.update(meant if len(meant) == 1 and start in named else ())
    return Asked(words, frozenset(names), _with_others(same, words, chosen))


def _with_others(
    same: dict[str, dict[str, float]], words: Mapping[str, float], language: str
) -> dict[str, dict[str, float]]:
    """What else may stand for these words: their group, a compound's parts, an abbreviation."""
    groups = _tables(language)[2]
    for word, worth in words.items():
        for other in groups.get(word, ()):
            same.setdefault(other, {}).setdefault(word, OTHERWISE * worth)
        if language == "de" and len(word) >= _LONG:
            for piece in _pieces(word):
                same.setdefault(piece, {}).setdefault(word, PART * worth)
    for short, full in _abbreviated(language):
        if words.keys() >= set(full):
            same.setdefault(short, {}).update({one: words[one] for one in full})
    return same


def cut_passage(text: str) -> Cut:
    """A passage cut into sentences, and those into stems."""
    sentences = tuple(match.span() for match in _SENTENCE.finditer(text))
    starts = [start for start, _ in sentences]
    words: dict[str, list[Word]] = {}
    for found, start, end in cut(_plain(text)):
        number = bisect_right(starts, start) - 1
        words.setdefault(found, []).append(
            Word(number, start, end, capital=not _SMALL.fullmatch(text[start:end]))
        )
    return Cut(sentences, words)


def evidence(wanted: Asked, passage: Cut) -> Evidence | None:
    """The best sentence, or two neighbouring ones, if they answer the requirement."""
    held = _held(wanted, passage)
    together = {
        (first, first + 1): _joined(held[first], held[first + 1])
        for first in held
        if first + 1 in held
    }
    alone = {(number, number): one for number, one in held.items()}
    found = [
        Evidence(
            sum(one.worth.values()) * (1.0 if first == last else APART),
            passage.sentences[first][0],
            passage.sentences[last][1],
            tuple(sorted(one.spans)),
        )
        for (first, last), one in {**alone, **together}.items()
        if one.named or _enough(wanted, one, 1.0 if first == last else APART)
    ]
    return max(found, key=lambda one: (one.worth, -one.start), default=None)


def _held(wanted: Asked, passage: Cut) -> dict[int, _Held]:
    """What each sentence holds of a requirement."""
    held: dict[int, _Held] = {}
    for found in wanted.stems.intersection(passage.words):
        gives = wanted.same.get(found, {})
        if found in wanted.words:
            gives = {**gives, found: wanted.words[found]}
        name = not wanted.names.isdisjoint(gives)
        for word in passage.words[found]:
            worth = gives if word.capital or not name else dict.fromkeys(gives, COMMON)
            one = _Held(worth, frozenset([(word.start, word.end)]), name and word.capital)
            before = held.get(word.sentence)
            held[word.sentence] = _joined(before, one) if before else one
    return held


def _joined(one: _Held, other: _Held) -> _Held:
    worth = {
        found: max(one.worth.get(found, 0.0), other.worth.get(found, 0.0))
        for found in {**one.worth, **other.worth}
    }
    return _Held(worth, one.spans | other.spans, one.named or other.named)


def _enough(wanted: Asked, held: _Held, times: float) -> bool:
    least = max(min(LEAST, wanted.total), SHARE * wanted.total)
    return times * sum(held.worth.values()) >= least


def _plain(text: str) -> str:
    """The text with set phrases blanked out, offsets kept."""
    return _IDIOM.sub(lambda match: " " * len(match.group()), text)


def _names(text: str, language: str, common: frozenset[str]) -> frozenset[int]:
    """Where words start that are written as names: in capitals, with signs, in mid-sentence."""
    found = list(_WRITTEN.finditer(text))
    if text.isupper():
        return frozenset()
    capitals = language != "de" and not any(
        match.group()[0].isupper()
        and not _LEADS.search(text[: match.start()])
        and stems([match.group().lower()], language)[0] in common
        for match in found
    )
    return frozenset(
        match.start()
        for match in found
        if _SIGNED.fullmatch(match.group().rstrip("."))
        or (capitals and match.group()[0].isupper() and not _LEADS.search(text[: match.start()]))
    )


def _pieces(word: str) -> Iterable[str]:
    """The beginnings and the ends of a word that may be words themselves."""
    yield from (word[:n] for n in range(_PIECE, len(word) - 2))
    yield from (word[n:] for n in range(3, len(word) - _PIECE + 1))


@functools.cache
def _tables(
    language: str,
) -> tuple[frozenset[str], frozenset[str], Mapping[str, frozenset[str]]]:
    groups: dict[str, frozenset[str]] = {}
    for line in wording.SAME:
        group = frozenset(stems(line, language))
        for one in group:
            groups[one] = groups.get(one, frozenset()) | group - {one}
    filler, ordinary = stems(wording.FILLER, language), stems(wording.ORDINARY, language)
    return frozenset(filler), frozenset(ordinary), groups


@functools.cache
def _abbreviated(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (stems([short], language)[0], tuple(stems(words, language)))
        for short, words in wording.ABBREVIATIONS.items()
    )
