"""Invented letters in many layouts, as .docx: what `reading_twins.py` converts and compares.

A letter follows from its seed alone. Two families of layouts: ``seen`` is what the PDF reader
was built against, ``held`` draws its sizes, spacings and arrangements from other values and is
only ever measured.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.text.paragraph import Paragraph

Family = Literal["seen", "held"]
Words = dict[str, Any]
"""What the letters of one language say; ``{n}`` in a sentence is a number."""

LANGUAGES: dict[str, Words] = json.loads(
    Path(__file__).with_name("reading_words.json").read_text(encoding="utf-8")
)
_SOFT_HYPHEN = "\u00ad"
_LONG = 11
"""Letters; a longer word gets a soft hyphen where letters are hyphenated."""


@dataclass(frozen=True)
class Layout:
    """How one letter looks. Sizes in points, margins in centimetres."""

    font: str
    size: float
    leading: float
    after: float
    justified: bool
    margin: float
    indent: float
    """Of a paragraph's first line."""
    blank_lines: bool
    """Empty paragraphs as spacing."""
    head: str
    lists: str
    run_ins: bool
    hyphens: bool
    footer: str
    paragraphs: int
    columns: int


_VALUES: dict[Family, dict[str, tuple[Any, ...]]] = {
    "seen": {
        "font": ("Carlito", "Liberation Serif", "Liberation Sans", "DejaVu Serif"),
        "size": (10, 11, 12),
        "leading": (1.0, 1.15, 1.5),
        "spacing": ((8.0, 0.0, False), (0.0, 0.0, True), (6.0, 0.0, False), (0.0, 18.0, False)),
        "margin": (2.0, 2.5, 3.0),
        "head": ("lines", "one", "table", "header", "centred", "sidebar"),
        "lists": ("none", "bullets", "numbers"),
        "footer": ("none", "page", "name"),
        "paragraphs": (3, 4, 5, 9),
        "columns": (1, 1, 1, 1, 1, 2),
    },
    "held": {
        "font": ("DejaVu Sans", "Liberation Sans Narrow", "Liberation Mono", "Carlito"),
        "size": (9.5, 10.5, 11.5),
        "leading": (1.05, 1.25, 1.4),
        "spacing": ((10.0, 0.0, False), (0.0, 0.0, True), (4.0, 0.0, False), (0.0, 24.0, False)),
        "margin": (1.8, 2.2, 3.4),
        "head": ("lines", "one", "table", "header", "right", "box"),
        "lists": ("none", "bullets", "dashes"),
        "footer": ("none", "page", "name"),
        "paragraphs": (2, 4, 6, 11),
        "columns": (1, 1, 1, 1, 1, 2),
    },
}


def layout(family: Family, rng: random.Random) -> Layout:
    """Draw a layout."""
    values = {name: rng.choice(choices) for name, choices in _VALUES[family].items()}
    after, indent, blank = values.pop("spacing")
    return Layout(
        **values,
        after=after,
        indent=indent,
        blank_lines=blank,
        justified=rng.random() < 1 / 3,
        run_ins=rng.random() < 1 / 4,
        hyphens=rng.random() < 1 / 4,
    )


def make_letter(path: Path, seed: int, *, family: Family) -> Layout:
    """Write the letter of this seed to ``path``."""
    rng = random.Random(f"{family} {seed}")  # noqa: S311 - no secret
    drawn = layout(family, rng)
    language = rng.choice(sorted(LANGUAGES))
    _Writer(drawn, LANGUAGES[language], rng).write(path)
    return drawn


class _Writer:
    """Writes one letter."""

    def __init__(self, drawn: Layout, words: Words, rng: random.Random) -> None:
        self._layout, self._words, self._rng = drawn, words, rng
        self._document = Document()
        normal = self._document.styles["Normal"]
        normal.font.name, normal.font.size = drawn.font, Pt(drawn.size)
        normal.paragraph_format.line_spacing = drawn.leading
        normal.paragraph_format.space_after = Pt(drawn.after)
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(drawn.margin)
        section.top_margin = section.bottom_margin = Cm(max(2.0, drawn.margin - 0.5))
        self._into: Any = self._document

    def write(self, path: Path) -> None:
        self._head()
        if self._layout.columns > 1 and self._layout.head != "sidebar":
            self._two_columns()
        self._body()
        self._tail()
        self._footer()
        self._document.save(str(path))

    # --- pieces ------------------------------------------------------------------------

    def _add(self, text: str, *, style: str | None = None, prose: bool = False) -> Paragraph:
        """Add a paragraph; only prose is justified, indented and hyphenated."""
        paragraph: Paragraph = self._into.add_paragraph(style=style)
        if prose and self._layout.hyphens:
            text = " ".join(_hyphenated(word) for word in text.split(" "))
        lines = text.split("\n")
        for n, line in enumerate(lines):
            run = paragraph.add_run(line)
            if n < len(lines) - 1:
                run.add_break()
        if prose:
            if self._layout.justified:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            if self._layout.indent and style is None:
                paragraph.paragraph_format.first_line_indent = Pt(self._layout.indent)
        return paragraph

    def _blank(self) -> None:
        if self._layout.blank_lines or not self._layout.after:
            self._into.add_paragraph()

    def _between(self) -> None:
        if self._layout.blank_lines:
            self._into.add_paragraph()

    # --- the head ----------------------------------------------------------------------

    def _head(self) -> None:
        words = self._words
        self._letterhead((words["name"], *words["contact"]))
        self._blank()
        if self._rng.random() < 1 / 2:
            self._add("\n".join(words["address"]))
        else:
            for line in words["address"]:
                self._tight(line)
        self._blank()
        self._add(words["date"])
        self._blank()
        if self._rng.random() < 2 / 3:
            self._add(words["subject"]).runs[0].bold = True
            self._blank()
        self._add(words["greeting"])
        self._blank()

    def _letterhead(self, own: Sequence[str]) -> None:
        kind = self._layout.head
        special = {"table": self._table, "sidebar": self._sidebar, "box": self._framed}
        if kind in special:
            special[kind](own)
        elif kind == "header":
            self._document.sections[0].header.paragraphs[0].text = " · ".join(own[:3])
        elif kind == "one":
            self._add("\n".join(own))
        else:
            sides = {"centred": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT}
            for line in own:
                self._tight(line).alignment = sides.get(kind, WD_ALIGN_PARAGRAPH.LEFT)
            self._blank()

    def _tight(self, line: str) -> Paragraph:
        added = self._add(line)
        added.paragraph_format.space_after = Pt(0)
        return added

    def _table(self, own: Sequence[str]) -> None:
        """The name in large type on the left, the contact details on the right."""
        left, right = self._document.add_table(rows=1, cols=2).rows[0].cells
        run = left.paragraphs[0].add_run(own[0])
        run.font.size, run.bold = Pt(self._layout.size * 1.6), True
        right.paragraphs[0].text = own[1]
        for line in own[2:]:
            right.add_paragraph(line)
        for paragraph in right.paragraphs:
            paragraph.paragraph_format.space_after = Pt(0)

    def _sidebar(self, own: Sequence[str]) -> None:
        """A narrow column for the contact details, the letter itself in the wide one."""
        table = self._document.add_table(rows=1, cols=2)
        table.autofit = False
        width = 21 - 2 * self._layout.margin
        side, main = table.rows[0].cells
        side.width, main.width = Cm(width * 0.3), Cm(width * 0.7)
        side.paragraphs[0].text = own[0]
        for line in own[1:]:
            side.add_paragraph(line)
        self._into = main

    def _framed(self, own: Sequence[str]) -> None:
        """A table of one cell, as templates use for a coloured band."""
        (cell,) = self._document.add_table(rows=1, cols=1, style="Table Grid").rows[0].cells
        cell.paragraphs[0].text = own[0]
        cell.add_paragraph(" | ".join(own[1:]))

    def _two_columns(self) -> None:
        section = self._document.add_section(WD_SECTION.CONTINUOUS)
        columns = section._sectPr.xpath("./w:cols")[0]  # noqa: SLF001 - no API for columns
        columns.set(qn("w:num"), "2")
        columns.set(qn("w:space"), "567")

    # --- the body ----------------------------------------------------------------------

    def _body(self) -> None:
        drawn, words, rng = self._layout, self._words, self._rng
        bag: list[str] = []
        listed = rng.randrange(1, drawn.paragraphs) if drawn.lists != "none" else -1
        for number in range(drawn.paragraphs):
            if number == listed:
                self._list()
            if rng.random() < 1 / 6:
                self._add(rng.choice(words["short"]), prose=True)
                self._between()
            chosen = []
            for _ in range(rng.randint(2, 5)):
                bag = bag or rng.sample(words["sentences"], len(words["sentences"]))
                chosen.append(bag.pop().format(n=rng.randint(3, 90)))
            text = " ".join(chosen)
            if drawn.run_ins and number:
                added = self._add("", prose=True)
                added.runs[0].text = words["run_ins"][number % len(words["run_ins"])]
                added.runs[0].bold = True
                added.add_run(text)
            else:
                self._add(text, prose=True)
            self._between()

    def _list(self) -> None:
        words, rng = self._words, self._rng
        self._add(words["listing"], prose=True)
        styles = {"bullets": "List Bullet", "numbers": "List Number"}
        for item in rng.sample(words["items"], rng.randint(2, len(words["items"]))):
            text = item.format(n=rng.randint(3, 20))
            style = styles.get(self._layout.lists)
            added = self._add(text if style else f"– {text}", style=style)
            if rng.random() < 1 / 2:
                added.paragraph_format.space_after = Pt(0)
        self._between()

    def _tail(self) -> None:
        words = self._words
        self._add(words["goodbye"])
        self._blank()
        self._add(words["name"])
        if self._rng.random() < 1 / 3:
            self._blank()
            self._add(words["enclosures"])

    def _footer(self) -> None:
        if self._layout.footer == "none":
            return
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        before, between = self._words["page"]
        if self._layout.footer == "name":
            before = f"{self._words['name']} · {before}"
        paragraph.add_run(before)
        _field(paragraph, "PAGE")
        paragraph.add_run(between)
        _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, code: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - no API for fields


def _hyphenated(word: str) -> str:
    """A long word with a soft hyphen in its middle."""
    letters = word.strip(",.;:")
    if len(letters) < _LONG or not letters.isalpha():
        return word
    middle = len(letters) // 2
    return word[:middle] + _SOFT_HYPHEN + word[middle:]
