"""The cues of a language, looked for in a text all together: most are ruled out at once.

Why: a paragraph is asked for forty cues, each with its ten ways to begin, and holds few of the
words that they need. To look for these words one by one takes a quarter of all the time in which
a letter is understood; here each piece of the text between two blanks is looked up once for all.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from coverkit.parsing.phrases import LANGUAGES, Ahead
from coverkit.parsing.phrases.telling import telling, ways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from coverkit.parsing.phrases import Phrases
    from coverkit.parsing.phrases.telling import Way

_MOST_KNOWN = 20_000
"""Pieces of text: bounds the memory."""
_FIRST = 2
"""Letters by which words are filed."""
_GROUPS: list[Cues] = []


class Cues:
    """Cues of one kind. Each kind is made as its module is imported."""

    def __init__(self, of: Callable[[Phrases], tuple[str, ...]], *, until: str = "") -> None:
        """Take these cues of each language.

        Args:
            of: expressions for a `lowered` text, as a language has them.
            until: what of each is looked at: all that stands before this. Everything, if "".
        """
        self.of, self.until = of, until
        self._number = len(_GROUPS)
        _GROUPS.append(self)

    def fitting(self, low: str, phrases: Phrases) -> list[Fit]:
        """Those of a language's cues whose words a text holds, in their order."""
        table = _table(phrases.language, len(_GROUPS))
        held = table.held_by(low)
        cues = table.groups[self._number]
        return [Fit(cue, low, held) for cue in cues if held & cue.need == cue.need]


class Cue(NamedTuple):
    """A cue, and which sets of words it needs: a bit for each of them."""

    whole: str
    before: str
    """As much of it as is looked at."""
    need: int
    ways: tuple[tuple[int, Way], ...]
    """How it may begin, each with what that way needs."""


class Fit(NamedTuple):
    """A cue that may stand in a text."""

    cue: Cue
    low: str
    """The text, `lowered`."""
    held: int
    """What the text holds."""

    def ahead(self) -> Ahead:
        """Where it stands in the text."""
        held = self.held
        return Ahead((w for need, w in self.cue.ways if held & need == need), self.low)


class _Table:
    """All cues of a language, and the words that they need."""

    def __init__(self, phrases: Phrases) -> None:
        self._sets: dict[frozenset[str], int] = {}
        self.groups = [tuple(self._cues(group, phrases)) for group in _GROUPS]
        bits: defaultdict[str, int] = defaultdict(int)
        for words, bit in self._sets.items():
            for word in words:
                bits[word] |= bit
        self._pieces = _Pieces(bits)
        self.held_by = functools.lru_cache(maxsize=200)(self._held_by)

    def _held_by(self, low: str) -> int:
        """The bits of the sets of which a text holds a word; its lines are mostly known already."""
        held = 0
        if "\n" in low:
            for line in low.split("\n"):
                held |= self.held_by(line)
            return held
        for bits in filter(None, map(self._pieces.__getitem__, low.split())):
            held |= bits
        return held

    def _cues(self, group: Cues, phrases: Phrases) -> Iterable[Cue]:
        for cue in group.of(phrases):
            before = cue.partition(group.until)[0] if group.until else cue
            begins = tuple((self._need(way.told), way) for way in ways(before))
            need = self._need((*telling(before), *telling(_told(cue, group.until))))
            yield Cue(cue, before, need, begins)

    def _need(self, told: Iterable[Iterable[str]]) -> int:
        """The bits of these sets of words."""
        need = 0
        for words in map(_in_one_piece, told):
            need |= self._sets.setdefault(words, 1 << len(self._sets)) if words else 0
        return need


def _told(cue: str, until: str) -> str:
    """All of a cue that is an expression: without the word that stands for a name."""
    return cue.replace(until, "") if until.isalpha() else cue


@functools.lru_cache(maxsize=len(LANGUAGES))
def _table(language: str, groups: int) -> _Table:
    """Why by their number: made anew if a module with more cues is imported after all."""
    del groups
    return _Table(LANGUAGES[language])


class _Pieces(dict[str, int]):
    """Piece of text between blanks -> the bits of the sets of which it holds a word."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        super().__init__()
        self._filed: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for word, bit in bits.items():
            self._filed[word[:_FIRST]].append((word, bit))

    def __missing__(self, piece: str) -> int:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        bits = 0
        for n in range(len(piece) - 1):
            for word, bit in self._filed.get(piece[n : n + _FIRST], ()):
                if piece.startswith(word, n):
                    bits |= bit
        self[piece] = bits
        return bits


def _in_one_piece(words: Iterable[str]) -> frozenset[str]:
    """Of each of the words what no blank parts; nothing where that is too short to be found."""
    longest = [max(word.split() or [""], key=len) for word in words]
    return frozenset(longest if min(map(len, longest)) >= _FIRST else ())
