"""Where newcomers stopped on their first day, each is told what to type next."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from coverkit.cli import text


@pytest.fixture
def indexed(run, folder):
    assert run("index", folder).code == 0
    return folder


def first_letter(run) -> str:
    return run("list", "--json").json["letters"][0]["id"]


def test_a_misspelt_command_is_answered_with_the_one_that_was_meant(run):
    ran = run("sugest", "job.txt")
    assert ran.code == 2
    assert "Did you mean:  coverkit suggest" in ran.err


def test_a_folder_alone_is_answered_with_index(run, folder):
    assert f"coverkit index {folder}" in run(folder).err


def test_a_call_that_lacks_something_is_answered_with_an_example(run):
    ran = run("suggest")
    assert ran.code == 2
    assert ran.err.splitlines()[-1] == "Example:  coverkit suggest job.txt"


def test_after_indexing_one_is_told_to_look_at_the_list(run, folder):
    assert run("index", folder).out.splitlines()[-1].strip() == "coverkit list"


def test_files_left_out_for_one_reason_stand_together(run, folder):
    for name in "ab":
        (folder / f"{name}.csv").write_text("x,y\n1,2\n")
    lines = run("index", folder).out.splitlines()
    reasons = [n for n, line in enumerate(lines) if line.startswith("  –")]
    assert len(reasons) == 1
    assert [line.strip()[-5:] for line in lines if line.endswith(".csv")] == ["a.csv", "b.csv"]


def test_what_looks_like_no_letter_can_be_taken_in_all_the_same(run, folder):
    (folder / "notes.txt").write_text("Milk, bread, butter.\nNothing else today.\n")
    assert "coverkit index FILE --all" in run("index", folder).out


def test_a_letter_without_a_company_can_be_put_right(run, folder):
    (folder / "Cover Letter.txt").write_text(
        "Dear Sir or Madam,\n\nI led a team of twelve and I would like to lead yours.\n\n"
        "Yours faithfully,\n\nAda Example\n"
    )
    run("index", folder)
    assert "coverkit set" in run("list").err


def test_a_letter_that_is_ready_is_to_be_kept(run, indexed, posting):
    ready = indexed / "Fernwick Labs.txt"
    ran = run("check", ready, "--ignore", "date", "--rule", "draft", "--posting", posting)
    assert ran.out.splitlines()[-1].startswith("READY TO SEND.")
    assert f"coverkit save '{ready}' --posting {posting}" in ran.err


def test_a_forgotten_letter_can_be_had_back(run, indexed):
    before = len(run("list", "--json").json["letters"])
    told = run("forget", first_letter(run)).out.splitlines()[-1].split()
    assert told[:2] == ["coverkit", "index"]
    run("index", " ".join(told[2:]).strip("'"))
    assert len(run("list", "--json").json["letters"]) == before


def test_a_date_that_is_two_days_is_refused(run, indexed):
    letter = first_letter(run)
    refused = run("outcome", letter, "interview", "--date", "01/02/2026")
    assert (refused.code, "2026-01-31" in refused.err) == (2, True)
    for clear in ("13/02/2026", "03/03/2026", "3 février 2026", "3.2.2026"):
        assert run("outcome", letter, "interview", "--date", clear).code == 0


def test_slots_are_told_in_words_for_who_sees_no_colour(run, indexed):
    out = run("show", first_letter(run)).out
    assert "of this application: “" in out


def test_an_answer_in_other_words_says_so(run, folder, tmp_path):
    (folder / "de.txt").write_text(
        "Sehr geehrte Damen und Herren,\n\nIch kenne die Station, und durch die Pflege meiner "
        "Mutter die andere Seite des Tresens.\n\nMit freundlichen Grüßen\n\nAda Example\n"
    )
    run("index", folder)
    job = tmp_path / "stelle.txt"
    job.write_text("Pflegefachkraft\n\nWir erwarten\n- Krankenpflege oder Altenpflege\n")
    ran = run("suggest", job, "--explain")
    assert ran.code == 0
    assert "answers in other words" in ran.out


def test_json_can_be_read_from_a_pipe_that_is_not_utf_8(run, indexed, library_path):
    run("set", first_letter(run), "--company", "Łódź Cargo")
    done = subprocess.run(
        [sys.executable, "-m", "coverkit", "--library", str(library_path), "list", "--json"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )
    assert json.loads(done.stdout)["letters"][0]["company"] == "Łódź Cargo"


def test_a_path_is_quoted_as_the_systems_shell_wants_it(monkeypatch):
    assert text.quoted("my job.txt") == "'my job.txt'"
    monkeypatch.setattr(text.os, "name", "nt")
    assert text.quoted("my job.txt") == '"my job.txt"'
    assert text.quoted("job.txt") == "job.txt"
