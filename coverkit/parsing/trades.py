"""Words that end a job title: "nurse", "soudeuse", "Pflegedienstleiterin".

Why words in a set and no expression: the trades of three languages take longer to compile than all
else that a cold `check` does with them.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from coverkit.expressions import compiled
from coverkit.parsing.phrases import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.parsing.phrases import Phrases

_WORD = compiled(r"[^\W_]+(?:-[^\W_]+)*")
_ALL = tuple(LANGUAGES)
_MOST_KNOWN = 20_000
_FIRMS = frozenset({"partners", "associates"})
"""In the plural these end a firm's name: "Nova Partners"."""
_SHORTEST = 3
"""Letters before an ending that names no trade by itself."""


def is_role(text: str) -> bool:
    """Whether the words hold a job title."""
    return bool(trades_in(text))


def ends_in_trade(text: str) -> bool:
    """Whether the last word is one that ends a job title."""
    return any(end == len(text) for _, end in trades_in(text))


def trades_in(text: str, phrases: Phrases | None = None) -> tuple[tuple[int, int], ...]:
    """Where words name a trade.

    Args:
        text: any.
        phrases: of the language; without it every language counts.

    Returns:
        Start and end of each, in order; a part of a hyphenated word may be one.
    """
    return _trades_in(text, _ALL if phrases is None else (phrases.language,))


@functools.lru_cache(maxsize=1000)
def _trades_in(text: str, chosen: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    pieces, known = text.split(), _known(chosen)
    found, at = [], 0
    for piece in filter(known.__getitem__, pieces):
        at = _stands(piece, text, at)
        found += [(at + start, at + end) for start, end in known[piece]]
        at += len(piece)
    return tuple(found)


def _stands(piece: str, text: str, start: int) -> int:
    """Where a piece stands between two blanks, from a place on."""
    at, size = text.index(piece, start), len(piece)
    while not f"{text[at - 1 : at]} {text[at + size : at + size + 1]}".isspace():
        at = text.index(piece, at + 1)
    return at


def _named(piece: str, chosen: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where words name a trade in what stands between two blanks."""
    for match in _WORD.finditer(piece):
        whole = match[0]
        if _is_trade(whole.lower(), chosen):
            yield match.span()
        elif "-" in whole:
            at = match.start()
            for part in whole.split("-"):
                if _is_trade(part.lower(), chosen):
                    yield at, at + len(part)
                at += len(part) + 1


class _Known(dict[str, tuple[tuple[int, int], ...]]):
    """Piece of text between blanks -> where in it words, or parts of words, name a trade.

    Why: most pieces hold none and are known from another text, where a look-up tells it.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        super().__init__()
        self._languages = languages

    def __missing__(self, piece: str) -> tuple[tuple[int, int], ...]:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        named = self[piece] = tuple(_named(piece, self._languages))
        return named


@functools.cache
def _known(languages: tuple[str, ...]) -> _Known:
    return _Known(languages)


@functools.lru_cache(maxsize=10_000)
def _is_trade(word: str, languages: tuple[str, ...]) -> bool:
    return word not in _FIRMS and any(_names_trade(word, _trades(name)) for name in languages)


class _Trades(NamedTuple):
    """One language's words, ready to be looked up."""

    words: frozenset[str]
    endings: tuple[str, ...]
    compounds: tuple[str, ...]
    inflections: tuple[str, ...]


@functools.cache
def _trades(language: str) -> _Trades:
    phrases = LANGUAGES[language]
    return _Trades(
        frozenset(phrases.trades.split()),
        tuple(phrases.trade_endings.split()),
        tuple(phrases.trade_compounds.split()),
        phrases.inflections,
    )


def _names_trade(word: str, trades: _Trades) -> bool:
    for inflection in trades.inflections:
        stem = word.removesuffix(inflection)
        if not word.endswith(inflection):
            continue
        if stem in trades.words or stem.endswith(trades.endings):
            return True
        if any(stem.endswith(end, _SHORTEST) for end in trades.compounds):
            return True
    return False
