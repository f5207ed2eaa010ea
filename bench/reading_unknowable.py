"""Of which letters can no PDF say where a paragraph ends?

Asked of the .docx, which knows the paragraphs and the type area, and of where the PDF's characters
stand; never of what coverkit makes of them. A boundary is unknowable where all of this holds:
- a sentence ends there and the next paragraph begins with a letter in upper case or a figure;
- the last line is full: the next paragraph's first word would not have fitted on it; and, in
  justified type, it ends at the right edge as every other line does;
- the next line begins at the same left edge as the last one, and either follows at the usual
  distance or stands on another page.
"""

from __future__ import annotations

import ctypes
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2
import pypdfium2.raw
from docx import Document

if TYPE_CHECKING:
    from pathlib import Path

_LONG = 70
"""Characters; shorter texts are no running text."""
_FRAME = 200
"""Characters of a footer and a header, between two pages' text."""
_EDGE = 1.5
"""Points that a justified line may miss the right edge by: letters' own white space."""
_CUT = {"-", "\u2010", "\u00ad", "\x02", "\ufffe"}


class _Char(NamedTuple):
    text: str
    page: int
    left: float
    right: float
    base: float


def unknowable(docx: Path, pdf: Path) -> str:
    """The first words after the first such boundary, or an empty text."""
    document = Document(str(docx))
    section: Any = document.sections[0]
    texts = [p.text.strip() for p in document.paragraphs if p.text.strip()]
    chars = _characters(pdf)
    plain = "".join(char.text for char in chars)
    edge = _right_edge(chars, (section.page_width - section.right_margin) / 12700)
    for before, after in pairwise(texts):
        if len(before) < _LONG or not re.match(r"[\W_]*(?:\d|[^\W\d_])", after) or _small(after):
            continue
        if before.rstrip("\"'”»’)")[-1:] not in {".", "!", "?", ":"}:
            continue
        tail, head = _squeezed(before)[-30:], _squeezed(after)[:20]
        between = f"(?={re.escape(tail)}(.{{0,{_FRAME}}}?){re.escape(head)})"
        places = [*re.finditer(between, plain)]
        if not places:
            continue
        place = min(places, key=lambda found: len(found[1]))  # sentences recur
        kept = chars[: place.start(1)] + chars[place.end(1) :]
        if _hidden(kept, place.start(1), len(_squeezed(after.split()[0])), edge):
            return " ".join(after.split()[:4])
    return ""


def _small(text: str) -> bool:
    first = next((c for c in text if c.isalpha()), "")
    return first.islower()


def _squeezed(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in _CUT)


def _characters(pdf: Path) -> list[_Char]:
    """Every printed character but hyphens, in the order of the file."""
    found: list[_Char] = []
    x, y = ctypes.c_double(), ctypes.c_double()
    with pypdfium2.PdfDocument(pdf) as opened:
        for number, page in enumerate(opened):
            text: Any = page.get_textpage()
            for n in range(text.count_chars()):
                shown = chr(pypdfium2.raw.FPDFText_GetUnicode(text, n))
                if shown.isspace() or shown in _CUT or shown == "\0":
                    continue
                left, _, right, _ = text.get_charbox(n, loose=True)
                pypdfium2.raw.FPDFText_GetCharOrigin(text, n, x, y)
                found.append(_Char(shown, number, left, right, y.value))
    return found


def _right_edge(chars: list[_Char], docx_edge: float) -> float:
    """Where lines end: the type area's edge, but no farther right than any character stands."""
    return min(docx_edge, max((c.right for c in chars), default=docx_edge))


def _hidden(chars: list[_Char], at: int, word: int, edge: float) -> bool:
    """Whether nothing shows that a paragraph begins with the character at this place."""
    last, first = chars[at - 1], chars[at]
    size = _height(chars, at)
    needed = chars[min(at + word, len(chars)) - 1].right - first.left + 0.25 * size
    if edge - last.right > needed:
        return False
    line = [c for c in chars[:at] if c.page == last.page and abs(c.base - last.base) < size / 3]
    above = [c for c in chars[:at] if c.page == last.page and c.base > last.base + size / 3]
    start = min(c.left for c in line)
    if abs(start - first.left) > size / 3:
        return False
    if not above:
        return first.page != last.page
    upper = min(c.base for c in above)
    ends = max(c.right for c in above if abs(c.base - upper) < size / 3)
    if abs(ends - edge) < _EDGE < abs(last.right - edge) and _justified(chars, edge):
        return False
    if first.page != last.page:
        return True
    return abs((last.base - first.base) - (upper - last.base)) < size / 8


def _height(chars: list[_Char], at: int) -> float:
    """About the size of the type there: the least distance of two baselines."""
    bases = sorted({round(c.base, 1) for c in chars if c.page == chars[at].page})
    steps = [b - a for a, b in pairwise(bases) if b - a > 4]  # noqa: PLR2004 - points
    return min(steps, default=10.0)


def _justified(chars: list[_Char], edge: float) -> bool:
    """Whether most lines end at the very edge."""
    ends: dict[tuple[int, float], float] = {}
    for c in chars:
        key = c.page, round(c.base, 1)
        ends[key] = max(ends.get(key, 0.0), c.right)
    long = [end for end in ends.values() if end > edge - 40]
    return 2 * sum(abs(end - edge) < _EDGE for end in long) > len(long)
