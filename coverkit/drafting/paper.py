"""How a Word draft looks: page, margins, fonts; our own or those of the person's letter."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from coverkit.drafting.frames import frame_for
from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from docx.document import Document as WordDocument

    from coverkit.drafting.draft import Paper

_MOST_RUNS = 2_000
"""Pieces of text of one look that tell a letter's font."""
_EMU_PER_CM = 360_000
_T = TypeVar("_T", str, float)


@dataclass(frozen=True, slots=True)
class Look:
    """The looks of a letter. Lengths in EMU (360,000 to a centimetre), font size in points."""

    width: int
    height: int
    margins: tuple[int, int, int, int]
    """Top, right, bottom, left."""
    font: str
    size: float


_SIDE, _END = int(2.5 * _EMU_PER_CM), int(2 * _EMU_PER_CM)
_MARGIN = (_END, _SIDE, _END, _SIDE)
DEFAULT_LOOK: Mapping[Paper, Look] = {
    # Why Calibri: it comes with Word, and LibreOffice has Carlito, which runs to the same width.
    "A4": Look(int(21 * _EMU_PER_CM), int(29.7 * _EMU_PER_CM), _MARGIN, "Calibri", 11),
    "Letter": Look(int(21.59 * _EMU_PER_CM), int(27.94 * _EMU_PER_CM), _MARGIN, "Calibri", 11),
}


def apply_look(document: WordDocument, look: Look, language: str) -> None:
    """Set up page, default font and paragraph habits, and the spelling checker's language."""
    from docx.oxml.ns import qn
    from docx.shared import Length, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Length(look.width), Length(look.height)
    top, right, bottom, left = (Length(margin) for margin in look.margins)
    section.top_margin, section.right_margin = top, right
    section.bottom_margin, section.left_margin = bottom, left
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = look.font, Pt(look.size)
    fonts = normal.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), look.font)
    layout = normal.paragraph_format
    layout.line_spacing, layout.space_after, layout.widow_control = 1.0, Pt(6), True
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), frame_for(language).locale)


def open_template(path: Path) -> WordDocument:
    """Open a Word letter whose looks are wanted.

    Raises:
        UnreadableError: It is not a Word file, or a damaged one.
    """
    import docx

    try:
        document = docx.Document(str(path))
        read_look(document)
    except Exception as error:  # python-docx raises whatever zip, XML and lookups raise
        raise UnreadableError(
            f"{path} cannot be used as a template: it is not a Word file that can be read.",
            hint="Open it in Word and save it as .docx, or draft without a template.",
        ) from error
    return document


def read_look(document: WordDocument) -> Look:
    """The measures of a Word letter: its page and the font of most of its text."""
    section = document.sections[0]
    own = DEFAULT_LOOK["A4"]
    measures = (
        section.top_margin,
        section.right_margin,
        section.bottom_margin,
        section.left_margin,
    )
    top, right, bottom, left = (
        _EMU_PER_CM if length is None else max(int(length), _EMU_PER_CM // 2) for length in measures
    )
    font, size = _defaults(document)
    return Look(
        width=int(section.page_width or own.width),
        height=int(section.page_height or own.height),
        margins=(top, right, bottom, left),
        font=_most(_fonts(document, "name", font)) or own.font,
        size=float(_most(_fonts(document, "size", size)) or own.size),
    )


def _defaults(document: WordDocument) -> tuple[str | None, float | None]:
    """Font and size (points) of text whose styles say nothing of it.

    Source: ECMA-376 part 1, 17.7.5.1 (docDefaults), 17.18.96 (theme fonts).
    """
    from docx.oxml.ns import qn

    found = document.styles.element.find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    )
    fonts = None if found is None else found.find(qn("w:rFonts"))
    size = None if found is None else found.find(qn("w:sz"))
    points = int(size.get(qn("w:val"))) / 2 if size is not None else None
    if fonts is None:
        return None, points
    theme = fonts.get(qn("w:asciiTheme"), "")
    return fonts.get(qn("w:ascii")) or _theme_font(document, theme), points


def _theme_font(document: WordDocument, name: str) -> str | None:
    """The typeface behind ``minorHAnsi`` and the like."""
    kind = "minorFont" if name.startswith("minor") else "majorFont"
    parts = [r.target_part for r in document.part.rels.values() if r.reltype.endswith("/theme")]
    pattern = rf'<a:{kind}>\s*<a:latin typeface="([\w .-]{{1,60}})"'
    found = re.search(pattern, parts[0].blob.decode(errors="replace")) if name and parts else None
    return found[1] if found else None


def _most(values: Iterable[tuple[_T, int]]) -> _T | None:
    """The value with the most characters."""
    characters: Counter[_T] = Counter()
    for value, length in values:
        characters[value] += length
    return characters.most_common(1)[0][0] if characters else None


def _fonts(
    document: WordDocument, attribute: str, default: str | float | None
) -> Iterator[tuple[Any, int]]:
    """Font name or size (points) of the first runs, their own or their style's, and lengths."""
    runs = ((run, own) for p in document.paragraphs for own in (p.style,) for run in p.runs)
    for run, own in islice(runs, _MOST_RUNS):
        value, style = getattr(run.font, attribute), cast("Any", own)
        while value is None and style is not None:
            value = getattr(style.font, attribute)
            style = style.base_style
        if value is None:
            value = default
        elif attribute == "size":
            value = value.pt
        if value is not None:
            yield value, len(run.text)
