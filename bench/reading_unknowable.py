"""Of which letters can no PDF say where a paragraph ends?

Asked of the .docx, which knows the paragraphs and the type area, and of where the PDF's characters
stand; never of what coverkit makes of them. A boundary is unknowable where all of this holds:
- a sentence ends there and the next paragraph begins with a letter in upper case or a figure;
- the last line is full: the next paragraph's first word would not have fitted on it, as far as
  lines reach that begin where it does; and, in justified type, it ends at the right edge as every
  other line does;
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
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from pathlib import Path

_LONG = 70
"""Characters; shorter texts are no running text."""
_WORDS = 4
"""Enough of a paragraph to know it by."""
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


def unknowable(docx: Path, pdf: Path) -> set[str]:
    """The first words after each such boundary, without blanks."""
    found: set[str] = set()
    document = Document(str(docx))
    section: Any = document.sections[0]
    texts = ["".join(run.text or "" for run in p.iter(qn("w:t"))).strip() for p in _all(document)]
    texts = [text for text in texts if text]
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
            found.add(_squeezed(" ".join(after.split()[:_WORDS])))
    return found


def excused(wanted: list[str], found: list[str], hidden: set[str]) -> bool:
    """Whether the texts found differ from the wanted ones at such boundaries alone."""
    rest = iter(found)
    read = next(rest, None)
    said = ""
    for text in wanted:
        if said and not any(_squeezed(text).startswith(words) for words in hidden):
            return False
        said = f"{said} {text}".strip()
        if said == read:
            said, read = "", next(rest, None)
    return not said and read is None


def _all(document: Any) -> Any:  # noqa: ANN401 - python-docx
    """The body's paragraphs, those in tables' cells, too."""
    return document.element.body.iter(qn("w:p"))


def _small(text: str) -> bool:
    first = next((c for c in text if c.isalnum()), "")
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
    start = _start(chars, at - 1, size)
    edge = min(edge, _reach(chars, start, size))
    needed = chars[min(at + word, len(chars)) - 1].right - first.left + 0.25 * size
    beside = first.page != last.page and _reach(chars, first.left, size) > first.left + 9 * size
    if edge - last.right > needed or not (beside or abs(start - first.left) < size / 3):
        return False
    above = [
        c
        for c in chars[:at]
        if c.page == last.page and c.base > last.base + size / 3 and start - size < c.left < edge
    ]
    if not above:
        return first.page != last.page
    upper = min(c.base for c in above)
    ends = max(c.right for c in above if abs(c.base - upper) < size / 3)
    if abs(ends - edge) < _EDGE < abs(last.right - edge) and _justified(chars, edge):
        return False
    if first.page != last.page:
        return True
    return abs((last.base - first.base) - (upper - last.base)) < size / 8


def _start(chars: list[_Char], at: int, size: float) -> float:
    """Where the line begins that ends with the character at this place."""
    while at and chars[at - 1].page == chars[at].page:
        before, char = chars[at - 1], chars[at]
        if abs(before.base - char.base) > size / 3 or not 0 <= char.left - before.left < 3 * size:
            break
        at -= 1
    return chars[at].left


def _reach(chars: list[_Char], start: float, size: float) -> float:
    """How far the lines reach that begin at this place: a column's or a cell's edge."""
    ends = [
        _end(chars, at, size)
        for at, (before, char) in enumerate(pairwise(chars), 1)
        if abs(char.left - start) < size / 3 and abs(before.base - char.base) > size / 3
    ]
    return max(ends, default=start)


def _end(chars: list[_Char], at: int, size: float) -> float:
    """Where the line ends that begins with the character at this place."""
    for before, char in pairwise(chars[at:]):
        if abs(before.base - char.base) > size / 3 or not 0 <= char.left - before.left < 3 * size:
            return before.right
    return chars[-1].right


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
