"""Fill once: what is typed in one place stands everywhere, and nothing unseen is put back."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

import pytest

from coverkit.drafting import controls
from coverkit.library import Library

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_MACRO = """\
Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  letter = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, hidden())
  wanted = letter.createReplaceDescriptor()
  wanted.SearchString = "{old}" : wanted.ReplaceString = "{new}"
  letter.replaceAll(wanted)
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
  letter.storeToURL("{target}", word())
  letter.close(True)
End Sub
"""
_LIST = '<library:{0} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"{1}</library:{0}>'


@pytest.fixture
def saved(make):
    return make(company="Acme", role="Fitter").render("docx")


def body(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return fromstring(archive.read("word/document.xml")).find(f"{W}body")


def store(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return fromstring(archive.read("customXml/item1.xml"))


def replaced(content, old, new, *, parts):
    """The file with text replaced in these parts: an edit as a word processor makes it."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            blob = source.read(name)
            target.writestr(name, blob.replace(old, new) if name in parts else blob)
    return made.getvalue()


def found(content, tmp_path, rule):
    path = tmp_path / "letter.docx"
    path.write_bytes(content)
    with Library.open(tmp_path / "none.db") as library:
        return [one for one in library.check(path) if one.rule == rule]


def test_every_binding_leads_to_the_text_it_shows(saved):
    values = store(saved)
    shown = list(body(saved).iter(f"{W}sdt"))
    assert len(shown) >= 6
    for control in shown:
        binding = control.find(f"{W}sdtPr/{W}dataBinding")
        kind = re.fullmatch(r"/c:application\[1\]/c:(\w+)\[1\]", binding.get(f"{W}xpath"))[1]
        assert values.findtext(f"{{{controls.NAMESPACE}}}{kind}") == "".join(control.itertext())


def test_company_role_recipient_and_date_are_bound_wherever_they_stand(saved):
    text = "".join(body(saved).itertext())
    bound = ["".join(control.itertext()) for control in body(saved).iter(f"{W}sdt")]
    for words in ("[Acme]", "[Fitter]", "[Recipient]", "[22 November 2026]"):
        assert bound.count(words) == text.count(words) >= 1


def test_ids_of_controls_are_unique(saved):
    ids = [e.get(f"{W}val") for p in body(saved).iter(f"{W}sdtPr") for e in p.findall(f"{W}id")]
    assert len(ids) == len(set(ids)) >= 6


def test_an_edit_as_word_makes_it_is_no_finding(saved, tmp_path):
    edited = replaced(
        saved, b"[Acme]", b"Acme Ltd", parts={"word/document.xml", "customXml/item1.xml"}
    )
    assert not found(edited, tmp_path, "draft.store")
    assert "[Acme]" not in {f.text for f in found(edited, tmp_path, "placeholder")}


def test_a_page_edited_without_its_store_is_an_error(saved, tmp_path):
    edited = replaced(saved, b"[Acme]", b"Acme Ltd", parts={"word/document.xml"})
    (finding,) = found(edited, tmp_path, "draft.store")
    assert (finding.severity, finding.text) == ("error", "[Acme]")
    assert "Acme Ltd" in finding.message


def test_a_store_whose_fields_are_gone_puts_nothing_back(saved, tmp_path):
    unbound = replaced(saved, b"w:dataBinding", b"w:temporary", parts={"word/document.xml"})
    edited = replaced(unbound, b"[Acme]", b"Acme Ltd", parts={"word/document.xml"})
    assert not found(edited, tmp_path, "draft.store")


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_an_edit_made_in_libreoffice_is_never_passed_over(saved, tmp_path):
    """Either LibreOffice wrote the store as well, or the check says that it did not."""
    source, target = tmp_path / "draft.docx", tmp_path / "edited.docx"
    source.write_bytes(saved)
    run_macro(
        tmp_path / "profile",
        _MACRO.format(source=source.as_uri(), target=target.as_uri(), old="[Acme]", new="Acme Ltd"),
    )
    if not target.exists():
        pytest.skip("LibreOffice is installed, but does not run")
    edited = target.read_bytes()
    assert "Acme Ltd" in "".join(body(edited).itertext())
    stale = b"[Acme]" in zipfile.ZipFile(io.BytesIO(edited)).read("customXml/item1.xml")
    assert [f.text for f in found(edited, tmp_path, "draft.store")] == ["[Acme]"] * stale


def run_macro(profile, code):
    """Run a Basic macro ``Edit`` in a LibreOffice of its own."""
    office = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
    subprocess.run([*office, "--terminate_after_init"], check=True, timeout=120)  # makes a profile
    basic = profile / "user" / "basic" / "Standard"
    basic.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    module = '<library:element library:name="Module1"/>'
    options = ' library:name="Standard" library:readonly="false" library:passwordprotected="false">'
    (basic / "script.xlb").write_text(head + _LIST.format("library", options + module))
    known = '><library:library library:name="Standard" library:link="false"/>'
    (basic.parent / "script.xlc").write_text(head + _LIST.format("libraries", known))
    (basic / "Module1.xba").write_text(
        f'{head}<script:module xmlns:script="http://openoffice.org/2000/script" '
        f'script:name="Module1" script:language="StarBasic">{escape(code)}</script:module>'
    )
    # Why no check: on a busy machine LibreOffice may abort while it leaves, its work done.
    subprocess.run(
        [*office, "macro:///Standard.Module1.Edit"], check=False, capture_output=True, timeout=120
    )
