"""Several processes at one library: all come to their end, and nothing is lost between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faults_made import POSTING, Child, Result, command, sound, write_letters

from coverkit import Library

if TYPE_CHECKING:
    import random
    from pathlib import Path

_EACH = 60
"""Letters in each of the two folders."""


def together(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Two index (every other time the same folder), one suggests, on a library that is not there.

    Then once more, when it is there, with outcomes noted meanwhile.
    """
    del chance
    posting = folder / "job.txt"
    posting.write_text(POSTING, encoding="utf-8")
    one = write_letters(folder / "one", range(_EACH))
    other = write_letters(folder / "other", range(_EACH, 2 * _EACH))
    result, waited = Result(), 0
    for number in range(times):
        library = folder / f"{number}" / "library.db"
        library.parent.mkdir()
        second = other if number % 2 else one
        crowd = [Child(library, "index", path) for path in (one, second)]
        crowd += [Child(library, "suggest", posting, "--json") for _ in range(2)]
        ends = [child.end() for child in crowd]
        wanted = 2 * _EACH if number % 2 else _EACH
        with Library.open(library) as opened:
            names = [found.id for found in opened.letters()]
        crowd = [Child(library, "outcome", names[n], "interview") for n in range(4)]
        crowd += [Child(library, "suggest", posting), Child(library, "index", one, other)]
        ends += [child.end() for child in crowd]
        ends.append(command(library, "list", "--json"))
        with Library.open(library) as opened:
            outcomes = sum(len(a.events) for a in opened.applications())
        result.done += 1
        waited += sum("in use" in ran.err for ran in ends)
        bad = [ran.odd or f"{ran.code} {ran.err}" for ran in ends if ran.odd or ran.code > 1]
        if len(names) != wanted:
            bad.append(f"{len(names)} letters of {wanted}")
        if outcomes != 4:  # noqa: PLR2004 - as many as were noted above
            bad.append(f"{outcomes} outcomes of 4")
        result.lost += [f"round {number}: {text}" for text in (*bad, sound(library)) if text]
    result.seen = f"10 commands each; {waited} gave up waiting"
    return result
