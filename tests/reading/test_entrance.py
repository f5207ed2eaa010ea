"""Whatever the bytes are, they are read or refused with a reason."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coverkit.errors import UnreadableError
from coverkit.models import Paragraph
from coverkit.reading import entrance, find_files, read, read_bytes, write_own_markdown
from coverkit.reading.tidy import tidy

FIXTURES = Path(__file__).parents[2] / ".." / "shared" / "fixtures"
PARTS = st.sampled_from(["opening", "body", "closing", "evidence"])


@given(st.binary(max_size=300), st.sampled_from(["a.docx", "a.pdf", "a.md", "a.txt", "-"]))
def test_any_bytes_are_read_or_refused(data, name):
    with contextlib.suppress(UnreadableError):
        read_bytes(data, name=name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_word_file_is_read_or_refused(word, data):
    whole = bytearray(word("<w:p><w:r><w:t>Dear Ms Roe</w:t></w:r></w:p>"))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(UnreadableError):
        read_bytes(bytes(whole), name="a.docx")


@given(st.lists(st.tuples(PARTS, st.text(min_size=1)), min_size=1))
def test_own_markdown_comes_back_as_it_was_written(rows):
    paragraphs = [Paragraph(tidy(text), part=part) for part, text in rows if tidy(text)]
    text = write_own_markdown({"company": "Fernwick Labs"}, paragraphs)
    if paragraphs:
        document = read_bytes(text.encode(), name="a.md")
        assert list(document.paragraphs) == paragraphs
        assert document.declared == {"company": "Fernwick Labs"}


def test_a_newer_own_format_is_refused():
    with pytest.raises(UnreadableError) as caught:
        read_bytes(b"---\ncoverkit: 2\n---\n\n## body\n\na\n", name="a.md")
    assert caught.value.code == "unsupported"


def test_the_walk_passes_over_what_programs_leave_and_ends(tmp_path):
    for name in ("b.txt", "a/c.txt", "~$b.docx", ".DS_Store", ".git/x.txt", "Thumbs.db", "a/y.lnk"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    found = [Path(path).relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert sorted(found) == ["a/c.txt", "b.txt"]
    with pytest.raises(UnreadableError):
        list(find_files([tmp_path / "gone"]))


def test_a_file_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    path = tmp_path / "letter.txt"
    with path.open("wb") as file:
        file.truncate(entrance.MOST_BYTES + 1)  # takes no room: it is one hole
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(UnreadableError) as caught:
        read(path)
    assert caught.value.code == "too_large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_read_though_it_does_not_say_how_much_comes(tmp_path):
    path = tmp_path / "letter.txt"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=("Dear Ms Roe,",))
    writer.start()
    assert read(path).text == "Dear Ms Roe,"
    writer.join()


def test_the_room_opens_without_a_format():
    code = (
        "import sys, coverkit.reading\n"
        "print([m for m in ('xml.etree.ElementTree', 'zipfile', 'pypdfium2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="the shared fixtures are not here")
def test_every_odd_file_is_read_or_refused_with_a_reason():
    files = [Path(found) for found in find_files([FIXTURES])]
    assert files
    for path in files:
        with contextlib.suppress(UnreadableError):
            assert read(path).paragraphs
