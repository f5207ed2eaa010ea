"""Boilerplate never leads to a suggestion: with it or without, the same is asked and matched.

Matching sees a posting's `text`, `requirements`, `role` and `company`, and nothing else of it.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from coverkit import reading
from coverkit.parsing import parse_posting

BENCH = Path(__file__).parents[2] / "bench"
PARAGRAPHS = [
    (
        "We are an equal opportunity employer. All employment decisions are made without regard to "
        "age, colour, creed, family status, sex, religion or any other protected characteristic."
    ),
    "Applicants who need a reasonable accommodation at any stage should write to the people team.",
    (
        "The expected salary range for this position is $82,000 to $97,500 per year, depending on "
        "experience, plus an annual bonus."
    ),
    "Benefits include health insurance, a 401(k) match, paid time off and tuition reimbursement.",
    "You must be legally authorized to work in the country. We cannot offer visa sponsorship.",
    "This is a hybrid role: you will be expected in our office three days a week.",
    (
        "To apply, send your resume and a cover letter by 15 March. Only shortlisted candidates will "
        "be contacted."
    ),
    "Any offer depends on a background check and a drug test.",
    "£31,000 - £34,000 a year, 28 days holiday plus bank holidays, company pension",
    "No agencies please. We do not accept unsolicited CVs.",
    "Seniority level\nMid-Senior level\nEmployment type\nFull-time\nJob function\nOther",
    "Wir bieten 30 Tage Urlaub, betriebliche Altersvorsorge und ein attraktives Gehalt.",
    "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt.",
    "Bitte senden Sie Ihre Bewerbungsunterlagen an bewerbung@firma.example.",
    "Rémunération selon profil, mutuelle, titres restaurant et deux jours de télétravail.",
    "Merci d'envoyer votre CV et une lettre de motivation avant le 15 mars.",
    "Ce poste est ouvert aux personnes en situation de handicap.",
]
HEADINGS = {
    "Benefits": ["A welcome lunch in the first week", "Your own mug", "Trees for every birthday"],
    "What we offer": ["A new laptop", "Two team days a year", "Quiet rooms"],
    "How to apply": ["Fill in the form", "Meet two of us", "Get an answer within a week"],
    "Was wir bieten": ["Kurze Wege", "Ein Garten", "Frisches Obst"],
    "Nos avantages": ["Un jardin", "Une salle de sport", "Du café"],
}


def bench():
    spec = importlib.util.spec_from_file_location("bench_postings", BENCH / "postings.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def postings() -> list:
    module = bench()
    return [case for which in module.SETS for case in module.cases(which)]


def matched(text: str) -> tuple[object, ...]:
    """All that matching sees of a posting."""
    posting = parse_posting(reading.read_bytes(text.encode(), name="standard input"))
    asked = [(r.text, r.kind) for r in posting.requirements]
    return posting.text, asked, posting.role, posting.company


@pytest.mark.parametrize("case", postings(), ids=lambda case: case.name)
def test_paragraphs_of_boilerplate_change_nothing(case):
    before = matched(case.text)
    for paragraph in PARAGRAPHS:
        assert matched(f"{case.text}\n\n{paragraph}\n") == before, paragraph


@pytest.mark.parametrize("case", postings(), ids=lambda case: case.name)
def test_lists_under_a_heading_of_boilerplate_change_nothing(case):
    before = matched(case.text)
    for heading, items in HEADINGS.items():
        bullets = "\n".join(f"- {item}" for item in items)
        assert matched(f"{case.text}\n\n{heading}\n{bullets}\n") == before, heading


def test_the_same_lines_would_be_matched_if_they_were_not_boilerplate():
    plain = "Baker\n\nRequirements\n- Five years of experience in a bakery\n"
    more = f"{plain}- Knowledge of French pastry\n"
    assert matched(more) != matched(plain)
