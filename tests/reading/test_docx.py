"""A Word file is read as a reader sees it; what is hidden in it is kept apart."""

from __future__ import annotations

import weakref
from xml.etree import ElementTree as ET

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes
from coverkit.reading.docx_styles import Styles
from coverkit.reading.docx_walk import Walk


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def p(inner, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


DELETED = f"<w:del>{run('x').replace('w:t', 'w:delText')}</w:del>"

VECTORS = {
    "split runs": (p(run("Dear ") + run("Ms Roe")), ["Dear Ms Roe"]),
    "empty paragraphs": (p("") + p(run(" ")) + p(run("a")), ["a"]),
    "soft line break": (p(run("a") + "<w:r><w:br/></w:r>" + run("b")), ["a\nb"]),
    "tab": (p(run("a") + "<w:r><w:tab/></w:r>" + run("b")), ["a\tb"]),
    "hyperlink": (p(f"<w:hyperlink>{run('a.example')}</w:hyperlink>"), ["a.example"]),
    "insertion": (p(f"a<w:ins>{run('new')}</w:ins>"), ["new"]),
    "deletion": (p(run("kept") + DELETED), ["kept"]),
    "moved": (
        p(f"<w:moveFrom>{run('m')}</w:moveFrom>") + p(f"<w:moveTo>{run('m')}</w:moveTo>"),
        ["m"],
    ),
    "joined by a deleted mark": (
        p(run("one "), "<w:rPr><w:del/></w:rPr>") + p(run("two")),
        ["one two"],
    ),
    "content control": (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p(run('c'))}</w:sdtContent></w:sdt>",
        ["c"],
    ),
    "smart tag": (p(f"<w:smartTag>{run('Bonn')}</w:smartTag>"), ["Bonn"]),
    "hidden run": (p(run("a") + run("b", "<w:vanish/>")), ["a"]),
    "hidden turned off": (p(run("a", '<w:vanish w:val="0"/>')), ["a"]),
    "field": (
        p(
            field("begin")
            + "<w:r><w:instrText>DATE</w:instrText></w:r>"
            + run("code")
            + field("separate")
            + run("1 May")
            + field("end")
            + run(" 2026")
        ),
        ["1 May 2026"],
    ),
    "simple field": (p(f'<w:fldSimple w:instr="DATE">{run("2 May")}</w:fldSimple>'), ["2 May"]),
    "layout table": (
        "<w:tbl><w:tr>"
        + "".join(f"<w:tc>{p(run(t))}</w:tc>" for t in "ab")
        + f"</w:tr><w:tr><w:tc>{p(run('c'))}</w:tc></w:tr></w:tbl>",
        ["a", "b", "c"],
    ),
    "deleted row": (
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(run('a'))}</w:tc></w:tr></w:tbl>"
        + p(run("b")),
        ["b"],
    ),
    "text box once": (
        p(
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
            f"{p(run('box'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:txbxContent>"
            f"{p(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
            + run("beside")
        ),
        ["box", "beside"],
    ),
    "no-break space, soft hyphen": (p(run("Acme\u00a0Cor\u00adp")), ["Acme Corp"]),
}


@pytest.mark.parametrize("strict", [False, True], ids=["transitional", "strict"])
@pytest.mark.parametrize("name", VECTORS)
def test_a_feature_gives_what_a_reader_sees(word, name, strict):
    body, expected = VECTORS[name]
    document = read_bytes(word(body, strict=strict), name="letter.docx")
    assert [paragraph.text for paragraph in document.paragraphs] == expected


def test_the_unseen_is_kept_with_its_place(word):
    drawing = '<w:r><w:drawing><w:docPr descr="signature"/></w:drawing></w:r>'
    comment = f'<w:comment w:author="Ann">{p(run("why?"))}</w:comment>'
    body = p(run("a") + DELETED + run("b", "<w:vanish/>") + drawing)
    unseen = read_bytes(word(body, comments=comment), name="a.docx").unseen
    assert {(item.place, item.text) for item in unseen} == {
        ("deleted", "x"),
        ("hidden", "b"),
        ("alt_text", "signature"),
        ("comment", "why?"),
    }


def test_a_list_is_known_by_its_style_and_ended_by_number_zero(word):
    styles = (
        '<w:style w:styleId="Dots"><w:pPr><w:numPr/></w:pPr></w:style>'
        '<w:style w:styleId="More"><w:basedOn w:val="Dots"/></w:style>'
    )
    body = p(run("a"), '<w:pStyle w:val="More"/>') + p(
        run("b"), '<w:pStyle w:val="More"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    document = read_bytes(word(body, styles=styles), name="a.docx")
    assert [paragraph.style for paragraph in document.paragraphs] == ["list_item", "plain"]


def test_headers_come_first_and_an_unshown_one_is_unseen(word):
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="first" r:id="header2"/>'
        '<w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
    )
    document = read_bytes(
        word(
            p(run("body")) + section,
            header1=p(run("head")),
            header2=p(run("old head")),
            footer1=p(run("foot")),
        ),
        name="a.docx",
    )
    assert [(x.place, x.text) for x in document.paragraphs] == [
        ("header", "head"),
        ("body", "body"),
        ("footer", "foot"),
    ]
    assert [(x.place, x.text) for x in document.unseen] == [("hidden", "old head")]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("<!DOCTYPE d [<!ENTITY a 'x'>]><d>&a;</d>", "unsupported"),
        ("<d>" * 5000 + "</d>" * 5000, "corrupt"),
        ("<d/>" + " " * 30_000_000, "too_large"),
        ("<d>", "corrupt"),
    ],
    ids=["entities", "deep", "bomb", "cut off"],
)
def test_a_hostile_file_costs_one_line(word, raw, code):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(word("", raw=raw), name="a.docx")
    assert caught.value.code == code


def test_the_fonts_that_long_paragraphs_name_are_kept_with_their_first_words(word):
    def in_font(text, font):
        return p(run(text, f'<w:rFonts w:ascii="{font}"/>'))

    long = "I led a team of twelve through a hard winter, and nobody of them was ever paid late."
    body = in_font("Robin Tamm", "Didot") + in_font(long, "Arial") + p(run(long))
    fonts = read_bytes(word(body + in_font(long, "Calibri")), name="a.docx").fonts
    assert fonts == dict.fromkeys(("Arial", "Calibri"), "I led a team of twelve through a")


@pytest.mark.parametrize(
    ("font", "number", "seen"),
    [
        ("Symbol", "F0B7", "•"),
        ("Wingdings", "F0A7", "▪"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "E0", "→"),
        ("Wingdings 2", "F052", "•"),
        ("Symbol", "F06D", "μ"),
        ("Symbol", "F035", "5"),
        ("Calibri", "20AC", "€"),
        ("Calibri", "none", ""),
        ("Calibri", "D800", ""),
        ("Calibri", "FFFFFFFF", ""),
    ],
)
def test_a_symbol_is_read_as_what_it_looks_like(word, font, number, seen):
    run = f'<w:r><w:t>a</w:t><w:sym w:font="{font}" w:char="{number}"/><w:t>b</w:t></w:r>'
    assert read_bytes(word(f"<w:p>{run}</w:p>"), name="a.docx").text == f"a{seen}b"


def test_a_walk_leaves_nothing_to_the_collector():
    walk = Walk(Styles(iter(()))).over(
        ET.fromstring("<body><p><r><t>Dear Ms Roe</t></r></p></body>")
    )
    assert [paragraph.text for paragraph in walk.paragraphs] == ["Dear Ms Roe"]
    gone = weakref.ref(walk)
    del walk
    assert gone() is None
