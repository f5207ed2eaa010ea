"""No command loses or changes a truth that it does not own, in whatever order they come."""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coverkit import Library, read_posting

DAY = dt.date(2026, 3, 2)
LETTER = """\
Ada Example
ada@mail.example

12 March 2024

{company}

Dear Ms Marlowe,

I am applying for the {role} position at {company}.

{body}

I would welcome the chance to talk about the role.

Yours sincerely,

Ada Example
"""
LETTERS = {
    "Fernwick Labs": ("Stock Controller", "I led a team of twelve pickers across two shifts."),
    "Harrow Freight": ("Shift Lead", "I trained thirty colleagues on a new inventory system."),
}
POSTING = (
    "Warehouse Team Leader\nQuillon Stores\n\nRequirements\n"
    "- Experience leading a team of pickers on shifts\n- A licence for articulated lorries\n"
)


@dataclass(frozen=True)
class Turn:
    """One command's turn: the library, its folder, the posting, the newest letter, a number."""

    library: Library
    folder: Path
    number: int

    @property
    def posting(self):
        return read_posting(self.folder / "job.txt")

    @property
    def newest(self) -> str:
        return self.library.letters()[0].id

    def letter(self, company: str) -> Path:
        return self.folder / "letters" / f"{company}.txt"


# Command -> (what it does, the truths that it may change).
COMMANDS = {
    "index": (lambda t: t.library.index(t.folder / "letters"), {"letters"}),
    "save": (
        lambda t: t.library.save(t.letter("Fernwick Labs"), posting=t.posting, today=DAY),
        {"letters", "corrections", "sent"},
    ),
    "outcome": (
        lambda t: t.library.outcome(t.newest, "interview", lesson=f"{t.number}", date=DAY),
        {"outcomes"},
    ),
    "set": (lambda t: t.library.correct(t.newest, {"role": f"Role {t.number}"}), {"corrections"}),
    "starter": (lambda t: t.library.starter(), {"starter"}),
    "suggest": (lambda t: t.library.suggest(t.posting), set()),
    "search": (lambda t: t.library.search("team"), set()),
    "draft": (lambda t: t.library.draft(t.posting).save(t.folder / f"{t.number}.docx"), set()),
    "check": (lambda t: t.library.check(t.letter("Harrow Freight"), posting=t.posting), set()),
    "audit": (lambda t: t.library.audit(), set()),
    "compare": (lambda t: t.library.compare(t.newest, t.letter("Fernwick Labs")), set()),
    "strengths": (lambda t: t.library.strengths([t.posting]), set()),
    "status": (lambda t: t.library.status(), set()),
    "export": (lambda t: t.library.export(t.folder / f"export {t.number}"), set()),
}


def truths(library: Library) -> dict[str, object]:
    """All that the library knows, by kind."""
    letters = library.letters()
    everything = {letter.id: letter for letter in library._store().letters()}
    applications = library.applications()
    return {
        "letters": {
            letter.id: (letter.paths, [p.text for p in letter.parts]) for letter in letters
        },
        "corrections": library._store().corrections(),
        "outcomes": {a.letter.id: a.events for a in applications if a.events},
        "sent": {a.letter.id: (a.posting, a.reused) for a in applications if a.posting},
        "starter": sorted(
            name for name, letter in everything.items() if letter.origin == "starter"
        ),
    }


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(sorted(COMMANDS)), min_size=2, max_size=7))
def test_a_command_changes_what_it_owns_and_nothing_else(commands):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "letters").mkdir()
        for company, (role, body) in LETTERS.items():
            text = LETTER.format(company=company, role=role, body=body)
            (folder / "letters" / f"{company}.txt").write_text(text)
        (folder / "job.txt").write_text(POSTING)
        originals = {path: path.read_bytes() for path in (folder / "letters").iterdir()}
        with Library.open(folder / "library.db") as library:
            for number, command in enumerate(["index", *commands]):
                before = truths(library)
                act, owned = COMMANDS[command]
                act(Turn(library, folder, number))
                after = truths(library)
                changed = {kind for kind in before if before[kind] != after[kind]}
                assert changed <= owned, command
                assert set(before["letters"]) <= set(after["letters"])
                assert set(before["outcomes"]) <= set(after["outcomes"])
            kept = truths(library)
        with Library.open(folder / "library.db") as again:
            assert truths(again) == kept
        assert {path: path.read_bytes() for path in originals} == originals
