"""Which words a text must hold for an expression to fit at all: they are found at once.

Why: a letter is asked for a hundred and fifty phrases a paragraph at a time, and holds few of
them. To look whether a word is in a text takes a fiftieth of what it takes to search the text.
"""

from __future__ import annotations

import functools
import importlib
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from coverkit.expressions import compiled, kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_RULES = "telling 2: "
"""Raised whenever an expression tells something else than before."""
_WAYS = "ways 3: "
"""The same for the ways in which an expression may begin."""
_ASSERTS = compiled(r"(?:\\b|\(\?<!(?:\\b)?[\w ]+\))*")
"""What an expression begins with that takes no room: borders of words, and no word before."""
_PIECE = compiled(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
"""A sign that is escaped, a class of signs, or what groups are made of."""
# What says how often.
_TIMES = ("?", "*", "+", "{")
_MOST = 24
"""Words; to look for more takes longer than the search."""
_MOST_SETS = 2
_SHORTEST = 2
"""Letters; shorter words are in every text."""


@functools.cache
def telling(expression: str) -> tuple[tuple[str, ...], ...]:
    """Some words, and others: every match holds one of each. None where nothing is told.

    Args:
        expression: case counts in it, as for a `lowered` text.
    """
    return _sets(kept(expression, _telling, rules=_RULES))


def _sets(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(some.split("\n")) for some in words.split("\n\n")) if words else ()


def tells_against(expression: str, low: str) -> bool:
    """Whether the expression, by its words, cannot fit anywhere in a `lowered` text."""
    return lacks(low, telling(expression))


def lacks(low: str, told: Iterable[tuple[str, ...]]) -> bool:
    """Whether a text holds none of these words, or none of those."""
    for words in told:
        for word in words:
            if word in low:
                break
        else:
            return True
    return False


class Way(NamedTuple):
    """One of the alternatives that an expression begins with, and all that follows them."""

    asserts: str
    """What takes no room: borders of words, and no word before."""
    rest: str
    told: tuple[tuple[str, ...], ...]
    """As `telling`, of this way alone."""


@functools.cache
def ways(expression: str) -> tuple[Way, ...]:
    """What an expression may begin with, each way by itself, in the order of its alternatives.

    Why: a text holds one or two of an expression's ten first words. A search for one word passes
    over all that is not its first letter, a search for ten tries nearly every letter.
    """
    return tuple(map(_way, kept(expression, _all_ways, rules=_WAYS).split("\x1e")))


def _way(fields: str) -> Way:
    asserts, rest, told = fields.split("\x1f")
    return Way(asserts, rest, _sets(told))


def _all_ways(expression: str) -> str:
    """Between the signs that ASCII has for it: 1E between two ways, 1F between a way's fields."""
    return "\x1e".join(
        "\x1f".join((asserts, rest, _telling(asserts + rest)))
        for asserts, rest in _parted(expression)
    )


def _parted(expression: str) -> Iterator[tuple[str, str]]:
    """For each way what takes no room, and the rest."""
    before, rest = _begun(expression)
    ends = _alternatives(rest) if rest.startswith("(?:") else []
    if not ends or rest[ends[-1] + 1 :].startswith(_TIMES):
        yield before, rest
        return
    for start, end in pairwise((2, *ends)):
        for asserted, way in _parted(rest[start + 1 : end] + rest[ends[-1] + 1 :]):
            yield before + asserted, way


def _begun(expression: str) -> tuple[str, str]:
    """What an expression begins with that takes no room, and the rest."""
    asserts = _ASSERTS.match(expression)
    end = asserts.end() if asserts else 0
    return expression[:end], expression[end:]


def _alternatives(group: str) -> list[int]:
    """Where each alternative ends of the group that an expression begins with."""
    ends, depth = [], 0
    for piece in _PIECE.finditer(group):
        depth += (piece[0] == "(") - (piece[0] == ")")
        if depth == 0 or (depth == 1 and piece[0] == "|"):
            ends.append(piece.start())
        if depth == 0:
            break
    return ends


def _telling(expression: str) -> str:
    """Source: the tree that CPython's Lib/re/_parser.py makes, the same in 3.11 to 3.14."""
    parser: Any = importlib.import_module("re._parser")
    told = {words for words in _of_row(list(parser.parse(expression))) if _is_quick(words)}
    best = sorted(told, key=lambda words: (_worth(words), sorted(words)), reverse=True)
    return "\n\n".join("\n".join(sorted(words)) for words in best[:_MOST_SETS])


def _is_quick(words: frozenset[str]) -> bool:
    return len(words) <= _MOST and all(len(word) >= _SHORTEST for word in words)


def _of_row(row: list[Any]) -> list[frozenset[str]]:
    """What the pieces of a row tell, one after the other."""
    found: list[frozenset[str]] = []
    run = ""
    for kind, value in row:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value)
            continue
        found.append(frozenset({run}))
        run = ""
        found += _of_piece(name, value)
    found.append(frozenset({run}))
    return [words for words in found if "" not in words]


def _best(row: list[Any]) -> frozenset[str]:
    """The best that a row tells; nothing where it tells nothing."""
    return max(_of_row(row), key=_worth, default=frozenset())


def _of_piece(name: str, value: Any) -> list[frozenset[str]]:  # noqa: ANN401 - the parser's own
    """What a group, a choice or a repetition tells; nothing where it may be left out."""
    if name == "SUBPATTERN" and not value[1]:
        return _of_row(list(value[3]))
    if name == "ATOMIC_GROUP":
        return _of_row(list(value))
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"} and value[0]:
        return _of_row(list(value[2]))
    if name == "BRANCH":
        ways = [_best(list(way)) for way in value[1]]
        return [frozenset().union(*ways)] if all(ways) else []
    return []


def _worth(words: frozenset[str]) -> tuple[bool, int, int]:
    """Long words are rare; of as long ones few are better."""
    return len(words) <= _MOST, min(map(len, words)), -len(words)
