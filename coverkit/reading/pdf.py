"""PDF files: pdfium's lines, put in reading order and joined into paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coverkit.errors import UnreadableError
from coverkit.models import Document
from coverkit.reading.pdf_marks import marks_of
from coverkit.reading.pdf_order import lines_of
from coverkit.reading.pdf_pages import part_frames
from coverkit.reading.pdf_paragraphs import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.reading.pdf_lines import Line

_MOST_PAGES = 40
_MOST_CHARACTERS = 100_000
_TITLES = {"Title": "title", "Author": "author", "Subject": "subject", "Creator": "creator"}

_SHOWS_BREAKS = ("LibreOffice", "OpenOffice")
"""Producers whose PDFs show where they broke a line, which no reader sees.

They draw a hyphen of their own apart from the word that it cuts, and the blank that a line ended
in where it has room. Why a table: others draw each letter apart, or end paragraphs in blanks.
"""
_BROWSER = "Skia/PDF"
"""Chromium's and Google Docs' producer: they cut no words at lines' ends."""


def read_document(data: bytes) -> Document:
    """Read a PDF's text.

    Raises:
        UnreadableError: locked with a password, broken, or a scan without text.
    """
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise UnreadableError(
            "it is locked with a password" if locked else "it is broken",
            code="encrypted" if locked else "corrupt",
            hint="Open it in a PDF viewer and print it into a new PDF.",
        ) from error
    try:
        producer = pdf.get_metadata_value("Producer")
        pages = list(_pages(pdf, shows_breaks=producer.startswith(_SHOWS_BREAKS)))
        whole = producer.startswith(_BROWSER)
        properties = {
            key: value
            for name, key in _TITLES.items()
            if (value := pdf.get_metadata_value(name).strip())
        }
    finally:
        pdf.close()
    if not any(pages):
        raise UnreadableError(
            "it is a scan: pictures of pages, with no text in them",
            code="empty",
            hint="Run it through OCR first, or type the letter's best paragraphs into a .txt file.",
        )
    paragraphs = tuple(paragraphs_of(part_frames(pages), whole_words=whole))
    return Document(paragraphs=paragraphs, format="pdf", properties=properties)


def _pages(pdf: Any, *, shows_breaks: bool) -> Iterator[list[Line]]:  # noqa: ANN401 - pypdfium2's
    """Each page's lines; refuses a PDF that holds more text than any letter."""
    characters = 0
    for number in range(min(len(pdf), _MOST_PAGES)):
        page = pdf[number]
        text_page = page.get_textpage()
        try:
            characters += text_page.count_chars()
            if characters > _MOST_CHARACTERS:
                raise UnreadableError("it holds more text than any letter does", code="too_large")
            marks = marks_of(page)
            yield lines_of(
                text_page,
                number=number,
                height=page.get_height(),
                marks=marks,
                shows_breaks=shows_breaks,
            )
        finally:
            text_page.close()
            page.close()
