"""Parts of another format within a Word document: a page, a saved page, Rich Text, text, Word.

Programs that make letters from templates write them; Word shows each where it is anchored, and
puts it into its own XML when the letter is saved. Each is read by its format's own reader.

Source: ECMA-376 part 1, 11.3.1 (alternative format import part) and 17.17.2.1 (altChunk).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.reading.docx_relations import relations_of
from coverkit.reading.limits import parse_xml, too_large, unpack

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import Document, Paragraph, Place
    from coverkit.reading.limits import Package

MOST_CHUNKS = 16
"""In one file, those within others counted too; a template has one, or one for each field.

Why so few: a page of a hundred thousand tags takes half a second to read, and no room in a zip.
"""
DEEPEST = 3
"""Word files within one another."""
_KIND = "aFChunk"
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "message/rfc822": ".mht",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
}
"""What a part is declared to be -> the suffix that says so; Word goes by this, not by its name."""
_HINT = "Open it in Word and save it again: Word then writes the whole letter in its own format."


def chunks_of(archive: Package, part: str) -> Callable[[str], Document | None]:
    """Return what reads the chunks anchored in a part; it takes a relation's id."""

    def chunk(anchor: str) -> Document | None:
        kind, name = relations_of(archive, part).get(anchor, ("", ""))
        data = unpack(archive, name) if kind == _KIND else b""
        if not data.strip():
            return None
        _count(archive)
        return _read(data, name, archive)

    return chunk


def inserted(chunk: Document, place: Place) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return what a chunk adds to a text that stands at ``place``: its seen and its unseen.

    Why headers and footers are unseen: Word keeps those of the document that takes it in.
    """
    framed = [p for p in chunk.paragraphs if p.place in {"header", "footer"}]
    seen = [
        replace(p, place=place) if p.place == "body" else p
        for p in chunk.paragraphs
        if p.place not in {"header", "footer"}
    ]
    return seen, [*(replace(p, place="hidden") for p in framed), *chunk.unseen]


def _count(archive: Package) -> None:
    """Count one more chunk in the file that a person sees, however deep it lies."""
    depth = 1
    while archive.outer is not None:
        archive, depth = archive.outer, depth + 1
    archive.inserted += 1
    if archive.inserted > MOST_CHUNKS or depth > DEEPEST:
        raise too_large("it holds files within files within files")


def _read(data: bytes, name: str, archive: Package) -> Document:
    """Read a chunk by what it is, in the light of what it is declared to be.

    Why not `read_bytes`: it knows no depth, and a saved page is read for the page alone.
    """
    from coverkit.reading import docx, html, mail, rtf, text
    from coverkit.reading.entrance import recognised

    declared = _declared(archive, name)
    suffix = _SUFFIXES.get(declared, "." + name.lower().rpartition(".")[2])
    readers: dict[str, Callable[[bytes], Document]] = {
        "docx": lambda whole: docx.read_document(whole, outer=archive),
        "html": html.read_document,
        "mail": mail.read_page,
        "rtf": rtf.read_document,
        "txt": text.read_document,
    }
    reader = readers.get(recognised(data, suffix) or "")
    if reader is None:
        raise UnreadableError(
            f"it holds a part that Word does not show ({name})", code="unsupported", hint=_HINT
        )
    return reader(data)


def _declared(archive: Package, name: str) -> str:
    """The kind of content that the file declares a part to be. Source: ECMA-376 part 2, 7.2.3."""
    source = unpack(archive, "[Content_Types].xml")
    rows = parse_xml(source, what="the list of contents") if source else ()
    kinds = {
        (row.get("PartName") or "." + (row.get("Extension") or "")).lower(): row.get("ContentType")
        for row in rows
    }
    ending = "." + name.rpartition(".")[2]
    declared = kinds.get(f"/{name}".lower()) or kinds.get(ending.lower()) or ""
    return declared.partition(";")[0].strip().lower()
