"""How fast 3,000 Word letters are read and indexed, side by side with recollindex.

Run ``python bench/reading.py [NUMBER [TURNS]]``; it prints a table. recollindex is Debian's
``recollcmd``; docx2txt and markitdown come from `peers.py`; what cannot be had is named and left
out. The floor is opening each zip and parsing its text's XML, nothing else. recollindex runs in one
thread (``thrQSizes = -1 -1 -1``), coverkit as everybody runs it. All in one run, by turns, medians.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from peers import PYTHON, there
from reading_letters import make_letter

from coverkit.reading import read
from coverkit.workers import cores

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS = 3000
_TURNS = 3
_READERS = ("docx2txt", "markitdown")
_GOALS = (
    ("reading", "floor", "≤ 3"),
    ("docx2txt", "floor", ""),
    ("markitdown", "floor", ""),
    ("coverkit index", "recollindex", "≤ 1"),
    ("coverkit index again", "recollindex again", "≤ 2"),
)
"""What is compared with what, and how many times as long it may take."""


def make(folder: Path, number: int) -> list[Path]:
    """Write the letters, ten to a folder; each is different."""
    paths = [folder / f"{n // 10:04}" / f"letter {n}.docx" for n in range(number)]
    for seed, path in enumerate(paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        make_letter(path, seed, family="seen" if seed % 2 else "held")
    return paths


def floor(paths: list[Path]) -> None:
    """Open the zip and parse the XML: less cannot be done."""
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 - our own files


def reading(paths: list[Path]) -> None:
    """Read every letter, in one process."""
    for path in paths:
        read(path)


class Spent(NamedTuple):
    """Seconds."""

    wall: float
    processor: float
    """Of all cores together."""


def timed(work: Callable[[], object]) -> Spent:
    """What it takes, with all processes that it starts."""
    wall, processor = time.perf_counter(), _processor()
    work()
    return Spent(time.perf_counter() - wall, _processor() - processor)


def _processor() -> float:
    """What this process and those that it waited for have used so far."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def coverkit(letters: Path, library: Path) -> None:
    """Index with coverkit, as a process of its own."""
    command = [sys.executable, "-m", "coverkit", "--library", str(library), "index", str(letters)]
    subprocess.run(command, check=True, capture_output=True)


def recoll(folder: Path, letters: Path) -> Callable[[], object]:
    """Make ready a recollindex of its own for these letters."""
    folder.mkdir()
    settings = f"topdirs = {letters}\nthrQSizes = -1 -1 -1\n"
    (folder / "recoll.conf").write_text(settings, encoding="utf-8")
    environment = {**os.environ, "RECOLL_CONFDIR": str(folder), "HOME": str(folder)}
    command = ["recollindex", "-c", str(folder)]
    return lambda: subprocess.run(command, check=True, capture_output=True, env=environment)


def peer(name: str, letters: Path, number: int) -> Spent:
    """What another reader takes for so many letters, its import not counted.

    It reads a hundred at most, and the rest is reckoned from these.
    """
    command = [str(PYTHON), str(Path(__file__).with_name("reading_peers.py")), name, str(letters)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Spent(*[number * float(done.stdout)] * 2)


def turn_of(number: int, folder: Path, letters: Path, paths: list[Path]) -> dict[str, Spent]:
    """What everything takes, once."""
    library = folder / f"{number}.db"
    works: dict[str, Callable[[], object]] = {
        "floor": lambda: floor(paths),
        "reading": lambda: reading(paths),
        "coverkit index": lambda: coverkit(letters, library),
        "coverkit index again": lambda: coverkit(letters, library),
    }
    if shutil.which("recollindex"):
        indexer = recoll(folder / f"recoll{number}", letters)
        works |= {"recollindex": indexer, "recollindex again": indexer}
    times = {name: timed(work) for name, work in works.items()}
    return times | {name: peer(name, letters, len(paths)) for name in _READERS if there(name)}


def measure(number: int, turns: int) -> dict[str, Spent]:
    """The median of each, by what was done."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        letters = folder / "letters"
        paths = make(letters, number)
        done = []
        for turn in range(turns):
            done.append(turn_of(turn, folder, letters, paths))
            print(turn, done[-1], file=sys.stderr, flush=True)
    return {
        name: Spent(*map(statistics.median, zip(*(one[name] for one in done), strict=True)))
        for name in done[0]
    }


def main() -> None:
    """Measure, and print the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else _TURNS  # noqa: PLR2004
    middle = measure(number, turns)
    print(f"{number:,} letters as .docx, {cores()} cores, median of {turns} turns.", end="\n\n")
    print(
        "| what | seconds | beside | seconds | times | goal | processor, times |",
        "|---|---|---|---|---|---|---|",
        sep="\n",
    )
    for name, beside, goal in _GOALS:
        if name in middle and beside in middle:
            own, other = middle[name], middle[beside]
            times, used = (f"{a / b:.2f}" for a, b in zip(own, other, strict=True))
            cells = (name, f"{own.wall:.2f}", beside, f"{other.wall:.2f}", times, goal, used)
            print(f"| {' | '.join(cells)} |")
        else:
            print(f"{name} or {beside} is not to be had here and is left out", file=sys.stderr)


if __name__ == "__main__":
    main()
