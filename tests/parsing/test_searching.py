"""Searching fast finds what searching plainly finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.models import Letter, Passage
from coverkit.parsing.known import names_in
from coverkit.parsing.names import NAME, cleaned, key
from coverkit.parsing.phrases import LANGUAGES, found_in, language_of, lowered, small
from coverkit.parsing.trades import is_role

CUES = [
    re.split(r"\(\?P<(?:source|place)>|NAME|JOB", cue.replace("ROLE", r"[^\W_]{1,20}"))[0]
    for phrases in LANGUAGES.values()
    for field in ("role", "employer", "past", "source", "place")
    for cue in getattr(phrases, field)
    if cue.startswith((r"\b", "(?<!"))
]
SAID = """I was my current job of as your next nurse, join us the cook position of years at stelle bei der als über
    das portal poste de serveur à comme Acme McBain iPhone"""
TEXT = st.lists(st.sampled_from(SAID.split()) | st.text("aé’ -_.1²XÉ\n", max_size=4)).map(" ".join)


@pytest.mark.parametrize("cue", CUES)
def test_a_cue_that_looks_before_its_first_word_has_no_alternatives_outside_of_brackets(
    cue: str,
) -> None:
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
def test_the_language_is_told_by_words_wherever_they_stand(text: str) -> None:
    words = re.findall(r"[^\W\d_]+", lowered(text))
    counts = {n: sum(w in p.common_words for w in words) for n, p in LANGUAGES.items()}
    assert language_of(text) == max(counts, key=counts.__getitem__)


@given(text=TEXT)
def test_a_trade_is_found_in_every_word_that_names_one(text: str) -> None:
    words = re.finditer(r"[^\W_]+(?:-[^\W_]+)*", text)
    assert any(is_role(word[0]) for word in words) == is_role(text)


@given(text=TEXT)
def test_names_inside_sentences_are_those_after_a_word_and_a_blank(text: str) -> None:
    letter = Letter(id="1", parts=(Passage(id="2", part="body", text=text),))
    caught = re.findall(rf"(?<=[\w,;] )({NAME})", text)
    assert list(names_in(letter)[0]) == list(
        dict.fromkeys(key(n) for n in map(cleaned, caught) if n)
    )
