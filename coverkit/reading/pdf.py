"""PDF files: the lines that pdfium finds, joined into paragraphs by where they stand.

A PDF knows lines, not paragraphs. A line begins a new paragraph where the gap above it is
larger than the page's usual leading, where it is indented or begins with a bullet, where the
type changes size, or where its first word would still have fitted on the line above.
"""

from __future__ import annotations

import re
import statistics
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_PAGES = 40
_MOST_CHARACTERS = 100_000
_BULLET = re.compile(r"^\s*(?:[•●▪◦‣∙·\uf0b7–-]|\d{1,2}[.)])\s+(?=\S)")
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\u00a0": " "})
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe", "\x02")
_PAGE_NUMBER = re.compile(
    r"^(?:page\s+|seite\s+)?\d{1,3}(?:\s*(?:/|of|von|sur)\s*\d{1,3})?$", re.IGNORECASE
)
_MARGIN = 0.1
"""The share of a page, at its top and at its foot, where page numbers stand."""
_TITLES = {"Title": "title", "Author": "author", "Subject": "subject", "Creator": "creator"}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of type; points, from the left and from the top of all pages laid in a row."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    page: int

    @property
    def first_word(self) -> float:
        """The width of its first word, with a space: a guess by the share of its letters."""
        word = self.text.split(maxsplit=1)[0] if self.text.split() else ""
        return (self.right - self.left) * (len(word) + 1) / max(len(self.text), 1)


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
        _bounded(pdf)
        lines = [line for n in range(min(len(pdf), _MOST_PAGES)) for line in _lines(pdf[n], n)]
        properties = {
            key: value
            for name, key in _TITLES.items()
            if (value := pdf.get_metadata_value(name).strip())
        }
    finally:
        pdf.close()
    if not lines:
        raise UnreadableError(
            "it is a scan: pictures of pages, with no text in them",
            code="empty",
            hint="Run it through OCR first, or type the letter's best paragraphs into a .txt file.",
        )
    return Document(paragraphs=tuple(_paragraphs(lines)), format="pdf", properties=properties)


def _bounded(pdf: Any) -> None:  # noqa: ANN401 - pypdfium2 has no types
    """Refuse a PDF whose pages hold more text than any letter, before it costs time."""
    characters = 0
    for number in range(min(len(pdf), _MOST_PAGES)):
        text_page = pdf[number].get_textpage()
        characters += text_page.count_chars()
        text_page.close()
        if characters > _MOST_CHARACTERS:
            raise UnreadableError("it holds more text than any letter does", code="too_large")


def _lines(page: Any, number: int) -> Iterator[_Line]:  # noqa: ANN401 - pypdfium2 has no types
    """The page's lines from top to bottom."""
    text_page = page.get_textpage()
    height = page.get_height()
    try:
        rects = [text_page.get_rect(n) for n in range(text_page.count_rects())]
        cells = [
            (left, bottom, right, top, text_page.get_text_bounded(left, bottom, right, top))
            for left, bottom, right, top in rects
        ]
    finally:
        text_page.close()
    rows: list[list[tuple[float, float, float, float, str]]] = []
    for cell in sorted(cells, key=lambda c: (-(c[1] + c[3]) / 2, c[0])):
        middle = (cell[1] + cell[3]) / 2
        if rows and rows[-1][0][1] <= middle <= rows[-1][0][3]:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    for row in rows:
        yield from _line(sorted(row), number, height)


def _line(row: list[Any], number: int, height: float) -> Iterator[_Line]:
    """The cells of one row as a line; a wide gap between columns becomes a tab."""
    pieces: list[str] = []
    for n, (left, _, _, top, text) in enumerate(row):
        cell = " ".join(text.translate(_LIGATURES).split())
        if n and cell:
            gap = left - row[n - 1][2]
            em = top - row[n][1]
            pieces.append("\t" if gap > 2.5 * em else " " if gap > 0.12 * em else "")
        pieces.append(cell)
    text = "".join(pieces).strip()
    low, high = min(cell[1] for cell in row), max(cell[3] for cell in row)
    in_margin = not _MARGIN * height < low < (1 - _MARGIN) * height
    if not text or (in_margin and _PAGE_NUMBER.match(text)):
        return
    yield _Line(text, row[0][0], row[-1][2], height - high, height - low, high - low, number)


def _paragraphs(lines: list[_Line]) -> Iterator[Paragraph]:
    """Join the lines into paragraphs."""
    leading = _leading(lines)
    right = _right_edge(lines)
    group = [lines[0]]
    for above, line in pairwise(lines):
        if _begins(above, line, group, leading=leading, right=right):
            yield _paragraph(group, right)
            group = []
        group.append(line)
    yield _paragraph(group, right)


def _leading(lines: list[_Line]) -> float:
    """The usual distance between the tops of two lines of one paragraph."""
    steps = [b.top - a.top for a, b in pairwise(lines) if a.page == b.page and b.top > a.top]
    if not steps:
        return 0.0
    return statistics.median_low([step for step in steps if step <= statistics.median(steps)])


def _right_edge(lines: list[_Line]) -> float:
    """Where full lines end: the right edge that the longest lines reach."""
    rights = sorted(line.right for line in lines)
    return rights[int(len(rights) * 0.9)]


def _begins(above: _Line, line: _Line, group: list[_Line], *, leading: float, right: float) -> bool:
    """Whether a new paragraph begins with this line."""
    if _BULLET.match(line.text):
        return True
    same_page = above.page == line.page
    if same_page and line.top - above.top > 1.25 * leading:
        return True
    if same_page and abs(line.size - above.size) > 0.25 * max(line.size, above.size):
        return True
    body = group[1] if len(group) > 1 else above
    if line.left - body.left > line.size and not _BULLET.match(group[0].text):
        return True
    full = right - above.right < line.first_word * 1.1
    if not same_page:
        return not (full or above.text[-1] not in ".!?:")
    return False


def _paragraph(group: list[_Line], right: float) -> Paragraph:
    """The lines as one paragraph; where a line ends early on purpose, the break is kept."""
    bullet = _BULLET.match(group[0].text)
    text = group[0].text[bullet.end() :] if bullet else group[0].text
    for above, line in pairwise(group):
        if text.endswith(_HYPHENS) and line.text[:1].islower() and text[-2:-1].isalpha():
            text = text[:-1] + line.text
        elif right - above.right >= line.first_word * 1.1 and above.page == line.page:
            text += "\n" + line.text
        else:
            text += " " + line.text
    return Paragraph(tidy(text), style="list_item" if bullet else "plain")
