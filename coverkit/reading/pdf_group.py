"""The lines of one of a PDF's paragraphs, and the text that they make."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coverkit.models import Paragraph
from coverkit.reading.pdf_columns import SAME
from coverkit.reading.pdf_hyphens import hyphen_between
from coverkit.reading.pdf_lines import CUT, WIDE, goes_on
from coverkit.reading.pdf_sentences import sentence_ends
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from coverkit.reading.pdf_area import TypeArea
    from coverkit.reading.pdf_lines import Line

_TIGHT = re.compile(r"[^\W\d_]—\n\w|\d–\n\w|[\w/]/\n\w|\w\n—\w|\+\n\+")
"""A dash or stroke that stands close to the one word stands close to the other one, too."""
_TYPED = re.compile(rf"{CUT}\w")
"""A hyphen that somebody typed all the same: it stands inside a line."""
_TWO, _SHORT = 2, 40
"""Lines, and characters of a line: more and shorter ones of no sentence are an address."""


@dataclass
class Group:
    """The lines of one paragraph."""

    lines: list[Line]
    marker: re.Match[str] | None = None
    breaks: list[str] = field(default_factory=list)
    """What stands between each line and the next."""


def is_block(group: Group) -> bool:
    """Whether all the lines, more than one, begin at the same left edge."""
    lefts = [line.left for line in group.lines]
    return len(lefts) > 1 and max(lefts) - min(lefts) < SAME * group.lines[0].size


def paragraph_of(group: Group, words: str, page: TypeArea) -> Paragraph:
    """The lines as one paragraph, cut words whole again."""
    text = _shown(group, 0, page)
    if _is_address(group):
        # Its lines are long by chance.
        group.breaks = [
            between and (" " if goes_on(line) else "\n")
            for between, line in zip(group.breaks, group.lines[1:], strict=True)
        ]
    if group.marker:
        text = text[group.marker.end() :]
    for number, between in enumerate(group.breaks):
        above, shown = group.lines[number], _shown(group, number + 1, page)
        if above.hyphen or text.endswith(("\u00ad", "\u2010", "-")):
            cut = text.rstrip("\u00ad\u2010-")
            if cut[-1:].isspace():  # a dash of hyphens
                text += "- " if above.hyphen else " "
            elif text.endswith(CUT) and not _TYPED.search(words):
                text = cut
            else:
                text = cut + hyphen_between(cut, shown, words, cuts=page.cuts_words, cut=above.cut)
            text += shown
        elif between == " " and _TIGHT.search(f"{text[-2:]}\n{shown[:2]}"):
            text += shown
        else:
            text += between + shown
    return Paragraph(tidy(text), style="list_item" if group.marker else "plain")


def _is_address(group: Group) -> bool:
    """Whether the lines were broken by their writer; in narrow columns they may all be full."""
    lines = group.lines
    amid = sum(map(goes_on, lines))
    short = len(lines) > _TWO and max(len(line.text) for line in lines) < _SHORT
    if group.marker or (amid and not (short and amid * 2 * _TWO <= len(lines))):
        return False
    return "\n" in group.breaks or (short and not sentence_ends(lines[-1].text))


def _shown(group: Group, number: int, page: TypeArea) -> str:
    """The text of the group's line; no tab parts two words that are drawn out to the edge.

    Why: the width of a gap says nothing where it fills the line, or parts two columns of one text.
    """
    line = group.lines[number]
    if "\t" not in line.text:
        return line.text
    drawn = group.breaks[number : number + 1] == [" "] and page.is_drawn_out(line)
    limit = page.limit(line)
    columns = group.breaks[max(0, number - 1) : number] == [" "] and limit is not None
    beyond = limit is not None and columns and line.right > limit + WIDE * line.size
    return line.text.replace("\t", " ") if drawn or beyond else line.text
