"""How fast 3,000 Word letters are read and indexed, side by side with recollindex.

Run ``python bench/reading.py [NUMBER [TURNS]]``; it writes READING.md. Needs Debian's
``recollcmd``. The floor is opening each zip and parsing its text's XML, nothing else. recollindex
runs in one thread (``thrQSizes = -1 -1 -1``), coverkit as everybody runs it. All in one run, by
turns, medians.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from reading_letters import make_letter

from coverkit.reading import read
from coverkit.workers import cores

if TYPE_CHECKING:
    from collections.abc import Callable

LETTERS = 3000
_TURNS = 3


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


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


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


def measure(number: int, turns: int) -> dict[str, list[float]]:
    """All times in seconds, by what was done."""
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        letters = Path(temporary) / "letters"
        paths = make(letters, number)
        for turn in range(turns):
            library = Path(temporary) / f"{turn}.db"
            indexer = recoll(Path(temporary) / f"recoll{turn}", letters)
            for name, work in (
                ("floor", lambda: floor(paths)),
                ("reading", lambda: reading(paths)),
                ("recollindex", indexer),
                ("coverkit index", lambda library=library: coverkit(letters, library)),
                ("recollindex again", indexer),
                ("coverkit index again", lambda library=library: coverkit(letters, library)),
            ):
                times.setdefault(name, []).append(timed(work))
                print(f"{name}: {times[name][-1]:.2f} s", flush=True)
    return times


def main() -> None:
    """Measure, and write the table."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else _TURNS  # noqa: PLR2004
    middle = {name: statistics.median(times) for name, times in measure(number, turns).items()}
    peers = {
        "reading": ("floor", 3),
        "coverkit index": ("recollindex", 1),
        "coverkit index again": ("recollindex again", 2),
    }
    load = f"load {os.getloadavg()[0]:.0f}"
    title = f"{number:,} letters as .docx, {cores()} cores, median of {turns} in one run, {load}"
    rows = [
        title,
        "",
        "| what | seconds | beside | seconds | times | goal |",
        "|---|---|---|---|---|---|",
    ]
    for name, (peer, goal) in peers.items():
        own, other = middle[name], middle[peer]
        cells = (name, f"{own:.2f}", peer, f"{other:.2f}", f"{own / other:.2f}", f"≤ {goal}")
        rows.append(f"| {' | '.join(cells)} |")
    text = "\n".join(rows)
    print(text)
    Path(__file__).with_name("READING.md").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
