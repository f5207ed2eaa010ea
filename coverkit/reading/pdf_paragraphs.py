"""Lines of type -> paragraphs, by where the lines stand.

A PDF knows lines, not paragraphs. A line begins a new paragraph where the gap above it is larger
than the usual one, where it begins with a bullet, is indented, or changes size; and, in letters
whose paragraphs have no space between them, where its first word would still have fitted on the
line above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.models import Paragraph
from coverkit.reading.pdf_area import TypeArea
from coverkit.reading.pdf_columns import SAME
from coverkit.reading.pdf_hyphens import hyphen_between
from coverkit.reading.pdf_lines import BULLET, CUT, DASH, NUMBER, SEPARATOR, goes_on, marked
from coverkit.reading.pdf_sentences import begins_anew, is_closing, is_open, sentence_ends
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.models import Place
    from coverkit.reading.pdf_lines import Line

_RESIZED = 0.12
"""Share; type that grows or shrinks by more is another paragraph's."""
_TIGHT = re.compile(r"[^\W\d_]—\n\w|\d–\n\w|[\w/]/\n\w|\w\n—\w|\+\n\+")
"""A dash or stroke that stands close to the one word stands close to the other one, too."""
_TYPED = re.compile(rf"{CUT}\w")
"""A hyphen that somebody typed all the same: it stands inside a line."""
_FEW = 4
"""Blanks; a line with fewer may be an address's, or a list's."""
_TWO, _SHORT = 2, 40
"""Lines, and characters of a line: more and shorter ones of no sentence are an address."""
_ROW = 0.3
"""Ems; a line less far below the last one stands beside it."""


@dataclass
class _Group:
    """The lines of one paragraph."""

    lines: list[Line]
    marker: re.Match[str] | None = None
    breaks: list[str] = field(default_factory=list)
    """What stands between each line and the next."""


def paragraphs_of(
    flows: Mapping[Place, Sequence[Line]], *, whole_words: bool = False
) -> Iterator[Paragraph]:
    """Join the lines into paragraphs, each place's for itself.

    Args:
        flows: the lines of each place.
        whole_words: the program that made the PDF is known to cut no words.
    """
    page = TypeArea([line for lines in flows.values() for line in lines])
    page.cuts_words = False if whole_words else page.cuts_words
    words = " ".join(line.text for line in page.lines)
    for place, lines in flows.items():
        for paragraph in _joined(lines, page, words):
            yield replace(paragraph, place=place)


def _joined(lines: Sequence[Line], page: TypeArea, words: str) -> Iterator[Paragraph]:
    if not lines:
        return
    group = _Group([lines[0]], _marker(None, lines[0], page))
    for above, line in pairwise(lines):
        marker = _marker(group, line, page)
        between = None if marker else _between(group, above, line, page)
        if between is None:
            yield _paragraph(group, words, cuts=page.cuts_words)
            group = _Group([line], marker)
        else:
            group.lines.append(line)
            group.breaks.append(between)
    yield _paragraph(group, words, cuts=page.cuts_words)


def _marker(group: _Group | None, line: Line, page: TypeArea) -> re.Match[str] | None:
    """The bullet or number that the line begins with, if it begins an item of a list."""
    if found := BULLET.match(line.text):
        return found
    if group is not None and _runs_on(group, line, page):
        return None
    if found := DASH.match(line.text):
        return found
    if found := NUMBER.match(line.text):
        beside = {int(found[1]) - 1, int(found[1]) + 1}
        for other in page.lines:
            number = NUMBER.match(other.text)
            if number and int(number[1]) in beside and abs(other.left - line.left) < line.size:
                return found
    return None


def _runs_on(group: _Group, line: Line, page: TypeArea) -> bool:
    """Whether the dash or number that the line begins with stands amid a sentence."""
    above = group.lines[-1]
    if page.is_gap(above, line) or above.text.endswith((":", ";")) or _is_next_item(group, line):
        return False
    full = page.is_full(above, line)
    if is_open(above.text) or (full and not sentence_ends(above.text) and not marked(above)):
        return line.left < above.left + SAME * line.size
    level = abs(above.left - line.left) < SAME * line.size
    return level and (full or page.nearly_full(above))


def _is_next_item(group: _Group, line: Line) -> bool:
    """Whether the line begins with the dash of the item above it, or with the next number."""
    first = group.lines[0]
    if group.marker is None or abs(first.left - line.left) >= SAME * line.size:
        return False
    number, before = NUMBER.match(line.text), NUMBER.match(first.text)
    if number and before:
        return int(number[1]) == int(before[1]) + 1
    dash = DASH.match(line.text)
    return dash is not None and dash[0].strip() == group.marker[0].strip()


def _between(group: _Group, above: Line, line: Line, page: TypeArea) -> str | None:
    """What parts the two lines in one paragraph; None where a new paragraph begins."""
    if page.breaks_word(above, line) and _follows(above, line, page):
        return ""
    full = page.is_full(above, line)
    if _breaks_off(above, line, page, full=full):
        return None
    if line.page != above.page or line.base <= above.base + _ROW * line.size:
        return _over_the_edge(group, above, line, page, full=full)
    return _right_below(group, above, line, page, full=full)


def _right_below(
    group: _Group, above: Line, line: Line, page: TypeArea, *, full: bool
) -> str | None:
    """The same, where the line stands below the other one on its page."""
    if page.is_gap(above, line) or _is_moved(group, above, line, page, full=full):
        return None
    if page.falls_short(group.lines) and sentence_ends(above.text):
        full = False
    if full or SEPARATOR.fullmatch(above.text[-1]) or _runs(group, above, line):
        return " "
    if " " in group.breaks and sentence_ends(above.text) and line.text[0].isupper():
        return None  # running text is not broken by hand
    return "\n" if page.spaced or page.limit(above) is None else None


def _follows(above: Line, line: Line, page: TypeArea) -> bool:
    """Whether the line stands right below the other one, at either the same left or right edge."""
    near = min(abs(line.left - above.left), abs(line.right - above.right)) < SAME * line.size
    below = line.page == above.page and line.base > above.base + _ROW * line.size
    return near and below and not page.is_gap(above, line)


def _runs(group: _Group, above: Line, line: Line) -> bool:
    """Whether the lines are running text that ends before the column's edge: a quotation's."""
    level = abs(above.left - line.left) < SAME * line.size
    runs = " " in group.breaks or above.text.count(" ") >= _FEW
    return level and runs and goes_on(line) and not (sentence_ends(above.text) or marked(above))


def _breaks_off(above: Line, line: Line, page: TypeArea, *, full: bool) -> bool:
    """Whether type or words say that a new paragraph begins, wherever the line stands."""
    if abs(line.size - above.size) > _RESIZED * max(line.size, above.size):
        return True
    if line.bold[0] and not above.bold[1] and sentence_ends(above.text):
        return True
    if all(above.bold) and not line.bold[0] and not full:
        return True
    if not full or above.hyphen or not line.text[0].isupper():
        return False
    return begins_anew(above.text, line.text) or (
        is_closing(above.text, line.text) and page.stands_last(line)
    )


def _is_moved(group: _Group, above: Line, line: Line, page: TypeArea, *, full: bool) -> bool:
    """Whether the line stands so far right or left that it belongs to another paragraph."""
    if group.marker:
        return _leaves_item(group, line, page, full=full)
    if page.hangs_by(line.left - above.left) and len(group.lines) == 1:
        return not full
    if page.hangs_by(above.left - line.left):
        return True
    if page.is_indented(line) and (not full or sentence_ends(above.text)):
        return True
    start = group.lines[1 if len(group.lines) > 1 else 0]
    indented = min(line.left - start.left, line.left - above.left) > SAME * line.size
    if not indented or page.limit(line) is None:
        return False
    return not full or len(group.lines) > 1 or sentence_ends(above.text)


def _leaves_item(group: _Group, line: Line, page: TypeArea, *, full: bool) -> bool:
    """Whether the line after lines of a list's item stands where the item does not go on."""
    first, above = group.lines[0], group.lines[-1]
    least = SAME * line.size
    if line.left > first.left + least:
        ends = sentence_ends(above.text) and page.is_indented(line) and not page.hangs
        return ends or page.leads(line)
    amid = goes_on(line) or not (line.text[0].isupper() or sentence_ends(above.text))
    alone = above is first and page.hangs and not amid
    hanging = above is not first and group.lines[1].left > first.left + least
    return hanging or not full or alone


def _over_the_edge(
    group: _Group, above: Line, line: Line, page: TypeArea, *, full: bool
) -> str | None:
    """The same, where the line stands at the top of the next page or column."""
    limit, own = page.limit(above), page.limit(line)
    below = abs(line.left - above.left) < SAME * line.size
    own = limit if own is None and below else own
    if limit is None or own is None:
        return None
    if line.page == above.page and line.base > above.base - 2 * line.size:
        return None  # side by side: cells, not columns of one text
    amid = below and full and not sentence_ends(above.text)
    if not (group.marker or amid) and line.left > page.left(line) + SAME * line.size:
        return None
    if not sentence_ends(above.text):
        return " " if full or goes_on(line) else None
    if not full or goes_on(line):
        return " " if full else None
    alone = len(group.lines) == 1 or page.stands_last(line)
    return None if alone or page.falls_short(group.lines) else " "


def _is_address(group: _Group) -> bool:
    """Whether the lines were broken by their writer; in narrow columns they may all be full."""
    lines = group.lines
    amid = sum(map(goes_on, lines))
    short = len(lines) > _TWO and max(len(line.text) for line in lines) < _SHORT
    if group.marker or (amid and not (short and amid * 2 * _TWO <= len(lines))):
        return False
    return "\n" in group.breaks or (short and not sentence_ends(lines[-1].text))


def _paragraph(group: _Group, words: str, *, cuts: bool | None) -> Paragraph:
    """The lines as one paragraph, cut words whole again."""
    text = group.lines[0].text
    if _is_address(group):
        # Its lines are long by chance.
        group.breaks = [
            between and (" " if goes_on(line) else "\n")
            for between, line in zip(group.breaks, group.lines[1:], strict=True)
        ]
    if group.marker:
        text = text[group.marker.end() :]
    for above, line, between in zip(group.lines, group.lines[1:], group.breaks, strict=False):
        if above.hyphen or text.endswith(("\u00ad", "\u2010", "-")):
            cut = text.rstrip("\u00ad\u2010-")
            if cut[-1:].isspace():  # a dash of hyphens
                text += "- " if above.hyphen else " "
            else:
                sure = text.endswith(CUT) and not _TYPED.search(words)
                text = cut + ("" if sure else hyphen_between(cut, line.text, words, cuts=cuts))
            text += line.text
        elif between == " " and _TIGHT.search(f"{text[-2:]}\n{line.text[:2]}"):
            text += line.text
        else:
            text += between + line.text
    return Paragraph(tidy(text), style="list_item" if group.marker else "plain")
