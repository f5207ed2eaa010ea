"""Which post a letter applies for, in whatever words."""

from __future__ import annotations

import pytest

from coverkit.models import Document, Paragraph
from coverkit.parsing import parse_letter

PROOFS = {
    "Dear Ms Quill,": "For six years I kept the night shift of a ferry port, with a crew of eleven.",
    "Sehr geehrte Frau Quill,": "Sechs Jahre lang habe ich mit elf Leuten einen Hafen in Gang gehalten.",
    "Madame, Monsieur,": "Pendant six ans, j'ai tenu la nuit un port avec une équipe de onze.",
}


def role_in(opening, hello, subject=""):
    """What a letter of an opening, and perhaps a subject line, applies for."""
    said = [text for text in (subject, hello, opening, PROOFS[hello], "Ada Example") if text]
    return parse_letter(Document(tuple(map(Paragraph, said)), "txt")).role


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("I am writing to express my interest in the PhD position in tidal physics.", "PhD position"),
        ("I would like to apply for a faculty position in Tides at Larkhill.", "faculty position"),
        ("I am answering your recent ad for a Senior Dock-side Engineer.", "Senior Dock-side Engineer"),
        ("Please consider my application for this role (Tide Analyst).", "Tide Analyst"),
        ('Please consider my application to "Tide Analyst" at Tarnhelm.', "Tide Analyst"),
        ("I saw the position: Tide Analyst, and would like to have it.", "Tide Analyst"),
        ("I am interested in the open position for a senior .NET engineer.", "senior .NET engineer"),
        ("I am excited to apply for the Jr. Tide Analyst role at Tarnhelm.", "Jr. Tide Analyst"),
        ("I am interested in obtaining a tide analyst position.", "tide analyst"),
    ],
)  # fmt: skip
def test_a_post_in_english(opening, role):
    assert (role_in(opening, "Dear Ms Quill,") or "").startswith(role)


@pytest.mark.parametrize(
    ("subject", "opening", "role"),
    [
        ("Bewerbung: Masterarbeit im Bereich Gezeiten", "Ihr Thema liegt mir.", "Masterarbeit im"),
        ("Bewerbung Elektroingenieurin", "Ihr Inserat gefällt mir.", "Elektroingenieurin"),
        ("", "Ich bewerbe mich auf Ihre Stellenanzeige: Softwareentwickler (3311).", "Softwareent"),
        ("", "Ich bewerbe mich für die Position des Hafenmeisters in Rellow.", "Hafenmeister"),
    ],
)
def test_a_post_in_german(subject, opening, role):
    assert (role_in(opening, "Sehr geehrte Frau Quill,", subject) or "").startswith(role)


@pytest.mark.parametrize(
    ("opening", "role"),
    [
        ("La description du poste « Ingénieur marée » me plaît.", "Ingénieur marée"),
        ("Je vous écris au sujet de vos postes de soudeur.", "soudeur"),
    ],
)
def test_a_post_in_french(opening, role):
    assert role_in(opening, "Madame, Monsieur,") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Job Application: Tide Analyst", "Tide Analyst"),
        ("Sub: Application for the post of the Tide Analyst", "Tide Analyst"),
    ],
)
def test_a_subject_line_gives_the_title_alone(subject, role):
    assert role_in("Your tides are well kept.", "Dear Ms Quill,", subject) == role


def test_a_second_greeting_is_no_salutation():
    said = ["Dear Sister Quill:", "Greetings of peace!", *PROOFS.values(), "Ada Example"]
    parts = parse_letter(Document(tuple(map(Paragraph, said)), "txt")).parts
    assert parts[0].part == "salutation"
