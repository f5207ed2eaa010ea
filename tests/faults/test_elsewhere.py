"""A library that came from another machine, may only be read, or has a clock that went back."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3

import pytest

from coverkit import Library
from coverkit.storage import cache_path
from coverkit.storage.connection import connect


@pytest.fixture
def midway(indexed, tmp_path):
    """A copy made while the library was open: the last outcome stands in its log alone."""
    copy = tmp_path / "stick" / "library.db"
    copy.parent.mkdir()
    with Library.open(indexed) as library:
        library.outcome(library.letters()[0].id, "interview", feedback="they liked it")
        for path in indexed.parent.glob("library.db*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, copy.parent)
    assert copy.with_name("library.db-wal").stat().st_size
    return copy


def noted(path):
    with Library.open(path) as library:
        return [event.feedback for a in library.applications() for event in a.events]


def test_a_copy_with_its_log_is_whole(midway):
    assert noted(midway) == ["they liked it"]


def test_so_it_is_where_nothing_may_be_written(midway, read_only):
    before = sorted(path.name for path in midway.parent.iterdir())
    assert noted(midway) == ["they liked it"]
    assert sorted(path.name for path in midway.parent.iterdir()) == before


def test_and_nothing_said_to_be_noted_goes_into_thin_air(run, midway, read_only):
    letter = run("--library", midway, "list", "--json").json["letters"][0]["id"]
    ran = run("--library", midway, "outcome", letter, "offer")
    assert ran.code == 4
    assert "may not be written to" in ran.err


def test_a_read_only_library_answers(run, indexed, posting, read_only):
    cache_path(indexed).unlink()
    for command in (["list"], ["suggest", posting], ["status"], ["audit"]):
        assert run(*command).code in (0, 1)
    assert run("starter").code == 4
    assert not cache_path(indexed).exists()


def test_a_home_that_may_not_be_written_is_said_so(run, folder, tmp_path):
    (tmp_path / "library").write_text("a file where the folder should be")
    ran = run("index", folder)
    assert ran.code == 4
    assert "--library" in ran.err


@pytest.mark.parametrize("there", ["C:\\Users\\Ada\\letters\\one.docx", "/Users/ada/one.docx"])
def test_letters_of_another_machine_are_all_there_and_known_again(
    run, indexed, folder, posting, there
):
    with sqlite3.connect(indexed) as db:
        db.execute("UPDATE files SET path = ? || path", (there,))
    db.close()
    cache_path(indexed).unlink()
    assert run("suggest", posting).code == 0
    again = run("index", folder, "--json").json
    assert (again["letters"], again["added"], again["twins"]) == (2, 0, 2)


def test_a_search_index_of_another_version_is_made_anew(run, indexed, posting):
    answer = run("suggest", posting).out
    with sqlite3.connect(cache_path(indexed)) as db:
        db.execute("UPDATE meta SET value = '0:' || value")
    db.close()
    assert run("suggest", posting).out == answer


def test_a_log_that_belongs_to_no_library_harms_none(indexed, run):
    indexed.with_name("library.db-wal").write_bytes(b"rubbish" * 10_000)
    assert len(run("list", "--json").json["letters"]) == 2


@pytest.mark.parametrize("size", [50, 100, 4096, 10_000, -1, -4096])
def test_a_cut_off_library_is_refused_and_left_as_it_is(run, indexed, size):
    indexed.write_bytes(indexed.read_bytes()[:size])
    before = indexed.read_bytes()
    ran = run("list")
    assert ran.code == 4
    assert "not a usable coverkit library" in ran.err
    assert indexed.read_bytes() == before


def test_a_clock_set_back_loses_no_outcome_and_no_letter(indexed, folder, run):
    new, old = dt.date(2026, 3, 1), dt.date(1999, 12, 31)
    with Library.open(indexed) as library:
        name = library.letters()[0].id
        library.outcome(name, "interview", feedback="first", date=new)
        library.outcome(name, "rejected", feedback="second", date=old)
        assert {e.feedback for e in library.application(name).events} == {"first", "second"}
        saved = library.save(folder / "Harrow Freight.txt", today=old)
        assert saved.sent == old
    assert run("index", folder, "--json").json["unchanged"] == 2
    assert run("status").code == 0


def test_a_file_older_than_when_it_was_read_is_read_again_if_it_changed(run, indexed, folder):
    import os

    path = folder / "Harrow Freight.txt"
    path.write_text(path.read_text().replace("thirty", "ninety"))
    os.utime(path, (1, 1))
    assert run("index", folder, "--json").json["updated"] == 1


def test_opening_reads_only_and_leaves_no_log(indexed):
    connect(indexed).close()
    assert sorted(p.name for p in indexed.parent.iterdir()) == ["library.db", "library.db-cache"]
