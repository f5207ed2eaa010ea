"""One passage of each group of near-duplicates: the newest that may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coverkit.models import IndexedPassage, TermIndex

_BATCH = 16
"""Passages fetched at once."""


class Distinct:
    """Looks passages up, and leaves out those that another stands for."""

    def __init__(self, index: TermIndex, exclude_letters: frozenset[str]) -> None:
        """Take the index and the letters whose passages may not be shown."""
        self._index = index
        self._excluded = exclude_letters
        self._rows: dict[int, IndexedPassage] = {}
        self._newest: dict[int, int] = {}

    def fetch(self, numbers: Iterable[int]) -> None:
        """Look these up, all at once."""
        if missing := set(numbers) - self._rows.keys():
            self._rows.update(self._index.passages(missing))

    def passages(self, order: Sequence[int]) -> Iterator[IndexedPassage]:
        """The passages in this order, of each group only the newest allowed."""
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            self.fetch(batch)
            for number in batch:
                passage = self._rows[number]
                if passage.letter_id not in self._excluded and self._stands(passage):
                    yield passage

    def passage(self, number: int) -> IndexedPassage:
        """A passage that `passages` has given."""
        return self._rows[number]

    def _stands(self, passage: IndexedPassage) -> bool:
        """Whether this passage is the one that its group shows."""
        if passage.leader == passage.number:
            return True
        if not self._excluded:
            return False
        if passage.leader not in self._newest:
            self._newest[passage.leader] = next(
                member.number
                for member in self._index.group(passage.leader)
                if member.letter_id not in self._excluded
            )
        return self._newest[passage.leader] == passage.number
