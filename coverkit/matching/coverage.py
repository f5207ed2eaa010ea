"""Which passage answers which requirement: the likeliest are read, and judged by their words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from coverkit.matching.evidence import SHARE, cut_passage, evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from coverkit.matching.distinct import Distinct
    from coverkit.matching.evidence import Asked, Cut, Evidence
    from coverkit.matching.scoring import Sums
    from coverkit.models import IndexedPassage

    Texts = Callable[[Iterable[str]], Mapping[str, str]]
    """Passage ids -> their texts."""

READ = 8
"""So many passages are read in search of a requirement's answers."""
KEPT = 5
"""So many passages are named for one requirement."""


class Coverage:
    """Reads passages once each, and judges requirements by them."""

    def __init__(
        self, wanted: Mapping[str, Asked], known: Container[str], sums: Sums, texts: Texts
    ) -> None:
        """Take what each requirement asks for, the terms of the index, its sums, the texts."""
        self._wanted = {name: asked for name, asked in wanted.items() if asked.words}
        self._demands = {
            name: {term: share for term, share in asked.demands.items() if term in known}
            for name, asked in self._wanted.items()
        }
        self._sums = sums
        self._texts = texts
        self._read: dict[str, Cut] = {}

    def likely(self, name: str, cosine: object, distinct: Distinct) -> tuple[IndexedPassage, ...]:
        """The passages to be read for a requirement, the likeliest first."""
        if name not in self._wanted:
            return ()
        held = self._sums.held(self._demands[name])
        order = self._sums.answers(held, cosine, least=SHARE)
        return tuple(islice(distinct.passages(order), READ))

    def answers(
        self, likely: Mapping[str, tuple[IndexedPassage, ...]]
    ) -> dict[str, tuple[tuple[int, Evidence], ...]]:
        """For each requirement the numbers of the passages that answer it, best first."""
        self.read(passage.id for passages in likely.values() for passage in passages)
        return {name: self._best(name, passages) for name, passages in likely.items()}

    def read(self, ids: Iterable[str]) -> None:
        """Fetch and cut these passages, all at once."""
        missing = set(ids) - self._read.keys()
        self._read |= {i: cut_passage(text) for i, text in self._texts(sorted(missing)).items()}

    def answered_by(self, passage: IndexedPassage) -> tuple[str, ...]:
        """The requirements that a passage answers, which `read` has fetched."""
        return tuple(
            name
            for name, demands in self._demands.items()
            if sum(demands[t] for t in self._sums.weights(demands, passage.number)) >= SHARE
            and evidence(self._wanted[name], self._read[passage.id])
        )

    def _best(
        self, name: str, passages: tuple[IndexedPassage, ...]
    ) -> tuple[tuple[int, Evidence], ...]:
        judged = [(p.number, evidence(self._wanted[name], self._read[p.id])) for p in passages]
        found = [(number, proof) for number, proof in judged if proof is not None]
        # Why not sorted further: what is worth the same stays in the order of likelihood.
        return tuple(sorted(found, key=lambda one: -round(one[1].worth, 3))[:KEPT])
