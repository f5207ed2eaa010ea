"""Every command does what it says, on a small folder of letters."""

from __future__ import annotations

import pytest

from coverkit.cli.app import COMMANDS, main


@pytest.fixture
def indexed(run, folder):
    assert run("index", folder).code == 0
    return folder


def test_index_counts_what_it_took_in(run, folder):
    report = run("index", folder, "--json").json
    assert report["schema"] == 1
    assert (report["letters"], report["added"], report["skipped"]) == (2, 2, [])


def test_indexing_twice_changes_nothing(run, indexed):
    before = run("list", "--json").out
    report = run("index", indexed, "--json").json
    assert (report["added"], report["updated"], report["unchanged"]) == (0, 0, 2)
    assert run("list", "--json").out == before


def test_a_file_left_out_is_one_line_with_its_reason(run, folder):
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 not really")
    ran = run("index", folder)
    assert ran.code == 0
    assert len([line for line in ran.out.splitlines() if "broken.docx" in line]) == 1


def test_list_shows_for_whom_each_letter_was(run, indexed):
    letters = run("list", "--json").json["letters"]
    assert {letter["company"] for letter in letters} == {"Fernwick Labs", "Harrow Freight"}
    assert "Fernwick Labs" in run("list").out


def test_show_takes_any_unambiguous_prefix(run, indexed):
    identity = run("list", "--json").json["letters"][0]["id"]
    letter = run("show", identity[:6], "--json").json["letter"]
    assert letter["id"] == identity
    assert {"part", "id", "text"} <= set(letter["parts"][0])


def test_show_finds_the_letter_of_a_passage(run, indexed):
    letter = run("list", "--json").json["letters"][0]["id"]
    parts = run("show", letter, "--json").json["letter"]["parts"]
    passage = next(part for part in parts if part["reusable"])
    assert run("show", passage["id"], "--json").json["letter"]["id"] == letter
    assert passage["text"].split()[0] in run("show", passage["id"]).out


def test_search_finds_other_forms_of_the_words(run, indexed):
    matches = run("search", "picker", "--json").json["matches"]
    assert "pickers" in matches[0]["text"]


def test_a_search_without_result_exits_1(run, indexed):
    assert run("search", "xylophone").code == 1


def test_suggest_answers_requirements_and_names_gaps(run, indexed, posting):
    found = run("suggest", posting, "--json").json
    covered = {r["text"]: r["covered_by"] for r in found["posting"]["requirements"]}
    assert any("pickers" in text and ids for text, ids in covered.items())
    assert any("lorries" in text and not ids for text, ids in covered.items())


def test_every_score_is_the_sum_of_its_terms(run, indexed, posting):
    matches = run("suggest", posting, "--json").json["matches"]
    assert matches
    for match in matches:
        assert sum(t["weight"] for t in match["terms"]) == pytest.approx(match["score"], abs=1e-4)


def test_suggest_reads_standard_input(run, indexed, posting):
    from_file = run("suggest", posting, "--json").json["matches"]
    from_stdin = run("suggest", "-", "--json", stdin=posting.read_bytes()).json["matches"]
    assert from_stdin == from_file


def test_suggest_shows_the_gaps_plainly(run, indexed, posting):
    out = run("suggest", posting).out
    assert "lorries" in out.split("Gaps", 1)[1]


def test_suggest_on_an_empty_library_says_how_to_begin(run, posting):
    ran = run("suggest", posting)
    assert ran.code == 1
    assert "coverkit index" in ran.err


@pytest.mark.parametrize("suffix", ["docx", "md", "txt"])
def test_a_draft_is_written_and_is_not_ready(run, indexed, posting, tmp_path, suffix):
    draft = tmp_path / f"draft.{suffix}"
    assert run("draft", posting, "-o", draft).code == 0
    ran = run("check", draft, "--posting", posting, "--json")
    assert ran.code == 1
    assert ran.json["ready"] is False
    assert ran.json["findings"]


def test_a_draft_of_picked_passages_holds_them(run, indexed, posting, tmp_path):
    passage = run("search", "handbook", "--json").json["matches"][0]
    ran = run("draft", posting, "-o", tmp_path / "d.txt", "--pick", passage["id"], "--json")
    assert ran.json["passages"].count(passage["id"]) == 1
    assert "handbook" in (tmp_path / "d.txt").read_text(encoding="utf-8")


def test_a_draft_never_overwrites_unasked(run, indexed, posting, tmp_path):
    draft = tmp_path / "draft.docx"
    draft.write_text("mine")
    assert run("draft", posting, "-o", draft).code == 5
    assert draft.read_text() == "mine"
    assert run("draft", posting, "-o", draft, "--force").code == 0
    assert draft.read_bytes()[:2] == b"PK"


def test_check_finds_the_old_company(run, indexed, folder, tmp_path):
    letter = (folder / "Fernwick Labs.txt").read_text(encoding="utf-8")
    new = letter.replace("Fernwick Labs", "Quillon Stores", 1).replace(
        "position at Fernwick Labs", "position at Quillon Stores"
    )
    slipped = tmp_path / "new.txt"
    slipped.write_text(
        new.replace("the role.", "the role and to join Harrow Freight."), encoding="utf-8"
    )
    ran = run("check", slipped, "--company", "Quillon Stores", "--json")
    assert ran.code == 1
    assert any("Harrow Freight" in finding["text"] for finding in ran.json["findings"])


def test_export_then_index_gives_the_same_passages(run, indexed, tmp_path):
    before = {i["id"] for i in passages(run)}
    assert run("export", tmp_path / "out").code == 0
    report = run("--library", tmp_path / "other.db", "index", tmp_path / "out", "--json").json
    assert report["letters"] == 2
    assert {i["id"] for i in passages(run, "--library", tmp_path / "other.db")} == before


def passages(run, *where) -> list[dict]:
    letters = run(*where, "list", "--json").json["letters"]
    shown = [run(*where, "show", letter["id"], "--json").json for letter in letters]
    return [p for letter in shown for p in letter["letter"]["parts"] if p["reusable"]]


def test_export_never_overwrites_unasked(run, indexed, tmp_path):
    assert run("export", tmp_path / "out").code == 0
    assert run("export", tmp_path / "out").code == 5
    assert run("export", tmp_path / "out", "--force").code == 0


def test_forget_removes_the_letter_and_not_the_file(run, indexed, folder):
    identity = run("list", "--json").json["letters"][0]["id"]
    assert run("forget", identity).code == 0
    assert len(run("list", "--json").json["letters"]) == 1
    assert len(list(folder.iterdir())) == 2


def test_a_letter_that_vanishes_from_disk_stays(run, indexed, folder):
    next(folder.iterdir()).unlink()
    run("index", folder)
    assert len(run("list", "--json").json["letters"]) == 2


def test_a_letter_mended_on_disk_is_updated(run, indexed, folder):
    path = folder / "Harrow Freight.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("thirty", "forty"), encoding="utf-8")
    report = run("index", folder, "--json").json
    assert (report["letters"], report["updated"]) == (2, 1)


def test_a_file_used_for_the_next_letter_leaves_the_old_one_in_the_library(run, indexed, folder):
    path = folder / "Harrow Freight.txt"
    text = path.read_text(encoding="utf-8").replace("Harrow Freight", "Sablewood Furniture")
    path.write_text(text, encoding="utf-8")
    assert run("index", folder, "--json").json["letters"] == 3


def test_the_starter_passages_are_suggested_but_not_listed(run, posting):
    number = run("starter", "--json").json["passages"]
    assert number >= 30
    assert run("list", "--json").json["letters"] == []
    assert run("starter", "--json").json["passages"] == number
    origins = {match["origin"] for match in run("suggest", posting, "--json").json["matches"]}
    assert origins == {"starter"}


def test_the_demo_runs_through(run):
    ran = run("demo")
    assert ran.code == 0
    assert "NOT READY" in ran.out


def test_the_demo_leaves_the_own_library_alone(run, library_path):
    run("demo", "--json")
    assert not library_path.exists()


def test_alone_it_says_how_to_begin(run, indexed):
    assert "Your library holds 2 letters" in run().out


def test_alone_on_an_empty_library_it_says_how_to_begin(run):
    assert "coverkit index ~/letters" in run().out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_has_an_example(run, name):
    out = run(name, "--help").out
    assert f"Example:  coverkit {name}" in " ".join(out.split(" " * 4)) or (
        f"coverkit {name}" in out.split("Example:")[1]
    )


def test_the_help_lists_every_command():
    assert COMMANDS
    context = main.make_context("coverkit", ["list"])
    for name, (_, text) in COMMANDS.items():
        command = main.get_command(context, name)
        assert command is not None
        assert (command.help or "").startswith(text.rstrip("."))
