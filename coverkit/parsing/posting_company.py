"""The employer's name, told by the company it keeps in the posting's prose.

A bad guess is worse than none: a name must be attested more than once, or in a place where
only an employer's name stands.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.parsing.posting_path import as_written, path_facts
from coverkit.parsing.posting_phrases.names import (
    AFTER_A_COMPANY,
    BEFORE_A_COMPANY,
    COMPANY_LABELS,
    LEGAL_FORMS,
    NOT_NAMES,
)
from coverkit.parsing.posting_titles import ends_as_title, run_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENOUGH = 3
"""Votes, for a name that occurs more than once."""
_CERTAIN = 6
"""Votes, for one that does not."""
_SENTENCE_STARTS = ("", ".", "!", "?", ":", "\n")
_CLOSINGS = " .,;:'’\"”)-–"


def company_of(text: str, path: str) -> str | None:
    """The employer's name, as the posting writes it.

    Args:
        text: the whole posting, one line a line.
        path: where it was read from; a name there is taken when the text does not object.
    """
    from_path, _ = path_facts(path, text)
    if from_path:
        return as_written(from_path, text)
    votes: Counter[str] = Counter()
    for name, weight in _votes(text):
        votes[name] += weight
    attested = [
        name
        for name, count in votes.items()
        if count >= _CERTAIN or (count >= _ENOUGH and text.count(name) > 1)
    ]
    return min(attested, key=lambda name: (-votes[name], text.find(name)), default=None)


def _votes(text: str) -> Iterator[tuple[str, int]]:
    for match in _runs().finditer(text):
        name, legal = _name(match.group())
        if name is None:
            continue
        before = text[max(0, match.start() - 24) : match.start()]
        weight = 3 * legal + _before(before, whole_line=_ends_line(text, match.end()))
        starts = before.rstrip(" ")[-1:] in _SENTENCE_STARTS or before.lower().endswith("at ")
        if starts and not legal:
            weight += _after(text[match.end() : match.end() + 30])
        if match.group().endswith(("'s", "’s")):
            weight += 1
        if weight:
            yield name, weight


def _before(text: str, *, whole_line: bool) -> int:
    line = text.rpartition("\n")[2].lower()
    if line.rstrip(" :") in COMPANY_LABELS and ":" in line:
        return _CERTAIN
    if whole_line and line in {"about ", "why ", "why join ", "life at ", "über ", "à propos de "}:
        return _ENOUGH + 1
    words = line.split()
    return BEFORE_A_COMPANY.get(" ".join(words[-2:]), BEFORE_A_COMPANY.get(" ".join(words[-1:]), 0))


def _after(text: str) -> int:
    words = text.partition("\n")[0].lower().split()
    return AFTER_A_COMPANY.get(" ".join(words[:2]), AFTER_A_COMPANY.get(" ".join(words[:1]), 0))


def _ends_line(text: str, end: int) -> bool:
    return text[end : end + 1] in {"", "\n"} or text[end : end + 2] in {"?\n", ":\n"}


def _name(run: str) -> tuple[str | None, bool]:
    """The name in a run of capitalised words, and whether a legal form follows it."""
    words = run.strip(_CLOSINGS).split()
    while words and words[0].lower().strip(_CLOSINGS) in NOT_NAMES:
        words.pop(0)
    legal = len(words) > 1 and words[-1].lower() in LEGAL_FORMS
    words = words[: -1 if legal else None]
    if not words or ends_as_title(words) or all(w.lower() in NOT_NAMES for w in words):
        return None, False
    name = re.sub(r"['’]s?$", "", " ".join(words)).strip(_CLOSINGS)
    return (name, legal) if sum(map(str.isalpha, name)) > 1 else (None, False)


@functools.cache
def _runs() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){run_pattern()}")
