"""Run the commands and the Python of the pages, and compare what they print.

    python docs/blocks.py             runs every page
    python docs/blocks.py --update    writes today's output into the pages

A test runs them too. In a page, a ``console`` block shows commands after ``$`` and what they
print; a line with nothing but ``…`` stands for any lines, and ``# exit code 1`` after a command
for how it ends. An ``sh`` or ``python`` block is run; a ``text`` block right after ``python`` is
what that prints. ``<!-- not run: why -->`` before a block leaves it out. All blocks of a page run
in one home of its own: the letters of ``examples/`` in ``letters``, indexed, and the files of
`FILES`.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

from click.testing import CliRunner

from coverkit.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
PAGES = tuple(sorted(path.name for path in HERE.glob("*.md")))
FILES = {
    "job.txt": "postings/warehouse-operations-supervisor.txt",
    "letter.docx": "letters/2026/Sablewood Furniture/Operations Training Coordinator/"
    "Cover Letter.docx",
    "pellworth.txt": "story/Cover Letter Pellworth.txt",
    "form.txt": "story/form.txt",
}
"""What lies in the home beside the folder ``letters``."""
TODAY = dt.date(2026, 11, 20)
"""The day on the finished letter among them: the pages are run as on that day."""
_BLOCK = re.compile(
    r"(?P<mark><!-- not run: [^\n]+ -->\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_COMMAND = re.compile(r"\$ (?P<line>.*?)(?:\s+# exit code (?P<code>\d+))?")
_SHELL = re.compile(r"[|<>&;`]|\$\(|^(?!coverkit )")


class Block(NamedTuple):
    """A block of a page: its language, its text, and where that stands in the page."""

    language: str
    text: str
    start: int
    end: int
    left_out: bool


class Difference(NamedTuple):
    """What a block prints today where the page says something else."""

    start: int
    end: int
    """Half-open character offsets in the page."""
    text: str


def blocks(page: str) -> list[Block]:
    """All blocks of a page, in order."""
    return [
        Block(found["language"], found["text"], *found.span("text"), bool(found["mark"]))
        for found in _BLOCK.finditer(page)
    ]


def prepare(home: Path) -> None:
    """Make the home in which pages run: the example's letters, indexed."""
    shutil.copytree(EXAMPLES / "letters", home / "letters")
    for name, source in FILES.items():
        shutil.copy(EXAMPLES / source, home / name)
    program = home / "bin" / "coverkit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m coverkit "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    with _living_in(home):
        CliRunner().invoke(main, ["index", str(home / "letters")], catch_exceptions=False)


def differences(page: str, home: Path) -> list[Difference]:
    """Run a page in its home; what it should say instead of what it says.

    Raises:
        AssertionError: a command does not end as the page says.
    """
    found: list[Difference] = []
    printed = ""
    with _living_in(home):
        for block in blocks(page):
            if not block.left_out:
                if block.language == "console":
                    found += _compared(block, _console(block.text))
                elif block.language == "sh":
                    _console("".join(f"$ {line}\n" for line in block.text.splitlines() if line))
                elif block.language == "text" and printed:
                    found += _compared(block, printed)
            runs = block.language == "python" and not block.left_out
            printed = _python(block.text) if runs else ""
    return found


@contextlib.contextmanager
def _living_in(home: Path) -> Iterator[None]:
    """Be the user whose home this is, on `TODAY`, at a plain terminal of 80 columns."""
    before = dict(os.environ)
    names = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    os.environ.update(dict.fromkeys(names, str(home)))
    os.environ.update(
        COLUMNS="80", NO_COLOR="1", PATH=f"{home / 'bin'}{os.pathsep}{before['PATH']}"
    )
    os.environ.pop("COVERKIT_LIBRARY", None)
    try:
        with (
            contextlib.chdir(home),
            mock.patch("coverkit.library._today", return_value=TODAY),
        ):
            yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _compared(block: Block, today: str) -> list[Difference]:
    expected = [re.escape(line.rstrip()) for line in block.text.splitlines()]
    pattern = "".join("(?:.*\n)*?" if line == "…" else f"{line}\n" for line in expected)
    return [] if re.fullmatch(pattern, today) else [Difference(block.start, block.end, today)]


def _console(text: str) -> str:
    """Run the commands of a block; returns them with what they print, messages included."""
    said = []
    for line in text.splitlines():
        if command := _COMMAND.fullmatch(line):
            code, out = _run(command["line"])
            assert code == int(command["code"] or 0), f"{line}\nended with {code}:\n{out}"  # noqa: S101
            said += [line, *(one.rstrip() for one in out.rstrip("\n").splitlines())]
    return "".join(f"{line}\n" for line in said)


def _run(line: str) -> tuple[int, str]:
    """A command of ours in this process, anything else in a shell."""
    if _SHELL.search(line):
        done = subprocess.run(
            ["bash", "-c", line], capture_output=True, text=True, check=False, encoding="utf-8"
        )
        return done.returncode, done.stdout + done.stderr
    words = [
        str(Path(word).expanduser()) if word[:1] == "~" else word for word in shlex.split(line)
    ]
    ran = CliRunner().invoke(main, words[1:])
    if ran.exception is not None and not isinstance(ran.exception, SystemExit):
        raise ran.exception
    return ran.exit_code, ran.output


def _python(code: str) -> str:
    """Run Python as a module of its own; returns what it prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "page", "exec"), {"__name__": "page"})  # noqa: S102 - our own pages
    return "".join(f"{line.rstrip()}\n" for line in printed.getvalue().splitlines())


def update() -> bool:
    """Run all pages, and write into them what they print today; True if any said otherwise."""
    stale = False
    for path in (HERE / name for name in PAGES):
        with tempfile.TemporaryDirectory() as name:
            prepare(Path(name))
            page = path.read_text(encoding="utf-8")
            found = differences(page, Path(name))
        for one in reversed(found):
            stale = True
            print(f"{path.name}: {one.text}")
            page = page[: one.start] + one.text + page[one.end :]
        if "--update" in sys.argv[1:]:
            path.write_text(page, encoding="utf-8")
    return stale


if __name__ == "__main__":
    sys.exit(update() and "--update" not in sys.argv[1:])
