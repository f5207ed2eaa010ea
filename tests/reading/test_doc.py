"""An old Word file is read through whichever tool is installed; without one, it is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def test_a_line_of_the_tool_is_a_paragraph(tools):
    tools(antiword="echo 'Dear Ms Roe,'\necho\necho 'I build cranes.'")
    document = read_bytes(OLD, name="letter.doc")
    assert document.format == "doc"
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "Dear Ms Roe,",
        "I build cranes.",
    ]


def test_the_second_tool_is_asked_when_the_first_fails(tools):
    tools(antiword="echo no; exit 1", catdoc="echo yes")
    assert read_bytes(OLD, name="letter.doc").text == "yes"


def test_a_file_that_no_tool_reads_is_corrupt(tools):
    tools(catdoc="exit 1")
    with pytest.raises(UnreadableError) as caught:
        read_bytes(OLD, name="letter.doc")
    assert caught.value.code == "corrupt"


def test_without_a_tool_there_is_advice(tools):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(OLD, name="letter.doc")
    assert caught.value.code == "needs_tool"
    assert ".docx" in caught.value.hint


def test_where_there_is_nothing_else_libreoffice_converts_it(tools):
    vector = Path(__file__).parent / "vectors" / "files" / "paragraphs.docx"
    tools(soffice=f'/bin/cp "{vector}" "$6/letter.docx"')
    document = read_bytes(OLD + b"\0" * 1000, name="letter.doc")
    assert document.format == "doc"
    assert document.paragraphs[0].text == "First one."


def test_libreoffice_that_converts_nothing_leaves_it_corrupt(tools):
    tools(soffice="exit 0")
    with pytest.raises(UnreadableError) as caught:
        read_bytes(OLD + b"\0" * 1000, name="letter.doc")
    assert caught.value.code == "corrupt"


def test_a_locked_word_file_is_said_to_be_locked(tools):
    with pytest.raises(UnreadableError) as caught:
        read_bytes(OLD + "EncryptedPackage".encode("utf-16-le"), name="letter.docx")
    assert caught.value.code == "encrypted"


def test_an_old_word_file_locked_with_a_password_is_said_to_be_locked(tools):
    locked = bytearray(OLD + bytes(2048))
    locked[512:524] = b"\xec\xa5" + b"\0" * 9 + b"\1"
    with pytest.raises(UnreadableError) as caught:
        read_bytes(bytes(locked), name="letter.doc")
    assert caught.value.code == "encrypted"


@pytest.mark.parametrize("stream", ["Workbook", "__properties_version1.0", "PowerPoint Document"])
def test_a_file_of_another_program_is_refused_without_asking_the_tools(tools, tmp_path, stream):
    tools(antiword=f"/usr/bin/touch {tmp_path}/asked; echo nonsense")
    other = OLD + "Root Entry".encode("utf-16-le") + bytes(128) + stream.encode("utf-16-le")
    with pytest.raises(UnreadableError) as caught:
        read_bytes(other, name="letter.doc")
    assert caught.value.code == "unsupported"
    assert not (tmp_path / "asked").exists()


def test_a_word_file_with_its_directory_is_given_to_the_tools(tools):
    tools(antiword="echo yes")
    names = "Root Entry".encode("utf-16-le") + bytes(128) + "WordDocument".encode("utf-16-le")
    assert read_bytes(OLD + names, name="letter.doc").text == "yes"
