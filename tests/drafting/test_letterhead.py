"""The draft looks like the person's own letter, and holds not a word of it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import replace

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from coverkit.drafting.pictures import bare

SECRETS = (
    *("Brightwater", "Hale", "Pump Engineer", "Dock Road", "Gaffney", "Zorblat"),
    *("Quibble", "Mumford", "Wexcombe", "Ptarmigan", "Xylopod", "Yeoman"),
)
"""Words of the old letter: its text, then one for each place where a file hides words."""


def png(*, text=b""):
    """A picture of one red dot, with a remark inside."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    remark = chunk(b"tEXt", b"Comment\0" + text) if text else b""
    dot = chunk(b"IDAT", zlib.compress(b"\0\xff\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + remark + dot + chunk(b"IEND", b"")


@pytest.fixture
def old(tmp_path):
    """A letter with everything that a Word file can carry about its application."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.left_margin = Cm(20), Cm(3.3)
    document.styles["Normal"].font.name = "Garamond"
    header = section.header.paragraphs[0]
    name = header.add_run("Mara Lind")
    name.bold, name.font.size, name.font.color.rgb = True, Pt(20), RGBColor(0x12, 0x34, 0x56)
    section.header.add_paragraph("For Brightwater Labs, Pump Engineer")
    section.header.add_paragraph().add_run().add_picture(io.BytesIO(png(text=b"Zorblat")), Cm(2))
    section.footer.paragraphs[0].text = "mara@example.org"
    document.add_paragraph("4 Mill Lane, Leeds").alignment = 2
    document.add_paragraph("3 March 2025")
    document.add_paragraph("Ms Jo Hale\nBrightwater Labs\n1 Dock Road, Hull")
    document.add_paragraph("Dear Ms Hale,")
    told = document.add_paragraph("I am applying as Pump Engineer, as Mr Gaffney suggested. " * 4)
    document.add_comment(told.runs, "Quibble", author="Mumford")
    told.add_run("Wexcombe").font.hidden = True
    told._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="9" w:author="Yeoman"><w:r><w:delText>Yeoman</w:delText>'
            "</w:r></w:del>"
        )
    )
    document.add_paragraph("With best wishes,")
    document.add_paragraph().add_run().add_picture(io.BytesIO(png(text=b"Ptarmigan")), Cm(4))
    document.add_paragraph("Mara Lind")
    document.core_properties.title, document.core_properties.author = "Xylopod", "Xylopod"
    document.save(tmp_path / "old.docx")
    return tmp_path / "old.docx"


@pytest.fixture
def sender(words, letter_of):
    head = words("Mara Lind\n4 Mill Lane, Leeds\nmara@example.org\n0113 496 0000", "letterhead")
    return letter_of(head, words("With best wishes,\nMara Lind", "signoff"))


@pytest.fixture
def written(make, sender, old):
    """The draft written like the old letter, of nothing but prompts, as its parts."""
    draft = make(sender=sender, chosen=(), opening=None, closing=None)
    content = replace(draft, look=old).render("docx")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return docx.Document(io.BytesIO(content)), {n: archive.read(n) for n in archive.namelist()}


@pytest.mark.parametrize("secret", SECRETS)
def test_no_part_of_the_file_holds_a_word_of_the_old_letter(written, old, secret):
    with zipfile.ZipFile(old) as archive:
        assert any(secret.encode() in archive.read(name) for name in archive.namelist())
    assert [name for name, blob in written[1].items() if secret.encode() in blob] == []


def test_page_margins_and_font_are_the_old_letters(written):
    section = written[0].sections[0]
    assert (round(section.page_width.cm, 1), round(section.left_margin.cm, 1)) == (20, 3.3)
    assert written[0].styles["Normal"].font.name == "Garamond"


def test_header_keeps_its_lines_and_their_looks(written):
    lines = [p.text for p in written[0].sections[0].header.paragraphs if p.text]
    assert lines == ["Mara Lind"]
    run = written[0].sections[0].header.paragraphs[0].runs[0]
    assert (run.bold, run.font.size, str(run.font.color.rgb)) == (True, Pt(20), "123456")


def test_footer_keeps_the_persons_own_line(written):
    assert [p.text for p in written[0].sections[0].footer.paragraphs] == ["mara@example.org"]


def test_lines_above_the_letter_stand_as_they_stood(written):
    line = next(p for p in written[0].paragraphs if p.text == "4 Mill Lane, Leeds")
    assert line.alignment == 2


def test_a_line_that_the_old_file_lacks_is_added_and_none_stands_twice(written):
    texts = [line for p in written[0].paragraphs for line in p.text.split("\n")]
    assert texts.count("0113 496 0000") == 1
    assert "mara@example.org" not in texts


def test_pictures_of_header_and_signature_are_kept(written):
    document = written[0]
    assert len(list(document.sections[0].header._element.iter(qn("pic:pic")))) == 1
    signed = document.paragraphs[-1]
    assert len(list(signed._p.iter(qn("pic:pic")))) == 1
    assert (signed.text.split("\n")[0], signed.text.split("\n")[-1]) == (
        "With best wishes,",
        "Mara Lind",
    )


def test_a_given_template_wins_over_the_persons_newest_letter(make, sender, old, tmp_path):
    wide = docx.Document()
    wide.sections[0].page_width = Cm(25)
    wide.save(tmp_path / "wide.docx")
    content = replace(make(sender=sender), look=old).render("docx", template=tmp_path / "wide.docx")
    assert round(docx.Document(io.BytesIO(content)).sections[0].page_width.cm) == 25


def test_a_newest_letter_that_became_unreadable_leaves_the_plain_look(make, tmp_path):
    (tmp_path / "old.docx").write_bytes(b"no zip")
    content = replace(make(), look=tmp_path / "old.docx").render("docx")
    assert docx.Document(io.BytesIO(content)).styles["Normal"].font.name == "Calibri"


def test_a_jpeg_loses_its_remarks():
    def segment(marker, data):
        return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data

    scan = bytes([0xFF, 0xDA]) + b"\0\x02" + b"pixels" + b"\xff\xd9"
    shown = segment(0xDB, b"table") + scan
    told = segment(0xE1, b"Exif Zorblat") + segment(0xFE, b"Zorblat")
    assert bare(b"\xff\xd8" + told + shown + b"Zorblat") == b"\xff\xd8" + shown


@pytest.mark.parametrize("content", [b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_other_or_broken_pictures_are_left_out(content):
    assert bare(content) is None


def test_it_is_valid_open_xml(make, sender, old, tmp_path):
    from openxml_audit import OpenXmlValidator

    (tmp_path / "new.docx").write_bytes(replace(make(sender=sender), look=old).render("docx"))
    found = OpenXmlValidator().validate(str(tmp_path / "new.docx")).errors
    assert [f"{e.part_uri}: {e.description}" for e in found] == []
