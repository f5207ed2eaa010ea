"""`suggest --explain` adds up, and `show --variants` says what differs."""

from __future__ import annotations

import re

import pytest

LETTER = """Dear Ms Holt,

I have led teams of {number} pickers on the night shift of a warehouse and trained them all.

Yours sincerely,
Ann Bell
"""
POSTING = "Shift leader\n\nRequirements:\n- Leading teams of pickers\n- Training on night shifts\n"


@pytest.fixture
def job(run, tmp_path):
    for name, number in (("one", "twelve"), ("two", "forty")):
        (tmp_path / f"Cover Letter {name}.txt").write_text(LETTER.format(number=number))
    assert run("index", tmp_path).code == 0
    (tmp_path / "job.txt").write_text(POSTING)
    return tmp_path / "job.txt"


def test_a_score_is_the_sum_of_what_is_asked_times_what_is_said(run, job):
    matches = run("suggest", job, "--json").json["matches"]
    assert matches
    for match in matches:
        products = [term["asked"] * term["said"] for term in match["terms"]]
        assert sum(products) * match["factor"] == pytest.approx(match["score"], abs=1e-5)
        assert products == pytest.approx([term["weight"] for term in match["terms"]], abs=1e-5)


def test_explain_shows_every_product_and_they_add_up_to_the_score(run, job):
    out = run("suggest", job, "--explain", "--limit", "1").out
    rows = re.findall(r"(\d\.\d{4}) x (\d\.\d{4}) = (\d\.\d{4})", out)
    total = float(re.search(r"^ +score +(\d\.\d{4})$", out, re.MULTILINE)[1])
    assert len(rows) > 3
    assert all(float(a) * float(b) == pytest.approx(float(c), abs=2e-4) for a, b, c in rows)
    assert sum(float(product) for *_, product in rows) == pytest.approx(total, abs=1e-4 * len(rows))
    assert " = " not in run("suggest", job).out


def test_variants_are_shown_with_the_words_that_differ(run, job):
    match = run("suggest", job, "--json").json["matches"][0]
    assert len(match["variants"]) == 1
    out = run("show", match["id"], "--variants").out
    assert re.search(r"\[-(twelve|forty)-\] \{\+(twelve|forty)\+\}", out)
    both = run("show", match["variants"][0], "--variants", "--json").json["variants"]
    assert {one["id"] for one in both} == {match["id"], match["variants"][0]}


def test_the_variants_of_a_letter_are_refused(run, job):
    letter = run("list", "--json").json["letters"][0]["id"]
    ran = run("show", letter, "--variants")
    assert (ran.code, "not a passage" in ran.err) == (2, True)
