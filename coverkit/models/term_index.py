"""What matching asks of the search index: in a file of its own, for no command runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coverkit.models.indexed import IndexedPassage, TermPostings


class TermIndex(Protocol):
    """What matching asks of the stored search index; `storage.cache` provides it."""

    def postings(self, terms: Iterable[str]) -> dict[str, TermPostings]:
        """The postings of those terms that the index holds."""
        ...

    def scales(self) -> bytes:
        """For each passage a little-endian float32 that makes the length of its weights one."""
        ...

    def leaders(self) -> bytes:
        """For each passage a little-endian uint32: the number of who leads its near-duplicates."""
        ...

    def passages(self, numbers: Iterable[int]) -> dict[int, IndexedPassage]:
        """The rows with these numbers."""
        ...

    def group(self, leader: int) -> tuple[IndexedPassage, ...]:
        """All near-duplicates that this passage leads, itself first, newest first."""
        ...
