"""The fitted index: the same rows, the same bytes; near-duplicates led by the newest."""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from coverkit import workers
from coverkit.matching import counting, fit, fitting, terms, variants

OPENING = (
    "I am writing to apply for the position of {} that I saw on your website last week, and I "
    "bring ten years of work in kitchens of every size."
)


PARAGRAPHS = (
    "Baking bread in Leeds, and baking it well, is what I did for ten years.",
    "I kept the books of a bakery in York.",
    "Ich habe die Bücher einer Bäckerei geführt und im Team gebacken.",
    "bread bread bread",
    "the and of",
    "Bread!",
)


def weights_of(fitted) -> dict[tuple[str, int], float]:
    """(term, passage) -> its weight."""
    scales = memoryview(fitted.scales).cast("f")
    found = {}
    for name, postings in fitted.terms():
        flat = memoryview(postings.again).cast("I").tolist() if postings.again else []
        often = dict(zip(flat[::2], flat[1::2], strict=True))
        for number in memoryview(postings.numbers).cast("I"):
            weight = (1 + math.log(often.get(number, 1))) * postings.idf * scales[number]
            found[name, number] = weight
    return found


def test_the_same_texts_give_the_same_bytes() -> None:
    one, other = fit(PARAGRAPHS), fit(iter(PARAGRAPHS))
    assert (one.scales, list(one.terms())) == (other.scales, list(other.terms()))


def test_terms_come_sorted_and_a_passage_of_usual_length_has_length_one() -> None:
    fitted = fit(["Baking bread in Leeds", "Keeping books in York"])
    names = [name for name, _ in fitted.terms()]
    assert names == sorted(names)
    squares = [0.0, 0.0]
    for (_, number), weight in weights_of(fitted).items():
        squares[number] += weight * weight
    assert squares == pytest.approx([1, 1], abs=1e-5)


@pytest.mark.parametrize("at_once", [1_000_000, 5])
def test_terms_are_weighed_as_scikit_learn_weighs_them(monkeypatch, at_once) -> None:
    monkeypatch.setattr(counting, "_AT_ONCE", at_once)
    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True, norm=None)
    raw = vectorizer.fit_transform(PARAGRAPHS).toarray()
    lengths = (raw**2).sum(axis=1) ** 0.5
    scales = 1 / np.maximum(lengths, 0.6 * np.median(lengths[lengths > 0]))
    names = vectorizer.get_feature_names_out()
    assert weights_of(fit(PARAGRAPHS)) == {
        (names[column], row): pytest.approx(raw[row, column] * scales[row], rel=1e-5)
        for row, column in zip(*raw.nonzero(), strict=True)
    }


def test_a_scrap_of_a_passage_does_not_outweigh_a_paragraph() -> None:
    usual = [f"Baking bread and keeping the books of bakery {w} all year" for w in "abcdefg"]
    assert weights_of(fit(["Bread!", *usual]))["bread", 0] < 0.5


def test_passages_without_any_term_are_fitted_too() -> None:
    fitted = fit(["the and of", "…"])
    assert (list(fitted.terms()), list(fitted.leaders)) == ([], [0, 1])
    assert list(fit([]).terms()) == []


def test_an_opening_sent_five_hundred_times_is_one_group() -> None:
    roles = [f"{a} {b}" for a in ("Head", "Junior", "Night") for b in ("Chef", "Baker", "Cook")]
    texts = [OPENING.format(roles[n * 7 % len(roles)]) for n in range(500)]
    leaders = fit([*texts, "I kept the books of a bakery."]).leaders
    assert set(leaders[:500]) == {0}
    assert leaders[500] == 500


def test_more_passages_than_are_kept_at_hand_form_the_same_groups(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    roles = [f"{a}{b} {c}" for a in "abcdefgh" for b in "klmnopqr" for c in ("chef", "baker")]
    texts = [OPENING.format(role) * (1 + n % 3) for n, role in enumerate(roles)]
    at_once = list(fit(texts).leaders)
    monkeypatch.setattr(variants, "_MOST_READY", 20)
    assert list(fit(texts).leaders) == at_once


def test_whoever_groups_many_passages_forms_the_same_groups(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    roles = [f"{a}{b} {c}" for a in "abcdefgh" for b in "klmnopqr" for c in ("chef", "baker")]
    texts = [OPENING.format(role) * (1 + n % 3) for n, role in enumerate(roles)]
    here, us, group = fit(texts).leaders, os.getpid(), fitting.leaders
    monkeypatch.setattr(fitting, "_MEANWHILE", range(1000))
    for cores in (1, 2):
        monkeypatch.setattr(workers, "cores", lambda cores=cores: cores)
        assert fit(texts).leaders == here

    def deadly(*given):
        if os.getpid() != us:
            os.kill(os.getpid(), signal.SIGKILL)
        return group(*given)

    monkeypatch.setattr(fitting, "leaders", deadly)
    assert fit(texts).leaders == here


def test_different_passages_lead_themselves() -> None:
    assert list(fit(["I baked bread.", "I kept the books."]).leaders) == [0, 1]


@given(st.lists(st.sampled_from([OPENING.format(r) for r in "abcd"] + ["x y", "bread"])))
@settings(max_examples=25, deadline=None)
def test_a_leader_is_the_first_of_its_group_and_leads_itself(texts) -> None:
    leaders = fit(texts).leaders
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
def test_the_groups_do_not_depend_on_the_order(order) -> None:
    roles = ["Chef", "Baker", "Cook", "Waiter", "Porter", "Grocer"]
    texts = [OPENING.format(role) for role in roles]
    texts += [f"I kept the books of {number} bakeries in {number} towns" for number in range(6)]
    shuffled = [texts[number] for number in order]
    leaders = fit(shuffled).leaders
    groups = {
        frozenset(text for text, leader in zip(shuffled, leaders, strict=True) if leader == one)
        for one in leaders
    }
    assert groups == {frozenset(texts[:6]), frozenset(texts[6:])}
