"""The README is true: its commands run, in order, and its tables are today's."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coverkit import errors
from coverkit.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def newcomer(own_home, monkeypatch) -> Path:
    """A home with a folder of letters and a posting, as the README's reader has."""
    shutil.copytree(ROOT / "examples" / "letters", own_home / "letters")
    posting = min((ROOT / "examples" / "postings").glob("warehouse*"))
    shutil.copy(posting, own_home / "job.txt")
    finished = next((ROOT / "examples" / "letters" / "2026").rglob("Cover Letter.docx"))
    shutil.copy(finished, own_home / "letter.docx")
    monkeypatch.chdir(own_home)
    return own_home


def blocks(language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found
    return found


def test_every_command_of_the_tour_runs(newcomer):
    for line in "".join(blocks("sh")).splitlines():
        words = [word.replace("~", str(newcomer)) for word in shlex.split(line)]
        assert words[0] == "coverkit"
        done = subprocess.run(
            [sys.executable, "-m", "coverkit", *words[1:]],
            capture_output=True,
            text=True,
            check=False,
        )
        # An untouched draft is not ready, and `check` says so with its exit code.
        assert done.returncode == (1 if words[1] == "check" else 0), (line, done.stderr)
        assert done.stdout
    assert (newcomer / "draft.docx").exists()


def test_the_python_example_runs(newcomer):
    (code,) = blocks("python")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (newcomer / "draft.docx").exists()


def test_the_two_commands_are_the_makefiles():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^\$ make (\w+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_the_readmes_exit_codes_are_the_programs():
    documented = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}
    family = [errors.CoverkitError]
    raised = set()
    while family:
        kind = family.pop()
        family += kind.__subclasses__()
        raised |= {kind.exit_code} if hasattr(kind, "exit_code") else set()
    assert documented == raised | {0, 1, 130}


def test_every_command_is_in_the_readme():
    for name in COMMANDS:
        assert f"coverkit {name}" in README, name


def test_the_pictures_are_there():
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    for picture in pictures:
        assert (ROOT / picture).exists(), picture
