from __future__ import annotations

import pytest


@pytest.fixture
def letter(run, folder):
    run("index", folder)
    found = run("list", "--json").json["letters"]
    return next(x["id"] for x in found if x["company"] == "Fernwick Labs")


def test_the_note_is_written_for_the_letters_company(run, letter, tmp_path):
    target = tmp_path / "thanks.txt"
    assert run("thank", letter[:6], "-o", target).code == 0
    text = target.read_text(encoding="utf-8")
    assert "[Fernwick Labs]" in text
    assert "Ada Example" in text


def test_check_demands_that_its_slots_and_prompts_be_filled(run, letter, tmp_path):
    target = tmp_path / "thanks.docx"
    run("thank", letter, "-o", target)
    rules = {finding["rule"] for finding in run("check", target, "--json").json["findings"]}
    assert {"draft.box", "draft.prompt", "draft.comment", "placeholder"} <= rules


@pytest.fixture
def finished(run, letter, tmp_path):
    """The note with its box, prompts, remarks and brackets gone."""
    note, finished = tmp_path / "draft.txt", tmp_path / "thanks.txt"
    run("thank", letter, "-o", note)
    paragraphs = note.read_text(encoding="utf-8").split("\n\n")
    kept = [p for p in paragraphs[1:] if "[Write:" not in p]
    end = next(n for n, p in enumerate(kept) if "Remarks on this draft" in p)
    text = "\n\n".join(kept[:end]).replace("[^1]", "")
    finished.write_text(text.replace("[", "").replace("]", ""), encoding="utf-8")
    return finished


def test_the_finished_note_is_ready(run, finished):
    done = run("check", finished, "--company", "Fernwick Labs", "--json")
    assert done.code == 0, [f["message"] for f in done.json["findings"]]


def test_it_never_overwrites_unless_told_to(run, letter, tmp_path):
    target = tmp_path / "thanks.md"
    target.write_text("mine", encoding="utf-8")
    assert run("thank", letter, "-o", target).code == 5
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("thank", letter, "-o", target, "--force").code == 0


def test_a_passages_id_is_refused(run, letter, tmp_path):
    parts = run("show", letter, "--json").json["letter"]["parts"]
    passage = next(part["id"] for part in parts if part["part"] == "body")
    assert run("thank", passage, "-o", tmp_path / "thanks.docx").code == 2
    assert not (tmp_path / "thanks.docx").exists()


def test_the_json_counts_what_is_left(run, letter, tmp_path):
    done = run("thank", letter, "-o", tmp_path / "thanks.docx", "--json").json
    assert done["schema"] == 1
    assert done["prompts"] == 2
    assert done["slots"] >= 3


def test_the_finished_note_is_no_letter_of_application(run, finished):
    checked = run("check", finished, "--company", "Fernwick Labs")
    assert "checked as a note of thanks to Fernwick Labs" in checked.out
    assert "READY TO SEND" in checked.out
    assert "Say more" not in checked.out
    assert "coverkit save" not in checked.err
    rules = {found["rule"] for found in run("check", finished, "--json").json["findings"]}
    assert not rules & {"length", "numbers", "not_a_letter"}


def test_index_leaves_the_finished_note_out(run, finished):
    (skipped,) = run("index", finished, "--json").json["skipped"]
    assert (skipped["code"], "note of thanks" in skipped["reason"]) == ("not_a_letter", True)


def test_a_note_for_a_letter_without_a_rejection_is_remarked_on(run, letter, tmp_path):
    early = run("thank", letter, "-o", tmp_path / "early.txt")
    assert early.code == 0
    assert "no rejection of this letter is noted" in early.err
    run("outcome", letter, "rejected")
    assert run("thank", letter, "-o", tmp_path / "thanks.txt").err == ""
