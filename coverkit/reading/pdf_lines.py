"""A PDF page's lines of type, in reading order, each with where it stands.

pdfium gives the text in the order in which the page draws it, which for all word processors is
the order of writing, column after column. Only what is drawn after something that stands below
it is put in its place.
"""

from __future__ import annotations

import ctypes
import math
import re
import statistics
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from coverkit.reading.pdf_marks import (
    DOT,
    NOTHING,
    Box,
    Marks,
    with_accents,
    with_dots,
    without_struck,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOIN = "\x02"
"""pdfium's mark for a hyphen at a line's end; the word goes on without a line break."""
CUT = "\u2010"
"""The hyphen that programs set where they cut a word; people type another one."""
_LINES = re.compile(rf"[^\r\n{_JOIN}]+{_JOIN}?")
_BLANKS = frozenset(" \t\u00a0\u2002\u2003\u2009\u202f" + _JOIN + NOTHING)
_HOLES = re.compile(rf"(?<=[ \t]){NOTHING}+[ \t]|{NOTHING}+")
"""What no reader sees, with one of the blanks where it stands between two."""
_PARTED_HYPHEN = re.compile(r"[^\W\d_] [-\u2010]$")
"""A hyphen before which pdfium sees a blank that is none: type that is drawn out."""
_SPACES = re.compile(
    rf"(?<=[^\s{NOTHING}]){NOTHING}*[ \t\u00a0][ \t\u00a0{NOTHING}]*(?=[^\s{NOTHING}])"
)
_MARKER = re.compile(r"[^\w\s]{1,2}|\(?\w{1,2}[.)]")
"""What a list's item begins with; the gap after it is no tab."""
BULLET = re.compile(r"^\s*[•●▪■◦○‣∙·➢✓\uf0b7\uf0a7\uf0d8]\s+(?=\S)")
DASH = re.compile(r"^\s*[–—*-]\s+(?=\S)")
NUMBER = re.compile(r"^\s*\(?(\d{1,2})[.)]\s+(?=\S)")
_ITEM = re.compile(r"[•●▪■◦○‣∙·➢✓\uf0b7\uf0a7\uf0d8–—*-]|\(?\d{1,2}[.)]")
"""The dot or number of a list's item, all by itself."""
_WIDE = 1.4
"""Ems; a wider gap inside a line is a tab or the space between two cells."""
_NARROW = 0.55
"""How many times as wide as the line's usual gap a blank is at least."""
_CAPITALS = re.compile(r"[^\W\d_a-z][^\sa-z\d]*(?: [^\sa-z\d]+)+")
"""A name or a heading in capitals, or what pdfium takes for several words of one."""
_FEWEST = 5
"""Capitals; of fewer, only those between which pdfium sees no blank tell the usual gap."""
_TRACKED, _WORD_GAP = 0.1, 0.15
"""Ems between capitals that are set far apart; how much farther apart two words are at least."""
_GLUED = re.compile(r"(?<=[^\W\d_][,;:.!?])[^\W\d_]")
"""A letter right after a mark that a blank follows; pdfium overlooks some that are narrow."""
_WIDER = 2.2
"""How many times as wide as the line's other gaps: justified lines have wide gaps, too."""
ADDRESS = re.compile(r"\S@\S|://|www\.|\.(?:com|org|net|io|example|de|fr)\b")
"""An address on the web, or the end of one."""
_CORK = {
    **dict(enumerate("“”„«»–—", start=0x10)),
    **dict(enumerate(("ff", "fi", "fl", "ffi", "ffl"), start=0x1B)),
    0xFF: "ß",
    0x88: "•",
}
"""What TeX's own type has in other characters' places; its fonts have no name.

Source: the Cork encoding (T1), Ferguson, TUGboat 11:4 (1990); the dot is the text companion's.
"""
_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
SEPARATOR = re.compile(r"[•·●∙|▪■]+")
"""What parts the pieces of a line of contact details."""
_BESIDE = 2.5
"""Ems between a list's dot and its text."""
_ROW = 0.3
"""Ems; baselines nearer than this are one row."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type. Points, from the page's left and top edges."""

    text: str
    left: float
    right: float
    base: float
    """The baseline."""
    size: float
    page: int
    height: float
    """The page's."""
    word: float
    """The width of its first word."""
    space: float = 0.0
    """Its usual gap between two words; 0 where it has none."""
    bold: tuple[bool, bool] = (False, False)
    """Whether it begins in bold type, with more than a stressed word, and ends in it."""
    hyphen: bool = False
    """It ends in a hyphen at which a word may be cut; ``text`` holds it only if it is `CUT`."""

    def beside(self, other: Line) -> bool:
        """Whether they stand in one row."""
        return self.page == other.page and abs(self.base - other.base) < _ROW * self.size


_NO_MARKS = Marks((), ())


def lines_of(
    text_page: Any,  # noqa: ANN401 - pypdfium2 has no types
    *,
    number: int,
    height: float,
    marks: Marks = _NO_MARKS,
) -> list[Line]:
    """The lines of a page."""
    reader = _Reader(text_page, number, height, marks.strokes)
    pieces = [
        piece for match in _LINES.finditer(reader.text) for piece in reader.pieces(*match.span())
    ]
    return _tabbed(_separated(_ordered(_itemized(_dotted(pieces, marks.dots)))))


class _Reader:
    """Asks pdfium where characters stand. Each question costs a microsecond."""

    def __init__(
        self,
        text_page: Any,  # noqa: ANN401 - pypdfium2 has no types
        number: int,
        height: float,
        strokes: Sequence[Box],
    ) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium, self._page = pdfium, text_page
        self._number, self._height = number, height
        count = text_page.count_chars()
        text = text_page.get_text_range() if count else ""
        if len(text) != count:  # characters beyond the basic plane, or none at all
            text = "".join(
                chr(pdfium.FPDFText_GetUnicode(text_page, n) or 32) for n in range(count)
            )
        self._name = ctypes.create_string_buffer(128)
        self._x, self._y, *self._box = (ctypes.c_double() for _ in range(6))
        self._matrix, self._advance = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        text = with_accents(text.replace("\ufffe", _JOIN), self._where)
        text = with_dots(text, self._where)
        self.text: str = without_struck(text, strokes, self._where)

    def _origin(self, n: int) -> tuple[float, float]:
        self._pdfium.FPDFText_GetCharOrigin(self._page, n, self._x, self._y)
        return self._x.value, self._y.value

    def _where(self, n: int) -> tuple[Box, float, float]:
        left, right, bottom, top = self._box
        self._pdfium.FPDFText_GetCharBox(self._page, n, left, right, bottom, top)
        box = Box(left.value, bottom.value, right.value, top.value)
        return box, self._origin(n)[1], self._size(n)

    def _size(self, n: int) -> float:
        """The type's size as it is printed: browsers and macOS draw another size on a scale."""
        size = self._pdfium.FPDFText_GetFontSize(self._page, n)
        self._pdfium.FPDFText_GetMatrix(self._page, n, self._matrix)
        return float(abs(size) * math.hypot(self._matrix.c, self._matrix.d))

    def _right(self, n: int) -> float:
        left, right, bottom, top = self._box
        self._pdfium.FPDFText_GetCharBox(self._page, n, left, right, bottom, top)
        return right.value

    def pieces(self, start: int, end: int) -> list[Line]:
        """The line from ``start`` to ``end``, cut where a gap is wide."""
        hyphen = self.text[end - 1] == _JOIN
        while start < end and self.text[start] in _BLANKS:
            start += 1
        while end > start and self.text[end - 1] in _BLANKS:
            end -= 1
        if start == end:
            return []
        for capitals in _CAPITALS.finditer(self.text, start, end):
            self._close_up(*capitals.span())
        if _PARTED_HYPHEN.search(self.text, start, end) and self._is_generated(end - 2):
            hyphen, end = True, end - 2
        hyphen = hyphen or self.text[end - 1] == CUT
        spans, space = self._spans(start, end, self._size(start) or 1.0)
        return [
            replace(self._line(a, b), space=space, hyphen=hyphen and n == len(spans) - 1)
            for n, (a, b) in enumerate(spans)
        ]

    def _close_up(self, start: int, end: int) -> None:
        """Take the blanks out of the words of a line whose capitals are set far apart."""
        shown = [n for n in range(start, end) if self.text[n] not in _BLANKS]
        gaps = {b: self._origin(b)[0] - self._right(a) for a, b in pairwise(shown)}
        known = [gap for b, gap in gaps.items() if len(shown) >= _FEWEST or b - 1 in shown]
        size, usual = self._size(start), statistics.median_low(known or [0.0])
        if usual < _TRACKED * size:
            return
        close = {n for n, gap in gaps.items() if gap < usual + _WORD_GAP * size}
        self.text = (
            self.text[:start]
            + "".join(
                NOTHING if n + 1 in close and shown == " " and self._is_generated(n) else shown
                for n, shown in enumerate(self.text[start:end], start)
            )
            + self.text[end:]
        )

    def _spans(self, start: int, end: int, size: float) -> tuple[list[tuple[int, int]], float]:
        """Where the pieces between wide gaps begin and end, and the usual gap."""
        gaps = [
            (self._origin(m.end())[0] - self._right(m.start() - 1), m.start(), m.end())
            for m in _SPACES.finditer(self.text, start, end)
            if NOTHING not in m[0] and not _MARKER.fullmatch(self.text, start, m.start())
        ]
        widths = sorted(gap for gap, _, _ in gaps)
        usual = widths[(len(widths) - 1) // 2] if len(widths) > 1 else 0.0
        for gap, a, _ in gaps:
            if gap < _NARROW * usual and self._is_made_up(a):
                self.text = self.text[:a] + NOTHING + self.text[a + 1 :]
        least = max(_WIDE * size, _WIDER * usual)
        cuts = [(a, b) for gap, a, b in gaps if gap > least or gap < -size]
        edges = [start, *(n for cut in cuts for n in cut), end]
        return list(zip(edges[::2], edges[1::2], strict=True)), usual

    def _is_made_up(self, n: int) -> bool:
        """Whether the blank is pdfium's own, inside a word: a soft hyphen parts letters.

        An "f" hangs over the blank after it, which is none the less one.
        """
        before, after = self.text[n - 1], self.text[n + 1]
        small = before.islower() and after.islower() and before != "f"
        return small and self._is_generated(n)

    def _is_generated(self, n: int) -> bool:
        return bool(self._pdfium.FPDFText_IsGenerated(self._page, n) == 1)

    def _line(self, start: int, end: int) -> Line:
        left, y = self._origin(start)
        size = max(self._size(start), self._size(end - 1), 1.0)
        text = self._parted(start, end, size)
        first = start + len(text.split(maxsplit=1)[0])
        text = _whole(_HOLES.sub("", text).replace(DOT, " • "))
        text = text.translate(_CORK) if not self._font(start) else text
        return Line(
            text=text,
            left=left,
            right=self._right(end - 1),
            base=self._height - y,
            size=size,
            page=self._number,
            height=self._height,
            word=self._right(first - 1) - left,
            bold=(self._leads(start, first, end), self._bold(end - 1)),
        )

    def _parted(self, start: int, end: int, size: float) -> str:
        """The text, with a blank where one is wide enough though pdfium sees none."""
        text = self.text[start:end]
        for match in reversed([*_GLUED.finditer(self.text, start, end)]):
            n = match.start()
            self._pdfium.FPDFText_GetLooseCharBox(self._page, n - 1, self._advance)
            if self._origin(n)[0] - self._advance.right > _WORD_GAP * size:
                text = f"{text[: n - start]} {text[n - start :]}"
        return text

    def _leads(self, start: int, first: int, end: int) -> bool:
        """Whether the line begins in bold type, and not with one word that is stressed."""
        if not self._bold(start) or first >= end or self.text[first - 1] in ".:":
            return self._bold(start)
        return self._bold(min(first + 1, end - 1))

    def _bold(self, n: int) -> bool:
        return bool(_BOLD.search(self._font(n)))

    def _font(self, n: int) -> bytes:
        """Its name; none where TeX drew the type itself."""
        self._pdfium.FPDFText_GetFontInfo(self._page, n, self._name, len(self._name), None)
        return self._name.value


def _whole(text: str) -> str:
    """The text with characters beyond the basic plane whole: pdfium gives their halves."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


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


def _separated(lines: list[Line]) -> list[Line]:
    """The lines, dots and bars of another type where they stand: between two pieces of a row."""
    dots = [line for line in lines if SEPARATOR.fullmatch(line.text)]
    kept = list(lines)
    for dot in dots:
        row = [line for line in lines if line is not dot and line.beside(dot)]
        if any(o.right < dot.left + _ROW * dot.size for o in row):
            after = [o for o in row if o.left > dot.left and not SEPARATOR.fullmatch(o.text)]
            if after:
                kept.remove(dot)
                kept.insert(kept.index(min(after, key=lambda o: o.left)), dot)
    return kept


def _over(block: list[Line], other: list[Line]) -> bool:
    """Whether the block stands above the other one, not beside it."""
    above = max(line.base for line in block) < min(line.base for line in other) - other[0].size / 2
    left, right = (
        max(min(x.left for x in b) for b in (block, other)),
        min(max(x.right for x in b) for b in (block, other)),
    )
    return above and left < right


def _tabbed(lines: list[Line]) -> list[Line]:
    """Join what a tab parts in a line; what goes on below in a column of its own stays apart."""
    joined: list[Line] = []
    for n, line in enumerate(lines):
        above = joined[-1] if joined else None
        if above is None or not line.beside(above) or line.left < above.right:
            joined.append(line)
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
                bold=(above.bold[0], line.bold[1]),
            )
    return joined


def _blank(before: Line, line: Line) -> str:
    """What parts two pieces of a row: a tab, or the blanks beside a dot."""
    dots = SEPARATOR.fullmatch(line.text) or SEPARATOR.fullmatch(before.text.split()[-1])
    return " " if dots and line.left - before.right < _WIDE * line.size else "\t"


def steps_of(lines: list[Line]) -> list[tuple[Line, Line]]:
    """Each line with the next one, where that stands below it on the same page."""
    return [(a, b) for a, b in pairwise(lines) if a.page == b.page and b.base > a.base]


def marked(line: Line) -> bool:
    """Whether it begins as a list's item does."""
    return any(kind.match(line.text) for kind in (BULLET, DASH, NUMBER))


def goes_on(line: Line) -> bool:
    """Whether it begins amid a sentence; an address on the web does not."""
    return line.text[0].islower() and not ADDRESS.search(line.text.split(maxsplit=1)[0])
