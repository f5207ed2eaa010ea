"""A file is known by what it holds, not by its name; what is refused says why."""

from __future__ import annotations

import contextlib
import io
import zipfile

import pytest
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coverkit.errors import UnreadableError
from coverkit.reading import read, read_bytes

WORDS = "<w:p><w:r><w:t>Dear Ms Roe</w:t></w:r></w:p>"


def a_pdf():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.multi_cell(0, 5, "Dear Ms Roe")
    return bytes(pdf.output())


def a_zip(**parts):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return memory.getvalue()


@pytest.mark.parametrize("name", ["letter.docx", "letter.txt", "letter.pdf", "letter"])
def test_the_name_does_not_decide(word, name):
    assert read_bytes(word(WORDS), name=name).format == "docx"
    assert read_bytes(a_pdf(), name=name).format == "pdf"


def refusal(data, name="letter.docx"):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(data, name=name)
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (a_zip(a="b"), "unsupported"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\x0d", "unsupported"),
    ],
    ids=["nothing", "blanks", "other zip", "picture"],
)
def test_a_refusal_says_why(data, code):
    assert refusal(data) == code


def test_a_word_file_cut_off_is_corrupt(word):
    assert refusal(word(WORDS)[:-40]) == "corrupt"


def test_a_word_file_without_words_is_empty(word):
    assert refusal(word("<w:p/>")) == "empty"


def test_a_locked_part_is_said_to_be_locked(word):
    data = bytearray(word(WORDS))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert refusal(bytes(data)) == "encrypted"


def test_a_huge_file_is_refused_unread(tmp_path):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(3 * 2**30)
    with pytest.raises(UnreadableError) as caught:
        read(huge)
    assert caught.value.code == "too_large"


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(UnreadableError, match="cannot be opened"):
        read(tmp_path / "gone.txt")


PDF = a_pdf()
HTML = b'<!doctype html><meta charset="utf-8"><p hidden>a</p><ul><li>b</li></ul><pre>c</pre>'
ODT = b'<office:document xmlns:office="o" xmlns:text="t"><text:p>a<text:s text:c="2"/></text:p>'


@settings(max_examples=60, deadline=2000, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([PDF, HTML, ODT + b"</office:document>"]), st.data())
def test_a_mutated_file_is_read_or_refused(whole, data):
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UnreadableError):
        read_bytes(bytes(broken), name="letter.txt")
