"""Which words a text must hold for an expression to fit at all: they are found at once.

Why: a letter is asked for a hundred and fifty phrases a paragraph at a time, and holds few of
them. To look whether a word is in a text takes a fiftieth of what it takes to search the text.
"""

from __future__ import annotations

import functools
import importlib
from typing import Any

from coverkit.expressions import kept

_MOST = 24
"""Words; to look for more takes longer than the search."""
_SHORTEST = 2
"""Letters; shorter words are in every text."""


@functools.cache
def telling(expression: str) -> tuple[str, ...]:
    """Some words of which every match holds one; none where the expression does not tell.

    Args:
        expression: case counts in it, as for a `lowered` text.
    """
    words = kept(expression, _telling)
    return tuple(words.split("\n")) if words else ()


def _telling(expression: str) -> str:
    """Source: the tree that CPython's Lib/re/_parser.py makes, the same in 3.11 to 3.14."""
    parser: Any = importlib.import_module("re._parser")
    words = _of_row(list(parser.parse(expression)))
    if len(words) > _MOST or any(len(word) < _SHORTEST for word in words):
        return ""
    return "\n".join(sorted(words))


def _of_row(row: list[Any]) -> frozenset[str]:
    """The best that the pieces of a row tell, one after the other."""
    found: list[frozenset[str]] = []
    run = ""
    for kind, value in row:
        name = str(kind)
        if name == "LITERAL":
            run += chr(value)
            continue
        found.append(frozenset({run}))
        run = ""
        found.append(_of_piece(name, value))
    found.append(frozenset({run}))
    told = [words for words in found if words and "" not in words]
    return max(told, key=_worth, default=frozenset())


def _of_piece(name: str, value: Any) -> frozenset[str]:  # noqa: ANN401 - the parser's own
    """What a group, a choice or a repetition tells; nothing where it may be left out."""
    if name == "SUBPATTERN" and not value[1]:
        return _of_row(list(value[3]))
    if name == "ATOMIC_GROUP":
        return _of_row(list(value))
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"} and value[0]:
        return _of_row(list(value[2]))
    if name == "BRANCH":
        ways = [_of_row(list(way)) for way in value[1]]
        return frozenset().union(*ways) if all(ways) else frozenset()
    return frozenset()


def _worth(words: frozenset[str]) -> tuple[bool, int, int]:
    """Long words are rare; of as long ones few are better."""
    return len(words) <= _MOST, min(map(len, words)), -len(words)
