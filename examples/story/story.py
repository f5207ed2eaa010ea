"""The whole story on the example applicant: six applications, what came of them, a better one.

    python examples/story/story.py    runs steps.txt in a temporary folder, writes README.md anew

A test runs it too, and compares what is said with README.md.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shlex
import shutil
import tempfile
from pathlib import Path
from unittest import mock

from click.testing import CliRunner

from coverkit import Library
from coverkit.cli import main

HERE = Path(__file__).parent
EXAMPLES = HERE.parent
TRANSCRIPT = HERE / "README.md"
TODAY = dt.date(2026, 11, 20)
"""The day on which the seventh letter is checked and sent, whenever the story is told."""
SETTINGS = {"COLUMNS": "80", "NO_COLOR": "1"}
INTRODUCTION = """\
# The story of a stronger letter

What Nadia Brannock types over three years, and what coverkit answers: six applications, what
came of them, what she learnt, a rejection and a note of thanks, a seventh letter that is better
than the first, and a form. `python examples/story/story.py` makes this page from `steps.txt`; a
test runs it.
"""


def tell() -> str:
    """Run every step in a folder of its own; returns the transcript."""
    clock = mock.patch("coverkit.library._today", return_value=TODAY)
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name), clock:
        folder = Path(name)
        shutil.copytree(EXAMPLES / "letters", folder / "letters")
        shutil.copy(EXAMPLES / "postings" / "warehouse-operations-supervisor.txt", "supervisor.txt")
        for source in HERE.glob("*.txt"):
            shutil.copy(source, folder)
        steps = (HERE / "steps.txt").read_text(encoding="utf-8")
        told = [INTRODUCTION, *map(_step, steps.splitlines())]
        return _portable("\n".join(told), folder)


def _step(line: str) -> str:
    """A remark as it is; a command with what it prints."""
    if not line.startswith("$ "):
        return f"{line}\n" if line else ""
    named = re.sub(r"\b[A-Z]{6,}\b", lambda match: _id(match[0])[:8], line)
    program, *words = shlex.split(named[2:])
    said = Path(words[0]).read_text(encoding="utf-8") if program == "cat" else _run(words)
    return f"```console\n{named}\n{said.rstrip()}\n```\n"


def _id(name: str) -> str:
    """The id of the letter to the company whose name begins so; ids come from the texts."""
    with Library.open("library.db") as library:
        (found,) = (
            letter.id
            for letter in library.letters()
            if (letter.company or "").upper().startswith(name)
        )
        return found


def _run(words: list[str]) -> str:
    """What a command prints, messages included."""
    done = CliRunner(env=SETTINGS).invoke(main, ["--library", "library.db", *words])
    if done.exit_code:
        raise RuntimeError(f"{words} ended with {done.exit_code}:\n{done.output}")
    return str(done.output)


def _portable(text: str, folder: Path) -> str:
    """The same on every day and machine: no ages, no dates of today, no temporary folder."""
    text = re.sub(r"\b[\d,]+ days?\b(?= ago|  )", "N days", text)
    text = re.sub(r"\[\d+ \w+ 20\d\d\]", "[today]", text)
    text = re.sub(r"\n{3,}", "\n\n", text)
    for shown in (str(folder), str(folder.resolve()), "/".join(folder.parts[-2:])):
        text = text.replace(f"{shown}{os.sep}", "")
    return text


if __name__ == "__main__":
    TRANSCRIPT.write_text(tell(), encoding="utf-8")
