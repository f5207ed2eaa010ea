"""Invented letters in layouts that the PDF reader was not built against, as .docx.

A letter follows from its seed alone: first what it says (`Letter`), then how it looks. Both
families of layouts may be looked at by now; `fresh_layouts.py` has one that may not. Their words
have nothing in common with those of `reading_letters.py`.
`unseen_pages.py` prints the same letters from a browser and from LaTeX.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.text.paragraph import Paragraph

Family = Literal["tried", "unseen"]
"""The PDF reader was mended by ``tried``, and later, when it had been measured, by ``unseen``."""
Kind = Literal["prose", "heading", "item", "short", "listing"]
_HERE = Path(__file__).parent
WORDS: dict[str, dict[str, Any]] = json.loads(
    (_HERE / "unseen_words.json").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Piece:
    """A paragraph of the body."""

    kind: Kind
    text: str
    bold: str = ""
    """What stands in bold type before the text, in the same paragraph."""


@dataclass
class Letter:
    """What a letter says."""

    lang: str
    sender: list[str]
    recipient: list[str]
    date: str
    subject: str
    greeting: str
    goodbye: str
    body: list[Piece] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    """What follows the name."""


def make_words(
    rng: random.Random, *, longest: int = 9, said: Mapping[str, dict[str, Any]] = WORDS
) -> Letter:
    """Draw what a letter says, of what is said in each language."""
    words = said[rng.choice(sorted(said))]
    letter = Letter(
        lang=words["lang"],
        sender=rng.choice(words["senders"]),
        recipient=rng.choice(words["recipients"]),
        date=rng.choice(words["dates"]),
        subject=rng.choice([*words["subjects"], ""]),
        greeting=rng.choice(words["greetings"]),
        goodbye=rng.choice(words["goodbyes"]),
    )
    count = rng.randint(3, longest)
    listed = rng.randint(1, count) if rng.random() < 1 / 2 else -1
    headings = rng.sample(words["headings"], 2) if rng.random() < 1 / 5 else []
    run_ins = list(words["run_ins"]) if rng.random() < 1 / 5 else []
    bag: list[str] = []
    for number in range(count):
        if number == listed:
            letter.body.append(Piece("listing", words["listing"]))
            for bold, text in rng.sample(words["items"], rng.randint(2, len(words["items"]))):
                letter.body.append(Piece("item", text.format(n=rng.randint(3, 60)).strip(), bold))
        if headings and number in {1, 3}:
            letter.body.append(Piece("heading", headings.pop()))
        if rng.random() < 1 / 8:
            letter.body.append(Piece("short", rng.choice(words["short"])))
        drawn = []
        for _ in range(rng.randint(2, 6)):
            bag = bag or rng.sample(words["sentences"], len(words["sentences"]))
            drawn.append(bag.pop().format(n=rng.randint(3, 60)))
        bold = run_ins.pop() if run_ins and number else ""
        letter.body.append(Piece("prose", " ".join(drawn), bold.strip()))
    if rng.random() < 1 / 3:
        letter.after.append(rng.choice(words["enclosures"]))
    if rng.random() < 1 / 6:
        letter.after.append(words["postscript"])
    return letter


@dataclass(frozen=True)
class Layout:
    """How a letter looks in Word. Points, margins in centimetres."""

    font: str
    size: float
    leading: float
    exact: bool
    """The leading is points, not a factor."""
    before: float
    after: float
    blank: bool
    indent: float
    left: float
    right: float
    page: tuple[float, float]
    justified: bool
    hyphenated: bool
    head: str
    recipient_right: bool
    item: str
    footer: str
    emphasis: bool


_CHOICES: dict[Family, dict[str, tuple[Any, ...]]] = {
    "tried": {
        "font": (
            *("Caladea", "Linux Libertine O", "EB Garamond", "Open Sans", "Carlito"),
            *("Liberation Serif", "Liberation Sans", "DejaVu Sans"),
        ),
        "size": (9, 10, 10.5, 11, 11.5, 12, 13),
        "lines": (
            *((1.0, False), (1.08, False), (1.2, False), (1.35, False)),
            *((1.38, True), (2.0, False)),
        ),
        "spacing": (
            *((0, 8, False, 0), (0, 10, False, 0), (12, 0, False, 0), (3, 3, False, 0)),
            *((0, 0, True, 0), (0, 0, True, 0), (0, 0, False, 14), (0, 5, False, 20)),
            *((0, 4, False, 0), (0, 0, False, 0)),
        ),
        "margins": ((2.5, 2.0), (1.9, 1.9), (3.2, 2.5), (2.54, 2.54), (4.5, 1.5)),
        "page": ((21.0, 29.7), (21.0, 29.7), (21.59, 27.94)),
        "head": ("left", "right", "centred", "cells", "din", "band", "page header", "pipes"),
        "item": ("List Bullet", "List Bullet", "List Number", "– ", "* "),
        "footer": ("", "", "slash", "dashes", "word", "contact"),
    },
    "unseen": {
        "font": (
            "DejaVu Serif",
            "Liberation Sans Narrow",
            "Liberation Mono",
            "Open Sans Condensed",
        ),
        "size": (8.5, 9.5, 12.5, 14),
        "lines": ((1.04, False), (1.1, False), (1.15, False), (1.25, False), (1.5, True)),
        "spacing": (
            *((0, 7, False, 0), (0, 14, False, 0), (6, 6, False, 0), (10, 0, False, 0)),
            *((0, 0, True, 0), (0, 0, False, 11), (0, 0, False, 30), (2, 3, False, 16)),
            (0, 5, False, 0),
        ),
        "margins": ((2.0, 3.0), (2.8, 1.7), (2.2, 2.2), (3.5, 3.2), (5.0, 2.0)),
        "page": ((21.0, 29.7), (21.59, 27.94), (18.4, 26.7)),
        "head": ("left", "right", "tabs", "cells", "band", "page header", "big", "boxed"),
        "item": ("List Bullet 2", "List Bullet", "• ", "- "),
        "footer": ("", "bare", "word", "contact", "of"),
    },
}
"""Sizes, spacing and margins; ``lines``: leading, and whether it is exact; ``spacing``: before,
after, blank paragraphs, first line's indent."""


def make_layout(rng: random.Random, family: Family) -> Layout:
    """Draw a layout."""
    drawn = {name: rng.choice(choices) for name, choices in _CHOICES[family].items()}
    leading, exact = drawn.pop("lines")
    before, after, blank, indent = drawn.pop("spacing")
    left, right = drawn.pop("margins")
    return Layout(
        **drawn,
        leading=leading,
        exact=exact,
        left=left,
        right=right,
        before=before,
        after=after,
        blank=blank,
        indent=indent,
        justified=rng.random() < 2 / 5,
        hyphenated=rng.random() < 1 / 3,
        recipient_right=rng.random() < 1 / 4,
        emphasis=rng.random() < 1 / 3,
    )


def make_word(path: Path, seed: int, *, family: Family) -> None:
    """Write the .docx of this seed."""
    rng = random.Random(f"word {family} {seed}")  # noqa: S311 - no secret
    letter = make_words(rng, longest=12)
    _Writer(letter, make_layout(rng, family), rng).write(path)


def make_plain(path: Path, letter: Letter) -> None:
    """Write the letter as a .docx without any layout: it only says which paragraphs there are."""
    document = Document()
    for text in head_of(letter):
        document.add_paragraph(text)
    for piece in letter.body:
        style = "List Bullet" if piece.kind == "item" else None
        document.add_paragraph(f"{piece.bold} {piece.text}".strip(), style=style)
    for text in (letter.goodbye, letter.sender[0], *letter.after):
        document.add_paragraph(text)
    document.save(str(path))


def head_of(letter: Letter) -> list[str]:
    """All that stands above the body, in order."""
    subject = [letter.subject] if letter.subject else []
    return [*letter.sender, *letter.recipient, letter.date, *subject, letter.greeting]


class _Writer:
    """Writes one letter in its layout."""

    def __init__(self, letter: Letter, layout: Layout, rng: random.Random) -> None:
        self._letter, self._layout, self._rng = letter, layout, rng
        self._document: Any = Document()
        normal = self._document.styles["Normal"]
        normal.font.name, normal.font.size = layout.font, Pt(layout.size)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), letter.lang)
        normal.element.get_or_add_rPr().append(language)
        shape = normal.paragraph_format
        shape.space_before, shape.space_after = Pt(layout.before), Pt(layout.after)
        if layout.exact:
            shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
            shape.line_spacing = Pt(round(layout.leading * layout.size, 1))
        else:
            shape.line_spacing = layout.leading
        section = self._document.sections[0]
        section.page_width, section.page_height = (Cm(side) for side in layout.page)
        section.left_margin, section.right_margin = Cm(layout.left), Cm(layout.right)
        section.top_margin, section.bottom_margin = Cm(2.2), Cm(2.0)
        if layout.hyphenated:
            self._document.settings.element.insert(0, OxmlElement("w:autoHyphenation"))

    def write(self, path: Path) -> None:
        letter = self._letter
        self._head()
        self._blank()
        for line in letter.recipient:
            added = self._add(line, tight=True)
            if self._layout.recipient_right:
                added.paragraph_format.left_indent = Cm(8)
        self._blank(always=True)
        date = self._add(letter.date)
        if self._layout.head in {"right", "pipes"} or self._layout.recipient_right:
            date.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._blank(always=True)
        if letter.subject:
            self._add("", bold=letter.subject)
            self._blank(always=True)
        self._add(letter.greeting)
        self._blank()
        for piece in letter.body:
            self._piece(piece)
        self._add(letter.goodbye)
        self._blank(always=True)
        self._add(letter.sender[0])
        for text in letter.after:
            self._blank()
            self._add(text)
        self._foot()
        self._document.save(str(path))

    def _blank(self, *, always: bool = False) -> None:
        if self._layout.blank or always:
            self._document.add_paragraph()

    def _add(
        self, text: str, *, bold: str = "", style: str | None = None, tight: bool = False
    ) -> Paragraph:
        paragraph: Paragraph = self._document.add_paragraph(style=style)
        if bold:
            paragraph.add_run(bold + (" " if text else "")).bold = True
        paragraph.add_run(text)
        if tight:
            paragraph.paragraph_format.space_before = Pt(0)
            paragraph.paragraph_format.space_after = Pt(0)
        return paragraph

    # --- the head ----------------------------------------------------------------------

    def _head(self) -> None:
        own, kind = self._letter.sender, self._layout.head
        if kind in {"cells", "din", "band", "boxed"}:
            self._table(own, kind)
        elif kind == "page header":
            header = self._document.sections[0].header
            header.paragraphs[0].text = own[0]
            header.add_paragraph(" • ".join(own[1:]))
        elif kind in {"pipes", "big"}:
            large = 1.8 if kind == "pipes" else 2.4
            self._add(own[0]).runs[0].font.size = Pt(self._layout.size * large)
            self._add((" | " if kind == "pipes" else ", ").join(own[1:]), tight=True)
        elif kind == "tabs":
            added = self._add("\t".join(own[:2]), tight=True)
            width = self._layout.page[0] - self._layout.left - self._layout.right
            added.paragraph_format.tab_stops.add_tab_stop(Cm(width), WD_TAB_ALIGNMENT.RIGHT)
            self._add(" – ".join(own[2:]), tight=True)
        else:
            sides = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "centred": WD_ALIGN_PARAGRAPH.CENTER}
            for line in own:
                self._add(line, tight=True).alignment = sides.get(kind, WD_ALIGN_PARAGRAPH.LEFT)

    def _table(self, own: list[str], kind: str) -> None:
        columns = 1 if kind in {"band", "boxed"} else 2
        style = "Table Grid" if kind == "boxed" else None
        cells = self._document.add_table(rows=1, cols=columns, style=style).rows[0].cells
        if columns == 1:
            cells[0].text = "\n".join(own)
            return
        name, rest = (own[0], own[1:]) if kind == "cells" else ("\n".join(own[:3]), own[3:])
        cells[0].text = name
        cells[0].paragraphs[0].runs[0].bold = kind == "cells"
        cells[1].text = rest[0]
        for line in rest[1:]:
            cells[1].add_paragraph(line)
        for paragraph in cells[1].paragraphs:
            paragraph.paragraph_format.space_after = Pt(0)
            if kind == "cells":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    # --- the body ----------------------------------------------------------------------

    def _piece(self, piece: Piece) -> None:
        layout = self._layout
        if piece.kind == "item":
            marker = layout.item if layout.item.startswith("List") else ""
            bold, text = piece.bold, piece.text
            if not marker:
                bold, text = (layout.item + bold, text) if bold else ("", layout.item + text)
            added = self._add(text, bold=bold, style=marker or None)
            added.paragraph_format.space_before = Pt(0)
            if not marker and layout.item == "* ":
                added.paragraph_format.left_indent = Cm(0.6)
                added.paragraph_format.first_line_indent = Cm(-0.6)
        elif piece.kind == "heading":
            added = self._add("", bold=piece.text)
            added.paragraph_format.space_after = Pt(0)
            return
        else:
            added = self._add("" if layout.emphasis else piece.text, bold=piece.bold)
            if layout.emphasis:
                self._emphasised(added, piece.text)
            if layout.justified:
                added.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            if layout.indent:
                added.paragraph_format.first_line_indent = Pt(layout.indent)
        self._blank()

    def _emphasised(self, paragraph: Paragraph, text: str) -> None:
        """The text with two words in other type."""
        words = text.split(" ")
        marked = {self._rng.randrange(len(words)) for _ in range(2)}
        for number, word in enumerate(words):
            run = paragraph.add_run(word)
            if number in marked:
                run.bold = self._rng.random() < 1 / 2
                run.italic = not run.bold
            if number < len(words) - 1:
                paragraph.add_run(" ")

    def _foot(self) -> None:
        kind = self._layout.footer
        if not kind:
            return
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if kind == "contact":
            paragraph.text = " · ".join(self._letter.sender[1:4])
            return
        name = self._letter.sender[0]
        before = {"dashes": "– ", "word": f"{name} | Page ", "of": "Page "}.get(kind, "")
        paragraph.add_run(before)
        add_field(paragraph, "PAGE")
        if kind in {"slash", "of"}:
            paragraph.add_run("/" if kind == "slash" else " of ")
            add_field(paragraph, "NUMPAGES")
        elif kind == "dashes":
            paragraph.add_run(" –")


def add_field(paragraph: Paragraph, code: str) -> None:
    """Add a page's number, or how many there are."""
    shown = OxmlElement("w:fldSimple")
    shown.set(qn("w:instr"), code)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    shown.append(run)
    paragraph._p.append(shown)  # noqa: SLF001 - no API for fields
