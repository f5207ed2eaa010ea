"""The one entrance: bytes come in, are recognised by what they are, and read by their format.

A format is one file with a function ``read_NAME(data, name) -> Document`` and one row in
`FORMATS`. Its module is imported when the first such file comes along.
"""

from __future__ import annotations

import importlib
import os
import stat
from typing import TYPE_CHECKING

from coverkit.errors import CoverkitError, UnreadableError
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass, replace
    from pathlib import Path

    from coverkit.models import Document
else:
    from coverkit.models.record import dataclass, replace

MOST_BYTES = 64 * 1024 * 1024
"""A letter is never larger; what is, would only cost time and memory."""
MOST_TEXT = 100_000
"""Characters; a long letter has 5,000. What is longer would only hold up everything else."""
_ENDLESS_WORD = 2000
_ENDLESS = compiled(rf"\S{{{_ENDLESS_WORD}}}")
_WIDEST_CHARACTER = 4
_SUFFIXES = frozenset(
    {".rtf", ".eml", ".mht", ".mhtml", ".docx", ".docm", ".dotx", ".odt", ".fodt", ".pdf", ".doc"}
)
_PLAIN = frozenset({"txt", "md", "coverkit"})
"""Formats in which a byte is about a character."""

_SNIFFED = 4096
_TEXT = frozenset({".txt", ".text", ""})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*")
"""How PNG, JPEG, GIF and TIFF begin."""
_PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".svg"}
)
_ASK_DOCX = "Open it in the program that made it and save it as .docx."


@dataclass(frozen=True, slots=True)
class Format:
    """How a format is known, and which module reads it."""

    module: str
    fits: Callable[[bytes, str], bool]
    """Takes the file's bytes and its lower-case suffix."""


def _is_text(data: bytes) -> bool:
    """Whether these bytes can be text: no zero bytes, unless UTF-16 explains them."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" not in data[:_SNIFFED]:
        return True
    from coverkit.reading.text import wide_encoding

    return wide_encoding(data) is not None


def _is_mail(data: bytes) -> bool:
    if b"\0" in data[:_SNIFFED] or b":" not in data[:100]:
        return False
    if b":" not in data[:_SNIFFED].lstrip().partition(b" ")[0]:
        return False  # the first line is no header: most postings end here
    from coverkit.reading.mail_signs import is_mail

    return is_mail(data)


def _is_html(data: bytes, suffix: str) -> bool:
    """Tell a web page by how it begins; one that begins otherwise, by its suffix."""
    start = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return start.startswith((b"<!doctype html", b"<html")) or (
        suffix in {".html", ".htm", ".xhtml"} and _is_text(data)
    )


# The order is that of the structure kept: among twins the first format wins.
FORMATS: dict[str, Format] = {
    "docx": Format("docx", lambda data, _: data[:4] == b"PK\x03\x04" and not _is_odf(data)),
    "odt": Format("odt", lambda data, _: _is_odf(data)),
    "rtf": Format("rtf", lambda data, _: data[:64].lstrip().lower().startswith(b"{\\rtf")),
    "coverkit": Format("own_markdown", lambda data, _: _is_own(data)),
    "mail": Format("mail", lambda data, _: _is_mail(data)),
    "html": Format("html", _is_html),
    "md": Format(
        "markdown", lambda data, suffix: suffix in {".md", ".markdown"} and _is_text(data)
    ),
    "doc": Format("doc", lambda data, _: data.startswith(_OLE)),
    "pdf": Format("pdf", lambda data, _: b"%PDF-" in data[:1024]),
    "txt": Format("text", lambda data, suffix: suffix in _TEXT and _is_text(data)),
}
SUFFIXES = (".docx", ".docm", ".odt", ".md", ".html", ".htm", ".rtf", ".doc", ".pdf", ".txt")
"""What a letter's twins are called beside their common name."""


def _is_odf(data: bytes) -> bool:
    """Tell an OpenDocument text: a zip whose first part names its kind, or one XML file."""
    if data[:4] == b"PK\x03\x04":
        return data[30:38] == b"mimetype" and b"opendocument.text" in data[38:128]
    return b"<office:document" in data[:_SNIFFED]


def _is_own(data: bytes) -> bool:
    head = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    return head.startswith(b"---\n") and b"\ncoverkit:" in head.partition(b"\n---\n")[0]


def read(path: str | Path) -> Document:
    """Read a file's text in reading order.

    Raises:
        UnreadableError: the file cannot be opened, is of no known format, broken, empty,
            encrypted or too large; its ``code`` says which.
    """
    try:
        data = contents(path)
    except OSError as error:
        raise UnreadableError(
            f"it cannot be opened ({error.strerror or error})",
            hint="Check that the file is there and that you may read it.",
        ) from error
    return replace(read_bytes(data, name=os.path.basename(path)), path=str(path))


def contents(path: str | Path) -> bytes:
    """The file's bytes.

    Raises:
        UnreadableError: it is a device or a folder, or larger than any letter.
        OSError: it cannot be opened.
    """
    found = os.stat(path)
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISFIFO(found.st_mode)):
        raise UnreadableError("it is no file, but a device or folder", code="unsupported")
    # Why twice: a file says beforehand how large it is, a pipe never does.
    if stat.S_ISREG(found.st_mode) and found.st_size > MOST_BYTES:
        raise _too_many_bytes()
    with open(path, "rb", buffering=0) as file:
        data = file.read(found.st_size + 1)
        if len(data) != found.st_size:
            while len(data) <= MOST_BYTES and (more := file.read(MOST_BYTES + 1 - len(data))):
                data += more
    if len(data) > MOST_BYTES:
        raise _too_many_bytes()
    return data


def read_bytes(data: bytes, *, name: str) -> Document:
    """Read the content of a file called ``name``; without a known suffix, as plain text."""
    if not data or data.isspace():
        raise UnreadableError("it is empty", code="empty")
    suffix = "." + name.lower().rpartition(".")[2] if "." in name else ""
    if (label := recognised(data, suffix)) is not None:
        return _guarded(label, FORMATS[label], data, name)
    if data.startswith(_PICTURES) or suffix in _PICTURE_SUFFIXES:
        raise UnreadableError(
            "it is a picture, and what is written in pictures cannot be read",
            code="unsupported",
            hint="Copy its text into a .txt file and use that.",
        )
    if suffix in _SUFFIXES:
        raise UnreadableError(
            f"what is in it is no {suffix} file, whatever its name says",
            code="unsupported",
            hint="Find another copy of it, or save it again in the program that made it.",
        )
    raise UnreadableError(
        f"its format is not one that coverkit reads ({suffix or 'no suffix'})",
        code="unsupported",
        hint=_ASK_DOCX,
    )


def recognised(data: bytes, suffix: str) -> str | None:
    """The first format that these bytes fit; ``suffix`` is lower-case, with its dot, or empty."""
    return next((label for label, known in FORMATS.items() if known.fits(data, suffix)), None)


def _guarded(label: str, known: Format, data: bytes, name: str) -> Document:
    """Read with the format's module; whatever a broken file does to it ends as one line."""
    if label in _PLAIN and len(data) > _WIDEST_CHARACTER * MOST_TEXT:
        raise _too_much_text()
    module = importlib.import_module(f"coverkit.reading.{known.module}")
    try:
        document: Document = module.read_document(data)
    except CoverkitError:
        raise
    except (RecursionError, MemoryError) as error:
        raise UnreadableError("it is nested or large beyond reason", code="too_large") from error
    except Exception as error:
        # Why so wide: a broken file can break its parser in any way, and must cost one line.
        raise UnreadableError(
            f"it is broken ({type(error).__name__})",
            code="corrupt",
            hint=f"Open {name} in the program that made it and save it again.",
        ) from error
    if not any(paragraph.text.strip() for paragraph in document.paragraphs):
        raise UnreadableError("there is no text in it", code="empty")
    if sum(len(paragraph.text) + 1 for paragraph in document.paragraphs) > MOST_TEXT:
        raise _too_much_text()
    long = (p.text for p in document.paragraphs if len(p.text) >= _ENDLESS_WORD)
    if any(map(_ENDLESS.search, long)):
        raise UnreadableError("it holds data, no words that can be read", code="unsupported")
    return document if document.format == label else replace(document, format=label)


def _too_many_bytes() -> UnreadableError:
    return UnreadableError(
        f"it is larger than {MOST_BYTES // 1024**2} MB, which no letter is", code="too_large"
    )


def _too_much_text() -> UnreadableError:
    return UnreadableError(
        f"it holds more than {MOST_TEXT:,} characters, which no letter does",
        code="too_large",
        hint="Copy the part that matters into a file of its own.",
    )
