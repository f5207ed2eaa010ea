"""Start-up is a feature: the everyday commands import nothing heavy."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

HEAVY = {"sklearn", "scipy", "numpy", "docx", "lxml", "pypdfium2", "rapidfuzz"}
_PROBE = """
import json, sys
from coverkit.cli import main
try:
    main.main(json.loads(sys.argv[1]))
except SystemExit as end:
    code = end.code
print(json.dumps([code, sorted({name.split(".")[0] for name in sys.modules})]), file=sys.stderr)
"""


def imported(*args: object) -> set[str]:
    """The top-level modules that a command has imported by its end, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, json.dumps([str(arg) for arg in args])],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert code in {0, None}, done.stderr
    return set(modules)


@pytest.fixture
def indexed(run, folder, library_path):
    assert run("index", folder).code == 0
    return library_path


def test_the_probe_sees_what_indexing_imports(folder, library_path):
    found = imported("--library", library_path, "index", folder)
    assert "numpy" in found
    assert not found & {"sklearn", "scipy"}


def test_help_imports_nothing_heavy():
    assert not imported("--help") & (HEAVY | {"sqlite3", "Stemmer", "platformdirs"})


@pytest.mark.parametrize("command", [["list"], ["search", "team"], ["show", ""]])
def test_browsing_imports_nothing_heavy(run, indexed, command):
    if command[0] == "show":
        command = ["show", run("list", "--json").json["letters"][0]["id"]]
    assert not imported("--library", indexed, *command) & HEAVY


def test_suggesting_imports_nothing_heavy(indexed, posting):
    assert not imported("--library", indexed, "suggest", posting) & HEAVY


def test_indexing_again_imports_nothing_heavy(indexed, folder):
    assert not imported("--library", indexed, "index", folder) & HEAVY


def test_the_program_leaves_at_once_with_all_its_output_and_its_code(indexed, posting):
    ask = [sys.executable, "-m", "coverkit", "--library", str(indexed)]
    done = subprocess.run(
        [*ask, "suggest", str(posting), "--json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["matches"]
    wrong = subprocess.run([*ask, "suggest", "nowhere.txt"], capture_output=True, check=False)
    assert wrong.returncode == 3
