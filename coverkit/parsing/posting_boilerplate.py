"""Which sentences of a posting any posting could say: by their words, else by their figures."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_lines import has_any
from coverkit.parsing.posting_phrases import cues
from coverkit.parsing.posting_phrases.boilerplate import CUES, WEAK_CUES
from coverkit.parsing.posting_sections import LEFT_OUT

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from dataclasses import dataclass

    from coverkit.models import Boilerplate
    from coverkit.parsing.posting_phrases.headings import Section
else:
    from coverkit.models.record import dataclass

_TRAILING = frozenset(("terms", "rights", "page"))
"""Boilerplate whose end nothing shows: what speaks of the work there is about the work."""


_MARKS = frozenset("0123456789@/.")
"""Without any of these a piece holds no figure and no address."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The words that tell boilerplate, as far as a posting has them."""

    strong: Mapping[Boilerplate, tuple[str, ...]]
    weak: Mapping[Boilerplate, tuple[str, ...]]


def tables_in(padded: str) -> Tables:
    """The tables with only what occurs in a whole posting (`plain`'s form).

    Why: of six hundred phrases a posting has some thirty; each sentence is asked for these.
    """
    words = set(padded.split())

    def occurring(cues_: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(
            cue
            for cue in cues_
            if (" " not in cue[1:] or cue[1:].partition(" ")[0] in words) and cue in padded
        )

    return Tables(
        {kind: occurring(found) for kind, found in CUES.items()},
        {kind: occurring(found) for kind, found in WEAK_CUES.items()},
    )


def boilerplate_of(
    piece: str, padded: str, section: Section | None, tables: Tables, *, weak: bool
) -> Boilerplate | None:
    """What kind of boilerplate a sentence is, if any: its own words know best.

    Args:
        piece: the sentence or list item.
        padded: the same in `plain`'s form.
        section: what the heading above it announces.
        tables: the words that tell it.
        weak: whether words tell it that could be about the work itself.
    """
    kind = _kind_of(padded, tables.strong) or (_kind_of(padded, tables.weak) if weak else None)
    if section in _TRAILING and kind is None and has_any(padded, cues.TASK):
        return None
    return kind or LEFT_OUT.get(section) or _by_figures(piece)


def _kind_of(padded: str, table: Mapping[Boilerplate, tuple[str, ...]]) -> Boilerplate | None:
    return next((kind for kind, cues_ in table.items() if has_any(padded, cues_)), None)


def _by_figures(piece: str) -> Boilerplate | None:
    """What a sentence is about that holds pay, leave, working hours, or a telephone number."""
    found = _figures().search(piece) if _MARKS.intersection(piece) else None
    return LEFT_OUT[found.lastgroup] if found else None


@functools.cache
def _figures() -> re.Pattern[str]:
    money = r"(?:[£$€] ?\d[\d.,]{0,15}|\b\d[\d.,  ]{0,15} ?(?:[kK] ?€|€|EUR\b))[kK]?"
    span = r"(?:an?|per|/|p/) ?(?:hour|hr|h|day|week|month|year|annum|yr)\b"
    return compiled(
        rf"(?P<pay>^[£$€] ?\d|{money} ?(?:(?:[-–—]|to|à|bis) ?[£$€]?\d|{span}|nets?\b)"
        r"|\b\d+ (?:days|weeks)['’]? (?:of )?(?:\w+ )?(?:holidays?|leave|vacation|off|PTO)\b"
        r"|\b\d+ Tage Urlaub)"
        r"|(?P<page>\+ ?\d+ more\b)"
        r"|(?P<terms>\b\d{1,2}[:.]\d\d ?(?:to|-|–|until|bis) ?\d)"
        r"|(?P<applying>\b0\d{3,4} ?\d{3}|\+\d{2} ?\d{2,}|[\w.]{1,64}@[\w-]{1,64}\.\w{2,}|https?://|\bwww\.\w)"
    )
