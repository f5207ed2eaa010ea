"""Every place of a file where a name can stand, in the order in which a person looks."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, NamedTuple

from coverkit.checking.tokens import part_camel_case
from coverkit.models import PASSAGE_PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Document, Letter, PartName, Passage, Place

SpotPlace = Literal["file_name", "property"]

_PART_LABELS: dict[PartName, str] = {
    "letterhead": "letterhead",
    "date": "date line",
    "inside_address": "address",
    "subject": "subject line",
    "salutation": "salutation",
    "signoff": "sign-off",
    "enclosures": "enclosures",
}
_PLACE_LABELS: dict[Place, str] = {
    "header": "header",
    "footer": "footer",
    "text_box": "text box",
    "footnote": "footnote",
    "comment": "comment",
    "deleted": "deleted text",
    "hidden": "hidden text",
    "alt_text": "alternative text of a picture",
    "link": "target of a link",
    "stored": "field",
}
_NO_SENTENCES = frozenset({"file_name", "property", "header", "footer", "link"})
_PROGRAM_PROPERTIES = frozenset(
    {
        "application",
        "appversion",
        "producer",
        "template",
        "generator",
        "creatortool",
        "format",
        "pages",
    }
)
"""Properties that name nobody, or just the program: "Microsoft Office Word"."""


class Spot(NamedTuple):
    """A stretch of text with its place; ``where`` is how a person would call it."""

    text: str
    where: str
    place: Place | SpotPlace = "body"
    part: PartName | None = None
    note: str = ""
    language: str = "en"

    @property
    def is_running_text(self) -> bool:
        """Whether sentences stand here, so that the words around a name say how it is meant."""
        return self.part in PASSAGE_PARTS or (self.part is None and self.place not in _NO_SENTENCES)

    @property
    def is_seen(self) -> bool:
        """Whether a reader of the printed page sees it."""
        return self.place in {"body", "header", "footer", "text_box", "footnote"}


def spots(document: Document, letter: Letter) -> tuple[Spot, ...]:
    """All text of the document: what is read, what is hidden, the file's name, its properties.

    Why both arguments: the letter knows the parts, the document the places; a paragraph that
    the letter does not hold (a footnote, say) is looked at all the same.
    """
    found = [*_seen(document, letter), *_unseen(document)]
    if document.path:
        stem = PurePath(document.path).stem
        found.append(Spot(part_camel_case(stem), "file name", place="file_name"))
    found += [
        Spot(value, f"property: {name.removeprefix('custom:')}", place="property")
        for name, value in document.properties.items()
        if value and not _names_a_program(name, document.format)
    ]
    return tuple(found)


def _names_a_program(name: str, file_format: str) -> bool:
    key = name.casefold().replace(" ", "").replace("_", "").rpartition(":")[2]
    return key in _PROGRAM_PROPERTIES or (key == "creator" and file_format == "pdf")


def _seen(document: Document, letter: Letter) -> Iterator[Spot]:
    """The letter's parts, then whatever else is on the page."""
    elsewhere: dict[str, Place] = {}
    for paragraph in document.paragraphs:
        if paragraph.place != "body":
            elsewhere[_plain(paragraph.text)] = paragraph.place
    number = 0
    for part in letter.parts:
        number += part.part in PASSAGE_PARTS
        place = elsewhere.get(_plain(part.text), "body")
        yield _of_part(part, number, place)._replace(language=letter.language)
    covered = _plain(" ".join(part.text for part in letter.parts))
    for count, paragraph in enumerate(document.paragraphs, start=1):
        if _plain(paragraph.text) not in covered:
            label = _PLACE_LABELS.get(paragraph.place, f"paragraph {count}")
            yield Spot(paragraph.text, label, place=paragraph.place)


def _of_part(part: Passage, number: int, place: Place) -> Spot:
    label = _PART_LABELS.get(part.part, f"paragraph {number}")
    where = _PLACE_LABELS.get(place, label)
    return Spot(part.text, where, place=place, part=part.part)


def _unseen(document: Document) -> Iterator[Spot]:
    for paragraph in document.unseen:
        where = _PLACE_LABELS.get(paragraph.place, paragraph.place)
        yield Spot(paragraph.text, where, place=paragraph.place, note=paragraph.note)


def _plain(text: str) -> str:
    return " ".join(text.split())
