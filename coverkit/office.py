"""LibreOffice as a converter: in a folder of its own, ended with all its children, swept after.

Beside the stages because reading (old Word files) and drafting (.odt, .pdf) both need it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

_PREFIX = "coverkit-office-"
_AN_HOUR = 60 * 60.0


def program() -> str | None:
    """LibreOffice's path, or None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def converted(office: str, content: bytes, *, name: str, to: str, seconds: float) -> bytes | None:
    """The file in another format; None where LibreOffice does not manage, or not in time.

    Args:
        office: LibreOffice's path.
        content: the file.
        name: with the ending that says its format.
        to: the ending of the wanted format, without a dot.
        seconds: how long it may take.
    """
    _sweep()
    # Why not insist on removing all: what still writes there is killed, but not yet gone.
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as folder:
        source = Path(folder) / name
        source.write_bytes(content)
        # Why a profile of its own: with one that is open elsewhere LibreOffice does nothing.
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [office, "--headless", profile, "--convert-to", to, "--outdir", folder]
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            _run([*command, str(source), "--norestore"], seconds)
        with contextlib.suppress(OSError):
            return source.with_suffix(f".{to}").read_bytes()
    return None


def _run(command: list[str], seconds: float) -> None:
    """Run it to its end. ``soffice`` is a script: its children would go on without it."""
    process = subprocess.Popen(  # noqa: S603 - a fixed command on a file of our own
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    finally:
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
        process.wait()


def _sweep() -> None:
    """Remove the folders of processes that were killed: they hold somebody's letter."""
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if left.stat().st_mtime < time.time() - _AN_HOUR:
                shutil.rmtree(left, ignore_errors=True)
