"""OpenDocument text (.odt, .ott, .fodt): a walk over the XML by local names, as for Word.

Why our own: the libraries keep deleted text, double text boxes or lose them.

Source: OASIS OpenDocument 1.3 part 3, chapters 3 (documents), 5 (text), 10 (frames).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph, Place, Style
from coverkit.reading.limits import MAX_DEPTH, corrupt, open_zip, parse_xml, unpack
from coverkit.reading.links import unseen_target
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree import ElementTree as ET

_BLANKS = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {"tab": "\t", "line-break": "\n", "s": " "}
_MOST_BLANKS = 100
_BLOCKS: dict[str, Style] = {"p": "plain", "h": "heading"}
_ASIDES: dict[str, Place] = {
    "tracked-changes": "deleted",
    "annotation": "comment",
    "hidden-text": "hidden",
    "hidden-paragraph": "hidden",
    "title": "alt_text",
    "desc": "alt_text",
}
_SKIPPED = frozenset(
    {"note-citation", "ruby-text", "binary-data", "sequence-decls", "variable-decls", "forms"}
    | {"user-field-decls", "event-listeners", "object"}
)
_TITLE_FIELD = "text:1.0}title"
"""A field that shows the title; in a drawing, an element of that name is its caption."""
_PROPERTIES = {
    "title": "title",
    "subject": "subject",
    "initial-creator": "author",
    "creator": "last_modified_by",
    "description": "comments",
    "keyword": "keywords",
    "date": "modified",
    "creation-date": "created",
}
_HEADERS: dict[str, Place] = {
    "header-first": "header",
    "header": "header",
    "footer-first": "footer",
    "footer": "footer",
}


def read_document(data: bytes) -> Document:
    """Read an OpenDocument text: header, body, footnotes where they are called, footer.

    Raises:
        UnreadableError: no such text, broken, encrypted, or of a size that no letter has.
    """
    roots = list(_roots(data))
    everything = [element for root in roots for element in root.iter()]
    hidden = frozenset(_hidden_styles(everything))
    body = next((e for e in everything if _local(e) == "text" and len(e)), None)
    frames: dict[str, dict[Paragraph, None]] = {"header": {}, "footer": {}}
    unseen: list[Paragraph] = []
    walked: set[ET.Element] = set()
    for element in everything:
        place = _HEADERS.get(_local(element))
        if place and len(element) and element not in walked:
            walked.update(element.iter())
            walk = _Walk(hidden, place).over(element)
            frames[place].update(dict.fromkeys(walk.paragraphs))
            unseen += walk.unseen
    inner = _Walk(hidden, "body").over(body if body is not None else ())
    return Document(
        paragraphs=(*frames["header"], *inner.paragraphs, *frames["footer"]),
        format="odt",
        unseen=(*inner.unseen, *unseen),
        properties=dict(_properties(everything)),
    )


def _roots(data: bytes) -> Iterator[ET.Element]:
    """Yield the XML of the parts; a flat file is one part."""
    if not data.startswith(b"PK"):
        yield parse_xml(data, what="the file")
        return
    archive = open_zip(data)
    if b"encryption-data" in unpack(archive, "META-INF/manifest.xml"):
        raise UnreadableError(
            "protected with a password",
            code="encrypted",
            hint="Save a copy without the password.",
        )
    for part in ("content.xml", "styles.xml", "meta.xml"):
        if source := unpack(archive, part):
            yield parse_xml(source, what=part)


def _local(element: ET.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _value(element: ET.Element, name: str) -> str:
    return next((v for key, v in element.attrib.items() if key.rsplit("}", 1)[-1] == name), "")


def _hidden_styles(elements: Iterable[ET.Element]) -> Iterator[str]:
    for element in elements:
        if _local(element) == "style" and any(_value(e, "display") == "none" for e in element):
            yield _value(element, "name")


def _properties(elements: Iterable[ET.Element]) -> Iterator[tuple[str, str]]:
    for element in (e for e in elements if _local(e) == "meta"):
        for entry in element:
            own = _local(entry) == "user-defined"
            key = f"custom:{_value(entry, 'name')}" if own else _PROPERTIES.get(_local(entry))
            if key and (text := tidy(entry.text or "")):
                yield key, text


class _Walk:
    """Collects the paragraphs of one part; a text box comes before the paragraph it stands in."""

    def __init__(self, hidden: frozenset[str], place: Place) -> None:
        self.paragraphs: list[Paragraph] = []
        self.unseen: list[Paragraph] = []
        self._hidden = hidden
        self._place: Place = place
        self._line: list[str] = []
        self._lists = 0

    def over(self, root: Iterable[ET.Element]) -> _Walk:
        for child in root:
            self._element(child, 0)
        return self

    def _element(self, element: ET.Element, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise corrupt("its parts are nested too deeply")
        name = _local(element)
        if name in _ASIDES and not element.tag.endswith(_TITLE_FIELD):
            self._aside(element, _ASIDES[name])
        elif name in {"p", "span", "h"} and _value(element, "style-name") in self._hidden:
            self._aside(element, "hidden")
        elif name in _BLOCKS:
            self._block(element, _BLOCKS[name], depth)
        elif name in {"note", "text-box"}:
            self._inset(element, "footnote" if name == "note" else "text_box", depth)
        elif name == "list":
            self._lists += 1
            self._children(element, depth)
            self._lists -= 1
        elif name in _CHARACTERS:
            times = min(int(_value(element, "c") or 1), _MOST_BLANKS)
            self._line.append(_CHARACTERS[name] * times)
        elif name == "a":
            before = len(self._line)
            self._text(element, depth)
            self.unseen += unseen_target(_value(element, "href"), "".join(self._line[before:]))
        elif name not in _SKIPPED:
            self._text(element, depth)

    def _children(self, element: ET.Element, depth: int) -> None:
        for child in element:
            self._element(child, depth + 1)

    def _text(self, element: ET.Element, depth: int) -> None:
        """Take an inline element's own words and those after each of its children."""
        self._line.append(_BLANKS.sub(" ", element.text or ""))
        for child in element:
            self._element(child, depth + 1)
            self._line.append(_BLANKS.sub(" ", child.tail or ""))

    def _block(self, element: ET.Element, style: Style, depth: int) -> None:
        outer, self._line = self._line, []
        self._text(element, depth)
        text, self._line = tidy("".join(self._line)), outer
        if text:
            style = "list_item" if self._lists and style == "plain" else style
            self.paragraphs.append(Paragraph(text, place=self._place, style=style))

    def _inset(self, element: ET.Element, place: Place, depth: int) -> None:
        around, lists = self._place, self._lists
        self._place, self._lists = (place if around == "body" else around), 0
        self._children(element, depth)
        self._place, self._lists = around, lists

    def _aside(self, element: ET.Element, place: Place) -> None:
        blocks = [e for e in element.iter() if _local(e) in _BLOCKS] or [element]
        pieces = (_BLANKS.sub(" ", "".join(block.itertext())) for block in blocks)
        text = tidy("\n".join(pieces))
        if text:
            self.unseen.append(Paragraph(text, place=place))
