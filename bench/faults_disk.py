"""A disk that is full, and files that are damaged: a message, and nothing half written."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from faults_made import POSTING, Result, command, letter, sound, write_letters

from coverkit import Library

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faults_made import Ran

_SIZE = 4 * 2**20
"""Bytes of the small disk."""
_COMMANDS = ("list", "suggest", "show", "check", "status", "draft")


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A file system of its own with little space; False where that may not be made."""
    folder.mkdir(exist_ok=True)
    options = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)]
    made = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None
    made = made and subprocess.run(options, check=False, capture_output=True).returncode == 0
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", str(folder)], check=False)


def _fill(disk: Path, *, but: int) -> Path:
    """A file that leaves so many bytes free."""
    stuffing = disk / "stuffing"
    with contextlib.suppress(OSError), stuffing.open("wb", buffering=0) as file:
        while True:
            room = os.statvfs(disk)
            free = room.f_bavail * room.f_frsize - but
            if free <= 0 or not file.write(b"0" * min(free, 65536)):
                break
    return stuffing


def full(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Each command that writes, with 0 to 300 KB left."""
    result, refused = Result(), 0
    with small_disk(folder / "disk") as made:
        if not made:
            result.seen = "left out: it needs root and tmpfs"
            return result
        disk = folder / "disk"
        library = disk / "library.db"
        (folder / "job.txt").write_text(POSTING, encoding="utf-8")
        for number in range(times):
            for left in disk.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            command(library, "index", write_letters(folder / "letters", range(30)))
            if number % 3 == 0:
                (disk / "library.db-cache").unlink()
            before = _state(library)
            command(folder / "no.db", "draft", folder / "job.txt", "-o", disk / "old.docx")
            for step in _writers(folder, disk, number, next(iter(before))):
                stuffing = _fill(disk, but=chance.choice((0, 4096, chance.randrange(300_000))))
                ran = command(library, *step)
                result.done += 1
                refused += ran.code in (4, 5)
                bad = [ran.odd, _half_written(disk, ran, step)]
                stuffing.unlink()
                after = _state(library)
                if step[0] == "forget" and ran.code in (0, 4):
                    before.pop(str(step[1]))  # it is gone even if no room was left to tidy up
                gone = [found for found in before if after.get(found, -1) < before[found]]
                if gone:
                    bad.append(f"{len(gone)} letters or outcomes are gone")
                before = after
                bad.append(sound(library))
                result.lost += [f"{step[0]} ({number}): {text}" for text in bad if text]
    result.seen = f"{refused} refused with a message, the others found room"
    return result


def _writers(folder: Path, disk: Path, number: int, name: str) -> list[tuple[str | Path, ...]]:
    more = write_letters(folder / f"more {number}", range(100 + number * 20, 120 + number * 20))
    sent = folder / "sent.txt"
    sent.write_text(letter(90_000 + number), encoding="utf-8")
    draft = folder / "to check.docx"
    if not draft.exists():
        command(folder / "other.db", "index", folder / "letters")
        command(folder / "other.db", "draft", folder / "job.txt", "-o", draft)
    posting = folder / "job.txt"
    return [
        ("suggest", posting),
        ("index", more),
        ("save", sent, "--posting", posting),
        ("outcome", name, "interview", "--feedback", "so much to learn " * 400),
        ("draft", posting, "-o", disk / "draft.docx"),
        ("draft", posting, "--force", "-o", disk / "old.docx"),
        ("check", draft, "--mark", disk / "marked.docx"),
        ("export", disk / "markdown"),
        ("forget", name),
    ]


def _state(library: Path) -> dict[str, int]:
    """Each letter with how many outcomes it has; none where even reading fails."""
    with Library.open(library) as opened:
        noted = {a.letter.id: len(a.events) for a in opened.applications()}
        return {found.id: noted.get(found.id, 0) for found in opened.letters()}


def _half_written(disk: Path, ran: Ran, step: tuple[str | Path, ...]) -> str:
    """What a refused command left behind, or ''."""
    left = [path.name for path in disk.glob(".coverkit-*")] + [p.name for p in disk.glob("*.tmp")]
    for path in (p for p in disk.rglob("*") if p.suffix in (".docx", ".md", ".txt")):
        data = path.read_bytes()
        ends = b"PK\x05\x06" in data[-64:] if path.suffix == ".docx" else data.endswith(b"\n")
        if not ends:
            left.append(path.name)
    refused = ran.code in (4, 5)
    if refused and step[0] in {"draft", "check"} and "--force" not in step:
        left += [
            p.name
            for p in (disk / "draft.docx", disk / "marked.docx")
            if p == step[-1] and p.exists()
        ]
    return f"half written: {left}" if left else ""


def _hurt(
    folder: Path,
    name: str,
    hurt: Callable[[bytes], bytes],
    *,
    times: int,
    codes: tuple[int, ...],
    chance: random.Random,
) -> Result:
    """Damage one file of a good library anew each time, and run a command on it."""
    result, seen = Result(), dict[int, int]()
    posting, library = folder / "job.txt", folder / "library.db"
    posting.write_text(POSTING, encoding="utf-8")
    command(library, "index", write_letters(folder / "letters", range(60)))
    with Library.open(library) as opened:
        letter_id = opened.letters()[0].id
    path = folder / name
    good = {file: file.read_bytes() for file in folder.glob("library.db*")}
    for _ in range(times):
        for file in folder.glob("library.db*"):
            file.unlink()
        for file, data in good.items():
            file.write_bytes(data)
        path.write_bytes(hurt(good[path]))
        said = chance.choice(_COMMANDS)
        more: dict[str, tuple[str | Path, ...]] = {
            "suggest": (posting,),
            "show": (letter_id,),
            "check": (folder / "letters" / "0000" / "letter 000001.txt",),
            "draft": (posting, "--force", "-o", folder / "draft.docx"),
        }
        before = path.read_bytes()
        ran = command(library, said, *more.get(said, ()))
        seen[ran.code] = seen.get(ran.code, 0) + 1
        result.done += 1
        if ran.odd or ran.code not in codes:
            result.lost.append(f"{said}: {ran.code} {ran.odd or ran.err}")
        if ran.code == 4 and path.read_bytes() != before:  # noqa: PLR2004 - "library unusable"
            result.lost.append(f"{said}: an unusable library was changed")
    result.seen = ", ".join(f"exit code {code}: {count}" for code, count in sorted(seen.items()))
    return result


def damaged(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Runs of bytes of the library overwritten: it answers, or it is said to be unusable."""
    return _hurt(
        folder,
        "library.db",
        lambda data: _overwritten(data, chance),
        times=times,
        codes=(0, 1, 2, 4),
        chance=chance,
    )


def cut(folder: Path, *, times: int, chance: random.Random) -> Result:
    """The library's end is missing."""
    return _hurt(
        folder,
        "library.db",
        lambda data: data[: chance.randrange(1, len(data))],
        times=times,
        codes=(0, 1, 2, 4),
        chance=chance,
    )


def damaged_index(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Only a cache: every command answers."""
    return _hurt(
        folder,
        "library.db-cache",
        lambda data: _overwritten(data, chance),
        times=times,
        codes=(0, 1),
        chance=chance,
    )


def cut_index(folder: Path, *, times: int, chance: random.Random) -> Result:
    """Only a cache: every command answers."""
    return _hurt(
        folder,
        "library.db-cache",
        lambda data: data[: chance.randrange(len(data))],
        times=times,
        codes=(0, 1),
        chance=chance,
    )


def _overwritten(data: bytes, chance: random.Random) -> bytes:
    hurt = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randrange(len(hurt))
        run = chance.choice((1, 16, 512))
        hurt[at : at + run] = chance.randbytes(len(hurt[at : at + run]))
    return bytes(hurt)
