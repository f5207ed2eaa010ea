"""How well postings are understood: company, role, place, requirements, boilerplate.

Run ``python bench/postings.py`` for the table, ``--misread seen`` for what was misread, and
``--raise`` to write scores that are better than the floors down as the new floors. What the
labels mean stands in ``postings/README.md``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import parsing, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Posting

HERE = Path(__file__).parent / "postings"
FLOORS = HERE / "floors.json"
SETS = ("seen", "unseen", "fresh_seen", "fresh")
_MARK = re.compile(r"⟦(\w):(.*?)⟧", re.DOTALL)
_KINDS = {"m": "must", "n": "nice", "t": "task"}
_SAME = 0.75
"""Share of words: so much of a piece must stand in a label to be that label's."""


@dataclass(frozen=True)
class Case:
    """A posting with its labels."""

    name: str
    facts: dict[str, str]
    text: str
    labels: list[tuple[str, str]]
    """Mark and text of each single thing, in order."""


def cases(which: str) -> list[Case]:
    """The labelled postings of a set."""
    found = []
    for path in sorted((HERE / which).glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        facts = {
            key: value.strip() for key, _, value in (li.partition(":") for li in head.split("\n"))
        }
        found.append(Case(path.stem, facts, _MARK.sub(r"\2", body), _MARK.findall(body)))
    return found


def understood(case: Case) -> Posting:
    """What the parser makes of it, read as if from standard input."""
    return parsing.parse_posting(reading.read_bytes(case.text.encode(), name="standard input"))


def scores(which: str) -> dict[str, float]:
    """Each measure of a set: shares of 0 to 1, and counts of what must not happen."""
    sums: Counter[str] = Counter()
    for case in cases(which):
        sums.update(_counts(case, understood(case)))
    measured = {
        "requirements found": sums["found"] / sums["labelled"],
        "requirements right": sums["right"] / sums["pieces"],
        "requirements found with their kind": sums["kind"] / sums["labelled"],
        "boilerplate left out": 1 - sums["leaked"] / sums["boilerplate"],
        "asked by boilerplate (wrong)": sums["asked"],
        "asked by the employer on itself (wrong)": sums["asked about"],
    }
    for fact in ("company", "role", "place"):
        measured[f"{fact} right"] = sums[f"{fact} right"] / sums["cases"]
        measured[f"{fact} (wrong)"] = sums[f"{fact} wrong"]
    return {name: round(value, 3) for name, value in measured.items()}


def misread(case: Case, posting: Posting) -> Iterator[str]:
    """What was understood wrongly, one line each."""
    for fact, wanted in case.facts.items():
        if not _same(_fact(posting, fact), wanted):
            yield f"{fact}: {_fact(posting, fact)!r} instead of {wanted!r}"
    asked = [text for mark, text in case.labels if mark in _KINDS]
    free = [text for mark, text in case.labels if mark == "x"]
    for requirement in posting.requirements:
        if not _home(requirement.text, [*asked, *free]):
            yield f"asked wrongly, {requirement.kind}: {requirement.text}"
    for mark, text in case.labels:
        pieces = [r for r in posting.requirements if _within(r.text, text)]
        if mark in _KINDS and not _covered(text, [r.text for r in pieces]):
            yield f"missed, {_KINDS[mark]}: {text}"
        elif mark in _KINDS and pieces[0].kind != _KINDS[mark]:
            yield f"{pieces[0].kind} instead of {_KINDS[mark]}: {text}"
    for line in posting.text.split("\n"):
        if _leaked(line, case):
            yield f"matched: {line}"


def _counts(case: Case, posting: Posting) -> Iterator[str]:
    """The name of each thing that happened, to be counted."""
    yield "cases"
    for fact, wanted in case.facts.items():
        got = _fact(posting, fact)
        yield f"{fact} {'right' if _same(got, wanted) else 'wrong' if got else 'missing'}"
    asked = [text for mark, text in case.labels if mark in _KINDS]
    free = [text for mark, text in case.labels if mark == "x"]
    for requirement in posting.requirements:
        if not _home(requirement.text, free):
            yield "pieces"
            yield "right" if _home(requirement.text, asked) else "stray"
        if _leaked(requirement.text, case):
            yield "asked" if _leaked(requirement.text, case) == "o" else "asked about"
    for mark, text in case.labels:
        pieces = [r for r in posting.requirements if _within(r.text, text)]
        if mark in _KINDS:
            yield "labelled"
            if _covered(text, [r.text for r in pieces]):
                yield "found"
                yield "kind" if pieces[0].kind == _KINDS[mark] else "wrong kind"
        elif mark == "o":
            yield "boilerplate"
            if any(
                _within(line, text) and _leaked(line, case) for line in posting.text.split("\n")
            ):
                yield "leaked"


def _fact(posting: Posting, name: str) -> str:
    return str(getattr(posting, name) or "")


def _same(got: str, wanted: str) -> bool:
    """Whether a fact is one of the readings that are right."""
    return got.lower() in wanted.lower().split(" | ")


def _leaked(piece: str, case: Case) -> str:
    """The mark of what should have been left out, if the piece belongs to that; else ''."""
    if any(_within(piece, text) for mark, text in case.labels if mark in "mntx"):
        return ""
    return next((m for m, text in case.labels if m in "oa" and _within(piece, text)), "")


def _home(piece: str, labels: list[str]) -> bool:
    return any(_within(piece, label) for label in labels)


def _within(piece: str, label: str) -> bool:
    """Whether a piece is the label, or part of it."""
    words, wanted = _words(piece), _words(label)
    return bool(words) and (words & wanted).total() >= _SAME * words.total()


def _covered(label: str, pieces: list[str]) -> bool:
    got: Counter[str] = Counter()
    for piece in pieces:
        got |= _words(piece)
    return bool(pieces) and (got & _words(label)).total() >= _SAME * _words(label).total()


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def worse(measured: dict[str, float], floors: dict[str, float]) -> list[str]:
    """The measures that fell below their floor, or rose above the ceiling of what is wrong."""
    found = []
    for name, floor in floors.items():
        bad = measured[name] > floor if name.endswith("(wrong)") else measured[name] < floor
        if bad:
            found.append(f"{name}: {measured[name]}, was {floor}")
    return found


def main() -> None:
    """Print the table; on demand raise the floors, or list what was misread."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--raise", dest="raised", action="store_true", help="write better floors")
    parser.add_argument("--misread", choices=SETS, help="list what was misread in a set")
    args = parser.parse_args()
    if args.misread:
        for case in cases(args.misread):
            print(f"\n{case.name}")
            for line in misread(case, understood(case)):
                print(f"  {line}")
        return
    measured = {which: scores(which) for which in SETS}
    for name in measured["seen"]:
        print(f"{name:42}", *(f"{measured[which][name]:>8}" for which in SETS))
    if args.raised:
        raise_floors(measured)


def raise_floors(measured: dict[str, dict[str, float]]) -> None:
    """Write the scores down as the floors, if none is worse than before."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for which, scored in measured.items():
        fallen = worse(scored, floors.get(which, {}))
        if fallen:
            raise SystemExit(f"Floors are only ever raised. {which}: {'; '.join(fallen)}")
    FLOORS.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
