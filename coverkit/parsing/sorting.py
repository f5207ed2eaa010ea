"""Is this a cover letter? When in doubt, it is."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.parsing.phrases import alternatives
from coverkit.parsing.phrases.documents import OTHER_DOCUMENTS

if TYPE_CHECKING:
    from coverkit.models import Document

_LETTER_NAME = re.compile(r"cover|letter|lettre|anschreiben|motivation|bewerbung", re.IGNORECASE)
_LONGEST_HEADING = 60
_OWN_WORDS = "i i'm i've my me ich mein meine meinen meiner mich mir je j'ai mon ma mes moi"
_FIRST_PERSON = frozenset(_OWN_WORDS.split())
_LEAST_OWN, _FEW_WORDS = 2, 25
_MOST_WORDS = 1500
"""A longer text is no letter, whatever its name."""


def not_a_letter(document: Document) -> str | None:
    """Why this is no cover letter, in the user's words, or None where it may be one."""
    if document.format == "coverkit":
        return None if any(p.part for p in document.paragraphs) else "it holds no passage"
    lines = [line.strip() for p in document.paragraphs for line in p.text.split("\n")]
    name = PurePath(document.path.replace("\\", "/")).stem
    greets = alternatives("salutation")
    greeted = any(greets.match(line) and len(line) < _LONGEST_HEADING for line in lines)
    named_letter = bool(_LETTER_NAME.search(name))
    short = {line for line in lines if len(line) <= _LONGEST_HEADING}
    for reason, in_name, headings, needed in OTHER_DOCUMENTS:
        named = bool(re.search(rf"(?<![a-z])(?:{in_name})(?![a-z])", name, re.IGNORECASE))
        named = named and not named_letter
        heads = sum(bool(re.fullmatch(rf"(?:{headings})\s*:?", x, re.IGNORECASE)) for x in short)
        enough = heads >= needed
        if (enough and (named or not greeted)) or (named and heads and not greeted):
            return reason
    words = sum(len(line.split()) for line in lines)
    own = sum(word in _FIRST_PERSON for word in re.findall(r"[\w']+", document.text.lower()))
    if not greeted and own < _LEAST_OWN and words > _FEW_WORDS:
        return "nobody speaks of themselves in it, as a letter does"
    if words > _MOST_WORDS and not greeted:
        return "it is far too long for a cover letter"
    if not any(len(line) > _LONGEST_HEADING or line[-1:] in ".!" for line in lines):
        return "it holds no sentence"
    return None
