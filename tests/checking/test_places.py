"""A finding says in a person's words where it is, wherever in the file it is."""

from __future__ import annotations

import datetime as dt

import pytest

from coverkit.checking import Addressed, KnownNames
from coverkit.models import Outline


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("header", "header"),
        ("footer", "footer"),
        ("text_box", "text box"),
        ("footnote", "footnote"),
    ],
)
def test_every_place_on_the_page(checked, place, where):
    verdict = checked(
        ("body", "Hi"), others=[(place, "To Zephyr Motors")], rules=["leftover.company"]
    )
    assert [finding.where for finding in verdict] == [where]


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("deleted", "deleted text"),
        ("hidden", "hidden text"),
        ("alt_text", "alternative text of a picture"),
        ("comment", "comment"),
    ],
)
def test_every_place_beside_the_page(checked, place, where):
    verdict = checked(
        ("body", "Hi"), unseen=[("For Zephyr Motors", place)], rules=["leftover.company"]
    )
    assert [finding.where for finding in verdict] == [where]


def test_the_old_target_of_a_link_whose_text_was_changed(checked):
    verdict = checked(
        ("closing", "Write to jobs@borealis.example, please."),
        unseen=[("mailto:jobs@zephyrmotors.com", "link"), ("https://zephyr-motors.com/x", "link")],
        rules=["leftover.company"],
    )
    assert [finding.text for finding in verdict] == ["zephyrmotors", "zephyr-motors"]
    assert {(f.where, f.severity) for f in verdict} == {("target of a link", "error")}


def test_a_link_to_the_applicants_own_page_where_pages_are_is_none(checked):
    verdict = checked(
        ("closing", "See my work."),
        unseen=[("https://github.com/robin", "link")],
        known=KnownNames(addressed=(Addressed("GitHub", "company", "old/git.docx", "aaa1"),)),
        rules=["leftover.company"],
    )
    assert not verdict


def test_the_file_name_and_the_properties(checked):
    verdict = checked(
        ("body", "Hi"),
        path="letters/CoverLetterZephyr.docx",
        properties={"title": "Zephyr Motors", "Application": "Zephyr Motors Writer"},
        rules=["leftover.company"],
    )
    assert [finding.where for finding in verdict] == ["file name", "property: title"]


def test_paragraphs_are_counted_as_a_reader_counts(checked):
    verdict = checked(
        ("letterhead", "Robin Tamm"),
        ("salutation", "Dear Ms Okafor,"),
        ("opening", "I write to you."),
        ("body", "Let me join Zephyr Motors."),
        rules=["leftover.company"],
    )
    assert [finding.where for finding in verdict] == ["paragraph 2"]


def test_a_part_that_stands_in_a_text_box_is_reported_once(checked):
    verdict = checked(
        ("salutation", "Dear Zephyr Motors team,"),
        others=[("text_box", "Dear Zephyr Motors team,")],
        rules=["leftover.company"],
    )
    assert [finding.where for finding in verdict] == ["text box"]


def test_the_applicants_own_profile_is_no_leftover(checked):
    verdict = checked(
        ("letterhead", "Robin Tamm\nregent.com/robin\nhttps://www.schaefferling.com/in/robin"),
        rules=["leftover.company"],
    )
    assert not verdict


def test_a_date_within_a_week_is_fine(checked):
    facts = [("date", "2026-02-25", "date")]
    assert not checked(("date", "25 February 2026"), facts=facts, rules=["date"])


def test_wording_that_ages_is_a_warning_in_an_old_passage_only(body):
    text = "I currently run the payroll of 240 drivers."

    def earlier(day):
        return (Outline("old", text, {"date": (day, 1.0)}),)

    assert body(text, earlier=earlier("2024-01-01"), rules=["ageing"])
    assert not body(text, earlier=earlier("2026-01-01"), rules=["ageing"])
    assert not body(text, today=dt.date(2026, 1, 1), rules=["ageing"])


@pytest.mark.parametrize("text", ["[22 Nov 2026]", "[Borealis Grid]", "[Ms Okafor]"])
def test_a_slot_that_is_filled_but_keeps_its_brackets_is_told_so(body, text):
    (finding,) = body(f"Dated {text}.", rules=["placeholder"])
    assert "take the brackets away" in finding.message


@pytest.mark.parametrize("text", ["[Company]", "[Role]", "[Datum]", "[poste]"])
def test_a_slot_that_nobody_filled_is_told_so(body, text):
    (finding,) = body(f"For {text}.", rules=["placeholder"])
    assert "is not filled in" in finding.message


def test_what_is_said_to_them_without_their_name_counts_as_said_about_them(body):
    earlier = (Outline("old", "I want to work for you.", {}),)
    text = "Your wind parks at Eastmere are why I write."
    assert not body(text, earlier=earlier, rules=["about_company"])
    assert body("I want to work for you.", earlier=earlier, rules=["about_company"])


def test_a_programs_own_author_is_nobody(checked):
    for author in ("python-docx", "Microsoft Office User", "Tamm, Robin"):
        assert not checked(
            ("signoff", "Robin Tamm"), properties={"author": author}, rules=["author"]
        )


def test_that_a_letter_came_out_of_coverkit_is_nobodys_business(checked):
    verdict = checked(
        ("signoff", "Robin Tamm"), properties={"author": "coverkit"}, rules=["author"]
    )
    assert [finding.text for finding in verdict.findings] == ["coverkit"]
