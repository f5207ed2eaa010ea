"""Word documents (.docx, .docm, .dotx, Strict Open XML): a walk over the XML by local names.

Why our own: every library loses or leaks something (tracked insertions, content controls, text
boxes, hidden runs), and takes twelve times as long. Names without their namespace are the same
in the transitional and the strict kind.

Source: ECMA-376 part 1, chapter 17 (WordprocessingML); part 3, chapter 10 (mc:Fallback).
"""

from __future__ import annotations

import posixpath
from functools import lru_cache
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph, Place
from coverkit.reading.docx_properties import read_properties
from coverkit.reading.docx_store import disagreements
from coverkit.reading.docx_styles import Styles
from coverkit.reading.docx_walk import Walk, local
from coverkit.reading.limits import Package, open_zip, parse_xml, unpack, unpack_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree import ElementTree as ET

_HEADER_ORDER = ("first", "default", "even")
_Relations = dict[str, tuple[str, str]]
"""Relation id -> (last word of its type, name of the part in the zip)."""


def read_document(data: bytes) -> Document:
    """Read a Word document: headers, body, notes, footers; comments among the unseen.

    Raises:
        UnreadableError: no Word file, broken, encrypted, or of a size that no letter has.
    """
    archive = open_zip(data)
    main = _main_part(archive)
    root = parse_xml(unpack(archive, main), what=main)
    relations = _relations(archive, main)
    styles_part = next((part for kind, part in relations.values() if kind == "styles"), "")
    styles = Styles(unpack_pieces(archive, styles_part))
    body = Walk(styles).over(root)
    frames = _frames(root, relations, archive)
    walks: dict[str, list[Walk]] = {"header": [], "footer": []}
    for kind, part, hidden in frames:
        place: Place = "header" if kind == "header" else "footer"
        walk = Walk(styles, place=place).over(parse_xml(unpack(archive, part), what=part))
        walks[kind].append(walk.all_hidden() if hidden else walk)
    notes = [
        Walk(styles, place="footnote").over(parse_xml(unpack(archive, part), what=part))
        for part in _parts(relations, archive, "footnotes", "endnotes")
    ]
    comments = [
        remark
        for part in _parts(relations, archive, "comments")
        for remark in _comments(parse_xml(unpack(archive, part), what=part), styles)
    ]
    seen = [
        *_once(walks["header"]),
        *body.paragraphs,
        *(p for walk in notes for p in walk.paragraphs),
        *_once(walks["footer"]),
    ]
    others = [p for w in (*walks["header"], body, *notes, *walks["footer"]) for p in w.unseen]
    return Document(
        paragraphs=tuple(seen),
        format="docx",
        unseen=(*others, *comments, *disagreements(root, archive)),
        properties=read_properties(archive),
        fonts=body.fonts,
    )


def _parts(relations: _Relations, archive: Package, *kinds: str) -> list[str]:
    """Return the parts of these kinds that are there, in this order, each once."""
    named = [part for wanted in kinds for kind, part in relations.values() if kind == wanted]
    return [part for part in dict.fromkeys(named) if part in archive.NameToInfo]


def _comments(root: ET.Element, styles: Styles) -> Iterator[Paragraph]:
    """Yield each comment as one paragraph, its author as the note."""
    for comment in root:
        walk = Walk(styles, place="comment").over(comment)
        text = "\n".join(paragraph.text for paragraph in walk.paragraphs)
        if text:
            author = next((v for k, v in comment.attrib.items() if local(k) == "author"), "")
            yield Paragraph(text, place="comment", note=author)


def _once(walks: Iterable[Walk]) -> list[Paragraph]:
    """Return each distinct text of several headers once."""
    return list({p.text: p for walk in walks for p in walk.paragraphs}.values())


def _main_part(archive: Package) -> str:
    for kind, part in _relations(archive, "").values():
        if kind == "officeDocument":
            if part not in archive.NameToInfo:
                break
            if part.startswith(("xl/", "ppt/")):
                raise UnreadableError("a spreadsheet or slides, not a letter", code="unsupported")
            return part
    if "word/document.xml" in archive.namelist():
        return "word/document.xml"
    raise UnreadableError("it is a zip that holds no Word document", code="unsupported")


def _relations(archive: Package, part: str) -> _Relations:
    folder, base = posixpath.split(part)
    source = unpack(archive, posixpath.join(folder, "_rels", f"{base}.rels"))
    return _read_relations(source, folder) if source else {}


@lru_cache(maxsize=32)
def _read_relations(source: bytes, folder: str) -> _Relations:
    """Read a list of parts. Remembered, because a folder's letters come from one program."""
    found: _Relations = {}
    for relation in parse_xml(source, what="the list of parts"):
        if relation.get("TargetMode") != "External":
            kind = relation.get("Type", "").rsplit("/", 1)[-1]
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            found[relation.get("Id", "")] = (kind, target.lstrip("/"))
    return found


def _frames(
    root: ET.Element, relations: _Relations, archive: Package
) -> list[tuple[str, str, bool]]:
    """Return (header or footer, part, hidden) for each that the sections name, in order."""
    found: dict[str, tuple[str, str, bool]] = {}
    sections = root.iter(root.tag.removesuffix(local(root.tag)) + "sectPr")
    for section in sections:
        first_page = any(local(e.tag) == "titlePg" for e in section)
        references = [e for e in section if local(e.tag) in {"headerReference", "footerReference"}]
        for wanted in _HEADER_ORDER:
            for reference in references:
                values = {local(key): value for key, value in reference.attrib.items()}
                kind, part = relations.get(values.get("id", ""), ("", ""))
                pages = values.get("type", "")
                pages = pages if pages in _HEADER_ORDER else "default"
                if pages != wanted or kind not in {"header", "footer"}:
                    continue
                hidden = (wanted == "first" and not first_page) or (
                    wanted == "even" and not _has_even_pages(archive)
                )
                if part in archive.NameToInfo and (part not in found or not hidden):
                    found[part] = (kind, part, hidden)
    return list(found.values())


def _has_even_pages(archive: Package) -> bool:
    """Tell whether even pages have headers of their own."""
    return b"evenAndOddHeaders" in unpack(archive, "word/settings.xml")
