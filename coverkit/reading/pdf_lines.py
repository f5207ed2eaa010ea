"""A line of a PDF's type, and what it begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

CUT = "\u2010"
"""The hyphen that programs set where they cut a word; people type another one."""
BULLET = re.compile(r"^\s*[•●▪■◦○‣∙·➢✓\uf0b7\uf0a7\uf0d8]\s+(?=\S)")
DASH = re.compile(r"^\s*[–—*→-]\s+(?=\S)")
NUMBER = re.compile(r"^\s*\(?(\d{1,2}(?=[.)])|[a-z](?=\)))[.)]\s+(?=\S)")
"""An item's number, or its letter."""
SEPARATOR = re.compile(r"[•·●∙|▪■]+")
"""What parts the pieces of a line of contact details."""
ADDRESS = re.compile(r"\S@\S|://|www\.|\.(?:com|org|net|io|example|de|fr)\b")
"""An address on the web, or the end of one."""
_CLOSES = re.compile(r"[;:!?,%)\]](?!\w)|[«»“”](?:[^\w\s]|[\s]+[;:!?,])")
"""Marks that follow a word; programs take the narrow blank before a French one for a wide one."""
WIDE = 1.4
"""Ems; a wider gap inside a line is a tab or the space between two cells."""
ROW = 0.3
"""Ems; baselines nearer than this are one row."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type. Points, from the page's left and top edges."""

    text: str
    left: float
    right: float
    base: float
    """The baseline."""
    size: float
    page: int
    height: float
    """The page's."""
    word: float
    """The width of its first word."""
    space: float = 0.0
    """Its usual gap between two words; 0 where it has none."""
    bold: tuple[bool, bool] = (False, False)
    """Whether it begins in bold type, with more than a stressed word, and ends in it."""
    hyphen: bool = False
    """It ends in a hyphen at which a word may be cut; ``text`` holds it only if it is `CUT`."""
    cut: bool | None = None
    """Whether the program set that hyphen, and nobody typed it; None where no one can tell."""
    blank: bool = False
    """The program drew a blank at its end: it broke the line there, or somebody typed one last."""

    def beside(self, other: Line) -> bool:
        """Whether they stand in one row."""
        return self.page == other.page and abs(self.base - other.base) < ROW * self.size


def steps_of(lines: list[Line]) -> list[tuple[Line, Line]]:
    """Each line with the next one, where that stands below it on the same page."""
    return [(a, b) for a, b in pairwise(lines) if a.page == b.page and b.base > a.base]


def marked(line: Line) -> bool:
    """Whether it begins as a list's item does."""
    return any(kind.match(line.text) for kind in (BULLET, DASH, NUMBER))


def place_of(number: re.Match[str]) -> int:
    """Which of a list's items begins with this number or letter: "c)" and "3." are third."""
    shown = number[1]
    return int(shown) if shown.isdigit() else ord(shown) - ord("a") + 1


def goes_on(line: Line) -> bool:
    """Whether it begins amid a sentence; an address on the web does not."""
    if not line.text[0].islower():
        return bool(_CLOSES.match(line.text))
    return not ADDRESS.search(line.text.split(maxsplit=1)[0])
