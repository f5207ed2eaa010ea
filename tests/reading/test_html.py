"""A web page is read as a browser shows it."""

from __future__ import annotations

import pytest

from coverkit.reading import read_bytes

VECTORS = {
    "paragraphs": ("<p>one\n two</p><p>three</p>", ["one two", "three"]),
    "unclosed": ("<p>one<p>two", ["one", "two"]),
    "inline": ("<p>D<b>ea</b>r <i>Ms</i> Roe</p>", ["Dear Ms Roe"]),
    "break": ("<p>a<br>b</p>", ["a\nb"]),
    "two breaks": ("a<br><br>b", ["a", "b"]),
    "script and style": ("<style>p{}</style><script>x<y</script><p>a</p>", ["a"]),
    "hidden": ('<div style="display: none">x<div>y</div></div><p hidden>z</p><p>a</p>', ["a"]),
    "entities": ("<p>R&amp;D&nbsp;team &#8211; K&ouml;ln</p>", ["R&D team – Köln"]),
    "table": ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]),
    "preformatted": ("<pre>a\nb</pre>", ["a\nb"]),
    "comment": ("<p>a<!-- b --></p>", ["a"]),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_feature_gives_what_a_reader_sees(name):
    source, expected = VECTORS[name]
    document = read_bytes(f"<!DOCTYPE html><html>{source}</html>".encode(), name="a.html")
    assert document.format == "html"
    assert [paragraph.text for paragraph in document.paragraphs] == expected


def test_headings_and_list_items_are_marked():
    source = b"<html><title>T</title><h1>Letter</h1><ul><li>one</li></ul><p>a</p></html>"
    document = read_bytes(source, name="a.htm")
    assert [(p.text, p.style) for p in document.paragraphs] == [
        ("Letter", "heading"),
        ("one", "list_item"),
        ("a", "plain"),
    ]
    assert document.properties == {"title": "T"}


def test_the_page_says_its_own_encoding():
    source = '<html><meta charset="iso-8859-15"><p>Grüße, 5 €</p></html>'
    document = read_bytes(source.encode("iso-8859-15"), name="a.html")
    assert document.text == "Grüße, 5 €"


def test_a_page_is_known_by_its_content():
    assert read_bytes(b"\n<!doctype HTML><p>a", name="letter.txt").format == "html"
