"""Which part of a posting each line belongs to: its tasks, its demands, or boilerplate."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coverkit.parsing.posting_lines import Line, has_any, plain
from coverkit.parsing.posting_phrases.headings import ABOUT_PREFIXES, HEADINGS, LABELS
from coverkit.parsing.posting_phrases.titles import TITLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coverkit.parsing.posting_phrases.headings import Section

_LONGEST_HEADING = 9
"""Words."""
_PREFIXES: tuple[tuple[str, Section], ...] = (
    ("preferred", "nice"),
    ("desired", "nice"),
    ("desirable", "nice"),
    ("nice to have", "nice"),
    ("bonus", "nice"),
    ("what you ll do", "task"),
    ("what you will do", "task"),
    ("in this role", "task"),
    ("responsibilities", "task"),
    ("duties", "task"),
    ("you will", "task"),
    ("who you are", "must"),
    ("what you ll bring", "must"),
    ("what we re looking for", "must"),
    ("requirements", "must"),
    ("qualifications", "must"),
    ("skills", "must"),
    ("benefits", "boilerplate"),
    ("perks", "boilerplate"),
)
"""How a heading that no table holds as a whole is told: by what it contains, in this order."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with the section it stands in; None before the first heading and after lists."""

    line: Line
    section: Section | None
    heading: bool = False


def placed(lines: Iterable[Line], *, company: str | None) -> Iterator[Placed]:
    """Give every line its section.

    Args:
        lines: the posting's lines.
        company: the employer's name, which "About …" announces.
    """
    section: Section | None = None
    for line in lines:
        label, rest = _run_in(line, company)
        if label is not None:
            section = label
            if rest:
                yield Placed(Line(rest, after_gap=line.after_gap, item=line.item), section)
            else:
                yield Placed(line, section, heading=True)
            continue
        found, is_heading = _heading(line, company)
        if is_heading:
            section = found
            yield Placed(line, section, heading=True)
        else:
            yield Placed(line, section)


def heading_of(text: str) -> Section | None:
    """The section that a whole heading announces, or None."""
    return _table().get(plain(text).strip())


def _run_in(line: Line, company: str | None) -> tuple[Section | None, str]:
    """A heading and its text on one line: "Location: Leeds", "Requirements: a degree in …"."""
    head, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(head.split()) > _LONGEST_HEADING:
        return None, ""
    found = heading_of(head) or _about(plain(head), company)
    return (found, rest.strip()) if found else (None, "")


def _heading(line: Line, company: str | None) -> tuple[Section | None, bool]:
    text = line.text
    words = plain(text).split()
    if not words or len(words) > _LONGEST_HEADING or text.endswith((".", ";", ",")):
        return None, False
    padded = f" {' '.join(words)} "
    found = _table().get(padded.strip()) or _about(padded, company)
    if found is None and LABELS.issuperset(words):
        found = _contained(padded)
    if found:
        return found, True
    announced = line.marked or text.endswith(":") or (text.isupper() and len(words) > 1)
    if not announced or (line.item and not line.marked):
        return None, False
    found = _contained(padded)
    if found:
        return found, True
    return None, line.marked and not TITLE_NOUNS.intersection(words)


def _contained(padded: str) -> Section | None:
    return next((section for phrase, section in _PREFIXES if f" {phrase} " in padded), None)


def _about(padded: str, company: str | None) -> Section | None:
    """The section of "About X", "Why X?": X is the company, or any one or two words."""
    if not has_any(padded[:12], ABOUT_PREFIXES):
        return None
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
