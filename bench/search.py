"""How fast an answer comes, cold, beside other engines; how time, memory and size grow.

Run ``python bench/search.py [--queries] [SIZE …]`` (default 1,000 10,000 100,000; ``--queries``
takes the indexes that are there). Every query is a process
of its own; the engines take turns, with ``import click, sqlite3`` between them as the floor.
Other engines come from packages that this script installs into an environment of its own below
``bench/.made``; one that cannot be had is named and left out. Results of earlier sizes are kept in
``bench/search.json``, the picture goes to ``bench/search.svg``, the table is printed.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple, TypedDict

from peers import MADE, PYTHON, there

HERE = Path(__file__).parent
RESULTS = HERE / "search.json"
ENGINES = ("coverkit", "SQLite FTS5", "bm25s", "tantivy", "scikit-learn")
PEERS = {"bm25s", "tantivy"}
PICTURE = "matplotlib"
FLOOR = "floor"
_NAIVE_MOST = 100_000
"""Passages to which scikit-learn is put: it fits them anew for each query."""
SIZES = (1_000, 10_000, 100_000)
_TURNS = 7
_CORPUS = ("corpus.txt", "posting.txt")


class Run(NamedTuple):
    """One process: seconds by the clock, seconds of processor, megabytes at most."""

    wall: float
    cpu: float
    memory: float


class Result(TypedDict, total=False):
    """What one engine took at one size."""

    fit_s: float
    fit_mb: float
    index_mb: float
    wall_ms: float
    cpu_ms: float
    memory_mb: float


def run(command: list[str]) -> Run:
    """Run a process as a shell would, with Python's own defaults."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment = {**kept, "PYTHONPATH": str(HERE.parent)}
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise SystemExit(f"{command} failed: {process.returncode}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def query(engine: str, folder: Path) -> list[str]:
    """The command that answers the posting."""
    if engine == FLOOR:
        return [sys.executable, "-c", "import click, sqlite3"]
    if engine == "coverkit":
        library = ["--library", str(folder / "library.db")]
        return [sys.executable, "-m", "coverkit", *library, "suggest", str(folder / "posting.txt")]
    return [_python(engine), str(HERE / "search_engines.py"), "query", engine, str(folder)]


def _python(engine: str) -> str:
    """The interpreter that has what an engine needs."""
    return str(PYTHON) if engine in PEERS else sys.executable


def build(engine: str, folder: Path) -> Result:
    """Build one index in a folder of its own."""
    own = folder / engine.replace(" ", "_")
    shutil.rmtree(own, ignore_errors=True)
    own.mkdir()
    for name in _CORPUS:
        (own / name).symlink_to(folder / name)
    took = run([_python(engine), str(HERE / "search_engines.py"), "build", engine, str(own)])
    files = [path for path in own.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 2**20
    return Result(fit_s=took.wall, fit_mb=took.memory, index_mb=size)


def measure(size: int, *, built: dict[str, Result] | None = None) -> dict[str, Result]:
    """All engines at one size, taking turns.

    Args:
        size: passages.
        built: what building took, where the indexes are there already.
    """
    folder = MADE / str(size)
    if not (folder / "posting.txt").exists():
        run([sys.executable, str(HERE / "search_made.py"), str(folder), str(size)])
    chosen = [engine for engine in ENGINES if engine not in PEERS or there(engine)]
    if size > _NAIVE_MOST:
        chosen.remove("scikit-learn")
    results = built or {engine: build(engine, folder) for engine in chosen}
    results[FLOOR] = Result()
    runs: dict[str, list[Run]] = {engine: [] for engine in (FLOOR, *chosen)}
    for turn in range(_TURNS + 1):
        for engine, done in runs.items():
            took = run(query(engine, folder / engine.replace(" ", "_")))
            if turn:  # the first turn writes the bytecode
                done.append(took)
    for engine, done in runs.items():
        results[engine]["wall_ms"] = 1000 * statistics.median(one.wall for one in done)
        results[engine]["cpu_ms"] = 1000 * statistics.median(one.cpu for one in done)
        results[engine]["memory_mb"] = max(one.memory for one in done)
    return results


def table(results: dict[str, dict[str, Result]]) -> str:
    """All sizes as one Markdown table."""
    head = (
        "| passages | engine | answer, ms | x floor | processor, ms | memory, MB "
        "| fit, s | fit, MB | index, MB |"
    )
    lines = [head, "|" + "---|" * 9]
    for size, engines in sorted(results.items(), key=lambda item: int(item[0])):
        floor = engines[FLOOR]["wall_ms"]
        for engine, one in engines.items():
            cells = [
                f"{int(size):,}",
                engine,
                f"{one['wall_ms']:.0f}",
                f"{one['wall_ms'] / floor:.2f}",
                f"{one['cpu_ms']:.0f}",
                f"{one['memory_mb']:.0f}",
                *(
                    f"{one[key]:.1f}" if key in one else ""
                    for key in ("fit_s", "fit_mb", "index_mb")
                ),
            ]
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure the sizes asked for, and write table and picture of all measured so far."""
    MADE.mkdir(exist_ok=True)
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or SIZES
    for size in sizes:
        built = results.get(str(size)) if "--queries" in sys.argv else None
        results[str(size)] = measure(size, built=built)
        RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        print(f"{size:,} passages are measured", file=sys.stderr, flush=True)
    print(table({size: results[size] for size in map(str, sizes)}), end="")
    if there(PICTURE):
        subprocess.run([str(PYTHON), str(HERE / "search_picture.py")], check=True)


if __name__ == "__main__":
    main()
