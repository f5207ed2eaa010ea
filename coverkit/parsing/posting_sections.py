"""Which part of a posting each line belongs to: its tasks, its demands, or boilerplate."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from coverkit.models import BOILERPLATE
from coverkit.parsing.posting_lines import Line, plain
from coverkit.parsing.posting_phrases.headings import ABOUT_PREFIXES, HEADINGS, LABELS
from coverkit.parsing.posting_phrases.titles import TITLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coverkit.models import Boilerplate
    from coverkit.parsing.posting_phrases.headings import Section

_LONGEST_HEADING = 9
"""Words."""
_SMALL_WORD = 3
"""Letters: a heading may write "and" and "the" small."""
LISTS: frozenset[Section | None] = frozenset(("must", "nice", "task"))
"""The sections whose lines ask for something."""
LEFT_OUT: dict[str | None, Boilerplate] = {kind: kind for kind in BOILERPLATE}
"""The sections that are boilerplate as a whole."""
_CONTAINED: tuple[tuple[str, Section], ...] = (
    ("preferred", "nice"),
    ("desired", "nice"),
    ("desirable", "nice"),
    ("nice to have", "nice"),
    ("bonus", "nice"),
    ("even better", "nice"),
    ("responsibilities", "task"),
    ("duties", "task"),
    ("be doing", "task"),
    ("you ll do", "task"),
    ("you will do", "task"),
    ("you do", "task"),
    ("you ll work on", "task"),
    ("in this role", "task"),
    ("aufgaben", "task"),
    ("missions", "task"),
    ("requirements", "must"),
    ("qualifications", "must"),
    ("skills", "must"),
    ("looking for", "must"),
    ("you ll bring", "must"),
    ("you bring", "must"),
    ("you ll need", "must"),
    ("you need", "must"),
    ("you are", "must"),
    ("you have", "must"),
    ("our person", "must"),
    ("a fit", "must"),
    ("profil", "must"),
    ("you ll make", "task"),
    ("you ll own", "task"),
    ("you will make", "task"),
    ("you will own", "task"),
    ("tasks", "task"),
    ("functions", "task"),
    ("experience", "must"),
    ("education", "must"),
    ("knowledge", "must"),
    ("you ll get", "pay"),
    ("you ll receive", "pay"),
    ("you get", "pay"),
    ("benefits", "pay"),
    ("perks", "pay"),
    ("we offer", "pay"),
)
"""How a heading that no table holds as a whole is told: by what it contains, in this order."""
_LEAD_INS: tuple[tuple[str, Section], ...] = (
    (" you ll ", "task"),
    (" you will ", "task"),
    (" you ll be ", "task"),
    (" you will be ", "task"),
    (" include ", "task"),
    (" you have ", "must"),
    (" you are ", "must"),
    (" if you ", "must"),
    (" person if ", "must"),
    (" fit if ", "must"),
    (" who ", "must"),
    (" people with ", "must"),
    (" someone with ", "must"),
    (" candidates with ", "must"),
)
"""How a line begins a list by breaking off: "As a Software Engineer you'll", "Apply if you"."""


class Placed(NamedTuple):
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
            section = label if label in LISTS else section
            yield Placed(Line(rest, after_gap=line.after_gap, item=line.item), label)
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
    """The section that a line opens, and whether it is a heading at all."""
    text = line.text.removesuffix("...").removesuffix("…")
    words = plain(text).split()
    if not words or len(words) > _LONGEST_HEADING or text.endswith((".", ";", ",")):
        return None, False
    padded = f" {' '.join(words)} "
    found = _table().get(padded.strip()) or _about(padded, company)
    if found is None and LABELS.issuperset(words):
        found = _contained(padded)
    if found is None and not line.item:
        found = _lead_in(padded) or (_contained(padded) if _announces(line) else None)
    if found:
        return found, True
    return None, line.marked and TITLE_NOUNS.isdisjoint(words)


def _announces(line: Line) -> bool:
    """Whether a line looks like a heading: marked, with a colon, in capitals, or broken off."""
    text = line.text
    titled = all(word[0].isupper() for word in text.split() if len(word) > _SMALL_WORD)
    addressed = any(word in {"you", "you'll", "you’ll"} for word in text.lower().split())
    return (
        line.marked
        or text.endswith((":", "...", "…", "?"))
        or (
            len(text.split()) > 1 and (text.isupper() or (titled and (line.after_gap or addressed)))
        )
    )


def _lead_in(padded: str) -> Section | None:
    return next((section for end, section in _LEAD_INS if padded.endswith(end)), None)


def _contained(padded: str) -> Section | None:
    return next((section for phrase, section in _CONTAINED if f" {phrase} " in padded), None)


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
