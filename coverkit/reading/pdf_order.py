"""A PDF page's lines of type, in reading order.

pdfium gives the text in the order in which the page draws it, which for all word processors is
the order of writing, column after column. Only what is drawn after something that stands below
it, or beside what it belongs to, is put in its place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coverkit.reading.pdf_lines import CUT, ROW, SEPARATOR, WIDE, Line
from coverkit.reading.pdf_marks import Box, Marks
from coverkit.reading.pdf_type import TypeReader

if TYPE_CHECKING:
    from collections.abc import Sequence

_ITEM = re.compile(r"[•●▪■◦○‣∙·➢✓\uf0b7\uf0a7\uf0d8–—*-]|\(?\d{1,2}[.)]")
"""The dot or number of a list's item, all by itself."""
_HYPHENS = frozenset({"-", CUT})
_BESIDE = 2.5
"""Ems between a list's dot and its text."""
_NO_MARKS = Marks((), ())


def lines_of(
    text_page: Any,  # noqa: ANN401 - pypdfium2 has no types
    *,
    number: int,
    height: float,
    marks: Marks = _NO_MARKS,
    shows_breaks: bool = False,
) -> list[Line]:
    """The lines of a page; ``shows_breaks`` says that its program shows where it broke a line."""
    reader = TypeReader(text_page, number, height, marks.strokes, shows_breaks=shows_breaks)
    pieces = list(reader.pieces())
    return _tabbed(_separated(_ordered(_itemized(_dotted(pieces, marks.dots)))))


def _dotted(lines: list[Line], dots: Sequence[Box]) -> list[Line]:
    """The lines, those beside which a dot is drawn with a bullet before them."""
    shown = list(lines)
    for dot in dots:
        # Of two lines that stand close the dot is the lower one's whose baseline is just below it.
        above = {
            n: line.base - (line.height - (dot.bottom + dot.top) / 2)
            for n, line in enumerate(lines)
            if 0 < line.left - dot.right < _BESIDE * line.size
        }
        beside = [n for n, points in above.items() if 0 < points < lines[n].size]
        if beside:
            n = min(beside, key=above.__getitem__)
            shown[n] = replace(lines[n], text=f"• {lines[n].text}", left=dot.left)
    return shown


def _itemized(lines: list[Line]) -> list[Line]:
    """The lines, each with the dot or number that is drawn beside it after all of the list."""
    kept = list(lines)
    for at, marker in enumerate(lines):
        if not _ITEM.fullmatch(marker.text) or any(
            o.beside(marker) for o in lines[at + 1 : at + 2]
        ):
            continue
        row = [(o.left - marker.right, n) for n, o in enumerate(kept) if o.beside(marker)]
        near = [n for gap, n in row if 0 < gap < _BESIDE * marker.size]
        if near and not any(
            0 < marker.left - kept[n].right < _BESIDE * marker.size for _, n in row
        ):
            item = kept[near[0]]
            kept[near[0]] = replace(item, text=f"{marker.text} {item.text}", left=marker.left)
            kept.remove(marker)
    return kept


def _ordered(lines: list[Line]) -> list[Line]:
    """Blocks of lines as they were drawn, but none after one that stands wholly below it."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.base > blocks[-1][-1].base - line.size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    placed: list[list[Line]] = []
    for block in blocks:
        below = (n for n, other in enumerate(placed) if _over(block, other))
        placed.insert(next(below, len(placed)), block)
    return [line for block in placed for line in block]


def _over(block: list[Line], other: list[Line]) -> bool:
    """Whether the block stands above the other one, not beside it."""
    above = max(line.base for line in block) < min(line.base for line in other) - other[0].size / 2
    left, right = (
        max(min(x.left for x in b) for b in (block, other)),
        min(max(x.right for x in b) for b in (block, other)),
    )
    return above and left < right


def _separated(lines: list[Line]) -> list[Line]:
    """The lines, dots and bars of another type where they stand: between two pieces of a row."""
    dots = [line for line in lines if SEPARATOR.fullmatch(line.text)]
    kept = list(lines)
    for dot in dots:
        row = [line for line in lines if line is not dot and line.beside(dot)]
        if any(o.right < dot.left + ROW * dot.size for o in row):
            after = [o for o in row if o.left > dot.left and not SEPARATOR.fullmatch(o.text)]
            if after:
                kept.remove(dot)
                kept.insert(kept.index(min(after, key=lambda o: o.left)), dot)
    return kept


def _tabbed(lines: list[Line]) -> list[Line]:
    """Join what a tab parts in a line; what goes on below in a column of its own stays apart."""
    joined: list[Line] = []
    for n, line in enumerate(lines):
        above = joined[-1] if joined else None
        if above and line.text in _HYPHENS and 0 <= line.left - above.right < ROW * line.size:
            # drawn in another type than the word that it cuts
            joined[-1] = replace(above, right=line.right, hyphen=True)
            continue
        if above is None or not line.beside(above) or line.left < above.right:
            joined.append(line)
            continue
        if _ITEM.fullmatch(above.text) and line.left - above.right < _BESIDE * line.size:
            text = f"{above.text} {line.text}"
            joined[-1] = replace(line, text=text, left=above.left, word=above.word)
            continue
        after = next((x for x in lines[n + 1 :] if not x.beside(line)), None)
        column = after is not None and abs(after.left - line.left) < line.size / 2
        other = after is not None and any(
            abs(after.left - x.left) < x.size / 2 for x in (above,) if x is not line
        )
        if column and not other:
            joined.append(line)
        else:
            joined[-1] = replace(
                above,
                text=above.text + _blank(above, line) + line.text,
                right=line.right,
                hyphen=line.hyphen,
                cut=line.cut,
                blank=line.blank,
                bold=(above.bold[0], line.bold[1]),
            )
    return joined


def _blank(before: Line, line: Line) -> str:
    """What parts two pieces of a row: a tab, or the blanks beside a dot."""
    dots = SEPARATOR.fullmatch(line.text) or SEPARATOR.fullmatch(before.text.split()[-1])
    return " " if dots and line.left - before.right < WIDE * line.size else "\t"
