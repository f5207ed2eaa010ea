r"""coverkit's own Markdown: what `export` writes, and the starter library is written in.

The format is defined in `library/README.md`. A head between two ``---`` lines says
``coverkit: 1`` and the facts; below it each ``## NAME: title`` begins a part, and each block
of text is one paragraph of it. A backslash at a line's end is a soft line break; a line that
would be mistaken for something else begins with a backslash.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph
from coverkit.reading.text import decode
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

VERSION = 1
_HEADING = re.compile(r"##\s+([a-z_]+)\s*(?::\s*(.*))?$")
_NOTE = re.compile(r"\*(Use when|Tailor)\*\s*(.*)", re.DOTALL)
_MISTAKABLE = re.compile(r"[#\\]|---|\*Use when\*|\*Tailor\*|\s|$")


def read_document(data: bytes) -> Document:
    """Read coverkit's own Markdown.

    Raises:
        UnreadableError: written by a newer coverkit.
    """
    text = decode(data).replace("\r\n", "\n")
    head, _, body = text.removeprefix("---\n").partition("\n---\n")
    declared = dict(_entries(head))
    version = declared.pop("coverkit", "")
    if not version.isdigit() or int(version) > VERSION:
        raise UnreadableError(
            f"it is in a newer format of coverkit's ({version})",
            code="unsupported",
            hint="Update coverkit.",
        )
    return Document(paragraphs=tuple(_paragraphs(body)), format="coverkit", declared=declared)


def _entries(head: str) -> Iterator[tuple[str, str]]:
    for line in head.split("\n"):
        key, colon, value = line.partition(":")
        if colon and value.strip():
            yield key.strip(), value.strip()


def _paragraphs(body: str) -> Iterator[Paragraph]:
    part, note = None, ""
    for block in re.split(r"\n[ \t]*\n+", body.strip("\n")):
        text = block.strip("\n")
        if heading := _HEADING.match(text):
            part, note = heading[1], heading[2] or ""
        elif remark := _NOTE.match(text):
            note = f"{note}\n{remark[1]} {' '.join(remark[2].split())}".strip()
        elif text:
            yield Paragraph(tidy(_unescaped(text)), part=part, note=note)


def _unescaped(block: str) -> str:
    pieces: list[str] = []
    for line in block.split("\n"):
        line = line.removeprefix("\\")  # noqa: PLW2901 - the escape has done its work
        ending = len(line) - len(line.rstrip("\\"))
        if ending % 2:
            pieces += [line[:-ending], "\\" * (ending // 2), "\n"]
        else:
            pieces += [line[: len(line) - ending], "\\" * (ending // 2), " "]
    return "".join(pieces[:-1])


def write(declared: Mapping[str, str], paragraphs: Iterable[Paragraph]) -> str:
    """Write a letter so that reading it gives the same facts, parts and paragraphs."""
    lines = ["---", f"coverkit: {VERSION}"]
    lines += [f"{key}: {' '.join(value.split())}" for key, value in declared.items() if value]
    lines += ["---", ""]
    above: tuple[str | None, str] | None = None
    for paragraph in paragraphs:
        if (paragraph.part, paragraph.note) != above:
            above = (paragraph.part, paragraph.note)
            lines += _heading(paragraph.part or "body", paragraph.note)
        lines += [_escaped(paragraph.text), ""]
    return "\n".join(lines)


_REMARK = re.compile(r"(?:\A|\n)(?=(?:Use when|Tailor)\b)")


def _heading(part: str, note: str) -> Iterator[str]:
    """Yield a heading with the note's first words, then each remark as a paragraph."""
    title, *remarks = (" ".join(piece.split()) for piece in _REMARK.split(note))
    yield from (f"## {part}" + (f": {title}" if title else ""), "")
    for remark in remarks:
        label = "Tailor" if remark.startswith("Tailor") else "Use when"
        yield from (f"*{label}*{remark.removeprefix(label)}", "")


def _escaped(text: str) -> str:
    r"""The text with ``\`` before what would be mistaken, and at its soft line breaks."""
    lines = []
    for line in text.split("\n"):
        ending = len(line) - len(line.rstrip("\\"))
        lines.append(("\\" if _MISTAKABLE.match(line) else "") + line + "\\" * ending)
    return "\\\n".join(lines)
