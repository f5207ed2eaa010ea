"""One file a feature and format: what a reader sees of it is read, and nothing else.

The files are made by `vectors/make.py`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coverkit.reading import FORMATS, read

HERE = Path(__file__).parent / "vectors"
TABLE = json.loads((HERE / "table.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(TABLE))
def test_a_file_gives_what_a_reader_sees(name):
    row = TABLE[name]
    document = read(HERE / "files" / name)
    assert [text for text in row["must_include"] if text not in document.text] == []
    assert [text for text in row["must_not_include"] if text in document.text] == []
    assert len(document.paragraphs) == row["paragraphs"], [p.text for p in document.paragraphs]
    for text, place in row["places"].items():
        (paragraph,) = (p for p in document.paragraphs if text in p.text)
        assert place in {paragraph.place, paragraph.style}


@pytest.mark.parametrize("name", sorted(TABLE))
def test_nothing_is_read_twice(name):
    texts = [paragraph.text for paragraph in read(HERE / "files" / name).paragraphs]
    assert len(texts) == len(set(texts))


def test_the_table_and_the_files_are_one():
    assert {path.name for path in (HERE / "files").iterdir()} == set(TABLE)


def test_every_format_has_vectors():
    read_as = {read(HERE / "files" / name).format for name in TABLE}
    elsewhere = {"doc", "coverkit"}  # test_doc, test_markdown
    assert read_as | elsewhere == set(FORMATS)
