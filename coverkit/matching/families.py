"""Words of one family: what a stemmer leaves apart ("trainer", "Schulung", "geschult").

A family is guessed from the letters alone, so its members count a little less than the word
itself; a guess that is no word is in no index and costs one look-up.

Source: the productive suffixes of English (-er, -or, -ist, -ship, -ation), of French (-eur,
-euse, -rice, -ement) and of German (-ung, -er; the participle in ge-), as any grammar lists them.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGENTS = ("ership", "er", "or", "ist")
_TAKEN = ("er", "or")
_FRENCH = (("eur", "eux"), ("teur", "tric"), ("eux", "eur"), ("tric", "teur"), ("ement", ""))
_SHORTEST = 4
"""Letters of a stem that may take a suffix, or be what one leaves."""
_PARTED = ("durch", "ein", "auf", "aus", "vor", "nach", "an", "ab", "um", "zu")
"""Particles between which and the verb the participle's "ge" stands."""
_LONG, _FIRST, _LAST = 9, 4, 5
"""Letters of a German stem that may be a compound, and of its parts."""


@functools.cache
def family(stem: str, language: str) -> frozenset[str]:
    """Other stems that may belong to the same verb or noun.

    Args:
        stem: of a word that is asked for.
        language: ``en``, ``fr`` or ``de``.
    """
    found = _MEMBERS[language](stem) if language in _MEMBERS and stem.isalpha() else ()
    return frozenset(found) - {stem}


def beginnings(stem: str) -> Iterator[str]:
    """What may be the first word of a German compound."""
    if len(stem) >= _LONG:
        for end in range(_FIRST, len(stem) - _FIRST + 1):
            yield stem[:end]


def endings(stem: str) -> Iterator[str]:
    """What may be the last word of a German compound, or the participle of its verb."""
    if len(stem) >= _LONG:
        for start in range(_FIRST, len(stem) - _LAST + 1):
            yield stem[start:]
            yield f"{stem[start:]}t"


def _english(stem: str) -> Iterator[str]:
    if stem.endswith("at"):
        yield stem[:-2]
    for suffix in _AGENTS:
        left = stem.removesuffix(suffix)
        if left != stem:
            if len(left) >= _SHORTEST:
                yield left
            return
    if len(stem) >= _SHORTEST:
        yield from (stem.removesuffix("e") + suffix for suffix in _TAKEN)
    if stem.endswith("ti"):
        yield stem[:-2]


def _french(stem: str) -> Iterator[str]:
    found = (stem.removesuffix(old) + new for old, new in _FRENCH if stem.endswith(old))
    yield from (other for other in found if len(other) >= _SHORTEST)


def _german(stem: str) -> Iterator[str]:
    base = stem.removesuffix("ung")
    if len(base) < _SHORTEST:
        return
    yield from (f"{base}t", f"{base}ung")
    if not stem.endswith("ung"):
        yield f"{base}er"
    front = next((p for p in _PARTED if base.startswith(p) and len(base) - len(p) > 2), "")  # noqa: PLR2004
    yield f"{front}ge{base[len(front) :]}t"


_MEMBERS = {"en": _english, "fr": _french, "de": _german}
