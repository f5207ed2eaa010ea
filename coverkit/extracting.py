"""One file -> the letter in it, or why there is none; many files on all cores."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from coverkit import expressions, parsing, reading
from coverkit.errors import UnreadableError
from coverkit.workers import Lost, cores, spread

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from coverkit.errors import SkipCode
    from coverkit.models import Document, FactKind
    from coverkit.parsing import Heard, Known
    from coverkit.storage.packing import PackedLetter

READER = "10"
"""Raised when reading or parsing gets better, so that unchanged files are read once more."""
_HANDFUL = 8
"""Files; for fewer, starting processes takes longer than they save."""
_MANY = 50
"""Letters; understanding one again takes a few milliseconds."""
_FOREIGN = frozenset({".pdf", ".doc"})
"""Read by programs in C, which may crash and know no bounds: always in a process of their own."""
_SECONDS = 20.0
_MEMORY = 768 * 2**20


class Job(NamedTuple):
    """A file to read."""

    path: Path
    name: str
    """Its path as the library writes it."""
    known: str
    """The hash that it had when it was read last; '' if it must be read whatever it holds."""
    everything: bool


class Extract(NamedTuple):
    """What came of a file: a letter, or a reason; neither where the file has not changed."""

    sha256: str = ""
    letter: PackedLetter | None = None
    code: SkipCode | None = None
    reason: str = ""
    lasting: bool = True
    """False where another try may do better: the file could not be opened."""


def extract_all(jobs: Sequence[Job]) -> Generator[Extract, None, None]:
    """Read the files; the results are the same and in the same order on any number of cores."""
    few = len(jobs) <= _HANDFUL
    if few and not any(job.path.suffix.lower() in _FOREIGN for job in jobs):
        yield from map(extract, jobs)
        return
    workers = 1 if few else cores()
    if not few:
        _import_first()
    for result in spread(extract, jobs, workers=workers, seconds=_SECONDS, memory=_MEMORY):
        yield _loss(result) if isinstance(result, Lost) else result


def _import_first() -> None:
    """Import what all workers need, and what comes after them: a fork has what its parent has."""
    import hashlib  # noqa: F401

    import coverkit.parsing.alone
    import coverkit.parsing.drafts
    import coverkit.parsing.letter
    import coverkit.parsing.sorting
    import coverkit.parsing.thanks
    import coverkit.reading.docx
    import coverkit.storage.packing  # noqa: F401


class Look(NamedTuple):
    """A letter of the library to be understood anew."""

    id: str
    document: bytes
    """Its text, as the library keeps it: sent to another process in a tenth of the time."""
    said: bytes | None = None
    """What it said by itself, where this version of our reading has heard it."""
    corrections: Mapping[FactKind, str] | None = None


def hear_all(looks: Sequence[Look], known: Known | None = None) -> Iterator[PackedLetter]:
    """Understand letters, in the light of all the others; on all cores if there are many."""
    understand = functools.partial(_understood, known)
    if len(looks) <= _MANY or cores() == 1:
        yield from map(understand, looks)
        return
    results = spread(understand, looks, workers=cores(), seconds=_SECONDS, memory=_MEMORY)
    for look, result in zip(looks, results, strict=True):
        yield understand(look) if isinstance(result, Lost) else result


def _understood(known: Known | None, look: Look) -> PackedLetter:
    from coverkit.storage.packing import unpack_testimony
    from coverkit.storage.rows import unpack_document

    document = unpack_document(look.document)
    said = unpack_testimony(look.said) if look.said else None
    heard = parsing.hear_letter(document, known=known, corrections=look.corrections, said=said)
    return packed(document, heard, text=look.document)._replace(id=look.id)


def packed(document: Document, heard: Heard, *, text: bytes = b"") -> PackedLetter:
    """The letter as its rows, with what it says by itself of its company.

    Args:
        document: what was read.
        heard: what was understood.
        text: the document as the library keeps it, where that is at hand.
    """
    from coverkit.storage.packing import pack, testified

    letter = pack(heard.letter, document, packed=text)
    return testified(letter, heard.testimony, heard.companies, reader=READER)


def extract(job: Job) -> Extract:
    """Read one file."""
    sha256 = ""
    try:
        import hashlib

        data = reading.contents(job.path)
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 == job.known:
            return Extract(sha256)
        document = replace(reading.read_bytes(data, name=job.path.name), path=job.name)
        if not job.everything:
            reason = parsing.unfinished(document)
            document = parsing.letter_alone(document)
            if reason := reason or parsing.not_a_letter(document):
                return Extract(sha256, code="not_a_letter", reason=reason)
        heard = parsing.hear_letter(document)
        expressions.keep()  # a worker is not asked before it is ended
        return Extract(sha256, packed(document, heard))
    except UnreadableError as error:
        reason = f"{error.message}. {error.hint}" if error.hint else error.message
        return Extract(sha256, code=error.code, reason=reason)
    except OSError as error:
        reason = f"it cannot be opened ({error.strerror or error})"
        return Extract(code="corrupt", reason=reason, lasting=False)


def _loss(lost: Lost) -> Extract:
    if lost.too_slow:
        return Extract(code="too_large", reason=f"reading it took more than {_SECONDS:.0f} seconds")
    return Extract(
        code="corrupt",
        reason="it made its reader crash or take too much memory. "
        "Open it in the program that made it and save it again.",
    )
