"""Writing a library out: letters as Markdown, what was sent as it was.

Beside `library` because storage and reading meet here.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import reading
from coverkit.drafting.files import write
from coverkit.errors import OutputError
from coverkit.models import Paragraph
from coverkit.storage import sent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Letter
    from coverkit.storage import Store


def export(store: Store, target: Path, *, force: bool) -> list[Path]:
    """Write everything below ``target``; returns the files, letters first.

    Raises:
        OutputError: a file is already there (and not ``force``), or cannot be written.
    """
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is no folder", hint="Name one; it is made if need be.")
    files = {target / name: content for name, content in _files(store)}
    there = [path for path in files if os.path.exists(path)]  # noqa: PTH110 - no error if closed
    if there and not force:
        raise OutputError(
            f"{there[0]} is there already",
            hint="Choose an empty folder, or add --force to write over it.",
        )
    try:
        for path, content in files.items():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(path, content, force=force)
    except OSError as error:
        raise OutputError(
            f"{target} cannot be written ({error.strerror or error})",
            hint="Choose another folder, or check its permissions and free space.",
        ) from error
    return list(files)


def _files(store: Store) -> Iterator[tuple[str, bytes]]:
    """Name below the folder, and content, of each file."""
    for letter in store.letters(origin="letter"):
        yield f"{_stem(letter)}.md", _markdown(letter).encode()
    for application in sent.applications(store):
        stem = _stem(application.letter)
        copy = sent.sent_copy(store, application.letter.id)
        if copy is not None:
            yield f"sent/{stem}{Path(copy[0]).suffix}", copy[1]
        if application.posting is not None:
            text = application.posting.whole or application.posting.text
            yield f"sent/{stem} posting.txt", f"{text}\n".encode()


def _stem(letter: Letter) -> str:
    """A file name that sorts by date and can be recognised: ``2026-01-11 Acme 1a2b3c4d``."""
    words = (letter.fact("date") or "undated", letter.company or "letter", letter.id[:8])
    return " ".join("".join(c for c in w if c.isalnum() or c in " -&").strip() for w in words)


def _markdown(letter: Letter) -> str:
    facts: dict[str, str] = {fact.kind: fact.value for fact in reversed(letter.facts)}
    declared = {**facts, "language": letter.language, "path": "; ".join(letter.paths)}
    parts = (Paragraph(text=p.text, part=p.part, note=p.note) for p in letter.parts)
    return reading.write_own_markdown(declared, parts)
