"""Searching fast finds what searching plainly finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.models import Letter, Passage
from coverkit.parsing.known import names_in
from coverkit.parsing.names import NAME, cleaned, key
from coverkit.parsing.phrases import LANGUAGES, found_in, lowered, small, words_in

CUES = [
    re.split(r"\(\?P<(?:source|place)>|NAME|JOB", cue.replace("ROLE", r"[^\W_]{1,20}"))[0]
    for phrases in LANGUAGES.values()
    for field in ("role", "employer", "past", "source", "place")
    for cue in getattr(phrases, field)
    if cue.startswith(r"\b")
]
SAID = """I was as your next nurse, join us the cook position of years at stelle bei der als über
    das portal poste de serveur à comme Acme McBain iPhone"""
TEXT = st.lists(st.sampled_from(SAID.split()) | st.text("aé’ -_.1²XÉ\n", max_size=4)).map(" ".join)


@pytest.mark.parametrize("cue", CUES)
def test_a_cue_that_begins_at_a_word_has_no_alternatives_outside_of_brackets(cue: str) -> None:
    flat = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "", cue)
    while (inner := re.sub(r"\([^()]*\)", "", flat)) != flat:
        flat = inner
    assert "|" not in flat


@given(text=TEXT)
def test_a_cue_is_found_where_its_expression_stands(text: str) -> None:
    low = lowered(text)
    for cue in CUES:
        found, plainly = found_in(low, cue), small(cue).search(low)
        assert (found and found.span()) == (plainly and plainly.span())


@given(text=TEXT)
def test_words_are_those_of_the_expression(text: str) -> None:
    for word in (re.compile(r"[^\W\d_]+"), re.compile(r"[^\W_]+(?:-[^\W_]+)*")):
        assert sorted(words_in(text, word)) == sorted(word.findall(text))


@given(text=TEXT)
def test_names_inside_sentences_are_those_after_a_word_and_a_blank(text: str) -> None:
    letter = Letter(id="1", parts=(Passage(id="2", part="body", text=text),))
    caught = re.findall(rf"(?<=[\w,;] )({NAME})", text)
    assert list(names_in(letter)[0]) == list(
        dict.fromkeys(key(n) for n in map(cleaned, caught) if n)
    )
