"""A letter -> its rows, made where the letter was understood: in a process of its own perhaps."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from coverkit.models import Document, Fact, Paragraph, Testimony
from coverkit.storage.rows import inflated, letter_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Letter, LetterOrigin, Passage
    from coverkit.storage.rows import Row

_LEVEL = 3
"""Of compression: two percent more room than at best, in three quarters of the time."""
_WINDOW = 13
"""Looks back over two to this power bytes. Why so few: a letter has hardly more, and to make
ready for the usual 2^15 takes as long as to compress a testimony."""
_JSON = json.JSONEncoder(ensure_ascii=False).encode
"""Why not `json.dumps`: it makes an encoder each time."""


class PackedLetter(NamedTuple):
    """A letter as its rows.

    Why, and why no dataclass: to send these from one process to another takes a fraction of what
    dataclasses take.
    """

    id: str
    origin: LetterOrigin
    language: str
    format: str
    document: bytes
    parts: tuple[Row, ...]
    """Each without its letter's key."""
    facts: tuple[Row, ...]
    """Each without its letter's key. What the user said is not among them."""
    testimony: bytes | None = None
    judgement: str = ""
    """What `judgement` makes of it."""
    reader: str = ""
    """The version of our reading and parsing that heard it."""

    @property
    def date(self) -> str:
        """ISO 8601, or '' where none is known."""
        return next((str(row[2]) for row in self.facts if row[1] == "date"), "")

    def letter(self) -> Letter:
        """The letter again, without its paths."""
        row = (None, self.id, self.origin, self.language, None)
        return letter_from(
            row,
            parts=[part[1:] for part in self.parts],
            facts=[fact[1:] for fact in self.facts],
            paths=(),
        )


def pack(letter: Letter, document: Document, *, packed: bytes = b"") -> PackedLetter:
    """The letter as its rows.

    Args:
        letter: as it was understood.
        document: what it was read from.
        packed: the same as `pack_document` wrote it, where that is at hand.
    """
    found = [fact for fact in letter.facts if fact.found_in != "user"]
    return PackedLetter(
        id=letter.id,
        origin=letter.origin,
        language=letter.language,
        format=document.format,
        document=packed or pack_document(document),
        parts=tuple(_part_row(position, part) for position, part in enumerate(letter.parts)),
        facts=tuple((n, f.kind, f.value, f.found_in, f.confidence) for n, f in enumerate(found)),
    )


def testified(
    letter: PackedLetter, testimony: Testimony, companies: Sequence[Fact], *, reader: str
) -> PackedLetter:
    """The letter with what it says by itself of its company.

    Args:
        letter: packed already.
        testimony: what it says.
        companies: what was made of that.
        reader: the version of our reading and parsing that heard it.
    """
    return letter._replace(
        testimony=pack_testimony(testimony),
        judgement=judgement(companies),
        reader=reader,
    )


def judgement(companies: Sequence[Fact]) -> str:
    """What was made of a letter's testimony, as text to compare."""
    return _JSON([(f.value, f.found_in, f.confidence) for f in companies])


def pack_document(document: Document) -> bytes:
    """The document as compressed JSON, what is as usual left out."""
    data = _DOCUMENT.unusual(document)
    for name in ("paragraphs", "unseen"):
        data[name] = [_PARAGRAPH.unusual(paragraph) for paragraph in getattr(document, name)]
    for name in ("properties", "declared", "fonts"):
        data[name] = dict(data[name])
    return _compressed(data)


def unpack_testimony(packed: bytes) -> Testimony:
    """The testimony that `pack` wrote."""
    company, candidates, rare, past, inside, everywhere = json.loads(inflated(packed))
    return Testimony(
        company=company,
        candidates=tuple(Fact("company", *candidate) for candidate in candidates),
        rare=tuple(rare),
        past=tuple(past),
        inside=inside,
        everywhere=tuple(everywhere),
    )


def pack_testimony(testimony: Testimony) -> bytes:
    """The testimony as compressed JSON."""
    candidates = [(f.value, f.found_in, f.confidence) for f in testimony.candidates]
    said = (testimony.company, candidates, testimony.rare, testimony.past)
    names = (dict(testimony.inside), testimony.everywhere)
    return _compressed((*said, *names))


def _compressed(data: object) -> bytes:
    """What JSON can say, compressed."""
    packer = zlib.compressobj(_LEVEL, wbits=_WINDOW)
    return packer.compress(_JSON(data).encode()) + packer.flush()


def _part_row(position: int, part: Passage) -> Row:
    slots = json.dumps([(s.kind, s.start, s.end) for s in part.slots]) if part.slots else ""
    return (position, part.id, part.part, part.kind, part.text, slots, part.reuse, part.note)


class _Usual:
    """How the fields of a dataclass usually are."""

    def __init__(self, model: type[Document | Paragraph]) -> None:
        self._names = tuple(field.name for field in fields(model))
        self._defaults = tuple(field.default for field in fields(model))
        self._values = attrgetter(*self._names)

    def unusual(self, one: Document | Paragraph) -> dict[str, Any]:
        """The fields that are otherwise; mostly the first alone, which has no default."""
        values = self._values(one)
        if values[1:] == self._defaults[1:]:
            return {self._names[0]: values[0]}
        said = zip(self._names, values, self._defaults, strict=True)
        return {name: value for name, value, default in said if value != default}


_DOCUMENT, _PARAGRAPH = _Usual(Document), _Usual(Paragraph)
