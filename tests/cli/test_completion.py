"""The Tab key: scripts for three shells, put in place by one command that overwrites nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from click.shell_completion import ShellComplete

from coverkit.cli import main

_WHERE = {
    "bash": "bash-completion/completions/coverkit",
    "zsh": "zsh/site-functions/_coverkit",
    "fish": "fish/completions/coverkit.fish",
}
_PRESS = {
    "bash": (
        "complete() {{ :; }}; compopt() {{ echo \"$@\"; }}; . '{script}'; "
        "COMP_WORDS=(coverkit sug); COMP_CWORD=1; _coverkit_completion coverkit; "
        'printf "%s\\n" "${{COMPREPLY[@]}}"'
    ),
    "fish": "source '{script}'; complete --do-complete 'coverkit sug'",
}


@pytest.fixture
def home(own_home, monkeypatch):
    """A user's home, with `coverkit` to be called by its name."""
    program = own_home / "bin" / "coverkit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m coverkit "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    for name in ("ZDOTDIR", "BASH_COMPLETION_USER_DIR", "COVERKIT_LIBRARY"):
        monkeypatch.delenv(name, raising=False)
    return own_home


def completed(*words: str, begun: str = "") -> list[str]:
    """What may follow these words."""
    complete = ShellComplete(main, {}, "coverkit", "_COVERKIT_COMPLETE")
    return [item.value for item in complete.get_completions(list(words), begun)]


@pytest.mark.parametrize("shell", _WHERE)
def test_installing_puts_the_script_where_the_shell_looks(run, home, shell):
    ran = run("completion", shell, "--install")
    target = home / _WHERE[shell]
    assert ran.code == 0
    assert target.read_text() == run("completion", shell).out
    assert str(target) in ran.out


@pytest.mark.parametrize("shell", _WHERE)
def test_installing_twice_changes_nothing(run, home, shell):
    run("completion", shell, "--install")
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert run("completion", shell, "--install").code == 0
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("shell", _WHERE)
def test_a_file_of_the_users_stays_as_it_is(run, home, shell):
    target = home / _WHERE[shell]
    target.parent.mkdir(parents=True)
    target.write_text("# my own\n")
    ran = run("completion", shell, "--install")
    assert (ran.code, target.read_text()) == (5, "# my own\n")
    assert "is there already" in ran.err


def test_zsh_learns_of_it_at_the_end_of_its_own_file(run, home):
    (home / ".zshrc").write_text("alias ll='ls -l'\n")
    run("completion", "zsh", "--install")
    said = (home / ".zshrc").read_text()
    assert said.startswith("alias ll='ls -l'\n\n# Tab completion for coverkit\n")
    assert f"source {home / _WHERE['zsh']}" in said


def test_the_shell_is_taken_from_where_one_works(run, home, monkeypatch):
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert run("completion").out == run("completion", "fish").out


def test_an_unknown_shell_is_asked_for(run, home, monkeypatch):
    monkeypatch.setenv("SHELL", "/bin/nologin")
    ran = run("completion")
    assert ran.code == 2
    assert "coverkit completion bash" in ran.err


def test_commands_and_options_are_completed():
    assert completed(begun="st") == ["status", "strengths", "starter"]
    assert "--posting" in completed("check", begun="--p")


def test_ids_are_completed(run, folder, monkeypatch, library_path):
    run("index", folder)
    monkeypatch.setenv("COVERKIT_LIBRARY", str(library_path))
    letter = run("list", "--json").json["letters"][0]["id"]
    assert completed("show", begun=letter[:6]) == [letter]


@pytest.mark.parametrize("words", [("index",), ("suggest",), ("draft", "job.txt", "-o"), ("save",)])
def test_files_are_left_to_the_shell(words):
    complete = ShellComplete(main, {}, "coverkit", "_COVERKIT_COMPLETE")
    assert [item.type for item in complete.get_completions(list(words), "")] == ["file"]


@pytest.mark.parametrize("shell", _PRESS)
def test_a_real_shell_completes(run, home, shell):
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    run("completion", shell, "--install")
    press = _PRESS[shell].format(script=home / _WHERE[shell])
    done = subprocess.run([program, "-c", press], capture_output=True, text=True, check=False)
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["suggest"], done.stderr
