"""A Word file -> .odt or .pdf, through LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Literal

from coverkit.errors import OutputError, UsageError

_SECONDS = 180


def office() -> str:
    """The program's path.

    Raises:
        UsageError: LibreOffice is not installed.
    """
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        raise UsageError(
            "LibreOffice is needed for .odt and .pdf, and is not installed.",
            hint="Install LibreOffice, or write a .docx and open that.",
        )
    return found


def converted(content: bytes, format: Literal["odt", "pdf"]) -> bytes:  # noqa: A002  # as in `Draft.render`
    """The Word file in another format; comments do not go into a PDF.

    LibreOffice writes the hour and numbers of its own into both: no two are the same bytes.

    Why a profile of its own: LibreOffice, when open, would otherwise refuse to start again.

    Raises:
        UsageError: LibreOffice is not installed.
        OutputError: It did not convert the file.
    """
    program = office()
    with tempfile.TemporaryDirectory(prefix="coverkit-") as name:
        folder = Path(name)
        source, target = folder / "draft.docx", folder / f"draft.{format}"
        source.write_bytes(content)
        call = [program, "--headless", "--norestore", "--convert-to", format]
        call += [f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
        try:
            subprocess.run(  # noqa: S603  # our own arguments
                [*call, "--outdir", name, str(source)],
                capture_output=True,
                timeout=_SECONDS,
                check=False,
            )
            return target.read_bytes()
        except (OSError, subprocess.TimeoutExpired) as error:
            raise OutputError(
                f"LibreOffice could not write the draft as .{format}.",
                hint="Write a .docx, open it in LibreOffice and save it from there.",
            ) from error
