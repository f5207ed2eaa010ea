"""Which words a text must hold for an expression to fit at all: they are found at once.

Why: a letter is asked for a hundred and fifty phrases a paragraph at a time, and holds few of
them. To look whether a word is in a text takes a fiftieth of what it takes to search the text.
"""

from __future__ import annotations

import functools
import importlib
from typing import Any

from coverkit.expressions import kept

_RULES = "telling 2: "
"""Raised whenever an expression tells something else than before."""
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
    words = kept(expression, _telling, rules=_RULES)
    return tuple(tuple(some.split("\n")) for some in words.split("\n\n")) if words else ()


def tells_against(expression: str, low: str) -> bool:
    """Whether the expression, by its words, cannot fit anywhere in a `lowered` text."""
    for words in telling(expression):
        for word in words:
            if word in low:
                break
        else:
            return True
    return False


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
