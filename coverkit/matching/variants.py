"""Near-duplicate passages: the same paragraph, sent again with small changes.

Passages that share enough terms fall into a common bucket of a MinHash table (Broder 1997), and
only those are compared in full; the work grows with the number of passages, not with that of the
pairs. Groups are whatever hangs together by such pairs, so no order of the passages matters.
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
_NEIGHBOURS = 8
"""In a bucket, so many following passages are compared with each, in the order of their texts."""
_AT_ONCE = 50_000
"""Pairs compared at once: bounds the memory."""


class Plain:
    """The texts as they are compared: in small letters, a space between words; kept as UTF-8."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._bytes = bytearray()
        self._ends = array("Q", [0])
        self._sizes = array("I")

    def __len__(self) -> int:
        """How many texts."""
        return len(self._sizes)

    def __getitem__(self, number: int) -> str:
        """The text with this number."""
        return self._bytes[self._ends[number] : self._ends[number + 1]].decode(
            errors="surrogatepass"
        )

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
    sizes = plain.sizes
    for keys, holding in _keys(counts):
        roots = np.array([_root(leader, number) for number in range(len(leader))], np.int64)
        for one, other in _meeting(keys, holding, plain):
            # What differs so much in length is not the same, whatever the ratio would say.
            near = 2 * np.minimum(sizes[one], sizes[other]) * 100 >= SAME * (
                sizes[one] + sizes[other]
            )
            wanted = near & (roots[one] != roots[other])
            for a, b in _alike(plain, one[wanted], other[wanted]):
                _join(leader, a, b)
    return [_root(leader, number) for number in range(len(plain))]


def _alike(
    plain: Plain, one: NDArray[np.int64], other: NDArray[np.int64]
) -> Iterator[tuple[int, int]]:
    """Those of the pairs that are variants of one another."""
    import numpy as np
    from rapidfuzz import fuzz, process

    for start in range(0, len(one), _AT_ONCE):
        first = one[start : start + _AT_ONCE].tolist()
        second = other[start : start + _AT_ONCE].tolist()
        ratios = process.cpdist(
            [plain[n] for n in first],
            [plain[n] for n in second],
            scorer=fuzz.ratio,
            score_cutoff=SAME,
            workers=-1,
        )
        for place in np.flatnonzero(ratios).tolist():
            yield first[place], second[place]


def _root(leader: list[int], number: int) -> int:
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number


def _join(leader: list[int], one: int, other: int) -> None:
    """The newer of the two groups' leaders leads both."""
    first, second = sorted((_root(leader, one), _root(leader, other)))
    leader[second] = first


def _meeting(
    keys: NDArray[np.uint64], holding: NDArray[np.int64], plain: Plain
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Pairs of passages that share a key: in a bucket each with its next few neighbours.

    Why in the order of the texts only where there are more: in a small bucket all pairs meet.
    """
    import numpy as np

    order = np.argsort(keys, kind="stable")
    ordered, members = keys[order], holding[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    sizes = np.diff(np.r_[starts, len(ordered)])
    large = sizes > _NEIGHBOURS + 1
    for start, size in zip(starts[large].tolist(), sizes[large].tolist(), strict=True):
        texts = {number: plain[number] for number in members[start : start + size].tolist()}
        members[start : start + size] = sorted(texts, key=texts.__getitem__)
    for step in range(1, _NEIGHBOURS + 1):
        pair = np.flatnonzero(ordered[step:] == ordered[:-step])
        yield members[pair], members[pair + step]


def _keys(counts: Counts) -> Iterator[tuple[NDArray[np.uint64], NDArray[np.int64]]]:
    """For each band the key of every passage that holds any term, and those passages."""
    import numpy as np

    starts = [np.flatnonzero(np.r_[True, c.rows[1:] != c.rows[:-1]]) for c in counts.chunks]
    holding = [
        chunk.rows[begins].astype(np.int64) + chunk.first if len(chunk.rows) else np.zeros(0, int)
        for chunk, begins in zip(counts.chunks, starts, strict=True)
    ]
    found = np.concatenate([np.zeros(0, np.int64), *holding])
    if not len(found):
        return
    random = np.random.default_rng(0)
    width = len(counts.codes)
    for _ in range(_BANDS):
        band = np.zeros(len(found), np.uint64)
        for _ in range(_ROWS):
            hashes = random.permutation(width).astype(np.uint32)
            least = _least(counts.chunks, starts, hashes)
            band = band * np.uint64(width) + least.astype(np.uint64)
        yield band, found


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
