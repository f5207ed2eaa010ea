"""The search index: thrown away and made again at will."""

from __future__ import annotations

import os
import stat

import pytest

from coverkit.models import IndexedPassage, TermPostings
from coverkit.storage import cache_path, open_index, write_index

ROWS = [
    IndexedPassage(0, "aa", "l1", "body", 0),
    IndexedPassage(1, "bb", "l2", "opening", 1),
    IndexedPassage(2, "cc", "l3", "body", 0),
]
OUTLINES = [(row.id, row.letter_id, row.part, row.origin) for row in ROWS]
LEADERS = [row.leader for row in ROWS]
TERMS = [("shift", TermPostings(1.5, bytes(8), bytes(4) + b"\2\0\0\0"))]
SCALES = bytes(12)


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.db"


def write(library, key="k1"):
    index = write_index(
        library, key=key, passages=OUTLINES, leaders=lambda: LEADERS, terms=TERMS, scales=SCALES
    )
    assert index is not None
    return index


def test_it_gives_back_postings_rows_and_groups(library):
    with write(library) as index:
        assert index.postings(["shift", "unknown"]) == dict(TERMS)
        assert index.passages([1, 99]) == {1: ROWS[1]}
        assert index.scales() == SCALES
        assert index.group(0) == (ROWS[0], ROWS[2])


def test_it_opens_only_for_what_it_was_made_from(library):
    write(library).__exit__()
    with open_index(library, key="k1") as index:
        assert index.passages([0])
    assert open_index(library, key="k2") is None


def test_a_missing_or_broken_index_is_no_error(library):
    assert open_index(library, key="k1") is None
    cache_path(library).write_bytes(b"rubbish" * 1000)
    assert open_index(library, key="k1") is None


def test_it_is_private_and_leaves_no_temporary_file(library):
    write(library).__exit__()
    assert stat.S_IMODE(cache_path(library).stat().st_mode) == 0o600
    assert [path.name for path in library.parent.iterdir()] == [cache_path(library).name]


def test_a_link_in_the_place_of_the_unfinished_index_leads_nowhere(library, tmp_path):
    kept = tmp_path / "kept.txt"
    kept.write_text("mine", encoding="utf-8")
    target = cache_path(library)
    target.with_name(f"{target.name}.{os.getpid()}.tmp").symlink_to(kept)
    write(library).__exit__()
    assert kept.read_text(encoding="utf-8") == "mine"


def test_without_a_library_file_it_lives_in_memory():
    with write(None) as index:
        assert index.postings(["shift"])
