"""Fitting: passages -> the postings of every term, by TF-IDF as scikit-learn weighs it.

Everything is done in pieces of bounded size, so that time and memory grow with the number of
passages and no faster: a million take minutes and less than a gigabyte.
"""

from __future__ import annotations

import functools
import importlib
import os
from typing import TYPE_CHECKING, NamedTuple

from coverkit.matching.counting import count
from coverkit.matching.variants import Plain, leaders
from coverkit.models import TermPostings
from coverkit.workers import meanwhile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from coverkit.matching.counting import Chunk, Counts

_SHORT = 0.6
"""Passages whose vectors are shorter than this share of the median are scaled as if as long.

Why: scaled to length one, a passage of three words ("I am ready to go") would outscore any
paragraph by the single word it shares.
"""

_MEANWHILE = range(3_000, 100_000)
"""Passages; to group fewer takes less than to start a process for it, and to group more while
their terms are written takes too much memory at once."""


class Fitted(NamedTuple):
    """The fitted index, ready to be stored."""

    grouped: Callable[[], Sequence[int]]
    """Waits for `leaders`: where they take long, another process works them out meanwhile."""
    scales: bytes
    """For each passage a little-endian float32: what all its weights are multiplied by."""
    counts: Counts
    idf: NDArray[np.float32]
    """For each term, sorted."""
    held: NDArray[np.intp]
    """For each term how many passages hold it."""

    @property
    def leaders(self) -> Sequence[int]:
        """For each passage the number of the newest of its near-duplicates."""
        return self.grouped()

    def terms(self) -> Iterator[tuple[str, TermPostings]]:
        """Each term with the passages it occurs in, terms in sorted order."""
        ends = self.held.cumsum()
        numbers = _numbers(self.counts.chunks, ends - self.held)
        again = _again(self.counts.chunks)
        for name, idf, held, end in zip(
            self.counts.names(), self.idf.tolist(), self.held.tolist(), ends.tolist(), strict=True
        ):
            column = end - held
            yield name, TermPostings(idf, numbers[column:end].tobytes(), next(again))


def import_first() -> None:
    """Import what fitting needs while other processes are at work: later none would be."""
    # Why: nothing here is linear algebra, and its threads spin for a while when they are started.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in ("numpy.random", "rapidfuzz.process", "Stemmer"):
        importlib.import_module(name)


def fit(texts: Iterable[str]) -> Fitted:
    """Weigh the terms of all passages.

    Args:
        texts: newest letter first, ties by passage id; a passage's number is its place.

    The same texts give the same bytes. A term weighs (1 + ln count) * (ln((1 + n) / (1 + df)) + 1),
    and a passage's weights are scaled to Euclidean length one, those of a short one to less.
    """
    import numpy as np

    plain = Plain()
    counts = count(plain.keep(texts))
    held = np.zeros(len(counts.codes), np.intp)
    for chunk in counts.chunks:
        held += np.bincount(chunk.terms, minlength=len(held))
    rows = len(plain)
    idf = np.log((np.float32(rows) + 1) / (held.astype(np.float32) + 1)) + np.float32(1)
    lengths = np.concatenate([np.zeros(0), *(_lengths(chunk, idf) for chunk in counts.chunks)])
    some = lengths[lengths > 0]
    least = _SHORT * np.median(some) if len(some) else 1.0
    scales = (1 / np.maximum(lengths, least)).astype("<f4").tobytes()
    group = functools.partial(leaders, plain, counts)
    grouped = meanwhile(group) if rows in _MEANWHILE else functools.cache(group)
    return Fitted(grouped, scales, counts, idf, held)


def _lengths(chunk: Chunk, idf: NDArray[np.float32]) -> NDArray[np.float64]:
    """The Euclidean length of each row's weights."""
    import numpy as np

    weights = idf[chunk.terms].astype(np.float64)
    weights[chunk.again] *= 1 + np.log(chunk.often)
    return np.sqrt(np.bincount(chunk.rows, weights * weights, minlength=len(chunk.lengths)))


def _numbers(chunks: Sequence[Chunk], starts: NDArray[np.intp]) -> NDArray[np.uint32]:
    """The rows that hold each term, term after term: all postings, each list ascending."""
    import numpy as np

    numbers = np.empty(sum(len(chunk.terms) for chunk in chunks), "<u4")
    free = starts.copy()
    for chunk in chunks:
        order = np.argsort(chunk.terms, kind="stable")
        terms = chunk.terms[order]
        begins = np.flatnonzero(np.r_[True, terms[1:] != terms[:-1]]) if len(terms) else order
        runs = np.diff(np.r_[begins, len(terms)])
        places = free[terms] + np.arange(len(terms)) - np.repeat(begins, runs)
        numbers[places] = chunk.rows[order] + np.uint32(chunk.first)
        free[terms[begins]] += runs
    return numbers


def _again(chunks: Sequence[Chunk]) -> Iterator[bytes]:
    """For each term, in order and without end, what `TermPostings.again` holds."""
    import numpy as np

    terms = np.concatenate([np.zeros(0, "u4"), *(chunk.terms[chunk.again] for chunk in chunks)])
    rows = np.concatenate(
        [np.zeros(0, "u4"), *(chunk.rows[chunk.again] + chunk.first for chunk in chunks)]
    )
    often = np.concatenate([np.zeros(0, "u4"), *(chunk.often for chunk in chunks)])
    order = np.argsort(terms, kind="stable")
    pairs = np.stack([rows[order], often[order]], axis=1).astype("<u4")
    held = np.bincount(terms.astype(np.intp))
    end = 0
    for one in held.tolist():
        yield pairs[end : end + one].tobytes()
        end += one
    while True:
        yield b""
