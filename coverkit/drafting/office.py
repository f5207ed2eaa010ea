"""A Word file -> .odt or .pdf, through LibreOffice where it is installed."""

from __future__ import annotations

from typing import Literal

from coverkit import office as _office
from coverkit.errors import OutputError, UsageError

_SECONDS = 180


def office() -> str:
    """The program's path.

    Raises:
        UsageError: LibreOffice is not installed.
    """
    found = _office.program()
    if found is None:
        raise UsageError(
            "LibreOffice is needed for .odt and .pdf, and is not installed.",
            hint="Install LibreOffice, or write a .docx and open that.",
        )
    return found


def converted(content: bytes, format: Literal["odt", "pdf"]) -> bytes:  # noqa: A002  # as in `Draft.render`
    """The Word file in another format; comments do not go into a PDF.

    LibreOffice writes the hour and numbers of its own into both: no two are the same bytes.

    Raises:
        UsageError: LibreOffice is not installed.
        OutputError: It did not convert the file.
    """
    found = _office.converted(office(), content, name="draft.docx", to=format, seconds=_SECONDS)
    if found is None:
        raise OutputError(
            f"LibreOffice could not write the draft as .{format}.",
            hint="Write a .docx, open it in LibreOffice and save it from there.",
        )
    return found
