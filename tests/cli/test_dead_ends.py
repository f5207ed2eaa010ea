"""Where nothing can come of a call, it is said why, and what to do instead."""

from __future__ import annotations

import pytest


def test_search_says_that_the_library_is_empty(run):
    ran = run("search", "foo")
    assert (ran.code, ran.err) == (1, run("list").err)
    assert "no letters yet" in ran.err


def test_search_in_a_library_with_letters_says_that_no_passage_does(run, folder):
    run("index", folder)
    assert run("search", "xylophone").err.strip() == "No passage says that."


@pytest.mark.parametrize("options", [[], ["--json"], ["--dry-run"]])
def test_a_draft_that_reuses_nothing_is_a_verdict(run, folder, tmp_path, options):
    run("index", folder)
    (tmp_path / "hi.txt").write_text("hi\n")
    ran = run("draft", tmp_path / "hi.txt", "-o", tmp_path / "draft.txt", *options)
    assert ran.code == 1
    assert "Nothing in your library matches" in ran.err
    assert (tmp_path / "draft.txt").exists() == (options != ["--dry-run"])


@pytest.mark.parametrize("command", ["suggest", "posting", "check"])
def test_an_address_is_not_fetched(run, command):
    ran = run(command, "https://jobs.example/warehouse")
    assert ran.code == 3
    assert "coverkit fetches nothing" in ran.err
    assert "copy its text" in ran.err


@pytest.mark.parametrize(("mistyped", "meant"), [("rejectd", "rejected"), ("no-reply", "no_reply")])
def test_a_mistyped_outcome_is_answered_with_the_one_that_was_meant(run, folder, mistyped, meant):
    run("index", folder)
    letter = run("list", "--json").json["letters"][0]["id"]
    ran = run("outcome", letter, mistyped)
    assert ran.code == 2
    assert f"Did you mean:  {meant}" in ran.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("job.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("job.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        ("job.webp", b"RIFF\0\0\0\0WEBP"),
        ("screenshot", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ],
)
def test_a_picture_cannot_be_read(run, tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    ran = run("suggest", tmp_path / name)
    assert ran.code == 3
    assert "pictures cannot be read" in ran.err
    assert "Copy its text" in ran.err


def test_export_wants_a_folder(run, folder):
    run("index", folder)
    file = folder / "Harrow Freight.txt"
    ran = run("export", file)
    assert ran.code == 5
    assert f"{file} is no folder" in ran.err
