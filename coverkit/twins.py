"""The same letter in two formats: does each say what the other says?"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from coverkit.models import Differing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coverkit.models import Letter
    from coverkit.storage import FileRecord, Store

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SHOWN = 3
_LONGEST = 8
"""Words of one difference that are shown."""


def same_words(one: Letter, other: Letter) -> bool:
    """Whether two letters' passages have the same words in the same order."""
    return "".join(_words(one)).casefold() == "".join(_words(other)).casefold()


def differing(records: Iterable[FileRecord], store: Store) -> tuple[Differing, ...]:
    """Files of one name in several formats that do not say the same.

    Args:
        records: the files to compare.
        store: where their letters are.
    """
    groups: dict[str, list[FileRecord]] = {}
    for record in records:
        if record.letter_id is not None:
            stem = os.path.splitext(record.path)[0]  # noqa: PTH122 - no `Path` for each
            groups.setdefault(stem.casefold(), []).append(record)
    pairs = [
        (group[0], other)
        for group in (sorted(g, key=lambda r: (r.rank, r.path)) for g in groups.values())
        for other in group[1:]
        if other.letter_id != group[0].letter_id and other.rank != group[0].rank
    ]
    letters = store.letters_by_id({r.letter_id or "" for pair in pairs for r in pair})
    return tuple(
        Differing(
            paths=(one.path, other.path),
            difference=_difference(letters[one.letter_id or ""], letters[other.letter_id or ""]),
        )
        for one, other in pairs
        if {one.letter_id, other.letter_id} <= letters.keys()
    )


def _words(letter: Letter) -> list[str]:
    return [word for passage in letter.passages for word in _WORD.findall(passage.text)]


def _difference(one: Letter, other: Letter) -> str:
    """The first few places where they differ, in words."""
    import difflib

    first, second = _words(one), _words(other)
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    places = [
        f"{_quoted(first[a:b])} there, {_quoted(second[c:d])} here"
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]
    if not places:
        return "the same passages; what stands before or after them differs"
    more = f"; and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
    return "; ".join(places[:_SHOWN]) + more


def _quoted(words: list[str]) -> str:
    if not words:
        return "nothing"
    cut = " …" if len(words) > _LONGEST else ""
    return f"“{' '.join(words[:_LONGEST])}{cut}”"
