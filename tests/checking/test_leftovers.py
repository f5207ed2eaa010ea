"""The previous application's names are found wherever and however they are written."""

from __future__ import annotations

import pytest

from coverkit.checking import Addressed, KnownNames, Target
from coverkit.models import Outline


@pytest.fixture
def companies(body):
    """(text, severity) of the company leftovers in one paragraph."""

    def run(text, **options):
        verdict = body(text, rules=["leftover.company"], **options)
        return [(f.text, f.severity) for f in verdict]

    return run


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I would make a real contribution to Zephyr Motors.", "Zephyr Motors"),
        ("I would make a real contribution to ZEPHYR MOTORS", "ZEPHYR MOTORS"),
        ("I admire Zephyr Motors’ calm.", "Zephyr Motors"),
        ("I would love to join Zephyr.", "Zephyr"),
        ("I would love to join Zephyr's team.", "Zephyr"),
        ("I would love to join Schäfferling.", "Schäfferling"),
        ("I would love to join Schaferling.", "Schaferling"),
        ("I would love to join Schaefferlings.", "Schaefferlings"),
        ("I would love to join Zephir.", "Zephir"),
        ("I would love to work at schaefferling", "schaefferling"),
        ("I admire schaefferling's calm.", "schaefferling"),
        ("I would be glad to help zephyr motors grow.", "zephyr motors"),
        ("Zephyr's patience is the reason I am applying.", "Zephyr"),
        ("Gern würde ich das Team vom Schäfferling verstärken.", "Schäfferling"),
        ("Intégrer l'équipe de Schaefferling serait une chance.", "Schaefferling"),
        ("I would love to join PellWhitmore.", "PellWhitmore"),
        ("I would love to join Pell\nWhitmore.", "Pell\nWhitmore"),
        ("I would love to join Pell and Whitmore.", "Pell and Whitmore"),
        ("I would love to join P&W.", "P&W"),
        ("I want to work at a company like Zephyr Motors.", "Zephyr Motors"),
        ("I would love to work for Regent.", "Regent"),
        ("Regent's mission speaks to me.", "Regent"),
        ("Zephyr Motors builds what I like.", "Zephyr Motors"),
    ],
)
def test_every_spelling_of_an_old_company_is_an_error(companies, text, found):
    assert companies(text) == [(found, "error")]


@pytest.mark.parametrize(
    "text",
    [
        "The regent of the country visited us.",
        "Regent visits were my task.",
        "My zephyrous style is known.",
        "I like the Regents Park of Eastmere.",
        "I saw your advertisement on Zephyr Motors.",
        "I was taught by Ms Regent.",
        "At Harrow Freight I led three people.",
    ],
)
def test_words_that_only_look_like_it_are_left_alone(companies, text):
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "During my internship at Zephyr Motors I built gearboxes.",
        "I worked for three years as a fitter at Zephyr Motors.",
        "At Zephyr Motors, I led a team of four.",
        "I model parts using Zephyr Studio.",
        "Unlike Zephyr Motors, you build for people.",
        "Während meines Praktikums bei Zephyr Motors habe ich Getriebe gebaut.",
        "Lors de mon stage chez Zephyr Motors, j'ai conçu des boîtes.",
    ],
)
def test_past_tools_and_comparisons_are_advice_at_most(companies, text):
    assert [severity for _, severity in companies(text)] in ([], ["advice"])


def test_a_name_in_the_posting_is_welcome(companies):
    target = Target(
        company="Borealis Grid", text="Part of the Zephyr Motors family", given_by="posting"
    )
    assert companies("I would love to join Zephyr Motors.", target=target) == []


@pytest.mark.parametrize(
    ("posting", "found"),
    [
        ("You report to the regent of the park.", [("Regent", "error")]),
        ("You will look after our customer Regent in Eastmere.", []),
    ],
)
def test_an_ordinary_word_in_the_posting_excuses_no_name(companies, posting, found):
    target = Target(company="Borealis Grid", text=posting, given_by="posting")
    assert companies("I would love to work for Regent.", target=target) == found


def test_the_target_itself_is_welcome_in_part(companies):
    assert (
        companies("I would love to join Zephyr.", target=Target(company="Zephyr Motors AG")) == []
    )


def test_names_of_the_same_letter_do_not_count(body):
    assert not body("I would love to join Zephyr.", letter_id="aaa1", rules=["leftover.company"])


def test_the_message_says_where_the_name_comes_from_and_what_to_do(body):
    (finding,) = body("I would love to join Zephyr.", rules=["leftover.company"])
    assert finding.message == (
        "“Zephyr” belongs to your letter of 2024-03-01 for Zephyr Motors (old/zephyr.docx); "
        "this one is for Borealis Grid. Replace it."
    )
    assert finding.where == "paragraph 1"
    assert finding.source == "old/zephyr.docx"


@pytest.mark.parametrize(
    "text",
    [
        "I am applying for the position of Flight Test Engineer.",
        "I would be glad to be considered as a flight test engineer.",
        "The Flight Test Engineer role is made for me.",
        "I would be happy to join you for my next role as a Flight Test Engineer.",
    ],
)
def test_an_old_role_that_is_applied_for_is_an_error(body, text):
    (finding,) = body(text, rules=["leftover.role"])
    assert finding.severity == "error"


@pytest.mark.parametrize(
    "text",
    [
        "I worked as a Flight Test Engineer for five years.",
        "As a flight test engineer I learned to plan.",
        "At Ardley I had the opportunity to contribute as a Flight Test Engineer.",
        "My job now is that of a Flight Test Engineer.",
        "The opportunity fits my skills and values as a Flight Test Engineer.",
        "I am applying for the position of Payroll Clerk.",
    ],
)
def test_an_old_role_that_was_held_is_not(body, text):
    assert not body(text, rules=["leftover.role"])


@pytest.mark.parametrize("text", ["Dear Ms Quill,", "Dear Jane Quill:", "Hello Mr. Quill!"])
def test_an_old_addressee_is_an_error(checked, text):
    (finding,) = checked(("salutation", text), rules=["leftover.recipient"])
    assert (finding.where, finding.severity) == ("salutation", "error")


def test_the_same_employers_addressee_is_welcome(checked):
    target = Target(company="Zephyr Motors", role="Payroll Clerk")
    assert not checked(("salutation", "Dear Ms Quill,"), target=target, rules=["leftover"])


def test_an_own_employer_is_welcome_in_part(companies):
    known = KnownNames(
        addressed=(Addressed("Harrow Freight", "company", "old/harrow.docx", "aaa5"),),
        own=frozenset({"Harrow Freight Ltd"}),
    )
    assert companies("I would love to bring what Harrow taught me.", known=known) == []


def test_an_ordinary_word_is_no_addressee(body):
    assert not body("The quill is mightier. Quill pens are my hobby.", rules=["leftover.recipient"])


def test_a_german_genitive_is_no_tool_although_a_noun_follows(companies):
    text = "Was mich an Zephyrs Arbeit beeindruckt, ist Ihre Ruhe."
    assert companies(text, language="de") == [("Zephyrs", "error")]


def test_a_place_of_the_applicants_own_address_is_no_leftover(checked):
    known = KnownNames((Addressed("Eastmere Council", "company", "old/eastmere.docx", "aaa6"),))
    verdict = checked(
        ("letterhead", "Robin Tamm\n4 Mill Lane, Eastmere"),
        ("body", "I would love to work near Eastmere."),
        known=known,
        rules=["leftover.company"],
    )
    assert not verdict


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("At Harrow Freight I ran the payroll.", []),
        ("I look forward to joining Harrow Freight.", ["error"]),
    ],
)
def test_a_past_employer_that_is_addressed_is_an_error_all_the_same(body, text, severities):
    known = KnownNames(
        addressed=(Addressed("Harrow Freight", "company", "old/harrow.docx", "aaa5"),),
        own=frozenset({"Harrow Freight"}),
    )
    verdict = body(text, known=known, rules=["leftover.company"])
    assert [finding.severity for finding in verdict] == severities


def test_an_employer_is_a_past_one_only_from_the_letter_on_that_tells_of_it(checked):
    known = KnownNames(
        addressed=(Addressed("Zephyr Motors", "company", "old/zephyr.docx", "aaa1"),),
        own=frozenset({"Zephyr Motors"}),
    )
    dated = {"date": ("2025-01-01", 1.0)}
    tells = Outline("later", "At Zephyr Motors, I led a team of four.", dated)
    slip = ("body", "Zephyr Motors is the firm for me.")

    def severities(day):
        facts = [("date", day, "date")]
        verdict = checked(slip, known=known, earlier=(tells,), facts=facts, rules=["leftover"])
        return [finding.severity for finding in verdict]

    assert severities("2024-06-01") == ["error"]
    assert severities("2025-06-01") == []


def test_several_letters_to_one_person_make_a_recruiter(checked):
    entries = [Addressed("Jane Quill", "recipient", f"{n}.docx", f"q{n}") for n in range(2)]
    verdict = checked(
        ("salutation", "Dear Ms Quill,"),
        known=KnownNames(tuple(entries)),
        rules=["leftover.recipient"],
    )
    assert [finding.severity for finding in verdict] == ["advice"]


def test_a_role_is_held_against_the_letters_own_subject_line(checked):
    verdict = checked(
        ("subject", "Application for the post of Palliative Nurse"),
        ("closing", "My calm would serve you well as a Flight Test Engineer."),
        target=Target("Borealis Grid"),
        rules=["leftover.role"],
    )
    assert [(finding.text, finding.severity) for finding in verdict] == [
        ("Flight Test Engineer", "error")
    ]


def test_the_town_in_the_targets_own_address_is_no_leftover(checked):
    known = KnownNames((Addressed("Eastmere College", "company", "old/eastmere.docx", "aaa6"),))
    verdict = checked(
        ("inside_address", "Borealis Grid\n12 Quay Street, Eastmere"),
        known=known,
        rules=["leftover.company"],
    )
    assert not verdict


def test_the_applicants_own_page_belongs_to_no_application(checked):
    known = KnownNames((Addressed("GitHub", "company", "old/github.docx", "aaa1"),))
    verdict = checked(
        ("letterhead", "Robin Tamm\nGitHub: robintamm"),
        ("opening", "I would love to join GitHub."),
        known=known,
        rules=["leftover.company"],
    )
    assert [finding.where for finding in verdict.findings] == ["paragraph 1"]


@pytest.mark.parametrize(
    "text",
    [
        "I am drawn to the role at Zephyr, where I could use my skills.",
        "Since discovering Zephyr, I have been reading all that it writes.",
    ],
)
def test_a_wish_is_none_of_the_past(body, text):
    (finding,) = body(text, rules=["leftover.company"])
    assert finding.severity == "error"


def test_what_a_public_house_is_stands_in_any_letter(companies):
    known = KnownNames(addressed=(Addressed("Institut National des Marées", "company", "bbb2"),))
    assert not companies("I would love to go on with my work at your Institut.", known=known)


@pytest.mark.parametrize(
    ("name", "old", "text", "found"),
    [
        ("Harlan & Sons Freight", "Harlan's drivers do talk.", "I hear Harlan's drivers talk.", 1),
        ("EMS Les Glycines", "J'ai aimé l'équipe des Glycines.", "Voir l'équipe des Glycines.", 1),
        ("Autohaus Wegener", "Beim Wegener-Team kennt man uns.", "Am Wegener-Team liegt es.", 1),
        (
            "PayNimbus India",
            "I hope to join the Nimbus family.",
            "I hope for the Nimbus family.",
            1,
        ),
        ("KRB Rückbau GmbH", "Die KRB-Baustellen sind sauber.", "Auf KRB-Baustellen ist Ruhe.", 1),
        ("Harlan & Sons Freight", "I drove to Harlan.", "I hear Harlan's drivers talk.", 0),
        ("Autohaus Wegener", "Frau Wegener rief an.", "Auf das Wegener-Team ist Verlass.", 0),
    ],
)
def test_what_people_call_an_employer_for_short_is_its_name(checked, name, old, text, found):
    verdict = checked(
        ("body", text),
        known=KnownNames(addressed=(Addressed(name, "company", "old.docx", "aaa1"),)),
        earlier=[Outline("aaa1", old, {"company": (name, 1.0)})],
        rules=["leftover.company"],
    )
    assert [f.severity for f in verdict.findings if f.severity == "error"] == ["error"] * found


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("University of Victoria", "I would love to join UVic.", ["UVic"]),
        ("wecaxis", "I think wecaxis can own that tone.", ["wecaxis"]),
        ("surtitrage", "Mes services pour le surtitrage du soir.", []),
        ("nexHealth", "I am interested in Health at large.", []),
    ],
)
def test_other_ways_to_write_a_name(checked, name, text, found):
    verdict = checked(
        ("body", text),
        known=KnownNames(addressed=(Addressed(name, "company", "old.docx", "aaa1"),)),
        rules=["leftover.company"],
    )
    assert [f.text for f in verdict.findings if f.severity == "error"] == found


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Since May I have worked at Zephyr Motors, where Mr Quill lets me off early.", "advice"),
        ("I would love to hear from Mr Quill.", "error"),
        ("Could we talk, Quill, whenever it suits you.", "error"),
    ],
)
def test_an_old_addressee_may_be_a_colleague_by_now(checked, text, severity):
    people = ("Zephyr Motors", "company"), ("Quill", "recipient")
    known = KnownNames(tuple(Addressed(v, k, "old.docx", "aaa1") for v, k in people))
    verdict = checked(("body", text), known=known, rules=["leftover.recipient"])
    assert [f.severity for f in verdict.findings] == [severity]


def test_words_in_french_quotation_marks_are_no_field(body):
    text = "Im «Schweizerbauern» stand es, und in «Firma_Name» steht nichts."
    assert [f.text for f in body(text, rules=["placeholder"])] == ["«Firma_Name»"]
