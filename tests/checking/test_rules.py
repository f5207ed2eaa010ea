"""No rule without its own file, a source, a failing and a passing example."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

import coverkit.checking.rules as rules_package
from coverkit.checking import Addressed, KnownNames, Target
from coverkit.checking.rules import RULES
from coverkit.checking.titles import same_role
from coverkit.errors import UsageError
from coverkit.models import Outline

FOLDER = Path(rules_package.__file__).parent


def _examples():
    spec = importlib.util.spec_from_file_location(
        "checking_examples", Path(__file__).with_name("examples.py")
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.EXAMPLES


EXAMPLES = _examples()


def test_the_rules_are_the_files_below_rules():
    paths = (path.relative_to(FOLDER) for path in FOLDER.rglob("*.py"))
    files = {".".join(path.with_suffix("").parts) for path in paths if path.stem != "__init__"}
    assert files
    assert set(RULES) == files


def test_rules_and_examples_are_the_same_set():
    assert set(EXAMPLES) == set(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_names_the_module_of_its_own_id(rule):
    assert RULES[rule].find.__module__ == f"coverkit.checking.rules.{rule}"


@pytest.mark.parametrize("rule", RULES)
def test_a_rules_docstring_has_severity_source_and_both_examples(rule):
    text = sys.modules[RULES[rule].find.__module__].__doc__
    for heading in ("\nSeverity: ", "\nSource: ", "\nFails: ", "\nPasses: "):
        assert heading in text
    assert text.split("\nSeverity: ")[1].startswith(RULES[rule].severity)
    assert RULES[rule].source


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_failing_example_fails(checked, rule):
    example = EXAMPLES[rule][0]
    findings = checked(*example.parts, rules=[rule], **example.options)
    assert findings
    assert {finding.rule for finding in findings} == {rule}
    assert all(finding.message and finding.where and finding.source for finding in findings)
    assert any(finding.severity == RULES[rule].severity for finding in findings)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_passing_example_passes(checked, rule):
    example = EXAMPLES[rule][1]
    assert not checked(*example.parts, rules=[rule], **example.options)


def test_a_folder_of_rules_can_be_chosen(checked):
    verdict = checked(("body", "I want to join Zephyr. [Company]"), rules=["leftover"])
    assert [finding.rule for finding in verdict] == ["leftover.company"]


def test_a_rule_that_does_not_exist_is_a_usage_error(checked):
    with pytest.raises(UsageError, match="no rule “leftovers”"):
        checked(("body", "Hi"), rules=["leftovers"])


def test_errors_come_first_then_the_order_of_the_letter(checked):
    verdict = checked(
        ("salutation", "To Whom It May Concern:"),
        ("opening", "I am the perfect candidate for [Company]."),
        ("closing", "Let me join Zephyr."),
    )
    severities = [finding.severity for finding in verdict]
    assert severities == sorted(severities, key=["error", "warning", "advice"].index)
    assert [f.where for f in verdict if f.severity == "error"] == ["paragraph 1", "paragraph 2"]


def test_a_clean_letter_is_ready(checked):
    verdict = checked(
        ("salutation", "Dear Ms Okafor,"),
        ("opening", "I am applying as a Payroll Clerk at Borealis Grid."),
        ("body", "At Harrow Freight I ran the payroll of 240 drivers."),
    )
    assert verdict.ready
    assert (verdict.company, verdict.role) == ("Borealis Grid", "Payroll Clerk")


def test_phrases_that_the_person_wants_to_avoid_are_advice(body):
    known = KnownNames(avoided=frozenset({"going forward"}))
    (finding,) = body("Going forward, I count.", known=known, rules=["stock_phrase"])
    assert finding.severity == "advice"


def test_an_unknown_target_is_said_so(body):
    (finding,) = body("I count.", target=Target(), rules=["names.company"])
    assert "cannot tell which company" in finding.message


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Working for Wolpertinger Works would be a first step.", ["Wolpertinger Works"]),
        ("A career at Wolpertinger would suit me.", ["Wolpertinger"]),
        ("Eine Stelle bei Wolpertinger wäre ein erster Schritt.", ["Wolpertinger"]),
        ("Travailler chez Wolpertinger serait une chance.", ["Wolpertinger"]),
        ("Working for Borealis would be a first step.", []),
        ("Working at Wolpertinger College would often last all night.", []),
        ("Working for Wolpertinger taught me patience.", []),
        ("I would love to work at Wolpertinger. In May I could begin.", ["Wolpertinger"]),
        ("I would love to work at Borealis. In May I could begin.", []),
        ("I apply for the post of clerk at the Tide Centre at Borealis Grid.", []),
        (
            "I would love to work at the Tide Centre of Wolpertinger.",
            ["Tide Centre of Wolpertinger"],
        ),
        ("My ability to listen gives Wolpertinger great freedom.", ["Wolpertinger"]),
        ("My ability to listen gives Borealis great freedom.", []),
        ("I would be delighted to work at Wolpertinger.", ["Wolpertinger"]),
        ("Since joining Wolpertinger I have written to no one but Borealis.", []),
    ],
)
def test_a_wish_that_comes_after_its_name_is_one(body, text, found):
    assert [f.text for f in body(text, rules=["two_companies"])] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I worked there from 2019 to 2021.", []),
        ("I was born in Ashby and lived there until 2018.", []),
        ("Bis 2019 leitete ich die Werkstatt.", []),
        (
            "I could start anywhere from spring 2023 to fall 2023.",
            ["start anywhere from spring 2023"],
        ),
        ("I am interested in a start from May 2023.", ["start from May 2023"]),
    ],
)
def test_a_year_in_a_story_does_not_age(body, text, found):
    assert [f.text for f in body(text, rules=["ageing"])] == found


def test_two_people_greeted_together_are_both_addressed(checked):
    verdict = checked(
        ("salutation", "Madame Armanet, Monsieur Tarn,"),
        rules=["two_recipients"],
        facts=[
            ("recipient", "Felix Tarn", "salutation"),
            ("recipient", "Cosima Armanet", "inside_address"),
        ],
    )
    assert not verdict


def test_a_house_named_after_its_town_is_another_all_the_same(checked):
    verdict = checked(
        ("inside_address", "Wolpertinger University\nHarbour Road 4, 33100 Wolpertinger"),
        ("salutation", "Dear Madam/Sir,"),
        ("opening", "I am applying as a Payroll Clerk."),
        facts=[
            ("company", "Wolpertinger University", "inside_address"),
            ("place", "Wolpertinger", "inside_address"),
        ],
    )
    assert "two_companies" in {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize(
    ("before", "given_by", "found"),
    [
        # The name of an earlier letter is the one that is left over.
        ("Zephyr Motors", "letter", ("Zephyr Motors", "error")),
        ("Borealis", "letter", ("Wolpertinger Works", "warning")),
        # Who says for whom the letter is has the text wrong.
        ("Zephyr Motors", "options", ("Wolpertinger Works", "error")),
    ],
)
def test_an_address_that_the_text_never_names_is_left_over(checked, before, given_by, found):
    verdict = checked(
        ("inside_address", "Zephyr Motors\n12 Mill Lane"),
        ("salutation", "Dear Madam/Sir,"),
        ("opening", "A post with Wolpertinger Works is what I want."),
        ("closing", "I hope to hear of Wolpertinger Works soon."),
        facts=[
            ("company", "Zephyr Motors", "inside_address"),
            ("company", "Wolpertinger Works", "opening"),
        ],
        target=Target(company="Zephyr Motors", given_by=given_by),
        known=KnownNames(addressed=(Addressed(before, "company", "old.docx", "aaa1"),)),
        rules=["two_companies"],
    )
    assert [(f.text, f.severity) for f in verdict.findings] == [found]


@pytest.mark.parametrize(
    ("salutation", "found"),
    [("Dear Madam/Sir,", ["Zephyr Motors"]), ("Dear Zephyr Motors team,", [])],
)
def test_an_earlier_addressee_is_left_over_where_the_text_names_another_as_often(
    checked, salutation, found
):
    verdict = checked(
        ("salutation", salutation),
        ("opening", "I hope to grow with Zephyr Motors."),
        ("closing", "To be of use to Wolpertinger Works is my wish."),
        facts=[
            ("company", "Zephyr Motors", "opening"),
            ("company", "Wolpertinger Works", "closing"),
        ],
        target=Target(company="Zephyr Motors", given_by="letter"),
        known=KnownNames(addressed=(Addressed("Zephyr Motors", "company", "old.docx", "aaa1"),)),
        rules=["two_companies"],
    )
    assert [f.text for f in verdict.findings if f.severity == "error"] == found


@pytest.mark.parametrize(
    ("path", "earlier", "found"),
    [
        ("cover letter.docx", "I hope to hear from you soon.", [("Zephyr Motors", "error")]),
        # A second application: nothing of the first letter stands in this one.
        ("cover letter.docx", "Let me write to you of boats.", [("Zephyr Motors", "warning")]),
        # Whoever names the file so means them.
        ("letters/zephyr_motors 2026.docx", "I hope to hear from you soon.", []),
    ],
)
def test_an_earlier_addressee_who_is_named_once_may_be_left_over(checked, path, earlier, found):
    verdict = checked(
        ("salutation", "Dear Madam/Sir,"),
        ("opening", "A post at Zephyr Motors is what I want."),
        ("closing", "I hope to hear from you soon."),
        facts=[("company", "Zephyr Motors", "opening")],
        target=Target(company="Zephyr Motors", given_by="letter"),
        known=KnownNames(addressed=(Addressed("Zephyr Motors", "company", "old.docx", "aaa1"),)),
        earlier=[Outline("aaa1", earlier, {"company": ("Zephyr Motors", 1.0)})],
        path=path,
        rules=["two_companies"],
    )
    assert [(f.text, f.severity) for f in verdict.findings] == found


def test_a_folder_that_says_what_the_text_says_is_enough_to_miss_another(checked):
    parts = (
        ("opening", "I am applying for the position of Payroll Clerk at Wolpertinger Works."),
        ("body", "Borealis Grid is where payrolls are kept best."),
    )
    target = Target(company="Borealis Grid", given_by="letter")
    for confidence, found in (0.75, ["Wolpertinger Works"]), (0.4, []):
        facts = [("company", "Borealis Grid", "path", confidence)]
        verdict = checked(*parts, facts=facts, target=target, rules=["two_companies"])
        assert [f.text for f in verdict.findings] == found


def test_one_of_their_houses_may_stand_in_the_subject_line(checked):
    for subject, found in (
        ("Senior Carer, Foxglove Court", []),
        ("Senior Carer", ["Foxglove Court"]),
    ):
        verdict = checked(
            ("subject", subject),
            ("opening", "I would like to join Foxglove Court as a Senior Carer."),
            facts=[("company", "Borealis Care", "inside_address")],
            target=Target(company="Borealis Care", given_by="letter"),
            rules=["two_companies"],
        )
        assert [f.text for f in verdict.findings] == found


@pytest.mark.parametrize(
    "text",
    [
        "I look forward to an interview for the UTS Centre for Tides at UTS Centre.",
        "I hear from Mandy Cooper that you are looking for a clerk.",
    ],
)
def test_initials_and_go_betweens_are_no_other_employers(checked, text):
    verdict = checked(
        ("opening", text),
        facts=[("company", "University of Tides, Salthaven", "inside_address")],
        target=Target(company="University of Tides, Salthaven", given_by="options"),
        rules=["two_companies"],
    )
    assert not verdict.findings


@pytest.mark.parametrize(
    ("named", "found"),
    [(("path", 0.75), ["error"]), (("path", 0.4), ["warning"]), (None, ["warning"])],
)
def test_an_old_address_is_left_over_where_file_and_text_name_another(checked, named, found):
    facts = [("company", "Zephyr Motors", "inside_address", 0.8)]
    facts += [("company", "Borealis Grid", *named)] if named else []
    verdict = checked(
        ("inside_address", "Zephyr Motors\n12 Mill Lane"),
        ("salutation", "Dear Madam/Sir,"),
        ("opening", "I write to you about the post that Borealis Grid has."),
        facts=facts,
        target=Target(company="Zephyr Motors", given_by="letter"),
        known=KnownNames(addressed=(Addressed("Zephyr Motors", "company", "old.docx", "aaa1"),)),
        rules=["two_companies"],
    )
    assert [f.severity for f in verdict.findings] == found


def test_a_german_noun_is_no_employer(checked):
    verdict = checked(
        (
            "opening",
            "Ich möchte bei Veranstaltungen, bei Events und bei Anwender Problemen helfen.",
        ),
        target=Target(company="Borealis Grid", given_by="options"),
        rules=["two_companies"],
        language="de",
    )
    assert not verdict.findings


@pytest.mark.parametrize(
    ("address", "greeting", "found"),
    [
        ("À l'attention de Monsieur Benoît Tarn, préfet", "Madame la Directrice,", "error"),
        ("Frau Vera Quill", "Sehr geehrter Herr Quill,", "error"),
        ("Ms Vera Quill", "Dear Mr Quill,", "error"),
        ("Ms Vera Quill", "Dear Ms Quill,", None),
        ("À l'attention de Monsieur Benoît Tarn", "Madame, Monsieur,", None),
        ("Mr and Mrs Quill", "Dear Mrs Quill,", None),
        ("Ms Vera Quill", "Dear Mr Tarn,", None),  # another's name: the facts tell of it
        ("Madame Quill\nMonsieur Tarn", "Madame la Directrice,", None),
    ],
)
def test_nobody_is_greeted_with_the_title_of_the_other_sex(checked, address, greeting, found):
    verdict = checked(
        ("inside_address", f"Tarnhelm\n{address}"),
        ("salutation", greeting),
        rules=["two_recipients"],
    )
    assert [f.severity for f in verdict.findings] == ([found] if found else [])


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("Nora Byrne\nBorealis Grid", ["Ms Walsh"]),
        ("Nora Byrne, Recruiter\nBorealis Grid", ["Ms Walsh"]),
        ("Mary Walsh\nBorealis Grid", []),
        ("Human Resources\nBorealis Grid", []),
        ("Borealis Grid\nTide House", []),
    ],
)
def test_a_name_without_a_title_above_the_employers_is_whom_one_writes_to(checked, address, found):
    verdict = checked(
        ("inside_address", address),
        ("salutation", "Dear Ms Walsh,"),
        facts=[("recipient", "Ms Walsh", "salutation")],
        rules=["two_recipients"],
    )
    assert [f.text for f in verdict.findings] == found


def test_a_title_in_the_address_is_not_another_person(checked):
    verdict = checked(
        ("inside_address", "DM Mary E. Walsh\nBranch Head\nBorealis Grid"),
        ("salutation", "Dear Ma'am Walsh:"),
        facts=[
            ("recipient", "Branch Head", "inside_address"),
            ("recipient", "Ma'am Walsh", "salutation"),
        ],
        rules=["two_recipients"],
    )
    assert not verdict


@pytest.mark.parametrize(
    ("hello", "found"), [("Mesdames et Messieurs,", []), ("Mesdames,", ["Monsieur"])]
)
def test_whoever_greets_several_takes_leave_of_each(checked, hello, found):
    leave = "Veuillez agréer, Monsieur, mes salutations distinguées."
    verdict = checked(("salutation", hello), ("closing", leave), rules=["two_recipients"])
    assert [f.text for f in verdict.findings] == found


@pytest.mark.parametrize("hello", ["Greetings Quill,", "Hey Quill,", "Good morning Quill,"])
def test_an_old_addressee_is_one_in_any_greeting(checked, hello):
    assert [f.text for f in checked(("salutation", hello), rules=["leftover.recipient"])] == [
        "Quill"
    ]


@pytest.mark.parametrize(
    ("day", "found"), [("03/02/2026", 0), ("02/03/2026", 0), ("04/05/2026", 1)]
)
def test_a_date_in_numbers_is_todays_in_either_order(checked, day, found):
    written = {"03/02/2026": "2026-02-03", "02/03/2026": "2026-03-02", "04/05/2026": "2026-05-04"}
    verdict = checked(("date", day), facts=[("date", written[day], "date")], rules=["date"])
    assert len(verdict.findings) == found


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("I am the ideal candidate for the position of research assistant.", "error"),
        ("I am confident that this prepared me to be a Program Manager.", "error"),
        ("I would love to join your team as a Flight Engineer.", "error"),
        ("I applied in vain for the position of research assistant, and was told why.", None),
        ("I am the ideal candidate for the position of payroll clerk.", None),
    ],
)
def test_another_title_is_one_in_small_letters_too(body, text, severity):
    found = [f.severity for f in body(text, rules=["two_roles"])]
    assert found == ([severity] if severity else [])


@pytest.fixture
def old_roles(checked):
    """The words of an earlier letter's role that a text for another role has left over."""

    def found(text, *, old, role="Payroll Clerk"):
        verdict = checked(
            ("body", text),
            target=Target(company="Borealis", role=role),
            known=KnownNames(addressed=(Addressed(old, "role", "old.docx", "aaa1"),)),
            rules=["leftover.role"],
        )
        return [finding.text for finding in verdict.findings]

    return found


@pytest.mark.parametrize(
    ("company", "found"), [("Borealis", ["maître électricien"]), ("Tarnhelm", [])]
)
def test_a_title_at_the_target_is_the_one_applied_for(old_roles, company, found):
    text = f"J'ai ce qu'il faut pour être maître électricien chez {company}."
    assert old_roles(text, old="maître électricien", role="installateur") == found


@pytest.mark.parametrize(
    "text",
    [
        "I have the background that you want in a Flight Test Engineer.",
        "Care is what a Flight Test Engineer should bring, and I do.",
        "Ich bringe alles mit, was ein Flight Test Engineer braucht.",
        "I feel that the Flight Test Engineer - Gliders role is the right step.",
    ],
)
def test_whom_a_post_takes_is_a_role_left_over(body, text):
    assert [f.severity for f in body(text, rules=["leftover.role"])] == ["error"]


@pytest.mark.parametrize(("title", "found"), [("Analyst", ["Analyst"]), ("Security Analyst", [])])
def test_a_general_title_is_not_left_over_in_a_longer_one(old_roles, title, found):
    text = f"I am applying for the position of {title}."
    assert old_roles(text, old="Analyst") == found


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([], ["error"]),
        # What the letters to others have, too, is told of oneself.
        (["I keep the ledgers as they do at Zephyr Motors, day by day."], ["advice"]),
    ],
)
def test_what_was_said_to_one_employer_alone_is_left_over(checked, others, found):
    said = "I keep the ledgers as they do at Zephyr Motors, day by day."
    earlier = [Outline("aaa1", said, {"company": ("Zephyr Motors", 1.0)})]
    earlier += [Outline(f"b{n}", text, {}) for n, text in enumerate(others)]
    verdict = checked(
        ("body", said),
        known=KnownNames(addressed=(Addressed("Zephyr Motors", "company", "old.docx", "aaa1"),)),
        earlier=earlier,
        rules=["leftover.company"],
    )
    assert [f.severity for f in verdict.findings] == found


def test_a_past_that_an_old_employer_was_told_of_is_no_leftover(checked):
    said = "During my time at Zephyr Motors I kept the ledgers, and nobody was paid late."
    verdict = checked(
        ("body", said),
        known=KnownNames(addressed=(Addressed("Zephyr Motors", "company", "old.docx", "aaa1"),)),
        earlier=[Outline("aaa1", said, {"company": ("Zephyr Motors", 1.0)})],
        rules=["leftover.company"],
    )
    assert [f.severity for f in verdict.findings] == ["advice"]


def test_a_role_that_was_hoped_for_in_one_letter_alone_is_left_over(checked):
    role = Addressed("Flight Engineer", "role", "old.docx", "aaa1")
    said = "You will find in me the Flight Engineer that nobody has to look after."
    for text, found in (said, ["Flight Engineer"]), (said.replace("find in", "have"), []):
        verdict = checked(
            ("body", text),
            target=Target(company="Borealis", role="Payroll Clerk"),
            known=KnownNames(addressed=(role,)),
            earlier=[Outline("aaa1", said, {"role": ("Flight Engineer", 1.0)})],
            rules=["leftover.role"],
        )
        assert [f.text for f in verdict.findings] == found


def test_a_word_that_stands_beside_the_name_is_no_misspelling_of_it(checked):
    entry = Addressed("Wikimedia", "company", "old.docx", "aaa1")
    for earlier, found in ("I like Wikimedia.", ["Wikipedia"]), ("Wikimedia and Wikipedia.", []):
        verdict = checked(
            ("body", "My tools counted what people read about Wikipedia."),
            known=KnownNames(addressed=(entry,)),
            earlier=[Outline("aaa1", earlier, {})],
            rules=["leftover.company"],
        )
        assert [f.text for f in verdict.findings] == found


def test_an_earlier_job_is_not_applied_for(body):
    text = "I check my own work, from my job as a Teaching Assistant, and was paid for it."
    assert not body(text, rules=["two_roles"])


def test_an_earlier_addressee_whom_the_text_never_names_may_be_left_over(checked):
    before = Addressed("Zephyr Motors", "company", "old.docx", "aaa1")
    parts = (
        ("inside_address", "Zephyr Motors\n12 Mill Lane"),
        ("salutation", "Dear Madam/Sir,"),
        ("opening", "I am applying as a Payroll Clerk."),
    )
    facts = [("company", "Zephyr Motors", "inside_address")]
    found = {
        given_by: checked(
            *parts,
            facts=facts,
            target=Target(company="Zephyr Motors", given_by=given_by),
            known=KnownNames(addressed=(before,)),
            earlier=[Outline("aaa1", parts[2][1], {"company": ("Zephyr Motors", 1.0)})],
            rules=["two_companies"],
        ).findings
        for given_by in ("letter", "options")
    }
    assert [(f.severity, f.source) for f in found["letter"]] == [("error", "old.docx")]
    assert not found["options"]


@pytest.mark.parametrize(
    "text",
    [
        "I would be delighted to contribute to the Wolpertinger team.",
        "I hope to bring my patience and my calm to Wolpertinger.",
    ],
)
def test_whose_a_team_or_a_product_is_only_the_applicant_can_say(body, text):
    (finding,) = body(text, rules=["two_companies"])
    assert (finding.text, finding.severity) == ("Wolpertinger", "warning")


def test_where_another_is_met_is_no_employer(body):
    text = "I would like to thank your people, whom I met at Wolpertinger's career fair."
    assert not body(text, rules=["two_companies"])


@pytest.mark.parametrize(
    ("company", "severity"), [("Tide Laboratory", "warning"), ("Tide Works", "error")]
)
def test_the_house_of_a_unit_may_be_named(checked, company, severity):
    verdict = checked(
        ("salutation", f"Dear {company},"),
        ("opening", "I would love to work at Wolpertinger."),
        facts=[("company", company, "salutation")],
        target=Target(company=company, given_by="letter"),
        rules=["two_companies"],
    )
    assert [f.severity for f in verdict.findings] == [severity]


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("inside_address", "Tide Works\nWolpertinger"),
        ("inside_address", "Tide Works\nUniversity of Larkhill"),
        ("letterhead", "Robin Tamm\nUL"),
    ],
)
def test_what_the_head_names_is_no_stranger(checked, part, line):
    name = "Wolpertinger" if "Wolpertinger" in line else "UL"
    verdict = checked(
        (part, line),
        ("opening", f"I would love to work for the Tide Works, and at {name}."),
        facts=[("company", "Tide Works", "inside_address")],
        target=Target(company="Tide Works", given_by="letter"),
        rules=["two_companies"],
    )
    assert not verdict.findings


@pytest.mark.parametrize("given_by", ["options", "posting"])
def test_who_is_named_once_is_the_one_written_to_where_the_target_never_is(checked, given_by):
    verdict = checked(
        ("opening", "I have been looking at positions at Wolpertinger."),
        ("body", "At Harrow Freight I ran the payroll of 240 drivers."),
        facts=[("company", "Wolpertinger", "opening")],
        target=Target(company="Zephyr Motors", given_by=given_by),
        rules=["two_companies"],
    )
    assert [(f.text, f.severity) for f in verdict.findings] == [("Wolpertinger", "error")]


def test_people_of_a_trade_are_no_role_applied_for(body):
    text = "Joining you, I would learn from your best flight test engineers."
    assert not body(text, rules=["leftover.role"])


@pytest.mark.parametrize(
    ("title", "sought"),
    [
        ("enseignante d'anglais", "Enseignant d'anglais"),
        ("Altenpflegerin", "Altenpfleger"),
        ("Kauffrau", "Kaufmann"),
        ("Directrice", "Directeur"),
    ],
)
def test_a_trade_has_one_title_for_man_and_woman(title, sought):
    assert same_role(title, sought)


def test_a_year_long_past_role_is_told_by_the_verb_at_the_end(body):
    known = KnownNames(addressed=(Addressed("Wellenforscher", "role", "old.docx", "aaa1"),))
    text = "Habe ich doch 2010 eine Stelle als Wellenforscher an der Küste angenommen."
    wish = "Gern bewerbe ich mich als Wellenforscher."
    found = [
        bool(body(said, known=known, language="de", rules=["leftover.role"]))
        for said in (text, wish)
    ]
    assert found == [False, True]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Welder", "error"),
        ("Payroll Officer", "warning"),
        ("Night Watch", "warning"),
        ("Senior Payroll Clerk", None),
    ],
)
def test_the_subject_is_held_against_the_role_that_is_told(checked, title, found):
    verdict = checked(
        ("subject", f"Application as {title}"),
        target=Target(company="Borealis", role="Payroll Clerk", is_role_told=True),
        facts=[("role", title, "subject")],
        rules=["two_roles"],
    )
    assert [f.severity for f in verdict.findings] == ([found] if found else [])


def test_an_old_role_beside_another_is_left_over(checked):
    verdict = checked(
        ("opening", "I am writing to express my interest in the Flight Test Engineer position."),
        ("closing", "I look forward to learning more about the Payroll Clerk position."),
        target=Target(company="Borealis", role="Flight Test Engineer"),
        facts=[
            ("role", "Flight Test Engineer", "opening"),
            ("role", "Payroll Clerk", "closing"),
        ],
        rules=["two_roles"],
    )
    assert [(f.severity, f.text) for f in verdict.findings] == [("error", "Flight Test Engineer")]


@pytest.mark.parametrize(
    ("old", "text", "found"),
    [
        ("Welder / Pipe Fitter", "I am applying as a Pipe Fitter.", ["Pipe Fitter"]),
        ("Night Shift Welder Co-op", "I am applying for the Night Shift Welder post.", 1),
        ("Welder (Night)", 'I read about your post "Night Welder" today.', []),
        ("Data Engineer", "I am interested in the position « Data Engineer » of yours.", 1),
        ("Data Engineer", "I am applying for the Data Engineer (Backend) – Core Tools role.", 1),
        ("Data Engineering Intern", "My interest in data engineering is old.", []),
        ("Werkleiter", "Ich möchte mich für den Werkleiter bewerben.", ["Werkleiter"]),
        ("Data Engineer", "I could be of use as a Payroll Clerk or as a Data Engineer.", []),
    ],
)
def test_a_title_is_known_by_its_parts_and_in_quotation_marks(old_roles, old, text, found):
    told = old_roles(text, old=old)
    assert told == found if isinstance(found, list) else len(told) == found


@pytest.mark.parametrize(
    ("said", "more", "found"),
    [
        ("As a Test Pilot I bring patience and a good ear.", "", True),
        ("Als Test Pilot bringe ich Geduld und ein gutes Ohr mit.", "", True),
        ("As a Test Pilot I learned patience and a good ear.", "", False),
        ("As a Test Pilot I bring patience and a good ear.", "I am a Test Pilot by trade.", False),
    ],
)
def test_what_one_would_do_as_in_an_old_letter_alone_is_left_over(checked, said, more, found):
    verdict = checked(
        ("body", f"{said} {more}".strip()),
        target=Target(company="Borealis", role="Payroll Clerk"),
        known=KnownNames(addressed=(Addressed("Test Pilot", "role", "old.docx", "aaa1"),)),
        earlier=[Outline("aaa1", said, {"role": ("Test Pilot", 1.0)})],
        rules=["leftover.role"],
    )
    assert [f.text for f in verdict.findings] == (["Test Pilot"] if found else [])


def test_a_reference_with_the_targets_own_initials_is_its_own(checked):
    known = KnownNames(addressed=(Addressed("BG/IT/55", "reference", "old.docx", "aaa1"),))
    for company, found in ("Borealis Grid", []), ("Tarnhelm", ["BG/IT/55"]):
        verdict = checked(
            ("opening", "I am applying for the post (ref. BG/IT/55)."),
            target=Target(company=company),
            known=known,
            rules=["leftover.reference"],
        )
        assert [f.text for f in verdict.findings] == found


def test_a_short_form_belongs_to_every_name_that_it_is_short_for(checked):
    names = ("Zephyr Motors", "aaa1"), ("Zephyr Tide Foods", "aaa2")
    known = KnownNames(tuple(Addressed(n, "company", "old.docx", x) for n, x in names))
    verdict = checked(
        ("closing", "I would love to join Zephyr."),
        target=Target(company="Zephyr Motors"),
        known=known,
        rules=["leftover.company"],
    )
    assert not verdict


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Zephyr Motors has cut its fees, and I think that Borealis could, too.", "advice"),
        ("Zephyr Motors hat die Gebühren gesenkt, und Borealis könnte das auch.", "advice"),
        ("Zephyr Motors has cut its fees, and I think that is right.", "error"),
    ],
)
def test_another_that_the_target_is_set_beside_is_a_comparison(body, text, severity):
    verdict = body(text, target=Target(company="Borealis"), rules=["leftover.company"])
    assert [f.severity for f in verdict.findings] == [severity]
