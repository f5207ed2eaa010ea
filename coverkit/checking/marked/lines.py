"""The paragraphs of one part of a Word file, and runs cut so that they hold just some words."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_UNREAD = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr"})
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Line:
    """One paragraph: its text, and where each character comes from.

    Why a class: cutting runs moves the pieces; ``runs`` looks them up anew each time.
    """

    def __init__(self, paragraph: etree._Element) -> None:
        """Wrap a ``w:p``."""
        self._paragraph = paragraph

    @property
    def text(self) -> str:
        """What a reader sees of it."""
        return "".join(text for _, text in self._pieces())

    @property
    def in_text_box(self) -> bool:
        """Whether it stands in a text box, where Word allows no comment."""
        return any(_name(e) == "txbxContent" for e in self._paragraph.iterancestors())

    def places(self, words: str) -> list[tuple[int, int]]:
        """Where these words stand: half-open character offsets; white space is all one."""
        pattern = r"\s+".join(map(re.escape, words.split()))
        edges = rf"(?<!\w){pattern}(?!\w)" if words[:1].isalnum() else pattern
        return [match.span() for match in re.finditer(edges, self.text)] if pattern else []

    def whole(self) -> list[etree._Element]:
        """All runs with text."""
        return self.runs(0, len(self.text))

    def runs(self, start: int, end: int) -> list[etree._Element]:
        """The runs that hold exactly these characters, cut where they begin and end."""
        self._cut(start)
        self._cut(end)
        found: dict[etree._Element, None] = {}
        at = 0
        for piece, text in self._pieces():
            if start <= at and at + len(text) <= end and text:
                found[_run_of(piece)] = None
            at += len(text)
        return list(found)

    def _cut(self, offset: int) -> None:
        """Make a run begin at this offset."""
        at = 0
        for piece, text in self._pieces():
            if at <= offset < at + len(text):
                run = _run_of(piece)
                if offset > at or _has_text_before(run, piece):
                    _split(run, piece, offset - at)
                return
            at += len(text)

    def _pieces(self) -> Iterator[tuple[etree._Element, str]]:
        """The text elements of this paragraph alone, in order, with what they show."""
        yield from _pieces(self._paragraph)


def lines_of(root: etree._Element) -> list[Line]:
    """All paragraphs, in the order of the file."""
    return [Line(e) for e in root.iter() if _name(e) == "p" and _is_word(e)]


def _pieces(element: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for child in element:
        name = _name(child)
        if name == "t" and _name(element) == "r":
            yield child, child.text or ""
        elif name in _CHARACTERS and _name(element) == "r":
            yield child, _CHARACTERS[name]
        elif name not in _UNREAD and name != "p":
            yield from _pieces(child)


def _split(run: etree._Element, piece: etree._Element, offset: int) -> None:
    """Cut a run in two inside or before one of its text elements; both look as it did."""
    second = copy.deepcopy(run)
    for child in list(second):
        if _name(child) != "rPr":
            second.remove(child)
    rest = list(run)[list(run).index(piece) :]
    if offset and _name(piece) == "t":
        text = piece.text or ""
        tail = copy.deepcopy(piece)
        piece.text, tail.text = text[:offset], text[offset:]
        for half in (piece, tail):
            half.set(_XML_SPACE, "preserve")
        second.append(tail)
        rest = rest[1:]
    second.extend(rest)
    run.addnext(second)


def _has_text_before(run: etree._Element, piece: etree._Element) -> bool:
    children = list(run)
    return any(_name(e) != "rPr" for e in children[: children.index(piece)])


def _run_of(piece: etree._Element) -> etree._Element:
    parent = piece.getparent()
    return piece if parent is None else parent


def _name(element: etree._Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _is_word(element: etree._Element) -> bool:
    return "wordprocessingml" in element.tag
