"""What lies in a folder of letters: letters are taken in, everything else is named for what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from coverkit.models import Document, Paragraph
from coverkit.parsing import letter_alone, not_a_letter
from coverkit.reading import read

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data"


def document(text, *, path="/l/scan 4.pdf"):
    paragraphs = tuple(Paragraph(block.strip()) for block in text.strip().split("\n\n"))
    return Document(paragraphs=paragraphs, format="pdf", path=path)


LETTER = """
Maren Oddfield
maren@oddfield.example

Dear Ms Calloway,

I am writing to you about the post of shift planner at Harrow & Finch, which I read of in June.

For six years I have planned the shifts of a cold store, and I cut its overtime by a fifth.

I look forward to hearing from you.

Yours sincerely,

Maren Oddfield
"""
RESUME = """
Maren Oddfield

Experience

Shift planner, Quill Cold Store, 2018 – 2024

Planned the shifts of forty people

Education

Diploma in logistics, Wexcombe College, 2014 – 2017

Skills

Rotas, forklift licence

Languages

English, Spanish
"""
OTHERS = {
    "résumé en": RESUME,
    "résumé fr": "Solène Vauquelin\n\nExpérience professionnelle\n\nPlanificatrice, Entrepôt Hérisson, 2018 – 2024\n\nFormation\n\nBTS logistique, Ardelle, 2014 – 2016\n\nCompétences\n\nPlannings, cariste\n\nLangues\n\nEspagnol courant",
    "résumé de": "Almuth Wegescheid\n\nBerufserfahrung\n\nSchichtplanerin, Kühlhaus Harras, 2018 – heute\n\nAusbildung\n\nFachkraft für Lagerlogistik, 2014 – 2017\n\nKenntnisse\n\nDienstplanung, Staplerschein\n\nSprachen\n\nSpanisch",
    "résumé without headings": "Maren Oddfield, planner\n\nQuill Cold Store 2018 – present: planned shifts for my team of forty\n\nBrant Depot 2014 – 2018: ran the gate. I led my crew.\n\nWexcombe College 2011 - 2014: diploma",
    "posting en": "Shift Planner\n\nHarrow & Finch Freight\n\nResponsibilities\n\nPlan the shifts of our two depots and keep the drivers informed at all times.\n\nRequirements\n\nThree years of planning, a forklift licence, a calm voice.",
    "posting without headings": "Harrow & Finch is looking for a shift planner who keeps calm. You will plan the shifts of two depots, and you will report to our operations manager, who writes: “I want my people home on time.” We offer good pay, a pension and our own canteen. Send us your application by the first of May.",
    "posting fr": "Planificatrice (H/F)\n\nVos missions\n\nVous planifiez les équipes de nos deux dépôts et informez les chauffeurs.\n\nProfil recherché\n\nTrois ans d'expérience, un permis de cariste.",
    "posting de": "Schichtplaner (m/w/d)\n\nAufgaben\n\nSie planen die Schichten unserer zwei Lager und halten die Fahrer auf dem Laufenden.\n\nIhr Profil\n\nDrei Jahre Erfahrung und ein Staplerschein.",
    "recommendation en": "To whom it may concern,\n\nI was Maren Oddfield's supervisor for four years and recommend her warmly. She planned the shifts of forty people, and her rotas were never late. When the flood came, she re-routed every delivery from her kitchen. She will be an asset wherever she goes.\n\nYours faithfully,\n\nT. Pelham",
    "endorsement": "Endorsement – Maren Oddfield\n\nI have mentored Maren Oddfield since 2019. She plans the shifts of forty people, and her rotas hold. She re-routed every delivery when the flood came, and she stays until the last lorry has left. I have seen her grow.\n\nT. Pelham\nOwner, Pelham Freight",
    "recommendation fr": "Madame, Monsieur,\n\nJ'ai encadré Solène Vauquelin pendant quatre ans et je la recommande vivement. Elle planifiait quarante personnes et elle n'a jamais rendu un planning en retard. Pendant la crue, elle a tout réacheminé. Elle mérite votre confiance, et je ne doute pas d'elle.\n\nCordialement,\n\nT. Pelletier",
    "recommendation de": "Sehr geehrte Damen und Herren,\n\nich war vier Jahre lang die Vorgesetzte von Almuth Wegescheid und empfehle sie gern. Beim Hochwasser hat sie alle Lieferungen umgeleitet, und ihre Pläne kamen nie zu spät. Wer sie kennt, schätzt ihre Ruhe; auch in der Nacht verlor sie nie den Überblick.\n\nMit freundlichen Grüßen\n\nT. Pelzer",
    "transcript en": "Wexcombe College\n\nTranscript of records\n\nStudent: M. Oddfield\n\nLogistics I 2.0 6 credits\n\nStatistics 1.7 6 credits\n\nTransport law 2.3 3 credits\n\nTotal 15 credits",
    "transcript fr": "Lycée d'Ardelle\n\nRelevé de notes\n\nÉlève : S. Vauquelin\n\nLogistique 15/20\n\nMathématiques 13/20\n\nDroit des transports 14/20\n\nMention assez bien",
    "transcript de": "Berufsschule Ahrweil\n\nAbschlusszeugnis\n\nFrau Almuth Wegescheid hat die Prüfung bestanden.\n\nLagerlogistik gut\n\nMathematik befriedigend\n\nDeutsch gut",
    "statement en": "Statement of Purpose\n\nI want to pursue a master's degree in transport planning because my six years of shifts have shown me how little we know of them. My research interests are rotas and sleep. I hope for admission to the graduate program of your university.",
    "statement fr": "Je souhaite intégrer votre master de transport, car mes six années de planification m'ont montré combien nous savons peu. Votre université est pour moi le lieu où poursuivre mes études. Mon projet d'études porte sur le sommeil des équipes.",
    "statement de": "Ich bewerbe mich um die Zulassung zum Masterstudiengang, weil mir meine sechs Jahre Planung gezeigt haben, wie wenig wir wissen. An Ihrer Hochschule möchte ich meine Fragen vertiefen. Meine Forschungsinteressen sind Schichtarbeit und Schlaf; diesen Studiengang habe ich deshalb gewählt.",
    "form en": "Application form\n\nFirst name: ________\n\nLast name: ________\n\nI can start on: ________\n\nMy reasons: ________\n\nSignature: ________",
    "form fr": "Dossier de candidature\n\nNom :\n\nPrénom :\n\nAdresse :\n\nMon permis :\n\nMes disponibilités :\n\nSignature :",
    "form de": "Personalfragebogen\n\n☐ Ich habe einen Staplerschein\n\n☐ Ich habe einen Führerschein\n\n☐ Meine Adresse hat sich geändert\n\n☐ Ich bin sofort verfügbar",
    "interview notes en": "Why do I want this job?\n\nWhat was my worst night?\n\nHow do I deal with a driver who shouts? I stay calm.\n\nWhat would I ask them?\n\nMy salary?",
    "interview notes fr": "Pourquoi ce poste ? J'aime la nuit.\n\nQuels sont mes défauts ?\n\nComment je réagis à un chauffeur qui crie ?\n\nQuelles questions leur poser ?\n\nMon salaire ?",
    "interview notes de": "Warum will ich die Stelle?\n\nWas war meine schlimmste Nacht?\n\nWie gehe ich mit Geschrei um? Ich bleibe ruhig.\n\nWas frage ich sie?\n\nMein Gehalt?",
    "e-mail en": "Hi Ines,\n\nThank you for the interview yesterday. I enjoyed meeting the crew and my questions were all answered.\n\nBest,\nMaren",
    "e-mail attached en": "Dear Ms Calloway,\n\nPlease find attached my CV and my cover letter for the post of shift planner.\n\nKind regards,\nMaren Oddfield",
    "e-mail fr": "Madame,\n\nVous trouverez ci-joint mon CV et ma lettre pour le poste de planificatrice.\n\nCordialement,\nSolène Vauquelin",
    "e-mail de": "Sehr geehrte Frau Kallenbach,\n\nich möchte mich nach dem Stand meiner Bewerbung erkundigen. Vielen Dank für das angenehme Gespräch.\n\nMit freundlichen Grüßen\nAlmuth Wegescheid",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_what_is_no_letter_is_left_out(text):
    assert not_a_letter(document(text))


LONG = (
    " I have planned shifts for six years, and my rotas were never late, not even in the flood." * 6
)
LETTERS = {
    "plain": LETTER,
    "after a call, de": "Sehr geehrte Frau Kallenbach,\n\nvielen Dank für das freundliche Telefonat. Gern bewerbe ich mich bei Ihnen als Schichtplanerin."
    + " Seit sechs Jahren plane ich die Schichten eines Kühlhauses, und meine Pläne kamen nie zu spät."
    * 7
    + "\n\nMit freundlichen Grüßen\n\nAlmuth Wegescheid",
    "with its papers": f"Dear Ms Calloway,\n\nPlease find attached my CV and certificates.{LONG}\n\nYours sincerely,\n\nMaren Oddfield",
    "about a teacher": f"Dear Ms Calloway,\n\nMy supervisor taught me to plan; she is the reason I write.{LONG} She would recommend me.\n\nYours sincerely,\n\nMaren",
    "without a salutation": f"I would like to plan your shifts.{LONG}\n\nWhat would I bring? Patience.",
    "to a university": f"Dear Professor Roe,\n\nI apply for the doctoral post in your department, and for admission to the graduate program.{LONG}\n\nKind regards,\n\nMaren",
    "with headings": f"Dear Ms Calloway,\n\nExperience\n\n{LONG}\n\nSkills\n\nI speak Spanish.\n\nEducation\n\nI hold a diploma.\n\nYours sincerely,\n\nMaren",
    "fr": "Madame,\n\nDepuis six ans je planifie les équipes d'un entrepôt. J’aimerais mettre mon expérience à votre service.\n\nJe vous prie d'agréer, Madame, mes salutations.\n\nSolène Vauquelin",
}


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS.keys())
def test_what_may_be_a_letter_is_taken_in(text):
    assert not_a_letter(document(text)) is None


# --- a letter and a résumé in one file ---------------------------------------------------


@pytest.mark.parametrize("text", [LETTER + RESUME, RESUME + LETTER], ids=["after", "before"])
def test_of_a_letter_with_a_resume_the_letter_is_kept(text):
    alone = letter_alone(document(text))
    assert not_a_letter(alone) is None
    kept = [p.text for p in alone.paragraphs]
    expected = [p.text for p in document(LETTER).paragraphs]
    assert kept[-len(expected) :] == expected
    assert not {"Experience", "Skills", "Languages"} & set(kept)


def test_a_letter_alone_stays_as_it_is():
    for text in LETTERS.values():
        assert letter_alone(document(text)) == document(text)


def test_a_resume_alone_stays_as_it_is():
    assert letter_alone(document(RESUME)) == document(RESUME)


# --- on other people's real files --------------------------------------------------------

shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared data are not here")


@shared
def test_every_real_letter_is_taken_in():
    paths = [*SHARED.glob("letters_web/*.txt"), *SHARED.glob("pairs/letters/*.txt")]
    assert len(paths) > 100
    assert [path.name for path in paths if not_a_letter(read(path))] == []


@shared
def test_no_real_posting_is_taken_for_a_letter():
    paths = list(SHARED.glob("pairs/ads/*.txt"))
    assert len(paths) > 40
    assert [path.name for path in paths if not not_a_letter(read(path))] == []
