"""How the invented letters of `fresh_letters.py` look: a third set of layouts.

Two families: of ``drawn`` the misses may be looked at, and the PDF reader was mended by them;
``fresh`` has words, type, sizes and spacings of its own and is only ever measured. Whoever looks
at a letter of it makes a new family.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

if TYPE_CHECKING:
    import random

Family = Literal["drawn", "fresh"]
_FACTOR = 3
"""Leading beyond it is points."""


@dataclass(frozen=True)
class Layout:
    """How a letter looks. Points, margins and indents in centimetres."""

    font: str
    size: float
    leading: float
    """A factor up to `_FACTOR`, and points beyond."""
    before: float
    after: float
    blank: bool
    indent: float
    margins: tuple[float, float, float, float]
    """Left, right, top, bottom."""
    page: tuple[float, float]
    head: str
    date: str
    subject: str
    item: str
    footer: str
    longest: int
    columns: int
    aligned: str
    quoted: float
    """How far one of the paragraphs stands in on both sides."""
    loose: bool
    """A page may begin or end with a single line of a paragraph."""


_CHOICES: dict[Family, dict[str, tuple[Any, ...]]] = {
    "drawn": {
        "font": ("Linux Biolinum O", "Cantarell", "TeXGyreTermes", "Cabin", "Liberation Serif"),
        "size": (9, 10, 11, 12, 13.5),
        "leading": (1.0, 1.15, 1.3, 1.6, 15, 18),
        "spacing": (
            *((0, 9, False, 0), (8, 0, False, 0), (4, 4, False, 0), (0, 0, True, 0)),
            *((0, 0, False, 0.5), (0, 0, False, 1.0), (0, 3, False, 0.6), (0, 6, False, -0.8)),
            (0, 0, False, 0),
        ),
        "margins": ((2, 2, 2, 2), (2.5, 2.5, 3, 2), (3, 1.8, 1.5, 1.5), (4, 3.5, 2.5, 3)),
        "page": ((21.0, 29.7), (21.59, 27.94), (19.0, 27.0)),
        "head": (
            *("spaced", "three", "side", "ruled", "first", "window"),
            *("small caps", "tab row", "side right", "labels", "header cells"),
        ),
        "date": ("right", "left", "above", "tab", "inline"),
        "subject": ("bold", "caps", "underlined", "small caps", "italic"),
        "item": (
            *("List Bullet", "List Number", "– ", "•\t", "(1) "),
            *("List Bullet 2", "List Number 2", "▪\t", "→ ", "a) "),
        ),
        "footer": ("", "right", "words", "contact", "tabs", "left", "name", "bank"),
        "longest": (4, 8, 12),
        "columns": (1, 1, 1, 1, 1, 1, 1, 2),
        "quoted": (0, 0, 0, 1.0),
    },
    "fresh": {
        "font": ("Lato", "Roboto", "TeXGyrePagella", "TeXGyreSchola", "Liberation Sans"),
        "size": (9.5, 10.5, 11.5, 12.5),
        "leading": (1.05, 1.12, 1.25, 1.45, 1.8, 16, 19),
        "spacing": (
            *((0, 6, False, 0), (0, 12, False, 0), (10, 0, False, 0), (5, 5, False, 0)),
            *((0, 0, True, 0), (0, 0, False, 0.4), (0, 0, False, 0.75), (0, 0, False, 1.27)),
            *((0, 4, False, 0.5), (0, 8, False, 0), (0, 5, False, -0.6), (0, 0, False, 0)),
        ),
        "margins": (
            *((2.2, 1.8, 2, 1.6), (2.54, 2.54, 2.54, 2.54), (1.7, 1.7, 2.5, 2.2)),
            *((3.8, 2.4, 1.8, 2.6), (2.4, 4.6, 2, 2)),
        ),
        "page": ((21.0, 29.7), (21.0, 29.7), (21.59, 27.94), (17.6, 25.0)),
        "head": (
            "small caps",
            "tab row",
            "side right",
            "labels",
            "ruled",
            "header cells",
            "window",
        ),
        "date": ("right", "left", "above", "tab", "inline"),
        "subject": ("bold", "small caps", "italic", "coloured"),
        "item": ("List Bullet", "List Bullet 2", "List Number 2", "- ", "▪\t", "→ ", "a) "),
        "footer": ("", "left", "of", "name", "contact", "bank"),
        "longest": (5, 7, 10, 14),
        "columns": (1, 1, 1, 1, 1, 1, 1, 1, 2),
        "quoted": (0, 0, 0, 0, 0.8, 1.5),
    },
}
"""``spacing``: before, after, blank paragraphs, first line's indent, hanging where it is less."""


def draw_layout(rng: random.Random, family: Family) -> Layout:
    """Draw a layout."""
    drawn = {name: rng.choice(choices) for name, choices in _CHOICES[family].items()}
    before, after, blank, indent = drawn.pop("spacing")
    return Layout(
        **drawn,
        before=before,
        after=after,
        blank=blank,
        indent=indent,
        aligned=rng.choice(("ragged", "ragged cut", "justified", "justified cut")),
        loose=rng.random() < 1 / 3,
    )


def apply_layout(document: Any, layout: Layout, language: str) -> None:  # noqa: ANN401 - docx
    """Give a document its page, its type and its spacing."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = layout.font, Pt(layout.size)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    normal.element.get_or_add_rPr().append(spoken)
    shape = normal.paragraph_format
    shape.space_before, shape.space_after = Pt(layout.before), Pt(layout.after)
    shape.widow_control = not layout.loose
    if layout.leading > _FACTOR:
        shape.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        shape.line_spacing = Pt(max(layout.leading, round(1.15 * layout.size, 1)))
    else:
        shape.line_spacing = layout.leading
    section = document.sections[0]
    section.page_width, section.page_height = (Cm(side) for side in layout.page)
    section.left_margin, section.right_margin = (Cm(side) for side in layout.margins[:2])
    section.top_margin, section.bottom_margin = (Cm(side) for side in layout.margins[2:])
    if layout.aligned.endswith("cut"):
        document.settings.element.insert(0, OxmlElement("w:autoHyphenation"))
