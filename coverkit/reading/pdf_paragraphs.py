"""Lines of type -> paragraphs, by where the lines stand.

A PDF knows lines, not paragraphs. A line begins a new paragraph where the gap above it is larger
than the usual one, where it begins with a bullet, is indented, or changes size; and, in letters
whose paragraphs have no space between them, where its first word would still have fitted on the
line above.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from coverkit.reading.pdf_area import TypeArea
from coverkit.reading.pdf_columns import SAME
from coverkit.reading.pdf_group import Group, is_block, paragraph_of
from coverkit.reading.pdf_items import leaves_item, marker_of
from coverkit.reading.pdf_lines import SEPARATOR, goes_on, marked
from coverkit.reading.pdf_sentences import begins_anew, is_closing, is_salutation, sentence_ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.models import Paragraph, Place
    from coverkit.reading.pdf_lines import Line

_RESIZED = 0.12
"""Share; type that grows or shrinks by more is another paragraph's."""
_FEW = 4
"""Blanks; a line with fewer may be an address's, or a list's."""
_ROW = 0.3
"""Ems; a line less far below the last one stands beside it."""


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
    group = Group([lines[0]], marker_of(None, lines[0], page))
    for above, line in pairwise(lines):
        marker = marker_of(group, line, page)
        between = None if marker else _between(group, above, line, page)
        if between is None:
            yield paragraph_of(group, words, page)
            group = Group([line], marker)
        else:
            group.lines.append(line)
            group.breaks.append(between)
    yield paragraph_of(group, words, page)


def _between(group: Group, above: Line, line: Line, page: TypeArea) -> str | None:
    """What parts the two lines in one paragraph; None where a new paragraph begins."""
    if page.breaks_word(above, line) and _follows(above, line, page):
        return ""
    if len(group.lines) == 1 and is_salutation(above.text):
        return None
    full = page.is_full(above, line)
    if _breaks_off(above, line, page, full=full):
        return None
    over = line.page != above.page or line.base < above.base
    if over and full and page.is_broken(above):
        return " "
    if line.page != above.page or line.base <= above.base + _ROW * line.size:
        return _over_the_edge(group, above, line, page, full=full)
    return _right_below(group, above, line, page, full=full)


def _right_below(
    group: Group, above: Line, line: Line, page: TypeArea, *, full: bool
) -> str | None:
    """The same, where the line stands below the other one on its page."""
    if page.is_gap(above, line) or _is_moved(group, above, line, page, full=full):
        return None
    if page.falls_short(group.lines) and sentence_ends(above.text):
        full = False
    heading = len(group.lines) == 1 and not (group.marker or page.is_broken(above))
    if heading and page.stands_alone(above, line):
        return None
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


def _runs(group: Group, above: Line, line: Line) -> bool:
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
    heading = above.text[-1].isalnum() and line.text[0].isupper()
    if all(above.bold) and not line.bold[0] and (heading or not full):
        return True
    if not full or above.hyphen or page.is_broken(above) or not line.text[0].isupper():
        return False
    return begins_anew(above.text, line.text) or (
        is_closing(above.text, line.text) and page.stands_last(line)
    )


def _is_moved(group: Group, above: Line, line: Line, page: TypeArea, *, full: bool) -> bool:
    """Whether the line stands so far right or left that it belongs to another paragraph."""
    if group.marker:
        return leaves_item(group, line, page, full=full)
    first = abs(above.left - group.lines[0].left) < SAME * line.size
    if first and page.hangs_by(line.left - above.left):
        return not full
    if page.hangs_by(above.left - line.left):
        return True
    among = is_block(group) and abs(line.left - above.left) < SAME * line.size
    if page.is_indented(line) and not among and (not full or sentence_ends(above.text)):
        return True
    start = group.lines[1 if len(group.lines) > 1 else 0]
    indented = min(line.left - start.left, line.left - above.left) > SAME * line.size
    if not indented or page.limit(line) is None:
        return False
    return not full or len(group.lines) > 1 or sentence_ends(above.text)


def _over_the_edge(
    group: Group, above: Line, line: Line, page: TypeArea, *, full: bool
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
    if not (amid or _is_level(group, line, page)):
        return None
    last = page.stands_last(line)
    if not sentence_ends(above.text):
        signed = len(group.lines) == 1 and last and line.text[0].isupper() and not above.hyphen
        return " " if (full and not signed) or goes_on(line) else None
    if not full or goes_on(line):
        return " " if full else None
    alone = len(group.lines) == 1 and not page.is_drawn_out(above)
    return None if alone or last or page.falls_short(group.lines) else " "


def _is_level(group: Group, line: Line, page: TypeArea) -> bool:
    """Whether a page's or column's first line begins where the paragraph's lines go on."""
    first, above = group.lines[0], group.lines[-1]
    least, inside = SAME * line.size, line.left - page.left(line)
    hanging = above.left - first.left
    if hanging > least:
        return min(abs(line.left - first.left), inside + hanging) > least
    same = is_block(group) and abs(above.left - page.left(above) - inside) < least
    return inside <= least or group.marker is not None or same or page.hangs_by(inside)
