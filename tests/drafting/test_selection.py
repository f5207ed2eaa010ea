from __future__ import annotations

import pytest

from coverkit.drafting import picked, select
from coverkit.models import Match, Posting, Suggestions

TEXTS = {
    "team": "I led twelve pickers across two shifts and cut errors by forty percent.",
    "again": "I led twelve pickers across two shifts and cut errors by half that year.",
    "train": "Thirty colleagues learnt the inventory system from a handbook of mine.",
    "budget": "My budget of two million held although prices rose by a fifth.",
    "safety": "Nobody was hurt in my hall since I put walkways between the racks.",
}


@pytest.fixture
def found(words, letter_of):
    def match(name, part="body"):
        return Match(words(TEXTS.get(name, name), part, id=name), letter_of(), 0.5)

    return Suggestions(
        Posting("t"),
        tuple(match(name) for name in TEXTS),
        {},
        openings=(match("I apply.", "opening"), match("I write.", "opening")),
        closings=(match("Let us talk.", "closing"),),
    )


def ids(selection):
    return [match.id for match in selection.evidence]


@pytest.mark.parametrize(("length", "number"), [("short", 2), ("normal", 3), ("long", 4)])
def test_length_says_how_much_evidence_there_is(found, length, number):
    assert len(ids(select(found, length=length))) == number


def test_what_was_said_already_is_left_out_and_named(found):
    selection = select(found, length="long")
    assert "again" not in ids(selection)
    reason = next(left.reason for left in selection.left_out if left.match.id == "again")
    assert reason == "says almost the same as team"


def test_what_the_person_leaves_out_gives_way_to_the_next(found):
    selection = select(found, without={"team", "I apply."})
    assert ids(selection) == ["again", "train", "budget"]
    assert selection.opening.id == "I write."


def test_the_last_goes_first_when_there_is_no_room(found):
    shorter = select(found).shorter()
    assert ids(shorter) == ["team", "train"]
    assert (shorter.left_out[0].match.id, shorter.left_out[0].reason) == (
        "budget",
        "no room on one page",
    )


def test_picks_keep_their_order_and_an_opening_its_place(found):
    by_id = {match.id: match for match in (*found, *found.openings)}
    selection = picked(found, [by_id["safety"], by_id["I write."], by_id["team"]])
    assert (ids(selection), selection.opening.id) == (["safety", "team"], "I write.")
