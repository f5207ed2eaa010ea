from __future__ import annotations

import io
import re
import zipfile
from xml.etree.ElementTree import fromstring

import docx
import pytest

from coverkit.errors import UnreadableError
from coverkit.models import BOX_TITLE, COMMENT_AUTHOR

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def saved(make):
    return make(company="Acme", role="Fitter").render("docx")


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml(content):
    return fromstring(content)  # our own file


def body(content):
    return xml(parts(content)["word/document.xml"]).find(f"{W}body")


def test_python_docx_reopens_it(saved):
    document = docx.Document(io.BytesIO(saved))
    assert document.tables[0].cell(0, 0).text.startswith(BOX_TITLE)
    assert document.paragraphs[-1].text.startswith("With best wishes,")


def test_same_draft_gives_the_same_bytes(make):
    assert make().render("docx") == make().render("docx")


def test_every_part_has_one_name(saved):
    with zipfile.ZipFile(io.BytesIO(saved)) as archive:
        names = archive.namelist()
    assert len(names) == len(set(names))
    assert names[0] == "[Content_Types].xml"


def test_every_relationship_leads_to_a_part(saved):
    files = parts(saved)
    for name, content in files.items():
        if not name.endswith(".rels"):
            continue
        folder = name.split("_rels/")[0]
        for relation in xml(content):
            if relation.get("TargetMode") != "External":
                target = relation.get("Target")
                path = target.lstrip("/") if target.startswith("/") else folder + target
                while "/../" in path:
                    path = re.sub(r"[^/]+/\.\./", "", path, count=1)
                assert path.removeprefix("../") in files, (name, target)


def test_every_part_has_a_content_type(saved):
    files = parts(saved)
    types = xml(files.pop("[Content_Types].xml"))
    endings = {t.get("Extension") for t in types if t.get("Extension")}
    named = {t.get("PartName") for t in types if t.get("PartName")}
    assert [n for n in files if f"/{n}" not in named and n.rsplit(".", 1)[-1] not in endings] == []


def test_run_properties_stand_in_the_schemas_order(saved):
    order = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "highlight", "lang"]
    for properties in body(saved).iter(f"{W}rPr"):
        places = [order.index(child.tag.removeprefix(W)) for child in properties]
        assert places == sorted(places)


def test_paragraph_properties_come_first_and_in_order(saved):
    order = [
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "widowControl",
        "spacing",
        "ind",
        "jc",
    ]
    for paragraph in body(saved).iter(f"{W}p"):
        tags = [child.tag.removeprefix(W) for child in paragraph]
        assert "pPr" not in tags[1:]
        for properties in paragraph.findall(f"{W}pPr"):
            places = [order.index(child.tag.removeprefix(W)) for child in properties]
            assert places == sorted(places)


def test_section_properties_come_last(saved):
    assert [child.tag for child in body(saved)][-1] == f"{W}sectPr"


def test_every_bracket_is_highlighted(saved):
    for run in body(saved).iter(f"{W}r"):
        text = "".join(t.text or "" for t in run.iter(f"{W}t"))
        if "[" in text:
            assert run.find(f"{W}rPr/{W}highlight") is not None, text


def test_ageing_facts_have_a_colour_of_their_own(saved):
    colours = {}
    for run in body(saved).iter(f"{W}r"):
        mark = run.find(f"{W}rPr/{W}highlight")
        if mark is not None:
            colours["".join(run.itertext())] = mark.get(f"{W}val")
    assert colours["[Acme]"] == "yellow"
    assert colours["currently"] == "cyan"
    assert colours[next(text for text in colours if text.startswith("[Write:"))] == "yellow"


def test_each_note_is_a_comment_of_ours_on_the_whole_paragraph(make):
    draft = make()
    comments = list(docx.Document(io.BytesIO(draft.render("docx"))).comments)
    assert len(comments) == sum(bool(block.note) for block in draft.blocks)
    assert {comment.author for comment in comments} == {COMMENT_AUTHOR}
    assert {comment.timestamp.date() for comment in comments} == {draft.today}


def test_comment_ranges_begin_end_and_are_referred_to_once(saved):
    source = parts(saved)["word/document.xml"].decode()
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        ids = re.findall(rf'<w:{tag} w:id="(\d+)"', source)
        assert len(ids) == len(set(ids)) == 5


def test_file_properties_name_nobody(saved):
    properties = docx.Document(io.BytesIO(saved)).core_properties
    assert properties.author == properties.last_modified_by == ""
    assert (properties.title, properties.comments) == ("", "")
    assert not any("thumbnail" in name for name in parts(saved))


def test_draft_takes_page_and_font_of_a_template_and_none_of_its_text(make, tmp_path):
    old = docx.Document()
    old.add_paragraph().add_run("Secret words for Brightwater").font.name = "Garamond"
    old.sections[0].page_width = 7_772_400
    old.core_properties.title = "Secret"
    old.save(tmp_path / "old.docx")
    content = make().render("docx", template=tmp_path / "old.docx")
    assert docx.Document(io.BytesIO(content)).sections[0].page_width == 7_772_400
    assert b'w:ascii="Garamond"' in parts(content)["word/styles.xml"]
    assert not [name for name, blob in parts(content).items() if b"Secret" in blob]


def test_damaged_template_is_a_clear_error(make, tmp_path):
    (tmp_path / "old.docx").write_bytes(b"no zip")
    with pytest.raises(UnreadableError, match="cannot be used as a template"):
        make().render("docx", template=tmp_path / "old.docx")


def test_a_template_whose_styles_are_its_text_is_a_clear_error(make, tmp_path):
    whole = make().render("docx")
    with zipfile.ZipFile(tmp_path / "odd.docx", "w") as odd:
        for name, content in parts(whole).items():
            odd.writestr(name, content.replace(b'"styles.xml"', b'"document.xml"'))
    with pytest.raises(UnreadableError, match="cannot be used as a template"):
        make().render("docx", template=tmp_path / "odd.docx")


def test_control_characters_do_not_break_the_file(make, words):
    content = make(chosen=(words("Led\x0b three\x00 fitters & < 5 others"),)).render("docx")
    assert "fitters & < 5 others" in "\n".join(
        p.text for p in docx.Document(io.BytesIO(content)).paragraphs
    )
