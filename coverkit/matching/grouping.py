"""What texts keep coming back to: groups of texts on one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from coverkit.matching.terms import surface, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOGETHER = 0.15
"""Mean cosine of single words from which on texts are about one subject.

Looked at by eye on three libraries: at 0.10 one person's whole library became one group, at
0.20 two tellings of one story fell apart.
"""
MOST = 2000
"""Texts that are grouped; the work grows with the square of their number."""
_WORDS = 4


class Theme(NamedTuple):
    """Some texts on one subject."""

    members: tuple[int, ...]
    """Their places, the most typical first."""
    words: tuple[str, ...]
    """What at least half of them say, as the most typical one writes it."""


def themes(texts: Sequence[str]) -> tuple[Theme, ...]:
    """Group texts by subject, the largest group first; a text may stand alone.

    Average-linkage clustering of the cosine of TF-IDF vectors over single words.

    Source: Manning, Raghavan & Schuetze (2008), Introduction to Information Retrieval, 17.3.

    Args:
        texts: at most `MOST` of them are looked at, the first.
    """
    words = [[term for term in terms(text) if " " not in term] for text in texts[:MOST]]
    told = [number for number, found in enumerate(words) if found]
    if len(told) < 2:  # noqa: PLR2004 - one text is one group
        return tuple(Theme((number,), ()) for number in told)
    import numpy as np
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer=_as_cut, sublinear_tf=True)
    weights = vectorizer.fit_transform([words[number] for number in told])
    distances = 1 - np.clip((weights @ weights.T).toarray(), 0.0, 1.0)
    labels = AgglomerativeClustering(
        n_clusters=None,
        metric="precomputed",
        linkage="average",
        distance_threshold=1 - _TOGETHER,
    ).fit_predict(distances)
    names = vectorizer.get_feature_names_out()
    groups = [np.flatnonzero(labels == label) for label in range(labels.max() + 1)]
    found = [_theme(group, weights[group].toarray(), names, told, texts) for group in groups]
    return tuple(sorted(found, key=lambda theme: (-len(theme.members), theme.members)))


def _theme(
    group: Any,  # noqa: ANN401 - numpy is imported late
    weights: Any,  # noqa: ANN401
    names: Any,  # noqa: ANN401
    told: Sequence[int],
    texts: Sequence[str],
) -> Theme:
    """One group: ``group`` (n_members,) rows, ``weights`` (n_members, n_terms)."""
    typical = weights @ weights.mean(axis=0)
    order = sorted(range(len(group)), key=lambda row: (-typical[row], row))
    shared = weights.mean(axis=0) * ((weights > 0).mean(axis=0) >= 1 / 2)
    best = sorted((column for column in shared.nonzero()[0]), key=lambda c: (-shared[c], names[c]))
    members = tuple(told[group[row]] for row in order)
    spelt = (_spelt(str(names[column]), [texts[member] for member in members]) for column in best)
    return Theme(members, tuple(word for word in spelt if word.isalpha())[:_WORDS])


def _spelt(stem: str, texts: Sequence[str]) -> str:
    """A stem as the first text that has it writes it."""
    for text in texts:
        if spans := surface(text, [stem]):
            return text[slice(*spans[0])].lower()
    return stem


def _as_cut(cut: list[str]) -> list[str]:
    return cut
