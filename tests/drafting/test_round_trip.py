"""From the untouched draft to the letter: the check lists every slot, then none."""

from __future__ import annotations

import io
import re
import shutil
import zipfile

import pytest

from coverkit.drafting.office import converted
from coverkit.errors import UsageError
from coverkit.library import Library

SLOT_RULES = {"placeholder", "draft.box", "draft.prompt", "draft.comment", "draft.store"}


@pytest.fixture
def saved(make):
    return make(company="Acme", role="Fitter").render("docx")


def findings(content, tmp_path):
    (tmp_path / "letter.docx").write_bytes(content)
    with Library.open(tmp_path / "none.db") as library:
        return [f for f in library.check(tmp_path / "letter.docx") if f.rule in SLOT_RULES]


def finished(content):
    """The draft as Word saves it when everything is filled in, written and taken away."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name in {"word/document.xml", "customXml/item1.xml"}:
                text = re.sub(rb"\[Write:[^]]*\]", b"I know your pumps from Hull.", text)
                text = re.sub(rb"\[([^][]*)\]", rb"\1", text)
                text = re.sub(rb"<w:tbl>.*?</w:tbl>", b"", text, flags=re.DOTALL)
                text = re.sub(rb"<w:comment(?:Range\w+|Reference)[^>]*/>", b"", text)
            new.writestr(name, re.sub(rb"<w:comment .*</w:comment>", b"", text, flags=re.DOTALL))
    return made.getvalue()


def test_check_on_the_untouched_draft_lists_every_slot_and_prompt(make, saved, tmp_path):
    listed = {finding.text for finding in findings(saved, tmp_path)}
    runs = [r for b in make(company="Acme", role="Fitter").blocks for r in b.runs]
    assert {run.text for run in runs if run.slot or run.prompt} <= listed
    assert {"draft.box", "draft.comment"} <= {f.rule for f in findings(saved, tmp_path)}


def test_a_finished_draft_has_no_slot_finding(saved, tmp_path):
    assert findings(finished(saved), tmp_path) == []


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_loses_nothing_of_it(saved, tmp_path):
    from coverkit import reading

    odt = reading.read_bytes(converted(saved, "odt"), name="draft.odt")
    words = "".join(" ".join(p.text for p in odt.paragraphs).split())
    for paragraph in reading.read_bytes(saved, name="draft.docx").paragraphs:
        assert "".join(paragraph.text.split()) in words
    assert converted(saved, "pdf").startswith(b"%PDF")


def test_without_libreoffice_the_way_out_is_said(make, tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(UsageError, match="LibreOffice is needed") as caught:
        make().save(tmp_path / "draft.odt")
    assert ".docx" in caught.value.hint
    assert list(tmp_path.iterdir()) == []
