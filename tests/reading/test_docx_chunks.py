"""Parts of other formats in a Word file: read where they are anchored, and within bounds."""

from __future__ import annotations

import io
import zipfile

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes
from coverkit.reading.docx_chunks import DEEPEST, MOST_CHUNKS

ANCHOR = '<w:altChunk r:id="chunk"/>'
PAGE = b"<p>in the page</p>"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"


def p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@pytest.fixture
def holding(word):
    """Make a .docx with a chunk; ``part`` is the part that it is anchored in."""

    def build(body, content, *, name="chunk.html", part="document", external=False, **parts):
        rows = "".join(
            f'<Relationship Id="{n}" Type="{R}/header" Target="{n}.xml"/>' for n in parts
        )
        mode = ' TargetMode="External"' if external else ""
        row = f'<Relationship Id="chunk" Type="{R}/aFChunk" Target="{name}"{mode}/>'
        lists = {"document": rows}
        lists[part] = lists.get(part, "") + row
        memory = io.BytesIO(word(body, **parts))
        with zipfile.ZipFile(memory) as archive:
            whole = {n: archive.read(n) for n in archive.namelist()}
        for named, inner in lists.items():
            whole[f"word/_rels/{named}.xml.rels"] = f'<R xmlns="{P}">{inner}</R>'.encode()
        if content is not None:
            whole[f"word/{name}"] = content
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
            for named, data in whole.items():
                archive.writestr(named, data)
        return memory.getvalue()

    return build


def texts(data):
    return [paragraph.text for paragraph in read_bytes(data, name="a.docx").paragraphs]


def test_a_chunk_stands_where_it_is_anchored_even_in_a_cell(holding):
    cells = f"<w:tc>{p('left')}</w:tc><w:tc>{ANCHOR}{p('under it')}</w:tc>"
    body = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{p('below')}"
    assert texts(holding(body, PAGE)) == ["left", "in the page", "under it", "below"]


def test_a_chunk_in_a_header_is_found_by_the_header_s_own_list(holding):
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    data = holding(p("body") + section, PAGE, part="header1", header1=ANCHOR)
    found = [(x.place, x.text) for x in read_bytes(data, name="a.docx").paragraphs]
    assert found == [("header", "in the page"), ("body", "body")]


def test_the_lists_and_headings_of_a_chunk_stay_such(holding):
    data = holding(ANCHOR, b"<h2>a</h2><ul><li>b</li></ul><p>c</p>")
    styles = [x.style for x in read_bytes(data, name="a.docx").paragraphs]
    assert styles == ["heading", "list_item", "plain"]


def test_a_chunk_that_was_deleted_is_not_seen(holding):
    assert texts(holding(p("kept") + f"<w:del>{ANCHOR}</w:del>", PAGE)) == ["kept"]


def test_what_a_chunk_carries_unseen_stays_unseen(holding):
    data = holding(ANCHOR, PAGE + b"<!-- for Fernwick -->")
    assert [x.text for x in read_bytes(data, name="a.docx").unseen] == ["for Fernwick"]


def test_a_word_file_within_gives_its_body_and_not_its_header(holding, word):
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    inner = word(p("inner") + section, header1=p("old head"))
    document = read_bytes(holding(p("outer") + ANCHOR, inner, name="c.docx"), name="a.docx")
    assert document.text == "outer\n\ninner"
    assert [(x.place, x.text) for x in document.unseen] == [("hidden", "old head")]


def test_of_a_saved_page_only_the_page_is_shown(holding):
    page = b"--x\nContent-Type: text/html\n\n<p>shown</p>\n"
    file = b'--x\nContent-Disposition: attachment; filename="letter.txt"\n\nattached\n--x--\n'
    head = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    assert texts(holding(ANCHOR, head + page + file, name="c.mht")) == ["shown"]


@pytest.mark.parametrize(
    ("content", "options"),
    [(None, {}), (b" ", {}), (PAGE, {"external": True}), (PAGE, {"part": "settings"})],
    ids=["no such part", "empty", "outside of the file", "in another part's list"],
)
def test_a_chunk_that_is_not_in_the_file_adds_nothing(holding, content, options):
    assert texts(holding(p("kept") + ANCHOR, content, **options)) == ["kept"]


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "../../../../etc/passwd", "https://x.example/a.html"]
)
def test_no_target_outside_of_the_file_is_opened(holding, target, monkeypatch):
    monkeypatch.setattr("builtins.open", lambda *_, **__: pytest.fail("it was opened"))
    assert texts(holding(p("kept") + ANCHOR, None, name=target)) == ["kept"]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"%PDF-1.4", "c.pdf", "unsupported"),
        (b"PK\x03\x04 broken", "c.docx", "corrupt"),
        (b"<p>" * 200_000, "c.html", "too_large"),
        (b"a" + bytes(30_000_000), "c.html", "too_large"),
    ],
    ids=["no such format", "broken", "endless", "bomb"],
)
def test_a_chunk_that_cannot_be_read_costs_the_file_one_line(holding, content, name, code):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(holding(p("kept") + ANCHOR, content, name=name), name="a.docx")
    assert caught.value.code == code


def test_chunks_are_read_down_to_a_depth_and_no_deeper(holding):
    data = PAGE
    for _ in range(DEEPEST):
        data = holding(ANCHOR, data, name="c.docx" if data != PAGE else "c.html")
    assert texts(data) == ["in the page"]
    with pytest.raises(UnreadableError) as caught:
        read_bytes(holding(ANCHOR, data, name="c.docx"), name="a.docx")
    assert caught.value.code == "too_large"


def test_a_chunk_is_shown_only_so_often_wherever_it_is_named(holding):
    half = holding(ANCHOR * (MOST_CHUNKS // 2), PAGE)
    assert len(texts(holding(ANCHOR, half, name="c.docx"))) == MOST_CHUNKS // 2
    for data in (
        holding(ANCHOR * 2, half, name="c.docx"),
        holding(ANCHOR * (MOST_CHUNKS + 1), PAGE),
    ):
        with pytest.raises(UnreadableError) as caught:
            read_bytes(data, name="a.docx")
        assert caught.value.code == "too_large"
