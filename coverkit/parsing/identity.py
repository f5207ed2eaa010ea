"""Names for texts: the same text has the same id on every machine and in every format."""

from __future__ import annotations

import functools
import hashlib
import unicodedata

ID_DIGITS = 12
"""48 bits: among a million passages two share an id with a chance of one in five hundred."""

_QUOTES = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
_ALIKE = {**dict.fromkeys("\u00ad‐‑‒–—", ""), **_QUOTES}
"""What a sign counts as. Why one by one: `str.translate` takes ten times as long."""


@functools.lru_cache(maxsize=1000)
def text_id(text: str) -> str:
    """The first 12 hex digits of a hash of the text, however it is wrapped or typeset.

    Why kept: half of a letter's lines, such as the sender's, are those of the letter before.

    Case, white space, hyphens, dashes and the kind of quotes do not count, so that a PDF has
    its Word twin's ids; every other character does: "C" and "C++" differ.
    """
    whole = text if text.isascii() else unicodedata.normalize("NFKC", text)
    plain = "".join(whole.casefold().split()).replace("-", "")
    if not plain.isascii():
        for sign, alike in _ALIKE.items():
            plain = plain.replace(sign, alike)
    return hashlib.sha256(plain.encode()).hexdigest()[:ID_DIGITS]
