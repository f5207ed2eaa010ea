"""What all letters together say: names that recur to different employers are the applicant's."""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.names import CAPITALS, cleaned, key, name_at, names_at, one_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coverkit.models import Letter, Testimony

_RECURS = 3
"""Different companies in letters to which a name must stand to be the applicant's own."""
_TELLING = 0.3
"""Confidence (0 to 1) from which on a letter's own words are believed against a folder's name."""
_INSIDE = compiled(rf" (?<=[\w,;] )(?=[a-z]{{0,4}}[{CAPITALS}0-9])")
"""Before what may be a name inside a sentence. Why the space first: it is found at once."""


class Known:
    """The library's context for understanding one more letter."""

    def __init__(
        self,
        *,
        own: frozenset[str] = frozenset(),
        letters: Mapping[str, int] | None = None,
        shelves: frozenset[str] = frozenset(),
    ) -> None:
        """Know nothing, or what `gather` found.

        Args:
            own: The applicant's own names: past employers, schools, tools, projects; as written.
            letters: Key of a name -> to how many companies letters with it went.
            shelves: Keys of names that files or folders of letters to several companies bear.
        """
        self.own = own
        self.letters = letters or {}
        self.shelves = shelves
        self._judged: dict[str, bool] = {}

    def is_own(self, name: str) -> bool:
        """Whether a name is one of the applicant's own, in another spelling perhaps."""
        if name not in self._judged:
            self._judged[name] = any(one_name(name, own) for own in self.own)
        return self._judged[name]


def names_in(letter: Letter) -> tuple[dict[str, str], tuple[str, ...]]:
    """What `gather` needs of one letter: `Testimony.inside` and `Testimony.everywhere`."""
    inside: dict[str, str] = {}
    everywhere: set[str] = set()
    for text in (passage.text for passage in letter.passages):
        for caught in _inside(text):
            name, told = _keyed(caught)
            if name:
                inside.setdefault(told, name)
        everywhere.update([_keyed(text[start:end])[1] for start, end in names_at(text)])
    return inside, tuple(sorted(everywhere))


@functools.lru_cache(maxsize=10_000)
def _keyed(caught: str) -> tuple[str, str]:
    """A caught run of words as a name, and its key; both empty where nothing is left of it."""
    name = cleaned(caught) or ""
    return name, key(name)


def _inside(text: str) -> Iterator[str]:
    """The names that do not begin a sentence; of those that do, what follows the first word."""
    at = 0
    for start, end in names_at(text):
        at = max(at, start - 1)
        while at < end and (begins := _INSIDE.search(text, at, end)):
            inside = begins.end()
            name = None if inside == start else name_at(text, inside)
            at = end if inside == start else name.end() if name else inside
            if at > inside:
                yield text[inside:at]


def gather(testimonies: Iterable[Testimony]) -> Known:
    """The context of a library; one pass, linear in the number of names."""
    addressees: defaultdict[str, set[str]] = defaultdict(set)
    everywhere: defaultdict[str, set[str]] = defaultdict(set)
    spelt: dict[str, str] = {}
    written_to: defaultdict[str, int] = defaultdict(int)
    filed: defaultdict[str, set[str]] = defaultdict(set)
    for testimony in testimonies:
        company = key(testimony.company)
        for shelf in (f.value for f in testimony.candidates if f.found_in == "path"):
            filed[key(shelf)].update(_said_to_be_for(testimony) - {key(shelf)})
        written_to[company] += 1
        for inside, spelling in testimony.inside.items():
            addressees[inside].add(company)
            spelt.setdefault(inside, spelling)
        for found in testimony.everywhere:
            everywhere[found].add(company)
    own = {
        spelt[name]
        for name, companies in addressees.items()
        if len(companies - {name}) >= _RECURS and written_to[name] <= len(companies) // _RECURS
    }
    spread = {name: len(companies) for name, companies in everywhere.items()}
    shelves = frozenset(name for name, companies in filed.items() if len(companies) >= _RECURS)
    return Known(own=frozenset(own), letters=spread, shelves=shelves)


def _said_to_be_for(testimony: Testimony) -> set[str]:
    """Key of the company that a letter's own words tell best, if any."""
    said = [fact for fact in testimony.candidates if fact.found_in != "path"]
    best = max(said, key=lambda fact: fact.confidence, default=None)
    return {key(best.value)} if best and best.confidence >= _TELLING else set()
