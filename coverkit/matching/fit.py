"""Fitting: passages -> the postings of every term, by scikit-learn's TF-IDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coverkit.matching.terms import terms
from coverkit.matching.variants import leaders
from coverkit.models import TermPostings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scipy.sparse import csc_matrix

    from coverkit.models import PassageRow

_SHORT = 0.6
"""Passages whose vectors are shorter than this share of the median are scaled as if as long.

Why: scaled to length one, a passage of three words ("I am ready to go") would outscore any
paragraph by the single word it shares.
"""


class Fitted(NamedTuple):
    """The fitted index, ready to be stored."""

    leaders: Sequence[int]
    """For each row the number of the newest of its near-duplicates."""
    names: Sequence[str]
    """The terms, sorted: the columns of ``weights``."""
    idf: Sequence[float]
    weights: csc_matrix | None
    """(n_rows, n_terms) CSC float32, rows of length one at most; None without any terms."""

    def terms(self) -> Iterator[tuple[str, TermPostings]]:
        """Each term with the rows it occurs in, terms in sorted order."""
        if self.weights is None:
            return
        ends = self.weights.indptr
        numbers, weights = self.weights.indices.astype("<u4"), self.weights.data.astype("<f4")
        for column, name in enumerate(self.names):
            span = slice(ends[column], ends[column + 1])
            postings = TermPostings(
                float(self.idf[column]), numbers[span].tobytes(), weights[span].tobytes()
            )
            yield name, postings


def fit(rows: Collection[PassageRow]) -> Fitted:
    """Weigh the terms of all passages.

    Args:
        rows: newest letter first, ties by passage id; a row's number is its place.

    The same rows give the same bytes.
    """
    texts = [row.text for row in rows]
    if not any(map(terms, texts)):
        return Fitted(range(len(texts)), (), (), None)
    import numpy as np
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True, norm=None, dtype=np.float32)
    raw = vectorizer.fit_transform(texts)
    grouped = leaders(texts, raw)
    lengths = np.sqrt(np.asarray(raw.multiply(raw).sum(axis=1)).ravel())
    least = _SHORT * np.median(lengths[lengths > 0])
    raw.data *= np.repeat((1 / np.maximum(lengths, least)).astype(np.float32), np.diff(raw.indptr))
    weights = raw.tocsc()
    weights.sort_indices()
    names = vectorizer.get_feature_names_out().tolist()
    return Fitted(grouped, names, vectorizer.idf_.tolist(), weights)
