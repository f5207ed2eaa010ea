"""Names for texts: the same text has the same id on every machine and in every format."""

from __future__ import annotations

import functools
import hashlib
import unicodedata

ID_DIGITS = 12
"""48 bits: among a million passages two share an id with a chance of one in five hundred."""

_QUOTES = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
_LEFT_OUT = "".join(c for c in map(chr, range(128)) if c.isspace() or c == "-").encode()
_ALIKE = {**dict.fromkeys("\u00ad‐‑‒–—", ""), **_QUOTES}
"""What another sign counts as. Why one by one: `str.translate` takes ten times as long."""


@functools.lru_cache(maxsize=1000)
def text_id(*texts: str) -> str:
    """The first 12 hex digits of a hash of the texts, however they are wrapped or typeset.

    Case, white space, hyphens, dashes and the kind of quotes do not count, so that a PDF has
    its Word twin's ids; every other character does: "C" and "C++" differ.
    """
    return hashlib.sha256(b"".join(map(_plain, texts))).hexdigest()[:ID_DIGITS]


@functools.lru_cache(maxsize=1000)
def _plain(text: str) -> bytes:
    """What of a text counts.

    Why kept, as ids are: a letter's id is made of the same texts as those of its parts, and half
    of its lines, such as the sender's, are those of the letter before.
    """
    whole = text if text.isascii() else unicodedata.normalize("NFKC", text)
    plain = whole.casefold()
    if not plain.isascii():
        plain = "".join(plain.split())
        for sign, alike in _ALIKE.items():
            plain = plain.replace(sign, alike)
    return plain.encode().translate(None, _LEFT_OUT)
