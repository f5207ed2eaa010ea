"""Every draft is valid Open XML by the rules of Microsoft's own SDK."""

from __future__ import annotations

import io
import zipfile

import pytest
from openxml_audit import OpenXmlValidator


@pytest.fixture(scope="module")
def validator():
    return OpenXmlValidator()


def faults(validator, content, tmp_path):
    path = tmp_path / "draft.docx"
    path.write_bytes(content)
    return [f"{e.part_uri}: {e.description}" for e in validator.validate(str(path)).errors]


def test_the_validator_sees_a_fault(validator, make, tmp_path):
    made = io.BytesIO()
    source = io.BytesIO(make().render("docx"))
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<w:comboBox/>", b"<w:nonsense/>"))
    assert faults(validator, made.getvalue(), tmp_path)


@pytest.mark.parametrize(
    "known", [{}, {"company": "Acme", "role": "Fitter", "recipient": "Ms Orr"}, {"opening": None}]
)
def test_a_draft_has_no_fault(validator, make, tmp_path, known):
    assert faults(validator, make(**known).render("docx"), tmp_path) == []
