"""Words that end a job title."""

from __future__ import annotations

import pytest

from coverkit.parsing.phrases import LANGUAGES
from coverkit.parsing.trades import ends_in_trade, is_role, trades_in


@pytest.mark.parametrize(
    "text",
    [
        "Senior Ward Nurse",
        "co-ops",
        "Vice-President",
        "sage-femmes",
        "l'ingénieure",
        "Pflegedienstleiterin",
        "Metallbauern",
        "Gesellinnen",
        "NIGHT_PORTER",
    ],
)
def test_a_word_that_ends_a_title_is_told_in_any_form(text):
    assert is_role(text)


@pytest.mark.parametrize("text", ["nursery", "Führer", "the workshop", "Meisterschaft", ""])
def test_a_word_that_only_begins_like_one_is_none(text):
    assert not is_role(text)


def test_a_title_must_end_with_it():
    assert ends_in_trade("Hiring Manager")
    assert not ends_in_trade("Manager Magazine")


def test_it_is_told_where_each_stands_and_in_which_language():
    text = "a chef, a Koch and a co-op baker"
    assert [text[a:b] for a, b in trades_in(text, LANGUAGES["en"])] == ["chef", "co-op", "baker"]
    assert [text[a:b] for a, b in trades_in(text, LANGUAGES["de"])] == ["Koch"]
