"""Letters and processes for the faults: invented people, and coverkit in a child process."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path

_LETTER = """\
Ada Example
ada@mail.example

{day} March {year}

{company}

Dear Ms {name},

I am applying for the {role} position at {company}.

At {earlier} I led a team of {number} {people} and cut {what} by {share} percent in {months} months.

I trained {people} on a new {system} system, wrote its handbook and kept it up to date for file
number {index}.

I would welcome the chance to talk about the role.

Yours sincerely,

Ada Example
"""
_FIRST = ("Fern", "Harrow", "Quill", "Orchard", "Maple", "Alder", "Brook", "Stone", "Wren", "Heath")
_LAST = ("wick Labs", "by Freight", "on Stores", "ton Wholesale", "field Care", "den Foods")
_NAMES = ("Marlowe", "Achterberg", "Okoye", "Lindqvist", "Ferrara", "Novak")
_ROLES = ("Stock Controller", "Shift Lead", "Team Leader", "Buyer", "Planner", "Clerk")
_PEOPLE = ("pickers", "drivers", "clerks", "nurses", "cooks", "porters", "tutors")
_WHAT = ("picking errors", "waiting times", "costs", "returns", "overtime", "complaints", "waste")
_SYSTEMS = ("inventory", "booking", "rota", "payroll", "ticketing", "ordering", "invoicing")
POSTING = """\
Warehouse Team Leader
Quillon Stores

Requirements
- Experience leading a team of pickers on shifts
- Training colleagues on inventory systems
- A licence for driving articulated lorries
"""


@dataclass
class Result:
    """What came of a case."""

    done: int = 0
    lost: list[str] = field(default_factory=list)
    seen: str = ""


def letter(index: int) -> str:
    """The text of an invented letter; each index another one."""

    def pick(table: tuple[str, ...], step: int) -> str:
        return table[(index // step) % len(table)]

    return _LETTER.format(
        index=index,
        day=1 + index % 28,
        year=2010 + index // 28 % 15,
        company=f"{pick(_FIRST, 1)}{pick(_LAST, 3)} {index // 60}",
        name=pick(_NAMES, 1),
        role=pick(_ROLES, 5),
        earlier=f"{pick(_FIRST, 7)}{pick(_LAST, 2)}",
        number=3 + index % 40,
        people=pick(_PEOPLE, 1),
        what=pick(_WHAT, 7),
        share=5 + index % 60,
        months=2 + index % 30,
        system=pick(_SYSTEMS, 11),
    )


def write_letters(folder: Path, numbers: range) -> Path:
    """Letters as text files, 1,000 in a folder."""
    for index in numbers:
        below = folder / f"{index // 1000:04}"
        if index % 1000 == 0 or index == numbers.start:
            below.mkdir(parents=True, exist_ok=True)
        (below / f"letter {index:06}.txt").write_text(letter(index), encoding="utf-8")
    return folder


@dataclass(frozen=True)
class Ran:
    """How a command ended; the code is negative where a signal ended it."""

    code: int
    out: str
    err: str

    @property
    def odd(self) -> str:
        """Why this is no way to end, or ''."""
        if self.code not in (0, 1, 2, 3, 4, 5, -signal.SIGKILL):
            return f"exit code {self.code}: {self.err[-300:]}"
        return f"a traceback: {self.err[-300:]}" if "Traceback" in self.err else ""


class Child:
    """A coverkit command in a process of its own, forked from this one.

    Why not a new interpreter: most of its life would be imports, and a random moment in it would
    say little of the writing.
    """

    def __init__(self, library: Path, *args: str | Path) -> None:
        """Start it."""
        from coverkit.cli import main

        self._log = Path(tempfile.gettempdir()) / f"log.{time.monotonic_ns()}"
        sys.stdout.flush()
        sys.stderr.flush()
        with warnings.catch_warnings():
            # Python 3.12 warns of locks that other threads may hold; numpy's touch none of ours.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.id = os.fork()
        if self.id:
            return
        code = 70
        with contextlib.suppress(BaseException):
            os.setpgid(0, 0)
            for number, name in ((1, "out"), (2, "err")):
                os.dup2(os.open(f"{self._log}.{name}", os.O_CREAT | os.O_WRONLY, 0o600), number)
            sys.stdout, sys.stderr = open(1, "w"), open(2, "w")  # noqa: SIM115 - for good
            try:
                main.main(["--library", str(library), *map(str, args)])
            except SystemExit as end:
                code = int(end.code or 0)
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)

    def kill(self) -> None:
        """End it and its workers at once."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.id, signal.SIGKILL)

    def end(self) -> Ran:
        """Wait for its end."""
        code = os.waitstatus_to_exitcode(os.waitpid(self.id, 0)[1])
        said = []
        for name in ("out", "err"):
            path = self._log.with_name(f"{self._log.name}.{name}")
            said.append(path.read_text(encoding="utf-8") if path.exists() else "")
            path.unlink(missing_ok=True)
        return Ran(code, *said)


def command(library: Path, *args: str | Path) -> Ran:
    """Run a command to its end."""
    return Child(library, *args).end()


def sound(library: Path) -> str:
    """What SQLite finds wrong with a library, or ''."""
    if not library.exists():
        return ""
    with contextlib.closing(sqlite3.connect(library)) as db:
        found = db.execute("PRAGMA integrity_check").fetchone()[0]
        stray = db.execute("PRAGMA foreign_key_check").fetchall()
    return "" if found == "ok" and not stray else f"{found} {stray}"
