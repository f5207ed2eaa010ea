"""Real Word files: one name exchanged in each place in turn is found every time."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from dataclasses import replace
from itertools import cycle, islice

import pytest

from coverkit.checking import Addressed, Guard, KnownNames, Target
from coverkit.parsing import parse_letter
from coverkit.reading import read_bytes

NAMES = (
    "Zephyr Motors",
    "Limit",
    "Regent",
    "Brandt &amp; Söhne GmbH",
    "J.Q. Harlow",
    "Schäfferling AG",
    "L'Aubépine",
    "Q3soft",
    "Crèche Les Merles",
    "Wren of the North",
)
OPENINGS = (
    "I am applying for the post of clerk at {}.",
    "Your advertisement made me look at {} again, and I would like to join you.",
    "With great interest I read what {}, of all firms, does for its town.",
    "My interest in {} goes back to school.",
    "I would be glad to begin my career at {} as a clerk.",
    "Sehr gern möchte ich bei {} arbeiten.",
    "Je souhaite rejoindre {} et apporter mon expérience.",
    "I am writing because {} is looking for a clerk, and I am one.",
    "I am excited by the chance to work with {}.",
    "It would be an honour to keep the books of {}, which I admire.",
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PLACES = (
    "address", "salutation", "opening", "table", "split", "text box", "alt text", "closing",
    "header", "footer", "footnote", "comment", "deleted", "hidden", "title", "custom", "file name",
)  # fmt: skip


def _p(text, run=""):
    return f'<w:p><w:r>{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _in(tag, inner):
    return f"<w:{tag}>{inner}</w:{tag}>"


def _picture(description):
    return f'<wp:inline><wp:docPr id="1" name="x" descr="{description}"/></wp:inline>'


def _split(text):
    """The same paragraph in runs of two characters, as Word's spelling marks leave it."""
    plain = text.replace("&amp;", "\0")
    pieces = (plain[n : n + 2].replace("\0", "&amp;") for n in range(0, len(plain), 2))
    runs = "".join(f'<w:r><w:t xml:space="preserve">{piece}</w:t></w:r>' for piece in pieces)
    return f"<w:p>{runs}</w:p>"


def _body(names, opening):
    return "".join(
        (
            _p("Robin Tamm"),
            _p(names["address"]),
            _p(f"Dear {names['salutation']} team,"),
            _p(opening.format(names["opening"])),
            _p("At Harrow Freight I ran the payroll of 240 drivers and cut errors by 30%."),
            _in(
                "tbl", _in("tr", _in("tc", _p(f"Why {names['table']}? Because your people stay.")))
            ),
            _split(f"I would make a real contribution to {names['split']} in my first year."),
            "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + _p(f"I look forward to {names['text box']}")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
            _in("p", _in("r", _in("drawing", _picture(f"The logo of {names['alt text']}")))),
            f"<w:p><w:del><w:r><w:delText>I like {names['deleted']}</w:delText></w:r></w:del></w:p>",
            _p(f"for {names['hidden']}", run="<w:rPr><w:vanish/></w:rPr>"),
            _p(f"I look forward to hearing from {names['closing']}."),
            _p("Yours sincerely,"),
            _p("Robin Tamm"),
        )
    )


def _part(tag, inner):
    names = f'xmlns:w="{_WORD}" xmlns:r="{_OFFICE}/relationships" xmlns:wp="{_DRAWING}"'
    return f'<w:{tag} {names} xmlns:v="urn:schemas-microsoft-com:vml">{inner}</w:{tag}>'


def _relations(*rows):
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(rows, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def word_file(names, opening):
    """The bytes of a letter that says a name in all places; ``names`` has one for each place."""
    kind = f"{_OFFICE}/relationships"
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/>'
        '<w:footerReference w:type="default" r:id="rId2"/></w:sectPr>'
    )
    parts = {
        "_rels/.rels": _relations((f"{kind}/officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _relations(
            *((f"{kind}/{part}", f"{part}.xml") for part in ("header", "footer", "footnotes", "comments"))
        ),
        "word/document.xml": _part("document", f"<w:body>{_body(names, opening)}{section}</w:body>"),
        "word/header.xml": _part("hdr", _p(f"Application to {names['header']}")),
        "word/footer.xml": _part("ftr", _p(f"Robin Tamm for {names['footer']}")),
        "word/footnotes.xml": _part(
            "footnotes",
            f'<w:footnote w:id="2">{_p("See the annual report of " + names["footnote"] + ".")}</w:footnote>',
        ),
        "word/comments.xml": _part(
            "comments",
            f'<w:comment w:id="0" w:author="Robin">{_p("for " + names["comment"])}</w:comment>',
        ),
        "docProps/core.xml": f'<c:core xmlns:c="c" xmlns:d="d"><d:title>Application to '
        f"{names['title']}</d:title></c:core>",
        "docProps/custom.xml": f'<Properties><property name="Client"><v>{names["custom"]}</v>'
        "</property></Properties>",
    }  # fmt: skip
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return saved.getvalue()


def plain(name):
    return name.replace("&amp;", "&")


GUARD = Guard(
    KnownNames(
        tuple(
            Addressed(plain(n), "company", f"old/{i}.docx", f"id{i}") for i, n in enumerate(NAMES)
        ),
        own=frozenset({"Robin Tamm", "Harrow Freight"}),
    )
)


def errors(names, opening, target):
    document = read_bytes(word_file(names, opening), name="x.docx")
    stem = plain(names["file name"]).replace(".", "").replace("/", "")
    document = replace(document, path=f"letters/Cover Letter {stem}.docx")
    verdict = GUARD.check(
        document,
        letter=parse_letter(document),
        target=Target(plain(target), given_by="options"),
        today=dt.date(2026, 3, 2),
        rules=["leftover.company"],
    )
    return [finding for finding in verdict if finding.severity == "error"]


@pytest.mark.parametrize("number", range(100))
def test_a_clean_file_has_no_error_and_each_exchange_is_found(number):
    target, opening = NAMES[number % 10], OPENINGS[number // 10]
    other = NAMES[(number + 1 + number // 10) % 10]
    other = NAMES[(NAMES.index(other) + 1) % 10] if other == target else other
    clean = dict.fromkeys(_PLACES, target)
    assert errors(clean, opening, target) == []
    # Why a few places a letter: over a hundred letters each place has a good quarter of them.
    for place in islice(cycle(_PLACES), number * 5, number * 5 + 5):
        found = errors({**clean, place: other}, opening, target)
        assert len(found) == 1, (place, other, found)
