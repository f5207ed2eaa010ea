from __future__ import annotations

import pytest

FORM = """\
Screening questions

1. Tell us about a team that you led. (50 words)
2. What are your salary expectations?
3. Describe your experience of falconry.
"""


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.txt"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def indexed(run, folder):
    run("index", folder)


def test_it_says_what_was_found_for_each_question(run, indexed, form, tmp_path):
    done = run("answer", form, "-o", tmp_path / "answers.docx")
    assert done.code == 0
    assert "left blank: only you can answer this" in done.out
    assert "no passage found: write it new" in done.out
    assert "1 of 2 questions answered" in done.out


def test_the_json_has_each_question_with_its_answer(run, indexed, form, tmp_path):
    first, pay, birds = run("answer", form, "-o", tmp_path / "a.md", "--json").json["questions"]
    assert first["limit"] == {"most": 50, "unit": "words"}
    assert first["passages"]
    assert "team of twelve" in first["answer"]
    assert (pay["kind"], pay["subject"], pay["answer"]) == ("personal", "pay", "")
    assert birds["answer"] == ""


def test_it_never_overwrites_unless_told_to(run, indexed, form, tmp_path):
    target = tmp_path / "answers.txt"
    target.write_text("mine", encoding="utf-8")
    assert run("answer", form, "-o", target).code == 5
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("answer", form, "-o", target, "--force").code == 0


def test_check_demands_that_the_prompts_be_filled(run, indexed, form, tmp_path):
    target = tmp_path / "answers.docx"
    run("answer", form, "-o", target)
    rules = {finding["rule"] for finding in run("check", target, "--json").json["findings"]}
    assert {"draft.box", "draft.prompt", "draft.comment"} <= rules


@pytest.mark.parametrize("text", ["", "Thank you for your interest.\n"])
def test_a_file_without_questions_is_unreadable_input(run, indexed, tmp_path, text):
    path = tmp_path / "no form.txt"
    path.write_text(text, encoding="utf-8")
    assert run("answer", path, "-o", tmp_path / "a.docx").code == 3
    assert not (tmp_path / "a.docx").exists()


def test_an_empty_library_still_gives_a_sheet_to_write_on(run, form, tmp_path):
    assert run("answer", form, "-o", tmp_path / "a.docx").code == 0
