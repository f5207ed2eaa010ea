"""What `parse_posting` understands of postings as raw as the web gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.models import Document, Paragraph
from coverkit.parsing import parse_posting
from coverkit.parsing.posting_lines import sentences

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


def test_a_heading_that_is_not_known_still_ends_the_list_before_it() -> None:
    posting = read(
        "Baker\n\nRequirements\n- Two years in a bakery\n- A food hygiene certificate\n\n"
        "The good life with us\n- A loaf a day\n- Sundays off\n"
    )
    assert texts(posting, "must") == ["Two years in a bakery", "A food hygiene certificate"]
    assert "loaf" not in posting.text


def test_lines_after_the_bullets_are_no_longer_demands() -> None:
    posting = read(
        "Baker\n\nRequirements\n- Two years in a bakery\n- A food hygiene certificate\n\n"
        "The oven is warm and so are we."
    )
    assert len(posting.requirements) == 2
    assert "oven" not in posting.text


def test_all_under_preferred_is_a_wish() -> None:
    posting = read(
        "Requirements\n- Two years in a bakery\n\nPreferred\n"
        "- Knowledge of French pastry\n- Experience with rye\n- A driving licence\n"
    )
    assert len(texts(posting, "nice")) == 3


@pytest.mark.parametrize(
    "line",
    [
        "Skills: Customer Training, Implementation, +8 more",
        "Don't tick every box?",
        "28 days of holiday",
        "You must be authorized to work in the country",
        "We offer visa sponsorship",
        "Send your CV to jobs@bakery.example",
        "£31,000 to £34,000 a year",
        "Acme is an equal opportunity employer",
    ],
)
def test_never_a_requirement_even_inside_a_list(line: str) -> None:
    posting = read(f"Baker\n\nRequirements\n- Two years in a bakery\n- {line}\n- Strong arms\n")
    assert texts(posting, "must") == ["Two years in a bakery", "Strong arms"]


def test_work_that_is_about_visas_or_salaries_is_a_task() -> None:
    work = ["Prepare visa applications for our crews", "Run the salary review every spring"]
    posting = read("HR Officer\n\nResponsibilities\n" + "\n".join(f"- {line}" for line in work))
    assert texts(posting, "task") == work


def test_small_pictures_serve_as_bullets() -> None:
    posting = read(
        "Baker\n\n🥖 What you'll do\n✅ Bake bread every night\n✅ Train two apprentices a year\n"
    )
    assert texts(posting, "task") == ["Bake bread every night", "Train two apprentices a year"]


def test_a_question_as_a_heading_is_understood() -> None:
    posting = read(
        "Who will I be?\n- A baker of two years or more\n- An early riser\n\n"
        "What will I get?\n- A loaf a day\n"
    )
    assert "loaf" not in posting.text


@pytest.mark.parametrize(
    ("top", "company", "role", "place"),
    [
        ("Baker\nRye & Sons - Leeds, UK", "Rye & Sons", "Baker", "Leeds, UK"),
        ("Baker | Rye & Sons | Leeds, UK", "Rye & Sons", "Baker", "Leeds, UK"),
        ("HEAD BAKER\nEmployer: Rye & Sons\nLocation: Leeds", "Rye & Sons", "Head Baker", "Leeds"),
        ("Baker wanted\nRye & Sons, Leeds", "Rye & Sons", "Baker", "Leeds"),
    ],
)
def test_the_head_is_taken_apart(top: str, company: str, role: str, place: str) -> None:
    posting = read(f"{top}\n\nRye & Sons has baked for Leeds since 1987. You will bake bread.")
    assert (posting.company, posting.role, posting.place) == (company, role, place)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Sourdough and Rye\nLeeds, UK\n\nYou will bake bread.", "Sourdough and Rye"),
        ("Night Baker, Rye (Leeds or on tour)\n\nYou bake.", "Night Baker, Rye (Leeds or on tour)"),
        ("Immediate need for a Night Baker. This is a contract of a year.", "Night Baker"),
        ("Rye & Sons: Night Baker\n\nYou bake.", "Night Baker"),
        ("Rye & Sons is looking for 2-3 Night Bakers to join the shift.", "Night Baker"),
    ],
)
def test_the_title_is_told_by_what_stands_around_it(text: str, role: str) -> None:
    assert read(text).role == role


def test_a_place_is_no_company() -> None:
    posting = read("Baker\nSeoul, South Korea\n\nYou will bake in Seoul. Seoul is a city of bread.")
    assert (posting.company, posting.place) == (None, "Seoul, South Korea")


def test_half_a_name_is_told_from_the_whole() -> None:
    posting = read(
        "Archivist\nTarn Valley Council\n\nThe Council is committed to its archives. "
        "The Council is proud of them."
    )
    assert posting.company == "Tarn Valley Council"


def test_each_line_left_out_says_why() -> None:
    posting = read(CLUTTERED)
    kinds = {text: kind for kind, text in posting.left_out}
    assert kinds["28 days of holiday"] == "pay"
    assert kinds["Full time"] == "terms"


def test_wrapped_lines_are_one_demand_and_small_letters_begin_another() -> None:
    wrapped = (
        "Must have shown strength in verbal and written\ncommunication with customers\nPatience"
    )
    small = "at least six months behind a busy espresso machine\nyou turn up in the morning"
    assert len(texts(read(f"Requirements\n{wrapped}"), "must")) == 2
    assert len(texts(read(f"Requirements\n{small}"), "must")) == 2


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Baker\n\nÜber Kornhaus\nDie Kornhaus backt seit 1950.", "Kornhaus"),
        ("Rye & Sons, a bakery of nine, seeks a Baker.", "Rye & Sons"),
        ("Baker\n\nYou bake. Rye Sons pays well. Write to work@ryesons.example.", "Rye Sons"),
        ("Entreprise : Fournil Lemaire\nPoste : Boulanger\n\nVous pétrissez.", "Fournil Lemaire"),
        ("Kornhaus GmbH\n97999 Seckenau\n\nBäcker (m/w/d)", "Kornhaus"),
        (
            "Baker\n\nOur bakers keep Ryelight's ovens hot. You share in Ryelight's luck; Ryelight grows.",
            "Ryelight",
        ),
        ("Chef\nThe Copper Ladle\n\nThe Copper Ladle seeks a Chef.", "The Copper Ladle"),
        (
            'Clerk\n\nOld Harrow Town Fire Mutual Insurance ("OHM") is an insurer.',
            "Old Harrow Town Fire Mutual Insurance",
        ),
        ("Baker\n\nNational Crumb is a bakery. At National Crumb you bake.", "National Crumb"),
        ("IT Harbour is an equal opportunity employer.", "IT Harbour"),
        ("All are welcome at Rye Owl. We are an equal opportunity employer.", "Rye Owl"),
        ("Baker\n\nYou bake. Rye Sons is an Equal Opportunity Employer.", "Rye Sons"),
        ("Baker\n\nYou bake. All bakers are welcome at Ryelight, day and night.", "Ryelight"),
        ("Baker\n\nAt Ryelight we bake at night. You bake bread.", "Ryelight"),
        ("Baker\n\nWhy Ryelight?\nFresh bread every day.", "Ryelight"),
        ("Baker\n\nOur client pays well. Write to cv@rye-recruiting.example.", None),
    ],
)
def test_the_company_is_told_by_heading_apposition_address_and_possessions(text, company) -> None:
    assert read(text).company == company


def test_a_list_about_the_employer_asks_for_nothing() -> None:
    posting = read(
        "Why Rye & Sons:\n14-time winner of the Golden Loaf\n90+ awards of the trade\n"
        "1,000 shops in the north\n300 bakers and their cats\n\n"
        "Experience to be successful in this role:\nFive years at an oven\n"
        "Rye & Sons culture:\n● Warm – it is a bakery\n\nRye & Sons is a bakery."
    )
    assert [r.text for r in posting.requirements] == ["Five years at an oven"]
    assert texts(posting, "must") == ["Five years at an oven"]


def test_a_demand_among_the_duties_is_a_demand() -> None:
    posting = read(
        "Duties\n- Keep the ovens at heat\n- Must have a driving licence of some kind\n"
        "- Experience in baking rye is a plus"
    )
    assert texts(posting, "task") == ["Keep the ovens at heat"]
    assert texts(posting, "must") == ["Must have a driving licence of some kind"]
    assert texts(posting, "nice") == ["Experience in baking rye is a plus"]


def test_a_line_that_breaks_off_leads_into_what_is_asked() -> None:
    posting = read(
        "As a Night Baker, you will....\nKeep the ovens at heat\n"
        "You'll meet our minimum qualifications for the position if you...\nHave baked for a year\n"
        "You'll go above and beyond our minimum qualifications if you...\nKnow your rye"
    )
    assert texts(posting, "task") == ["Keep the ovens at heat"]
    assert texts(posting, "must") == ["Have baked for a year"]
    assert texts(posting, "nice") == ["Know your rye"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Experience with ovens (eg. Wood ovens)", ["Experience with ovens (eg. Wood ovens)"]),
        ("You bake alone.The rest sleeps", ["You bake alone.", "The rest sleeps"]),
        ("You know Rye.Net and Dough.js", ["You know Rye.Net and Dough.js"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(line: str, found: list[str]) -> None:
    assert sentences(line) == found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("You will bake at our site in Hexley. Come early.", "Hexley"),
        ("Rye & Sons is hiring a Baker in Castlebury!", "Castlebury"),
        ("Wir suchen für unsere Filiale in Altenau Verstärkung.", "Altenau"),
        ("Maison Lemaire recherche pour sa boutique de Lorvan un boulanger.", "Lorvan"),
        ("Baker\nLocation\nHexley, Kent\n\nYou bake.", "Hexley, Kent"),
        ("Clerk - Hexley - Rye & Sons\n\nRye & Sons is a bakery.", "Hexley"),
        ("Bäcker (m/w/d)\nVollzeit · Bad Elmen\n\nWir backen.", "Bad Elmen"),
        ("Baker\n\nWe have shops in Hexley, York and Hull.", None),
        ("Baker\n\nA store in Python is a dictionary; the school of Science says so.", None),
    ],
)
def test_the_place_is_told_by_sentences_and_lines(text, place) -> None:
    assert read(text).place == place


def test_counted_objectives_are_tasks_even_below_demands() -> None:
    posting = read(
        "Requirements\n- A degree in baking\nObjective 1: Plan and bake all loaves\n"
        "- Weigh the flour every night\n"
    )
    assert texts(posting, "must") == ["A degree in baking"]
    assert texts(posting, "task") == ["Plan and bake all loaves", "Weigh the flour every night"]


def test_a_misprinted_abbreviation_ends_no_sentence() -> None:
    line = "Degree in a science of food (e.g,. Dairy or Cereals)"
    assert texts(read(f"Requirements\n- {line}\n"), "must") == [line]


def test_a_text_that_lost_its_breaks_is_cut_at_headings_and_bullets() -> None:
    filler = "We bake bread for the whole valley and have done so for years. " * 16
    posting = read(
        f"{filler}Qualifications bull Two years behind an oven bull Knowledge of rye and spelt. "
        "Benefits bull A loaf a day"
    )
    asked = ["Two years behind an oven", "Knowledge of rye and spelt."]
    assert texts(posting, "must") == asked
    assert "loaf a day" not in posting.text


def test_labels_in_a_line_and_numbers_at_a_title_are_parted() -> None:
    posting = read(
        "Title Baker Location Hexley, KY Duration Long Term Description You will bake bread."
    )
    assert posting.place == "Hexley, KY"
    assert read("Head Baker-2001417\n\nYou will bake bread every night.").role == "Head Baker"
    assert read("Baker\nLocation: Hexley, Kent Type: Permanent").place == "Hexley, Kent"
