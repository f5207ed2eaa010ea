"""What all letters together say: names that recur to different employers are the applicant's."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coverkit.parsing.names import NAME, cleaned, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coverkit.models import Letter

_RECURS = 3
"""Different companies in letters to which a name must stand to be the applicant's own."""
_INSIDE = re.compile(rf"(?<=[\w,;] )({NAME})")


@dataclass(frozen=True, slots=True)
class Known:
    """The library's context for understanding one more letter."""

    own: frozenset[str] = frozenset()
    """The applicant's own names: past employers, schools, tools, projects; as written."""
    companies: frozenset[str] = frozenset()
    """Keys of the companies written to."""
    letters: Mapping[str, int] = field(default_factory=dict)
    """Key of a name -> to how many companies letters with it went."""


def gather(letters: Iterable[Letter]) -> Known:
    """The context of a library; one pass, linear in its text."""
    addressees: defaultdict[str, set[str]] = defaultdict(set)
    everywhere: defaultdict[str, set[str]] = defaultdict(set)
    spelt: dict[str, str] = {}
    written_to: defaultdict[str, int] = defaultdict(int)
    for letter in letters:
        company = key(letter.company or letter.id)
        written_to[company] += 1
        for passage in letter.passages:
            for match in _INSIDE.finditer(passage.text):
                name = cleaned(match[1])
                if name:
                    addressees[key(name)].add(company)
                    spelt.setdefault(key(name), name)
            for match in re.finditer(NAME, passage.text):
                everywhere[key(cleaned(match[0]) or "")].add(company)
    own = {
        spelt[name]
        for name, companies in addressees.items()
        if len(companies - {name}) >= _RECURS and written_to[name] <= len(companies) // _RECURS
    }
    spread = {name: len(companies) for name, companies in everywhere.items()}
    return Known(own=frozenset(own), companies=frozenset(written_to), letters=spread)
