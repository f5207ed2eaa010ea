"""Near-duplicate passages: the same paragraph, sent again with small changes.

Passages that share enough terms fall into a common bucket of a MinHash table (Broder 1997), and
only those are compared in full; the work grows with the number of passages, not with that of the
pairs. Groups are whatever hangs together by such pairs, so no order of the passages matters.

Passages that meet by a common sentence alone, as many do in a large library, are told by the
share of all their hashes that agree, which estimates the share of terms in common.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
_AT_ONCE = 50_000
"""Pairs compared at once: bounds the memory."""
_MOST_KNOWN = 300_000
"""Pairs kept in mind, as four of ten meet in a band after: bounds the memory."""
_MOST_READY = 50_000
"""Texts kept ready to be compared, as most of them soon are again: bounds the memory."""


class Plain:
    """The texts as they are compared: in small letters, a space between words; kept as UTF-8."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._bytes = bytearray()
        self._ends = array("Q", [0])
        self._sizes = array("I")
        self._ready: dict[int, str] = {}

    def __len__(self) -> int:
        """How many texts."""
        return len(self._sizes)

    def __getitem__(self, number: int) -> str:
        """The text with this number."""
        ready = self._ready.get(number)
        if ready is None:
            if len(self._ready) >= _MOST_READY:
                self._ready.clear()
            with memoryview(self._bytes)[self._ends[number] : self._ends[number + 1]] as said:
                ready = self._ready[number] = str(said, "utf-8", "surrogatepass")
        return ready

    def keep(self, texts: Iterable[str]) -> Iterator[str]:
        """Keep each of the texts, and hand it on."""
        for text in texts:
            plain = " ".join(text.lower().split())
            self._bytes += plain.encode(errors="surrogatepass")
            self._ends.append(len(self._bytes))
            self._sizes.append(len(plain))
            yield text

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

    leader = list(range(len(plain)))
    compared: set[tuple[int, int]] = set()
    sizes = plain.sizes
    holding, hashes = _hashes(counts)
    agreeing = hashes.astype(np.uint8)
    for band in range(_BANDS):
        keys = hashes[2 * band].astype(np.uint64) << np.uint64(32) | hashes[2 * band + 1]
        roots = np.array([_root(leader, number) for number in range(len(leader))], np.int64)
        for first, second in _meeting(keys, holding, plain):
            one, other = holding[first], holding[second]
            # What differs so much in length is not the same, whatever the ratio would say.
            near = 2 * np.minimum(sizes[one], sizes[other]) * 100 >= SAME * (
                sizes[one] + sizes[other]
            )
            wanted = np.flatnonzero(near & (roots[one] != roots[other]))
            wanted = wanted[_agree(agreeing, first[wanted], second[wanted])]
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                pairs = zip(one[some].tolist(), other[some].tolist(), strict=True)
                new = [p for p in pairs if p not in compared and not _joined(leader, *p)]
                for pair in _alike(plain, new):
                    _join(leader, *pair)
                if len(compared) > _MOST_KNOWN:
                    compared.clear()
                compared.update(new)
    return [_root(leader, number) for number in range(len(plain))]


def _alike(plain: Plain, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those of the pairs that are variants of one another."""
    import numpy as np
    from rapidfuzz import fuzz, process

    ratios = process.cpdist(
        [plain[one] for one, _ in pairs],
        [plain[other] for _, other in pairs],
        scorer=fuzz.ratio,
        score_cutoff=SAME,
        workers=-1,
    )
    for place in np.flatnonzero(ratios).tolist():
        yield pairs[place]


def _root(leader: list[int], number: int) -> int:
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number


def _joined(leader: list[int], one: int, other: int) -> bool:
    """Whether the two hang together by now."""
    return _root(leader, one) == _root(leader, other)


def _join(leader: list[int], one: int, other: int) -> None:
    """The newer of the two groups' leaders leads both."""
    first, second = sorted((_root(leader, one), _root(leader, other)))
    leader[second] = first


def _meeting(
    keys: NDArray[np.uint64], holding: NDArray[np.int64], plain: Plain
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Pairs of places in ``keys`` that share one: in a bucket each with its next few neighbours.

    Why in the order of the texts only where there are more: in a small bucket all pairs meet.
    """
    import numpy as np

    members = np.argsort(keys, kind="stable")
    ordered = keys[members]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sizes = np.diff(np.r_[starts, len(ordered)])
    large = sizes > _NEIGHBOURS + 1
    for start, size in zip(starts[large].tolist(), sizes[large].tolist(), strict=True):
        places = members[start : start + size].tolist()
        numbers = holding[places].tolist()
        texts = {place: plain[number] for place, number in zip(places, numbers, strict=True)}
        members[start : start + size] = sorted(texts, key=texts.__getitem__)
    for step in range(1, _NEIGHBOURS + 1):
        pair = np.flatnonzero(ordered[step:] == ordered[:-step])
        yield members[pair], members[pair + step]


def _agree(
    hashes: NDArray[np.uint8], one: NDArray[np.int64], other: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which of the pairs agree in enough hashes; their last bytes tell."""
    import numpy as np

    agreeing = np.zeros(len(one), np.uint8)
    for each in hashes:
        agreeing += each[one] == each[other]
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
            np.minimum.reduceat(hashes[chunk.terms], begins)
            for chunk, begins in zip(chunks, starts, strict=True)
            if len(chunk.terms)
        ]
    )
