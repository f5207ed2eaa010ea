"""`coverkit set`: the user's word wins, lasts, and changes what is marked in the letter."""

from __future__ import annotations

import datetime as dt

import pytest


@pytest.fixture
def letter(run, folder):
    run("index", folder)
    return next(
        found["id"]
        for found in run("list", "--json").json["letters"]
        if found["company"] == "Harrow Freight"
    )


TOMORROW = dt.date.today() + dt.timedelta(days=1)  # noqa: DTZ011 - the person's own day


def shown(run, letter):
    return run("show", letter, "--json").json["letter"]


def test_what_the_user_says_wins(run, letter):
    assert run("set", letter, "--company", "Orchard Wholesale", "--role", "Lead").code == 0
    assert (shown(run, letter)["company"], shown(run, letter)["role"]) == (
        "Orchard Wholesale",
        "Lead",
    )


def test_it_stays_when_the_folder_is_indexed_again(run, letter, folder):
    run("set", letter, "--company", "Orchard Wholesale")
    run("index", folder)
    assert shown(run, letter)["company"] == "Orchard Wholesale"


def test_it_stays_when_the_letter_is_rewritten(run, letter, folder):
    run("set", letter, "--role", "Night Shift Lead")
    path = folder / "Harrow Freight.txt"
    path.write_text(path.read_text().replace("thirty colleagues", "forty colleagues"))
    assert run("index", folder, "--json").json["updated"] == 1
    roles = {found["role"] for found in run("list", "--json").json["letters"]}
    assert "Night Shift Lead" in roles


def test_the_words_marked_in_the_letter_follow(run, letter):
    def marked():
        opening = next(part for part in shown(run, letter)["parts"] if part["part"] == "opening")
        return {slot["text"] for slot in opening["slots"]}

    assert {"Harrow Freight", "Shift Lead"} <= marked()
    run("set", letter, "--company", "Orchard Wholesale")
    assert "Harrow Freight" not in marked()
    assert "Shift Lead" in marked()


def test_a_correction_can_be_taken_back(run, letter):
    run("set", letter, "--company", "Orchard Wholesale")
    run("set", letter, "--undo", "company")
    assert shown(run, letter)["company"] == "Harrow Freight"


def test_the_guard_uses_it(run, letter, folder, tmp_path):
    run("set", letter, "--company", "Zandvoort Tooling")
    finished = tmp_path / "new.txt"
    text = (folder / "Fernwick Labs.txt").read_text()
    finished.write_text(text.replace("one year.", "one year. Zandvoort Tooling needs that."))
    findings = run("check", finished, "--company", "Fernwick Labs", "--json").json["findings"]
    assert any("Zandvoort" in found["text"] for found in findings)


@pytest.mark.parametrize(("written", "kept"), [("3 May 2024", "2024-05-03"), ("2024-05-03",) * 2])
def test_a_date_is_understood_as_people_write_it(run, letter, written, kept):
    run("set", letter, "--date", written)
    assert shown(run, letter)["date"] == kept


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--date", "soon"],
        ["--date", "01/02/2026"],
        ["--date", TOMORROW.isoformat()],
        ["--company", "  "],
        ["--undo", "colour"],
    ],
)
def test_what_says_nothing_is_a_usage_error(run, letter, options):
    before = shown(run, letter)
    assert run("set", letter, *options).code == 2
    assert shown(run, letter) == before


def test_show_says_why(run, letter):
    out = run("show", letter).out
    assert "% sure)" in out
    assert "position at Harrow Freight" in out
    run("set", letter, "--company", "Orchard Wholesale")
    assert "(as you said)" in run("show", letter).out


def test_show_says_that_text_and_path_disagree(run, folder):
    path = folder / "Fernwick Labs.txt"
    path.rename(folder / "Cover Letter - Quillon Stores.txt")
    run("index", folder)
    ids = [found["id"] for found in run("list", "--json").json["letters"]]
    outputs = [run("show", identity).out for identity in ids]
    assert any("Which company?" in out and "Quillon Stores" in out for out in outputs)
