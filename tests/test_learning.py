"""Outcome arithmetic against worked examples, and how far it may go."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.learning import CAP, average, tally
from coverkit.models import OUTCOMES

outcomes = st.lists(st.sampled_from(OUTCOMES), max_size=40)


def test_a_worked_example():
    # 7 letters, 2 interviews, 4 without reply; on average 1 letter in 4 leads to an interview:
    # (2 + 5 * 0.25) / (6 + 5) = 3.25 / 11
    found = tally(7, ["interview", "interview", *["no_reply"] * 4], average=0.25)
    assert found.letters == 7
    assert found.counts == {"no_reply": 4, "interview": 2}
    assert found.known == 6
    assert found.enough
    assert found.rate == pytest.approx(3.25 / 11)
    # Wilson's ends are where the distance is 1.645 standard errors of the end itself:
    # |p - 3.25/11| = 1.645 * sqrt(p * (1 - p) / 11)
    for end in found.interval:
        assert abs(end - 3.25 / 11) == pytest.approx(1.645 * math.sqrt(end * (1 - end) / 11))


def test_an_offer_counts_as_an_interview_does():
    assert (
        tally(5, ["offer"] * 5, average=0.5).rate == tally(5, ["interview"] * 5, average=0.5).rate
    )


def test_four_known_outcomes_are_too_few():
    assert not tally(9, ["interview"] * 4, average=0.5).enough
    assert tally(9, ["interview"] * 5, average=0.5).enough


@pytest.mark.parametrize(
    ("reached", "share"),
    [
        ([], 1 / 2),
        (["interview"], 2 / 3),
        (["no_reply"] * 8, 1 / 10),
        (["offer", "rejected"], 1 / 2),
    ],
)
def test_the_average_is_laplaces(reached, share):
    assert average(reached) == pytest.approx(share)


@given(outcomes, st.floats(0, 1))
def test_the_rate_lies_in_its_interval_and_both_are_shares(reached, mean):
    found = tally(len(reached), reached, average=mean)
    low, high = found.interval
    assert 0 <= low <= found.rate + 1e-9
    assert found.rate - 1e-9 <= high <= 1
    assert sum(found.counts.values()) == len(reached)


@given(outcomes, st.floats(0, 1))
def test_the_rate_lies_between_what_was_seen_and_the_average(reached, mean):
    if reached:
        seen = sum(o in {"interview", "offer"} for o in reached) / len(reached)
        rate = tally(len(reached), reached, average=mean).rate
        assert min(seen, mean) - 1e-9 <= rate <= max(seen, mean) + 1e-9


def test_the_influence_is_small():
    assert CAP <= 0.05
