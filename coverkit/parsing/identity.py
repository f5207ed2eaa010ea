"""Names for texts: the same text has the same id on every machine and in every format."""

from __future__ import annotations

import hashlib
import re
import unicodedata

ID_DIGITS = 12
"""48 bits: among a million passages two share an id with a chance of one in five hundred."""

_IGNORED = re.compile(r"[\s\u00ad\-‐‑‒–—]+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


def text_id(text: str) -> str:
    """The first 12 hex digits of a hash of the text, however it is wrapped or typeset.

    Case, white space, hyphens, dashes and the kind of quotes do not count, so that a PDF has
    its Word twin's ids; every other character does: "C" and "C++" differ.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_QUOTES)
    return hashlib.sha256(_IGNORED.sub("", plain).encode()).hexdigest()[:ID_DIGITS]
