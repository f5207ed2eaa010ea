r"""Rich Text: what its own rules demand beyond the vectors."""

from __future__ import annotations

from pathlib import Path

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes
from coverkit.reading.rtf import read_document

SHARED = Path(__file__).parents[2] / ".." / "shared" / "fixtures" / "striprtf"


def texts(body: str, head: str = r"\ansi\ansicpg1252\uc1") -> list[str]:
    data = ("{\\rtf1" + head + " " + body + "}").encode("latin-1")
    return [paragraph.text for paragraph in read_document(data).paragraphs]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Gr\'f6\'dfe", "Größe"),
        (r"\u8364?5", "€5"),
        (r"\u8364\'805", "€5"),
        (r"{\uc2\u8364ab}5", "€5"),
        (r"{\uc0\u8364 }5", "€5"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b", "a b"),
        (r"co\_op", "co-op"),
        (r"of\-fice", "office"),
        (r"\{x\} \\ y", r"{x} \ y"),
        (r"{\b bold}{\i  and} plain", "bold and plain"),
        ("wrapped \r\nin the file", "wrapped in the file"),
        (r"{\upr{ansi only}{\*\ud{in Unicode}}}", "in Unicode"),
        (r"{\*\unknown secret}shown", "shown"),
        (r"{\field{\*\fldinst PAGE}{\fldrslt 1}} of 2", "1 of 2"),
        (r"{\*\bkmkstart here}text{\*\bkmkend here}", "text"),
        (r"{\object{\*\objdata 0102}{\result shown}}", "shown"),
        (r"a\bin3 }}}b", "ab"),
        (r"{\mvf here}{\mvt there}", "there"),
        (r"one {\deleted\par}two\par", "one two"),
    ],
)
def test_text_is_what_word_shows(body, text):
    assert texts(body) == [text]


def test_a_font_names_its_own_character_set():
    head = r"\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}"
    assert texts(r"{\f1 \'cf\'f0\'e8}\par{\f2 \'93\'fa\'96\'7b}\par\f0 \'e9", head) == [
        "При",
        "日本",
        "é",
    ]


def test_the_whole_file_may_be_of_another_code_page():
    assert texts(r"\'b3", r"\ansi\ansicpg1250") == ["ł"]
    assert texts(r"\'8e", r"\mac") == ["é"]


def test_what_is_not_seen_is_told_apart():
    data = rb"{\rtf1 shown{\deleted gone}{\v hidden}{\*\atnauthor Bo}{\*\annotation\pard a remark}\par}"
    found = read_document(data)
    assert [p.text for p in found.paragraphs] == ["shown"]
    assert {(p.place, p.text, p.note) for p in found.unseen} == {
        ("deleted", "gone", ""),
        ("hidden", "hidden", ""),
        ("comment", "a remark", "Bo"),
    }


def test_a_first_pages_header_is_seen_where_there_is_one():
    body = rb"{\headerf{\shptxt box\par}first\par}text\par}"
    unseen = read_document(b"{\\rtf1" + body)
    assert [(p.place, p.text) for p in unseen.paragraphs] == [("body", "text")]
    assert [p.text for p in unseen.unseen] == ["box", "first"]
    seen = read_document(b"{\\rtf1\\titlepg" + body)
    assert [(p.place, p.text) for p in seen.paragraphs][:2] == [
        ("header", "box"),
        ("header", "first"),
    ]


def test_lists_and_headings_are_known_without_their_marks():
    body = (
        rb"{\rtf1\outlinelevel0 Title\par\pard\outlinelevel9{\pntext\'b7\tab}one\par"
        rb"\pard{\listtext 2.\tab}\ls1\ilvl0 two\par\pard\ls0\ilvl0 three\par}"
    )
    assert [(p.style, p.text) for p in read_document(body).paragraphs] == [
        ("heading", "Title"),
        ("list_item", "one"),
        ("list_item", "two"),
        ("plain", "three"),
    ]


def test_the_files_properties_are_read():
    data = rb"{\rtf1{\info{\title A letter}{\author Ada}{\*\company Fernwick}}text\par}"
    assert read_document(data).properties == {
        "title": "A letter",
        "author": "Ada",
        "company": "Fernwick",
    }


def test_a_file_cut_off_still_gives_what_it_has():
    assert texts(r"first\par second {\b and") == ["first", "second and"]


def test_what_follows_the_last_brace_is_no_text():
    assert [p.text for p in read_document(b"{\\rtf1 text\\par}junk").paragraphs] == ["text"]


def test_groups_without_end_are_refused():
    with pytest.raises(UnreadableError):
        read_bytes(b"{\\rtf1 " + b"{" * 100_000 + b"x", name="deep.rtf")


@pytest.mark.skipif(not SHARED.exists(), reason="the shared fixtures are not here")
@pytest.mark.parametrize("path", sorted(SHARED.glob("*.rtf")), ids=lambda path: path.stem)
def test_striprtfs_texts_are_reproduced_in_substance(path):
    """Every word that striprtf gives stands in ours, but links' targets, which nobody sees."""
    import re

    theirs = re.findall(r"\w+", re.sub(r"\(\S+\)", "", path.with_suffix(".txt").read_text()))
    ours = re.sub(r"\W+", "", read_document(path.read_bytes()).text)
    assert [word for word in theirs if word not in ours] == []
