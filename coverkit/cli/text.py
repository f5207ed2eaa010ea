"""Text for a terminal: wrapped to its width, with words emphasised in place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from coverkit.history import Application
    from coverkit.models import Letter

_WIDEST = 100
_NARROWEST = 40
_USUAL = 80
SHORT_ID = 8
"""How much of an id people are shown; any unambiguous prefix is accepted."""


def width() -> int:
    """How many columns to use: the terminal's, but never more than reads well."""
    # Why not shutil's: importing it takes as long as answering from a thousand passages.
    try:
        columns = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size().columns
    except (ValueError, OSError):
        columns = _USUAL
    return max(_NARROWEST, min(_WIDEST, columns))


def heading(text: str) -> str:
    """A line that starts a block."""
    return click.style(text, bold=True)


def dim(text: str) -> str:
    """Something secondary; plain on terminals that cannot."""
    return click.style(text, dim=True)


def wrapped(text: str, *, indent: int = 0, first: str = "", lines: int | None = None) -> str:
    """A paragraph folded to the width.

    Args:
        text: one paragraph; its own line breaks are kept.
        indent: columns before every line.
        first: stands in the indent of the first line (a bullet).
        lines: at most so many, the last ending in an ellipsis.
    """
    room = width() - indent
    folded = [line for piece in text.split("\n") for line in _lines(piece, room)]
    if lines is not None and len(folded) > lines:
        folded = [*folded[: lines - 1], f"{_lines(folded[lines - 1], room - 2)[0]} …"]
    pad = " " * indent
    return "\n".join((first.ljust(indent) if n == 0 else pad) + s for n, s in enumerate(folded))


def _lines(text: str, room: int) -> list[str]:
    """Words in lines of at most so many columns, at least one line.

    Why not `textwrap`: importing it and its patterns takes as long as ranking a thousand passages.
    """
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
        while len(lines[-1]) > room:
            lines[-1:] = [lines[-1][:room], lines[-1][room:]]
    return lines


def emphasised(text: str, spans: Sequence[tuple[int, int]], *, indent: int = 0) -> str:
    """A paragraph folded to the width, with the words at these offsets standing out."""
    # Why after folding: the terminal's invisible control codes would count as columns. Folding
    # changes white space alone, so the n-th other character is the same before and after.
    marked = bytearray(len(text))
    for start, end in spans:
        marked[start:end] = b"\1" * (min(end, len(text)) - start)
    solid = [mark for mark, character in zip(marked, text, strict=True) if not character.isspace()]
    on, off = click.style("\0", fg="cyan", bold=True).split("\0", 1)
    pieces, number, inside = [], 0, 0
    for character in wrapped(text, indent=indent):
        if not character.isspace():
            wanted, number = solid[number], number + 1
        else:
            wanted = inside if character == " " else 0
        if wanted != inside:
            pieces.append(on if wanted else off)
            inside = wanted
        pieces.append(character)
    return "".join(pieces) + (off if inside else "")


def about(letter: Letter) -> str:
    """Where a passage comes from, in a few words: whom it was for, as what, when."""
    if letter.origin == "starter":
        return "starter library"
    name = letter.company or (os.path.basename(letter.paths[0]) if letter.paths else "a letter")
    role = f" ({letter.role})" if letter.role else ""
    date = f", {letter.date:%d %b %Y}" if letter.date else ""
    return f"{name}{role}{date}"


def age(application: Application, *, today: dt.date) -> str:
    """How long ago it was sent: ``today``, ``1 day``, ``12 days``; '' where that is not known."""
    days = application.age(today)
    if days is None:
        return ""
    return "today" if days <= 0 else counted(days, "day")


def shown_path(path: str) -> str:
    """A path as short as it can be typed here."""
    from pathlib import Path

    here = Path.cwd()
    short = str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else path
    return short if short.isprintable() else printable(short)


def printable(text: str) -> str:
    """The text with whatever would move the cursor, or more, written as an escape.

    Why: a file's name may hold anything, and a terminal obeys what it is shown.
    """
    import unicodedata

    def harmless(character: str) -> bool:
        return character.isprintable() or unicodedata.category(character) == "Zs"

    return "".join(c if harmless(c) else ascii(c)[1:-1] for c in text)


def listed(items: Iterable[str], *, most: int = 5) -> str:
    """The items in one line, the first few of many."""
    items = list(items)
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return ", ".join(items[:most]) + more


def quoted(argument: str) -> str:
    """As a shell needs it; most need nothing."""
    if argument and all(c.isalnum() or c in "_@%+=:,./-" for c in argument) and argument.isascii():
        return argument
    if os.name == "nt":  # its shells know no single quotes
        return f'"{argument}"'
    import shlex

    return shlex.quote(argument)


def counted(number: int, noun: str) -> str:
    """``1 letter``, ``2 letters``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def table(rows: Sequence[Sequence[str]], *, header: Sequence[str]) -> str:
    """Columns that fit the width; the widest give way first."""
    columns = [max(len(row[n]) for row in [header, *rows]) for n in range(len(header))]
    while sum(columns) + 2 * (len(columns) - 1) > width():
        columns[columns.index(max(columns))] -= 1
    lines = [
        "  ".join(_cut(cell, room) for cell, room in zip(row, columns, strict=True)).rstrip()
        for row in [header, *rows]
    ]
    return "\n".join([heading(lines[0]), *lines[1:]])


def _cut(cell: str, room: int) -> str:
    cell = " ".join(cell.split())
    return (cell if len(cell) <= room else cell[: room - 1] + "…").ljust(room)
