"""Spellings of a name meet, different names do not, and any text can be checked."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.checking import Addressed, KnownNames, Target, check
from coverkit.checking.name_forms import is_a_name
from coverkit.checking.name_table import NameTable, one_slip_apart
from coverkit.checking.same_names import abbreviates, same_name
from coverkit.checking.titles import same_role
from coverkit.checking.tokens import compact, part_camel_case
from coverkit.models import Document, Letter, Paragraph, Passage


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("J.Q. Harlow", "JQHarlow"),
        ("Schäfferling", "Schaefferling"),
        ("Pell & Whitmore", "Pell and Whitmore"),
        ("ZEPHYR", "Zephyr"),
        ("Söhne", "Soehne"),
    ],
)
def test_spellings_of_one_name_are_equal(one, other):
    assert compact(one) == compact(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zephyr", "Zephyr Motors AG"),
        ("The Marlow Alliance", "Marlow Alliance"),
        ("Q3", "Q3soft"),
        ("PW", "Pell & Whitmore"),
        ("European Wind Agency", "EWA"),
    ],
)
def test_two_ways_to_name_one_employer(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Zephyr", "Borealis"), ("Pell", "Bell & Co")])
def test_two_employers_are_not_one(one, other):
    assert not same_name(one, other)


def test_a_files_short_name_may_stand_for_the_company():
    assert abbreviates("pellco", "Pell and Company")
    assert not abbreviates("zephyr", "Borealis Grid")


@pytest.mark.parametrize("text", ["Hiring Manager", "GmbH", "The Company", "", "42", "Group"])
def test_headings_are_no_names(text):
    assert not is_a_name(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Senior Software Developer (m/w/d)", "Software Engineer II", True),
        ("Full Stack Developer", "Fullstack Software Engineer", True),
        ("Payroll Clerk", "Clerk", True),
        ("Mechanical Engineer", "Flight Test Engineer", False),
        ("Software Engineer", "Product Manager", False),
    ],
)
def test_titles_of_one_trade(one, other, same):
    assert same_role(one, other) is same


def test_a_file_name_is_read_word_by_word():
    assert part_camel_case("CoverLetterZephyr_2023") == "Cover Letter Zephyr 2023"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("zephyr", "zephir", True),
        ("zephyr", "zephr", True),
        ("zephyr", "zephyrs", True),
        ("zephyr", "zehpyr", True),
        ("zephyr", "zephyr", False),
        ("zephyr", "sephir", False),
    ],
)
def test_one_slip_of_the_keyboard(one, other, apart):
    assert one_slip_apart(one, other) is apart
    assert one_slip_apart(other, one) is apart


@given(st.text("abcdefghijklmnopqrstuvwxyzäöüéèç &.-"))
def test_capitals_never_matter(text):
    assert compact(text.upper()) == compact(text)


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("University of Larkhill", "the University has a library", []),
        ("Ministry of Tides", "a Ministry asked me", []),
        ("Institut für Gezeiten", "an Ihrem Institut", []),
        ("Zephyr of Larkhill", "working at Zephyr", ["Zephyr"]),
    ],
)
def test_what_a_house_is_does_not_stand_for_it(name, text, found):
    table = NameTable([Addressed(name, "company")])
    assert [hit.text for hit in table.find(text)] == found


@given(st.text(max_size=200), st.text("Zephyr Motors,.\n-'&", max_size=80))
def test_hits_are_spans_of_the_text_in_order(text, more):
    table = NameTable([Addressed("Zephyr Motors", "company"), Addressed("Regent", "company")])
    whole = text + " Zephyr " + more
    hits = table.find(whole)
    assert all(whole[hit.start : hit.end] == hit.text for hit in hits)
    assert all(a.end <= b.start for a, b in pairwise(hits))


@settings(max_examples=60)
@given(st.text(max_size=300), st.sampled_from(["opening", "subject", "salutation", "letterhead"]))
def test_any_text_can_be_checked(text, part):
    verdict = check(
        Document((Paragraph(text),), "txt", path=f"{text[:20]}.txt", properties={"title": text}),
        letter=Letter("x", (Passage("p", part, text),)),
        known=KnownNames((Addressed("Zephyr Motors", "company"), Addressed(text, "company", "y"))),
        target=Target("Borealis", "Clerk"),
        today=dt.date(2026, 3, 2),
    )
    assert all(finding.where and finding.message for finding in verdict)
