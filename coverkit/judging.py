"""What other letters turn in a letter, written down; most of it without hearing the letter anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coverkit import parsing
from coverkit.extracting import READER
from coverkit.storage.packing import judgement, pack
from coverkit.storage.rows import unpack_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Fact
    from coverkit.storage import Store


_BATCH = 50
"""Letters held at once: bounds the memory."""


class Judged(NamedTuple):
    """A letter, and what was and is made of its testimony."""

    id: str
    before: str
    """As `judgement` writes it; "" where the letter must be heard anew."""
    companies: tuple[Fact, ...]

    @property
    def has_turned(self) -> bool:
        """Whether it is another judgement."""
        return judgement(self.companies) != self.before


def judge(store: Store, turned: Sequence[Judged]) -> list[str]:
    """Write the new judgements down; returns the ids of the letters that must be heard anew."""
    rest = []
    for start in range(0, len(turned), _BATCH):
        batch = turned[start : start + _BATCH]
        names = [one.id for one in batch]
        letters, kept = store.letters_by_id(names), store.packed_by_id(names)
        for identity, before, companies in batch:
            text, said = kept[identity]
            document = unpack_document(text)
            letter = before and parsing.judged_anew(letters[identity], companies, document=document)
            if not letter:
                rest.append(identity)
                continue
            packed = pack(letter, document, packed=text)
            store.put_understanding(
                packed._replace(testimony=said, judgement=judgement(companies), reader=READER)
            )
    return rest
