"""A file that holds a letter and a résumé: the letter alone."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit.parsing.phrases import begins_as, pattern
from coverkit.parsing.phrases.documents import OTHER_DOCUMENTS

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from coverkit.models import Document, Paragraph

_RESUME_HEADINGS = OTHER_DOCUMENTS[0][2]
_ENOUGH = 3
"""Headings that only a résumé has."""
_LONGEST_HEADING = 60
_LONGEST_HEAD = 120
"""Characters of a paragraph of a letter's head."""
_MOST_HEAD = 12
"""Paragraphs of a letter's head."""
_SIGNATURE = 1
"""Paragraphs after the sign-off that are the letter's: the name."""


def letter_alone(document: Document) -> Document:
    """The document without the résumé that stands before or after its letter."""
    body = document.paragraphs
    hello = _first(body, "salutation")
    if hello is None:
        return document
    goodbye = _first(body[hello + 1 :], "signoff")
    start, end = 0, len(body)
    if goodbye is not None:
        last = hello + 1 + goodbye
        named = 0 if "\n" in body[last].text else _SIGNATURE
        if _headings(body[last + 1 :]) >= _ENOUGH:
            end = min(last + 1 + named, len(body))
    if _headings(body[:hello]) >= _ENOUGH:
        start = _head_begins(body, hello)
    return replace(document, paragraphs=body[start:end])


def _first(paragraphs: Sequence[Paragraph], field: str) -> int | None:
    """The first paragraph with a short line that begins so."""
    for n, paragraph in enumerate(paragraphs):
        lines = paragraph.text.split("\n")
        if any(len(x) <= _LONGEST_HEADING and begins_as(field, x.strip()) for x in lines):
            return n
    return None


def _is_heading(paragraph: Paragraph) -> bool:
    return any(_heading().fullmatch(line.strip()) for line in paragraph.text.split("\n"))


@functools.cache
def _heading() -> re.Pattern[str]:
    return pattern(rf"(?:{_RESUME_HEADINGS})\s*:?")


def _headings(paragraphs: Sequence[Paragraph]) -> int:
    return sum(map(_is_heading, paragraphs))


def _head_begins(paragraphs: Sequence[Paragraph], hello: int) -> int:
    """Where the head of the letter begins whose salutation is there."""
    start = hello
    while start > max(0, hello - _MOST_HEAD):
        above = paragraphs[start - 1]
        if len(above.text) > _LONGEST_HEAD or _is_heading(above) or above.style == "list_item":
            break
        start -= 1
    return start
