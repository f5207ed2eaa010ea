from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pytest

from coverkit.drafting import plan
from coverkit.models import (
    Fact,
    Letter,
    Match,
    Passage,
    Posting,
    Requirement,
    Slot,
    Suggestions,
    Term,
)

TODAY = dt.date(2026, 11, 22)


def passage(text, part="body", *, slots=(), **more):
    """A passage whose slots are given as (kind, words) and found in the text."""
    found = tuple(
        Slot(kind, text.index(words), text.index(words) + len(words), words)
        for kind, words in slots
    )
    return Passage(id=more.pop("id", "p1"), part=part, text=text, slots=found, **more)


def letter(*parts, company="Brightwater Labs", role="Pump Engineer", language="en", **more):
    facts = (
        Fact("company", company, "opening"),
        Fact("role", role, "subject"),
        Fact("date", "2025-03-03", "date"),
        *more.pop("facts", ()),
    )
    return Letter(
        "l1", tuple(parts), facts, language, paths=("letters/Brightwater/cl.docx",), **more
    )


SENDER = letter(
    passage("Mara Lind\n4 Mill Lane, Leeds\nmara@example.org", "letterhead"),
    passage("3 March 2025", "date"),
    passage("Ms Jo Hale\nBrightwater Labs\n1 Dock Road, Hull", "inside_address"),
    passage("Hello Ms Hale,", "salutation"),
    passage("With best wishes,\nMara Lind", "signoff"),
)

OPENING = passage(
    "I am writing to apply to Brightwater Labs as Pump Engineer.",
    "opening",
    slots=[("company", "Brightwater Labs"), ("role", "Pump Engineer")],
    id="po",
)
EVIDENCE = passage(
    "At Hallam Works I currently lead three fitters and cut downtime by 31% in 2023.", id="pe"
)
CLOSING = passage("I would be glad to meet you.", "closing", id="pc")


@dataclass
class Plan:
    """The arguments of `plan`, each with a sensible default."""

    chosen: tuple = (EVIDENCE,)
    opening: object = OPENING
    closing: object = CLOSING
    sender: object = SENDER
    posting: object = None
    company: str | None = None
    role: str | None = None
    recipient: str | None = None
    of: Letter = field(default_factory=letter)
    today: dt.date = TODAY

    def match(self, what):
        if what is None or isinstance(what, Match):
            return what
        return Match(what, self.of, 0.5, (Term("fitters", 0.5),), ("r1",), variants=("pv",))

    def draft(self):
        posting = self.posting or Posting(
            "text", (Requirement("r1", "Lead a team"), Requirement("r2", "Know welding codes"))
        )
        chosen = [self.match(one) for one in self.chosen]
        found = Suggestions(posting, tuple(chosen), {"r1": ("pe",)})
        return plan(
            found,
            chosen=chosen,
            opening=self.match(self.opening),
            closing=self.match(self.closing),
            sender=self.sender,
            today=self.today,
            company=self.company,
            role=self.role,
            recipient=self.recipient,
        )


@pytest.fixture
def make():
    def build(**arguments):
        return Plan(**arguments).draft()

    return build


@pytest.fixture
def text_of():
    def find(draft, part):
        return "\n\n".join(block.text for block in draft.blocks if block.part == part)

    return find


@pytest.fixture
def words():
    return passage


@pytest.fixture
def letter_of():
    return letter
