"""Builders: a letter from its parts, its file, and the check against a small library."""

from __future__ import annotations

import datetime as dt

import pytest

from coverkit.checking import Addressed, KnownNames, Target, check
from coverkit.models import Document, Fact, Letter, Paragraph, Passage

TODAY = dt.date(2026, 3, 2)
TARGET = Target(company="Borealis Grid", role="Payroll Clerk", given_by="options")
KNOWN = KnownNames(
    addressed=(
        Addressed("Zephyr Motors", "company", "old/zephyr.docx", "aaa1", dt.date(2024, 3, 1)),
        Addressed("Schaefferling", "company", "old/schaefferling.docx", "aaa2"),
        Addressed("Pell & Whitmore", "company", "old/pell.docx", "aaa3"),
        Addressed("Regent", "company", "old/regent.docx", "aaa4"),
        Addressed("Flight Test Engineer", "role", "old/zephyr.docx", "aaa1"),
        Addressed("Jane Quill", "recipient", "old/zephyr.docx", "aaa1"),
        Addressed("Quill", "recipient", "old/zephyr.docx", "aaa1"),
        Addressed("Port Ashby", "place", "old/zephyr.docx", "aaa1"),
        Addressed("REF-4711/B", "reference", "old/zephyr.docx", "aaa1"),
    ),
    own=frozenset({"Robin Tamm", "University of Port Ashby", "Harrow Freight"}),
)


def letter(*parts, letter_id="this", facts=(), language="en", paths=()):
    """A letter from (part, text) pairs, with (kind, value, found_in) facts."""
    passages = tuple(Passage(id=f"p{text[:40]}", part=part, text=text) for part, text in parts)
    return Letter(
        id=letter_id,
        parts=passages,
        facts=tuple(Fact(*fact) for fact in facts),
        language=language,
        paths=paths,
    )


def document(written, *others, unseen=(), properties=None, fonts=None, path="", file_format="docx"):
    """The document behind a letter: its parts in the body, then (place, text) paragraphs."""
    body = [Paragraph(part.text) for part in written.parts]
    rest = [Paragraph(text, place=place) for place, text in others]
    return Document(
        paragraphs=(*body, *rest),
        format=file_format,
        path=path,
        unseen=tuple(Paragraph(*args) for args in unseen),
        properties=properties or {},
        fonts=fonts or {},
    )


CLEAN = (
    ("letterhead", "Robin Tamm\n4 Mill Lane, Eastmere\nrobin@tamm.example"),
    ("date", "2 March 2026"),
    ("inside_address", "Borealis Grid\n12 Quay Street"),
    ("subject", "Application as Payroll Clerk"),
    ("salutation", "Dear Ms Okafor,"),
    ("opening", "I am applying as a Payroll Clerk at Borealis Grid, whose wind parks I admire."),
    ("body", "At Harrow Freight I ran the payroll of 240 drivers and cut errors by 30%."),
    ("closing", "I would gladly show you how at Borealis Grid."),
    ("signoff", "Yours sincerely,\nRobin Tamm"),
)


@pytest.fixture
def checked():
    """Checks parts (and more of the file) against the library; returns the verdict."""

    def run(*parts, target=TARGET, known=KNOWN, today=TODAY, earlier=(), rules=None, **file):
        options = {
            name: file.pop(name) for name in ("letter_id", "facts", "language") if name in file
        }
        others = file.pop("others", ())
        written = letter(*parts, paths=(file.get("path", ""),), **options)
        return check(
            document(written, *others, **file),
            letter=written,
            known=known,
            target=target,
            today=today,
            earlier=earlier,
            rules=rules,
        )

    return run


@pytest.fixture
def body(checked):
    """Checks one paragraph of the body against the library, by one rule or all."""

    def run(text, **options):
        return checked(("body", text), **options)

    return run
