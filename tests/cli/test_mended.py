"""What a newcomer and an attacker stumbled over; each stays mended."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from coverkit.cli import main

coverkit = [sys.executable, "-m", "coverkit"]


def test_a_file_name_that_is_no_text_does_not_stop_the_others(run, folder):
    letter = next(folder.iterdir()).read_bytes().replace(b"Harrow", b"Zephyr")
    with open(os.fsencode(folder) + b"/caf\xe9.txt", "wb") as file:  # noqa: PTH123
        file.write(letter.replace(b"Fernwick", b"Zephyr"))
    report = run("index", folder, "--json").json
    assert report["letters"] == 3
    assert run("index", folder, "--json").json["unchanged"] == 3


@pytest.mark.parametrize("content", [b"A" * 4_000_000, b"![" * 2_000_000, b"a@" * 2_000_000])
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_a_huge_text_is_one_line_and_no_wait(run, folder, content, suffix):
    (folder / f"huge.{suffix}").write_bytes(content)
    report = run("index", folder, "--json").json
    assert [skipped["code"] for skipped in report["skipped"]] == ["too_large"]


@pytest.mark.parametrize("content", [b"![" * 49_000, b"[" * 99_000, b"a@" * 49_000, b"A" * 99_000])
def test_a_text_just_within_the_limit_is_read_in_seconds(folder, library_path, content):
    (folder / "long.md").write_bytes(content)
    command = [*coverkit, "--library", str(library_path), "index", "--all", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("command", "content"),
    [
        ("posting", "12.03.2025 " * 4_000),
        ("check", "12.03.2025 " * 4_000),
        ("check", "at Acme and " * 4_000),
        ("check", f"Acme{' ' * 60_000}Ltd"),
    ],
)
def test_the_same_over_and_over_is_read_in_seconds(tmp_path, library_path, command, content):
    (tmp_path / "long.txt").write_text(content)
    asked = [*coverkit, "--library", str(library_path), command, str(tmp_path / "long.txt")]
    done = subprocess.run(asked, check=False, capture_output=True, timeout=20)
    assert done.returncode in {0, 1, 3}


def test_a_file_name_moves_no_cursor(run, folder):
    evil = "a\n\x1b]0;title\x07.docx"
    (folder / evil).write_bytes(b"PK\x03\x04 no zip")
    ran = run("index", folder)
    assert "a\\n\\x1b]0;title\\x07.docx" in ran.out
    assert "\x1b" not in run("check", folder / evil).err


def test_a_name_that_is_no_utf8_is_saved(run, folder, posting):
    letter = next(folder.iterdir()).read_bytes()
    named = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(named, "wb") as file:  # noqa: PTH123
        file.write(letter)
    assert run("save", os.fsdecode(named), "--posting", posting).code == 0


def test_force_writes_over_no_input_and_no_library(run, folder, library_path, posting):
    run("index", folder)
    for kept, code in ((posting, 2), (library_path, 5)):
        before = kept.read_bytes()
        target = kept.with_suffix(".docx") if code == 5 else kept
        if target != kept:
            target.symlink_to(kept)
        assert run("draft", posting, "-o", target, "--force").code == code
        assert kept.read_bytes() == before


def test_a_pipe_is_no_library(run, tmp_path):
    os.mkfifo(tmp_path / "pipe.db")
    ran = run("--library", tmp_path / "pipe.db", "list")
    assert (ran.code, "no ordinary file" in ran.err) == (4, True)


def test_a_device_is_refused(run):
    ran = run("check", "/dev/zero")
    assert ran.code == 3


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may go anywhere")
def test_a_folder_that_may_not_be_entered_is_named(run, folder):
    (folder / "closed").mkdir(mode=0)
    ran = run("index", folder)
    assert "closed" in ran.out


def test_an_id_is_no_pattern(run, folder):
    run("index", folder)
    for pattern in ("%", "_", "%%"):
        assert run("forget", pattern).code == 2
    assert len(run("list", "--json").json["letters"]) == 2


def test_a_reader_of_a_pipe_that_stops_early_is_no_verdict(folder, library_path, run):
    run("index", folder)
    command = f"'{sys.executable}' -m coverkit --library '{library_path}' show {_first(run)} | true"
    script = command + "; exit ${PIPESTATUS[0]}"
    assert subprocess.run(["bash", "-c", script], check=False, capture_output=True).returncode == 0


def test_a_full_output_is_no_bug(folder, library_path, run):
    run("index", folder)
    command = f"'{sys.executable}' -m coverkit --library '{library_path}' list > /dev/full"
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)
    assert done.returncode == 5
    assert "cannot be written" in done.stderr


def test_no_standard_input_is_said(library_path):
    command = f"'{sys.executable}' -m coverkit --library '{library_path}' suggest - <&-"
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)
    assert done.returncode == 3


def test_a_posting_checked_by_mistake_is_not_ready(run, folder, posting):
    run("index", folder)
    ran = run("check", posting, "--json")
    assert ran.json["ready"] is False
    assert ran.json["findings"][0]["rule"] == "not_a_letter"
    rest = run("check", posting, "--json", "--ignore", "not_a_letter").json["findings"]
    assert "not_a_letter" not in [finding["rule"] for finding in rest]


def test_what_was_compared_and_how_strictly_is_said(run, folder, tmp_path, monkeypatch):
    letter = tmp_path / "cover letter.txt"
    letter.write_text(
        "To Whom It May Concern,\n\nI would love to join Tarnhelm as a Welder.\n\nAda Roe"
    )
    alone = run("check", letter)
    assert "Compared with no earlier letter" in alone.err
    assert "to Tarnhelm, for Welder" in alone.out
    run("index", folder)
    assert run("check", letter, "--json").json["compared"] > 0
    strict = run("check", letter, "--strict")
    assert "NOT READY" in strict.out
    assert strict.code == 1


@pytest.mark.parametrize(("unwanted", "coloured"), [("1", False), ("", True)])
def test_nothing_is_coloured_where_nobody_wants_colour(folder, monkeypatch, unwanted, coloured):
    monkeypatch.setenv("NO_COLOR", unwanted)
    letter = next(folder.rglob("*.*"))
    arguments = ["--library", str(folder / "none.db"), "check", str(letter)]
    ran = CliRunner().invoke(main, arguments, color=True)
    assert ("\x1b" in ran.stdout) is coloured


def test_what_nobody_says_of_themselves_is_no_letter(run, folder):
    receipt = "Receipt 4711\n\n" + "One box of apples, paid in cash at the counter. " * 10
    (folder / "receipt.txt").write_text(receipt)
    report = run("index", folder, "--json").json
    assert [skipped["code"] for skipped in report["skipped"]] == ["not_a_letter"]


def test_a_draft_writes_through_a_link_and_onto_no_device(run, folder, posting, tmp_path):
    run("index", folder)
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    assert run("draft", posting, "-o", tmp_path / "link.txt", "--force").code == 0
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() != "old"
    os.mkfifo(tmp_path / "pipe.txt")
    assert run("draft", posting, "-o", tmp_path / "pipe.txt", "--force").code == 5


def _first(run) -> str:
    return run("list", "--json").json["letters"][0]["id"]
