"""Whatever goes wrong ends as a message, a next step and an exit code; nothing is lost."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys

import pytest

from coverkit.storage.migrations import MIGRATIONS


def said(ran) -> str:
    assert "Traceback" not in ran.err
    assert ran.out == ""
    assert ran.err.startswith("Error: ")
    assert len(ran.err.strip().splitlines()) >= 2, "what happened, then what to do next"
    return ran.err


def test_a_missing_folder(run, tmp_path):
    ran = run("index", tmp_path / "nowhere")
    assert ran.code == 3
    assert "nowhere" in said(ran)


def test_a_folder_of_nothing_but_broken_files(run, tmp_path):
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "a.docx").write_bytes(b"PK\x03\x04 no zip")
    (folder / "b.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "c.docx").write_bytes(b"")
    ran = run("index", folder, "--json")
    assert ran.code == 3
    assert {skipped["code"] for skipped in ran.json["skipped"]} <= {"corrupt", "empty"}
    assert len(ran.json["skipped"]) == 3
    assert "docx" in ran.err


def test_an_empty_folder(run, tmp_path):
    (tmp_path / "empty").mkdir()
    ran = run("index", tmp_path / "empty")
    assert ran.code == 3
    assert "nothing to read" in ran.err


@pytest.mark.parametrize("content", [b"", b" \n\n \t\n"])
def test_a_posting_with_no_text(run, tmp_path, content):
    path = tmp_path / "job.txt"
    path.write_bytes(content)
    ran = run("suggest", path)
    assert ran.code == 3
    assert "text" in said(ran)


def test_a_missing_posting(run, tmp_path):
    assert run("suggest", tmp_path / "job.txt").code == 3


def test_an_output_that_cannot_be_written(run, folder, posting, tmp_path):
    run("index", folder)
    ran = run("draft", posting, "-o", tmp_path / "no" / "such" / "folder" / "draft.docx")
    assert ran.code == 5
    said(ran)


def test_an_output_of_an_unknown_kind(run, folder, posting, tmp_path):
    run("index", folder)
    ran = run("draft", posting, "-o", tmp_path / "draft.xyz")
    assert ran.code == 2
    assert ".docx" in said(ran)


def test_a_corrupt_library(run, library_path, folder):
    library_path.parent.mkdir()
    library_path.write_bytes(b"rubbish " * 1000)
    for command in (["list"], ["index", folder]):
        ran = run(*command)
        assert ran.code == 4
        said(ran)
    assert library_path.read_bytes() == b"rubbish " * 1000


def test_a_library_from_a_newer_version(run, library_path, folder):
    run("index", folder)
    newer = sqlite3.connect(library_path)
    newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    ran = run("list")
    assert ran.code == 4
    assert "newer" in said(ran)


def test_a_library_in_a_place_that_cannot_be(run, tmp_path, folder):
    (tmp_path / "file").write_text("a file, not a folder")
    ran = run("--library", tmp_path / "file" / "library.db", "index", folder)
    assert ran.code == 4
    said(ran)


def test_a_full_disk_while_indexing_loses_nothing(run, library_path, folder, tmp_path, monkeypatch):
    run("index", folder)
    before = run("list", "--json").out
    from coverkit.storage.store import Store

    def full(*_args, **_kwargs):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Store, "put_packed", full)
    (folder / "third.txt").write_text((folder / "Harrow Freight.txt").read_text() + "\nMore.")
    ran = run("index", folder)
    assert ran.code == 4
    assert "disk is full" in said(ran)
    monkeypatch.undo()
    assert run("list", "--json").out == before


def test_an_unknown_id(run, folder):
    run("index", folder)
    ran = run("show", "fffffff0")
    assert ran.code == 2
    assert "coverkit list" in said(ran)


def test_an_unknown_command_or_option_is_a_usage_error(run):
    assert run("indx").code == 2
    assert run("list", "--jsn").code == 2


def test_a_bug_of_ours_is_said_to_be_one(run, monkeypatch):
    from coverkit.library import Library

    def broken(_self):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(Library, "listed", broken)
    ran = run("list")
    assert ran.code == 70
    assert "COVERKIT_DEBUG" in said(ran)


def test_an_interrupt_ends_with_130(run, monkeypatch):
    from coverkit.library import Library

    def interrupted(_self):
        raise KeyboardInterrupt

    monkeypatch.setattr(Library, "listed", interrupted)
    assert run("list").code == 130


def test_results_go_to_stdout_and_messages_to_stderr(run, folder):
    ran = run("index", folder, "--json")
    assert ran.err == ""
    assert ran.json["letters"] == 2


def test_a_reader_that_stops_early_is_no_error(run, folder, library_path):
    run("index", folder)
    command = f'"{sys.executable}" -m coverkit --library "{library_path}" list --json | true'
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True,
                          check=False, env=os.environ)  # fmt: skip
    assert "Traceback" not in done.stderr


def test_no_colour_where_nobody_looks(run, folder):
    assert "\x1b[" not in run("index", folder).out
    assert "\x1b[" not in run("list").out


def test_a_killed_index_leaves_whole_letters_and_goes_on(run, folder, library_path):
    """Kill -9 at several moments: what the library holds is whole, and the next run finishes."""
    text = (folder / "Harrow Freight.txt").read_text(encoding="utf-8")
    for number in range(300):
        other = text.replace("thirty", f"{number} more")
        (folder / f"letter {number}.txt").write_text(other, encoding="utf-8")
    for delay in (0.3, 0.6, 0.9):
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "coverkit",
                "--library",
                str(library_path),
                "index",
                str(folder),
            ],
            stdout=subprocess.DEVNULL,
        )
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(delay)
        process.kill()
        process.wait()
        letters = run("list", "--json").json["letters"]
        assert all(letter["passages"] and letter["path"] for letter in letters)
    assert run("index", folder, "--json").json["letters"] == 302
