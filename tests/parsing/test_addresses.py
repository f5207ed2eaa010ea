"""Whose the lines above a letter are, however little they say."""

from __future__ import annotations

import pytest

from coverkit.models import Document, Letter, Paragraph
from coverkit.parsing import parse_letter

OWN = "Ada Example\nFlat 2, 3 Mill Lane\nada@mail.example"
PROOF = "For six years I kept the night shift of a ferry port running, with a crew of eleven."
THANKS = "Thank you for your time and consideration."
SIGNED = "Yours sincerely,\nAda Example"


def letter(*paragraphs: str) -> Letter:
    return parse_letter(Document(tuple(Paragraph(text) for text in paragraphs), "txt"))


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("Tarnhelm", "Tarnhelm"),
        ("Tarnhelm Tide Works\nSalthaven", "Tarnhelm Tide Works"),
        ("tarn it GmbH\nMs Vera Quill\nDock Road 4\n24118 Salthaven", "tarn it GmbH"),
        ("tarnhelm\nMs Vera Quill\nDock Road 4\n24118 Salthaven", "tarnhelm"),
        ("Vera Quill\nTarnhelm Ltd\nGreater Salthaven, England", "Tarnhelm Ltd"),
        ("Hiring Manager\nHarbour Apps – Tides & Buoys\nTarnhelm", "Tarnhelm"),
        ("Senior Diver\nReference Number: SD-389\nTarnhelm\nDock Road 4\n24118 Salthaven", "Tarnhelm"),
        ("Tarn Helm Chartered Accountants\nThe Crescent\nSalthaven", "Tarn Helm Chartered Accountants"),
        ("Tarnhelm AG, Salthaven (Harbour)\nDock Road 4", "Tarnhelm AG"),
        ("Department of Waves\nTarnhelm University\n24118 Salthaven", "Tarnhelm University"),
        ("Dental Practice Dr. Quill\nDock Road 4", "Dental Practice Dr. Quill"),
        ("Tarnhelm\nSalthaven, Ontario", "Tarnhelm"),
        ("RD Vera L. M. Quill\nBranch Head\nTarnhelm\nDock Road 4, 24118 Salthaven", "Tarnhelm"),
    ],
)  # fmt: skip
def test_an_address_below_ones_own_names_the_employer(address, company):
    opening = "I would like to learn on the Harbour Apps team, and at tarnhelm or at Tarnhelm."
    hello = "Dear Vera," if address.startswith("Vera") else "Dear Ma’am Quill:"
    found = letter(OWN, address, hello, opening, PROOF, THANKS, SIGNED)
    assert found.company == company


def test_an_address_may_stand_above_ones_own():
    theirs = "Dr. Vera Quill\nTarnhelm Institute\nDock Road 4\n24118 Salthaven"
    found = letter(theirs, OWN, "Dear Dr. Quill,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert (found.company, found.parts[0].part) == ("Tarnhelm Institute", "inside_address")


def test_an_address_may_be_the_only_one():
    theirs = "Tide Lab\nDepartment of Waves\nTarnhelm University\n24118 Salthaven"
    found = letter(theirs, "To whom it may concern,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert found.company == "Tide Lab"


@pytest.mark.parametrize(
    "line", ["Tarnhelm Tide Works, June 27, 2020", "Tarnhelm Tide Works May 29, 2022"]
)
def test_a_name_before_the_date_is_the_employers(line):
    opening = "I am writing to express my interest in a post, which Tarnhelm Tide Works may fill."
    assert letter(line, opening, PROOF, THANKS).company == "Tarnhelm Tide Works"


def test_a_name_at_the_top_is_the_employers_where_its_site_is_named():
    opening = "I am writing to inquire about the career that you have posted on tarnhelm.com."
    assert letter("Tarnhelm", opening, PROOF, THANKS).company == "Tarnhelm"


@pytest.mark.parametrize("date", ["Salthaven, le", "Salthaven, den", "Salthaven, le 4 mai 2026"])
def test_the_town_of_the_date_is_no_employer(date):
    own = f"{OWN}\nSalthaven"
    found = letter(own, date, "Objet : Candidature", "Madame, Monsieur,", PROOF, THANKS, SIGNED)
    assert found.company is None


@pytest.mark.parametrize("handle", ["AdaExample", "adadives", "ada.example", "Leuven, Belgium"])
def test_a_handle_a_site_and_a_town_are_no_employers(handle):
    own = f"Ada Example\nada@adadives.example\n{handle}"
    theirs = "Tarnhelm Inc.\nDock Road 4\n24118 Salthaven"
    found = letter(own, theirs, "Dear Sir or Madam,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert found.company == "Tarnhelm Inc."


def test_a_country_and_a_licence_are_no_employers():
    assert letter(OWN, "Permis B, véhiculé", "Madame, Monsieur,", PROOF, THANKS).company is None
    assert letter(OWN, "Czech Republic", "To Whom It May Concern,", PROOF, THANKS).company is None


def test_a_greeting_of_nobody_does_not_follow_one_of_somebody():
    found = letter(OWN, "Dear Ms Quill:", "Greetings!", "I want to dive.", PROOF, THANKS, SIGNED)
    assert [part.text for part in found.parts if part.part == "salutation"] == ["Dear Ms Quill:"]


def test_without_a_salutation_the_heading_belongs_to_the_text():
    items = "• I like tides, and I would like to work where they are understood."
    found = letter(OWN, "Why Tarnhelm:", items, "What I have done:", PROOF, SIGNED)
    assert (found.company, found.parts[1].part) == ("Tarnhelm", "opening")


def test_what_has_hundreds_of_lines_above_is_no_address():
    lines = [f"Tarnhelm{number} Ltd" for number in range(4000)]
    found = letter(*lines, "Dear Sir or Madam,", PROOF, THANKS, SIGNED)
    assert [part.part for part in found.parts[:4000]] == ["letterhead"] * 4000


def test_a_drafts_box_addresses_nobody():
    box = ("Before you send this", "5 slots to fill or confirm, in yellow square brackets.",
           "Remove the colours and the comments, and delete this box last.")  # fmt: skip
    theirs = "Tarnhelm Inc.\nDock Road 4\n24118 Salthaven"
    found = letter(*box, OWN, theirs, "Dear Ms Quill,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert found.company == "Tarnhelm Inc."
    assert [part.part for part in found.parts[:5]] == ["letterhead"] * 4 + ["inside_address"]


def test_a_shift_in_brackets_belongs_to_the_title():
    subject = "Application for the post of Harbour Supervisor (Late Shift)"
    opening = "Tarnhelm is looking for a Harbour Supervisor (Late Shift) who can dive."
    assert letter(subject, "Dear Ms Quill,", opening, PROOF, THANKS, SIGNED).company == "Tarnhelm"


def test_a_house_in_the_first_line_is_written_to():
    head = "Tarnhelm University Hospital\nDepartment of Waves\nProf. Dr. med. Vera Quill"
    found = letter(head, "22 April 2025", "Dear Prof. Quill,", "I want to dive.", PROOF, SIGNED)
    assert found.company == "Tarnhelm University Hospital"


def test_a_birthday_is_no_letters_date():
    head = "Ada Example\n20 ans, née le 25 juin 1994\nada@mail.example"
    assert letter(head, "Madame,", "Je veux plonger.", PROOF, SIGNED).date is None


def test_a_reference_may_stand_in_the_first_line():
    head = "Job reference: 391-NM-25-6620\nStaff Nurse (Band 5), Tides"
    found = letter(head, "Dear Sister Quill,", "I want to dive.", PROOF, SIGNED)
    assert found.fact("reference") == "391-NM-25-6620"


@pytest.mark.parametrize(
    "line", ["Salthaven, Co. Clare", "Salthaven, Queensland", "Port Salthaven CA 90064", "Germany"]
)
def test_a_town_with_its_county_is_no_company(line):
    found = letter(OWN, f"Dock Road 4\n{line}", "Dear Sirs,", "I want to dive.", PROOF, SIGNED)
    assert found.company is None


@pytest.mark.parametrize(
    "own", ["Ada Example\nSalthaven", "Ada Example\nTide Diver - Deep Water\nGermany"]
)
def test_what_stands_right_below_ones_name_is_ones_own(own):
    theirs = "Tarnhelm GmbH\nDock Road 4\n24118 Salthaven"
    opening = "I would like to dive with Tarnhelm, and am glad that Salthaven is near."
    found = letter(own, theirs, "Dear Ms Quill,", opening, PROOF, THANKS, SIGNED)
    assert found.company == "Tarnhelm GmbH"


def test_an_employer_stands_apart_below_ones_own_town_too():
    own = "Ada Example\nSalthaven, VA"
    found = letter(own, "City Of Tarnhelm", "Hello,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert found.company == "City Of Tarnhelm"


@pytest.mark.parametrize(
    ("heading", "company"),
    [
        ("Tarnhelm — Head of Tides", "Tarnhelm"),
        ("Cover letter -- TRN, Head of Tides", "TRN"),
        ("Ada Example | Wex, cover letter", "Wex"),
        ("Ada Example | Wex", None),
        ("Tide Diver - Deep Water", None),
    ],
)
def test_a_heading_says_for_whom_the_letter_is(heading, company):
    opening = "Deep water is where Tarnhelm is at home, and TRN has the best boats on it."
    found = letter(heading, "Dear Hiring Team,", opening, PROOF, THANKS, SIGNED)
    assert found.company == company


@pytest.mark.parametrize("town", ["Rabat, Maroc", "Douala, Cameroun", "Salthaven, Iran"])
def test_a_town_in_any_land_is_no_employer(town):
    found = letter(f"Ada Example\n{town}", "Dear Sir,", "I want to dive.", PROOF, THANKS, SIGNED)
    assert found.company is None


def test_a_committee_that_is_greeted_is_no_employer():
    hello = "Sehr geehrte Mitglieder der Gezeitenkommission"
    found = letter(
        OWN, "Gemeinde Tarnhelm\n8632 Tarnhelm", hello, "Ich will tauchen.", PROOF, SIGNED
    )
    assert found.company == "Gemeinde Tarnhelm"


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("To: Alice Roe", None),
        ("To: Alice at Tarnhelm", "Tarnhelm"),
        ("Alice Roe\nTarnhelm\nDock Road 4", "Tarnhelm"),
        ("Hiring Manager\ntarnhelm", "tarnhelm"),
    ],
)
def test_a_first_name_tells_a_person_from_a_house(address, company):
    found = letter(OWN, address, "Hi Alice,", "I want to dive, Alice.", PROOF, THANKS, SIGNED)
    assert found.company == company
