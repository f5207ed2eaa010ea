"""An OpenDocument text is read as a reader sees it, packed or flat."""

from __future__ import annotations

import io
import zipfile

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "draw", "table", "style", "meta")
)
NAMES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
HIDDEN = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'


def content(body):
    return (
        f"<office:document-content {NAMES}><office:automatic-styles>{HIDDEN}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def packed(body, styles="", manifest="<m/>"):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content(body))
        archive.writestr("META-INF/manifest.xml", manifest)
        if styles:
            archive.writestr("styles.xml", f"<office:styles {NAMES}>{styles}</office:styles>")
    return memory.getvalue()


def flat(body):
    return (
        f'<?xml version="1.0"?>\n{content(body).replace("document-content", "document")}'.encode()
    )


VECTORS = {
    "spans": ("<text:p>Dear <text:span>Ms</text:span> Roe</text:p>", ["Dear Ms Roe"]),
    "blanks": ('<text:p>a<text:s text:c="2"/>b\n   c</text:p>', ["a  b c"]),
    "break and tab": ("<text:p>a<text:line-break/>b<text:tab/>c</text:p>", ["a\nb\tc"]),
    "link": ("<text:p><text:a>a.example</text:a></text:p>", ["a.example"]),
    "deletion": (
        (
            "<text:tracked-changes><text:deletion><text:p>x</text:p></text:deletion>"
            "</text:tracked-changes><text:p>kept<text:change/></text:p>"
        ),
        ["kept"],
    ),
    "hidden span": ('<text:p>a<text:span text:style-name="T1">b</text:span></text:p>', ["a"]),
    "text box": (
        (
            "<text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
            "beside</text:p>"
        ),
        ["box", "beside"],
    ),
    "fields": (
        "<text:p><text:date>1 May</text:date> <text:title>T</text:title></text:p>",
        ["1 May T"],
    ),
    "table": (
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
        ),
        ["a", "b"],
    ),
    "footnote": (
        (
            "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>n</text:p></text:note-body></text:note></text:p>"
        ),
        ["n", "a"],
    ),
    "comment": (
        "<text:p>a<office:annotation><dc:creator>Ann</dc:creator><text:p>why</text:p></office:annotation></text:p>",
        ["a"],
    ),
}


@pytest.mark.parametrize("build", [packed, flat])
@pytest.mark.parametrize("name", VECTORS)
def test_a_feature_gives_what_a_reader_sees(name, build):
    body, expected = VECTORS[name]
    document = read_bytes(build(body), name="letter.odt")
    assert document.format == "odt"
    assert [paragraph.text for paragraph in document.paragraphs] == expected


def test_styles_headers_and_the_unseen_are_marked():
    body = (
        "<text:h>Letter</text:h><text:list><text:list-item><text:p>one</text:p></text:list-item>"
        "</text:list><text:p>a<office:annotation><dc:creator>Ann</dc:creator><text:p>why</text:p></office:annotation></text:p>"
    )
    styles = (
        "<style:header><text:p>head</text:p></style:header>"
        "<style:footer><text:p>foot</text:p></style:footer>"
    )
    document = read_bytes(packed(body, styles), name="letter.odt")
    assert [(p.text, p.place, p.style) for p in document.paragraphs] == [
        ("head", "header", "plain"),
        ("Letter", "body", "heading"),
        ("one", "body", "list_item"),
        ("a", "body", "plain"),
        ("foot", "footer", "plain"),
    ]
    assert [(p.text, p.place) for p in document.unseen] == [("why", "comment")]


def test_a_locked_text_is_said_to_be_locked():
    with pytest.raises(UnreadableError) as caught:
        read_bytes(packed("", manifest="<m><encryption-data/></m>"), name="letter.odt")
    assert caught.value.code == "encrypted"


def test_the_users_own_properties_are_read():
    own = b'<meta:user-defined meta:name="Client">Zephyr</meta:user-defined>'
    meta = b"<office:meta>" + own + b"</office:meta><office:body>"
    source = flat("<text:p>Dear Ms Roe</text:p>").replace(b"<office:body>", meta)
    assert read_bytes(source, name="a.fodt").properties["custom:Client"] == "Zephyr"
