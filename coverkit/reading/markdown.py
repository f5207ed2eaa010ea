"""Ordinary Markdown, read for its words: the marks go, headings and lists stay as such."""

from __future__ import annotations

import re
from dataclasses import replace

from coverkit.expressions import compiled
from coverkit.models import Document, Paragraph
from coverkit.reading.text import decode, paragraphs

_HEADING = compiled(r"#{1,6}\s+(.*?)\s*#*$")
# Marks -> what a reader sees instead, in this order.
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (compiled(r"<!--.*?-->", re.DOTALL), ""),
    (compiled(r"!\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)"), r"\1"),
    (compiled(r"\[([^\]\n]{1,300})\]\([^)\n]{1,500}\)"), r"\1"),
    (compiled(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (compiled(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (compiled(r"(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (compiled(r"`([^`\n]+)`"), r"\1"),
    (compiled(r"(?:\\| {2,})$", re.MULTILINE), ""),
    (compiled(r"^>\s?", re.MULTILINE), ""),
    (compiled(r"^\s*(?:---+|\*\*\*+|___+)\s*$", re.MULTILINE), ""),
)
_COMMENT = _MARKS[0][0]
_ESCAPED = compiled(r"\\([\\`*_{}\[\]()#+\-.!<>])")
_SHELTER = 0xE000
"""Added to an escaped character while marks are taken out: a plane that letters do not use."""
_UNSHELTERED = {_SHELTER + ord(char): char for char in r"\`*_{}[]()#+-.!<>"}


def read_document(data: bytes) -> Document:
    """Read Markdown; its comments are what the file carries unseen."""
    text = decode(data)
    hidden = tuple(
        Paragraph(comment[4:-3].strip(), place="comment") for comment in _COMMENT.findall(text)
    )
    text = compiled(r"^(#{1,6}\s.*)$", re.MULTILINE).sub(r"\n\1\n", text.replace("\r\n", "\n"))
    text = _ESCAPED.sub(lambda found: chr(_SHELTER + ord(found[1])), text)
    # Why: in Markdown two blanks or a backslash at a line's end are a break, a bare end is none.
    text = compiled(r"(?<![\n\\])(?<!  )\n(?=[^\n\s#>*+\-\d])").sub(_same_line, text)
    for pattern, instead in _MARKS:
        text = pattern.sub(instead, text)
    found = tuple(_heading(paragraph) for paragraph in paragraphs(text) if paragraph.text.strip())
    return Document(paragraphs=found, format="md", unseen=hidden)


def _same_line(match: re.Match[str]) -> str:
    """A bare line end is a space where the line is long enough to have been wrapped."""
    start = match.string.rfind("\n", 0, match.start()) + 1
    return " " if match.start() - start >= 50 else "\n"  # noqa: PLR2004 - as in text.py


def _heading(paragraph: Paragraph) -> Paragraph:
    found = _HEADING.match(paragraph.text)
    text = (found[1] if found else paragraph.text).translate(_UNSHELTERED)
    return replace(paragraph, text=text, style="heading" if found else paragraph.style)
