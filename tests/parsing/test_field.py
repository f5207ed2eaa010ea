"""What stands in real folders and letters (the lists of the field study), each as a small case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.models import FACT_KINDS, Document, Fact, Paragraph
from coverkit.parsing import fill, find_slots, gather, hear_letter, parse_letter
from coverkit.parsing.names import one_name

PROOF = "At Orchard Wholesale I led twelve pickers and cut errors by 40 percent in a single year."
LAST = "I would welcome the chance to talk about the work and to see the place on any weekday."


def document_of(*paragraphs: str, path: str = "") -> Document:
    return Document(tuple(Paragraph(text) for text in paragraphs), "docx", path)


def letter(*paragraphs: str, path: str = "", known=None):
    return parse_letter(document_of(*paragraphs, path=path), known=known)


def parts(found) -> list[str]:
    return [part.part for part in found.parts]


# --- subject lines, salutations, sign-offs ---------------------------------------------------


@pytest.mark.parametrize(
    "subject",
    [
        "Application for the post of Stock Controller",
        "Re: Stock Controller",
        "RE – Stock Controller, reference SC-11",
        "Objet : Candidature au poste de magasinier",
        "Bewerbung als Lagerist",
        "Betreff: Ihre Stellenanzeige",
        "Ihre Ausschreibung „Lagerist (m/w/d)“",
        "Stock Controller",
    ],
)
def test_a_subject_line_is_one(subject):
    found = letter("3 May 2024", subject, "Dear Ms Marlowe,", PROOF, LAST)
    assert parts(found)[:3] == ["date", "subject", "salutation"]


def test_a_subject_may_follow_the_salutation():
    found = letter("Dear Ms Marlowe,", "STOCK CONTROLLER (NIGHTS)", PROOF, LAST)
    assert parts(found) == ["salutation", "subject", "opening", "closing"]


@pytest.mark.parametrize(
    ("salutation", "company", "recipient"),
    [
        ("Dear Hiring Manager at Zephyr,", "Zephyr", None),
        ("Dear Mechanical/System Engineer Team at Zephyr Cloud:", "Zephyr Cloud", None),
        ("Hello Zephyr!", "Zephyr", None),
        ("To Whom it May Concern", None, None),
        ("Hi Jane –", None, "Jane"),
        ("Dear Jane and the Zephyr team,", None, "Jane"),
        ("Sehr geehrte Frau Dr. Keller,", None, "Frau Dr. Keller"),
        ("Madame, Monsieur,", None, None),
        ("Cher Monsieur Morel,", None, "Monsieur Morel"),
        ("Monsieur le Maire,", None, "Monsieur le Maire"),
    ],
)
def test_whom_a_salutation_greets(salutation, company, recipient):
    found = letter(salutation, "I work at Zephyr now and then." if company else PROOF, PROOF, LAST)
    assert found.company == company or company is None
    assert found.recipient == recipient


@pytest.mark.parametrize(
    "signoff",
    [
        "Cheers,", "Warm regards,", "Respectfully,", "Thanks for reading,", "With gratitude,",
        "Dans cette attente, je vous prie d'agréer, Madame, mes sincères salutations.",
        "Bonne journée,", "LG", "Hochachtungsvoll", "Mit besten Grüßen aus Wien",
    ],
)  # fmt: skip
def test_more_signoffs(signoff):
    found = letter("Dear all,", PROOF, LAST, signoff, "Ada Example")
    assert parts(found) == ["salutation", "opening", "closing", "signoff", "signoff"]


@pytest.mark.parametrize(
    "enclosures", ["Enclosures (2)", "Enc: CV", "Encl. references", "Anlagen", "P.J. : CV"]
)
def test_enclosures_are_told_from_the_signature(enclosures):
    found = letter("Dear all,", PROOF, LAST, "Sincerely,", "Ada Example", enclosures)
    assert parts(found)[-2:] == ["signoff", "enclosures"]


# --- the head ----------------------------------------------------------------------------------

HEAD = ("Ada Example", "4 Mill Lane, Ostrey OS1 2AB", "3 May 2024", "Zephyr Foods", "9 Dock Road")
HEAD_PARTS = ["letterhead", "letterhead", "date", "inside_address", "inside_address"]


def test_a_head_in_one_paragraph_and_in_many_are_labelled_alike():
    tail = ("Dear Sir or Madam,", PROOF, LAST, "Yours,", "Ada Example")
    one = letter("\n".join(HEAD), *tail)
    assert parts(letter(*HEAD, *tail))[:5] == HEAD_PARTS
    assert parts(one)[:3] == ["letterhead", "date", "inside_address"]
    assert one.company == "Zephyr Foods"


def test_an_address_in_the_page_header_is_an_address():
    document = Document(
        (
            Paragraph("Ada Example\n70563 Stuttgart", place="header"),
            Paragraph("Zephyr AG\nLindenweg 3\n70565 Stuttgart", place="header"),
            *map(Paragraph, ("Sehr geehrte Damen und Herren,", PROOF, LAST)),
        ),
        "docx",
    )
    found = parse_letter(document)
    assert (parts(found)[:2], found.company) == (["letterhead", "inside_address"], "Zephyr AG")


def test_an_addressees_title_is_not_the_company():
    found = letter("Mr J. Benbow\nHeadteacher\nCopper Academy\nMill Lane 3", "Dear Mr Benbow,",
                   "I know Copper Academy well.", LAST)  # fmt: skip
    assert (found.company, found.recipient) == ("Copper Academy", "Mr J. Benbow")


# --- spellings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zephyr & Whitlow", "Zephyr and Whitlow"), ("Zephyr & Whitlow", "Z&W"),
        ("J.P. Morlan", "JPMorlan"), ("TESSLA", "Tessla"), ("Hannon Systems", "Hannon"),
        ("Schaeffner", "Schaffner"), ("Möbelhaus Tannert", "Tannert"),
        ("Épicerie Kervella", "Epicerie Kervella"), ("Groupe Brémont", "Brémont SA"),
    ],
)  # fmt: skip
def test_spellings_are_one_company(one, other):
    assert one_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Northgate School", "Southgate School"), ("Harrow Group", "Pike Group"), ("Regent", "Agent")],
)
def test_a_shared_kind_of_house_makes_no_one_company(one, other):
    assert not one_name(one, other)


@pytest.mark.parametrize(
    ("company", "words"),
    [
        ("Zephyr Foods", "Zephyr"), ("Zephyr", "ZEPHYR"), ("Schaeffner", "Schaffner"),
        ("Pratt & Whitlow", "P&W"), ("Stadtwerke Auental", "Stadtwerken Auental"),
        ("Möbelhaus Tannert", "Tannert"), ("St Cuthman's Trust", "St Cuthman"),
    ],
)  # fmt: skip
def test_a_slot_is_found_in_every_spelling(company, words):
    text = f"Ich kenne {words}'s Werke."
    (slot,) = find_slots(text, [Fact("company", company, "subject", 0.9)])
    assert slot.text == words


# --- folders -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "company", "role", "date"),
    [
        ("Zephyr Foods - Cook - 11.01.2026/Cover Letter.docx", "Zephyr Foods", "Cook", "2026-01-11"),
        ("Zephyr_Night_Nurse_13-10-2025/Letter.pdf", "Zephyr", "Night_Nurse", "2025-10-13"),
        ("Möbelhaus Tannert_Kaufmann im Einzelhandel_13-10-2025/Anschreiben.docx",
         "Möbelhaus Tannert", "Kaufmann im Einzelhandel", "2025-10-13"),
        ("zephyr foods/product manager internship/Cover Letter final2.docx",
         "zephyr foods", "product manager internship", None),
        ("Kaplan_Rivers_IT_Consultant_2026-07-16.txt", "Kaplan", None, "2026-07-16"),
        ("CoverLetterZephyr.pdf", "Zephyr", None, None),
        ("LettreMotivationLinéaVerte.pdf", "Linéa Verte", None, None),
        ("Cover Letter - Ada Example.docx", None, None, None),
        ("Zephyr/Cover Letter - Ada Example.docx", "Zephyr", None, None),
    ],
)  # fmt: skip
def test_forms_of_paths(path, company, role, date):
    found = letter("Dear Sir or Madam,", LAST, LAST, "Sincerely,", "Ada Example", path=path)
    assert (found.company or "").startswith(company or "")
    assert bool(found.company) == bool(company)
    assert role is None or found.role == role.replace("_", " ")
    assert found.fact("date") == date


def test_the_text_tells_where_the_company_ends_in_a_path():
    found = letter("Dear Sir or Madam,", "Kaplan Rivers needs an IT Consultant.", LAST,
                   path="Kaplan_Rivers_IT_Consultant_2026-07-16.txt")  # fmt: skip
    assert (found.company, found.role) == ("Kaplan Rivers", "IT Consultant")


def test_a_legal_form_in_a_path_is_no_part_of_the_role():
    found = letter("Dear Sir or Madam,", "I admire Helico & Co for its patience.", LAST,
                   path="Helico_Co_Junior_Baker_2026-07-16.txt")  # fmt: skip
    assert found.role == "Junior Baker"


def test_the_second_of_two_names_in_a_folder_is_the_role():
    found = letter("Dear Sir or Madam,", "Zephyr Marine seeks a Hull Wright.", LAST,
                   path="Zephyr Marine - Hull Wright - 09.02.2026/letter.txt")  # fmt: skip
    assert (found.company, found.role) == ("Zephyr Marine", "Hull Wright")


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("en", "I wish to be considered for the Audit Senior position at Zephyr.", "Audit Senior"),
        ("en", "Zephyr wants a Tax Accountant who has seen more than tax.", "Tax Accountant"),
        ("en", "I would like to help as your Customer Accountant.", "Customer Accountant"),
        ("fr", "Votre école cherche une enseignante de musique, et je chante.", "enseignante de musique"),
        ("de", "Ich bewerbe mich bei Ihnen als Bootsbauerin.", "Bootsbauerin"),
        ("de", "Sie suchen zum Mai eine Monteurin für die Werkstatt.", "Monteurin"),
    ],
)  # fmt: skip
def test_where_a_sentence_names_the_role(language, sentence, role):
    paragraphs = tuple(map(Paragraph, ("Dear all,", sentence, PROOF, LAST)))
    found = parse_letter(Document(paragraphs, "docx", declared={"language": language}))
    assert found.role == role


# --- slips, and what is none ---------------------------------------------------------------------


def test_a_letter_in_another_companys_folder_keeps_both_names():
    found = letter("Dear Zephyr Team,", "I want to join Zephyr as a Baker.", LAST,
                   path="Borealis/Cover Letter.docx")  # fmt: skip
    companies = {f.found_in: f.value for f in found.facts if f.kind == "company"}
    assert found.company == "Zephyr"
    assert companies["path"] == "Borealis"


def test_a_past_employer_named_often_is_not_the_addressee():
    opening = "I am applying for the Baker position at Zephyr."
    past = "At Orchard Wholesale I baked. Orchard Wholesale grew. I left Orchard Wholesale in May."
    assert letter("Dear Sir or Madam,", opening, past, LAST).company == "Zephyr"


def test_a_name_in_letters_to_others_is_not_the_addressee():
    known = gather(
        hear_letter(
            document_of("Dear all,", f"I hope to join {name}.", "I know Ansible Forge.", LAST)
        ).testimony
        for name in ("Zephyr", "Borealis", "Quillon", "Harrow")
    )
    last = ("Dear all,", "I have used Ansible Forge every day, and Ansible Forge well.", LAST)
    assert letter(*last, known=known).company is None


# --- passages ------------------------------------------------------------------------------------

TO_ZEPHYR = ("Dear Zephyr Team,", "I want to join Zephyr as a Baker.")


@pytest.mark.parametrize(
    ("text", "kind", "reuse"),
    [
        (PROOF, "evidence", "as_is"),
        ("I cut waste by a third, and would do the same. It can be done at Zephyr. I know how. I did it.",
         "evidence", "fill"),
        ("What draws me to Zephyr is your oven, which is older than the town.", "motivation", "fill"),
        ("Zephyr bakes by night. Zephyr never used powder. I admire Zephyr.", "motivation", "idea"),
        ("Your bread is dark. Your ovens are old, and you keep them so.", "motivation", "idea"),
    ],
)  # fmt: skip
def test_what_a_passage_is_for_and_how_far_it_can_be_reused(text, kind, reuse):
    found = letter(*TO_ZEPHYR, text, LAST)
    (passage,) = [part for part in found.parts if part.text == text]
    assert (passage.kind, passage.reuse) == (kind, reuse)


def test_opening_and_closing_are_kinds_of_their_own():
    found = letter(*TO_ZEPHYR, PROOF, LAST)
    assert [part.kind for part in found.passages] == ["opening", "evidence", "closing"]


# --- slots ---------------------------------------------------------------------------------------

VALUES = {
    "company": "Zephyr & Whitlow Foods", "role": "Software Engineering Intern",
    "recipient": "Ms Rosa Marlowe", "date": "2024-03-12", "place": "Bad Ostrey",
    "source": "Ostrey Echo", "reference": "SC-11/24",
}  # fmt: skip
FACTS = [Fact(kind, VALUES[kind], "subject", 0.9) for kind in FACT_KINDS]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("company", "Zephyr and Whitlow Foods"), ("role", "software engineering internship"),
        ("recipient", "Ms Marlowe"), ("date", "March 12, 2024"), ("place", "Bad Ostrey"),
        ("source", "Ostrey Echo"), ("reference", "SC-11/24"),
    ],
)  # fmt: skip
def test_every_kind_of_fact_becomes_a_slot(kind, words):
    (slot,) = find_slots(f"It says {words}, does it not?", FACTS)
    assert (slot.kind, slot.text) == (kind, words)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*VALUES.values(), "Zephyr", "Z&W", "12.03.2024", "[Company]", " ", ", "])
        | st.text(max_size=5)
    ).map("".join),
    st.lists(st.sampled_from(FACTS), unique=True),
)
def test_filling_what_was_found_gives_the_text_back(text, facts):
    slots = find_slots(text, facts)
    assert fill(text, slots) == text
    assert all(text[slot.start : slot.end] == slot.text for slot in slots)
