"""How honest the coverage is: does each requirement get the right passage, or an honest gap?

Run ``python bench/coverage.py [--seen]``; the table goes into RANKING.md. ``--seen`` lists what
goes wrong in the halves that may be looked at. The other halves are only counted.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from coverage_cases import SEEN, UNSEEN, Person
from memory_index import MemoryIndex
from professions_dev import DEV
from professions_test import TEST

from coverkit.matching import language_of, rank
from coverkit.models import Posting, Requirement

HALVES = {"seen": SEEN, "unseen": UNSEEN, "professions, dev": DEV, "professions, test": TEST}
KINDS = ("right", "wrong", "missed", "gap kept", "gap filled")


class Outcome(NamedTuple):
    """What one requirement got."""

    requirement: str
    right: frozenset[str]
    given: str | None


def outcomes(person: Person) -> list[Outcome]:
    """Every requirement of a person's posting with the best passage it was given."""
    names = list(person.passages)
    asked = {f"r{n}": text for n, text in enumerate(person.asked, 1)}
    text = "\n".join(person.asked)
    posting = Posting(
        text=text,
        requirements=tuple(Requirement(name, text) for name, text in asked.items()),
        language=language_of(text),
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
    counts = dict.fromkeys(KINDS, 0)
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


def shares(counts: dict[str, int]) -> tuple[float, float]:
    """Of the claims those that are right, and of what has an answer what got one."""
    claims = counts["right"] + counts["wrong"] + counts["gap filled"]
    answered = counts["right"] + counts["wrong"] + counts["missed"]
    return counts["right"] / claims, counts["right"] / answered


def main() -> None:
    """Print the counts, and with ``--seen`` each mistake that may be looked at."""
    if "--seen" in sys.argv:
        for name, person in (*SEEN.items(), *DEV.items()):
            for outcome in outcomes(person):
                if _kind(outcome) not in {"right", "gap kept"}:
                    right = ", ".join(sorted(outcome.right)) or "-"
                    kind, given = _kind(outcome), outcome.given
                    print(f"{name}: {kind}: {outcome.requirement}: {given}, not {right}")
    print("| |", " | ".join((*KINDS, "precision", "recall")), "|")
    print("|---|" + "---|" * (len(KINDS) + 2))
    for half, people in HALVES.items():
        counts = tally(people)
        found = [str(counts[kind]) for kind in KINDS] + [f"{one:.3f}" for one in shares(counts)]
        print(f"| {half} |", " | ".join(found), "|")


if __name__ == "__main__":
    main()
