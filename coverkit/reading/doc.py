"""Old Word files (.doc), through antiword, catdoc or LibreOffice, whichever is installed.

Why a tool: the binary format is large, old and full of traps; the first two know it, cost
milliseconds, and are in the package lists of Linux distributions and of Homebrew.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

from coverkit import office
from coverkit.errors import UnreadableError
from coverkit.models import Document, Paragraph
from coverkit.reading.limits import corrupt, too_large
from coverkit.reading.tidy import tidy

_TOOLS = (
    ("antiword", ("-m", "UTF-8.txt", "-w", "0", "-")),
    ("catdoc", ("-d", "utf-8", "-w")),
)
"""Program and arguments: UTF-8, one line a paragraph, the file on standard input."""
_SECONDS = 10
_OFFICE_SECONDS = 18
"""Less than a worker may take for a file: killed over it, it could not tidy up."""
_SMALLEST = 1536
"""Bytes: a header, a list of sectors and a directory. Source: MS-CFB, 2."""
_SECTOR = 512
_TEXT_STREAM = b"\xec\xa5"
_HEADS = 200_000
"""Bytes in which the text's stream begins, unless large pictures come first."""
_ASK_DOCX = "Open it in the program that made it and save it as .docx."
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds a .docx locked with a password. Source: MS-OFFCRYPTO, 2.3.4."""

_DIRECTORY = "Root Entry".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
"""A stream that each Word file of this kind has, and the directory's first entry.

Source: MS-CFB, 2.6.1 and 2.6.2; MS-DOC, 2.1.
"""


def read_document(data: bytes) -> Document:
    """Read an old Word file's text; a line is a paragraph.

    Raises:
        UnreadableError: no tool is installed, or none of them can read it.
    """
    if _LOCKED in data or _is_locked(data):
        raise UnreadableError(
            "it is locked with a password",
            code="encrypted",
            hint="Save a copy without the password.",
        )
    if _DIRECTORY in data and _WORD not in data:
        raise UnreadableError(
            "it is no Word file, but another program's: a table, a mail of Outlook, slides",
            code="unsupported",
            hint="Open it in that program and save the letter in it as .docx.",
        )
    installed = [(path, options) for tool, options in _TOOLS if (path := shutil.which(tool))]
    for path, options in installed:
        if text := _run([path, *options], data):
            lines = (tidy(line) for line in text.splitlines())
            return Document(tuple(Paragraph(line) for line in lines if line), format="doc")
    libreoffice = office.program()
    if not installed and libreoffice and len(data) >= _SMALLEST:
        return _converted(libreoffice, data)
    if not installed and not libreoffice:
        raise UnreadableError(
            "it is an old Word file (.doc), and none of antiword, catdoc and LibreOffice is there",
            code="needs_tool",
            hint=f"{_ASK_DOCX} Or install antiword.",
        )
    raise corrupt("it is an old Word file (.doc) that its tools cannot read")


def _is_locked(data: bytes) -> bool:
    """Tell by the flag in the head of the text's own stream, which begins at a sector's start.

    Source: MS-DOC, 2.5.2 (FibBase: wIdent, and fEncrypted in its eleventh byte).
    """
    at = data.find(_TEXT_STREAM, _SECTOR, _HEADS)
    while at >= 0:
        if at % _SECTOR == 0 and data[at + 11 : at + 12] and data[at + 11] & 1:
            return True
        at = data.find(_TEXT_STREAM, at + 1, _HEADS)
    return False


def _converted(program: str, data: bytes) -> Document:
    """The document as LibreOffice understands it; takes seconds, so only where neither is there."""
    from coverkit.reading import docx

    new = office.converted(program, data, name="letter.doc", to="docx", seconds=_OFFICE_SECONDS)
    if new is None:
        raise corrupt("it is an old Word file (.doc) that its tools cannot read")
    return replace(docx.read_document(new), format="doc")


def _run(command: list[str], data: bytes) -> str:
    """Return what the tool prints; nothing when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command; the file is on standard input
            command, input=data, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise too_large("the old Word file") from error
    except OSError:
        return ""
    return "" if done.returncode else done.stdout.decode("utf-8", errors="replace").strip()
