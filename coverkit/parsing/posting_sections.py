"""Which part of a posting each line belongs to: its tasks, its demands, or boilerplate."""

from __future__ import annotations

import functools
from itertools import chain
from typing import TYPE_CHECKING

from coverkit.models import BOILERPLATE
from coverkit.parsing.posting_lines import Line, has_any, plain
from coverkit.parsing.posting_phrases.headings import (
    ABOUT_PREFIXES,
    CONTAINED,
    HEADINGS,
    LABELS,
    LEAD_INS,
)
from coverkit.parsing.posting_phrases.titles import TITLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from dataclasses import dataclass

    from coverkit.models import Boilerplate
    from coverkit.parsing.posting_phrases.headings import Section
else:
    from coverkit.models.record import dataclass

_LONGEST_HEADING = 9
"""Words."""
_LONGEST_LEAD_IN = 16
"""Words of a line that leads into what follows."""
_LONGEST_AGAIN = 6
"""Words of a heading that repeats the one before."""
_SMALL_WORD = 3
"""Letters: a heading may write "and" and "the" small."""
LISTS: frozenset[Section | None] = frozenset(("must", "nice", "task"))
"""The sections whose lines ask for something."""
LEFT_OUT: dict[str | None, Boilerplate] = {kind: kind for kind in BOILERPLATE}
"""The sections that are boilerplate as a whole."""
_IN_FULL = {"ll": "will", "re": "are", "ve": "have", "i": "you", "me": "you", "my": "your"}
_IS_AFTER = frozenset(("what", "who", "it", "that", "here", "how"))
_WOULD_AFTER = frozenset(("you", "we"))
_ASKS = frozenset(("what", "who", "how", "why", "where", "things", "was", "wer", "wie"))
"""A heading that speaks of "you" begins with one of these, …"""
BREAKS_OFF = frozenset(("you", "have", "need", "bring", "do", "are", "own", "if", "get"))
"""… or ends with one of these; "You have small children" is no heading."""
_LINKS = frozenset(("for", "of", "include", "necessary", "für", "im", "der", "du", "pour"))
"""After a word that is a heading by itself: "Requirements for all engineers"."""
_COUNTED = frozenset(
    ("objective", "goal", "duty", "responsibility", "key responsibility", "task", "focus area",
     "aufgabe", "aufgabenbereich", "ziel", "objectif", "mission", "tâche")
)  # fmt: skip
"""Before a number these announce a task. Source: the headings of position descriptions."""
BREAKS = (":", "...", "…")
"""How a line ends that leads into what follows."""
_CALLS = (*BREAKS, "?")
"""How a heading ends that calls for what follows."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with the section it stands in; None before the first heading and after lists."""

    line: Line
    section: Section | None
    heading: bool = False


def placed(lines: Sequence[Line], *, company: str | None) -> Iterator[Placed]:
    """Give every line its section.

    Args:
        lines: the posting's lines.
        company: the employer's name, which "About …" announces.
    """
    section: Section | None = None
    for line, following in zip(lines, chain(lines[1:], (None,)), strict=False):
        label, rest = _run_in(line, company)
        if label is not None:
            section = label if label in LISTS else section
            yield Placed(Line(rest, after_gap=line.after_gap, item=line.item), label)
            continue
        found, is_heading = _heading(line, following, company)
        if is_heading and not _within(line, found, section):
            section = found
            yield Placed(line, section, heading=True)
        else:
            yield Placed(line, section)


def _within(line: Line, found: Section | None, section: Section | None) -> bool:
    """Whether what looks like a heading is an item of the list that it stands in.

    "Five years of experience with one of the following:" opens no new list of demands.
    """
    if section not in LISTS:
        return False
    again = found == section and len(line.text.split()) > _LONGEST_AGAIN
    return again or (found is None and line.item)


def heading_of(text: str) -> Section | None:
    """The section that a whole heading announces, or None."""
    return _table().get(normal(text))


def normal(text: str) -> str:
    """A heading as the tables write it: "The skills I'll need?" -> "skills you will need"."""
    words = plain(text.replace("(s)", "s")).split()
    for n, word in enumerate(words):
        before = words[n - 1] if n else ""
        if word == "s" and before in _IS_AFTER:
            words[n] = "is"
        elif word == "d" and before in _WOULD_AFTER:
            words[n] = "would"
        else:
            words[n] = _IN_FULL.get(word, word)
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def _run_in(line: Line, company: str | None) -> tuple[Section | None, str]:
    """A heading and its text on one line: "Location: Leeds", "Requirements: a degree in …"."""
    head, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(head.split()) > _LONGEST_HEADING:
        return None, ""
    found = heading_of(head) or _about(plain(head), company) or _numbered(head)
    return (found, rest.strip()) if found else (None, "")


def _numbered(head: str) -> Section | None:
    """Tasks are counted, demands are not: "Objective 2: Plan, develop and maintain …"."""
    name, _, number = head.strip().rpartition(" ")
    return "task" if number.isdigit() and name.lower() in _COUNTED else None


def _heading(
    line: Line, following: Line | None, company: str | None
) -> tuple[Section | None, bool]:
    """The section that a line opens, and whether it is a heading at all."""
    text = line.text
    words = normal(text).split()
    longest = _LONGEST_LEAD_IN if text.endswith(BREAKS) else _LONGEST_HEADING
    stops = text.endswith((".", ";", ",", "!")) and not text.endswith("...")
    if not words or len(words) > longest or stops:
        return None, False
    padded = f" {' '.join(words)} "
    found = _table().get(padded.strip()) or _about(plain(text), company)
    if found is None and len(words) > 1 and words[1] in _LINKS and not line.item:
        found = _table().get(words[0])
        found = found if found in LISTS else None
    if found is None and LABELS.issuperset(words):
        found = _contained(padded)
    calls = text.endswith(_CALLS)
    if found is None and (not line.item or calls):
        announces = _announces(line) or _above_items(line, following)
        inside = _contained(padded) if announces else None
        found = inside if inside == "nice" else _lead_in(padded) or inside
    if found:
        return found, True
    if following is None or not TITLE_NOUNS.isdisjoint(words):
        return None, False
    shouted = text.isupper() and len(words) > 1
    above = _above_items(line, following) and len(words) < _LONGEST_HEADING
    return None, calls or shouted or above or line.marked


def _announces(line: Line) -> bool:
    """Whether a line looks like a heading: marked, with a colon, in capitals, or broken off."""
    text = line.text
    words = normal(text).split()
    addressed = "you" in words and (words[0] in _ASKS or words[-1] in BREAKS_OFF)
    return (
        line.marked
        or text.endswith(_CALLS)
        or text.isupper()
        or (len(text.split()) > 1 and ((_titled(text) and line.after_gap) or addressed))
    )


def _above_items(line: Line, following: Line | None) -> bool:
    """Whether bullets follow a line that has none and stands apart."""
    return line.after_gap and not line.item and following is not None and following.item


def _titled(text: str) -> bool:
    """Whether all words but the small ones begin with a capital."""
    return all(word[0].isupper() for word in text.split() if len(word) > _SMALL_WORD)


def _lead_in(padded: str) -> Section | None:
    return next((section for end, section in LEAD_INS if padded.endswith(end)), None)


def _contained(padded: str) -> Section | None:
    return next((section for section, found in CONTAINED if has_any(padded, found)), None)


def _about(padded: str, company: str | None) -> Section | None:
    """The section of "About X", "Why X?": X is the company, or any one or two words."""
    for prefix in ABOUT_PREFIXES:
        if padded.startswith(f" {prefix} "):
            name = padded[len(prefix) + 2 :].split()
            known = company is not None and plain(company).split() == name
            short = prefix.startswith(("about", "à propos", "a propos", "über"))
            if known or (short and 0 < len(name) <= 3):  # noqa: PLR2004
                return "about"
    return None


@functools.cache
def _table() -> dict[str, Section]:
    table: dict[str, Section] = {}
    for section, phrases in HEADINGS.items():
        for phrase in phrases:
            table.setdefault(phrase, section)
    return table
