"""For whom a letter is: what is said of an employer counts, what is said of tools does not."""

from __future__ import annotations

import pytest

from coverkit.models import Document, Paragraph
from coverkit.parsing import parse_letter

PROOF = "For six years I kept the night shift of a ferry port running, with a crew of eleven."
FRENCH = "Depuis six ans je tiens la nuit le port des ferries, avec une équipe de onze marins."
GERMAN = (
    "Seit sechs Jahren leite ich die Nachtschicht in einem Hafen, mit elf Leuten und zwei Booten."
)
THANKS = "Thank you for your time and consideration."


def company_of(*paragraphs: str) -> str | None:
    document = Document(tuple(Paragraph(text) for text in paragraphs), "txt")
    return parse_letter(document).company


@pytest.mark.parametrize(
    "opening",
    [
        "I write Rust every day: a Rust developer at heart, I rewrote our Rust services in Rust.",
        "I know Debian well. My Debian servers ran for years, and I write patches for Debian.",
        "I have a keen interest in Marine Biology and in Ocean Chemistry.",
        "J'ai administré Debian pendant des années: des serveurs Debian, des paquets Debian.",
        "I have years of experience contributing to Debian and built a web application with Django.",
        "The opportunity at the Tarnhelm Science Summit taught me how tides are measured.",
        "I am writing to express my interest in the Tide Modelling intern position.",
        "As a student majoring in Tide Physics at Marlowe University, I apply for this post.",
        "J'ai suivi le cours de Marine Biology, et j'aime les outils de Marine Biology.",
        "Mon stage, fait dans l'entreprise Tarnhelm, et l'entreprise Tarnhelm m'ont formée.",
        "J'ai de l'expérience de la navigation, acquise au sein d'Tarnhelm SAS à Brest.",
        "Actuellement hydrologue au sein d'Ormond SAS, je vous soumets ma candidature.",
        "I recently played the lead of a show at Tarnhelm Hall, with an audience of children.",
        "I have held seasonal positions at Tarnhelm Nursery, and found them fulfilling.",
        "In 2018, I started a remote position at the Tarnhelm Institute.",
        "I was selected to attend a summer bootcamp at Tarnhelm Inc. near the sea.",
        "I was given the opportunity to intern as a diver at Tarnhelm Works last year.",
        "I have six years of experience as a full-time lecturer in tides at Tarnhelm College.",
        "My career has been about models, from the tides of the moon to storms at Tarnhelm Bay.",
        "I write Rust daily, most recently in my position as a staff engineer at Tarnhelm.",
        "I have three years of productive, remote experience with Tarnhelm. Tarnhelm liked it.",
        "I have been working for Tarnhelm Tides Inc. for the last year.",
        "I was a part of the hiring team for Tarnhelm. After leaving Tarnhelm, I wrote a book.",
        "I counted fish for the council before joining the Tarnhelm Institute in a desk role.",
        "I continued to work for Tarnhelm for another two years.",
        "I have grown comfortable working with Tarnhelm, and script all of it.",
        "I am motivated by the opportunity to contribute to Queensland’s transport future.",
    ],
)
def test_a_tool_or_a_subject_is_no_employer(opening):
    assert company_of("Dear Hiring Manager,", opening, PROOF, THANKS) is None


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("I have been following Tarnhelm for years. Tarnhelm builds what I use.", "Tarnhelm"),
        ("I want to do research at Tarnhelm. Tarnhelm is where tides are understood.", "Tarnhelm"),
        ("I could imagine a collaboration with Tarnhelm, for Tarnhelm knows tides.", "Tarnhelm"),
        ("I am applying for the M.Sc. Hydrology at the Tarnhelm Institute.", "Tarnhelm Institute"),
        ("I would love the C# .NET Developer position with Tarnhelm.", "Tarnhelm"),
        ("I look forward to contributing to Tarnhelm.", "Tarnhelm"),
        ("As Tarnhelm continues to grow, I would like to grow with it.", "Tarnhelm"),
        (
            "As Tarnhelm is one of the major players of tidal power, I would learn there.",
            "Tarnhelm",
        ),
        ("I read of it on the Tarnhelm vacancies web page.", "Tarnhelm"),
        ("I think that Tarnhelm can be very helpful for my research.", "Tarnhelm"),
        ("I heard of the position posted by Tarnhelm on Seek.", "Tarnhelm"),
        ("I apply for the position of Software Engineer (PhD) Intern at Tarnhelm.", "Tarnhelm"),
        ("I would love to meet new challenges at Tarnhelm.", "Tarnhelm"),
        ("Tarnhelm would give me a good place to practise.", "Tarnhelm"),
        ("If I could be a good fit at Tarnhelm, I would be delighted.", "Tarnhelm"),
        ("After mentoring an intern at Marlowe I apply to teach at Tarnhelm.", "Tarnhelm"),
        ("I write for the Tide Manager position within Tarnhelm.", "Tarnhelm"),
        ("I would do well in an organization such as Tarnhelm.", "Tarnhelm"),
        ("The post stands on the homepage of the Tarnhelm Institute.", "Tarnhelm Institute"),
        ("I'm a fan of the tides and the technology at Tarnhelm.", "Tarnhelm"),
        ("I have been looking at positions at Tarnhelm.", "Tarnhelm"),
        ("My interest in an appointment in tides is old, and is best met at Tarnhelm.", "Tarnhelm"),
    ],
)
def test_what_is_said_of_employers_names_one(sentence, company):
    assert company_of("Dear Hiring Manager,", sentence, PROOF, THANKS) == company


def test_a_heading_asks_why_this_company():
    assert company_of("About Me", PROOF, "Why Tarnhelm?", "I like tides.", THANKS) == "Tarnhelm"


def test_a_heading_about_the_applicant_names_no_company():
    found = company_of("Why I'm Uniquely Qualified", PROOF, "Why This Role", PROOF, THANKS)
    assert found is None


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("I am interested in the Tide Modelling intern position.", "Tide Modelling intern"),
        ("Meet your Tide Engineer: I apply for the role of Tide Engineer.", "Tide Engineer"),
        ("I would like to apply as a (Junior) Tide Engineer.", "Junior Tide Engineer"),
        ("I apply for the role of Tide Engineer as described in our talk.", "Tide Engineer"),
        ("In my role as a diver I learned to wait, until the end of my internship.", None),
    ],
)
def test_a_title_is_whole_and_of_the_post_sought(sentence, role):
    paragraphs = ("Dear Hiring Manager,", sentence, PROOF, THANKS)
    document = Document(tuple(Paragraph(text) for text in paragraphs), "txt")
    assert parse_letter(document).role == role


def test_a_german_title_is_not_the_one_of_today():
    paragraphs = (
        "Bewerbung als (Junior) Elektroniker (w/m/d) im Bereich Küstenschutz und Hafenbetrieb",
        "Sehr geehrte Damen und Herren,",
        "aktuell bin ich als Projektleiter in einem Hafen tätig.",
        GERMAN,
    )
    document = Document(tuple(Paragraph(text) for text in paragraphs), "txt")
    role = parse_letter(document).role
    assert role is not None
    assert role.startswith("Junior Elektroniker")


def test_a_subject_ends_with_the_company_in_brackets():
    found = company_of(
        "Cover Letter — Tide Modeller, Harbours (Tarnhelm)",
        "Tarnhelm measures what others guess. That is why I write.",
        PROOF,
        THANKS,
    )
    assert found == "Tarnhelm"


def test_an_address_names_the_company_by_its_recruiters():
    found = company_of(
        "Tarnhelm Recruitment Team",
        "12 March 2024",
        "Dear Sir or Madam,",
        "I would like to work on tides at Tarnhelm.",
        PROOF,
        THANKS,
    )
    assert found == "Tarnhelm"


def test_a_first_line_that_names_who_hires_is_the_employers():
    found = company_of(
        "Tarnhelm - DRH\n292 rue du Quai\n75141 PARIS CEDEX 03",
        "le 20 avril 2015",
        "Objet : Candidature au poste de marégraphe",
        "Madame, Monsieur,",
        FRENCH,
        FRENCH,
        "Je vous remercie de l'intérêt que vous pourrez porter à ma candidature.",
    )
    assert found == "Tarnhelm"


def test_where_one_hopes_to_move_is_no_past():
    opening = "I am applying for the M.Sc. Hydrology at the University of Tarnhelm."
    hope = "I am looking forward to moving to Tarnhelm for a while."
    assert company_of("Dear Sir or Madam,", opening, PROOF, hope) == "University of Tarnhelm"


def test_a_canadian_town_is_no_company():
    found = company_of(
        "Dr. Odile Marchbanks\nHarbour Hall 375\nHalifax, NS, B3H 4R2",
        "Dear Dr. Marchbanks,",
        "I am applying for the position of Research Assistant.",
        PROOF,
        THANKS,
    )
    assert found is None


@pytest.mark.parametrize(
    "town",
    ["Kelp Bay, FL, 32816", "New Kelp, New Jersey 10001", "Kelp, Maine, 04101", "113 60 Kelpholm"],
)
def test_a_town_is_no_company_wherever_its_code_stands(town):
    found = company_of(
        f"Odile Marchbanks\n12 Harbour Drive\n{town}",
        f"Tarnhelm Nets\n4 Quay Drive\n{town}",
        "Dear Hiring Manager,",
        "I am applying for the position of Research Assistant.",
        PROOF,
        THANKS,
        "Sincerely,",
        "Odile Marchbanks",
    )
    assert found == "Tarnhelm Nets"


@pytest.mark.parametrize(
    ("head", "company"),
    [
        ("TARNHELM\n15 Quay Drive\nKelp Bay, CA 94025", "TARNHELM"),
        ("Odilia Marchbanks\n15 Quay Drive\nKelp Bay, CA 94025", None),
        ("Rose Cottage\n15 Quay Drive\nKelp Bay, CA 94025", None),
        ("15 Quay Drive\nKelp Bay, CA 94025", None),
    ],
)
def test_the_one_address_of_a_head_without_the_own_name_is_the_employers(head, company):
    opening = "I am a student of tides, applying for the summer internship."
    letter = ("Dear Hiring Manager,", opening, PROOF, THANKS, "Sincerely,", "Odile Marchbanks")
    assert company_of(head, *letter) == company


def test_a_department_is_no_company():
    found = company_of(
        "Mrs. Odile Marchbanks\nDirector, Quality Department\nTarnhelm Nets\n4 Quay Drive",
        "Dear Ms. Marchbanks,",
        "I am applying for the Quality Data Intern position at Tarnhelm Nets.",
        "I took my Ph.D. in the Department of Oceanography, at the University of Brackwater.",
        THANKS,
    )
    assert found == "Tarnhelm Nets"


@pytest.mark.parametrize(
    "head",
    [
        ("Odile Marchbanks\n+44 1632 960 960", "Tarnhelm Nets"),
        ("Odile Marchbanks\n+44 1632 960 960", "Tarnhelm Limited\n+44 1632 960 001"),
    ],
)
def test_an_address_of_one_line_is_one(head):
    letter = ("Dear Hiring Manager,", "The nets Tarnhelm Nets makes are mine.", PROOF, THANKS)
    found = company_of(*head, *letter, "Sincerely,", "Odile Marchbanks")
    assert found
    assert found.startswith("Tarnhelm")


@pytest.mark.parametrize(
    "sentence",
    [
        "I apply for the position of Tide Analyst at the company Tarnhelm.",
        "I was interested in your vacancy for Tide analyst, as Tarnhelm is a leading tide company.",
    ],
)
def test_a_company_may_be_called_one(sentence):
    assert company_of("Dear Sir or Madam,", sentence, PROOF, THANKS) == "Tarnhelm"


@pytest.mark.parametrize(
    "sentence",
    [
        "As a designer at Brackwater's Harbour office, one of my duties was to draw nets.",
        "I am a marine science senior at the University of Brackwater at Kelp Bay.",
        "Since moving here I have been leading the team at Brackwater, and I enjoy it.",
    ],
)
def test_where_one_works_or_studies_is_not_applied_to(sentence):
    assert company_of("Dear Sir or Madam,", sentence, PROOF, THANKS) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Je poursuis mon apprentissage de Tidescript et du Deep Knotting, et des outils voisins.",
        "Je vise une alternance dans le cadre de la licence de marégraphe du CNAM Brackwater.",
    ],
)
def test_what_is_named_once_after_a_small_word_is_no_company(sentence):
    assert company_of("Madame, Monsieur,", sentence, FRENCH, FRENCH) is None


def test_a_firm_in_the_first_line_is_written_to():
    found = company_of(
        "Tarnhelm GmbH\nFrau Dr. Odile Marchbanks\nHafenweg 144\n20148 Hamburg",
        "3. März 2014",
        "Bewerbung als Physiker",
        "Sehr geehrte Frau Dr. Marchbanks,",
        GERMAN,
        GERMAN,
        "Mit freundlichem Gruß",
        "Michele Roe",
    )
    assert found == "Tarnhelm GmbH"


def test_the_short_form_in_brackets_is_no_part_of_a_name():
    found = company_of(
        "Odile Marchbanks\nodile@example.org",
        "12 March 2024",
        "Tarnhelm Institute of Tides (TIT)\n4 Quay Drive\nKelp Bay, CA 94025",
        "Dear Sir or Madam,",
        PROOF,
        PROOF,
        THANKS,
    )
    assert found == "Tarnhelm Institute of Tides"


def test_whose_principles_are_praised_is_an_employer():
    praise = "Tarnhelm Nets’ founding principles please me, and the Tarnhelm boat is close to home."
    assert company_of("Dear Sir or Madam,", PROOF, PROOF, praise) == "Tarnhelm Nets"


def test_a_greeting_that_the_text_shortens_names_a_company():
    found = company_of(
        "Dear Quayside-Lantern Observatory,",
        "I would like to join the Observatory as a tide watcher.",
        PROOF,
        THANKS,
    )
    assert found == "Quayside-Lantern Observatory"


@pytest.mark.parametrize(
    "salutation",
    [
        "To the Tarnhelm hiring committee,",
        "To those at the Tarnhelm Observatory,",
        "To admissions boards of Tarnhelm and Brackwater:",
    ],
)
def test_a_greeting_may_do_without_dear(salutation):
    found = company_of(salutation, PROOF, PROOF, THANKS)
    assert found
    assert found.startswith("Tarnhelm")


def test_a_person_and_a_team_greeted_together_name_the_company():
    found = company_of(
        "Dear Odile Marchbanks and Tarnhelm Team,",
        "I am writing to show my interest in the position of Tide Analyst in Tarnhelm.",
        "I had to work with Java, C++ and Matlab to count the fish of a whole coast.",
        THANKS,
    )
    assert found == "Tarnhelm"


def test_a_first_name_is_no_company():
    assert company_of("Dear Odile,", PROOF, PROOF, THANKS) is None


def test_hi_company_greets_nobody():
    assert company_of("Hi Company!", PROOF, PROOF, THANKS) is None


@pytest.mark.parametrize(
    ("salutation", "sentence", "proof"),
    [
        (
            "Dear Hiring Manager,",
            "I have been with Brackwater since 2015, and like it there.",
            PROOF,
        ),
        (
            "Dear Hiring Manager,",
            "My current employer, Brackwater, taught me to count fish.",
            PROOF,
        ),
        ("Bonjour,", "J'ai compté des poissons lors d'un stage chez Brackwater.", FRENCH),
        (
            "Sehr geehrte Damen und Herren,",
            "Bei meinem Arbeitgeber Brackwater zähle ich Fische.",
            GERMAN,
        ),
        ("Guten Tag,", "Im Rahmen meines Praktikums bei Brackwater zählte ich Fische.", GERMAN),
    ],
)
def test_an_employer_of_today_is_not_the_one_written_to(salutation, sentence, proof):
    assert company_of(salutation, sentence, proof, proof) is None


def test_an_employer_with_its_years_in_brackets_is_past():
    opening = "I am writing to apply as a Tide Analyst."
    past = "At Marlowe Tidal (2018-2021), I kept the gauges, and my team at Marlowe Tidal grew."
    assert company_of("Dear Hiring Manager,", opening, past, PROOF, THANKS) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "anbei erhalten Sie meine Bewerbung für Ihre ausgeschriebene Stelle.",
        "ich suche eine Stelle im Bereich Tide Science und lebe im Bereich Tide Science.",
        "gern hülfe ich bei Events und bei Anwender Problemen, und suche bei Ihnen eine Rolle.",
        "gern arbeite ich mit Tide Science, und ich weiß, was man mit Tide Science messen kann.",
    ],
)
def test_german_capitals_alone_name_no_company(sentence):
    assert company_of("Sehr geehrte Damen und Herren,", sentence, GERMAN) is None


def test_a_german_house_is_told_by_what_it_is():
    sentence = "hier meine Bewerbung für den Fahrdienst der Tagespflege Pirolhof."
    found = company_of("Sehr geehrte Damen und Herren,", sentence, GERMAN)
    assert found == "Tagespflege Pirolhof"


def test_a_professor_is_no_company():
    found = company_of(
        "Robin Tamm\nrobin@tamm.example",
        "Univ.-Prof.in Dr.in Odile Marchbanks\nUniversität Tarnhelm\nHafenstraße 6\n4040 Linz",
        "Sehr geehrte Frau Prof. Marchbanks,",
        "ich möchte am Institut für Gezeiten forschen.",
        GERMAN,
    )
    assert found == "Universität Tarnhelm"


def test_a_long_name_goes_on_in_the_next_line():
    found = company_of(
        "Services RH\nInstitut National des Marées\net des Études Maritimes\n12 rue du Quai\n75014 Paris",
        "Madame, Monsieur,",
        FRENCH,
        "Je reste à votre disposition pour un entretien.",
    )
    assert found == "Institut National des Marées et des Études Maritimes"


def test_who_offers_a_course_is_no_employer():
    sentence = "J'ai suivi la formation de plongée proposée par Tarnhelm."
    assert company_of("Madame, Monsieur,", sentence, FRENCH) is None


def test_a_german_noun_is_no_company():
    found = company_of(
        "Sehr geehrte Damen und Herren,",
        "Ich unterstützte das Team bei Berechnungen, bei der Reparatur und bei der Entwicklung.",
        GERMAN,
        "Auf ein Gespräch freue ich mich.",
    )
    assert found is None


def test_a_postscript_hides_no_signature():
    document = Document(
        tuple(
            Paragraph(text)
            for text in (
                "Hi,",
                PROOF,
                "I would like to do the same for you.",
                "Looking forward to talking.",
                "Odile Marchbanks",
                "P.S. - I have followed Tarnhelm since its first tide table.",
            )
        ),
        "txt",
        "letters/Marchbanks.txt",
    )
    found = parse_letter(document)
    assert found.company != "Marchbanks"
    assert next(part.text for part in found.parts if part.part == "signoff") == "Odile Marchbanks"


def test_one_telling_of_a_name_undoes_no_wishes():
    found = company_of(
        "Dear Hiring Manager,",
        "I am applying for the position at Tarnhelm, and I would love to join Tarnhelm.",
        "I am close to Tarnhelm, where I know the port.",
        "Tarnhelm's mission is mine, and my work would serve Tarnhelm.",
        "I look forward to a start at Tarnhelm.",
    )
    assert found == "Tarnhelm"


@pytest.mark.parametrize(
    "head",
    [
        "Anschreiben",
        "Lettre de motivation",
        "MOTIVATIONSSCHREIBEN (Entwurf)",
        "Destinataire :\nService recrutement",
        "À l'attention du service recrutement",
        "Master Gestion des Marées",
        "Référence UMR7-MAREE-002",
    ],
)
def test_what_a_letter_is_called_and_to_whose_hands_it_goes_names_no_company(head):
    own = "Ada Marlowe\n12 rue du Quai\n29000 Quimper\nada@example.org"
    assert company_of(own, head, "Madame, Monsieur,", FRENCH, "Ada Marlowe") is None


def test_the_name_in_a_letters_own_title_is_whom_it_greets():
    greeting = "Dear Tarnhelm,"
    assert (
        company_of("Cover Letter For Tarnhelm\nAda Roe", greeting, PROOF, "Ada Roe") == "Tarnhelm"
    )


def test_the_person_below_the_line_that_announces_one_is_no_company():
    head = "À l'intention de:\nJulie Roux\nDirectrice générale\nCollège Marlowe\n19 avril, Brest"
    subject = "Objet : Candidature pour l'année scolaire 2022-2023"
    assert company_of("Ada Roe", head, subject, "Mme Roux,", FRENCH, "Ada Roe") == "Collège Marlowe"


def test_the_own_town_is_no_company():
    own = "Ada Roe\n12 quai Bleu\n29000 Quimper\nada@example.org"
    wish = "Je vous propose ma candidature pour le stage en cuisine à Quimper."
    assert company_of(own, "Madame, Monsieur,", wish, FRENCH, "Ada Roe") is None


@pytest.mark.parametrize(
    ("salutation", "sentence", "company"),
    [
        ("Liebes Tarnhelm-Team,", "ich möchte gerne bei Tarnhelm arbeiten.", "Tarnhelm"),
        ("Sehr geehrtes tarnhelm-Team,", "ich möchte mich bei tarnhelm bewerben.", "tarnhelm"),
        ("Liebes Recruiting-Team,", "ich möchte gerne bei Ihnen arbeiten.", None),
        ("Dear tideTech Staff,", "I would love to come back to tideTech.", "tideTech"),
        ("Dear tide team,", "I have measured the tide for six years.", None),
    ],
)
def test_a_team_is_greeted_by_its_companys_name(salutation, sentence, company):
    assert company_of(salutation, sentence, GERMAN, "Ada Roe") == company


@pytest.mark.parametrize(
    ("salutation", "sentence"),
    [
        ("Hallo,", "ich plane und betreue die Pumpen in Eigenverantwortung bei Ada Tarnhelm e. K."),
        ("Hallo,", "bei Bedarf übernehme ich auch die Nachtschicht."),
        (
            "Madame,",
            "Mon parcours en cuisine, notamment chez Tarnhelm en tant que commis, m'a formé.",
        ),
        ("Dear Madam,", "I am a master graduate in Tidal Physics at Marlowe Polytechnic of Tarn."),
    ],
)
def test_where_one_is_or_was_is_not_written_to(salutation, sentence):
    assert company_of(salutation, sentence, "Ada Roe") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "My years as a tutor would help me contribute to Tarnhelm.",
        "Tarnhelm seems like an excellent place to start my career.",
    ],
)
def test_where_one_could_be_of_use_is_applied_to(sentence):
    assert company_of("To whom it may concern,", sentence, PROOF, THANKS) == "Tarnhelm"


def test_the_town_that_both_live_in_is_not_the_company():
    own = "Ada Roe\n12 quai Bleu\n29000 Ardelle\nada@example.org"
    theirs = "M. Pelletier\nTransports Marlowe & Fils\nArdelle"
    head = (own, "3 mars 2026", theirs, "Monsieur Pelletier,")
    wish = "Le poste de planificatrice chez Transports Marlowe & Fils me tente."
    assert company_of(*head, wish, FRENCH, "Ada Roe") == "Transports Marlowe & Fils"


def test_an_authority_is_greeted_by_its_whole_name():
    found = company_of("Hello Larkhill Department of Public Tides!", "I like tides.", PROOF, THANKS)
    assert found == "Larkhill Department of Public Tides"


def test_who_hires_is_no_part_of_the_name():
    assert company_of("Dear Hiring Manager of Tarnhelm,", "I dive.", PROOF, THANKS) == "Tarnhelm"


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Tarnhelm ist ein führendes Unternehmen an der Küste.", "Tarnhelm"),
        ("Die Tarnhelm Glas GmbH gehört zu den größten Herstellern im Land.", "Tarnhelm Glas GmbH"),
    ],
)
def test_what_a_german_house_is_tells_whom_the_letter_is_for(sentence, company):
    assert company_of("Sehr geehrte Damen und Herren,", sentence, GERMAN) == company


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarnhelm est un acteur majeur de l'énergie des marées.",
        "Le sérieux de Tarnhelm m'attire depuis toujours.",
    ],
)
def test_what_a_french_house_is_tells_whom_the_letter_is_for(sentence):
    assert company_of("Madame, Monsieur,", sentence, FRENCH) == "Tarnhelm"


@pytest.mark.parametrize(
    "hello", ["Dear hiring team, dear Ms Flint,", "Dear Sir or Madame, dear Ms Flint,"]
)
def test_of_two_greetings_each_is_heard(hello):
    document = Document((Paragraph(hello), Paragraph(PROOF), Paragraph(PROOF)), "txt")
    found = parse_letter(document)
    assert (found.company, found.fact("recipient")) == (None, "Ms Flint")


@pytest.mark.parametrize("hello", ["Liebes tarnhelm-Team,", "Hallo liebes tarnhelm-Team,"])
def test_a_german_team_is_greeted_by_a_name_in_small_letters(hello):
    assert company_of(hello, GERMAN, GERMAN) == "tarnhelm"


def test_a_title_before_a_name_is_no_company():
    told = "I did my thesis in the group of Prof. Anna Quill, on the tides of the moon."
    assert company_of("Dear Sirs,", told, PROOF, THANKS) is None


def test_a_school_on_whose_paper_one_writes_is_not_the_employer():
    head = "3 October 2022\nMarlowe University\nDock Road 4\n24118 Salthaven"
    opening = "I am currently pursuing a degree in tides at Marlowe University."
    wish = "I found this position on the Tarnhelm vacancies web page."
    found = company_of(head, "Dear Prof. Quill,", opening, wish, PROOF, THANKS)
    assert found == "Tarnhelm"
