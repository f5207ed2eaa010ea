"""`audit`: the guard over every letter that already went out."""

from __future__ import annotations

import pytest

SLIP = "I would love to bring my calm to Fernwick Labs."


@pytest.fixture
def slipped(run, folder):
    """A library in which one of three letters names another one's company."""
    text = (folder / "Harrow Freight.txt").read_text(encoding="utf-8")
    text = text.replace("Harrow Freight", "Quillon Stores").replace("March", "April")
    text = text.replace("Mr Achterberg", "Ms Perrault")
    text = text.replace("I would welcome", f"{SLIP} I would welcome")
    (folder / "Quillon Stores.txt").write_text(text, encoding="utf-8")
    assert run("index", folder).code == 0
    return folder


def test_a_letter_with_a_slip_is_found(run, slipped):
    ran = run("audit", "--json")
    assert ran.code == 1
    assert ran.json["schema"] == 1
    by_company = {letter["company"]: letter for letter in ran.json["letters"]}
    assert set(by_company) == {"Fernwick Labs", "Harrow Freight", "Quillon Stores"}
    errors = [f for f in by_company["Quillon Stores"]["findings"] if f["severity"] == "error"]
    assert [(f["rule"], f["text"]) for f in errors] == [("leftover.company", "Fernwick Labs")]
    assert by_company["Quillon Stores"]["ready"] is False
    assert by_company["Fernwick Labs"]["ready"] is by_company["Harrow Freight"]["ready"] is True


def test_the_summary_says_which_application_and_what_to_do(run, slipped):
    out = run("audit").out
    assert "1 letter may have gone out with a slip" in out
    assert "Quillon Stores (Shift Lead), 12 Apr 2024" in out
    assert "2 of 3 letters without a slip." in out
    assert "send the corrected letter" in out


def test_without_a_slip_the_exit_code_is_0(run, folder):
    run("index", folder)
    ran = run("audit")
    assert ran.code == 0
    assert ran.out.strip() == "2 of 2 letters without a slip."


def test_an_empty_library_is_said(run):
    ran = run("audit")
    assert (ran.code, "holds no letters yet" in ran.out) == (0, True)


def test_a_rule_can_be_left_out_or_chosen(run, slipped):
    assert run("audit", "--ignore", "leftover").code == 0
    assert run("audit", "--rule", "leftover.company").code == 1
    assert run("audit", "--rule", "placeholder").code == 0
    assert run("audit", "--rule", "nonsense").code == 2


def test_style_is_no_slip_unless_it_is_asked_for(run, folder):
    run("index", folder)
    rules = {
        f["rule"] for letter in run("audit", "--json").json["letters"] for f in letter["findings"]
    }
    assert "length" not in rules
    asked = run("audit", "--rule", "length", "--json").json["letters"]
    assert {f["rule"] for letter in asked for f in letter["findings"]} == {"length"}


def test_a_twin_in_another_companys_folder_is_found(run, folder):
    (folder / "Harrow Freight").mkdir()
    copy = folder / "Harrow Freight" / "Cover Letter.txt"
    copy.write_bytes((folder / "Fernwick Labs.txt").read_bytes())
    run("index", folder)
    (letter,) = (
        x for x in run("audit", "--json").json["letters"] if x["company"] == "Fernwick Labs"
    )
    assert [f["where"] for f in letter["findings"]] == [
        "file name of Harrow Freight/Cover Letter.txt"
    ]


def test_a_copy_in_an_unknown_companys_folder_is_found(run, folder):
    own, others = folder / "Fernwick Labs.txt", folder / "Corvane - Stock Controller - 11.01.2026"
    others.mkdir()
    copy = others / "Cover Letter.txt"
    copy.write_bytes(own.read_bytes())
    run("index", folder)
    (finding,) = (
        f for f in run("check", copy, "--json").json["findings"] if f["where"] == "file name"
    )
    assert (finding["rule"], finding["severity"]) == ("path_disagrees", "error")
    assert "is letters/Fernwick Labs.txt: is this the right file?" in finding["message"]
    assert not [
        f for f in run("check", own, "--json").json["findings"] if f["rule"] == "path_disagrees"
    ]


def test_one_employers_folder_may_hold_letters_for_two_roles(run, folder):
    text = (folder / "Fernwick Labs.txt").read_text(encoding="utf-8")
    text = text.replace("Fernwick Labs\n\nDear Ms Marlowe", "Dear Hiring Manager")
    for role in ("Stock Controller", "Shift Lead"):
        (folder / "Fernwick Labs" / role).mkdir(parents=True)
        path = folder / "Fernwick Labs" / role / "Cover Letter.txt"
        path.write_text(text.replace("Stock Controller", role), encoding="utf-8")
    (folder / "Fernwick Labs.txt").unlink()
    run("index", folder)
    assert run("audit", "--rule", "two_companies").code == 0


def test_strict_makes_warnings_count(run, folder):
    path = folder / "Fernwick Labs.txt"
    text = path.read_text(encoding="utf-8")
    slip = "I am applying for the position of Stock Manager. I would welcome"
    path.write_text(text.replace("I would welcome", slip), encoding="utf-8")
    run("index", folder)
    ran = run("audit")
    assert (ran.code, "1 letter to look at" in ran.out) == (0, True)
    assert run("audit", "--strict").code == 1


def test_what_the_person_put_right_is_no_slip(run, folder):
    misfiled = folder / "Harrow Freight"
    misfiled.mkdir()
    own = folder / "Fernwick Labs.txt"
    text = own.read_text(encoding="utf-8").replace("12 March", "13 March")
    copy = misfiled / "Cover Letter.txt"
    copy.write_text(text, encoding="utf-8")
    run("index", folder)
    assert run("check", copy, "--rule", "path_disagrees").code == 1
    (letter,) = (
        x for x in run("list", "--json").json["letters"] if x["path"].endswith("Cover Letter.txt")
    )
    run("set", letter["id"], "--company", "Fernwick Labs")
    assert run("check", copy, "--rule", "path_disagrees").code == 0
    assert run("audit", "--rule", "path_disagrees").code == 0


def test_a_folder_is_not_named_for_a_company_by_some_of_its_letters(run, folder):
    text = (folder / "Fernwick Labs.txt").read_text(encoding="utf-8")
    home = folder / "Databricks"
    home.mkdir()
    (home / "Cover Letter.txt").write_text(text.replace("Fernwick Labs", "DAT"), encoding="utf-8")
    run("index", folder)
    other = folder / "many" / "letter.txt"
    other.parent.mkdir()
    other.write_text(text.replace("Fernwick Labs", "DAT").replace("12 March", "1 May"), "utf-8")
    assert run("check", other, "--rule", "path_disagrees").code == 0
