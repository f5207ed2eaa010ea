"""A sender who lives where the employer is keeps the town in their own lines."""

from __future__ import annotations

import docx
import pytest

LETTERS = {
    "de": """\
Jonas Keller
Gartenweg 7
79098 Freiburg

12. März 2024

{company}
Hafenstraße 3
79110 Freiburg

Bewerbung als Lagerist

Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich als Lagerist bei {company}.

In den letzten Jahren habe ich ein Team von zwölf Personen geführt und die Fehler halbiert.

Ich freue mich auf ein persönliches Gespräch.

Mit freundlichen Grüßen
Jonas Keller
""",
    "fr": """\
Amélie Roux
12 rue des Tilleuls
69003 Lyon

Lyon, le 12 mars 2024

{company}
3 quai Perrache
69002 Lyon

Objet : Candidature au poste de magasinière

Madame, Monsieur,

Je vous adresse ma candidature au poste de magasinière chez {company}.

J'ai dirigé une équipe de douze personnes et réduit les erreurs de moitié en deux ans.

Je serais heureuse de vous rencontrer.

Cordialement,
Amélie Roux
""",
}
COMPANIES = {
    "de": ["Nordmoor Logistik GmbH", "Stadtwerke Freiburg"],
    "fr": ["Lumen SAS", "Transports Lyon"],
}
TOWNS = {"de": "79098 Freiburg", "fr": "69003 Lyon"}


def text_of(path):
    if path.suffix != ".docx":
        return path.read_text(encoding="utf-8")
    written = docx.Document(str(path))
    header = written.sections[0].header.paragraphs
    return "\n".join(paragraph.text for paragraph in (*header, *written.paragraphs))


@pytest.fixture
def indexed(run, tmp_path):
    """Index a letter in the language to the company, as a Word or a text file."""

    def index(language, company, suffix):
        text = LETTERS[language].format(company=company)
        path = tmp_path / f"letter.{suffix}"
        if suffix == "docx":
            written = docx.Document()
            for paragraph in text.split("\n\n"):
                written.add_paragraph(paragraph)
            written.save(str(path))
        else:
            path.write_text(text, encoding="utf-8")
        run("index", path)
        return run("list", "--json").json["letters"][0]["id"]

    return index


CASES = [(language, name) for language, names in COMPANIES.items() for name in names]


@pytest.mark.parametrize("suffix", ["docx", "md", "txt"])
@pytest.mark.parametrize(("language", "company"), CASES)
def test_a_draft_keeps_the_senders_whole_address(
    run, indexed, posting, tmp_path, language, company, suffix
):
    indexed(language, company, suffix)
    made = tmp_path / f"draft.{suffix}"
    run("draft", posting, "-o", made)
    assert TOWNS[language] in text_of(made)


@pytest.mark.parametrize(("language", "company"), CASES)
def test_a_note_of_thanks_does_too(run, indexed, tmp_path, language, company):
    letter = indexed(language, company, "txt")
    run("thank", letter, "-o", tmp_path / "thanks.txt")
    assert TOWNS[language] in text_of(tmp_path / "thanks.txt")


def test_the_employers_address_is_not_taken_over(run, indexed, posting, tmp_path):
    indexed("de", "Stadtwerke Freiburg", "txt")
    run("draft", posting, "-o", tmp_path / "draft.txt")
    letter, _, _ = text_of(tmp_path / "draft.txt").partition("Remarks on this draft")
    assert "Stadtwerke" not in letter
    assert "79110" not in letter
