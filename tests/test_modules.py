"""A command's modules come from one file, and are always those of the source."""

from __future__ import annotations

import marshal
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import coverkit
from coverkit import expressions, modules

_ASK = """
import os, sys
from coverkit.cli import main
leave = os._exit
def left(code):
    from coverkit.cli import status
    print("FROM", type(status.__loader__).__name__, getattr(status, "MARK", 0), flush=True)
    leave(code)
os._exit = left
main(["--library", "library.db", "status"])
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program that nobody has run yet."""
    source = Path(coverkit.__file__).parent
    copied = tmp_path / "first" / "coverkit"
    shutil.copytree(source, copied, ignore=shutil.ignore_patterns("__pycache__"))
    return copied


def ran(program: Path) -> list[str]:
    """How a run loaded the module `coverkit.cli.status`, and what it said of itself."""
    done = subprocess.run(
        [sys.executable, "-c", _ASK],
        cwd=program.parent,
        env={**os.environ, "PYTHONPATH": str(program.parent), "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1].split()[1:]


def test_the_second_run_takes_its_modules_from_one_file(program: Path) -> None:
    assert [ran(program)[0] for _ in range(2)] == ["SourceFileLoader", "_Loader"]


def test_a_changed_source_is_what_runs(program: Path) -> None:
    ran(program)
    with (program / "cli" / "status.py").open("a", encoding="utf-8") as source:
        source.write("\nMARK = 7\n")
    assert [ran(program) for _ in range(2)] == [["SourceFileLoader", "7"], ["_Loader", "7"]]


def test_a_copied_program_runs_its_own_modules(program: Path, tmp_path: Path) -> None:
    ran(program)
    copied = tmp_path / "second" / "coverkit"
    shutil.copytree(program, copied)
    assert ran(copied)[0] == "SourceFileLoader"


@pytest.mark.parametrize("kept", [b"broken", marshal.dumps(7), marshal.dumps(("f", (1, 2), 3))])
def test_what_is_broken_is_imported_as_ever(kept: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {("coverkit.places", expressions.MODULE): kept}
    monkeypatch.setattr(expressions, "_kept", lambda: known)
    assert modules.Kept().find_spec("coverkit.places", coverkit.__path__) is None
