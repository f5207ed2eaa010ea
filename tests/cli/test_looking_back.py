"""`strengths`, `compare` and `status`: what the library says about all of it together."""

from __future__ import annotations

import pytest

STOCK = "I replaced the yearly stock count with daily counts of forty stock locations."
STOCK_AGAIN = (
    "Daily stock counts of forty locations replaced our yearly stock count, an idea of mine."
)
COOK = "In the canteen I cooked for two hundred children and kept the allergen lists."


def write(folder, company, body, day="12 March 2024"):
    path = folder / f"{company}.txt"
    path.write_text(
        f"Ada Example\nada@mail.example\n\n{day}\n\n{company}\n\nDear Ms Marlowe,\n\n"
        f"I am applying for the Stock Controller position at {company}.\n\n{body}\n\n"
        "I would welcome the chance to talk about the role.\n\nYours sincerely,\n\nAda Example\n"
    )
    return path


@pytest.fixture
def letters(run, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    write(folder, "Fernwick Labs", STOCK)
    write(folder, "Harrow Freight", STOCK_AGAIN)
    write(folder, "Mill Lane Bistro", COOK)
    run("index", folder)
    return folder


def a_posting(tmp_path, name, *asked):
    path = tmp_path / f"{name}.txt"
    lines = "".join(f"- {one}\n" for one in asked)
    path.write_text(f"Stock Controller\n{name}\n\nRequirements\n{lines}")
    return path


def test_a_strength_is_what_two_letters_prove(run, letters):
    (strength,) = run("strengths", "--json").json["strengths"]
    assert len(strength["letters"]) == 2
    assert {p["text"] for p in strength["passages"]} == {STOCK, STOCK_AGAIN}
    assert "stock" in strength["words"]


def test_a_strength_says_what_came_of_its_letters(run, letters):
    for found in run("list", "--json").json["letters"]:
        run("outcome", found["id"], "interview")
    (strength,) = run("strengths", "--json").json["strengths"]
    assert strength["outcomes"] == {"interview": 2}
    assert "2 interviews" in run("strengths").out


def test_what_two_postings_ask_in_vain_is_wanted(run, letters, tmp_path):
    one = a_posting(tmp_path, "Quillon", "A licence for articulated lorries", "Stock counts")
    two = a_posting(tmp_path, "Orchard", "Licence to drive articulated lorries")
    found = run("strengths", "--posting", one, "--posting", two, "--json").json
    (wanted,) = found["wanted"]
    assert "lorries" in wanted["requirements"][0]
    assert len(wanted["postings"]) == 2
    assert run("strengths", "--posting", one, "--json").json["wanted"] == []


def test_saved_postings_are_looked_at(run, letters, tmp_path):
    for company in ("Quillon", "Orchard"):
        path = write(letters, company, f"{STOCK} That was at {company} too.")
        run("save", path, "--posting", a_posting(tmp_path, company, "Articulated lorry licence"))
    found = run("strengths", "--json").json
    assert found["postings"] == 2
    assert found["wanted"]


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_strengths_can_be_drawn_the_same_every_time(run, letters, tmp_path, suffix):
    pytest.importorskip("matplotlib")
    pictures = [tmp_path / f"one{suffix}", tmp_path / f"two{suffix}"]
    for picture in pictures:
        assert run("strengths", "--plot", picture).code == 0
    assert pictures[0].read_bytes() == pictures[1].read_bytes()
    assert run("strengths", "--plot", pictures[0]).code == 5
    assert run("strengths", "--plot", tmp_path / "one.doc").code == 2


def test_an_empty_library_has_no_strengths_yet(run):
    ran = run("strengths")
    assert ran.code == 0
    assert "coverkit" in ran.err


def test_compare_counts_what_each_answers(run, letters, tmp_path):
    job = a_posting(tmp_path, "Quillon", "Daily stock counts of locations", "Cooking for children")
    found = run(
        "compare", letters / "Fernwick Labs.txt", letters / "Mill Lane Bistro.txt", "--posting", job,
        "--json",
    ).json  # fmt: skip
    assert found["a"]["covered"] == ["Daily stock counts of locations"]
    assert found["b"]["covered"] == ["Cooking for children"]
    assert found["requirements"] == 2


def test_compare_takes_ids_and_shows_both_sides(run, letters, tmp_path):
    ids = [found["id"][:6] for found in run("list", "--json").json["letters"]]
    out = run("compare", *ids[:2]).out
    assert "A:" in out
    assert "B:" in out
    assert "score" not in out


@pytest.mark.parametrize(
    ("one", "other", "titles"),
    [
        ("Fernwick/Clerk", "Harrow/Clerk", ("A: Fernwick", "B: Harrow")),
        ("Harrow/Shift Lead", "Harrow/Stock Clerk", ("A: Shift Lead", "B: Stock Clerk")),
    ],
)
def test_letters_whose_files_have_one_name_are_told_apart(run, tmp_path, one, other, titles):
    files = []
    for place in (one, other):
        company, role = place.split("/")
        (tmp_path / place).mkdir(parents=True)
        path = write(tmp_path / place, company, STOCK).rename(tmp_path / place / "Letter.txt")
        path.write_text(path.read_text().replace("Stock Controller", role))
        files.append(path)
    heading = run("compare", *files).out.splitlines()[0]
    assert all(title in heading for title in titles)


def test_compare_says_how_much_is_unchanged(run, letters, tmp_path):
    copy = write(tmp_path, "Quillon", STOCK, day="2 May 2025")
    new = write(
        tmp_path, "Orchard", "Forklifts are what I know: nine years, no scratch.", "2 May 2025"
    )
    found = run("compare", copy, new, "--json").json
    assert found["a"]["unchanged"] > found["b"]["unchanged"] > 0
    assert found["a"]["unchanged"] <= 1


def test_compare_changes_nothing(run, letters):
    before = run("list", "--json").out
    run("compare", letters / "Fernwick Labs.txt", letters / "Harrow Freight.txt")
    assert run("list", "--json").out == before


@pytest.mark.parametrize(("name", "code"), [("nowhere.docx", 3), ("zz", 2)])
def test_compare_with_what_is_not_there(run, letters, name, code):
    assert run("compare", letters / "Fernwick Labs.txt", name).code == code


def next_command(run):
    return run("status", "--json").json["next"]


def test_status_names_the_next_thing_to_do(run, letters, tmp_path):
    assert "save" in next_command(run)
    path = write(letters, "Quillon", COOK)
    run("save", path, "--date", "2020-01-01")
    assert "no_reply" in next_command(run)
    letter = run("list", "--applications", "--json").json["applications"][0]["letter"]["id"]
    run("outcome", letter, "rejected")
    assert "thank" in next_command(run)
    run("outcome", letter, "rejected", "--lesson", "Ring first")
    assert "suggest" in next_command(run)
    assert "Ring first" in run("status").out


def test_status_of_nothing_says_how_to_begin(run):
    assert "index" in next_command(run)
    assert "coverkit index" in run("status").out
