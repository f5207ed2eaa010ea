"""What is lost when the machine fails: kills, crowds, full disks, damage. Writes FAULTS.md.

`python bench/faults.py` takes up to an hour; tests/faults holds small versions of it.
"""

from __future__ import annotations

import argparse
import platform
import random
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import faults_crowd
import faults_disk
import faults_kill
import faults_size

import coverkit

if TYPE_CHECKING:
    from collections.abc import Callable

    from faults_made import Result

WRITTEN = Path(__file__).with_name("FAULTS.md")
CASES: dict[str, tuple[Callable[..., Result], int]] = {
    "`index` killed (kill -9) at a random moment": (faults_kill.index, 100),
    "`save` killed": (faults_kill.save, 100),
    "`outcome` killed": (faults_kill.outcome, 100),
    "`forget` killed": (faults_kill.forget, 100),
    "two `index` and one `suggest` at once, on a new library": (faults_crowd.together, 10),
    "a disk that fills up (tmpfs): index, save, outcome, draft, export, check --mark, suggest": (
        faults_disk.full,
        15,
    ),
    "bytes of the library overwritten at random places": (faults_disk.damaged, 200),
    "the library cut off at a random length": (faults_disk.cut, 100),
    "bytes of the search index overwritten": (faults_disk.damaged_index, 100),
    "the search index cut off": (faults_disk.cut_index, 100),
}
"""What is done -> how, and how often."""
_HEAD = """\
# Faults

What was done to coverkit, how often, and what was lost. Made by `python bench/faults.py`; small
versions of each line, and all that needs no repetition (a read-only home, a clock set back, a
library from another machine, no network, permissions, what `forget` leaves), are in `tests/faults`.

"Lost" counts what coverkit had said was done and was not there afterwards, libraries that did not
open again, output files that were half written, and messages that were no messages (a traceback, or
the exit code 70).

"""


def main() -> None:
    """Run each case in a folder of its own, and write the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--share", type=float, default=1.0, help="of the usual number of times")
    options.add_argument(
        "--letters", type=int, default=100_000, help="of the largest library; 0: none"
    )
    options.add_argument("--only", default="", help="cases whose name holds this; writes nothing")
    chosen = options.parse_args()
    rows = ["| what was done | times | lost | what was seen |", "|---|---|---|---|"]
    for name, (case, times) in CASES.items():
        if chosen.only in name:
            rows.append(_row(name, case, max(1, round(times * chosen.share))))
    size = ""
    if chosen.letters and chosen.only in "size":
        with tempfile.TemporaryDirectory() as folder:
            size = faults_size.measured(Path(folder), chosen.letters)
        print(size)
    if not chosen.only:
        machine = (
            f"coverkit {coverkit.__version__}, Python {platform.python_version()}, "
            f"SQLite {sqlite3.sqlite_version}, {platform.system()}.\n"
        )
        WRITTEN.write_text("\n".join([_HEAD + machine, *rows, "", size]), encoding="utf-8")


def _row(name: str, case: Callable[..., Result], times: int) -> str:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        result = case(Path(folder), times=times, chance=random.Random(1))  # noqa: S311 - not secret
    lost = f"**{len(result.lost)}**" if result.lost else "nothing"
    row = f"| {name} | {result.done} | {lost} | {result.seen} |"
    print(f"{row}  ({time.monotonic() - began:.0f} s)", *result.lost[:20], sep="\n  ", flush=True)
    return row


if __name__ == "__main__":
    main()
