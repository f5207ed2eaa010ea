"""The fitted index: the same rows, the same bytes; near-duplicates led by the newest."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.matching import fit

OPENING = (
    "I am writing to apply for the position of {} that I saw on your website last week, and I "
    "bring ten years of work in kitchens of every size."
)


def test_the_same_rows_give_the_same_bytes(rows_of) -> None:
    rows = rows_of("Baking bread", "Keeping books", "Baking books")
    assert list(fit(rows).terms()) == list(fit(rows).terms())


def test_terms_come_sorted_and_a_passage_of_usual_length_has_length_one(rows_of) -> None:
    fitted = fit(rows_of("Baking bread in Leeds", "Keeping books in York"))
    found = dict(fitted.terms())
    assert list(found) == sorted(found)
    squares = [0.0, 0.0]
    for postings in found.values():
        weights = memoryview(postings.weights).cast("f")
        for number, weight in zip(memoryview(postings.numbers).cast("I"), weights, strict=True):
            squares[number] += weight * weight
    assert squares == pytest.approx([1, 1], abs=1e-5)


def test_a_scrap_of_a_passage_does_not_outweigh_a_paragraph(rows_of) -> None:
    usual = [f"Baking bread and keeping the books of bakery {w} all year" for w in "abcdefg"]
    found = dict(fit(rows_of("Bread!", *usual)).terms())
    numbers, weights = (memoryview(found["bread"].numbers).cast("I"), found["bread"].weights)
    assert numbers[0] == 0
    assert memoryview(weights).cast("f")[0] < 0.5


def test_passages_without_any_term_are_fitted_too(rows_of) -> None:
    fitted = fit(rows_of("the and of", "…"))
    assert (list(fitted.terms()), list(fitted.leaders)) == ([], [0, 1])
    assert list(fit([]).terms()) == []


def test_an_opening_sent_five_hundred_times_is_one_group(rows_of) -> None:
    roles = [f"{a} {b}" for a in ("Head", "Junior", "Night") for b in ("Chef", "Baker", "Cook")]
    texts = [OPENING.format(roles[n * 7 % len(roles)]) for n in range(500)]
    leaders = fit(rows_of(*texts, "I kept the books of a bakery.")).leaders
    assert set(leaders[:500]) == {0}
    assert leaders[500] == 500


def test_different_passages_lead_themselves(rows_of) -> None:
    assert list(fit(rows_of("I baked bread.", "I kept the books.")).leaders) == [0, 1]


@given(st.lists(st.sampled_from([OPENING.format(r) for r in "abcd"] + ["x y", "bread"])))
@settings(max_examples=25, deadline=None)
def test_a_leader_is_the_first_of_its_group_and_leads_itself(rows_of, texts) -> None:
    leaders = fit(rows_of(*texts)).leaders
    assert all(leader <= number for number, leader in enumerate(leaders))
    assert all(leaders[leader] == leader for leader in leaders)


def test_answering_imports_nothing_heavy() -> None:
    code = (
        "import sys, coverkit.matching as m; m.terms('Baking bread');"
        "print([n for n in ('sklearn', 'scipy', 'numpy', 'rapidfuzz') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(st.permutations(range(12)))
@settings(max_examples=15, deadline=None)
def test_the_groups_do_not_depend_on_the_order(rows_of, order) -> None:
    roles = ["Chef", "Baker", "Cook", "Waiter", "Porter", "Grocer"]
    texts = [OPENING.format(role) for role in roles]
    texts += [f"I kept the books of {number} bakeries in {number} towns" for number in range(6)]
    shuffled = [texts[number] for number in order]
    leaders = fit(rows_of(*shuffled)).leaders
    groups = {
        frozenset(text for text, leader in zip(shuffled, leaders, strict=True) if leader == one)
        for one in leaders
    }
    assert groups == {frozenset(texts[:6]), frozenset(texts[6:])}
