"""Lines of type -> paragraphs, by where the lines stand.

A PDF knows lines, not paragraphs. A line begins a new paragraph where the gap above it is larger
than the usual one, where it begins with a bullet, is indented, or changes size; and, in letters
whose paragraphs have no space between them, where its first word would still have fitted on the
line above.
"""

from __future__ import annotations

import re
import statistics
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.models import Paragraph
from coverkit.reading.pdf_hyphens import keeps_hyphen
from coverkit.reading.pdf_lines import ADDRESS, goes_on, steps_of
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.models import Place
    from coverkit.reading.pdf_lines import Line

_BULLET = re.compile(r"^\s*[•●▪■◦○‣∙·➢✓\uf0b7\uf0a7\uf0d8]\s+(?=\S)")
_DASH = re.compile(r"^\s*[–—*-]\s+(?=\S)")
_NUMBER = re.compile(r"^\s*\(?(\d{1,2})[.)]\s+(?=\S)")
_SPACE = 0.22
"""Ems: the blank between two words, where no line shows it."""
_RESIZED = 0.12
"""Share; type that grows or shrinks by more is another paragraph's."""
_ROW = 0.3
"""Ems; a line less far below the last one stands beside it."""
_SAME = 0.5
"""Ems; left edges nearer than this are one."""
_COLUMN = 3.5
"""Ems; a paragraph's indent and a list's are smaller, the distance of columns is larger."""
_SLOP = 0.2
"""Ems; letters' own white space, and what programs round."""
_ENOUGH = 4
"""Lines that begin in lower case and so make a column known."""
_RUNNING = 0.05
"""The least share of a column's lines that begin in lower case, as broken sentences do."""


@dataclass
class _Group:
    """The lines of one paragraph."""

    lines: list[Line]
    marker: re.Match[str] | None = None
    breaks: list[str] = field(default_factory=list)
    """What stands between each line and the next."""


class _Page:
    """What all lines together say about the type area."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self._columns = _columns(lines)
        gaps = [line.space / line.size for line in lines if line.space > 0]
        self._space = statistics.median_low(gaps) if gaps else _SPACE
        full = [(a, b) for a, b in steps_of(list(lines)) if self.is_full(a, b)]
        self._steps = [((b.base - a.base) / b.size, b.size) for a, b in full]
        self.spaced = self._is_spaced()
        self.hangs = any(
            _marked(a) and b.left > a.left + _SAME * a.size and self.is_full(a, b)
            for a, b in steps_of(list(lines))
        )

    def limit(self, line: Line) -> float | None:
        """Where the line would have been broken; None where no text runs in its column."""
        return self._columns.get(id(line))

    def is_full(self, above: Line, line: Line) -> bool:
        """Whether the line's first word did not fit on the line above."""
        limit = self.limit(above)
        if above.hyphen:
            return True
        if _parts_address(above.text.split()[-1], line.text.split()[0]):
            return False
        needed = line.word + (self._space + _SLOP) * above.size
        return limit is not None and limit - above.right < needed

    def leading(self, size: float) -> float:
        """The usual distance of two baselines within a paragraph of this size."""
        near = [step for step, other in self._steps if abs(other - size) < 0.1 * size]
        near = near or [step for step, _ in self._steps]
        return statistics.median_low(near) * size if near else 1.35 * size

    def is_gap(self, above: Line, line: Line) -> bool:
        """Whether there is more than the usual space between them."""
        leading = self.leading(line.size)
        return line.base - above.base > leading * 1.1 + 0.6

    def _is_spaced(self) -> bool:
        """Whether the letter's paragraphs have space between them.

        Asked of what must be a paragraph's last line: one that is not full, after a full one.
        """
        gaps = []
        for first, (above, line) in zip(self.lines, pairwise(self.lines[1:]), strict=False):
            ends = self.is_full(first, above) and not self.is_full(above, line)
            if ends and line.page == above.page and line.base > above.base:
                gaps.append(self.is_gap(above, line))
        return sum(gaps) * 2 >= len(gaps)


def _columns(lines: Sequence[Line]) -> dict[int, float]:
    """For each line the right edge of the column of running text that it stands in.

    It is how far the lines reach that were broken amid a sentence, for a line of an address or
    of a subject may reach farther. A column that runs on its own page says so itself; a few lines
    at a page's top are measured by the lines that begin at the same place elsewhere.
    """
    limits: dict[int, float] = {}
    walls = _walls(lines)
    broken = {
        id(a) for a, b in pairwise(lines) if goes_on(b) and abs(a.left - b.left) < _COLUMN * a.size
    }
    for block in _blocks(lines):
        own = sum(id(line) in broken for line in block) >= _ENOUGH
        for line in block:
            wall = walls[id(line)]
            near = [
                o
                for o in (block if own else lines)
                if abs(o.left - line.left) < _COLUMN * line.size
                and (wall is None or o.right <= wall)
            ]
            running = [o.right for o in near if id(o) in broken]
            if running and len(running) >= _RUNNING * len(near):
                limits[id(line)] = max(running)
    return limits


def _walls(lines: Sequence[Line]) -> dict[int, float | None]:
    """For each line the left edge of what stands to the right of it, if anything does."""
    walls: dict[int, float | None] = {}
    wall: float | None = None
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    above: Line | None = None
    for line in lines:
        beside = [
            o.left
            for o in pages[line.page]
            if o.left > line.right and abs(o.base - line.base) < line.size
        ]
        moved = above is None or abs(line.left - above.left) > _COLUMN * line.size
        if beside:
            wall = min(beside)
        elif moved or (wall is not None and line.right > wall):
            wall = None
        walls[id(line)] = wall
        above = line
    return walls


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Runs of lines one below the other, with about the same left edge, on one page."""
    block: list[Line] = []
    for line in lines:
        if block and not (
            line.page == block[-1].page
            and line.base > block[-1].base
            and abs(line.left - block[-1].left) < _COLUMN * line.size
        ):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _parts_address(last: str, first: str) -> bool:
    """Whether a line break between these words ends or begins an address on the web."""
    if ADDRESS.search(first):
        return last[-1].isalnum() and not last.islower()
    return bool(ADDRESS.search(last)) and not first[0].islower()


def _marked(line: Line) -> bool:
    return any(kind.match(line.text) for kind in (_BULLET, _DASH, _NUMBER))


def paragraphs_of(flows: Mapping[Place, Sequence[Line]]) -> Iterator[Paragraph]:
    """Join the lines into paragraphs, each place's for itself."""
    page = _Page([line for lines in flows.values() for line in lines])
    for place, lines in flows.items():
        for paragraph in _joined(lines, page):
            yield replace(paragraph, place=place)


def _joined(lines: Sequence[Line], page: _Page) -> Iterator[Paragraph]:
    if not lines:
        return
    words = " ".join(line.text for line in lines)
    group = _Group([lines[0]], _marker(None, lines[0], page))
    for above, line in pairwise(lines):
        marker = _marker(above, line, page)
        between = None if marker else _between(group, above, line, page)
        if between is None:
            yield _paragraph(group, words)
            group = _Group([line], marker)
        else:
            group.lines.append(line)
            group.breaks.append(between)
    yield _paragraph(group, words)


def _marker(above: Line | None, line: Line, page: _Page) -> re.Match[str] | None:
    """The bullet or number that the line begins with, if it begins an item of a list."""
    if found := _BULLET.match(line.text):
        return found
    inside = (
        above is not None
        and page.is_full(above, line)
        and (abs(above.left - line.left) < _SAME * line.size and not page.is_gap(above, line))
    )
    if inside:
        return None
    if found := _DASH.match(line.text):
        return found
    if found := _NUMBER.match(line.text):
        beside = {int(found[1]) - 1, int(found[1]) + 1}
        for other in page.lines:
            number = _NUMBER.match(other.text)
            if number and int(number[1]) in beside and abs(other.left - line.left) < line.size:
                return found
    return None


def _between(group: _Group, above: Line, line: Line, page: _Page) -> str | None:
    """What parts the two lines in one paragraph; None where a new paragraph begins."""
    if abs(line.size - above.size) > _RESIZED * max(line.size, above.size):
        return None
    if line.bold[0] and not above.bold[1] and _sentence_ends(above):
        return None
    full = page.is_full(above, line)
    if line.page != above.page or line.base <= above.base + _ROW * line.size:
        return _over_the_edge(group, above, line, page, full=full)
    if page.is_gap(above, line) or _is_moved(group, above, line, page, full=full):
        return None
    if full:
        return " "
    return "\n" if page.spaced or page.limit(above) is None else None


def _is_moved(group: _Group, above: Line, line: Line, page: _Page, *, full: bool) -> bool:
    """Whether the line stands so far right or left that it belongs to another paragraph."""
    start = group.lines[1 if len(group.lines) > 1 else 0]
    least = _SAME * line.size
    if group.marker:
        outdented = line.left < group.lines[0].left + least and (
            len(group.lines) == 1 or line.left < start.left - least
        )
        return outdented and (not full or page.hangs or not goes_on(line))
    indented = min(line.left - start.left, line.left - above.left) > least
    if not indented or page.limit(line) is None:
        return False
    return not full or len(group.lines) > 1 or _sentence_ends(above)


def _over_the_edge(
    group: _Group, above: Line, line: Line, page: _Page, *, full: bool
) -> str | None:
    """The same, where the line stands at the top of the next page or column."""
    limit, own = page.limit(above), page.limit(line)
    if limit is None or own is None:
        return None
    if line.page == above.page and line.base > above.base - 2 * line.size:
        return None  # side by side: cells, not columns of one text
    lefts = [o.left for o in page.lines if abs(o.left - line.left) < _COLUMN * line.size]
    if not group.marker and line.left > statistics.mode(lefts) + _SAME * line.size:
        return None
    if full:
        return " "
    return " " if goes_on(line) and not _sentence_ends(above) else None


def _sentence_ends(line: Line) -> bool:
    return line.text.rstrip("\"'”’»)")[-1:] in {".", "!", "?", ":"}


def _paragraph(group: _Group, words: str) -> Paragraph:
    """The lines as one paragraph, cut words whole again."""
    text = group.lines[0].text
    if "\n" in group.breaks and not any(map(goes_on, group.lines)):
        group.breaks = ["\n"] * len(group.breaks)  # an address: one of its lines is long by chance
    if group.marker:
        text = text[group.marker.end() :]
    for above, line, between in zip(group.lines, group.lines[1:], group.breaks, strict=False):
        if above.hyphen or text.endswith(("\u00ad", "\u2010", "-")):
            cut = text.rstrip("\u00ad\u2010-")
            text = cut + ("-" if keeps_hyphen(cut, line.text, words) else "") + line.text
        else:
            text += between + line.text
    return Paragraph(tidy(text), style="list_item" if group.marker else "plain")
