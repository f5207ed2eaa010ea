"""Where an item of a list begins on a PDF's page, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.reading.pdf_columns import SAME, SLOP
from coverkit.reading.pdf_lines import BULLET, DASH, NUMBER, goes_on, marked, place_of
from coverkit.reading.pdf_sentences import is_open, sentence_ends

if TYPE_CHECKING:
    import re

    from coverkit.reading.pdf_area import TypeArea
    from coverkit.reading.pdf_group import Group
    from coverkit.reading.pdf_lines import Line


def marker_of(group: Group | None, line: Line, page: TypeArea) -> re.Match[str] | None:
    """The bullet or number that the line begins with, if it begins an item of a list."""
    if found := BULLET.match(line.text):
        among = group is not None and f" {found[0].strip()} " in group.lines[-1].text
        return None if among else found  # contact details, parted by dots
    if group is not None and _runs_on(group, line, page):
        return None
    if (found := DASH.match(line.text)) and _is_listed(group, line, page):
        return found
    if found := NUMBER.match(line.text):
        if group is not None and _is_next_item(group, line):
            return found
        beside = {place_of(found) - 1, place_of(found) + 1}
        for other in page.lines:
            number = NUMBER.match(other.text)
            if number and place_of(number) in beside and abs(other.left - line.left) < line.size:
                return found
    return None


def leaves_item(group: Group, line: Line, page: TypeArea, *, full: bool) -> bool:
    """Whether the line after lines of a list's item stands where the item does not go on."""
    first, above = group.lines[0], group.lines[-1]
    least = SAME * line.size
    if page.leads(line):
        return True
    if line.left > first.left + least:
        ends = sentence_ends(above.text) and page.is_indented(line) and not page.hangs
        other = above is not first and abs(line.left - above.left) > SLOP * line.size
        return ends or other
    amid = goes_on(line) or not (line.text[0].isupper() or sentence_ends(above.text))
    alone = above is first and page.hangs and not amid
    hanging = above is not first and group.lines[1].left > first.left + least
    return hanging or not full or alone


def _is_listed(group: Group | None, line: Line, page: TypeArea) -> bool:
    """Whether the line's dash is one of several, or comes after a pause."""
    above = None if group is None else group.lines[-1]
    if above is None or sentence_ends(above.text) or page.is_gap(above, line):
        return True
    return any(
        other is not line and other.text[0] == line.text[0] and DASH.match(other.text)
        for other in page.lines
        if abs(other.left - line.left) < line.size
    )


def _runs_on(group: Group, line: Line, page: TypeArea) -> bool:
    """Whether the dash or number that the line begins with stands amid a sentence."""
    above = group.lines[-1]
    if page.is_gap(above, line) or above.text.endswith((":", ";")) or _is_next_item(group, line):
        return False
    full = page.is_full(above, line)
    if is_open(above.text) or (full and not sentence_ends(above.text) and not marked(above)):
        return line.left < above.left + SAME * line.size
    level = abs(above.left - line.left) < SAME * line.size
    return level and (full or page.nearly_full(above))


def _is_next_item(group: Group, line: Line) -> bool:
    """Whether the line begins with the dash of the item above it, or with the next number.

    At the top of a page or column it may stand anywhere.
    """
    first, above = group.lines[0], group.lines[-1]
    over = line.page != above.page or line.base < above.base
    if group.marker is None or not (over or abs(first.left - line.left) < SAME * line.size):
        return False
    number, before = NUMBER.match(line.text), NUMBER.match(first.text)
    if number and before:
        return place_of(number) == place_of(before) + 1
    dash = DASH.match(line.text)
    return dash is not None and dash[0].strip() == group.marker[0].strip()
