"""How far the lines of each column of a PDF's text may reach."""

from __future__ import annotations

import statistics
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.reading.pdf_lines import goes_on, marked
from coverkit.reading.pdf_sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.reading.pdf_lines import Line

SPACE = 0.22
"""Ems: the blank between two words, where no line shows it."""
SAME = 0.5
"""Ems; left edges nearer than this are one."""
COLUMN = 5.5
"""Ems; a paragraph's indent (half an inch) and a list's are smaller, columns are farther apart."""
SLOP = 0.2
"""Ems; letters' own white space, and what programs round."""
FLUSH = 0.1
"""Ems by which the line of a justified text may miss the edge: letters' own white space."""
_SAME_EDGE = 1.5
"""Ems by which the longest ragged lines of a column differ from page to page."""
_PROSE = 70
"""Characters; a line that is longer is running text."""
_EVEN = 0.1
"""Ems by which the ends of a short justified text may differ."""
_JUSTIFIED = 0.7
"""The least share of a justified text's broken lines that end at the edge; some are items."""
_ENOUGH = 4
"""Lines that begin in lower case and so make a column known."""
_RUNNING = 0.05
"""The least share of a column's lines that begin in lower case, as broken sentences do."""
TWICE = 2
"""Paragraphs with the same indent: it is the letter's way to part paragraphs."""


def edges_of(steps: Sequence[tuple[Line, Line]], columns: dict[int, float]) -> dict[float, float]:
    """For the limit of each column of justified text, the edge at which its lines end.

    The limit is how far any line reaches; a line of TeX's may reach farther than the edge.
    """
    ends: dict[float, list[tuple[float, float]]] = {}
    for above, line in steps:
        if goes_on(line) and not above.hyphen and (limit := columns.get(id(above))) is not None:
            ends.setdefault(limit, []).append((above.right, above.size))
    edges = {}
    for limit, found in ends.items():
        edge = statistics.median_high(right for right, _ in found)
        flush = sum(right > edge - FLUSH * size for right, size in found)
        near = sum(abs(right - edge) < FLUSH * size for right, size in found)
        if len(found) >= _ENOUGH and min(flush, near) >= _JUSTIFIED * len(found):
            edges[limit] = edge
    return edges


def columns_of(lines: Sequence[Line]) -> dict[int, float]:
    """For each line the right edge of the column of running text that it stands in.

    It is how far the lines reach that were broken amid a sentence, for a line of an address or
    of a subject may reach farther. A column that runs on its own page says so itself; a few lines
    at a page's top are measured by the lines that begin at the same place elsewhere.
    """
    limits: dict[int, float] = {}
    walls = _walls(lines)
    broken = {
        id(a)
        for a, b in pairwise(lines)
        if abs(a.left - b.left) < COLUMN * a.size and (goes_on(b) or _is_broken(a, b))
    }
    for block in _blocks(lines):
        own = sum(id(line) in broken for line in block) >= _ENOUGH
        for line in block:
            wall = walls[id(line)]
            near = [
                o
                for o in (block if own else lines)
                if abs(o.left - line.left) < COLUMN * line.size
                and (wall is None or o.right <= wall)
            ]
            running = [o.right for o in near if id(o) in broken]
            if running and len(running) >= _RUNNING * len(near):
                limits[id(line)] = max(running)
    limits = _shared(lines, limits)
    runs = [[], *_blocks(lines, near=SAME), []]
    for before, whole, after in zip(runs, runs[1:], runs[2:], strict=False):
        run = _without_next(whole, after)
        if _is_narrower(run, lines, limits):
            edge = max(line.right for line in run)
            parts = [run, *(other for other in (before, after) if _is_rest(other, run, edge))]
            limits |= dict.fromkeys((id(line) for part in parts for line in part), edge)
    return limits


def _without_next(run: list[Line], after: Sequence[Line]) -> list[Line]:
    """The run, without the first line of a paragraph that goes on at the margin."""
    if len(run) <= TWICE or not after or after[0].left > run[-1].left - SAME * run[-1].size:
        return run
    inside = max(line.right for line in run[:-1])
    return run[:-1] if run[-1].right > inside + SAME * run[-1].size else run


def _is_rest(other: Sequence[Line], run: Sequence[Line], edge: float) -> bool:
    """Whether the lines are what stands of a narrower text on the page before or after."""
    slop = SLOP * run[0].size
    return (
        bool(other)
        and other[0].page != run[0].page
        and abs(other[0].left - run[0].left) < slop
        and all(line.right < edge + slop for line in other)
    )


def _is_broken(above: Line, line: Line) -> bool:
    """Whether the lines are too long for a list's or an address's, and amid a sentence."""
    return (
        len(above.text) > _PROSE
        and above.page == line.page
        and 0 < line.base - above.base < 2 * line.size
        and not (sentence_ends(above.text) or marked(line) or marked(above) or above.bold[0])
    )


def _is_narrower(run: Sequence[Line], lines: Sequence[Line], limits: dict[int, float]) -> bool:
    """Whether the lines of running text end before the column's edge, as a quotation's do.

    They stand in as far on the right as on the left; or end flush before the edge; or were broken
    amid a sentence where the next word would have fitted.
    """
    limit = limits.get(id(run[0]), 0.0)
    near = _SAME_EDGE * run[0].size
    inner = set(map(id, run))
    column = [
        line.left
        for line in lines
        if id(line) not in inner and abs(limits.get(id(line), 0.0) - limit) < near
    ]
    if len(run) > TWICE and column and not any(map(marked, run)):
        inside = limit - max(line.right for line in run)
        for edge in {statistics.mode(column), *_often(column)}:
            indent = run[0].left - edge
            if min(indent, inside) > SAME * run[0].size and abs(indent - inside) < run[0].size:
                return True
    broken = [
        (a, b)
        for a, b in pairwise(run)
        if goes_on(b) and not a.hyphen and a.text.count(" ") >= TWICE and id(a) in limits
    ]
    if len(broken) < TWICE:
        return False
    edge = statistics.median_high(a.right for a, _ in broken)
    flush = sum(abs(a.right - edge) < _EVEN * a.size < limits[id(a)] - a.right for a, _ in broken)
    fits = sum(limits[id(a)] - a.right > b.word + (SPACE + SLOP) * a.size for a, b in broken)
    return (fits >= TWICE and 2 * fits >= len(broken)) or TWICE < flush == len(broken)


def _often(edges: Sequence[float]) -> list[float]:
    """The leftmost of the edges at which several lines begin: paragraphs may hang from it."""
    return [edge for edge, count in sorted(Counter(edges).items()) if count >= TWICE][:1]


def _shared(lines: Sequence[Line], limits: dict[int, float]) -> dict[int, float]:
    """The limits, those of blocks of one column made one: few ragged lines reach its edge."""
    known = {(line.left, limits[id(line)]) for line in lines if id(line) in limits}
    return {
        id(line): max(
            right
            for left, right in known
            if abs(left - line.left) < SAME * line.size
            and right - limits[id(line)] < _SAME_EDGE * line.size
        )
        for line in lines
        if id(line) in limits
    }


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
        moved = above is None or abs(line.left - above.left) > COLUMN * line.size
        if beside:
            wall = min(beside)
        elif moved or (wall is not None and line.right > wall):
            wall = None
        walls[id(line)] = wall
        above = line
    return walls


def _blocks(lines: Sequence[Line], near: float = COLUMN) -> Iterator[list[Line]]:
    """Runs of lines one below the other on one page, with left edges so many ems near."""
    block: list[Line] = []
    for line in lines:
        if block and not (
            line.page == block[-1].page
            and line.base > block[-1].base
            and abs(line.left - block[-1].left) < near * line.size
        ):
            yield block
            block = []
        block.append(line)
    if block:
        yield block
