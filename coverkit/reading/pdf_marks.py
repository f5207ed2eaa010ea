"""What is drawn beside or over a PDF's type: the dots of lists, strokes, accents.

A browser draws a list's dots as circles; a word processor prints deleted text with a stroke
through it, which a reader passes over; TeX's first fonts hold no accented letters, but set an
accent over a letter.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_MOST_OBJECTS = 20_000
"""Objects of a page; whoever draws more draws pictures."""
_DOT = (1.2, 7.0)
"""Points; how wide and high a list's dot is."""
_ROUND = 0.4
"""Points by which a dot's width and height may differ."""
_THIN, _LONG = 2.0, 4.0
"""Points; a stroke is at most so high and at least so wide."""
_STRUCK = (0.15, 0.5)
"""Ems above the baseline between which a stroke goes through the letters."""
_LINE = re.compile(r"[^\s\x02](?:[^\r\n\x02]*[^\s\x02])?")
"""A line of type, from its first letter to its last."""
_ACCENTS = {
    "`": "\u0300",
    "´": "\u0301",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¨": "\u0308",
    "¸": "\u0327",
    "ˇ": "\u030c",
    "˚": "\u030a",
}
"""Source: Unicode, Spacing Modifier Letters, and the combining character of each."""
_ACCENT = re.compile(f"[{''.join(_ACCENTS)}]")
_DOTLESS = {"ı": "i", "ȷ": "j"}
_OVER = 3.0
"""Points between an accent and the letter it stands over."""
_ACCENTED = re.compile(f"[ {''.join(_ACCENTS)}]*[{''.join(_ACCENTS)}][ {''.join(_ACCENTS)}]*")
"""Accents with the blanks that pdfium sees where the pen goes back for them."""
_WORD_GAP = 0.18
"""Ems; letters of two words are farther apart, even in tight type."""

_LONE_DOT = re.compile(r"(?<!\S)(?:[•·●∙|▪■](?!\S)|\w(?=[\r\n]|$))")
"""A dot all by itself, or a letter at a line's end."""

NOTHING = "\x03"
"""Stands in the text where a character is that no reader sees."""
DOT = "\x04"
"""Stands in the text for a blank in which a dot is drawn."""


class Box(NamedTuple):
    """Points, from the page's left and bottom edges."""

    left: float
    bottom: float
    right: float
    top: float


class Marks(NamedTuple):
    """A page's small drawings."""

    dots: Sequence[Box]
    strokes: Sequence[Box]


def marks_of(page: Any) -> Marks:  # noqa: ANN401 - pypdfium2 has no types
    """The dots and strokes that are drawn on a page."""
    dots: list[Box] = []
    strokes: list[Box] = []
    for box in _paths(page):
        wide, high = box.right - box.left, box.top - box.bottom
        if high < _THIN and wide > _LONG:
            strokes.append(box)
        elif _DOT[0] < wide < _DOT[1] and abs(wide - high) < _ROUND:
            dots.append(box)
    return Marks(dots, strokes)


def _paths(page: Any) -> Iterator[Box]:  # noqa: ANN401
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for n in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(page, n)
        if pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_PATH:
            pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top)
            yield Box(left.value, bottom.value, right.value, top.value)


def without_struck(
    text: str, strokes: Sequence[Box], where: Callable[[int], tuple[Box, float, float]]
) -> str:
    """The page's text without what is struck through.

    Args:
        text: one character each, in pdfium's order.
        strokes: of the page.
        where: tells a character's box, its baseline and its size.
    """
    kept = list(text)
    for line in _LINE.finditer(text) if strokes else ():
        (_, base, size), (_, _, other) = where(line.start()), where(line.end() - 1)
        high = base + max(size, other)
        if not any(base < (s.bottom + s.top) / 2 < high for s in strokes):
            continue
        for n in range(*line.span()):
            if not text[n].isspace() and _is_struck(where(n), strokes):
                kept[n] = NOTHING
    return "".join(kept)


def _is_struck(placed: tuple[Box, float, float], strokes: Sequence[Box]) -> bool:
    box, base, size = placed
    middle = (box.left + box.right) / 2
    low, high = (base + share * size for share in _STRUCK)
    return any(s.left <= middle <= s.right and low < (s.bottom + s.top) / 2 < high for s in strokes)


def with_dots(text: str, where: Callable[[int], tuple[Box, float, float]]) -> str:
    """The page's text, dots and letters that pdfium puts at a line's end where they are drawn.

    Why: what the line's type does not have is drawn in another type, after the line.
    """
    kept = list(text)
    for match in _LONE_DOT.finditer(text):
        dot, base, _ = where(match.start())
        right = None
        for n in range(match.start() - 1, -1, -1):
            if text[n].isspace() or _LONE_DOT.match(text, n):
                continue
            box, other, _ = where(n)
            if abs(other - base) > 1 or (right is None and box.left < dot.left):
                break
            if right is not None and box.right <= dot.left:
                if text[n + 1].isspace() and dot.right <= right.left:
                    shown = match[0] if match[0].isalnum() else DOT
                    kept[n + 1], kept[match.start()] = shown, NOTHING
                break
            right = box
    return "".join(kept)


def with_accents(text: str, where: Callable[[int], tuple[Box, float, float]]) -> str:
    """The page's text, each accent that is set over a letter made one with it."""
    accents = [match.start() for match in _ACCENT.finditer(text)]
    if not accents:
        return text
    kept = list(text)
    boxes: dict[int, Box] = {}
    for n in accents:
        accent = where(n)[0]
        after = n + 1 if n + 1 < len(text) else n
        if not (text[after].isalpha() and _belongs(text[n], accent, where(after)[0])):
            boxes = boxes or {k: where(k)[0] for k, c in enumerate(text) if c.isalpha()}
            after = next((k for k, box in boxes.items() if _belongs(text[n], accent, box)), n)
        letter = _DOTLESS.get(text[after], text[after])
        whole = unicodedata.normalize("NFC", letter + _ACCENTS[text[n]])
        if after != n and len(whole) == 1:
            kept[n], kept[after] = NOTHING, whole
    for match in _ACCENTED.finditer(text):
        if " " in match[0] and _is_in_word(match.start() - 1, match.end(), text, where):
            kept[match.start() : match.end()] = (
                NOTHING if shown == " " else shown for shown in kept[match.start() : match.end()]
            )
    return "".join(kept)


def _is_in_word(
    before: int, after: int, text: str, where: Callable[[int], tuple[Box, float, float]]
) -> bool:
    """Whether two characters of a line stand as close as a word's do."""
    if before < 0 or after >= len(text) or text[before].isspace() or text[after].isspace():
        return False
    left, base, size = where(before)
    right, other, _ = where(after)
    return abs(base - other) < 1 and abs(right.left - left.right) < _WORD_GAP * size


def _belongs(kind: str, accent: Box, letter: Box) -> bool:
    """Whether the accent stands over the letter, or hangs below it as a cedilla does."""
    middle = (accent.left + accent.right) / 2
    upper, lower = (letter, accent) if kind == "¸" else (accent, letter)
    apart = upper.bottom - lower.top
    return letter.left < middle < letter.right and abs(apart) < _OVER
