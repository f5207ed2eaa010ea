"""`coverkit draft`: what goes in, what stays out, and what is said about it."""

from __future__ import annotations

import docx
import pytest
from docx.shared import Cm


@pytest.fixture
def indexed(run, folder):
    assert run("index", folder).code == 0


def test_a_dry_run_says_the_plan_and_writes_nothing(run, indexed, posting, tmp_path):
    before = set(tmp_path.rglob("*"))
    ran = run("draft", posting, "--dry-run", "-o", tmp_path / "d.docx")
    assert (ran.code, set(tmp_path.rglob("*"))) == (0, before)
    assert "It reuses" in ran.out
    assert "Nothing answers yet" in ran.out


def test_a_draft_needs_a_file_to_write(run, indexed, posting):
    ran = run("draft", posting)
    assert ran.code == 2
    assert "--dry-run" in ran.err


def test_a_passage_can_be_left_out_and_is_named(run, indexed, posting):
    first = run("draft", posting, "--dry-run", "--json").json["passages"][1]
    told = run("draft", posting, "--dry-run", "--json", "--without", first[:8]).json
    assert first not in told["passages"]
    assert {"id": first, "reason": "you left it out"} in told["left_out"]


def test_it_says_what_comes_next(run, indexed, posting, tmp_path):
    ran = run("draft", posting, "-o", tmp_path / "d.txt")
    assert "to confirm" in ran.out
    assert "coverkit check" in ran.out


def test_a_template_gives_the_looks(run, indexed, posting, tmp_path):
    sheet = docx.Document()
    sheet.sections[0].page_width = Cm(18)
    sheet.save(tmp_path / "sheet.docx")
    made = tmp_path / "d.docx"
    assert run("draft", posting, "-o", made, "--template", tmp_path / "sheet.docx").code == 0
    assert round(docx.Document(str(made)).sections[0].page_width.cm) == 18


@pytest.mark.parametrize("name", ["none.docx", "letter.txt"])
def test_a_template_that_is_none_is_a_clear_error(run, indexed, posting, tmp_path, name):
    (tmp_path / "letter.txt").write_text("Dear")
    ran = run("draft", posting, "-o", tmp_path / "d.docx", "--template", tmp_path / name)
    assert (ran.code, (tmp_path / "d.docx").exists()) == (3, False)


def test_no_preview_and_no_draft_without_libreoffice(run, indexed, posting, tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda *_: None)
    ran = run("draft", posting, "-o", tmp_path / "d.docx", "--pdf")
    assert ran.code == 2
    assert "LibreOffice" in ran.err
    assert not (tmp_path / "d.docx").exists()
