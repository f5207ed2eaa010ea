"""The marked copy: every finding highlighted and explained, nothing else changed."""

from __future__ import annotations

import io
import zipfile
from itertools import pairwise

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX

from coverkit.checking.marked import mark
from coverkit.errors import UnreadableError
from coverkit.models import Finding
from coverkit.reading import read_bytes

SENTENCE = "I would love to join Zephyr Motors, at last."


def finding(text="Zephyr Motors", within=SENTENCE, **values):
    values = {"rule": "leftover.company", "severity": "error", "where": "paragraph 1", **values}
    return Finding(text=text, message=f"{text} is wrong.", within=within, **values)


def word_file(*pieces, header="", table=False):
    """A letter whose one paragraph is made of these runs."""
    document = docx.Document()
    document.add_paragraph("Robin Tamm")
    if table:
        paragraph = document.add_table(1, 1).cell(0, 0).paragraphs[0]
    else:
        paragraph = document.add_paragraph()
    for number, piece in enumerate(pieces):
        paragraph.add_run(piece).bold = number % 2 == 1
    if header:
        document.sections[0].header.paragraphs[0].add_run(header)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def runs_of(data):
    document = docx.Document(io.BytesIO(data))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    paragraphs = [*document.paragraphs, *(p for cell in cells for p in cell.paragraphs)]
    return [run for paragraph in paragraphs for run in paragraph.runs]


def highlighted(data, colour=WD_COLOR_INDEX.YELLOW):
    return "".join(run.text for run in runs_of(data) if run.font.highlight_color == colour)


@pytest.mark.parametrize("cuts", [(), (24,), (21, 34), (10, 23, 27, 40), tuple(range(1, 44))])
@pytest.mark.parametrize("table", [False, True])
def test_the_words_alone_are_highlighted_however_word_split_them(cuts, table):
    edges = (0, *cuts, len(SENTENCE))
    pieces = [SENTENCE[a:b] for a, b in pairwise(edges)]
    data = word_file(*pieces, table=table)
    copy = mark(data, [finding()])
    assert highlighted(copy) == "Zephyr Motors"
    assert read_bytes(copy, name="x.docx").text == read_bytes(data, name="x.docx").text


def test_cut_runs_keep_their_looks():
    copy = mark(word_file("I would love ", "to join Zephyr Motors, at last."), [finding()])
    assert [(run.text, bool(run.bold)) for run in runs_of(copy)][1:] == [
        ("I would love ", False),
        ("to join ", True),
        ("Zephyr Motors", True),
        ("", False),  # the comment's own mark
        (", at last.", True),
    ]


def test_each_finding_has_its_comment():
    other = finding("at last", severity="advice")
    copy = mark(word_file(SENTENCE), [finding(), other])
    comments = list(docx.Document(io.BytesIO(copy)).comments)
    assert [(c.author, c.text) for c in comments] == [
        ("coverkit", "Zephyr Motors is wrong."),
        ("coverkit", "at last is wrong."),
    ]
    assert highlighted(copy, WD_COLOR_INDEX.GRAY_25) == "at last"


def test_comments_that_are_there_stay():
    document = docx.Document(io.BytesIO(word_file(SENTENCE)))
    document.add_comment(document.paragraphs[0].runs, "Mine", author="Robin")
    saved = io.BytesIO()
    document.save(saved)
    comments = list(docx.Document(io.BytesIO(mark(saved.getvalue(), [finding()]))).comments)
    assert [comment.author for comment in comments] == ["Robin", "coverkit"]
    assert len({comment.comment_id for comment in comments}) == 2


def test_what_stands_in_a_header_is_highlighted_there_and_said_at_the_top():
    data = word_file("Hello.", header="For Zephyr Motors")
    copy = mark(data, [finding(within="For Zephyr Motors", where="header")])
    header = docx.Document(io.BytesIO(copy)).sections[0].header.paragraphs[0]
    assert [run.text for run in header.runs if run.font.highlight_color] == ["Zephyr Motors"]
    (comment,) = docx.Document(io.BytesIO(copy)).comments
    assert comment.text == "header: Zephyr Motors is wrong."


def test_a_finding_without_words_is_said_at_the_top():
    copy = mark(word_file(SENTENCE), [finding("70%", within="", where="the letter")])
    (comment,) = docx.Document(io.BytesIO(copy)).comments
    assert comment.text == "the letter: 70% is wrong."
    assert not highlighted(copy)


def test_the_same_words_in_another_paragraph_are_left_alone():
    document = docx.Document()
    document.add_paragraph("At Zephyr Motors I learned a trade.")
    document.add_paragraph(SENTENCE)
    saved = io.BytesIO()
    document.save(saved)
    first, second = docx.Document(io.BytesIO(mark(saved.getvalue(), [finding()]))).paragraphs
    assert not [run for run in first.runs if run.font.highlight_color]
    assert [run.text for run in second.runs if run.font.highlight_color] == ["Zephyr Motors"]


def test_parts_without_a_finding_are_the_same_to_the_byte():
    data = word_file(SENTENCE)
    copy = mark(data, [finding()])
    changed = {"word/document.xml", "word/comments.xml", "[Content_Types].xml"}
    changed.add("word/_rels/document.xml.rels")
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(copy)) as new:
        assert set(new.namelist()) == set(old.namelist()) | {"word/comments.xml"}
        for name in set(old.namelist()) - changed:
            if not name.startswith(("word/header", "word/footer", "word/endnotes")):
                assert new.read(name) == old.read(name), name


def test_what_is_no_word_document_is_said():
    with pytest.raises(UnreadableError, match="no Word document"):
        mark(b"Dear Ms Okafor,", [finding()])


def changed(data, **parts):
    """The file with other parts: a name is written with ``__`` for ``/``; None leaves it out."""
    names = {name.replace("__", "/"): content for name, content in parts.items()}
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w") as new:
        for name in dict.fromkeys([*old.namelist(), *names]):
            content = names[name] if name in names else old.read(name)
            if content is not None:
                new.writestr(name, content)
    return result.getvalue()


TYPES, COMMENTS, RELATIONS = (
    "[Content_Types].xml",
    "word__comments.xml",
    "word___rels__document.xml.rels",
)


@pytest.mark.parametrize("types", [None, b"<Types", b'<!DOCTYPE a [<!ENTITY b "c">]><Types>&b;'])
def test_a_broken_list_of_types_is_said(types):
    with pytest.raises(UnreadableError):
        mark(changed(word_file(SENTENCE), **{TYPES: types}), [finding()])


@pytest.mark.parametrize(
    "left_over",
    [b"no XML at all", b'<w:comments xmlns:w="urn:w"><w:comment w:id="\xc2\xb2"/></w:comments>'],
)
def test_comments_to_which_no_relation_leads_are_left_alone(left_over):
    copy = mark(changed(word_file(SENTENCE), **{COMMENTS: left_over}), [finding()])
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert archive.read("word/comments.xml") == left_over
        assert b"Zephyr Motors is wrong." in archive.read("word/comments1.xml")


def test_remarks_between_relations_are_passed_over():
    data = word_file(SENTENCE)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read(RELATIONS.replace("__", "/"))
    relations = relations.replace(b"<Relationship ", b"<!-- made by hand --><Relationship ", 1)
    assert highlighted(mark(changed(data, **{RELATIONS: relations}), [finding()]))


def test_no_file_from_outside_comes_into_the_copy(tmp_path):
    (tmp_path / "secret").write_text("a secret", encoding="utf-8")
    types = (
        f'<!DOCTYPE a [<!ENTITY b SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">&b;</Types>'
    ).encode()
    copy = mark(changed(word_file(SENTENCE), **{TYPES: types}), [finding()])
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert not any(b"a secret" in archive.read(name) for name in archive.namelist())


def test_a_part_outside_of_the_file_is_not_taken_over():
    copy = mark(changed(word_file(SENTENCE), **{"..__..__evil.txt": b"!"}), [finding()])
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert not [name for name in archive.namelist() if "evil" in name]
