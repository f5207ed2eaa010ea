"""Looking passages up, one of each group of near-duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coverkit.models import IndexedPassage, TermIndex

_BATCH = 16
"""Passages fetched at once."""


class Distinct:
    """Looks passages up; in place of one that may not be shown, the newest of its group."""

    def __init__(self, index: TermIndex, exclude_letters: frozenset[str]) -> None:
        """Take the index and the letters whose passages may not be shown."""
        self._index = index
        self._excluded = exclude_letters
        self._rows: dict[int, IndexedPassage] = {}
        self._chosen: dict[int, IndexedPassage] = {}

    def fetch(self, numbers: Iterable[int]) -> None:
        """Look these up, all at once."""
        if missing := set(numbers) - self._rows.keys():
            self._rows.update(self._index.passages(missing))

    def passages(self, order: Sequence[int]) -> Iterator[IndexedPassage]:
        """These passages, one of each group, or what may be shown in its place."""
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            self.fetch(batch)
            for number in batch:
                passage = self._rows[number]
                shown = self._chosen.get(passage.leader, passage)
                allowed = shown if self._may(shown) else self._next(passage.leader)
                if allowed is not None:
                    yield allowed

    def any_starter(self, numbers: Sequence[int]) -> bool:
        """Whether one of these passages is the starter's, and not the person's own."""
        self.fetch(numbers)
        return any(self._rows[number].origin == "starter" for number in numbers)

    def choose(self, numbers: Iterable[int]) -> None:
        """From now on each of these stands for its group, the first where two are of one."""
        for number in numbers:
            self._chosen.setdefault(self._rows[number].leader, self._rows[number])

    def passage(self, number: int) -> IndexedPassage:
        """A passage that `passages` has given."""
        return self._rows[number]

    def _may(self, passage: IndexedPassage) -> bool:
        return passage.letter_id not in self._excluded

    def _next(self, leader: int) -> IndexedPassage | None:
        """The newest of a group that may be shown."""
        found = next(filter(self._may, self._index.group(leader)), None)
        if found is not None:
            self._rows[found.number] = found
        return found
