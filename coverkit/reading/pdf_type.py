"""Asks pdfium for the type of a page: pieces of lines, each with where it stands."""

from __future__ import annotations

import ctypes
import math
import re
import statistics
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from coverkit.reading.pdf_lines import CUT, WIDE, Line
from coverkit.reading.pdf_marks import (
    DOT,
    NOTHING,
    Box,
    with_accents,
    with_dots,
    without_struck,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_JOIN = "\x02"
"""pdfium's mark for a hyphen at a line's end; the word goes on without a line break."""
_LINES = re.compile(rf"[^\r\n{_JOIN}]+{_JOIN}?")
_BLANKS = frozenset(" \t\u00a0\u2002\u2003\u2009\u202f" + _JOIN + NOTHING)
_HOLES = re.compile(rf"(?<=[ \t]){NOTHING}+[ \t]|{NOTHING}+")
"""What no reader sees, with one of the blanks where it stands between two."""
_PARTED_HYPHEN = re.compile(r"[^\W\d_] [-\u2010]$")
"""A hyphen before which pdfium sees a blank that is none: type that is drawn out."""
_HYPHENED = re.compile(rf"[^\W\d_] ?([-{CUT}{_JOIN}]) *$")
"""A word that ends in a hyphen; pdfium sees blanks in type that is drawn out."""
_SPACES = re.compile(
    rf"(?<=[^\s{NOTHING}]){NOTHING}*[ \t\u00a0][ \t\u00a0{NOTHING}]*(?=[^\s{NOTHING}])"
)
_MARKER = re.compile(r"[^\w\s]{1,2}|\(?\w{1,2}[.)]")
"""What a list's item begins with; the gap after it is no tab."""
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
_CORK = {
    **dict(enumerate("“”„«»–—", start=0x10)),
    **dict(enumerate(("ff", "fi", "fl", "ffi", "ffl"), start=0x1B)),
    0xFF: "ß",
    0x88: "•",
}
"""What TeX's own type has in other characters' places; its fonts have no name.

Source: the Cork encoding (T1), Ferguson, TUGboat 11:4 (1990); the dot is the text companion's.
"""
_UNIT = re.compile(r"(?:«\s)?\S+(?:\s(?:[:;!?»%€]\S*)+(?=\s|$))?")
"""A word with the marks that French type keeps on its line, behind a blank."""
_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)


class TypeReader:
    """Asks pdfium where characters stand. Each question costs a microsecond."""

    def __init__(
        self,
        text_page: Any,  # noqa: ANN401 - pypdfium2 has no types
        number: int,
        height: float,
        strokes: Sequence[Box],
        *,
        shows_breaks: bool,
    ) -> None:
        """Take the page's text, without what is struck through."""
        import pypdfium2.raw as pdfium

        self._shows_breaks = shows_breaks
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
        self._text: str = without_struck(text, strokes, self._where)

    def pieces(self) -> Iterator[Line]:
        """The page's lines, cut where a gap is wide, as the page draws them."""
        for match in _LINES.finditer(self._text):
            yield from self._pieces(*match.span())

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

    def _advanced(self, n: int) -> float:
        """Where the next character would stand: beyond a full stop's own white space."""
        self._pdfium.FPDFText_GetLooseCharBox(self._page, n, self._advance)
        return float(self._advance.right)

    def _pieces(self, start: int, end: int) -> list[Line]:
        """The line from ``start`` to ``end``, cut where a gap is wide."""
        hyphen, cut = self._text[end - 1] == _JOIN, self._is_cut(start, end)
        blank = self._shows_breaks and self._text[end - 1] == " "
        while start < end and self._text[start] in _BLANKS:
            start += 1
        while end > start and self._text[end - 1] in _BLANKS:
            end -= 1
        if start == end:
            return []
        for capitals in _CAPITALS.finditer(self._text, start, end):
            self._close_up(*capitals.span())
        if _PARTED_HYPHEN.search(self._text, start, end) and self._is_generated(end - 2):
            hyphen, end = True, end - 2
        if cut and self._text[end - 1] == "-":
            hyphen, end = True, end - 1
        hyphen = hyphen or self._text[end - 1] == CUT
        spans, space = self._spans(start, end, self._size(start) or 1.0)
        return [
            replace(
                self._line(a, b),
                space=space,
                hyphen=hyphen and b == spans[-1][1],
                cut=cut if b == spans[-1][1] else None,
                blank=blank and b == spans[-1][1],
            )
            for a, b in spans
        ]

    def _is_cut(self, start: int, end: int) -> bool | None:
        """Whether the program set the hyphen that the line ends in; None where it cannot be told.

        It is another piece of type than the word before it: the word was written without it.
        """
        found = _HYPHENED.search(self._text, start, end) if self._shows_breaks else None
        if found is None:
            return None
        return self._piece(found.start()) != self._piece(found.start(1))

    def _piece(self, n: int) -> int | None:
        """The address of the piece of type that a character was drawn with."""
        found = self._pdfium.FPDFText_GetTextObject(self._page, n)
        return ctypes.cast(found, ctypes.c_void_p).value

    def _close_up(self, start: int, end: int) -> None:
        """Take the blanks out of the words of a line whose capitals are set far apart."""
        shown = [n for n in range(start, end) if self._text[n] not in _BLANKS]
        gaps = {b: self._origin(b)[0] - self._right(a) for a, b in pairwise(shown)}
        known = [gap for b, gap in gaps.items() if len(shown) >= _FEWEST or b - 1 in shown]
        size, usual = self._size(start), statistics.median_low(known or [0.0])
        if usual < _TRACKED * size:
            return
        close = {n for n, gap in gaps.items() if gap < usual + _WORD_GAP * size}
        self._text = (
            self._text[:start]
            + "".join(
                NOTHING if n + 1 in close and shown == " " and self._is_generated(n) else shown
                for n, shown in enumerate(self._text[start:end], start)
            )
            + self._text[end:]
        )

    def _spans(self, start: int, end: int, size: float) -> tuple[list[tuple[int, int]], float]:
        """Where the pieces between wide gaps begin and end, and the usual gap."""
        gaps = [
            (self._origin(m.end())[0] - self._right(m.start() - 1), m.start(), m.end())
            for m in _SPACES.finditer(self._text, start, end)
            if NOTHING not in m[0] and not _MARKER.fullmatch(self._text, start, m.start())
        ]
        widths = sorted(gap for gap, _, _ in gaps)
        usual = widths[(len(widths) - 1) // 2] if len(widths) > 1 else 0.0
        for gap, a, _ in gaps:
            if gap < _NARROW * usual and self._is_made_up(a):
                self._text = self._text[:a] + NOTHING + self._text[a + 1 :]
        least = max(WIDE * size, _WIDER * usual)
        cuts = [(a, b) for gap, a, b in gaps if gap > least or gap < -size]
        edges = [start, *(n for cut in cuts for n in cut), end]
        return list(zip(edges[::2], edges[1::2], strict=True)), usual

    def _is_made_up(self, n: int) -> bool:
        """Whether the blank is pdfium's own, inside a word: a soft hyphen parts letters.

        An "f" hangs over the blank after it, which is none the less one.
        """
        before, after = self._text[n - 1], self._text[n + 1]
        small = before.islower() and after.islower() and before != "f"
        return small and self._is_generated(n)

    def _is_generated(self, n: int) -> bool:
        return bool(self._pdfium.FPDFText_IsGenerated(self._page, n) == 1)

    def _line(self, start: int, end: int) -> Line:
        left, y = self._origin(start)
        size = max(self._size(start), self._size(end - 1), 1.0)
        text = self._parted(start, end, size)
        unit = _UNIT.match(text)
        first = start + (unit.end() if unit else len(text))
        text = _whole(_HOLES.sub("", text).replace(DOT, " • "))
        text = text.translate(_CORK) if not self._font(start) else text
        return Line(
            text=text,
            left=left,
            right=max(self._right(end - 1), self._advanced(end - 1)),
            base=self._height - y,
            size=size,
            page=self._number,
            height=self._height,
            word=self._right(first - 1) - left,
            bold=(self._leads(start, first, end), self._bold(end - 1)),
        )

    def _parted(self, start: int, end: int, size: float) -> str:
        """The text, with a blank where one is wide enough though pdfium sees none."""
        text = self._text[start:end]
        for match in reversed([*_GLUED.finditer(self._text, start, end)]):
            n = match.start()
            if self._origin(n)[0] - self._advanced(n - 1) > _WORD_GAP * size:
                text = f"{text[: n - start]} {text[n - start :]}"
        return text

    def _leads(self, start: int, first: int, end: int) -> bool:
        """Whether the line begins in bold type, and not with one word that is stressed."""
        if not self._bold(start) or first >= end or self._text[first - 1] in ".:":
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
