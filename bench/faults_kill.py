"""Commands killed at random moments; afterwards all that they had said was done must be there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from faults_made import POSTING, Child, Result, command, letter, sound, write_letters

from coverkit import Library

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faults_made import Ran

    from coverkit.models import Letter

_NEW = 5
"""Letters added before each run of `index`."""


def _killed(child: Child, after: float) -> Ran:
    time.sleep(after)
    child.kill()
    return child.end()


def _rounds(
    result: Result,
    library: Path,
    steps: Iterator[tuple[tuple[str | Path, ...], Callable[[], None]]],
    *,
    times: int,
    chance: random.Random,
    there: Callable[[Library], str],
) -> Result:
    """Kill each step's command, but for every tenth; what came to its end is acknowledged.

    Args:
        result: written to.
        library: the same from first to last, so that what is lost late is noticed too.
        steps: a command, and what to note once it is acknowledged.
        times: so many steps.
        chance: when to kill.
        there: what is missing of all that was acknowledged, or ''.
    """
    whole, ended = 0.0, 0
    for number in range(times):
        args, acknowledge = next(steps)
        began = time.monotonic()
        child = Child(library, *args)
        if number % 10:
            ran = _killed(child, chance.uniform(0, whole * 1.2))
        else:  # let run, to know how long it takes
            ran = child.end()
            whole = time.monotonic() - began
        if ran.code == 0:
            acknowledge()
            ended += 1
        result.done += 1
        after = command(library, "list", "--json")
        with Library.open(library) as opened:
            missing = there(opened)
        result.lost += [
            f"round {result.done}: {text}"
            for text in (sound(library), ran.odd, after.odd, missing)
            if text
        ]
    result.seen = f"{ended} came to their end, the others were killed"
    return result


def index(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Killed again and again, then let run: the same letters as indexed at once."""
    letters, library, said = folder / "letters", folder / "library.db", [0]

    def steps() -> Iterator[tuple[tuple[str | Path, ...], Callable[[], None]]]:
        for number in range(times):
            write_letters(letters, range(number * _NEW, (number + 1) * _NEW))

            def acknowledge(count: int = (number + 1) * _NEW) -> None:
                said[0] = count

            yield ("index", letters), acknowledge

    def there(opened: Library) -> str:
        count = len(opened.letters())
        return f"{said[0]} letters acknowledged, {count} there" if count < said[0] else ""

    result = Result()
    _rounds(result, library, steps(), times=times, chance=chance, there=there)
    once = folder / "once.db"
    for path in (library, once):
        command(path, "index", letters)
    with Library.open(library) as one, Library.open(once) as other:
        if [found.id for found in one.letters()] != [found.id for found in other.letters()]:
            result.lost.append("the letters are not the same as indexed at once")
    return result


def save(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Each letter that was said to be saved is there, with the very file and its posting."""
    library, posting, kept = folder / "library.db", folder / "job.txt", list[bytes]()
    posting.write_text(POSTING, encoding="utf-8")
    command(library, "index", write_letters(folder / "old", range(20)))

    def steps() -> Iterator[tuple[tuple[str | Path, ...], Callable[[], None]]]:
        for number in range(times):
            path, text = folder / f"sent {number}.txt", letter(10_000 + number).encode()
            path.write_bytes(text)
            yield ("save", path, "--posting", posting), lambda: kept.append(text)  # noqa: B023

    def there(opened: Library) -> str:
        from coverkit.storage import sent

        store = opened._store()  # noqa: SLF001 - the bytes themselves are looked at
        known = {a.letter.id: a for a in opened.applications()}
        copies = {(sent.sent_copy(store, name) or ("", b""))[1] for name in known}
        bare = [name for name, a in known.items() if a.posting is None]
        gone = len(set(kept) - copies)
        return f"{gone} files, {len(bare)} postings are missing" if gone or bare else ""

    result = Result()
    return _rounds(result, library, steps(), times=times, chance=chance, there=there)


def outcome(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Each outcome that was said to be noted is there, with its feedback; none is there twice."""
    library, noted = folder / "library.db", set[str]()
    command(library, "index", write_letters(folder / "old", range(20)))
    with Library.open(library) as opened:
        names = [found.id for found in opened.letters()]

    def steps() -> Iterator[tuple[tuple[str | Path, ...], Callable[[], None]]]:
        for number in range(times):
            args = (
                "outcome",
                names[number % len(names)],
                "interview",
                "--feedback",
                f"no {number}",
            )
            yield args, lambda: noted.add(f"no {number}")  # noqa: B023

    def there(opened: Library) -> str:
        found = [event.feedback for a in opened.applications() for event in a.events]
        gone, twice = noted - set(found), len(found) - len(set(found))
        return f"missing {sorted(gone)}, {twice} twice" if gone or twice else ""

    result = Result()
    return _rounds(result, library, steps(), times=times, chance=chance, there=there)


def forget(folder: Path, *, times: int, chance: random.Random) -> Result:
    """What was said to be forgotten stays so, and leaves no word in any file."""
    library, gone = folder / "library.db", set[str]()
    command(library, "index", write_letters(folder / "old", range(times + 5)))
    with Library.open(library) as opened:
        marks = {found.id: _mark(found) for found in opened.letters()}

    def steps() -> Iterator[tuple[tuple[str | Path, ...], Callable[[], None]]]:
        for name in list(marks)[:times]:
            yield ("forget", name), lambda: gone.add(name)  # noqa: B023

    def there(opened: Library) -> str:
        back = gone & {found.id for found in opened.letters()}
        raw = b"".join(path.read_bytes() for path in folder.glob("library.db*"))
        words = [name for name in gone if marks[name].encode() in raw]
        return f"{len(back)} are back, {len(words)} left words" if back or words else ""

    result = Result()
    return _rounds(result, library, steps(), times=times, chance=chance, there=there)


def _mark(found: Letter) -> str:
    """The words that each made letter has to itself."""
    text = " ".join(part.text for part in found.parts)
    return f"number {text.rpartition('number ')[2].partition('.')[0]}."
