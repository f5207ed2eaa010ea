"""Single files that the person names: a posting, a letter to check. A failure names the file."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

from coverkit import parsing, reading
from coverkit.errors import UnreadableError
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import replace
    from pathlib import Path

    from coverkit.models import Document, Posting
else:
    from coverkit.models.record import replace


def read_posting(
    source: str | Path | bytes,
    *,
    company: str | None = None,
    role: str | None = None,
    name: str = "posting",
) -> Posting:
    """Read a job posting from a file, or from the bytes of one.

    Args:
        source: a path, or the posting's content as it came (standard input, a web page).
        company: overrides what is understood from the text.
        role: likewise.
        name: what to call bytes in messages.

    Raises:
        UnreadableError: the file cannot be read, or there is no text in it.
    """
    if isinstance(source, bytes):
        document = _told(name, lambda: reading.read_bytes(source, name=name))
    else:
        name = str(source)
        document = read_file(source)
    posting = parsing.parse_posting(document)
    if not posting.text.strip() and not posting.requirements:
        raise UnreadableError(
            f"There is no text to match in {name}",
            code="empty",
            hint="Copy the posting's text from the web page into a .txt file and use that.",
        )
    return replace(
        posting,
        company=company or posting.company,
        role=role or posting.role,
        whole=document.text,
    )


def read_file(path: str | Path) -> Document:
    """Read one file that the person named: if that fails, the message names it."""
    found = os.path.expanduser(path)
    if compiled(r"[a-z][a-z+.-]+://", re.IGNORECASE).match(found):
        raise UnreadableError(
            f"{path} is an address, and coverkit fetches nothing",
            hint="Open it in your browser, save the page or copy its text into a .txt file, and "
            "use that.",
        )
    try:
        kind = os.stat(found).st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableError(
            f"There is no file {path}", hint="Check the name and the folder."
        ) from error
    if stat.S_ISDIR(kind):
        raise UnreadableError(f"{path} is a folder", hint="Name one file in it.")
    return _told(str(path), lambda: reading.read(found))


def _told(name: str, read: Callable[[], Document]) -> Document:
    try:
        return read()
    except UnreadableError as error:
        raise UnreadableError(
            f"There is no text to be had from {name}: {error.message}",
            code=error.code,
            hint=error.hint or "Copy its text into a .txt file and use that.",
        ) from error
