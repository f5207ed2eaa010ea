"""The quality gate: measures on the labelled sets of this folder, and floors beneath them.

``python bench/gate.py`` shows where we stand; ``--raise`` lifts the floors in ``floors.json`` to
what is measured. Nothing here lowers a floor: whoever must, edits the file by hand and says why
in the commit. A test compares (tests/matching/test_quality.py).
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coverage_cases import SEEN, UNSEEN, Person
from memory_index import MemoryIndex
from professions_dev import DEV
from professions_test import TEST
from ranking_cases import CASES, PASSAGES

from coverkit.matching import rank
from coverkit.matching.terms import language_of
from coverkit.models import Posting, Requirement

if TYPE_CHECKING:
    from collections.abc import Sequence

FLOORS = Path(__file__).with_name("floors.json")
_AT = 10


def measured() -> dict[str, float]:
    """Every measure, 0 to 1, more is better."""
    trades = {title: Person(PASSAGES, {**asked}, title, context) for title, context, asked in CASES}
    sets = {"trades": trades, "seen": SEEN, "unseen": UNSEEN}
    sets |= {"professions, dev": DEV, "professions, test": TEST}
    found: dict[str, float] = {}
    for name, people in sets.items():
        claims = [claim for person in people.values() for claim in _claims(person)]
        made = [claim for claim in claims if claim[1] is not None]
        right = sum(given in answers for answers, given in made)
        found[f"{name}: claims that are right"] = right / len(made)
        found[f"{name}: requirements answered rightly"] = right / sum(bool(a) for a, _ in claims)
        gaps = [given for answers, given in claims if not answers]
        found[f"{name}: gaps kept"] = sum(given is None for given in gaps) / len(gaps)
        scores = [_ndcg(person) for person in people.values()]
        found[f"{name}: nDCG@10"] = sum(scores) / len(scores)
    return {name: round(value, 4) for name, value in found.items()}


def _ranked(person: Person) -> tuple[list[str], list[tuple[set[str], str | None]]]:
    """Passages in order, and for each requirement its right answers and the one given."""
    names = list(person.passages)
    index = MemoryIndex(list(person.passages.values()))
    asked = {f"r{n}": text for n, text in enumerate(person.asked, 1)}
    text = "\n".join([person.context, *person.asked])
    posting = Posting(
        text=text,
        requirements=tuple(Requirement(name, text) for name, text in asked.items()),
        role=person.role,
        language=language_of(text),
    )
    ranking = rank(posting, index, texts=index.texts, limit=_AT)
    first = {name: next(iter(ranking.coverage[name]), None) for name in asked}
    claims = [
        (person.asked[text], None if (n := first[name]) is None else names[n])
        for name, text in asked.items()
    ]
    return [names[match.number] for match in ranking.matches], claims


def _claims(person: Person) -> Sequence[tuple[set[str], str | None]]:
    return _ranked(person)[1]


def _ndcg(person: Person) -> float:
    """NDCG of the first ten; right is what answers any requirement."""
    right = set().union(*person.asked.values())
    order = _ranked(person)[0]
    gain = sum(1 / math.log2(n + 2) for n, name in enumerate(order) if name in right)
    return gain / sum(1 / math.log2(n + 2) for n in range(min(_AT, len(right))))


def floors() -> dict[str, float]:
    """The pinned floors."""
    pinned: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return pinned


def main() -> None:
    """Show measures and floors, or lift the floors."""
    now = measured()
    pinned = floors() if FLOORS.exists() else {}
    for name, value in now.items():
        print(f"{value:.4f}  (floor {pinned.get(name, 0.0):.4f})  {name}")
    if "--raise" in sys.argv:
        lifted = {name: max(value, pinned.get(name, 0.0)) for name, value in now.items()}
        FLOORS.write_text(json.dumps(lifted, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
