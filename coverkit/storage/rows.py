"""Dataclasses to rows and back. The one place that knows how each is written down."""

from __future__ import annotations

import itertools
import sqlite3
from typing import TYPE_CHECKING, Any, TypeVar

from coverkit.models import Document, Fact, Letter, Paragraph, Passage, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Row = tuple[Any, ...]
T = TypeVar("T")
_CHUNK = 500


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in lists of at most 500: SQLite bounds the values of one statement."""
    iterator = iter(items)
    while chunk := list(itertools.islice(iterator, _CHUNK)):
        yield chunk


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values, for ``IN (…)``."""
    return ", ".join("?" * len(values))


def inflated(packed: bytes) -> bytes:
    """What `zlib.compress` made smaller.

    Raises:
        DatabaseError: it is damaged, which SQLite does not notice.
    """
    import zlib

    try:
        return zlib.decompress(packed)
    except zlib.error as error:
        raise sqlite3.DatabaseError(str(error)) from error


def unpack_document(packed: bytes) -> Document:
    """The document that `pack_document` wrote; fields left out take their defaults."""
    import json

    data = json.loads(inflated(packed))
    for key in ("paragraphs", "unseen"):
        data[key] = tuple(Paragraph(**paragraph) for paragraph in data[key])
    return Document(**data)


def part_from(row: Row) -> Passage:
    """The passage in a row (id, part, kind, text, slots, reuse, note)."""
    identity, part, kind, text, slots, reuse, note = row
    return Passage(
        id=identity,
        part=part,
        text=text,
        kind=kind,
        slots=slots_from(slots, text),
        reuse=reuse,
        note=note,
    )


def slots_from(packed: str, text: str) -> tuple[Slot, ...]:
    """The slots of a passage, as its row has them."""
    return tuple(_slots(packed, text)) if packed else ()


def _slots(packed: str, text: str) -> Iterator[Slot]:
    """The slots in JSON like ``[["company", 12, 20], …]``.

    Why by hand: importing `json` takes as long as reading fifty passages.
    """
    for found in packed[2:-2].split("], ["):
        kind, first, last = found.split(", ")
        start, end = int(first), int(last)
        yield Slot(kind=kind[1:-1], start=start, end=end, text=text[start:end])  # type: ignore[arg-type]


def letter_from(
    row: Row, *, parts: Sequence[Row], facts: Sequence[Row], paths: Sequence[str]
) -> Letter:
    """The letter in a row (key, id, origin, language, outcome) with parts, facts and files."""
    _, identity, origin, language, outcome = row
    return Letter(
        id=identity,
        parts=tuple(part_from(part) for part in parts),
        facts=tuple(Fact(*fact) for fact in facts),
        language=language,
        origin=origin,
        paths=tuple(paths),
        outcome=outcome,
    )
