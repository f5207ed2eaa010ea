"""Markdown, ordinary and coverkit's own: the words stay, the marks go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.models import Paragraph
from coverkit.reading import read_bytes, write_own_markdown
from coverkit.reading.tidy import tidy

AWKWARD = st.sampled_from(
    ["#", "## body", "---", "\\", "\\\\", "\n", " ", "*Use when*", "*Tailor* x", "a", "coverkit: 9"]
)
TEXT = st.lists(AWKWARD | st.text(max_size=5), min_size=1, max_size=6).map("".join).map(tidy)


def read(text):
    return read_bytes(text.encode(), name="letter.md")


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("**Bold** and *leaning* and `code`", "Bold and leaning and code"),
        ("my [page](https://example.org/a)", "my page"),
        ("see <https://example.org>", "see https://example.org"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        (r"a \*star\*", "a *star*"),
        ("> quoted", "quoted"),
        ("one  \ntwo", "one\ntwo"),
        ("one\\\ntwo", "one\ntwo"),
    ],
)
def test_a_mark_becomes_what_a_reader_sees(source, seen):
    assert [paragraph.text for paragraph in read(source).paragraphs] == [seen]


def test_headings_and_lists_stay_as_such():
    found = read("# Letter\nDear all\n\n- one\n- two\n").paragraphs
    assert [(p.text, p.style) for p in found] == [
        ("Letter", "heading"),
        ("Dear all", "plain"),
        ("one", "list_item"),
        ("two", "list_item"),
    ]


def test_a_comment_is_unseen():
    document = read("Dear all<!-- ask Bo -->\n")
    assert [paragraph.text for paragraph in document.paragraphs] == ["Dear all"]
    assert [(p.text, p.place) for p in document.unseen] == [("ask Bo", "comment")]


@given(st.lists(TEXT.filter(bool), min_size=1, max_size=4))
def test_own_markdown_keeps_any_text(rows):
    paragraphs = [Paragraph(text, part="body") for text in rows]
    assert list(read(write_own_markdown({}, paragraphs)).paragraphs) == paragraphs


def test_own_markdown_keeps_notes_and_facts():
    paragraphs = [
        Paragraph("I build.", part="evidence", note="Cranes\nUse when they lift\nTailor the port"),
        Paragraph("I ask.", part="closing", note="Use when short"),
    ]
    facts = {"company": "Fernwick: Labs", "role": "Crane keeper"}
    document = read(write_own_markdown(facts, paragraphs))
    assert list(document.paragraphs) == paragraphs
    assert document.declared == facts


def test_own_markdown_keeps_a_paragraph_without_a_note_after_one_with():
    paragraphs = [
        Paragraph("I build.", part="evidence", note="Cranes"),
        Paragraph("I mend.", part="evidence"),
    ]
    assert list(read(write_own_markdown({}, paragraphs)).paragraphs) == paragraphs


def test_own_markdown_keeps_the_words_of_any_note():
    note = "Cranes\nseen in the port\nUse when they lift\nheavy things"
    text = write_own_markdown({}, [Paragraph("I build.", part="evidence", note=note)])
    assert read(text).paragraphs[0].note.split() == note.split()


def test_own_markdown_with_windows_line_ends_and_a_mark():
    source = "\ufeff" + write_own_markdown({"company": "Fernwick"}, [Paragraph("Hi", part="body")])
    document = read(source.replace("\n", "\r\n"))
    assert document.format == "coverkit"
    assert [paragraph.text for paragraph in document.paragraphs] == ["Hi"]
    assert document.declared == {"company": "Fernwick"}
