"""Which passage answers which requirement: the likeliest are read, and judged by their words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from coverkit.matching.evidence import SHARE, evidence
from coverkit.matching.sentences import cut_passage

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

    from coverkit.matching.distinct import Distinct
    from coverkit.matching.evidence import Asked, Evidence
    from coverkit.matching.scoring import Sums
    from coverkit.matching.sentences import Cut
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
        self._read: dict[str, str] = {}
        self._cut: dict[str, Cut] = {}

    def likely(self, name: str, query: Mapping[str, float]) -> list[int]:
        """The passages that may answer a requirement, the likeliest first."""
        if name not in self._wanted:
            return []
        return self._sums.answers(self._demands[name], query, least=SHARE)

    def answers(
        self, likely: Mapping[str, Sequence[int]], distinct: Distinct
    ) -> dict[str, tuple[tuple[int, Evidence], ...]]:
        """For each requirement the numbers of the passages that answer it, best first."""
        distinct.fetch(number for order in likely.values() for number in order[: READ + 1])
        read = {n: tuple(islice(distinct.passages(o), READ)) for n, o in likely.items()}
        self.read(passage.id for passages in read.values() for passage in passages)
        found = {name: self._best(name, passages) for name, passages in read.items()}
        self._agree(found, distinct)
        return found

    def _agree(
        self, found: dict[str, tuple[tuple[int, Evidence], ...]], distinct: Distinct
    ) -> None:
        """Let near-duplicates give way to the one of them that answers the most."""
        groups: dict[int, list[str]] = {}
        for name in filter(found.__getitem__, found):
            groups.setdefault(distinct.passage(found[name][0][0]).leader, []).append(name)
        for names in groups.values():
            proofs = {
                number: self._proofs(names, distinct.passage(number))
                for number in dict.fromkeys(found[name][0][0] for name in names)
            }
            best = max(
                proofs,
                key=lambda n: (distinct.passage(n).origin == "letter", len(proofs[n])),
            )
            for name, proof in proofs[best].items():
                others = (one for one in found[name][1:] if one[0] != best)
                found[name] = ((best, proof), *others)

    def _proofs(self, names: Iterable[str], passage: IndexedPassage) -> dict[str, Evidence]:
        """Those of the requirements that a passage answers, which `read` has."""
        proofs = {name: self._proof(name, passage) for name in names}
        return {name: proof for name, proof in proofs.items() if proof is not None}

    def read(self, ids: Iterable[str]) -> None:
        """Fetch these passages, all at once."""
        self._read |= self._texts(sorted(set(ids) - self._read.keys()))

    def _proof(self, name: str, passage: IndexedPassage) -> Evidence | None:
        """Where a passage answers a requirement, which `read` has; each is cut once, or never."""
        if (cut := self._cut.get(passage.id)) is None:
            cut = self._cut[passage.id] = cut_passage(self._read[passage.id])
        return evidence(self._wanted[name], cut)

    def answered_by(self, passage: IndexedPassage, said: Container[str]) -> tuple[str, ...]:
        """The requirements that a passage answers, which says these terms; `read` has it."""
        return tuple(
            name
            for name, demands in self._demands.items()
            if sum(share for term, share in demands.items() if term in said) >= SHARE
            and self._proof(name, passage)
        )

    def _best(
        self, name: str, passages: tuple[IndexedPassage, ...]
    ) -> tuple[tuple[int, Evidence], ...]:
        """The answers, best first: the person's own, then those of the starter's passages."""
        judged = [(passage, self._proof(name, passage)) for passage in passages]
        found = [(passage, proof) for passage, proof in judged if proof is not None]
        # Why not sorted further: what is worth the same stays in the order of likelihood.
        found.sort(key=lambda one: (one[0].origin == "starter", -round(one[1].worth, 3)))
        return tuple((passage.number, proof) for passage, proof in found[:KEPT])
