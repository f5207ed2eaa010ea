"""A letter is understood as a reader does: parts, facts, slots."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.models import Document, Fact, Paragraph
from coverkit.parsing import (
    fill,
    find_slots,
    gather,
    hear_letter,
    not_a_letter,
    parse_letter,
    text_id,
)
from coverkit.parsing.dates import dates_in, find_date, is_date
from coverkit.parsing.names import key, same
from coverkit.parsing.path_facts import path_facts

BODY = (
    "At Orchard Wholesale I led a team of twelve pickers across two shifts and cut picking "
    "errors by 40 percent in one year, which nobody had thought possible."
)
MORE = "I would welcome the chance to talk about the work and to see the place on any weekday."


def document_of(*paragraphs: str, path: str = "", **more) -> Document:
    return Document(tuple(Paragraph(text) for text in paragraphs), "txt", path, **more)


def letter(*paragraphs: str, path: str = "", **more):
    return parse_letter(document_of(*paragraphs, path=path, **more))


def parts(found) -> list[str]:
    return [part.part for part in found.parts]


# --- parts -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Hiring Manager at Apple,",
        "Dear Mechanical/System Engineer Team at Google Cloud:",
        "Hello Siemens!",
        "To Whom it May Concern",
        "Hi Jane –",
        "Sehr geehrte Damen und Herren,",
        "Madame, Monsieur,",
        "Guten Tag Frau Keller,",
        "Chère Madame Morel,",
    ],
)
def test_a_salutation_is_one(salutation):
    assert parts(letter(salutation, BODY, BODY, MORE)) == [
        "salutation",
        "opening",
        "body",
        "closing",
    ]


@pytest.mark.parametrize(
    "signoff",
    [
        "Sincerely",
        "Kind regards,",
        "Best,",
        "Thank you and looking forward to hearing from the team!",
        "Mit freundlichen Grüßen",
        "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.",
        "I hope to chat with you soon,",
        "Yours faithfully",
        "Cordialement,",
    ],
)
def test_a_signoff_is_one(signoff):
    found = letter("Dear all,", BODY, MORE, signoff, "Ada Example")
    assert parts(found) == ["salutation", "opening", "closing", "signoff", "signoff"]


def test_thanks_for_a_talk_are_no_leave():
    thanks = "Thanks for the chat at the fair. You said to just send an e-mail, so this is it."
    found = parts(letter("Hi Rory,", thanks, f"{BODY} {MORE}", MORE, "Aoife Tierney"))
    assert found == ["salutation", "opening", "body", "closing", "signoff"]


def test_the_head_is_told_apart():
    found = letter(
        "Ada Example\nada@mail.example",
        "12 March 2024",
        "Ms Rosa Marlowe\nHead of People\nFernwick Labs\n3 Mill Lane",
        "Application for the post of Stock Controller",
        "Dear Ms Marlowe,",
        BODY,
        MORE,
        "Yours sincerely,\nAda Example",
        "Enclosures: CV",
    )
    assert parts(found) == [
        "letterhead", "date", "inside_address", "subject", "salutation", "opening", "closing",
        "signoff", "enclosures",
    ]  # fmt: skip


def test_everything_in_one_paragraph_is_cut_at_its_lines():
    found = letter(
        f"Ada Example\nada@mail.example\n12 March 2024\nDear Ms Marlowe,\n{BODY}\nYours,"
    )
    assert parts(found)[:4] == ["letterhead", "date", "salutation", "body"]


def test_no_salutation_and_no_signoff_are_normal():
    assert parts(letter(BODY, BODY + " Again.", MORE)) == ["opening", "body", "closing"]


def test_a_single_paragraph_is_body_for_it_is_proof_first():
    assert parts(letter("Dear all,", BODY, "Sincerely,")) == ["salutation", "body", "signoff"]


def test_page_headers_and_footers_are_letterhead():
    document = Document(
        (Paragraph("Ada Example", place="header"), Paragraph("Dear all,"), Paragraph(BODY),
         Paragraph("page 1", place="footer")),
        "docx",
    )  # fmt: skip
    assert parts(parse_letter(document)) == ["letterhead", "salutation", "body", "letterhead"]


lines = st.sampled_from(
    ["Dear Ms Marlowe,", "Sincerely,", BODY, MORE, "Ada Example", "12 March 2024", "Re: Welder",
     "ada@mail.example", "Hello!", "•", "1", "Fernwick Labs", "Enclosures", "?"]
)  # fmt: skip
texts = st.lists(lines, min_size=1, max_size=4).map("\n".join) | st.text(min_size=1).filter(
    str.strip
)


@settings(deadline=None)  # the first example compiles the phrase tables
@given(st.lists(st.tuples(texts, st.sampled_from(["body", "header", "footer"])), min_size=1))
def test_no_paragraph_is_ever_lost(paragraphs):
    document = Document(tuple(Paragraph(t, place=p) for t, p in paragraphs), "docx")
    found = "\n".join(part.text for part in parse_letter(document).parts)
    order = sorted(paragraphs, key=lambda p: ("header", "body", "footer").index(p[1]))
    assert found == "\n".join(text for text, _ in order)


def test_our_own_format_names_its_parts():
    document = Document(
        (Paragraph("I led a team.", part="evidence", note="Use when …"),),
        "coverkit",
        declared={"company": "Acme", "kind": "starter"},
    )
    found = parse_letter(document)
    (part,) = found.parts
    assert (part.part, part.kind, part.note) == ("body", "evidence", "Use when …")
    assert found.origin == "starter"


# --- facts -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "company", "role", "date"),
    [
        ("/h/letters/Zephyr Foods - Cook - 11.01.2026/Cover Letter.docx", "Zephyr Foods", "Cook", "2026-01-11"),
        ("/h/letters/Zephyr_Account Manager_13-10-2025/Cover Letter.docx", "Zephyr", "Account Manager", "2025-10-13"),
        ("/h/letters/Zephyr Foods/Head Nurse/Cover Letter.docx", "Zephyr Foods", "Head Nurse", None),
        ("/h/letters/Zephyr Youth Works - Youth Counsellor/Cover Letter.docx", "Zephyr Youth Works", "Youth Counsellor", None),
        ("/h/letters/Zephyr Foods Cover Letter Head Nurse.docx", "Zephyr Foods", "Head Nurse", None),
        ("/h/letters/Senior_Game_Developer.docx", None, "Senior Game Developer", None),
        ("/h/letters/Document1.txt", None, None, None),
        ("/h/letters/CoverLetterZephyr.pdf", "Zephyr", None, None),
        ("/h/letters/Cover Letter.pdf", None, None, None),
        ("/h/Documents/2024/letter_3.txt", None, None, None),
    ],
)  # fmt: skip
def test_the_path_speaks_where_the_text_is_silent(path, company, role, date):
    found = letter("Dear Hiring Manager,", BODY, MORE, path=path)
    assert (found.company, found.role, found.fact("date")) == (company, role, date)


def test_the_text_outweighs_the_path_and_both_are_kept():
    found = letter("Fernwick Labs", "Dear Fernwick Labs Team,", BODY, MORE, path="/l/Zephyr.txt")
    companies = [fact.value for fact in found.facts if fact.kind == "company"]
    assert companies == ["Fernwick Labs", "Zephyr"]


GERMAN = "Ich habe ein Team von zwölf Leuten geleitet und die Fehler in einem Jahr um 40 % gesenkt."
FRENCH = "J'ai dirigé une équipe de douze personnes et réduit les erreurs de 40 % en une année."


@pytest.mark.parametrize(
    ("opening", "company", "role"),
    [
        (
            "I am applying for the Shift Lead position at Zephyr Foods.",
            "Zephyr Foods",
            "Shift Lead",
        ),
        ("Please consider me for the role of Chef at Zephyr Foods.", "Zephyr Foods", "Chef"),
        ("Zephyr Foods is looking for a Data Analyst.", "Zephyr Foods", "Data Analyst"),
        ("I am excited to join Zephyr Foods as a Baker.", "Zephyr Foods", None),
    ],
)
def test_an_english_opening_names_company_and_role(opening, company, role):
    found = letter("Dear Hiring Manager,", opening, BODY, MORE, "Sincerely,")
    assert (found.company, found.role) == (company, role or found.role)


def test_a_german_opening_names_company_and_role():
    opening = "Hiermit bewerbe ich mich als Buchhalterin bei der Zephyr GmbH."
    found = letter("Sehr geehrte Damen und Herren,", opening, GERMAN, "Mit freundlichen Grüßen")
    assert (found.language, found.company, found.role) == ("de", "Zephyr GmbH", "Buchhalterin")


def test_a_french_opening_names_company_and_role():
    opening = "Je souhaite rejoindre Zephyr Santé et postule au poste d'infirmière."
    found = letter("Madame, Monsieur,", opening, FRENCH, "Cordialement,")
    assert (found.language, found.company, found.role) == ("fr", "Zephyr Santé", "infirmière")


def test_a_past_employer_is_not_the_company():
    found = letter("Dear Ms Marlowe,", "I want to join Zephyr Foods.", BODY, MORE)
    assert found.company == "Zephyr Foods"


def test_the_applicant_is_no_company():
    found = letter("Ada Example", "Dear all,", BODY, MORE, "Sincerely,", "Ada Example",
                   path="/l/Cover Letter - Ada Example.docx")  # fmt: skip
    assert found.company is None


@pytest.mark.parametrize("nobody", ["Hiring Manager", "Sir or Madam", "Recruitment Team"])
def test_nobody_in_particular_is_no_recipient(nobody):
    found = letter(f"Dear {nobody},", BODY, MORE)
    assert (found.recipient, found.company) == (None, None)


def test_what_the_file_declares_is_believed():
    document = Document((Paragraph(BODY, part="body"),), "coverkit", declared={"company": "Acme"})
    assert parse_letter(document).facts == (Fact("company", "Acme", "declared", 1.0),)


def test_names_in_letters_to_many_companies_are_the_applicants_own():
    letters = [
        document_of(
            "Fa", f"Dear {name} Team,", "My work at Orchard Wholesale taught me much.", MORE
        )
        for name in ("Zephyr Foods", "Borealis", "Quillon Stores", "Harrow Freight")
    ]
    own = gather(hear_letter(letter).testimony for letter in letters).own
    assert "Orchard Wholesale" in own
    assert not own & {"Zephyr Foods", "Borealis", "Quillon Stores", "Harrow Freight"}


# --- dates and names --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 March 2024", (2024, 3, 12)), ("March 12th, 2024", (2024, 3, 12)),
        ("2024-03-12", (2024, 3, 12)), ("12.03.2024", (2024, 3, 12)), ("3/12/2024", (2024, 12, 3)),
        ("10/31/2025", (2025, 10, 31)), ("Berlin, den 12. März 2024", (2024, 3, 12)),
        ("Lyon, le 1er février 2024", (2024, 2, 1)), ("Sept. 2023", (2023, 9, 1)),
    ],
)  # fmt: skip
def test_dates_in_all_orders_and_languages(text, day):
    found = find_date(text)
    assert found is not None
    assert found[0] == dt.date(*day)


@pytest.mark.parametrize("text", ["31.02.2024", "99/99/2024", "tomorrow", "call 020 7946 2024"])
def test_what_is_no_date(text):
    assert not is_date(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("J.P. Morgan", "JPMorgan"), ("Pratt & Whitney", "Pratt and Whitney"),
        ("Zephyr GmbH", "Zephyr"), ("Société Générale", "SOCIETE GENERALE"),
        ("Hanon Systems", "Hanon"), ("Schaeffler", "Schaffler"),
    ],
)  # fmt: skip
def test_spellings_of_one_company(one, other):
    assert same(key(one), key(other))


@pytest.mark.parametrize(
    ("one", "other"), [("Acme", "Apex"), ("Borealis", "Zephyr"), ("Ab", "Abbey")]
)
def test_different_companies(one, other):
    assert not same(key(one), key(other))


# --- slots -------------------------------------------------------------------------------

FACTS = (
    Fact("company", "Pratt & Whitney", "subject", 0.9),
    Fact("role", "Shift Lead", "subject", 0.9),
    Fact("recipient", "Ms Rosa Marlowe", "salutation", 0.9),
    Fact("date", "2024-03-12", "date", 0.9),
)


@pytest.mark.parametrize(
    "words",
    ["Pratt & Whitney", "Pratt and Whitney", "Pratt", "shift lead", "Marlowe", "12 March 2024", "[Company]"],
)  # fmt: skip
def test_every_form_becomes_a_slot(words):
    text = f"I would join {words}'s team."
    (slot,) = find_slots(text, FACTS)
    assert text[slot.start : slot.end] == slot.text == words


@given(
    st.lists(
        st.sampled_from(
            ["Pratt & Whitney", "Shift Lead", " as ", "[Role]", "x", ", ", "Ms Rosa Marlowe"]
        )
    )
)
def test_filling_what_was_found_gives_the_text_back(pieces):
    text = "".join(pieces)
    slots = find_slots(text, FACTS)
    assert fill(text, slots) == text
    assert all(a.end <= b.start for a, b in pairwise(slots))


def test_filling_replaces_what_is_given():
    text = "As Shift Lead at Pratt & Whitney"
    assert (
        fill(text, find_slots(text, FACTS), {"company": "[Company]"})
        == "As Shift Lead at [Company]"
    )


# --- identity ------------------------------------------------------------------------------


def test_the_same_text_has_the_same_id_however_it_is_wrapped():
    assert text_id("A well-known “name”\nhere") == text_id('a wellknown  "name" here')


def test_other_characters_do_count():
    assert text_id("I write C") != text_id("I write C++")


def test_letters_alike_but_for_the_company_differ():
    assert letter("Dear Acme,", BODY, MORE).id != letter("Dear Apex,", BODY, MORE).id


# --- sorting out -----------------------------------------------------------------------------


def document(*texts: str, path: str = "") -> Document:
    return Document(tuple(Paragraph(text) for text in texts), "docx", path)


@pytest.mark.parametrize(
    ("texts", "path", "word"),
    [
        (("Ada Example", "Experience", "Orchard Wholesale, 2019 to 2024", "Education", "Skills"), "Ada.docx", "résumé"),
        (("Ada Example", "Berufserfahrung", "Ausbildung", "Sprachen"), "Lebenslauf.pdf", "résumé"),
        (("Warehouse Lead", "Responsibilities", "You lead.", "Requirements", "A licence."), "job.txt", "posting"),
        (("Letter of recommendation", "Ada worked for me and I recommend her."), "for Ada.pdf", "recommendation"),
        (("Interview questions", "Tell me about yourself", "Strengths", "I am early."), "prep.docx", "interview"),
    ],
)  # fmt: skip
def test_what_else_lies_in_the_folder_is_left_out_with_a_reason(texts, path, word):
    assert word in (not_a_letter(document(*texts, path=path)) or "")


@pytest.mark.parametrize(
    "texts",
    [
        ("Dear all,", BODY, MORE, "Sincerely,"),
        (BODY, MORE),
        ("Hello Acme!", "I bake. I would like to bake for you. May I come by?"),
        ("Dear Ms Marlowe,", "Experience", BODY, "Education", BODY, "Skills", MORE),
    ],
)  # fmt: skip
def test_a_letter_is_never_refused_for_its_shape(texts):
    assert not_a_letter(document(*texts, path="/l/Acme.docx")) is None


def test_a_file_called_by_one_letter_names_no_company():
    assert list(path_facts("applications/x.docx")) == []
    assert [fact.value for fact in path_facts("applications/3M.docx")] == ["3M"]


@pytest.mark.parametrize("name", ["tweller", "tamaraw", "tamara.weller", "weller"])
def test_a_file_may_be_named_after_its_writer(name):
    assert not list(path_facts(f"letters/{name}.docx", sender=["tamara", "weller"]))


def test_a_short_name_is_no_login():
    (fact,) = path_facts("applications/TW.docx", sender=["tamara", "weller"])
    assert fact.value == "TW"


def test_all_dates_of_a_text_are_found_in_order():
    text = "From 3 May 2019 to May 2021, then 2022-01-04; today 05/06/26"
    assert [text[start:end] for _, (start, end) in dates_in(text)] == [
        "3 May 2019",
        "May 2021",
        "2022-01-04",
        " 05/06/26",
    ]
