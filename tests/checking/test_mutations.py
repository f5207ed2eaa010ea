"""A hundred clean letters, and the same with one name exchanged in each place in turn."""

from __future__ import annotations

import datetime as dt

import pytest

from coverkit.checking import Addressed, Guard, KnownNames, Target
from coverkit.models import Document, Letter, Paragraph, Passage

NAMES = (
    "Zephyr Motors",
    "Limit",
    "Regent",
    "Brandt & Söhne GmbH",
    "J.Q. Harlow",
    "Schäfferling AG",
    "L'Aubépine",
    "Q3soft",
    "iVolta",
    "Wren of the North",
)
"""Ordinary words, initials, umlauts, an elision, a digit, a small letter first, small words."""

TEMPLATES = (
    (
        ("inside_address", "{}\n12 Quay Street"),
        ("salutation", "Dear {} team,"),
        ("opening", "I am applying for the post of clerk at {}."),
        ("body", "At Harrow Freight I ran the payroll of 240 drivers."),
        ("closing", "I would make a meaningful contribution to {}"),
    ),
    (
        ("salutation", "Hello {}!"),
        ("opening", "I want to begin my career at a sound company like {}."),
        ("body", "What draws me to {}’s work is its calm; I hope to grow with you at {}."),
    ),
    (
        ("subject", "Application to {}"),
        ("opening", "My interest in {} goes back to school, and I am eager to join {}, at last."),
        ("closing", "I look forward to hearing from {}."),
    ),
    (
        ("opening", "{}'s mission speaks to me, because {} and I share a town."),
        ("body", "I learned to plan at Harrow Freight; I would like to plan for {}."),
    ),
    (
        ("salutation", "To the hiring team at {}:"),
        ("opening", "Your advertisement made me look at {} again, and I liked what I saw."),
        ("closing", "A conversation with {} would be a pleasure."),
    ),
    (
        ("subject", "Bewerbung als Sachbearbeiter bei {}"),
        ("opening", "Sehr gern möchte ich bei {} arbeiten und mein Wissen einbringen."),
        ("closing", "Auf ein Gespräch mit {} freue ich mich."),
    ),
    (
        ("subject", "Objet : Candidature chez {}"),
        ("opening", "Je souhaite rejoindre {} et apporter mon expérience."),
        ("closing", "Je serais heureux de travailler pour {}."),
    ),
    (
        ("opening", "I am writing because {} is looking for a clerk, and I am one."),
        ("body", "Few firms train their own people as {} does."),
        ("closing", "Thank you for considering me for {}."),
    ),
    (
        ("inside_address", "Personnel Office\n{}\nEastmere"),
        ("opening", "With great interest I read what {}, of all firms, does for its town."),
        ("closing", "I would be proud to work for {}."),
    ),
    (
        ("salutation", "Greetings {},"),
        ("opening", "I am excited by the chance to work with {}."),
        ("body", "• Payroll: 240 drivers\n• Why {}: your apprentices stay"),
    ),
)
ELSEWHERE = (
    ("header", "Application to {}"),
    ("footer", "Robin Tamm for {}"),
    ("text_box", "Why {}? Because of your people."),
    ("footnote", "As your annual report of {} says."),
    ("alt_text", "The logo of {}"),
    ("hidden", "for {}"),
    ("deleted", "I like {}"),
    ("property", "Application to {}"),
    ("file_name", "Cover Letter {}"),
)
CASES = [(number, name) for number in range(len(TEMPLATES)) for name in range(len(NAMES))]
GUARD = Guard(
    KnownNames(
        tuple(
            Addressed(name, "company", f"old/{number}.docx", f"id{number}")
            for number, name in enumerate(NAMES)
        ),
        own=frozenset({"Robin Tamm", "Harrow Freight"}),
    )
)


def errors(template, fill):
    """The company leftovers of a letter whose places are filled with ``fill(place number)``."""
    count = iter(range(1000))

    def filled(text):
        pieces = text.split("{}")
        return pieces[0] + "".join(fill(next(count)) + piece for piece in pieces[1:])

    parts = tuple(
        Passage(id=f"p{number}", part=part, text=filled(text))
        for number, (part, text) in enumerate(template)
    )
    rest = {place: filled(text) for place, text in ELSEWHERE}
    seen = [Paragraph(part.text) for part in parts]
    seen += [Paragraph(rest[p], place=p) for p in ("header", "footer", "text_box", "footnote")]
    unseen = tuple(Paragraph(rest[p], place=p) for p in ("alt_text", "hidden", "deleted"))
    verdict = GUARD.check(
        Document(
            tuple(seen),
            "docx",
            path=f"letters/{rest['file_name'].replace('.', '').replace('/', '')}.docx",
            unseen=unseen,
            properties={"title": rest["property"], "application": "Regent Office Writer"},
        ),
        letter=Letter("new", parts),
        target=Target(fill(-1), given_by="options"),
        today=dt.date(2026, 3, 2),
        rules=["leftover.company"],
    )
    return [finding for finding in verdict if finding.severity == "error"]


@pytest.mark.parametrize(("number", "name"), CASES)
def test_a_clean_letter_has_no_error(number, name):
    assert errors(TEMPLATES[number], lambda _: NAMES[name]) == []


@pytest.mark.parametrize(("number", "name"), CASES)
def test_a_name_exchanged_in_any_one_place_is_found(number, name):
    template = TEMPLATES[number]
    other = NAMES[(name + 3) % len(NAMES)]
    places = sum(text.count("{}") for _, text in (*template, *ELSEWHERE))
    missed = [
        place
        for place in range(places)
        if len(errors(template, lambda at, place=place: other if at == place else NAMES[name])) != 1
    ]
    assert missed == []
