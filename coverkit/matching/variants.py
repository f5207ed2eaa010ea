"""Near-duplicate passages: the same paragraph, sent again with small changes.

Passages that share enough terms fall into a common bucket of a MinHash table (Broder 1997), and
only those are compared in full; the work grows with the number of passages, not with that of the
pairs. Groups are whatever hangs together by such pairs, so no order of the passages matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

SAME = 80.0
"""rapidfuzz ratio, 0 to 100, from which on two passages are variants of one another."""
_BANDS = 20
_ROWS = 2
"""Two passages meet with the chance 1 - (1 - j²)^20, where j is the share of terms that they
have in common: 0.85 at 0.3, 0.97 at 0.4, 0.997 at 0.5."""
_NEIGHBOURS = 8
"""In a bucket, so many following passages are compared with each, in the order of their texts."""
_AT_ONCE = 50_000
"""Rows hashed at once: bounds the memory."""


def leaders(texts: Sequence[str], counts: csr_matrix) -> list[int]:
    """For each passage the number of the newest of its near-duplicates, itself if it has none.

    Args:
        texts: the passages, newest first.
        counts: (n_passages, n_terms), non-zero where a passage has a term.
    """
    from rapidfuzz import fuzz

    plain = [" ".join(text.lower().split()) for text in texts]
    leader = list(range(len(plain)))
    compared: set[tuple[int, int]] = set()
    for bucket in _buckets(counts):
        order = sorted(bucket, key=plain.__getitem__)
        for place, one in enumerate(order):
            for other in order[place + 1 : place + 1 + _NEIGHBOURS]:
                pair = (one, other) if one < other else (other, one)
                if _root(leader, one) == _root(leader, other) or pair in compared:
                    continue
                compared.add(pair)
                if fuzz.ratio(plain[one], plain[other], score_cutoff=SAME):
                    _join(leader, one, other)
    return [_root(leader, number) for number in range(len(plain))]


def _root(leader: list[int], number: int) -> int:
    while leader[number] != number:
        leader[number] = leader[leader[number]]
        number = leader[number]
    return number


def _join(leader: list[int], one: int, other: int) -> None:
    """The newer of the two groups' leaders leads both."""
    first, second = sorted((_root(leader, one), _root(leader, other)))
    leader[second] = first


def _buckets(counts: csr_matrix) -> Iterator[list[int]]:
    """Passages that share a key, two or more; each band's buckets in turn."""
    import numpy as np

    holding = np.flatnonzero(np.diff(counts.indptr))
    for keys in _keys(counts, holding):
        order = np.argsort(keys, kind="stable")
        ordered = keys[order]
        starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
        ends = np.r_[starts[1:], len(ordered)]
        for start, end in zip(starts[ends - starts > 1], ends[ends - starts > 1], strict=True):
            yield holding[order[start:end]].tolist()


def _keys(counts: csr_matrix, holding: NDArray[np.intp]) -> Iterator[NDArray[np.uint64]]:
    """For each band the key of every passage that holds any term."""
    import numpy as np

    if not len(holding):
        return
    random = np.random.default_rng(0)
    for _ in range(_BANDS):
        band = np.zeros(len(holding), np.uint64)
        for _ in range(_ROWS):
            hashes = random.permutation(counts.shape[1]).astype(np.uint64)
            least = [
                np.minimum.reduceat(hashes[counts.indices[first:last]], starts - first)
                for first, last, starts in _spans(counts, holding)
            ]
            band = band * np.uint64(counts.shape[1]) + np.concatenate(least)
        yield band


def _spans(
    counts: csr_matrix, holding: NDArray[np.intp]
) -> Iterator[tuple[int, int, NDArray[np.intp]]]:
    """The matrix in pieces: where its entries begin and end, and where each row begins."""
    for number in range(0, len(holding), _AT_ONCE):
        rows = holding[number : number + _AT_ONCE]
        starts = counts.indptr[rows]
        yield int(starts[0]), int(counts.indptr[rows[-1] + 1]), starts
