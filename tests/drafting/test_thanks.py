from __future__ import annotations

import datetime as dt
import io

import docx
import pytest

from coverkit.drafting import thank
from coverkit.drafting.thanks import PHRASES
from coverkit.models import Fact

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def rejected(words, letter_of):
    """A letter that was turned down, in any language, with its own greeting and sign-off."""

    def build(language="en", greeting="Dear Ms Hale,", signoff="Best wishes,\nMara Lind"):
        return letter_of(
            words("Mara Lind\n4 Mill Lane, Leeds", "letterhead"),
            words(greeting, "salutation"),
            words(signoff, "signoff"),
            language=language,
            facts=(Fact("recipient", "Ms Hale", "salutation"),),
        )

    return build


@pytest.fixture
def note(rejected):
    def build(language="en", *, recipient=None, **more):
        letter = rejected(language, **more)
        return thank(letter, sender=letter, today=TODAY, recipient=recipient)

    return build


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_company_and_role_are_filled_and_marked_as_slots(note, language):
    runs = [run for block in note(language).blocks for run in block.runs if run.slot]
    assert {("company", "[Brightwater Labs]"), ("role", "[Pump Engineer]")} <= {
        (run.slot, run.text) for run in runs
    }


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_what_only_the_person_knows_is_a_prompt(note, language):
    assert note(language).remaining.prompts == 2


@pytest.mark.parametrize(
    ("language", "thanks", "feedback"),
    [
        ("en", "Thank you for the time", "do better"),
        ("de", "vielen Dank, dass Sie", "besser"),
        ("fr", "Je vous remercie du temps", "améliorer"),
        ("nl", "Thank you for the time", "do better"),
    ],
)
def test_it_thanks_and_asks_for_feedback_in_the_letters_language(note, language, thanks, feedback):
    texts = [block.text for block in note(language).blocks]
    assert any(text.startswith(thanks) for text in texts)
    assert any(feedback in text for text in texts)


def test_german_runs_on_in_small_letters_only_behind_a_comma(note):
    texts = [block.text for block in note("de", greeting="Guten Tag Frau Hale!").blocks]
    assert any(text.startswith("Vielen Dank, dass") for text in texts)


def test_it_stays_short(note):
    written = [b.text for b in note().blocks if b.part in {"opening", "evidence", "closing"}]
    assert 60 < len(" ".join(written).split()) < 130


def test_another_person_can_be_thanked(note, text_of):
    assert text_of(note(recipient="Dr Ito"), "salutation") == "Dear [Dr Ito],"


def test_an_unknown_company_is_an_open_slot(words, letter_of):
    letter = letter_of(company="", role="")
    texts = [b.text for b in thank(letter, sender=None, today=TODAY).blocks]
    assert any("[Company]" in text for text in texts)
    assert any("[Role]" in text for text in texts)


def test_the_word_file_is_the_same_each_time_and_opens(note):
    content = note().render("docx")
    assert content == note().render("docx")
    assert any("letting me know" in p.text for p in docx.Document(io.BytesIO(content)).paragraphs)
