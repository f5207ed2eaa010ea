"""A Word document's styles: which are lists, which are headings, which hide their text.

Why by patterns, not by parsing: the styles are many times as large as a letter, hardly two
letters share them to the byte, and of all of them a letter names three or four.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from coverkit.reading.limits import too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

OFF = frozenset({"0", "false", "off", "none"})
BODY_LEVEL = "9"
"""The outline level that means none. Source: ECMA-376 part 1, 17.3.1.20."""
_END = re.compile(rb"</(?:[\w.-]+:)?style\s*>")
_VALUE = re.compile(rb"\bval\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_MOST_ANCESTORS = 20
"""Styles based on one another; Word's own templates have four levels."""
_MOST_STYLES = 500
"""Different styles that one letter names; each is looked up in the whole part."""


class Style(NamedTuple):
    """What a style says that matters to a reader."""

    is_list: bool = False
    is_heading: bool = False
    is_hidden: bool = False


class Styles:
    """The styles part, in which a style is looked up when it is named."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        """Take the part as it comes out of the zip."""
        self._pieces = pieces
        self._source = b""
        self._known: dict[str, Style] = {}

    def of(self, name: str) -> Style:
        """The style with this id, with what it has from those it is based on."""
        if name not in self._known:
            if len(self._known) >= _MOST_STYLES:
                raise too_large("the list of its styles")
            line: list[str] = []
            own: list[Style] = []
            based = name
            while based and based not in line and len(line) < _MOST_ANCESTORS:  # circles end
                line.append(based)
                style, based = self._read(based)
                own.append(style)
            self._known[name] = Style(*(any(values) for values in zip(*own, strict=True)))
        return self._known[name]

    def _read(self, name: str) -> tuple[Style, str]:
        """A style's own properties, and the id of the style that it is based on."""
        start = self._find(b'styleId="%b"' % name.encode())
        if start < 0:
            start = self._find(b"styleId='%b'" % name.encode())
        if start < 0:
            return Style(), ""
        while not (end := _END.search(self._source, start)) and self._more():
            pass
        return _said(self._source[start : end.start() if end else len(self._source)])

    def _find(self, words: bytes) -> int:
        """Where these words stand first, -1 where they do not."""
        start = 0
        while (found := self._source.find(words, start)) < 0:
            start = max(0, len(self._source) - len(words))
            if not self._more():
                break
        return found

    def _more(self) -> bool:
        """Unpack some more; False when there is no more."""
        piece = next(self._pieces, b"")
        self._source += piece
        return bool(piece)


@lru_cache(maxsize=32)
def _said(block: bytes) -> tuple[Style, str]:
    """What a style's block says. Remembered, because a folder's letters come from one program."""
    level, vanish = _value(block, b"outlineLvl"), _value(block, b"vanish")
    titled = (_value(block, b"name") or "").lower() == "title"
    heading = titled or (level is not None and level != BODY_LEVEL)
    listed = not heading and _value(block, b"numPr") is not None
    hidden = vanish is not None and vanish not in OFF
    return Style(listed, heading, hidden), _value(block, b"basedOn") or ""


@cache
def _element(name: bytes) -> re.Pattern[bytes]:
    """What finds the first element of this name, up to the end of its attributes."""
    return re.compile(rb"<(?:[\w.-]+:)?" + name + rb"(?=[\s/>])[^>]*")


def _value(block: bytes, element: bytes) -> str | None:
    """The value of the first such element; '' where it has none, None where there is none."""
    if element not in block:
        return None
    found = _element(element).search(block)
    if found is None:
        return None
    value = _VALUE.search(found[0])
    return "" if value is None else (value[1] or value[2] or b"").decode("utf-8", "replace")
