"""Builders that every test folder uses."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, settings

from coverkit.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

# Why: how long a case takes says more of what else the machine is doing than of the code.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"


@dataclass(frozen=True)
class Ran:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch) -> Path:
    """No test sees or touches the library of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
    ):
        monkeypatch.setenv(name, str(home))
    # What is left behind in the temporary folder goes with the test; `demo` leaves its folder.
    temporary = tmp_path_factory.mktemp("temporary")
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.delenv("COVERKIT_LIBRARY", raising=False)
    monkeypatch.delenv("COVERKIT_DEBUG", raising=False)
    return home


@pytest.fixture
def library_path(tmp_path) -> Path:
    return tmp_path / "library" / "library.db"


@pytest.fixture
def run(library_path) -> Callable[..., Ran]:
    """Run a command as a user would; returns its output, messages and exit code."""

    def _run(*args: str | Path, stdin: str | bytes | None = None) -> Ran:
        result = CliRunner().invoke(
            main, ["--library", str(library_path), *map(str, args)], input=stdin
        )
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return _run


LETTER = """\
Ada Example
ada@mail.example

12 March 2024

{company}

Dear {recipient},

I am applying for the {role} position at {company}.

{body}

I would welcome the chance to talk about the role.

Yours sincerely,

Ada Example
"""
BODY = (
    "At Orchard Wholesale I led a team of twelve pickers across two shifts and cut "
    "picking errors by 40 percent in one year."
)


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with two letters to invented companies."""
    made = tmp_path / "letters"
    made.mkdir()
    for company, role, recipient, body in (
        ("Fernwick Labs", "Stock Controller", "Ms Marlowe", BODY),
        (
            "Harrow Freight",
            "Shift Lead",
            "Mr Achterberg",
            "I trained thirty colleagues on a new inventory system and wrote its handbook.",
        ),
    ):
        text = LETTER.format(company=company, role=role, recipient=recipient, body=body)
        (made / f"{company}.txt").write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def posting(tmp_path) -> Path:
    """A short posting that the two letters answer in part."""
    path = tmp_path / "job.txt"
    path.write_text(
        "Warehouse Team Leader\nQuillon Stores\n\nRequirements\n"
        "- Experience leading a team of pickers on shifts\n"
        "- Training colleagues on inventory systems\n"
        "- A licence for driving articulated lorries\n",
        encoding="utf-8",
    )
    return path
