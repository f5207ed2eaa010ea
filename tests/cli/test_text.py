"""Text for a terminal: nothing lost, nothing wider than the terminal."""

from __future__ import annotations

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.cli import text
from coverkit.models import Fact, Letter

words = st.lists(
    st.sampled_from(["a", "team", "of", "twelve", "inventory-control", "¶"]), min_size=1
)
paragraphs = words.map(" ".join)


@given(paragraphs, st.data())
def test_emphasis_changes_nothing_but_the_looks(paragraph, data):
    ends = st.integers(0, len(paragraph))
    spans = sorted(sorted(data.draw(st.tuples(ends, ends))) for _ in range(3))
    shown = text.emphasised(paragraph, [(a, b) for a, b in spans], indent=2)
    assert click.unstyle(shown) == text.wrapped(paragraph, indent=2)


def test_the_emphasised_words_are_those_of_the_spans():
    shown = text.emphasised("I led a team", [(8, 12)])
    assert shown.split("\x1b[")[1].endswith("mteam") or "mteam\x1b[0m" in shown


@given(paragraphs)
def test_folded_text_fits(paragraph):
    assert all(len(line) <= text.width() for line in text.wrapped(paragraph, indent=4).splitlines())


def test_a_long_text_can_be_cut_to_lines():
    shown = text.wrapped("word " * 100, indent=4, lines=2)
    assert len(shown.splitlines()) == 2
    assert shown.endswith("…")


@pytest.mark.parametrize("columns", [20, 80, 300])
def test_the_width_keeps_to_what_reads_well(monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    assert 40 <= text.width() <= 100


@given(st.lists(st.tuples(paragraphs, paragraphs, paragraphs), min_size=1))
def test_a_table_fits(rows):
    lines = click.unstyle(text.table(rows, header=("ONE", "TWO", "THREE"))).splitlines()
    assert len(lines) == len(rows) + 1
    assert all(len(line) <= text.width() for line in lines)


def test_a_letter_is_described_by_whom_it_was_for():
    facts = (Fact("company", "Acme", "body"), Fact("date", "2024-03-02", "date"))
    assert text.about(Letter("a", (), facts)) == "Acme, 02 Mar 2024"
    assert text.about(Letter("a", (), paths=("/x/one.docx",))) == "one.docx"
    assert text.about(Letter("a", (), origin="starter")) == "starter library"


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 letters"), (1, "1 letter"), (2000, "2,000 letters")]
)
def test_counts_are_words(number, said):
    assert text.counted(number, "letter") == said
