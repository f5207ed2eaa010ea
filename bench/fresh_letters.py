"""Invented letters in the layouts of `fresh_layouts.py`, as .docx; a letter follows from its seed.

Wants Debian's fonts-lato, fonts-roboto-unhinted, fonts-cantarell, fonts-cabin, tex-gyre and
fonts-linuxlibertine, and hyphen-en-gb, hyphen-en-us, hyphen-fr and hyphen-de, by which words are
cut. Without them other type is taken and no word is cut: the letters are easier to read.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from fresh_layouts import apply_layout, draw_layout
from unseen_letters import WORDS as DRAWN_WORDS
from unseen_letters import Letter, Piece, add_field, make_words

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from fresh_layouts import Family, Layout

WORDS: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).with_name("fresh_words.json").read_text(encoding="utf-8")
)
_SAID = {"drawn": DRAWN_WORDS, "fresh": WORDS}
_RIGHT, _CENTRE = WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.CENTER
_TWO_COLUMNS = 14
"""Centimetres that two columns take at least."""
_PAGE = {"en": ("Page ", " of "), "fr": ("Page ", " sur "), "de": ("Seite ", " von ")}


def make_fresh(path: Path, seed: int, *, family: Family) -> None:
    """Write the .docx of this seed."""
    rng = random.Random(f"third {family} {seed}")  # noqa: S311 - no secret
    layout = draw_layout(rng, family)
    letter = make_words(rng, longest=layout.longest, said=_SAID[family])
    _Writer(letter, layout, rng).write(path)


class _Writer:
    """Writes one letter in its layout."""

    def __init__(self, letter: Letter, layout: Layout, rng: random.Random) -> None:
        self._letter, self._layout, self._rng = letter, layout, rng
        self._document: Any = Document()
        self._into: Any = self._document
        self._beside: Any = None
        """A column on the right, which is written last."""
        self._items = 0
        self._width = layout.page[0] - layout.margins[0] - layout.margins[1]
        apply_layout(self._document, layout, letter.lang)

    def write(self, path: Path) -> None:
        letter = self._letter
        self._head()
        self._recipient()
        self._subject()
        self._add(letter.greeting)
        self._blank()
        columns = self._layout.columns if self._is_wide() else 1
        if columns > 1:
            self._in_columns(columns)
        quoted = self._rng.randrange(len(letter.body)) if self._layout.quoted else -1
        for number, piece in enumerate(letter.body):
            self._piece(piece, quoted=number == quoted)
        if columns > 1:
            self._in_columns(1)
        self._add(letter.goodbye)
        self._blank(always=True)
        self._add(letter.sender[0])
        for text in letter.after:
            self._blank()
            self._add(text)
        if self._beside is not None:
            self._beside.text = "\n".join(letter.sender[1:])
        self._foot()
        self._document.save(str(path))

    def _is_wide(self) -> bool:
        """Whether there is room for two columns, and nothing stands in one already."""
        return self._width > _TWO_COLUMNS and self._into is self._document

    def _add(self, text: str, *, style: str | None = None, tight: bool = False) -> Paragraph:
        paragraph: Paragraph = self._into.add_paragraph(style=style)
        paragraph.add_run(text)
        if tight:
            paragraph.paragraph_format.space_before = Pt(0)
            paragraph.paragraph_format.space_after = Pt(0)
        return paragraph

    def _blank(self, *, always: bool = False) -> None:
        if self._layout.blank or always:
            self._into.add_paragraph()

    def _in_columns(self, count: int) -> None:
        section = self._document.add_section(WD_SECTION.CONTINUOUS)
        columns = section._sectPr.xpath("./w:cols")[0]  # noqa: SLF001 - no API for columns
        columns.set(qn("w:num"), str(count))
        columns.set(qn("w:space"), "500")

    # --- the head ----------------------------------------------------------------------

    def _head(self) -> None:
        own, kind = self._letter.sender, self._layout.head
        cells = {"three": self._three, "labels": self._labels}
        if kind in cells:
            cells[kind](own)
        elif kind in {"side", "side right"} and self._is_wide():
            self._side(own, right=kind != "side")
        elif kind in {"first", "header cells"}:
            self._page_header(own, first=kind == "first")
        elif kind == "window":
            self._add(" · ".join(own[:3]), tight=True).runs[0].font.size = Pt(7)
        elif kind == "tab row":
            row = self._add(f"{own[0]}\t{own[-1]}", tight=True)
            row.paragraph_format.tab_stops.add_tab_stop(Cm(self._width), WD_TAB_ALIGNMENT.RIGHT)
            self._add(", ".join(own[1:-1]), tight=True)
        else:
            self._named(own, kind)

    def _named(self, own: list[str], kind: str) -> None:
        """The name in type of its own, the contact details in a line below it."""
        name = self._add(own[0], tight=True)
        font = name.runs[0].font
        font.size = Pt(self._layout.size * 1.5)
        rest = self._add((" · " if kind == "spaced" else " | ").join(own[1:]), tight=True)
        if kind == "spaced":
            font.all_caps = True
            spacing = OxmlElement("w:spacing")
            spacing.set(qn("w:val"), "60")
            name.runs[0]._r.get_or_add_rPr().append(spacing)  # noqa: SLF001 - no API
            name.alignment = rest.alignment = _CENTRE
        elif kind == "small caps":
            font.small_caps = True
            name.alignment = rest.alignment = _RIGHT
        else:
            borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
            for key, value in (("val", "single"), ("sz", "6"), ("space", "1")):
                line.set(qn(f"w:{key}"), value)
            borders.append(line)
            rest._p.get_or_add_pPr().append(borders)  # noqa: SLF001 - no API for borders

    def _table(self, columns: int, *shares: float) -> Any:  # noqa: ANN401 - python-docx
        table = self._document.add_table(rows=1, cols=columns)
        table.autofit = False
        for cell, share in zip(table.rows[0].cells, shares, strict=True):
            cell.width = Cm(self._width * share)
        return table

    def _three(self, own: list[str]) -> None:
        cells = self._table(3, 0.4, 0.3, 0.3).rows[0].cells
        for cell, text in zip(
            cells, (own[0], "\n".join(own[1:-2]), "\n".join(own[-2:])), strict=True
        ):
            cell.text = text

    def _labels(self, own: list[str]) -> None:
        table = self._table(2, 0.25, 0.75)
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "", own[0]
        for label, text in zip(("@", "Tel."), own[-2:], strict=True):
            row = table.add_row().cells
            row[0].text, row[1].text = label, text

    def _side(self, own: list[str], *, right: bool) -> None:
        """A narrow column for the contact details; the letter in the wide one."""
        shares = (0.7, 0.3) if right else (0.28, 0.72)
        cells = self._table(2, *shares).rows[0].cells
        self._into, narrow = cells if right else cells[::-1]
        self._into.paragraphs[0].text = own[0]
        if right:
            self._beside = narrow
        else:
            narrow.text = own[1]
            for line in own[2:]:
                narrow.add_paragraph(line)

    def _page_header(self, own: list[str], *, first: bool) -> None:
        section = self._document.sections[0]
        if first:
            section.different_first_page_header_footer = True
            section.first_page_header.paragraphs[0].text = " | ".join(own)
            return
        table = section.header.add_table(1, 2, Cm(self._width))
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = own[0], "\n".join(own[1:])

    def _recipient(self) -> None:
        letter, layout = self._letter, self._layout
        dated = layout.date if self._into is self._document else "left"
        self._blank(always=True)
        if dated == "above":
            self._add(letter.date)
            self._blank(always=True)
        for number, line in enumerate(letter.recipient):
            last = number == len(letter.recipient) - 1
            added = self._add(line, tight=True)
            if dated == "tab" and last:
                stops = added.paragraph_format.tab_stops
                stops.add_tab_stop(Cm(self._width), WD_TAB_ALIGNMENT.RIGHT)
                added.add_run(f"\t{letter.date}")
        self._blank(always=True)
        if dated in {"right", "left", "inline"}:
            added = self._add(letter.date)
            if dated == "right":
                added.alignment = _RIGHT
            if dated == "inline":
                added.paragraph_format.left_indent = Cm(self._width / 2)
            self._blank(always=True)

    def _subject(self) -> None:
        if not self._letter.subject:
            return
        font = self._add(self._letter.subject).runs[0].font
        kind = self._layout.subject
        font.bold = kind in {"bold", "caps", "coloured"}
        font.all_caps, font.small_caps = kind == "caps", kind == "small caps"
        font.italic, font.underline = kind == "italic", kind == "underlined"
        self._blank(always=True)

    # --- the body ----------------------------------------------------------------------

    def _piece(self, piece: Piece, *, quoted: bool) -> None:
        if piece.kind == "item":
            self._item(piece)
            return
        self._items = 0
        added = self._add("")
        if piece.kind == "heading":
            added.add_run(piece.text).bold = True
            added.paragraph_format.keep_with_next = True
            added.paragraph_format.space_after = Pt(2)
            return
        if piece.bold:
            added.add_run(piece.bold + " ").bold = True
        added.add_run(piece.text)
        shape, layout = added.paragraph_format, self._layout
        shape.first_line_indent = Cm(layout.indent)
        shape.left_indent = Cm(max(0.0, -layout.indent))
        if quoted:
            shape.left_indent = shape.right_indent = Cm(layout.quoted)
            shape.first_line_indent = Cm(0)
        if layout.aligned.startswith("justified"):
            added.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        self._blank()

    def _item(self, piece: Piece) -> None:
        self._items += 1
        kind = self._layout.item
        style = kind if kind.startswith("List") else None
        marker = "" if style else kind.replace("1", str(self._items))
        if kind == "a) ":
            marker = f"{'abcdefgh'[self._items - 1]}) "
        added = self._add(marker, style=style)
        if piece.bold:
            added.add_run(piece.bold + " ").bold = True
        added.add_run(piece.text)
        added.paragraph_format.space_before = Pt(0)
        added.paragraph_format.space_after = Pt(self._layout.after / 2)
        if "\t" in kind:
            added.paragraph_format.left_indent = Cm(0.8)
            added.paragraph_format.first_line_indent = Cm(-0.8)
        self._blank()

    # --- the foot ----------------------------------------------------------------------

    def _foot(self) -> None:
        kind, own = self._layout.footer, self._letter.sender
        section = self._document.sections[0]
        if not kind:
            return
        before, between = _PAGE[self._letter.lang[:2]]
        frames = [section.footer]
        if section.different_first_page_header_footer:
            frames.append(section.first_page_footer)
        for frame in frames:
            paragraph = frame.paragraphs[0]
            if kind in {"contact", "bank"}:
                paragraph.text = " · ".join(own[1:4])
                paragraph.runs[0].font.size = Pt(8)
                if kind == "bank":
                    frame.add_paragraph(f"{own[0]} – {own[-1]}").alignment = _CENTRE
                continue
            if kind in {"tabs", "name"}:
                paragraph.add_run(own[0] + ("\t\t" if kind == "tabs" else ", "))
            paragraph.alignment = {"right": _RIGHT, "left": None, "tabs": None}.get(kind, _CENTRE)
            paragraph.add_run(before if kind in {"words", "of", "name", "tabs"} else "")
            add_field(paragraph, "PAGE")
            if kind in {"words", "of"}:
                paragraph.add_run(between)
                add_field(paragraph, "NUMPAGES")
