"""Word files, by a walk of our own over their XML.

Why not python-docx: it loses text boxes, tracked insertions, moved text, footnotes and content
controls, refuses Strict Open XML and is twelve times slower (LIBRARIES.md). Tags are compared by
their local names, so that transitional and strict files are the same to us.

Source: ECMA-376, 5th edition, part 1, chapter 17 (WordprocessingML).
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Place, Style

    Element = ET.Element[str]

_MOST_XML = 32 * 1024 * 1024
"""Bytes of one part, unpacked: a letter has thousands, a zip bomb has billions."""
_DELETED = frozenset({"del", "moveFrom"})
_PASSED = frozenset({"Fallback", "instrText", "delText", "rPr", "pPr", "sdtPr", "tblPr", "sectPr"})
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_OFF = frozenset({"0", "false", "off", "none"})
_HEADINGS = ("heading", "title", "berschrift", "titre")
_PROPERTIES = {
    "title": "title", "subject": "subject", "creator": "author", "keywords": "keywords",
    "description": "description", "lastModifiedBy": "last_modified_by", "created": "created",
    "modified": "modified", "Company": "company", "Manager": "manager",
}  # fmt: skip


@dataclass(slots=True)
class _Walk:
    """Paragraphs found so far, in reading order, and what a reader does not see."""

    place: Place
    seen: list[Paragraph] = field(default_factory=list)
    unseen: list[Paragraph] = field(default_factory=list)

    def block(self, element: Element) -> None:
        """Walk everything that can hold paragraphs: bodies, cells, boxes, controls."""
        for child in element:
            name = _name(child)
            if name == "p":
                self.paragraph(child)
            elif name in _DELETED:
                self.hide("".join(child.itertext()), "deleted")
            elif name not in _PASSED:
                self.block(child)

    def paragraph(self, element: Element) -> None:
        """One paragraph, then the text boxes anchored in it."""
        pieces: list[str] = []
        boxes: list[Element] = []
        self.inline(element, pieces, boxes)
        text = "".join(pieces).strip()
        if text:
            self.seen.append(Paragraph(text, place=self.place, style=_style(element)))
        for box in boxes:
            inner = _Walk(place="text_box" if self.place == "body" else self.place)
            inner.block(box)
            self.seen += inner.seen
            self.unseen += inner.unseen

    def inline(self, element: Element, pieces: list[str], boxes: list[Element]) -> None:
        """Collect the visible characters below an element."""
        for child in element:
            name = _name(child)
            if name == "t":
                pieces.append(child.text or "")
            elif name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name == "sym":
                pieces.append(_symbol(child))
            elif name == "txbxContent":
                boxes.append(child)
            elif name in _DELETED:
                self.hide("".join(child.itertext()), "deleted")
            elif name == "docPr":
                self.hide(
                    " ".join(filter(None, (child.get("descr"), child.get("title")))), "alt_text"
                )
            elif name == "r" and _hidden(child):
                self.hide("".join(t.text or "" for t in child if _name(t) == "t"), "hidden")
            elif name not in _PASSED:
                self.inline(child, pieces, boxes)

    def hide(self, text: str, place: Place) -> None:
        """Keep what a reader does not see: it must not go out either."""
        if text.strip():
            self.unseen.append(Paragraph(text.strip(), place=place))


def read_document(data: bytes) -> Document:
    """Read a Word file: headers, body, footnotes, footers, each distinct text once.

    Raises:
        UnreadableError: no Word file, broken, or of a size that no letter has.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise UnreadableError(
            "it is broken or cut off", code="corrupt", hint="Find another copy of it."
        ) from error
    parts = _Parts(archive)
    main = parts.main()
    walks: dict[str, _Walk] = {}
    order: tuple[tuple[str, Place], ...] = (
        ("header", "header"),
        ("document", "body"),
        ("footnotes", "footnote"),
        ("endnotes", "footnote"),
        ("footer", "footer"),
    )
    for kind, place in order:
        walk = walks.setdefault(kind, _Walk(place))
        for name in [main] if kind == "document" else parts.named(kind):
            walk.block(_notes(parts.xml(name)) if place == "footnote" else parts.xml(name))
    comments = [c for name in parts.named("comments") for c in _comments(parts.xml(name))]
    seen = [p for kind, walk in walks.items() for p in _once(walk.seen, kind)]
    unseen = [p for walk in walks.values() for p in walk.unseen]
    return Document(
        paragraphs=tuple(seen),
        format="docx",
        unseen=(*unseen, *comments),
        properties=dict(parts.properties()),
    )


def _comments(root: Element) -> Iterator[Paragraph]:
    """Each comment as one paragraph, its author as the note."""
    for comment in root:
        walk = _Walk("comment")
        walk.block(comment)
        text = "\n".join(paragraph.text for paragraph in walk.seen)
        if _name(comment) == "comment" and text:
            yield Paragraph(text, place="comment", note=_attribute(comment, "author") or "")


class _Parts:
    """The zip's parts by their names, within limits."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = sorted(archive.namelist())

    def main(self) -> str:
        """The main document part: where the package says, by default ``word/document.xml``."""
        if "word/document.xml" in self._names:
            return "word/document.xml"
        if "_rels/.rels" in self._names:
            for relation in self.xml("_rels/.rels"):
                if (relation.get("Type") or "").endswith("/officeDocument"):
                    target = (relation.get("Target") or "").lstrip("/")
                    if target in self._names and target.startswith("word/"):
                        return target
        raise UnreadableError(
            "it is a zip archive, but not a Word document",
            code="unsupported",
            hint="Open it in the program that made it and save it as .docx.",
        )

    def named(self, kind: str) -> Iterator[str]:
        """The parts of a kind, such as ``word/header1.xml``, in order."""
        for name in self._names:
            folder, _, file = name.rpartition("/")
            if folder == "word" and file.startswith(kind) and file.endswith(".xml"):
                yield name

    def xml(self, name: str) -> Element:
        """A part as XML; no document types, so no entities and no bombs."""
        info = self._archive.getinfo(name)
        if info.flag_bits & 1:
            raise UnreadableError("it is locked with a password", code="encrypted")
        with self._archive.open(info) as file:
            data = file.read(_MOST_XML + 1)
        if len(data) > _MOST_XML:
            raise UnreadableError("it unpacks to more than any letter holds", code="too_large")
        if b"<!DOCTYPE" in data or b"<!\0D\0O\0C" in data:
            raise UnreadableError("it declares XML entities, which no letter does", code="corrupt")
        return ET.fromstring(data)  # noqa: S314 - size bounded and document types refused above

    def properties(self) -> Iterator[tuple[str, str]]:
        """What the file says of itself: title, author, company, custom properties."""
        for name in ("docProps/core.xml", "docProps/app.xml"):
            for element in self.xml(name) if name in self._names else ():
                key = _PROPERTIES.get(_name(element))
                if key and (element.text or "").strip():
                    yield key, (element.text or "").strip()
        for element in (
            self.xml("docProps/custom.xml") if "docProps/custom.xml" in self._names else ()
        ):
            text = "".join(element.itertext()).strip()
            if text:
                yield f"custom:{element.get('name')}", text


def _once(paragraphs: list[Paragraph], kind: str) -> list[Paragraph]:
    """Headers and footers repeat (first page, odd, even): each distinct text once."""
    return list(dict.fromkeys(paragraphs)) if kind in {"header", "footer"} else paragraphs


def _notes(root: Element) -> Element:
    """The notes without the separator lines that Word keeps among them."""
    for note in list(root):
        if _attribute(note, "type"):
            root.remove(note)
    return root


def _name(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: Element, name: str) -> str | None:
    return next((v for key, v in element.items() if key.rpartition("}")[2] == name), None)


def _child(element: Element | None, name: str) -> Element | None:
    return next((c for c in element if _name(c) == name), None) if element is not None else None


def _hidden(run: Element) -> bool:
    vanish = _child(_child(run, "rPr"), "vanish")
    return vanish is not None and (_attribute(vanish, "val") or "1") not in _OFF


def _symbol(element: Element) -> str:
    """A character of a symbol font; those in the private area are bullets and arrows."""
    code = _attribute(element, "char") or ""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if number < 0xE000 else ""  # noqa: PLR2004 - the private use area


def _style(element: Element) -> Style:
    """Whether the paragraph is a list item or a heading."""
    properties = _child(element, "pPr")
    if _child(properties, "numPr") is not None:
        return "list_item"
    named = _child(properties, "pStyle")
    style = (_attribute(named, "val") or "").lower() if named is not None else ""
    if style.startswith("list"):
        return "list_item"
    return "heading" if any(word in style for word in _HEADINGS) else "plain"
