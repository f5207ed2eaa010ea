"""`coverkit posting`: what was understood of a posting, for people and for scripts."""

from __future__ import annotations

import pytest

POSTING = """\
Head Baker
Hearth & Rye Bakeries
Leeds, UK

Join Hearth & Rye Bakeries!

What you'll do
- Lead a team of six bakers on the early shift

Requirements
- Five years of experience in an artisan bakery

Nice to have
- Knowledge of French pastry

Benefits
- 28 days of holiday

Hearth & Rye Bakeries is an equal opportunity employer.
"""


@pytest.fixture
def job(tmp_path):
    path = tmp_path / "job.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


def test_each_requirement_stands_under_its_kind(run, job):
    out = run("posting", job).out
    blocks = {block.split("\n")[0]: block for block in out.split("\n\n")}
    assert "Five years" in blocks["What they ask for"]
    assert "French pastry" in blocks["Nice to have"]
    assert "six bakers" in blocks["What you would do"]


def test_the_first_line_says_whose_position_it_is(run, job):
    out = run("posting", job).out
    assert out.startswith("Head Baker at Hearth & Rye Bakeries\n")
    assert "Leeds, UK" in out


def test_what_is_left_out_is_counted_and_shown_on_demand(run, job):
    assert "28 days of holiday" not in run("posting", job).out
    assert "pay and benefits (1)" in run("posting", job).out
    assert "28 days of holiday" in run("posting", job, "--left-out").out


def test_json_says_all_of_it(run, job):
    shown = run("posting", job, "--json").json
    assert shown["schema"] == 1
    posting = shown["posting"]
    assert (posting["company"], posting["role"]) == ("Hearth & Rye Bakeries", "Head Baker")
    assert posting["place"] == "Leeds, UK"
    assert [(r["id"], r["kind"]) for r in posting["requirements"]] == [
        ("r1", "task"),
        ("r2", "must"),
        ("r3", "nice"),
    ]
    assert {"kind": "pay", "text": "28 days of holiday"} in posting["left_out"]
    assert not any("holiday" in line for line in posting["text"].splitlines())


def test_standard_input_is_read_too(run):
    assert run("posting", "-", "--json", stdin=POSTING).json["posting"]["role"] == "Head Baker"


def test_what_the_person_says_wins(run, job):
    out = run("posting", job, "--company", "Rye Group", "--role", "Baker").out
    assert out.startswith("Baker at Rye Group\n")


def test_what_was_not_found_is_asked_for_with_its_option(run, tmp_path):
    job = tmp_path / "job.txt"
    job.write_text("You will bake bread.\nYou have baked before.", encoding="utf-8")
    out = run("posting", job).out
    assert f"coverkit suggest {job} --company NAME --role TITLE" in out.replace("\n", " ")


def test_prose_without_any_requirement_says_so(run):
    ran = run("posting", "-", stdin="Ships, ropes and the wide sea.")
    assert ran.code == 0
    assert "No single requirement was found" in ran.out


def test_a_missing_file_ends_with_the_code_for_input(run, tmp_path):
    ran = run("posting", tmp_path / "none.txt")
    assert (ran.code, ran.out) == (3, "")
    assert "none.txt" in ran.err


def test_the_library_is_neither_needed_nor_made(run, job, library_path):
    run("posting", job)
    assert not library_path.exists()
