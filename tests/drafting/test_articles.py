"""The article before a slot follows the sound of what fills it."""

from __future__ import annotations

import pytest

from coverkit.drafting.articles import fitted_article

AN = """
    Inventory Lead|Accountant|Operations Clerk|Underwriter|Usher|Unimaginative Role|Honorary Clerk
    |HR Manager|SEO Specialist|MRI Technician|IT Lead|SQL Developer|8-hour shift|Electrician
"""
A = """
    Warehouse Supervisor|User Researcher|University Lecturer|UX Designer|Unit Manager|Head Chef
    |NATO Officer|PR Manager|European Buyer|One-off project|UK Lead|Union Organiser|Hotel Porter
"""


def each(words):
    return [word.strip() for word in words.split("|")]


@pytest.mark.parametrize("value", each(AN))
def test_a_vowel_takes_an(value):
    assert fitted_article("You look for a ", f"[{value}]") == "You look for an "


@pytest.mark.parametrize("value", each(A))
def test_a_consonant_takes_a(value):
    assert fitted_article("You look for an ", f"[{value}]") == "You look for a "


def test_a_capital_and_what_stands_between_stay():
    assert fitted_article("An “", "[Clerk]") == "A “"


@pytest.mark.parametrize("before", ["You look for the ", "plan ", "It’s Ada’s ", "", "vitamin a, "])
def test_what_ends_in_no_article_stays(before):
    assert fitted_article(before, "[Inventory Lead]") == before
