"""Near-duplicate passages: the same paragraph, sent again with small changes.

Passages that share enough terms fall into a common bucket of a MinHash table (Broder 1997), and
only those are compared in full; the work grows with the number of passages, not with that of the
pairs. Groups are whatever hangs together by such pairs, so no order of the passages matters.

Passages that meet by a common sentence alone, as many do in a large library, are told by the
share of all their hashes that agree, which estimates the share of terms in common.
"""

from __future__ import annotations

import functools
import itertools
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from coverkit.matching.counting import Chunk, Counts

SAME = 80.0
"""rapidfuzz ratio, 0 to 100, from which on two passages are variants of one another."""
_BANDS = 20
_ROWS = 2
"""Two passages meet with the chance 1 - (1 - j²)^20, where j is the share of terms that they
have in common: 0.85 at 0.3, 0.97 at 0.4, 0.997 at 0.5."""
_AGREEING = 10
"""Of the forty hashes so many agree, or the passages are not compared: at 0.5 of the terms in
common 1 pair in 3,000 is lost so, at 0.4 1 in 60; half the words and more are common where texts
are variants."""
_NEIGHBOURS = 8
"""In a bucket, so many following passages are compared with each, in the order of their texts."""
_HANDFUL = 200
"""Pairs; to compare fewer takes less than to start threads for it."""
_AT_ONCE = 50_000
"""Pairs compared at once: bounds the memory."""
_KNOWN = 1 << 19
"""Places for pairs kept in mind, as four of ten meet in a band after: bounds the memory."""
_SPREAD = 0x9E3779B97F4A7C15
"""Times this, neighbouring numbers lie far apart.

Source: Knuth, The Art of Computer Programming, volume 3, 6.4: Fibonacci hashing."""
_MOST_READY = 50_000
"""Texts kept ready to be compared, as most of them soon are again: bounds the memory."""


class _Ready(dict[int, str]):
    """A text's number -> the text, fetched when it is first asked for."""

    def __init__(self, fetch: Callable[[int], str]) -> None:
        super().__init__()
        self._fetch = fetch

    def __missing__(self, number: int) -> str:
        if len(self) >= _MOST_READY:
            self.clear()
        text = self[number] = self._fetch(number)
        return text


class Plain:
    """The texts as they are compared: in small letters, a space between words; kept as UTF-8."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._bytes = bytearray()
        self._ends = array("Q", [0])
        self._sizes = array("I")
        self._ready = _Ready(self._text)

    def __len__(self) -> int:
        """How many texts."""
        return len(self._sizes)

    def texts(self, numbers: NDArray[np.int64]) -> list[str]:
        """The texts with these numbers."""
        if len(self) > _MOST_READY:
            return list(map(self._ready.__getitem__, numbers.tolist()))
        found: list[str] = self._all[numbers].tolist()
        return found

    @functools.cached_property
    def _all(self) -> NDArray[np.object_]:
        """All texts, where so many may be kept ready."""
        import numpy as np

        texts = np.empty(len(self), object)
        texts[:] = list(map(self._text, range(len(self))))
        return texts

    def _text(self, number: int) -> str:
        with memoryview(self._bytes)[self._ends[number] : self._ends[number + 1]] as said:
            return str(said, "utf-8", "surrogatepass")

    def keep(self, texts: Iterable[str]) -> Iterator[str]:
        """Keep each of the texts, and hand it on."""
        for text in texts:
            plain = " ".join(text.lower().split())
            self._bytes += plain.encode(errors="surrogatepass")
            self._ends.append(len(self._bytes))
            self._sizes.append(len(plain))
            yield text

    def order(self) -> NDArray[np.intp] | None:
        """For each text its place among all as they sort; None where they are too many for that."""
        import numpy as np

        if len(self) > _MOST_READY:
            return None
        places = np.empty(len(self), np.intp)
        texts = self.texts(np.arange(len(self)))
        places[sorted(range(len(texts)), key=texts.__getitem__)] = np.arange(len(texts))
        return places

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many characters each has."""
        import numpy as np

        return np.frombuffer(self._sizes, np.uint32).astype(np.int64)


def leaders(plain: Plain, counts: Counts) -> list[int]:
    """For each passage the number of the newest of its near-duplicates, itself if it has none.

    Args:
        plain: the passages, newest first.
        counts: their terms.
    """
    import numpy as np

    leader = array("q", range(len(plain)))
    roots = np.frombuffer(leader, np.int64)
    known = np.zeros(_KNOWN, np.uint64)
    sizes, order = plain.sizes, plain.order()
    holding, hashes = _hashes(counts)
    bands = [
        _ordered(high.astype(np.uint64) << np.uint64(32) | low, holding, plain, order)
        for high, low in hashes.reshape(_BANDS, _ROWS, len(holding))
    ]
    agreeing = hashes.T.astype(np.uint8, order="C")
    del hashes
    # Why the nearest of all bands first: whoever has met a variant need not meet the others.
    for step, (members, following) in itertools.product(range(1, _NEIGHBOURS + 1), bands):
        place = np.flatnonzero(following >= step)
        first, second = members[place], members[place + step]
        one, other = holding[first], holding[second]
        # What differs so much in length is not the same, whatever the ratio would say.
        near = 2 * np.minimum(sizes[one], sizes[other]) * 100 >= SAME * (sizes[one] + sizes[other])
        wanted = np.flatnonzero(near & (roots[one] != roots[other]))
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            some = some[_agree(agreeing, first[some], second[some])]
            some = some[_new(known, one[some], other[some], len(plain))]
            for pair in _alike(plain, one[some], other[some]):
                _join(leader, *pair)
        _flatten(roots)
    return leader.tolist()


def _new(
    known: NDArray[np.uint64], one: NDArray[np.int64], other: NDArray[np.int64], texts: int
) -> NDArray[np.bool_]:
    """Which of the pairs are not known to have been compared; from now on they are.

    A later pair may take an earlier one's place: then that is compared once more.
    """
    import numpy as np

    pairs = (np.minimum(one, other) * texts + np.maximum(one, other)).astype(np.uint64)
    shift = np.uint64(65 - _KNOWN.bit_length())
    places = (pairs * np.uint64(_SPREAD)) >> shift
    new: NDArray[np.bool_] = known[places] != pairs
    known[places] = pairs
    return new


def _alike(
    plain: Plain, one: NDArray[np.int64], other: NDArray[np.int64]
) -> Iterator[tuple[int, int]]:
    """Those of the pairs that are variants of one another."""
    import numpy as np
    from rapidfuzz import fuzz, process

    workers = -1 if len(one) > _HANDFUL else 1
    ratios = process.cpdist(
        plain.texts(one), plain.texts(other), scorer=fuzz.ratio, score_cutoff=SAME, workers=workers
    )
    alike = np.flatnonzero(ratios)
    return zip(one[alike].tolist(), other[alike].tolist(), strict=True)


def _root(leader: array[int], number: int) -> int:
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number


def _join(leader: array[int], one: int, other: int) -> None:
    """The newer of the two groups' leaders leads both."""
    first, second = sorted((_root(leader, one), _root(leader, other)))
    leader[second] = first


def _flatten(leader: NDArray[np.int64]) -> None:
    """Let each be led by its group's leader at once."""
    while ((above := leader[leader]) != leader).any():
        leader[:] = above


def _ordered(
    keys: NDArray[np.uint64],
    holding: NDArray[np.int64],
    plain: Plain,
    order: NDArray[np.intp] | None,
) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """The places of the texts bucket by bucket, and how many neighbours follow each in its own.

    Args:
        keys: the bucket of each text that holds any term.
        holding: those texts' numbers.
        plain: the texts.
        order: their `Plain.order`.
    """
    import numpy as np

    if order is not None:
        members = np.lexsort((order[holding], keys))
        ordered = keys[members]
    else:
        members = np.argsort(keys, kind="stable")
        ordered = keys[members]
        _sort_large(members, ordered, holding, plain)
    following = np.zeros(len(members), np.uint8)
    for step in range(1, _NEIGHBOURS + 1):
        following[:-step] += ordered[step:] == ordered[:-step]
    return members.astype(np.uint32), following


def _sort_large(
    members: NDArray[np.intp], ordered: NDArray[np.uint64], holding: NDArray[np.int64], plain: Plain
) -> None:
    """Bring the places within each bucket into the order of their texts.

    Why only where there are more than neighbours: in a small bucket all pairs meet.
    """
    import numpy as np

    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sizes = np.diff(np.r_[starts, len(ordered)])
    large = sizes > _NEIGHBOURS + 1
    for start, size in zip(starts[large].tolist(), sizes[large].tolist(), strict=True):
        places = members[start : start + size]
        texts = plain.texts(holding[places])
        members[start : start + size] = places[sorted(range(size), key=texts.__getitem__)]


def _agree(
    hashes: NDArray[np.uint8], one: NDArray[np.uint32], other: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which of the pairs agree in enough hashes; their last bytes tell, a row for each text."""
    import numpy as np

    agreeing = (hashes[one] == hashes[other]).sum(axis=1, dtype=np.uint8)
    enough: NDArray[np.bool_] = agreeing >= _AGREEING
    return enough


def _hashes(counts: Counts) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """The passages that hold any term, and for each hash function their least hashes."""
    import numpy as np

    some = [np.flatnonzero(chunk.lengths) for chunk in counts.chunks]
    starts = [
        np.cumsum(chunk.lengths[rows], dtype=np.int64) - chunk.lengths[rows]
        for chunk, rows in zip(counts.chunks, some, strict=True)
    ]
    holding = [
        rows.astype(np.int64) + chunk.first for chunk, rows in zip(counts.chunks, some, strict=True)
    ]
    found = np.concatenate([np.zeros(0, np.int64), *holding])
    hashes = np.zeros((_BANDS * _ROWS, len(found)), np.uint32)
    random = np.random.default_rng(0)
    if len(found):
        for row in hashes:
            order = random.permutation(len(counts.codes)).astype(np.uint32)
            row[:] = _least(counts.chunks, starts, order)
    return found, hashes


def _least(
    chunks: Sequence[Chunk], starts: Sequence[NDArray[np.intp]], hashes: NDArray[np.uint32]
) -> NDArray[np.uint32]:
    """The least hash of each passage's terms."""
    import numpy as np

    return np.concatenate(
        [
            np.minimum.reduceat(hashes.take(chunk.terms), begins)
            for chunk, begins in zip(chunks, starts, strict=True)
            if len(chunk.terms)
        ]
    )
