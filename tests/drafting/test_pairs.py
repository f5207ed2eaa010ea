"""Real letters of others, drafted again for postings that they were not written for."""

from __future__ import annotations

import csv
import datetime as dt
import re
from pathlib import Path

import pytest

from coverkit import finding, parsing, reading
from coverkit.drafting import plan
from coverkit.inputs import read_posting
from coverkit.models import Match, Suggestions

DATA = next(
    (p / "shared/data" for p in Path(__file__).parents if (p / "shared/data").is_dir()), None
)
HELD_ELSEWHERE = "as a web developer for Fern Co-working"
"""What the writer of seven of the letters was before: no draft may make another post of it."""
STEP = 12
"""Every letter, each with every twelfth posting; 1 for all pairs (a minute)."""

pytestmark = pytest.mark.skipif(DATA is None, reason="the shared letters and postings are not here")


def unmarked(draft):
    """What stands in the draft as if it were finished; a gap where something is marked."""
    runs = (" " if run.slot or run.prompt else run.text for b in draft.blocks for run in b.runs)
    return "".join(runs)


def test_no_name_of_the_old_application_stands_unmarked():
    table = (DATA / "pairs.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    told = {row["letter"]: [row["company"], row["role"]] for row in rows}
    for path in sorted((DATA / "letters_web").glob("*.txt")):
        told[f"letters_web/{path.name}"] = [path.stem.partition("_")[0]]
    postings = [(row["ad"], read_posting(DATA / row["ad"])) for row in rows]
    drafts, marked, past, slips = 0, 0, 0, []
    for number, (name, known) in enumerate(told.items()):
        letter = parsing.parse_letter(reading.read(DATA / name))
        names = {*known, letter.company, letter.role, letter.recipient} - {None, ""}
        wanted = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
        said = sum(HELD_ELSEWHERE in passage.text for passage in letter.passages)
        marked += any(wanted.search(passage.text) for passage in letter.passages)
        for ad, posting in postings[number % STEP :: STEP]:
            if Path(ad).stem != Path(name).stem:
                drafts += 1
                text = unmarked(drafted(letter, posting))
                assert text.count(HELD_ELSEWHERE) == said
                past += said
                found = wanted.search(text.replace(HELD_ELSEWHERE, ""))
                slips += [(name, ad, found[0])] if found else []
    assert drafts > 5000 / STEP
    assert marked > 60
    assert past > 0
    assert slips == []


def drafted(letter, posting):
    """All that the letter holds, for this posting."""
    matches = [Match(p, letter, 0.5, leftovers=finding.leftovers_of(p)) for p in letter.passages]
    return plan(
        Suggestions(posting, tuple(matches), {}),
        chosen=matches,
        opening=None,
        closing=None,
        sender=letter,
        today=dt.date(2026, 11, 22),
        company=posting.company,
        role=posting.role,
        recipient=posting.recipient,
    )
