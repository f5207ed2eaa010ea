"""The top of a posting: title, company and place, among the clutter that the web leaves there."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_lines import has_any, plain
from coverkit.parsing.posting_phrases.boilerplate import CUES, WEAK_CUES
from coverkit.parsing.posting_sections import LEFT_OUT, heading_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from dataclasses import dataclass

    from coverkit.parsing.posting_lines import Line
else:
    from coverkit.models.record import dataclass

_LINES = 12
"""The head is no longer than so many lines."""
_LONGEST_PIECE = 12
"""Words of a line that may stand in the head; a longer one is the text's beginning."""
_PARTING = frozenset("·•|–—-")
_SENTENCE = 6
"""Words from which on a line with a full stop is a sentence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line of the head, between dots or bars."""

    text: str
    line: int
    """The number of its line."""
    first: bool
    """It begins its line."""


def head_of(lines: Sequence[Line]) -> list[Piece]:
    """The pieces of the lines above the posting's first heading or sentence.

    Lines like "Employer: Acme" and such that are only boilerplate are passed over.
    """
    return list(_pieces(lines[:_LINES]))


def is_clutter(text: str) -> bool:
    """Whether a line at the top is pay, hours, a button, but no name."""
    padded = plain(text)
    return any(has_any(padded, found) for found in (*CUES.values(), *WEAK_CUES.values())) or bool(
        _figure().search(text)
    )


def _pieces(lines: Sequence[Line]) -> Iterator[Piece]:
    for number, line in enumerate(lines):
        section = heading_of(line.text)
        words = line.text.split()
        if section is not None and section not in LEFT_OUT:
            return
        if plain(line.text).startswith((" about ", " über ", " à propos ")):
            return
        if line.item or (line.text.endswith((".", "!")) and len(words) >= _SENTENCE):
            return
        label, colon, rest = line.text.partition(":")
        if section is not None or (colon and heading_of(label) is not None and rest):
            continue
        # Why: most lines are one piece, and the pattern costs half a millisecond to make.
        whole = _PARTING.isdisjoint(line.text)
        pieces = [line.text] if whole else _parting().split(line.text)
        parts = [part.strip() for part in pieces if part.strip()]
        if any(len(part.split()) > _LONGEST_PIECE for part in parts):
            return
        for place, part in enumerate(parts):
            yield Piece(part, number, first=place == 0)


@functools.cache
def _parting() -> re.Pattern[str]:
    return compiled(r"\s*[·•|]\s*|\s+[–—-]\s+")


@functools.cache
def _figure() -> re.Pattern[str]:
    return compiled(r"[£$€★%]|\b\d+[.,:]\d|\b\d{5,}\b|^\d+$")
