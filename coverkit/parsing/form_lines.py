"""A form's paragraphs -> lines, each with what it is: a question, a label, a remark, text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from coverkit.expressions import compiled
from coverkit.parsing.form_limits import find_limit
from coverkit.parsing.form_phrases import begins, holds, says, subject_of
from coverkit.parsing.phrases import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Document, Limit

LineKind = Literal[
    "question", "personal", "label", "heading", "field", "hint", "choice", "room", "limit", "text"
]
_NUMBERED = compiled(
    r"^\s*(?:(?:question|frage|q|nr\.?|no\.?)\s*\d{1,2}\s*[:.)–-]*|"
    r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]\d{0,2})[.):]+(?=\s)|\d{1,2}(?:\.\d{1,2})+(?=\s)|"
    r"[A-Z]\d{1,2}\b[.):]?)\s*",
    re.IGNORECASE,
)
_RULE = compiled(r"_{3,}|\.{4,}|…{2,}|[-–]{4,}|[☐☑☒□■]")
_LABEL_WORDS, _FIELD_WORDS, _NAME_WORDS, _HEADING_WORDS = 14, 8, 3, 8
_QUESTION_WORDS = 4
"""A line before an empty cell is a question from so many words on, else the name of a field."""
_OWN = compiled(r"\b(?:I|I['’]\w+|my|ich|meine?\w*|je|j['’]\w+|mon|ma|mes)\b", re.IGNORECASE)


class Line(NamedTuple):
    """One line of a form."""

    text: str
    kind: LineKind
    room: bool = False
    """There is room to write behind it."""
    limit: Limit | None = None
    for_each: bool = False
    subject: str = ""
    """What makes a question the person's own business; of a heading: all that it heads."""


def form_lines(document: Document) -> Iterator[Line]:
    """The lines of a form in reading order, without numbers, bullets and placeholders."""
    for paragraph in document.paragraphs:
        if paragraph.place not in {"body", "text_box"}:
            continue
        texts = paragraph.text.split("\n")
        for number, text in enumerate(texts):
            last = number == len(texts) - 1
            yield _line(text, room=paragraph.room and last, marked=paragraph.style == "heading")


def _line(raw: str, *, room: bool, marked: bool) -> Line:
    bare = _NUMBERED.sub("", raw.replace("\t", " ").strip())
    if begins(bare, "choice") or _ticks(raw):
        return Line("", "choice", room=True)
    offers = holds(bare, "choice")
    text = _RULE.sub(" ", says(bare, "placeholder"))
    room = room or text != bare
    text = " ".join(text.split()).strip(" :*•")
    if not re.search(r"\w", text):
        return Line("", "room" if room else "hint", room)
    found = find_limit(text)
    if found is None:
        return _classified(text, room=room, marked=marked, limited=False, offers=offers)
    rest = " ".join(found.rest.split()).strip(" :*•–-")
    if not re.search(r"\w{2}", rest):
        return Line("", "limit", room, found.limit, found.for_each)
    line = _classified(rest, room=room, marked=marked, limited=True, offers=offers)
    return line._replace(limit=found.limit, for_each=found.for_each)


def _ticks(raw: str) -> bool:
    """Whether the line is made of boxes to tick."""
    return len(re.findall(r"[☐☑☒□]", raw)) > 1 or bool(re.match(r"\s*\[[ xX]?\]\s", raw))


def _classified(text: str, *, room: bool, marked: bool, limited: bool, offers: bool) -> Line:
    """What a line is, its limit and its placeholders taken off already."""
    words = len(text.split())
    asks = begins(text, "ask")
    question = text.endswith("?") or (" ? " in text) or ("? " in text and not _OWN.search(text))
    private = subject_of(text, "private")
    named = not (question or asks) and words <= _NAME_WORDS and holds(text, "field")
    personal = "" if asks or limited or named else subject_of(text, "personal")
    subject = private or personal
    asked = question or asks or room or (limited and words >= _QUESTION_WORDS)
    asked = asked or subject == "consent" or bool(private and holds(text, "hint"))
    if subject and asked and not (marked and not question):
        return Line(text, "personal", room, subject=subject)
    if offers and asked:
        return Line(text, "personal", room, subject="a choice")
    if question or asks:
        return Line(text, "hint" if holds(text, "invitation") else "question", room)
    section = subject_of(text, "sections") if words <= _HEADING_WORDS else ""
    if begins(text, "heading") or (marked and not holds(text, "label")) or _shouts(text):
        return Line(text, "heading", subject=section)
    if section and not room and words <= _HEADING_WORDS and text[-1] not in ".,;":
        return Line(text, "heading", subject=section)
    return Line(text, _unasked(text, words, room=room, limited=limited), room)


def _unasked(text: str, words: int, *, room: bool, limited: bool) -> LineKind:
    """What a line is that asks nothing in so many words."""
    if words <= _HEADING_WORDS and alternatives("signoff").match(text):
        return "field"  # the end of a mail that the questions came in
    closed = text[-1] in ".!;,"
    labelled = holds(text, "label") and words <= _LABEL_WORDS and not closed
    if labelled and not _OWN.search(text):
        return "label"
    if words <= _FIELD_WORDS and not closed and (holds(text, "field") or (room and not limited)):
        return "field" if holds(text, "field") or words < _QUESTION_WORDS else "question"
    if (room or limited) and words >= _QUESTION_WORDS and not holds(text, "hint"):
        return "question"
    if holds(text, "hint") and not _OWN.search(text):
        return "hint"
    return "text"


def _shouts(text: str) -> bool:
    return text.isupper() and 1 < len(text.split()) <= _HEADING_WORDS
