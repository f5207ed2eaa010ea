from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from coverkit import parsing, reading


def _forms():
    spec = importlib.util.spec_from_file_location(
        "answering_forms_expected", Path(__file__).with_name("forms.py")
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FORMS = _forms()


@pytest.mark.parametrize("name", sorted(FORMS.FORMS))
def test_the_questions_of_a_form_with_kind_and_limit(form, name):
    kinds = {"motivation": "m", "personal": "p"}
    found = [
        (q.text, kinds.get(q.kind, "o"), (q.limit.most, q.limit.unit) if q.limit else None)
        for q in form(name).questions
    ]
    expected = FORMS.EXPECTED[name]
    assert [row[1:] for row in found] == [row[1:] for row in expected]
    for (text, *_), (start, *_) in zip(found, expected, strict=True):
        assert text.startswith(start)


@pytest.mark.parametrize("name", sorted(FORMS.FORMS))
def test_no_limit_and_no_placeholder_stays_in_a_question(form, name):
    for question in form(name).questions:
        assert not any(word in question.text for word in ("Click", "Klicken", "Cliquez", "____"))
        assert not re.search(r"\([^)]*(?:words|Wörter|mots|characters|Zeichen)", question.text)


@pytest.mark.parametrize(
    ("text", "most", "unit"),
    [
        ("(max. 250 words)", 250, "words"),
        ("Word limit: 300", 300, "words"),
        ("No more than 1,500 characters including spaces", 1500, "characters"),
        ("In 100 words or fewer, explain why.", 100, "words"),
        ("(150-200 words)", 200, "words"),
        ("Your answer must not exceed 2 pages of A4.", 2, "pages"),
        ("Höchstens 1.000 Zeichen", 1000, "characters"),
        ("Bitte in maximal 20 Zeilen", 20, "lines"),
        ("200 mots maximum", 200, "words"),
        ("1 500 signes, espaces compris", 1500, "characters"),
        ("Réponse en une page", 1, "pages"),
    ],
)
def test_limits_in_the_words_of_forms(form, text, most, unit):
    (question,) = form("limits.txt", f"1. Describe your work?\n{text}\n").questions
    assert (question.limit.most, question.limit.unit) == (most, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Describe how you cut a 300 page manual to what people read.",
        "Describe a text of 500 words that you are proud of.",
        "Please write at least 200 words on your work.",
        "Explain what you did in 2023.",
    ],
)
def test_other_numbers_are_no_limits(form, text):
    (question,) = form("numbers.txt", f"1. {text}\n").questions
    assert question.limit is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("What salary do you expect?", "pay"),
        ("Do you consider yourself disabled?", "health"),
        ("Please describe any adjustments you need at the interview.", "health"),
        ("Have you ever been convicted of a criminal offence?", "criminal record"),
        ("What is your ethnicity?", "diversity"),
        ("Do you need a visa to work here?", "right to work"),
        ("I agree to the processing of my data.", "consent"),
        ("Welches Gehalt stellen Sie sich vor?", "pay"),
        ("Wurden Sie in den letzten fünf Jahren verurteilt?", "criminal record"),
        ("Avez-vous un titre de séjour ?", "right to work"),
        ("Quel est votre salaire actuel ?", "pay"),
    ],
)
def test_what_only_the_person_can_say_is_personal(form, text, subject):
    (question,) = form("personal.txt", f"1. {text}\n").questions
    assert (question.kind, question.subject) == ("personal", subject)


@pytest.mark.parametrize(
    "text",
    [
        "Describe how you have promoted equality and diversity at work.",
        "Explain how you keep health and safety rules in a busy kitchen.",
        "Tell us about your experience of supporting disabled people.",
        "Give an example of how you managed a salary budget.",
        "Beschreiben Sie Ihre Erfahrung mit der Gehaltsabrechnung.",
        "Décrivez votre expérience de l’accueil de personnes handicapées.",
    ],
)
def test_an_account_of_work_is_never_personal(form, text):
    (question,) = form("work.txt", f"1. {text}\n").questions
    assert question.kind == "open"


def test_a_letter_asks_nothing(form):
    letter = "Dear Ms Hale,\n\nI led a team of nine and cut errors by half.\n\nYours,\nMara Lind\n"
    assert form("letter.txt", letter).questions == ()


FILLED = """\
Name: Ada Example

1. Describe a process that you improved. (max. 200 words)

I asked the pickers where they lost time and moved eleven lines.
Errors fell by 40 percent.

2. What are your salary expectations?

32,000

3. What experience do you have with inventory systems?

When I joined Orchard Wholesale I trained thirty colleagues on a new one.
"""


def test_a_filled_form_gives_questions_and_answers(form_path):
    pairs = parsing.filled_form(reading.read(form_path("filled.txt", FILLED)))
    assert [question for question, _ in pairs] == [
        "Describe a process that you improved.",
        "What experience do you have with inventory systems?",
    ]
    assert pairs[0][1].startswith("I asked the pickers")
    assert pairs[0][1].endswith("40 percent.")
    assert "thirty colleagues" in pairs[1][1]


def test_a_filled_table_gives_questions_and_answers(form_path):
    path = form_path(
        "filled.docx",
        [
            ("row", "Surname", "Example"),
            ("row", "Ability to train colleagues", "I trained thirty people on a new system."),
            ("row", "Knowledge of stock control", ""),
        ],
    )
    assert parsing.filled_form(reading.read(path)) == (
        ("Ability to train colleagues", "I trained thirty people on a new system."),
    )


def test_an_empty_form_has_no_answers(form):
    for name in FORMS.FORMS:
        assert not any(question.answer for question in form(name).questions), name
