r"""What every format does to a paragraph's text before it hands it on.

A reader cannot tell a no-break space from a space, nor see a soft hyphen or a zero-width
mark; so none of them may decide whether two paragraphs are the same or whether a name is
found. Line breaks of whatever kind become ``\n``, each line loses the blanks at its ends.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from coverkit.expressions import compiled

if TYPE_CHECKING:
    import re

_ODD = {
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2007\u2002\u2003\u2009\u200a"), " "),
    **dict.fromkeys(map(ord, "\r\x0b\x0c\x85\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff\u200e\u200f\ufffc"), None),
    **dict.fromkeys((*range(9), *range(0x0E, 0x20), 0x7F), None),
    **dict.fromkeys(range(0x202A, 0x202F), None),
    0x2011: "-",
    **dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)),
}


def tidy(text: str) -> str:
    r"""Return the text as a reader sees it: ``\n`` between lines, no blanks at their ends."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return _stripped(text)
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFC", text)
    if _odd().search(text):
        text = text.replace("\r\n", "\n").translate(_table())
    return _stripped(text)


def _stripped(text: str) -> str:
    if "\n" not in text:
        return text.strip()
    return "\n".join(line.strip() for line in text.split("\n")).strip("\n")


@functools.cache
def _table() -> dict[int, str | None]:
    """What stands in place of each odd character: of half a pair, the sign for nonsense."""
    return {**_ODD, **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


@functools.cache
def _odd() -> re.Pattern[str]:
    """Any character that is replaced.

    Why a range for half pairs: two thousand single characters take milliseconds to compile.
    """
    odd = "".join(f"\\u{number:04x}" for number in _ODD)
    return compiled(rf"[{odd}\ud800-\udfff]")
