"""A library of as many letters as nobody has: does it still index, suggest and check?"""

from __future__ import annotations

import resource
import sys
import time
from typing import TYPE_CHECKING

from faults_made import POSTING, command, sound, write_letters

if TYPE_CHECKING:
    from pathlib import Path


def measured(folder: Path, count: int) -> str:
    """A table of what each command took, in seconds and in memory."""
    library, posting = folder / "library.db", folder / "job.txt"
    posting.write_text(POSTING, encoding="utf-8")
    letters = write_letters(folder / "letters", range(count))
    steps: tuple[tuple[str | Path, ...], ...] = (
        ("index", letters),
        ("index", letters),
        ("suggest", posting),
        ("check", letters / "0000" / "letter 000001.txt"),
        ("list",),
    )
    lines = [
        f"## {count:,} letters",
        "",
        "| command | exit code | seconds | of them on the processor | most memory so far, MB |",
        "|---|---|---|---|---|",
    ]
    for number, step in enumerate(steps):
        wall, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        ran = command(library, *step)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        again = ", once more" if number == 1 else ""
        print(ran.out[-300:], ran.err[-300:], file=sys.stderr)
        lines.append(
            f"| `{step[0]}`{again} | {ran.code} | {time.monotonic() - wall:.1f} | {busy:.1f} | "
            f"{after.ru_maxrss / 1024:.0f} |"
        )
    size = library.stat().st_size + library.with_name("library.db-cache").stat().st_size
    return "\n".join([*lines, "", f"Library and index: {size / 1e6:.0f} MB. {sound(library)}", ""])
