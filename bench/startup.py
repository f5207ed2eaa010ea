"""How long the everyday commands take from a cold start, beside ``import click, sqlite3``.

Run ``python bench/startup.py [ROUNDS]``: a library of a thousand letters, every command a process
of its own, by turns with the floor; medians, by the clock and by the processor.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from check import build
from search import Run, run

_ROUNDS = 15
_LETTERS = 1000
_POSTING = """Night Porter at Marlcombe Clinic

What you will do
- Welcome patients who arrive at night and plan the beds
- Keep the rota and the stock of the ward

What we ask for
- Three years of work in a hospital or a hotel
- Experience with budgets and reports
- You have taught apprentices or volunteers
"""
_FLOOR = ("-c", "import click, sqlite3")


def commands(library: Path, letter: Path, posting: Path) -> dict[str, tuple[str, ...]]:
    """What is timed, by name."""
    coverkit = ("-m", "coverkit", "--library", str(library))
    return {
        "floor": _FLOOR,
        "--help": ("-m", "coverkit", "--help"),
        "list": (*coverkit, "list"),
        "search": (*coverkit, "search", "patients"),
        "suggest": (*coverkit, "suggest", str(posting)),
        "check": (*coverkit, "check", str(letter)),
    }


def measure(rounds: int) -> dict[str, list[Run]]:
    """All runs by command; the first of each, which writes bytecode, does not count."""
    with tempfile.TemporaryDirectory() as folder:
        library, letter = build(Path(folder), _LETTERS)
        posting = Path(folder) / "posting.txt"
        posting.write_text(_POSTING, encoding="utf-8")
        timed = commands(library, letter, posting)
        runs: dict[str, list[Run]] = {name: [] for name in timed}
        for _ in range(rounds + 1):
            for name, command in timed.items():
                runs[name].append(run([sys.executable, *command]))
    return {name: done[1:] for name, done in runs.items()}


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else _ROUNDS
    runs = measure(rounds)
    print("| command | ms | x floor | processor, ms | x floor |")
    print("|---|---|---|---|---|")
    floor = runs["floor"]
    for name, done in runs.items():
        cells = [name]
        for kind in ("wall", "cpu"):
            ratio = statistics.median(
                getattr(one, kind) / getattr(beside, kind)
                for one, beside in zip(done, floor, strict=True)
            )
            middle = statistics.median(getattr(one, kind) for one in done)
            cells += [f"{1000 * middle:.0f}", f"{ratio:.2f}"]
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
