"""The analyser: text is cut into the terms that letters and postings are compared by.

A term is the stem of a word ("manag"), or of two neighbouring words ("project manag"), stop
words left out. scikit-learn is handed this very function, so that a posting is cut exactly as
the passages were.

Languages: every text is stemmed in the language whose stop words it holds most of, and the
terms of all languages share one index. Why: names of tools and methods (Python, SAP, Scrum) are
the same word in each, and a folder holds letters in several languages.
"""

from __future__ import annotations

import functools
import re
from itertools import chain, islice, pairwise, repeat
from typing import TYPE_CHECKING

from coverkit.expressions import compiled, kept
from coverkit.matching.stopwords import BY_LANGUAGE
from coverkit.matching.wording import IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import Stemmer

_PLAIN = compiled(r"[^\W_]+")
"""Words of a text without any of the marks that `_word` knows."""
_MARKS = ("&", "+", "#", ".n", ".j", ".i", ".a", ".p")


@functools.cache
def _word() -> re.Pattern[str]:
    return compiled(
        r"""(?:\.(?=net\b))?              # .NET
        (?:[^\W_]{1,2}&[^\W_]{1,2}\b  # R&D, P&L
          |[^\W_]+(?:\.(?:js|net|io|ai|py)\b)?  # Node.js, ASP.NET
        )
        (?:\+\+|\#)?                  # C++, C#
    """,
        re.IGNORECASE | re.VERBOSE,
    )


def _pattern(text: str) -> re.Pattern[str]:
    """What a word of this text looks like: most texts need only the quicker pattern."""
    lower = text.lower()
    return _word() if any(map(lower.__contains__, _MARKS)) else _PLAIN


def _words(piece: str) -> Sequence[str]:
    """The words of what stands between two blanks, such as "(C++," or "and/or"."""
    alone = piece.rstrip(",.;:")  # no word ends in these
    return (alone,) if alone.isalnum() else _pattern(piece).findall(piece)


_CASED = frozenset({"C", "R", "Go", "IT"})
"""Names that are otherwise a letter or a stop word: they count as written here only."""
_STEMMERS = {"en": "english", "fr": "french", "de": "german"}
_STANDARD = (4, 5)
"""Digits of a number that names a standard (ISO 17025, IEC 61508)."""
_MAX_WORD = 40
"""Longer "words" are addresses, keys or rubbish."""
_BITS = 20
"""Of a count of words; no text has a million. So few that `sum` is quick for three languages."""
_ONES = (1 << _BITS) - 1
_MOST_KNOWN = 300_000
"""Pieces of text whose stems are kept in mind: bounds the memory."""
MOST_RUNS = 6_000
"""The same for sentences."""
LANGUAGES = tuple(BY_LANGUAGE)


def terms(text: str, language: str | None = None) -> list[str]:
    """Cut a text into its terms, in reading order: the words' stems, then the pairs.

    Args:
        text: any text.
        language: ``en``, ``fr`` or ``de``; None to tell by the text's own stop words.
    """
    said = words(text, language)
    return said + [f"{first} {second}" for first, second in pairwise(said)]


def words(text: str, language: str | None = None) -> list[str]:
    """The stems of the words that count, in reading order: `terms` without the pairs."""
    pieces = text.split()
    if language is None:
        language = _language(sum(map(_spoken().__getitem__, pieces)), "en")
    known = _pieces(language)
    try:
        return list(chain.from_iterable(map(known.__getitem__, pieces)))
    except KeyError:
        if len(known) >= _MOST_KNOWN:
            known.clear()
        new = {piece: _words(piece) for piece in pieces if piece not in known}
        stem = iter(_stems(list(chain.from_iterable(new.values())), language))
        for piece, said in new.items():
            known[piece] = tuple(filter(None, islice(stem, len(said))))
        return list(chain.from_iterable(map(known.__getitem__, pieces)))


def language_of_runs(runs: Iterable[str]) -> str:
    """The language of the text that these make with a blank between them, as `words` tells it."""
    return _language(sum(map(_marked().__getitem__, runs)), "en")


@functools.cache
def _pieces(language: str) -> dict[str, tuple[str, ...]]:
    """Piece of text between blanks -> the stems of those of its words that count.

    Why: a library says the same pieces again and again, and a look-up is a tenth of the work.
    """
    del language
    return {}


@functools.lru_cache(maxsize=128)
def spelt(text: str) -> tuple[str, ...]:
    """All words as they are written.

    Why kept: a text is asked for its language, for its set phrases and for where its words stand.
    """
    return tuple(_pattern(text).findall(text))


def language_of(text: str, *, default: str = "en") -> str:
    """Tell the language by its stop words; ``default`` where they do not tell."""
    return _language(sum(map(_marks().get, map(str.lower, spelt(text)), repeat(0))), default)


def cut(text: str, language: str | None = None) -> list[tuple[str, int, int]]:
    """The stem of each word that counts, with where it stands: half-open character offsets."""
    found = spelt(text)
    placed = []
    end = 0
    for word, stem in zip(found, _stems(found, language or language_of(text)), strict=True):
        start = text.index(word, end)  # no word can begin between two words
        end = start + len(word)
        if stem:
            placed.append((stem, start, end))
    return placed


def stems(words: Iterable[str], language: str) -> list[str]:
    """The stems of lower-case words, whether or not they count as terms."""
    found: list[str] = _stemmer(language).stemWords(_based(words, language))
    return found


def stems_of_table(table: Iterable[str], language: str) -> list[str]:
    """As `stems`, of words that are written in our source: mostly worked out earlier."""
    import Stemmer

    def stemmed(text: str) -> str:
        return " ".join(_stemmer(language).stemWords(text.split()))

    words = " ".join(_based(table, language))
    return kept(words, stemmed, rules=f"Snowball {Stemmer.version()} {language}: ").split()


def _based(words: Iterable[str], language: str) -> list[str]:
    return [IRREGULAR.get(word, word) for word in words] if language == "en" else list(words)


def surface(text: str, wanted: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where in the text the words stand that made these terms.

    Args:
        text: a passage or a posting, as it is shown.
        wanted: terms, as `terms` gives them.

    Returns:
        Half-open character spans, in order, none overlapping; both words of a pair are
        marked as one span when nothing but spaces or hyphens parts them.
    """
    return union(text, places(text, wanted).values())


def places(text: str, wanted: Iterable[str]) -> dict[str, tuple[tuple[int, int], ...]]:
    """As `surface`, for each of the terms alone, those that the text lacks left out."""
    asked = frozenset(wanted)
    found: dict[str, list[tuple[int, int]]] = {}
    kept = [(stem, (start, end)) for stem, start, end in cut(text)]
    for word, span in kept:
        if word in asked:
            found.setdefault(word, []).append(span)
    for (first, one), (second, two) in pairwise(kept):
        if (pair := f"{first} {second}") in asked:
            found.setdefault(pair, []).extend((one, two))
    return {term: union(text, [spans]) for term, spans in found.items()}


def union(text: str, found: Iterable[Iterable[tuple[int, int]]]) -> tuple[tuple[int, int], ...]:
    """All these spans in order, joined where nothing but spaces or hyphens parts them."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted({span for spans in found for span in spans}):
        if joined and (start < joined[-1][1] or not text[joined[-1][1] : start].strip(" -‐‑")):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def _stems(words: Sequence[str], language: str) -> list[str]:
    """The stem of each word, or the empty string where the word does not count."""
    known = _known(language)
    try:
        return [known[word] for word in words]
    except KeyError:
        _learn(words, language)
        return [known[word] for word in words]


@functools.cache
def _known(language: str) -> dict[str, str]:
    """Word as written -> its stem in one language, as far as it has occurred."""
    del language
    return {}


def _learn(words: Sequence[str], language: str) -> None:
    """Work out the stems of the words that occur for the first time, all at once."""
    known, stop = _known(language), BY_LANGUAGE.get(language, BY_LANGUAGE["en"])
    if len(known) >= _MOST_KNOWN:
        known.clear()
    new = [word for word in words if word not in known]
    counting = {
        word: low
        for word, low in zip(new, map(str.lower, new), strict=True)
        if word in _CASED
        or (
            low not in stop
            and 1 < len(low) <= _MAX_WORD
            and (not low.isdigit() or _names_a_standard(low))
        )
    }
    known.update(dict.fromkeys(new, ""))
    known.update(zip(counting, stems(counting.values(), language), strict=True))


def _names_a_standard(number: str) -> bool:
    """No year, no round sum."""
    return (
        len(number) in _STANDARD
        and number.isdecimal()
        and number[0] in "123456789"
        and not number.startswith(("19", "20"))
        and not number.endswith("00")
    )


def _language(marks: int, default: str) -> str:
    """The language with the most marks."""
    counts = {name: marks >> _BITS * n & _ONES for n, name in enumerate(BY_LANGUAGE)}
    best = max(counts.values())
    return default if counts.get(default, 0) == best else max(counts, key=counts.__getitem__)


@functools.cache
def _marks() -> dict[str, int]:
    """Stop word -> a mark for each language whose it is, each in its own bits.

    Why: one sum over a text then counts for all languages.
    """
    marks: dict[str, int] = {}
    for n, stop in enumerate(BY_LANGUAGE.values()):
        for word in stop:
            marks[word] = marks.get(word, 0) + (1 << _BITS * n)
    return marks


class _Spoken(dict[str, int]):
    """Piece of text between blanks -> the marks of the stop words in it."""

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        marks = self[piece] = sum(_marks().get(word.lower(), 0) for word in _words(piece))
        return marks


class _Marked(dict[str, int]):
    """A run of words -> the marks of the stop words in it."""

    def __missing__(self, run: str) -> int:
        if len(self) >= MOST_RUNS:
            self.clear()
        marks = self[run] = sum(map(_spoken().__getitem__, run.split()))
        return marks


@functools.cache
def _marked() -> _Marked:
    return _Marked()


@functools.cache
def _spoken() -> _Spoken:
    return _Spoken()


@functools.cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    import Stemmer

    # Why no cache of its own: `_known` is one, and that one takes longer than stemming.
    return Stemmer.Stemmer(_STEMMERS.get(language, "english"), 0)
