"""How honest the coverage is: does each requirement get the right passage, or an honest gap?

Run ``python bench/coverage.py [--seen]``; the table goes into RANKING.md. ``--seen`` lists what
goes wrong in the half that may be looked at. The other half is only counted.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from coverage_cases import SEEN, UNSEEN, Person
from memory_index import MemoryIndex

from coverkit.matching import rank
from coverkit.models import Posting, Requirement


class Outcome(NamedTuple):
    """What one requirement got."""

    requirement: str
    right: frozenset[str]
    given: str | None
    words: tuple[str, ...] = ()


def outcomes(person: Person) -> list[Outcome]:
    """Every requirement of a person's posting with the best passage it was given."""
    names = list(person.passages)
    asked = {f"r{n}": text for n, text in enumerate(person.asked, 1)}
    posting = Posting(
        text="\n".join(person.asked),
        requirements=tuple(Requirement(name, text) for name, text in asked.items()),
    )
    index = MemoryIndex(list(person.passages.values()))
    ranking = rank(posting, index, texts=index.texts, limit=10)
    found = []
    for name, text in asked.items():
        best = next(iter(ranking.coverage[name]), None)
        given = None if best is None else names[best]
        found.append(Outcome(text, frozenset(person.asked[text]), given))
    return found


def tally(people: dict[str, Person]) -> dict[str, int]:
    """Counts: right answers, wrong ones, answers missed, gaps kept, gaps filled falsely."""
    counts = dict.fromkeys(("right", "wrong", "missed", "gap kept", "gap filled"), 0)
    for person in people.values():
        for outcome in outcomes(person):
            counts[_kind(outcome)] += 1
    return counts


def _kind(outcome: Outcome) -> str:
    if not outcome.right:
        return "gap filled" if outcome.given else "gap kept"
    if outcome.given is None:
        return "missed"
    return "right" if outcome.given in outcome.right else "wrong"


def main() -> None:
    """Print the counts, and with ``--seen`` each mistake that may be looked at."""
    if "--seen" in sys.argv:
        for name, person in SEEN.items():
            for outcome in outcomes(person):
                if _kind(outcome) not in {"right", "gap kept"}:
                    right = ", ".join(sorted(outcome.right)) or "-"
                    kind, given = _kind(outcome), outcome.given
                    print(f"{name}: {kind}: {outcome.requirement}: {given}, not {right}")
    for half, people in (("seen", SEEN), ("unseen", UNSEEN)):
        print(half, tally(people))


if __name__ == "__main__":
    main()
