from __future__ import annotations

import datetime as dt
import io

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit import Library, parsing, reading
from coverkit.drafting import answer_sheet
from coverkit.drafting.answers import length
from coverkit.errors import OutputError, UnreadableError
from coverkit.models import (
    Answer,
    EarlierAnswer,
    Fact,
    Form,
    Letter,
    Limit,
    Match,
    Passage,
    Question,
)

TODAY = dt.date(2026, 11, 22)
LETTER = """\
Ada Example
ada@mail.example

12 March 2024

Fernwick Labs

Dear Ms Marlowe,

I am applying for the Stock Controller position at Fernwick Labs.

At Orchard Wholesale I led a team of twelve pickers through the busy weeks before Christmas. We \
moved the fastest lines to the front. Nobody worked a seventh day.

I reduced picking errors by 40 percent with a second count at the dock, and accuracy stayed \
above 99 percent for two years.

I trained thirty colleagues on a new inventory system and coached four of them to become \
trainers themselves.

I would welcome the chance to talk about the role.

Yours sincerely,

Ada Example
"""


@pytest.fixture
def library(tmp_path):
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "Fernwick Labs.txt").write_text(LETTER, encoding="utf-8")
    with Library.open(tmp_path / "library.db") as library:
        library.index(folder)
        yield library


@pytest.mark.parametrize(
    ("name", "start", "words"),
    [
        ("council.docx", "Tell us about a time when you led", "twelve pickers"),
        ("council.docx", "Give an example of how you reduced", "40 percent"),
        ("council.docx", "How have you trained", "thirty colleagues"),
        ("startup.txt", "What experience do you have with inv", "inventory system"),
        ("university.docx", "Ability to train", "thirty colleagues"),
    ],
)
def test_a_question_gets_the_passage_that_answers_it(library, form_path, name, start, words):
    sheet = library.answer(form_path(name), today=TODAY)
    answer = next(a for a in sheet.answers if a.question.text.startswith(start))
    assert words in answer.text


ANSCHREIBEN = """\
Mara Lind
Ahornweg 3, 24103 Kiel

3. März 2025

Sehr geehrte Frau Ohlsen,

mit großem Interesse bewerbe ich mich als Teamleiterin Lager bei der Nordkai Logistik GmbH.

Seit 2021 führe ich bei der Hansen Spedition ein Team von zwölf Kommissionierern in zwei Schichten.

Ich habe die Einführung eines neuen Lagerverwaltungssystems begleitet und dreißig Kolleginnen und \
Kollegen daran eingearbeitet.

Über eine Einladung zum Gespräch freue ich mich.

Mit freundlichen Grüßen

Mara Lind
"""
LETTRE = """\
Mara Lind
12 rue des Tilleuls, 44000 Nantes

3 mars 2025

Madame Lefranc,

Je vous adresse ma candidature au poste de responsable d’entrepôt chez Nordkai Logistique.

Depuis 2021, je dirige une équipe de douze préparateurs de commandes sur deux postes.

J’ai formé trente collègues au nouveau logiciel et mes collègues me demandent encore conseil.

Je serais heureuse de vous rencontrer.

Je vous prie d’agréer mes salutations distinguées.

Mara Lind
"""


@pytest.mark.parametrize(
    ("letter", "name", "start", "words"),
    [
        (ANSCHREIBEN, "bewerbung.txt", "Beschreiben Sie eine Situation", "zwölf Kommissionierern"),
        (ANSCHREIBEN, "bewerbung.txt", "Welche Erfahrungen", "Lagerverwaltungssystems"),
        (ANSCHREIBEN, "klinik.docx", "Schildern Sie bitte", "eingearbeitet"),
        (LETTRE, "mairie.docx", "Décrivez une équipe", "douze préparateurs"),
        (LETTRE, "mairie.docx", "Comment avez-vous formé", "trente collègues"),
    ],
)
def test_german_and_french_questions_get_their_passages(
    tmp_path, form_path, letter, name, start, words
):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text(letter, encoding="utf-8")
    with Library.open(tmp_path / "library.db") as library:
        library.index(tmp_path / "letters")
        sheet = library.answer(form_path(name), today=TODAY)
    answer = next(a for a in sheet.answers if a.question.text.startswith(start))
    assert words in answer.text


@pytest.mark.parametrize("name", ["council.docx", "startup.txt", "charity.docx", "mairie.docx"])
def test_personal_questions_stay_blank_with_a_note(library, form_path, name):
    sheet = library.answer(form_path(name), today=TODAY)
    personal = [a for a in sheet.answers if a.question.kind == "personal"]
    assert personal
    assert not any(answer.text or answer.reused for answer in personal)
    blank = [b for b in sheet.draft.blocks if b.text.startswith("Left blank on purpose")]
    assert len(blank) == len(personal)


def test_why_this_employer_is_always_written_new(library, form_path):
    sheet = library.answer(form_path("startup.txt"), today=TODAY)
    assert any("why this employer" in b.text for b in sheet.draft.blocks)


def test_the_old_employer_is_a_slot(library, form_path):
    path = form_path("slot.txt", "1. Describe a stock controller position that you applied for.\n")
    sheet = library.answer(path, company="Quillon", today=TODAY)
    assert "Fernwick" not in sheet.answers[0].text
    assert "[Quillon]" in sheet.answers[0].text


def test_an_earlier_answer_in_other_words_comes_first(library, form_path):
    given = EarlierAnswer(
        "Give an example of a process improvement and its result.",
        "I changed how Bexley Foods counts returns.",
        "forms/bexley.docx",
        company="Bexley Foods",
    )
    other = EarlierAnswer("How do you keep bees?", "With smoke.", "forms/bees.docx")
    sheet = library.answer(form_path("startup.txt"), earlier=[other, given], today=TODAY)
    improved = sheet.answers[1]
    assert improved.text.startswith("I changed how [Company] counts returns.")
    assert improved.reused[0].letter.paths == ("forms/bexley.docx",)
    assert not any("smoke" in answer.text for answer in sheet.answers)


def test_a_posting_answers_the_question_for_the_whole_case(library, form_path, tmp_path):
    from coverkit import read_posting

    job = tmp_path / "job.txt"
    job.write_text(
        "Shift Lead\n\nRequirements\n- Leading a team of pickers\n- Training colleagues\n",
        encoding="utf-8",
    )
    path = form_path("whole.txt", "1. Supporting statement (500 words)\n")
    assert not library.answer(path, today=TODAY).answers[0].reused
    assert library.answer(path, posting=read_posting(job), today=TODAY).answers[0].reused


def test_the_word_sheet_has_headings_comments_and_the_same_bytes(library, form_path):
    draft = library.answer(form_path("council.docx"), today=TODAY).draft
    content = draft.render("docx")
    assert content == draft.render("docx")
    document = docx.Document(io.BytesIO(content))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 3"]
    assert len(headings) == 11
    assert any("Fernwick Labs" in comment.text for comment in document.comments)


@pytest.mark.parametrize("suffix", ["docx", "md", "txt"])
def test_a_sheet_that_was_worked_on_is_a_filled_form(library, form_path, tmp_path, suffix):
    sheet = library.answer(form_path("startup.txt"), today=TODAY)
    target = tmp_path / f"answers.{suffix}"
    sheet.save(target)
    pairs = dict(parsing.filled_form(reading.read(target)))
    for done in sheet.answers:
        if done.text:
            assert pairs[done.question.text].startswith(done.text[:30])
    assert not any("Write:" in answer or "At most" in answer for answer in pairs.values())


def test_the_form_is_never_written_to(library, form_path):
    path = form_path("council.docx")
    before = path.read_bytes()
    with pytest.raises(OutputError):
        library.answer(path, today=TODAY).save(path)
    assert path.read_bytes() == before


def test_a_file_that_asks_nothing_is_refused(library, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("The form was lost.\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match="No question"):
        library.answer(path)


SENTENCE = st.lists(
    st.sampled_from(["lead", "team", "of", "nine", "pickers", "at", "dock", "Acme"]), min_size=1
)
PASSAGES = st.lists(st.lists(SENTENCE, min_size=1, max_size=6), min_size=1, max_size=3)
LIMITS = st.builds(
    Limit, st.integers(1, 60), st.sampled_from(["words", "characters", "lines", "pages"])
)


def answer_to(passages, limit):
    """An answer whose passages are made of sentences that all count."""
    matches, spans = [], {}
    for number, sentences in enumerate(passages):
        texts = [" ".join(words).capitalize() + "." for words in sentences]
        text = " ".join(texts)
        starts = [sum(len(t) + 1 for t in texts[:n]) for n in range(len(texts))]
        found = tuple((s, s + len(t)) for s, t in zip(starts, texts, strict=True))
        passage = Passage(f"p{number}", "body", text)
        letter = Letter("l", (passage,), (Fact("company", "Acme", "user"),), paths=("a.txt",))
        matches.append(Match(passage, letter, 0.5, spans=tuple((s, s + 2) for s, _ in found)))
        spans[f"p{number}"] = found
    return Answer(Question("q1", "Describe it.", limit=limit), tuple(matches), spans)


@given(PASSAGES, LIMITS)
def test_an_answer_never_exceeds_its_limit_and_never_cuts_a_sentence(passages, limit):
    answer = answer_to(passages, limit)
    (done,) = answer_sheet(Form(()), [answer], today=TODAY).answers
    assert length(done.text, limit) <= limit.most
    whole = {
        match.passage.text[start:end].replace("Acme", "[Company]").replace("acme", "[Company]")
        for match in answer.matches
        for start, end in answer.sentences[match.id]
    }
    left = done.text.replace("\n", " ").replace("acme", "[Company]")
    for sentence in sorted(whole, key=len, reverse=True):
        left = left.replace(sentence, "")
    assert not left.strip()


def test_the_sentences_that_answer_are_kept_first():
    passage = Passage("p", "body", "It was cold. I led a team of nine. We wore gloves.")
    letter = Letter("l", (passage,), paths=("a.txt",))
    match = Match(passage, letter, 0.5, spans=((15, 18), (21, 25)))
    spans = {"p": ((0, 12), (13, 34), (35, 50))}
    answer = Answer(Question("q1", "Team?", limit=Limit(6, "words")), (match,), spans)
    (done,) = answer_sheet(Form(()), [answer], today=TODAY).answers
    assert done.text == "I led a team of nine."


def test_where_no_sentence_fits_the_old_words_are_only_in_the_comment():
    answer = answer_to([[["lead", "team", "of", "nine", "pickers"]]], Limit(3, "words"))
    sheet = answer_sheet(Form(()), [answer], today=TODAY)
    prompt = sheet.draft.blocks[-1]
    assert prompt.runs[0].prompt
    assert "nine pickers" in prompt.note
