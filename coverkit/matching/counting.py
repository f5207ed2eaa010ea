"""Texts -> counted terms: how often each term stands in each text, in arrays.

Why not scikit-learn's CountVectorizer: it keeps a Python string for every pair of words, and
importing it takes longer than fitting a person's library. Here only single words are strings; a
pair is the number ``first * width + second + 1``. Because a space sorts before any character of
a word, these numbers sort as the terms themselves would.

Arrays are named by what they hold; u4 is uint32, u8 is uint64.
"""

from __future__ import annotations

import itertools
from array import array
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from coverkit.matching.terms import LANGUAGES, MOST_RUNS, language_of_runs, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

_STOP = ". "
"""Between two sentences, mostly: no word ends in a full stop, so none is changed without it."""
_AT_ONCE = 250_000
"""Words looked at together: bounds the memory."""


class Chunk(NamedTuple):
    """Some neighbouring rows: which terms they hold, each once, sorted by row, then term."""

    first: int
    """The number of its first row."""
    lengths: NDArray[np.uint32]
    """For each row how many terms it holds."""
    terms: NDArray[np.uint32]
    """For each entry its term: a column."""
    again: NDArray[np.intp]
    """The places of those entries that stand for more than one occurrence …"""
    often: NDArray[np.uint32]
    """… and for how many."""

    @property
    def rows(self) -> NDArray[np.uint32]:
        """For each entry its row, counted from ``first``."""
        import numpy as np

        return np.repeat(np.arange(len(self.lengths), dtype=np.uint32), self.lengths)


class Counts(NamedTuple):
    """All texts, counted."""

    words: Sequence[str]
    """The single words, sorted."""
    codes: NDArray[np.uint64]
    """For each column, in order, the number of its term."""
    chunks: Sequence[Chunk]

    def names(self) -> Iterator[str]:
        """The terms, sorted: the columns' names."""
        width = len(self.words) + 1
        for start in range(0, len(self.codes), _AT_ONCE):
            for code in self.codes[start : start + _AT_ONCE].tolist():
                first, second = divmod(code, width)
                word = self.words[first]
                yield f"{word} {self.words[second - 1]}" if second else word


class _Numbers(dict[str, bytes]):
    """A run of words in one language -> the numbers of its stems.

    Why: people write the same sentences again and again, in other paragraphs.
    """

    def __init__(self, language: str, known: Mapping[str, int]) -> None:
        super().__init__()
        self._language, self._known = language, known

    def __missing__(self, run: str) -> bytes:
        if len(self) >= MOST_RUNS:
            self.clear()
        said = array("I", map(self._known.__getitem__, words(run, self._language)))
        numbers = self[run] = said.tobytes()
        return numbers


def count(texts: Iterable[str]) -> Counts:
    """Count the terms of each text, as `terms` cuts it; the texts are looked at once."""
    import numpy as np

    known: defaultdict[str, int] = defaultdict(itertools.count().__next__)
    numbers = {language: _Numbers(language, known) for language in LANGUAGES}
    said, ends = array("I"), array("Q", [0])
    for text in texts:
        runs = text.split(_STOP)
        for number in map(numbers[language_of_runs(runs)].__getitem__, runs):
            said.frombytes(number)
        ends.append(len(said))
    names = sorted(known)
    ranks = np.empty(len(names), np.uint32)
    ranks[[known[name] for name in names]] = np.arange(len(names), dtype=np.uint32)
    stream, borders = np.frombuffer(said, np.uint32), np.frombuffer(ends, np.uint64).astype(np.intp)
    spans = list(_spans(borders))
    codes = _columns(stream, borders, spans, ranks)
    return Counts(names, codes, [_counted(stream, borders, span, ranks, codes) for span in spans])


def _spans(borders: NDArray[np.intp]) -> Iterator[tuple[int, int]]:
    """Rows in pieces of about so many words, a long row whole."""
    import numpy as np

    first, rows = 0, len(borders) - 1
    while first < rows:
        enough = int(np.searchsorted(borders, borders[first] + _AT_ONCE, side="right")) - 1
        last = min(max(enough, first + 1), rows)
        yield first, last
        first = last


def _coded(
    stream: NDArray[np.uint32],
    borders: NDArray[np.intp],
    span: tuple[int, int],
    ranks: NDArray[np.uint32],
) -> tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.uint64], NDArray[np.uint64]]:
    """Of some rows the words' codes and rows, and the pairs' codes and rows."""
    import numpy as np

    first, last = span
    width = np.uint64(len(ranks) + 1)
    said = ranks[stream[borders[first] : borders[last]]].astype(np.uint64)
    lengths = np.diff(borders[first : last + 1])
    rows = np.repeat(np.arange(last - first, dtype=np.uint64), lengths)
    beside = np.flatnonzero(rows[1:] == rows[:-1])
    pairs = said[beside] * width + said[beside + 1] + np.uint64(1)
    return said * width, rows, pairs, rows[beside]


def _columns(
    stream: NDArray[np.uint32],
    borders: NDArray[np.intp],
    spans: Sequence[tuple[int, int]],
    ranks: NDArray[np.uint32],
) -> NDArray[np.uint64]:
    """The codes of all terms, sorted. Merged when they have doubled, so that work stays linear."""
    import numpy as np

    merged = np.arange(len(ranks), dtype=np.uint64) * np.uint64(len(ranks) + 1)
    waiting: list[NDArray[np.uint64]] = []
    for span in spans:
        waiting.append(_distinct(_coded(stream, borders, span, ranks)[2])[0])
        if sum(map(len, waiting)) > len(merged) + _AT_ONCE:
            merged = _distinct(np.concatenate([merged, *waiting]))[0]
            waiting.clear()
    return _distinct(np.concatenate([merged, *waiting]))[0]


def _distinct(codes: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """Each of the codes once, sorted, and how often it is there.

    Why not `np.unique`: it imports another part of numpy, which takes as long as the sorting.
    """
    import numpy as np

    ordered = np.sort(codes)
    starts = np.flatnonzero(np.r_[ordered[:1] == ordered[:1], ordered[1:] != ordered[:-1]])
    return ordered[starts], np.diff(np.r_[starts, len(ordered)])


def _counted(
    stream: NDArray[np.uint32],
    borders: NDArray[np.intp],
    span: tuple[int, int],
    ranks: NDArray[np.uint32],
    codes: NDArray[np.uint64],
) -> Chunk:
    import numpy as np

    said, said_rows, pairs, pair_rows = _coded(stream, borders, span, ranks)
    columns = np.searchsorted(codes, np.concatenate([said, pairs])).astype(np.uint64)
    width = np.uint64(max(1, len(codes)))
    entries, often = _distinct(np.concatenate([said_rows, pair_rows]) * width + columns)
    again = np.flatnonzero(often > 1)
    return Chunk(
        span[0],
        np.bincount((entries // width).astype(np.intp), minlength=span[1] - span[0]).astype(
            np.uint32
        ),
        (entries % width).astype(np.uint32),
        again,
        often[again].astype(np.uint32),
    )
