"""What the blanks say that some programs draw at the ends of the lines they broke.

LibreOffice draws the blank at which it broke a line where the line has room for it. A writer may
type one at a paragraph's end, too, and a few broken lines, most at pages' ends, have none: so the
blanks only decide where the lines' places do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.reading.pdf_lines import goes_on
from coverkit.reading.pdf_sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coverkit.reading.pdf_lines import Line

_BROKEN_AT = "-–—/@"
"""What a line may be broken after without a blank."""
_SURE = 4
"""Lines that end in a blank, from which on the others' having none tells."""
_FAR_MORE = 3
"""Times as many of them as broken lines that have room for a blank, and none."""


def needs_blank(line: Line) -> bool:
    """Whether the line, if it was broken, was broken at a blank."""
    return not line.hyphen and line.text[-1] not in _BROKEN_AT


def draws_blanks(
    steps: Sequence[tuple[Line, Line]], *, limit: Callable[[Line], float | None], room: float
) -> bool:
    """Whether lines that were broken and have room for it end in a blank.

    Args:
        steps: each line with the one below it.
        limit: how far a line might reach, in points; None where no text runs.
        room: how much a blank takes, in ems.
    """
    shown = without = 0
    for above, line in steps:
        if (edge := limit(above)) is not None:
            shown += above.blank
            roomy = edge - above.right > room * above.size
            without += roomy and goes_on(line) and needs_blank(above) and not above.blank
    return shown >= max(_SURE, _FAR_MORE * without)


def types_blanks(
    steps: Sequence[tuple[Line, Line]], *, is_full: Callable[[Line, Line], bool]
) -> bool:
    """Whether a blank stands at the end of a line that nobody would have broken there."""
    return any(a.blank and sentence_ends(a.text) and not is_full(a, b) for a, b in steps)
