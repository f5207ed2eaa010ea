"""Word documents (.docx, .docm, .dotx, Strict Open XML): a walk over the XML by local names.

Why our own: every library loses or leaks something (tracked insertions, content controls, text
boxes, hidden runs), and takes twelve times as long. Names without their namespace are the same
in the transitional and the strict kind.

Source: ECMA-376 part 1, chapter 17 (WordprocessingML); part 3, chapter 10 (mc:Fallback).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph, Place
from coverkit.reading.docx_chunks import chunks_of
from coverkit.reading.docx_properties import read_properties
from coverkit.reading.docx_relations import Relations, links_of, parts_of, relations_of
from coverkit.reading.docx_store import disagreements
from coverkit.reading.docx_styles import Styles
from coverkit.reading.docx_walk import Walk, local
from coverkit.reading.limits import Package, open_zip, parse_xml, unpack, unpack_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree import ElementTree as ET

_HEADER_ORDER = ("first", "default", "even")


def read_document(data: bytes, *, outer: Package | None = None) -> Document:
    """Read a Word document: headers, body, notes, footers; comments among the unseen.

    Args:
        data: the file's bytes.
        outer: the Word document that this one is a part of.

    Raises:
        UnreadableError: no Word file, broken, encrypted, or of a size that no letter has.
    """
    archive = open_zip(data, outer=outer)
    main = _main_part(archive)
    root = parse_xml(unpack(archive, main), what=main)
    relations = relations_of(archive, main)
    styles_part = next((part for kind, part in relations.values() if kind == "styles"), "")
    styles = Styles(unpack_pieces(archive, styles_part))
    body = Walk(styles, chunk=chunks_of(archive, main), link=links_of(archive, main)).over(root)
    walks: dict[str, list[Walk]] = {"header": [], "footer": []}
    for kind, part, hidden in _frames(root, relations, archive):
        walk = _walk(archive, part, styles, "header" if kind == "header" else "footer")
        walks[kind].append(walk.all_hidden() if hidden else walk)
    notes = [
        _walk(archive, part, styles, "footnote")
        for part in parts_of(relations, archive, "footnotes", "endnotes")
    ]
    comments = [
        remark
        for part in parts_of(relations, archive, "comments")
        for remark in _comments(parse_xml(unpack(archive, part), what=part), styles)
    ]
    others = [p for w in (*walks["header"], body, *notes, *walks["footer"]) for p in w.unseen]
    return Document(
        paragraphs=(*_once(walks["header"]), *_with_notes(body, notes), *_once(walks["footer"])),
        format="docx",
        unseen=(*others, *comments, *disagreements(root, archive)),
        properties=read_properties(archive),
        fonts=body.fonts,
    )


def _walk(archive: Package, part: str, styles: Styles, place: Place) -> Walk:
    root = parse_xml(unpack(archive, part), what=part)
    walk = Walk(styles, place=place, chunk=chunks_of(archive, part), link=links_of(archive, part))
    return walk.over(root)


def _with_notes(body: Walk, notes: list[Walk]) -> list[Paragraph]:
    """Return the body, then the notes: its own, and those of the files within it."""
    found = [*body.paragraphs, *(p for walk in notes for p in walk.paragraphs)]
    return sorted(found, key=lambda paragraph: paragraph.place == "footnote")


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
    for kind, part in relations_of(archive, "").values():
        if kind == "officeDocument":
            if part not in archive.NameToInfo:
                break
            if part.startswith(("xl/", "ppt/")):
                raise UnreadableError("a spreadsheet or slides, not a letter", code="unsupported")
            return part
    if "word/document.xml" in archive.namelist():
        return "word/document.xml"
    raise UnreadableError("it is a zip that holds no Word document", code="unsupported")


def _frames(
    root: ET.Element, relations: Relations, archive: Package
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
