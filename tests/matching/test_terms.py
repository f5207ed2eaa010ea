"""How text is cut into terms, and how terms are found again in text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.matching import language_of, surface, terms
from coverkit.matching.counting import count


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("C++ and C", "c++"),
        ("written in C#", "c#"),
        ("the .NET platform", ".net"),
        ("Node.js services", "node.j"),
        ("R&D budgets", "r&d"),
        ("statistics in R", "r"),
        ("services in Go", "go"),
        ("an IT department", "it"),
    ],
)
def test_names_of_tools_keep_their_signs(text: str, term: str) -> None:
    assert term in terms(text)


def test_stop_words_and_bare_numbers_are_left_out_and_neighbours_are_paired() -> None:
    assert terms("I have managed 12 projects") == ["manag", "project", "manag project"]


def test_ordinary_words_are_no_names_of_tools() -> None:
    assert terms("I am ready to go for it") == ["readi"]


def test_forms_of_a_word_are_one_term() -> None:
    assert set(terms("managing")) == set(terms("managed")) == set(terms("manages"))


def test_each_text_is_stemmed_in_its_own_language() -> None:
    german = "Ich habe die Buchhaltung mit SAP geführt"
    french = "J'ai géré les équipes de la production"
    assert (language_of(german), language_of(french)) == ("de", "fr")
    assert terms(german) == terms(german, "de")
    assert set(terms("équipes", "fr")) == set(terms("équipe", "fr"))


WORDS = (
    "ich",
    "und",
    "je",
    "les",
    "the",
    "of",
    "e.g.",
    "C++.",
    "R&D.",
    "ASP.net.",
    "U.S.",
    "...",
    "",
)


@given(st.lists(st.lists(st.sampled_from((*WORDS, "managed.", "projets", "Lager,", ".", "\n")))))
def test_sentences_that_come_again_are_counted_as_if_they_were_new(said: list[list[str]]) -> None:
    texts = [" ".join(words) for words in said]
    counts = count(texts)
    names = list(counts.names())
    found: list[Counter[str]] = [Counter() for _ in texts]
    for chunk in counts.chunks:
        for row, term in zip(chunk.rows.tolist(), chunk.terms.tolist(), strict=True):
            found[chunk.first + row][names[term]] += 1
        for place, often in zip(chunk.again.tolist(), chunk.often.tolist(), strict=True):
            row = chunk.first + int(chunk.rows[place])
            found[row][names[int(chunk.terms[place])]] = often
    assert found == [Counter(terms(text)) for text in texts]


def test_a_sentence_end_without_a_space_does_not_join_words() -> None:
    assert "experi" in terms("Five years of experience.Strong writing")


def test_the_words_behind_a_term_are_found_as_written() -> None:
    text = "Managing budgets for R&D: project-management in C++."
    found = [text[a:b] for a, b in surface(text, ["manag", "r&d", "project manag", "c++"])]
    assert found == ["Managing", "R&D", "project-management", "C++"]


@given(st.text(max_size=200))
def test_marked_spans_are_ordered_words_of_the_text(text: str) -> None:
    spans = surface(text, terms(text))
    assert all(0 <= a < b <= len(text) for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
