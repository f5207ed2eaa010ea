r"""Makes the test vectors: one file a feature and format, and `table.json` that says what is in it.

    python tests/reading/vectors/make.py [--pdf]

Each feature is written once for every format that can hold it, in the format's own words, with
nothing but the standard library: the same script gives the same bytes. `test_vectors.py` reads
each file and holds it against the table.

The PDFs are LibreOffice's: ``--pdf`` makes them anew where it is installed, which gives other
bytes each time (they hold their own date); without it, the committed ones stay as they are.
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path

HERE = Path(__file__).parent
FILES = HERE / "files"
TIME = (1980, 1, 1, 0, 0, 0)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass(frozen=True)
class Vector:
    """A feature: what a reader sees of it, and how each format writes it."""

    include: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    paragraphs: int = 1
    places: dict[str, str] = field(default_factory=dict)
    """Some of the text -> the place (or style) of its paragraph."""
    docx: str = ""
    odt: str = ""
    rtf: str = ""
    html: str = ""
    parts: dict[str, str] = field(default_factory=dict)
    """Further parts of the .docx: name -> XML within its root element."""
    chunks: dict[str, bytes] = field(default_factory=dict)
    """Parts of the .docx in other formats: relation id -> content; the id is its suffix, too."""
    odt_styles: str = ""
    note: str = ""
    """Why this format's row is not that of the others."""


def p(*runs: str) -> str:
    """A Word paragraph."""
    return "<w:p>" + "".join(runs) + "</w:p>"


def r(text: str, properties: str = "") -> str:
    """A Word run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def op(text: str, style: str = "") -> str:
    """An OpenDocument paragraph."""
    return f'<text:p{style and f""" text:style-name="{style}" """}>{text}</text:p>'


CELL = "<w:tc><w:tcPr/>{}</w:tc>"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD code</w:instrText>'
    '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{0}'
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)

VECTORS: dict[str, Vector] = {
    "paragraphs": Vector(
        ("First one.", "Second one.", "Third one."),
        paragraphs=3,
        docx=p(r("First one.")) + p() + p(r("Second "), r("one.")) + p(r(" ")) + p(r("Third one.")),
        odt=op("First one.") + op("") + op("Second <text:span>one.</text:span>") + op("Third one."),
        rtf=r"\pard First one.\par\par Second {\b one.}\par Third one.\par",
        html="<p>First one.</p><p>&nbsp;</p><p>Second <b>one.</b></p><p>Third one.</p>",
    ),
    "soft_line_breaks": Vector(
        ("Ada Example\n1 Mill Lane\nPort Averne",),
        docx=p(
            r("Ada Example"),
            "<w:r><w:br/></w:r>",
            r("1 Mill Lane"),
            "<w:r><w:br/></w:r>",
            r("Port Averne"),
        ),
        odt=op("Ada Example<text:line-break/>1 Mill Lane<text:line-break/>Port Averne"),
        rtf=r"Ada Example\line 1 Mill Lane\line Port Averne\par",
        html="<p>Ada Example<br>1 Mill Lane<br/>Port Averne</p>",
    ),
    "layout_table": Vector(
        ("left cell", "right cell", "below"),
        paragraphs=3,
        docx="<w:tbl><w:tr>"
        + CELL.format(p(r("left cell")))
        + CELL.format(p(r("right cell")))
        + "</w:tr></w:tbl>"
        + p(r("below")),
        odt="<table:table><table:table-row><table:table-cell>"
        + op("left cell")
        + "</table:table-cell><table:table-cell>"
        + op("right cell")
        + "</table:table-cell></table:table-row></table:table>"
        + op("below"),
        rtf=r"\trowd\cellx100\cellx200\intbl left cell\cell right cell\cell\row\pard below\par",
        html="<table><tr><td>left cell</td><td>right cell</td></tr></table><p>below</p>",
    ),
    "nested_table": Vector(
        ("outer", "inner", "after"),
        paragraphs=3,
        docx="<w:tbl><w:tr>"
        + CELL.format(
            p(r("outer"))
            + "<w:tbl><w:tr>"
            + CELL.format(p(r("inner")))
            + "</w:tr></w:tbl>"
            + p(r("after"))
        )
        + "</w:tr></w:tbl>",
        odt="<table:table><table:table-row><table:table-cell>"
        + op("outer")
        + "<table:table><table:table-row><table:table-cell>"
        + op("inner")
        + "</table:table-cell></table:table-row></table:table>"
        + op("after")
        + "</table:table-cell></table:table-row></table:table>",
        rtf=r"\trowd\cellx900\intbl outer\par\itap2 inner\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}\itap1 after\cell\row",
        html="<table><tr><td>outer<table><tr><td>inner</td></tr></table>after</td></tr></table>",
    ),
    "text_box": Vector(
        ("in the box", "beside it"),
        paragraphs=2,
        docx=p(BOX.format(p(r("in the box"))), r("beside it")),
        odt=op(
            "<draw:frame><draw:text-box>"
            + op("in the box")
            + "</draw:text-box></draw:frame>beside it"
        ),
        rtf=r"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt in the box\par}}{\shprslt in the box\par}}beside it\par",
    ),
    "header_and_footer": Vector(
        ("Ada Example, 1 Mill Lane", "the letter", "at the foot"),
        paragraphs=3,
        places={"Ada Example, 1 Mill Lane": "header", "at the foot": "footer"},
        docx=p(r("the letter"))
        + '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>',
        parts={"header": p(r("Ada Example, 1 Mill Lane")), "footer": p(r("at the foot"))},
        odt=op("the letter"),
        odt_styles='<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>'
        + op("Ada Example, 1 Mill Lane")
        + "</style:header><style:footer>"
        + op("at the foot")
        + "</style:footer></style:master-page></office:master-styles>",
        rtf=r"{\header Ada Example, 1 Mill Lane\par}{\footer at the foot\par}the letter\par",
    ),
    "hyperlink": Vector(
        ("See my page now.",),
        ("https", "target"),
        docx=p(
            r("See "), '<w:hyperlink r:id="target">' + r("my page") + "</w:hyperlink>", r(" now.")
        ),
        odt=op('See <text:a xlink:href="https://target.example">my page</text:a> now.'),
        rtf=r'See {\field{\*\fldinst HYPERLINK "https://target.example"}{\fldrslt my page}} now.\par',
        html='<p>See <a href="https://target.example">my page</a> now.</p>',
    ),
    "field_result": Vector(
        ("Dear Ms Marlowe,",),
        ("MERGEFIELD", "code"),
        docx=p(r("Dear "), FIELD.format(r("Ms Marlowe")), r(",")),
        odt=op(
            'Dear <text:database-display text:column-name="code">Ms Marlowe</text:database-display>,'
        ),
        rtf=r"Dear {\field{\*\fldinst MERGEFIELD code}{\fldrslt Ms Marlowe}},\par",
    ),
    "tracked_changes": Vector(
        ("I led six people.",),
        ("four",),
        docx=p(
            r("I led "),
            '<w:del w:id="1" w:author="a"><w:r><w:delText>four</w:delText></w:r></w:del>',
            '<w:ins w:id="2" w:author="a">' + r("six") + "</w:ins>",
            r(" people."),
        ),
        odt='<text:tracked-changes><text:changed-region text:id="d"><text:deletion>'
        + op("four")
        + '</text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>'
        + op(
            'I led <text:change text:change-id="d"/><text:change-start text:change-id="i"/>six<text:change-end text:change-id="i"/> people.'
        ),
        rtf=r"I led {\deleted four}{\revised six} people.\par",
        html="<p>I led <del hidden>four</del><ins>six</ins> people.</p>",
    ),
    "moved_text": Vector(
        ("It came here.",),
        ("away",),
        docx=p('<w:moveFrom w:id="1" w:author="a">' + r("It went away.") + "</w:moveFrom>")
        + p('<w:moveTo w:id="2" w:author="a">' + r("It came here.") + "</w:moveTo>"),
    ),
    "footnote": Vector(
        ("the letter", "said below"),
        paragraphs=2,
        places={"said below": "footnote"},
        docx=p(r("the letter"), '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        parts={"footnotes": '<w:footnote w:id="1">' + p(r("said below")) + "</w:footnote>"},
        odt=op(
            'the letter<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
            + op("said below")
            + "</text:note-body></text:note>"
        ),
        rtf=r"the letter{\super\chftn{\footnote\pard said below}}\par",
    ),
    "content_control": Vector(
        ("for Fernwick Labs, soon", "a block of its own"),
        ("placeholder",),
        paragraphs=2,
        docx=p(
            r("for "),
            '<w:sdt><w:sdtPr><w:alias w:val="placeholder"/></w:sdtPr><w:sdtContent>'
            + r("Fernwick Labs")
            + "</w:sdtContent></w:sdt>",
            r(", soon"),
        )
        + "<w:sdt><w:sdtPr/><w:sdtContent>"
        + p(r("a block of its own"))
        + "</w:sdtContent></w:sdt>",
    ),
    "smart_tag": Vector(
        ("in Port Averne today",),
        docx=p(
            r("in "),
            '<w:smartTag w:uri="u" w:element="City"><w:smartTagPr/>'
            + r("Port Averne")
            + "</w:smartTag>",
            r(" today"),
        ),
    ),
    "list": Vector(
        ("one thing", "another thing", "not in the list"),
        paragraphs=3,
        places={"one thing": "list_item", "another thing": "list_item", "not in": "plain"},
        docx="".join(
            p('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>', r(t))
            for t in ("one thing", "another thing")
        )
        + p(r("not in the list")),
        odt="<text:list><text:list-item>"
        + op("one thing")
        + "</text:list-item><text:list-item>"
        + op("another thing")
        + "</text:list-item></text:list>"
        + op("not in the list"),
        rtf=r"\pard\ls1{\listtext\'b7\tab}one thing\par{\listtext\'b7\tab}another thing\par\pard not in the list\par",
        html="<ul><li>one thing</li><li>another thing</li></ul><p>not in the list</p>",
    ),
    "comment": Vector(
        ("the letter",),
        ("remark",),
        docx=p(
            '<w:commentRangeStart w:id="0"/>',
            r("the letter"),
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ),
        parts={"comments": '<w:comment w:id="0" w:author="a">' + p(r("a remark")) + "</w:comment>"},
        odt=op(
            "the letter<office:annotation><dc:creator>a</dc:creator>"
            + op("a remark")
            + "</office:annotation>"
        ),
        rtf=r"the letter{\*\atnid a}{\*\atnauthor a}\chatn{\*\annotation{\*\atndate 1}\pard a remark\par}\par",
        html="<p>the letter<!-- a remark --></p>",
    ),
    "hidden_run": Vector(
        ("shown text",),
        ("hidden",),
        docx=p(r("shown "), r("hidden ", "<w:vanish/>"), r("text")),
        odt=op('shown <text:span text:style-name="H">hidden </text:span>text'),
        rtf=r"shown {\v hidden }text\par",
        html='<p>shown <span style="display:none">hidden </span>text</p>',
    ),
    "special_characters": Vector(
        ("Größe, œuvre, naïve: “co-op” – 5 km", "find the office", "Budapest Łódź 柔道"),
        paragraphs=3,
        docx=p(r("Größe, œuvre, naïve: “co"), "<w:r><w:noBreakHyphen/></w:r>", r("op” – 5\u00a0km"))
        + p(r("ﬁnd the of\u00adﬁce"))
        + p(r("Budapest Łódź 柔道")),
        odt=op("Größe, œuvre, naïve: “co\u2011op” – 5\u00a0km")
        + op("ﬁnd the of\u00adﬁce")
        + op("Budapest Łódź 柔道"),
        rtf=r"Gr\'f6\'dfe, \u339\'9cuvre, na\'efve: \ldblquote co\_op\rdblquote  \endash  5\~km\par \u-1279?nd the of\-\u-1279?ce\par Budapest \u321L\'f3d\u378z \u26580?\u36947?\par",
        html="<p>Größe, œuvre, naïve: &ldquo;co&#8209;op&rdquo; &ndash; 5&nbsp;km</p><p>ﬁnd the of&shy;ﬁce</p><p>Budapest Łódź 柔道</p>",
    ),
    "tabs": Vector(
        ("Name:", "Ada Example"),
        docx=p(r("Name:"), "<w:r><w:tab/></w:r>", r("Ada Example")),
        odt=op("Name:<text:tab/>Ada Example"),
        rtf=r"Name:\tab Ada Example\par",
    ),
    "heading": Vector(
        ("What I bring", "Twelve years."),
        paragraphs=2,
        places={"What I bring": "heading", "Twelve": "plain"},
        docx=p('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', r("What I bring"))
        + p(r("Twelve years.")),
        odt='<text:h text:outline-level="1">What I bring</text:h>' + op("Twelve years."),
        rtf=r"\pard\outlinelevel0 What I bring\par\pard Twelve years.\par",
        html="<h2>What I bring</h2><p>Twelve years.</p>",
    ),
    "picture": Vector(
        ("before after",),
        ("signature", "0102"),
        docx=p(
            r("before "),
            '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="signature"/></wp:inline></w:drawing></w:r>',
            r("after"),
        ),
        odt=op("before <draw:frame><svg:desc>signature</svg:desc><draw:image/></draw:frame>after"),
        rtf=r"before {\pict\wmetafile8 0102030405}after\par",
        html='<p>before <img src="x.png" alt="signature">after</p>',
    ),
}


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip, the same bytes every time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, TIME), text)
    return buffer.getvalue()


def docx(vector: Vector, *, kind: str = "document", namespace: str = W) -> bytes:
    """A Word file; ``kind`` is the main part's: document, template, macro-enabled."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    spaces = (
        f'xmlns:w="{namespace}" xmlns:r="{office}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    roots = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "comments": "comments"}
    types = {
        "document": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "template": "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "macro": "application/vnd.ms-word.document.macroEnabled.main+xml",
    }
    package = "http://schemas.openxmlformats.org/package/2006"
    relations = "".join(
        f'<Relationship Id="{name[0]}" Type="{office}/{name}" Target="{name}.xml"/>'
        for name in vector.parts
    ) + "".join(
        f'<Relationship Id="{name}" Type="{office}/aFChunk" Target="/word/chunk.{name}"/>'
        for name in vector.chunks
    )
    declared = "".join(
        f'<Default Extension="{name}" ContentType="{CHUNKS[name]}"/>' for name in vector.chunks
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return zipped(
        {
            "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{declared}<Override PartName="/word/document.xml" ContentType="{types[kind]}"/></Types>',
            "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="d" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f"{head}<w:document {spaces}><w:body>{vector.docx}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
            **{
                f"word/{name}.xml": f"{head}<w:{roots[name]} {spaces}>{xml}</w:{roots[name]}>"
                for name, xml in vector.parts.items()
            },
            **{f"word/chunk.{name}": content for name, content in vector.chunks.items()},
        }
    )


ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
    )
) + (
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
HIDDEN = '<office:automatic-styles><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>'


def odt(vector: Vector) -> bytes:
    """An OpenDocument text."""
    body = f"{HIDDEN}<office:body><office:text>{vector.odt}</office:text></office:body>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content {ODF} office:version="1.3">{body}</office:document-content>',
            "styles.xml": f'<office:document-styles {ODF} office:version="1.3">{vector.odt_styles}</office:document-styles>',
        }
    )


def fodt(vector: Vector) -> bytes:
    """The same in one XML file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{HIDDEN}{vector.odt_styles}'
        f"<office:body><office:text>{vector.odt}</office:text></office:body></office:document>"
    ).encode()


def rtf(vector: Vector) -> bytes:
    """A Rich Text file."""
    head = r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}}{\colortbl;\red0\green0\blue0;}"
    return (head + r"{\info{\title Letter}}" + "\n" + vector.rtf + "}").encode("ascii")


def html(vector: Vector) -> bytes:
    """A web page."""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>no part of it</title>'
        f"<style>p {{ color: red }}</style></head><body>{vector.html}</body></html>"
    ).encode()


def message() -> EmailMessage:
    """A mail's head."""
    mail = EmailMessage()
    mail["From"] = "Ada Example <ada@mail.example>"
    mail["To"] = "jobs@fernwick.example"
    mail["Subject"] = "Stock Controller"
    mail["Date"] = "Tue, 12 Mar 2024 09:00:00 +0000"
    mail["MIME-Version"] = "1.0"
    return mail


def mhtml(vector: Vector) -> bytes:
    """A web page saved as one file."""
    page = (
        "From: <Saved by a browser>\r\nSubject: no part of it\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\n'
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    return page.encode() + html(vector) + b"\r\n--x--\r\n"


CHUNKS = {
    "dat": "text/html",
    "xhtml": "application/xhtml+xml",
    "mht": "message/rfc822",
    "rtf": "application/rtf",
    "log": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
}
"""Suffix of a part in another format -> what it is declared to be, which Word goes by."""


def chunks() -> dict[str, tuple[bytes, Vector]]:
    """Word files that hold a part of another format between two paragraphs of their own."""
    first = VECTORS["paragraphs"]
    page = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
    kind = "Content-Type: text/html; charset=utf-8\n\n"
    within = {
        "dat": first.html.encode(),
        "xhtml": b'<?xml version="1.0"?>' + html(first).partition(b">")[2],
        "mht": f"{page}{kind}{first.html}\n--x--\n".encode(),
        "rtf": rtf(first),
        "log": "\n\n".join(first.include).encode(),
        "docx": docx(first),
    }
    return {
        f"chunk_{name}.docx": chunk(name, content, first.include)
        for name, content in within.items()
    } | {
        "chunk_footnote.docx": chunk("docx", docx(VECTORS["footnote"]), ("the letter",), note=True)
    }


def chunk(
    name: str, content: bytes, include: tuple[str, ...], *, note: bool = False
) -> tuple[bytes, Vector]:
    """A Word file with one part of another format, and what it must give, in this order."""
    below = ("said below",) if note else ()
    order = "\n\n".join(("above", *include, "beneath", *below))
    vector = Vector(
        (order,),
        paragraphs=order.count("\n\n") + 1,
        places={"said below": "footnote"} if note else {},
        docx=p(r("above")) + f'<w:altChunk r:id="{name}"/>' + p(r("beneath")),
        chunks={name: content},
    )
    return docx(vector), vector


PLAIN = "Dear Ms Marlowe,\n\nIn Größe and œuvre I led\nsix people, for twelve years.\n\nYours sincerely,\n"
SEEN = ("Dear Ms Marlowe,", "Größe and œuvre I led", "Yours sincerely,")


def others() -> dict[str, tuple[bytes, Vector]]:
    """Formats and wrappings that have no feature table of their own."""
    plain = Vector(SEEN, paragraphs=3)
    first = VECTORS["paragraphs"]
    long = PLAIN.replace("twelve years.", "twelve years. " + "It was work that I liked. " * 12)
    own = message()
    own.set_content(long)
    note = message()
    note.set_content("Please find my letter attached.\n")
    note.add_attachment(
        docx(first), maintype="application", subtype="octet-stream", filename="cv.docx"
    )
    letter = VECTORS["soft_line_breaks"]
    note.add_attachment(
        docx(letter), maintype="application", subtype="octet-stream", filename="Cover Letter.docx"
    )
    note.set_boundary("fixed-boundary")
    forwarded = message()
    forwarded.set_content("Please find my letter below.\n")
    forwarded.add_attachment(own)
    forwarded.set_boundary("fixed-boundary")
    strict = docx(first, namespace=STRICT).replace(W.encode(), STRICT.encode())
    return {
        "utf8.txt": (PLAIN.encode(), plain),
        "utf8_mark.txt": (PLAIN.encode("utf-8-sig"), plain),
        "utf16.txt": (PLAIN.encode("utf-16"), plain),
        "utf16_without_mark.txt": (PLAIN.encode("utf-16-le"), plain),
        "cp1252.txt": (PLAIN.encode("cp1252"), plain),
        "windows_lines.txt": (PLAIN.replace("\n", "\r\n").encode(), plain),
        "mac_lines.txt": (PLAIN.replace("\n", "\r").encode(), plain),
        "markdown.md": (
            b"# What I bring\n\nI *led* **six** people,\n[in Averne](https://x.example).\n\n- one\n- two\n",
            Vector(("What I bring", "I led six people", "one", "two"), ("**", "https"), paragraphs=4,
                   places={"What I bring": "heading", "one": "list_item"}),
        ),
        "own_text.eml": (own.as_bytes(), Vector(("Dear Ms Marlowe,", "six people"), ("From:", "Subject"), paragraphs=3)),
        "attached_letter.eml": (note.as_bytes(), Vector(letter.include, ("attached", "First one."), paragraphs=1)),
        "attached_mail.eml": (forwarded.as_bytes(), Vector(("Dear Ms Marlowe,", "six people"), ("below",), paragraphs=3)),
        "page.mhtml": (mhtml(first), Vector(first.include, ("no part of it",), paragraphs=3)),
        "strict.docx": (strict, first),
        "macros.docm": (docx(first, kind="macro"), first),
        "template.dotx": (docx(first, kind="template"), first),
        "wrongly_named.pdf": (docx(first), first),
        "no_suffix": (rtf(first), first),
    }  # fmt: skip


FLAT = "A PDF has lines, no paragraphs: without a gap between them they are one."
VML_BOX = (
    '<w:r><w:pict><v:shape type="#_x0000_t202" style="position:absolute;margin-top:60pt;'
    'width:200pt;height:40pt"><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape>'
    "</w:pict></w:r>"
)
PRINTED: dict[str, Vector] = {
    "layout_table": Vector(("left cell\tright cell", "below"), note=FLAT),
    "text_box": Vector(
        ("beside it", "in the box"),
        docx=p(VML_BOX.format(p(r("in the box"))), r("beside it")),
        note=f"{FLAT} The box is read where it stands, below; it has a size, to be drawn at all.",
    ),
    "header_and_footer": Vector(
        ("Ada Example, 1 Mill Lane", "the letter", "at the foot"),
        paragraphs=2,
        places={"the letter": "body", "at the foot": "footer"},
        note=f"{FLAT} The header stands right above the text, and is told as body.",
    ),
    "list": Vector(
        ("one thing", "another thing", "not in the list"),
        note=f"{FLAT} The list has no bullets that could be seen.",
    ),
    "special_characters": Vector(
        VECTORS["special_characters"].include, paragraphs=2, note=FLAT
    ),
    "hyperlink": VECTORS["hyperlink"],
    "tracked_changes": Vector(
        ("I led six people.",),
        ("four",),
        note="LibreOffice prints what is deleted, struck through: a reader passes over it.",
    ),
    "hidden_run": VECTORS["hidden_run"],
}  # fmt: skip
"""The vectors as they look on paper: what a PDF made from the .docx gives.

A .docx of their own have those that show nothing without a size."""


def printed() -> dict[str, tuple[bytes, Vector]]:
    """The PDFs that there are, and what is in them."""
    return {
        f"{name}.pdf": ((FILES / f"{name}.pdf").read_bytes(), PRINTED[name]) for name in PRINTED
    }


def print_anew(office: str) -> None:
    """Make the PDFs with LibreOffice, from the Word files."""
    with tempfile.TemporaryDirectory() as folder:
        for name, vector in PRINTED.items():
            source = vector if vector.docx else VECTORS[name]
            (Path(folder) / f"{name}.docx").write_bytes(docx(source))
        command = [office, f"-env:UserInstallation={Path(folder).as_uri()}/profile", "--headless"]
        sources = [str(path) for path in sorted(Path(folder).glob("*.docx"))]
        made = Path(folder) / "made"
        subprocess.run(
            [*command, "--convert-to", "pdf", "--outdir", str(made), *sources],
            check=True,
            capture_output=True,
            timeout=120,
        )
        for name in PRINTED:
            shutil.copyfile(made / f"{name}.pdf", FILES / f"{name}.pdf")


def everything() -> dict[str, tuple[bytes, Vector]]:
    """File name -> its bytes, and what is in it."""
    writers = {"docx": docx, "odt": odt, "fodt": fodt, "rtf": rtf, "html": html, "mhtml": mhtml}
    found = {
        f"{name}.{suffix}": (write(vector), vector)
        for name, vector in VECTORS.items()
        for suffix, write in writers.items()
        if getattr(vector, {"fodt": "odt", "mhtml": "html"}.get(suffix, suffix))
    }
    return found | others() | chunks() | printed()


def table() -> str:
    """`table.json`: what each file must give."""
    rows = {
        name: {
            "must_include": list(vector.include),
            "must_not_include": list(vector.exclude),
            "paragraphs": vector.paragraphs,
            "places": vector.places,
            **({"note": vector.note} if vector.note else {}),
        }
        for name, (_, vector) in sorted(everything().items())
    }
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write all files and the table."""
    FILES.mkdir(exist_ok=True)
    if "--pdf" in sys.argv[1:]:
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            sys.exit("LibreOffice is not installed; the PDFs stay as they are.")
        print_anew(office)
    made = everything()
    for path in FILES.iterdir():
        path.unlink()
    for name, (data, _) in made.items():
        (FILES / name).write_bytes(data)
    (HERE / "table.json").write_text(table(), encoding="utf-8")


if __name__ == "__main__":
    main()
