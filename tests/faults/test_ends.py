"""Small versions of bench/faults.py: kills, crowds, full disks and damage lose nothing."""

from __future__ import annotations

import errno
import os
import random
import sqlite3

import pytest

from coverkit.storage import cache, cache_path

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.mark.parametrize("command", ["index", "save", "outcome", "forget"])
def test_what_was_acknowledged_before_a_kill_is_there(bench, tmp_path, monkeypatch, command):
    kills = bench("faults_kill")
    monkeypatch.setattr(kills, "_NEW", 3)
    result = getattr(kills, command)(tmp_path, times=2, chance=random.Random(2))  # noqa: S311
    assert result.lost == []
    assert result.done == 2


def test_several_processes_wait_for_one_another(bench, tmp_path, monkeypatch):
    crowd = bench("faults_crowd")
    monkeypatch.setattr(crowd, "_EACH", 4)
    result = crowd.together(tmp_path, times=1, chance=random.Random(1))  # noqa: S311
    assert result.lost == []


def test_a_library_that_is_just_being_made_is_no_other_programs(library_path):
    """Version and tables are read in one moment: between them, another process may make both."""
    from coverkit.storage import connection

    library_path.parent.mkdir()
    maker = connection.connect(library_path)
    seen = []
    with connection.connect(library_path) as reader:
        reader.set_trace_callback(seen.append)
        connection._migrate(reader, path=library_path)
    maker.close()
    reader.close()
    tables = next(n for n, sql in enumerate(seen) if "sqlite_master" in sql)
    assert "BEGIN" in seen[:tables]
    assert "ROLLBACK" not in seen[:tables]


def test_a_damaged_search_index_is_made_anew(run, indexed, posting):
    path = cache_path(indexed)
    answer, good = run("suggest", posting).out, path.read_bytes()
    for hurt in (
        good[: len(good) // 2],
        good[:4096] + b"\0" * (len(good) - 4096),
        good[:4096] + b"\xff" * (len(good) - 4096),
        b"",
    ):
        path.write_bytes(hurt)
        ran = run("suggest", posting)
        assert (ran.code, ran.out) == (0, answer)


def test_a_search_index_that_cannot_be_written_is_kept_in_memory(
    run, indexed, posting, monkeypatch
):
    answer = run("suggest", posting).out
    cache_path(indexed).unlink()
    fill = cache._fill

    def full(connection, *rows):
        if connection.execute("PRAGMA database_list").fetchone()[2]:
            raise sqlite3.OperationalError("database or disk is full")
        return fill(connection, *rows)

    monkeypatch.setattr(cache, "_fill", full)
    ran = run("suggest", posting)
    assert (ran.code, ran.out) == (0, answer)
    assert not list(indexed.parent.glob("*-cache*"))


@pytest.fixture
def full_disk(monkeypatch):
    def fsync(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)


@pytest.mark.parametrize("command", ["draft", "export", "check"])
def test_a_full_disk_leaves_no_half_written_file(run, indexed, posting, tmp_path, request, command):
    draft = tmp_path / "draft.docx"
    run("draft", posting, "-o", draft)
    before = draft.read_bytes()
    args = {
        "draft": ("draft", posting, "--force", "-o", draft),
        "export": ("export", tmp_path / "out"),
        "check": ("check", draft, "--mark", tmp_path / "out" / "marked.docx"),
    }
    (tmp_path / "out").mkdir()
    request.getfixturevalue("full_disk")
    ran = run(*args[command])
    assert ran.code == 5
    assert "no space" in ran.err.lower()
    assert list((tmp_path / "out").iterdir()) == []
    assert not list(tmp_path.glob(".coverkit-*"))
    assert draft.read_bytes() == before


def test_a_damaged_text_in_the_library_is_said_to_be_damage(run, indexed):
    with sqlite3.connect(indexed) as db:
        db.execute("UPDATE letters SET document = x'00'")
    db.close()
    ran = run("audit")
    assert ran.code == 4
    assert "not a usable coverkit library" in ran.err
