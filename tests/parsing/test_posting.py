"""What `parse_posting` understands of postings as raw as the web gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.models import Document, Paragraph
from coverkit.parsing import parse_posting

CLUTTERED = """\
Hearth & Rye Bakeries
Head Baker
Leeds, UK

Full time

Apply now

About us
Hearth & Rye Bakeries has been baking sourdough for the north of England since 1987.

What you'll do
- Lead a team of six bakers on the early shift
- Plan production with our buyers; keep waste below two percent

What we're looking for
- Five years of experience in an artisan bakery
- A food hygiene certificate. You write clear rotas.
- Knowledge of French pastry is a plus

Nice to have
- Experience with Excel

Benefits
- Free bread
- 28 days of holiday

Hearth & Rye Bakeries is an equal opportunity employer and considers all applicants without
regard to race, religion or age.
"""


def read(text: str, path: str = "") -> object:
    paragraphs = tuple(Paragraph(part) for part in text.split("\n\n") if part.strip())
    return parse_posting(Document(paragraphs, "txt", path))


def texts(posting, kind: str) -> list[str]:
    return [r.text for r in posting.requirements if r.kind == kind]


def test_tasks_demands_and_wishes_are_told_apart_one_by_one() -> None:
    posting = read(CLUTTERED)
    assert texts(posting, "task") == [
        "Lead a team of six bakers on the early shift",
        "Plan production with our buyers",
        "keep waste below two percent",
    ]
    assert texts(posting, "must") == [
        "Five years of experience in an artisan bakery",
        "A food hygiene certificate.",
        "You write clear rotas.",
    ]
    assert texts(posting, "nice") == [
        "Knowledge of French pastry is a plus",
        "Experience with Excel",
    ]


def test_company_role_and_place_come_from_the_text() -> None:
    posting = read(CLUTTERED)
    assert (posting.company, posting.role) == ("Hearth & Rye Bakeries", "Head Baker")
    assert posting.place == "Leeds, UK"


def test_boilerplate_and_the_employer_on_itself_stay_out_of_matching() -> None:
    posting = read(CLUTTERED)
    for word in ("race", "holiday", "Apply", "1987", "Free bread"):
        assert word not in posting.text
    assert "since 1987" in posting.about[0]


@pytest.mark.parametrize(
    "path",
    [
        "Quillon_Freight_Fleet_Planner_2026-05-25.txt",
        "Quillon Freight - Fleet Planner - 11.01.2026.txt",
        "Quillon Freight/Fleet Planner/posting.txt",
    ],
)
def test_the_path_names_company_and_role(path: str) -> None:
    posting = read("You will plan routes for Quillon Freight.", path)
    assert (posting.company, posting.role) == ("Quillon Freight", "Fleet Planner")


@pytest.mark.parametrize(
    "text", ["Apply now | LinkedIn", "Job highlights\nFull time\nApply", "Sign in\nPython"]
)
def test_clutter_is_no_company_and_no_role(text: str) -> None:
    posting = read(text)
    assert (posting.company, posting.role) == (None, None)


def test_german_headings_are_understood() -> None:
    posting = read(
        "Bilanzbuchhalter (m/w/d)\n\nIhre Aufgaben\nErstellung der Monatsabschlüsse\n\n"
        "Ihr Profil\nSicherer Umgang mit DATEV\nEnglischkenntnisse von Vorteil\n\n"
        "Wir bieten\n30 Tage Urlaub\n\nIhre Ansprechpartnerin: Frau Jana Vogt"
    )
    assert posting.role == "Bilanzbuchhalter"
    assert posting.language == "de"
    assert [(r.kind, r.text) for r in posting.requirements] == [
        ("task", "Erstellung der Monatsabschlüsse"),
        ("must", "Sicherer Umgang mit DATEV"),
        ("nice", "Englischkenntnisse von Vorteil"),
    ]


def test_french_headings_are_understood() -> None:
    posting = read(
        "Chargée de communication (H/F)\n\nVos missions\nVous rédigez la lettre interne\n\n"
        "Profil recherché\nMaîtrise d'InDesign\n\nNous offrons\nTitres restaurant"
    )
    assert (posting.role, posting.language) == ("Chargée de communication", "fr")
    assert [(r.kind, r.text) for r in posting.requirements] == [
        ("task", "Vous rédigez la lettre interne"),
        ("must", "Maîtrise d'InDesign"),
    ]


def test_a_posting_in_prose_has_requirements_too() -> None:
    posting = read(
        "Marrow Books is looking for an Events Coordinator. You will run forty readings a year. "
        "You should have experience with ticketing systems. Our mission is to keep towns reading."
    )
    assert (posting.company, posting.role) == ("Marrow Books", "Events Coordinator")
    assert texts(posting, "task") == ["You will run forty readings a year."]
    assert texts(posting, "must") == ["You should have experience with ticketing systems."]


def test_nothing_usable_gives_nothing() -> None:
    posting = read("  \n\n***\n\n")
    assert (posting.text, posting.requirements) == ("", ())


@given(st.text(max_size=400))
def test_any_text_is_survived_and_every_requirement_is_part_of_the_matched_text(text: str) -> None:
    posting = read(text)
    lines = posting.text.split("\n")
    assert all(requirement.text in lines for requirement in posting.requirements)
    assert [r.id for r in posting.requirements] == [
        f"r{n}" for n in range(1, len(posting.requirements) + 1)
    ]


def test_names_and_figures_between_title_and_text_ask_nothing():
    text = (
        "Baker\nZephyr Foods · 3.6 ★\nPort Averne PA5\n£30,000 a year\n\n"
        "Bake bread every night for forty shops\nMix dough by our own recipes\n"
        "Clean ovens and mixers after the shift\nTrain two apprentices a year\n"
    )
    document = Document(tuple(Paragraph(line) for line in text.splitlines() if line), "txt")
    asked = " ".join(requirement.text for requirement in parse_posting(document).requirements)
    assert "apprentices" in asked
    assert "Averne" not in asked
    assert "3.6" not in asked
