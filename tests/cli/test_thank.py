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


def test_the_finished_note_is_ready(run, letter, tmp_path):
    note, finished = tmp_path / "draft.txt", tmp_path / "thanks.txt"
    run("thank", letter, "-o", note)
    paragraphs = note.read_text(encoding="utf-8").split("\n\n")
    kept = [p for p in paragraphs[1:] if "[Write:" not in p]
    end = next(n for n, p in enumerate(kept) if "Remarks on this draft" in p)
    text = "\n\n".join(kept[:end]).replace("[^1]", "")
    finished.write_text(text.replace("[", "").replace("]", ""), encoding="utf-8")
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
