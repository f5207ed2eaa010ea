"""A search index without a file, for measuring the ranking alone."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from coverkit.matching import fit
from coverkit.models import IndexedPassage, PassageRow, TermPostings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class MemoryIndex:
    """A `models.TermIndex` without a file."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Fit the passages, each a letter of its own, none a variant of another."""
        rows = [PassageRow(str(n), str(n), "body", text) for n, text in enumerate(texts)]
        self._texts = {row.id: row.text for row in rows}
        fitted = fit(texts)
        self._terms, self._scales = dict(fitted.terms()), fitted.scales
        self._rows = [
            IndexedPassage(n, row.id, row.letter_id, row.part, n) for n, row in enumerate(rows)
        ]

    def postings(self, terms: Iterable[str]) -> dict[str, TermPostings]:
        """The postings of those terms."""
        return {term: self._terms[term] for term in terms if term in self._terms}

    def scales(self) -> bytes:
        """What each passage's weights are multiplied by."""
        return self._scales

    def leaders(self) -> bytes:
        """Each leads only itself."""
        return array("I", range(len(self._rows))).tobytes()

    def passages(self, numbers: Iterable[int]) -> dict[int, IndexedPassage]:
        """The rows with these numbers."""
        return {number: self._rows[number] for number in numbers}

    def texts(self, ids: Iterable[str]) -> dict[str, str]:
        """The texts of the passages with these ids."""
        return {name: self._texts[name] for name in ids}

    def group(self, leader: int) -> tuple[IndexedPassage, ...]:
        """Nothing is grouped here."""
        return (self._rows[leader],)
