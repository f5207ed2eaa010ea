"""A Word document's styles: which are lists, which are headings, which hide their text.

Why by patterns, not by parsing: the styles are many times as large as a letter, hardly two
letters share them to the byte, and of all of them a letter names three or four.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from coverkit.reading.limits import too_large

OFF = frozenset({"0", "false", "off", "none"})
BODY_LEVEL = "9"
"""The outline level that means none. Source: ECMA-376 part 1, 17.3.1.20."""
_END = re.compile(rb"</(?:[\w.-]+:)?style\s*>")
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

    def __init__(self, source: bytes) -> None:
        """Take the part as it is in the zip."""
        self._source = source
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
        starts = [self._source.find(b"styleId=%c%b%c" % (q, name.encode(), q)) for q in b"\"'"]
        start = max(starts)
        if start < 0:
            return Style(), ""
        end = _END.search(self._source, start)
        block = self._source[start : end.start() if end else len(self._source)]
        level, vanish = _value(block, b"outlineLvl"), _value(block, b"vanish")
        titled = (_value(block, b"name") or "").lower() == "title"
        heading = titled or (level is not None and level != BODY_LEVEL)
        listed = not heading and _value(block, b"numPr") is not None
        hidden = vanish is not None and vanish not in OFF
        return Style(listed, heading, hidden), _value(block, b"basedOn") or ""


StylesOf = Callable[[], Styles]
"""Asked only when a paragraph names a style: unpacking them costs as much as all the rest."""


def _value(block: bytes, element: bytes) -> str | None:
    """The value of the first such element; '' where it has none, None where there is none."""
    if element not in block:
        return None
    found = re.search(rb"<(?:[\w.-]+:)?" + element + rb"(?=[\s/>])[^>]*", block)
    if found is None:
        return None
    value = re.search(rb"\bval\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", found[0])
    return "" if value is None else (value[1] or value[2] or b"").decode("utf-8", "replace")
