"""What all lines of a PDF together say about its type area.

How far the lines of a column may reach, how far they are apart, whether they are justified,
whether paragraphs are parted by space or by an indent, and whether words are cut.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.reading.pdf_blanks import draws_blanks, needs_blank, types_blanks
from coverkit.reading.pdf_columns import (
    COLUMN,
    FLUSH,
    SAME,
    SLOP,
    SPACE,
    TWICE,
    columns_of,
    edges_of,
)
from coverkit.reading.pdf_hyphens import is_cut
from coverkit.reading.pdf_lines import CUT, goes_on, marked, steps_of
from coverkit.reading.pdf_sentences import breaks_address, cuts_address, is_open, sentence_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.reading.pdf_lines import Line

_NEARLY = 0.12
"""Share of its length by which a nearly full line is shorter than it might be."""
_LONG = 11
"""Letters; a word as long as this is cut, where words are cut."""
_CUT = 0.15
"""The least share of the long words at lines' ends that is cut, where words are cut."""
_CUTTABLE, _HALF, _HYPHEN = 8, 0.5, 0.35
"""Letters of a word that has a place to be cut; its half, and a hyphen's ems."""
_FAR_MORE = 3
"""Times as many words that might have been cut and were not, as were cut."""
_LOOSE = 2.0
"""Ems by which a paragraph's last line ends before the edge at least: its gaps are the usual."""
_WHOLE_POINT = 0.7
"""Points by which a step may differ from a rounded one."""
_PARTED_ADDRESS = re.compile(r"\w@$")
"""A mail address of which the rest stands on the next line."""
_WHOLE = 5
"""Long words, cut or not: fewer may be chance."""


class TypeArea:
    """What all lines together say."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Measure the lines, which stand in reading order."""
        self.lines = lines
        self._columns = columns_of(lines)
        self._below = {id(a): b for a, b in pairwise(lines)}
        gaps = [line.space / line.size for line in lines if line.space > 0]
        self._space = statistics.median_low(gaps) if gaps else SPACE
        steps = steps_of(list(lines))
        self._edges = edges_of(steps, self._columns)
        self._ends_show = False
        draws = draws_blanks(steps, limit=self.limit, room=self._space + 2 * SLOP)
        self._blanks_show = draws and not types_blanks(steps, is_full=self.is_full)
        full = [(a, b) for a, b in steps if self.is_full(a, b)]
        self._steps = [((b.base - a.base) / b.size, b.size) for a, b in full]
        self.spaced = self._is_spaced()
        indents = Counter(round(a.left - b.left) for a, b in full if _is_indent(b, a))
        within = [(a, b) for a, b in full if goes_on(b) or not sentence_ends(a.text)]
        sure = Counter(round(a.left - b.left) for a, b in within if _is_indent(b, a))
        hanging = Counter(round(b.left - a.left) for a, b in within if _is_indent(a, b))
        self._hanging = {n for n, count in hanging.items() if count > sure[n]}
        self._indents = {n for n, count in indents.items() if count >= TWICE} - self._hanging
        self.hangs = any(
            marked(a)
            and b.left > a.left + SAME * a.size
            and (goes_on(b) or not self.is_indented(b))
            for a, b in full
        )
        self._ends_show = draws and not (self.spaced or self._indents or self._hanging)
        self.cuts_words = _cuts_words(full, left_whole=self._left_whole(full))

    def limit(self, line: Line) -> float | None:
        """Where the line would have been broken; None where no text runs in its column."""
        limit = self._columns.get(id(line))
        return None if limit is None else self._edges.get(limit, limit)

    def is_full(self, above: Line, line: Line) -> bool:
        """Whether the line's first word did not fit on the line above."""
        if above.hyphen:
            return True
        if breaks_address(above.text, line.text):
            return False
        if self._ends_here(above, line):
            return False
        limit = self.limit(above)
        needed = line.word + (self._space + SLOP) * above.size
        return limit is not None and limit - above.right < needed

    def is_broken(self, line: Line) -> bool:
        """Whether the program shows that it broke the line, and no paragraph ended there."""
        return self._blanks_show and line.blank

    def _ends_here(self, above: Line, line: Line) -> bool:
        """Whether the want of a blank shows that the line above was not broken.

        Why only in letters whose paragraphs nothing else parts: a few broken lines have none.
        """
        limit, amid = self.limit(above), above.page == line.page and line.base > above.base
        if not (self._ends_show and amid) or limit is None or above.blank or goes_on(line):
            return False
        roomy = limit - above.right > (self._space + 2 * SLOP) * above.size
        return roomy and needs_blank(above)

    def breaks_word(self, above: Line, line: Line) -> bool:
        """Whether one word, too long for its column, was broken between the lines.

        Why: programs break it at the letter that no longer fits, and set no hyphen.
        """
        first = line.text.split(maxsplit=1)[0]
        if _PARTED_ADDRESS.search(above.text) and "." in first:
            return True
        alone = above.text[-1].isalnum() and len(above.text.split()) == 1
        if alone and first[0] == "@":
            return True
        if above.hyphen or not alone or not first[0].islower() or is_open(first):
            return False
        if cuts_address(above.text, line.text):
            return True
        edge = self.limit(above) or max(self._columns.values(), default=0.0)
        room = line.word / len(first) + SLOP * line.size
        return max(abs(edge - above.right), abs(above.left - line.left)) < room

    def nearly_full(self, line: Line) -> bool:
        """Whether few words more would have fitted: TeX breaks for the paragraph's good."""
        limit = self.limit(line)
        return limit is not None and limit - line.right < _NEARLY * (limit - line.left)

    def falls_short(self, lines: Sequence[Line]) -> bool:
        """Whether the last of a paragraph's lines is not drawn out to the edge as the others are.

        Why: the last line of a justified paragraph is the only one that is not.
        """
        edge = self._edges.get(self._columns.get(id(lines[-1]), 0.0))
        if edge is None or lines[-1].hyphen or len(lines) < TWICE:
            return False
        drawn = [line.right > edge - FLUSH * line.size for line in lines if not line.hyphen]
        return not drawn[-1] and all(drawn[:-1])

    def stands_alone(self, above: Line, line: Line) -> bool:
        """Whether a line well short of the edge stands above one that is drawn out to it.

        Why: the first line of a justified paragraph of several lines is drawn out, too.
        """
        edge = self._edges.get(self._columns.get(id(above), 0.0))
        short = edge is not None and edge - above.right > _LOOSE * above.size
        return short and not above.hyphen and self.is_drawn_out(line) and line.text[0].isupper()

    def is_drawn_out(self, line: Line) -> bool:
        """Whether the line of a justified text reaches the edge."""
        edge = self._edges.get(self._columns.get(id(line), 0.0))
        return edge is not None and abs(line.right - edge) < FLUSH * line.size

    def leading(self, size: float) -> float:
        """The usual distance of two baselines within a paragraph of this size."""
        near = [step for step, other in self._steps if abs(other - size) < 0.1 * size]
        near = near or [step for step, _ in self._steps]
        return statistics.median_low(near) * size if near else 1.35 * size

    def is_gap(self, above: Line, line: Line) -> bool:
        """Whether there is more than the usual space between them."""
        leading = self.leading(line.size)
        return line.base - above.base > leading * 1.1 + 0.6

    def stands_last(self, line: Line) -> bool:
        """Whether nothing goes on right below the line."""
        below = self._below.get(id(line))
        if below is None or below.page != line.page or below.base <= line.base:
            return below is None or not (goes_on(below) or self.is_full(line, below))
        return (
            self.is_gap(line, below)
            or (self.is_indented(below) and below.left > line.left + SAME * line.size)
            or (line.text.endswith(",") and not self.is_full(line, below))
        )

    def left(self, line: Line) -> float:
        """Where most lines of its column begin."""
        near = [o.left for o in self.lines if abs(o.left - line.left) < COLUMN * line.size]
        return statistics.mode(round(left, 1) for left in near)

    def is_indented(self, line: Line) -> bool:
        """Whether it begins where the first lines of the letter's paragraphs do."""
        if not self._indents:
            return False
        return _is_one_of(line.left - self.left(line), self._indents) and not marked(line)

    def leads(self, line: Line) -> bool:
        """Whether it stands as a paragraph's first line does, and the next line at the margin."""
        below = self._below.get(id(line))
        return (
            self.is_indented(line)
            and below is not None
            and self.is_full(line, below)
            and line.left - below.left > SAME * line.size
            and not marked(below)
        )

    def hangs_by(self, step: float) -> bool:
        """Whether all but the first lines of the letter's paragraphs are indented by so much."""
        return _is_one_of(step, self._hanging)

    def _left_whole(self, full: Sequence[tuple[Line, Line]]) -> int:
        """How many words went to the next line whole though more than half would have fitted.

        Why: a program that cuts words cuts these. In justified type the room is in the gaps.
        """
        loose = [
            line.space / line.size
            for line in self.lines
            if line.space and (end := self.limit(line)) and end - line.right > _LOOSE * line.size
        ]
        usual = statistics.median(loose) if loose else SPACE
        found = 0
        for above, line in full:
            limit, word = self.limit(above), line.text.split(maxsplit=1)[0].rstrip(".,;:!?")
            if above.hyphen or limit is None or len(word) < _CUTTABLE or not word.isalpha():
                continue
            if sentence_ends(above.text):
                continue  # the next paragraph's word, perhaps
            drawn = above.text.count(" ") * max(0.0, above.space - usual * above.size)
            room = limit - above.right + drawn - usual * above.size
            found += room > _HALF * line.word + _HYPHEN * line.size
        return found

    def _is_spaced(self) -> bool:
        """Whether the letter's paragraphs have space between them.

        Asked of what must be a paragraph's last line: one that is not full, after a full one.
        """
        gaps = []
        for first, (above, line) in zip(self.lines, pairwise(self.lines[1:]), strict=False):
            ends = self.is_full(first, above) and not self.is_full(above, line)
            alike = line.size == above.size and not line.bold[0]  # no heading
            if ends and alike and line.page == above.page and line.base > above.base:
                gaps.append(self.is_gap(above, line))
        return sum(gaps) * 2 >= len(gaps)


def _is_one_of(step: float, steps: set[int]) -> bool:
    """Whether it is one of these steps, which are whole points."""
    return any(abs(step - other) < _WHOLE_POINT for other in steps)


def _is_indent(left: Line, right: Line) -> bool:
    """Whether the one line stands as far right of the other as an indent, and begins no item."""
    return SAME * left.size < right.left - left.left < COLUMN * left.size and not (
        marked(left) or marked(right)
    )


def _cuts_words(full: Sequence[tuple[Line, Line]], *, left_whole: int) -> bool | None:
    """Whether the program cut words at lines' ends, or whether their hyphens are their own.

    None where nothing says so.

    Why: a program that cuts words does not leave nearly all long ones whole for the next line.
    """
    cut = sum(a.hyphen and goes_on(b) for a, b in full)
    certain = sum(a.hyphen and is_cut(a.text.rstrip(CUT), b.text) for a, b in full)
    if left_whole >= max(cut, 1) and (certain <= 1 or left_whole >= _FAR_MORE * certain):
        return False
    whole = 0
    for above, line in full:
        word = line.text.split(maxsplit=1)[0].rstrip(".,;:!?")
        whole += not above.hyphen and len(word) >= _LONG and word.isalpha()
    if certain > 1 or (certain and whole < _WHOLE) or cut >= max(_WHOLE, _CUT * (cut + whole)):
        return True
    return None if whole < _WHOLE or cut >= _CUT * (cut + whole) else False
