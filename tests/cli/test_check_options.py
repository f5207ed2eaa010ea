"""`check`: rules chosen and left out, the person's own settings, the marked copy, the exit code."""

from __future__ import annotations

import docx
import pytest

from coverkit.reading import read

SLIP = "I would love to bring my calm to Fernwick Labs."


@pytest.fixture
def slipped(run, folder, tmp_path):
    """A letter that names another one's company, as text; the library knows both companies."""
    run("index", folder)
    text = (folder / "Harrow Freight.txt").read_text(encoding="utf-8")
    path = tmp_path / "new.txt"
    path.write_text(text.replace("I would welcome", f"{SLIP} I would welcome"), encoding="utf-8")
    return path


@pytest.fixture
def settings(library_path):
    def write(text):
        library_path.parent.mkdir(parents=True, exist_ok=True)
        (library_path.parent / "coverkit.toml").write_text(text, encoding="utf-8")

    return write


def rules(ran):
    return {finding["rule"] for finding in ran.json["findings"]}


def test_only_the_rules_that_are_named(run, slipped):
    ran = run("check", slipped, "--rule", "leftover", "--rule", "date", "--json")
    assert rules(ran) == {"leftover.company", "date"}


def test_a_rule_can_be_left_out(run, slipped):
    assert run("check", slipped).code == 1
    assert run("check", slipped, "--ignore", "leftover").code == 0


def test_a_single_finding_can_be_left_out_and_that_is_said(run, slipped):
    ran = run("check", slipped, "--ignore", "leftover.company: fernwick labs")
    assert ran.code == 0
    assert "1 finding left out, as you said." in ran.out


def test_a_rule_that_does_not_exist_is_a_usage_error(run, slipped):
    for name in ("nonsense", "nonsense: Fernwick"):
        ran = run("check", slipped, "--ignore", name)
        assert (ran.code, "no rule" in ran.err) == (2, True)


def test_strict_makes_warnings_count(run, slipped):
    assert run("check", slipped, "--rule", "date").code == 0
    assert run("check", slipped, "--rule", "date", "--strict").code == 1


def test_the_last_line_says_whether_to_send(run, slipped):
    last = [run("check", slipped, *args).out.splitlines()[-1] for args in ([], ["--rule", "date"])]
    assert last == [
        "NOT READY. 1 thing must be mended: mend it, then check again.",
        "READY TO SEND. Look at the 1 warning above first.",
    ]
    assert run("check", slipped, "--rule", "placeholder").out.splitlines()[-1] == "READY TO SEND."


def test_settings_beside_the_library_hold_for_every_check(run, slipped, settings):
    settings('[check]\nignore = ["leftover.company"]\navoid = ["pickers"]')
    ran = run("check", slipped, "--json")
    assert "leftover.company" not in rules(ran)


def test_a_phrase_to_avoid_is_found(run, slipped, settings):
    settings('[check]\navoid = ["talk about the role"]')
    (found,) = run("check", slipped, "--rule", "stock_phrase", "--json").json["findings"]
    assert found["source"] == "your own list"


def test_a_welcome_name_is_no_leftover(run, slipped, settings):
    settings('[check]\nwelcome = ["Fernwick Labs"]')
    assert run("check", slipped).code == 0


def test_settings_in_the_config_folder_hold_too(run, slipped, own_home, monkeypatch):
    import platformdirs

    from coverkit.settings import FILE_NAME

    usual = platformdirs.user_config_path("coverkit", appauthor=False) / FILE_NAME
    usual.parent.mkdir(parents=True, exist_ok=True)
    usual.write_text('[check]\nignore = ["leftover"]', encoding="utf-8")
    assert run("check", slipped).code == 0


@pytest.mark.parametrize(
    "text",
    [
        "[check",
        "[checks]\n",
        '[check]\navoid = "a"',
        "[check]\nignore = [1]",
        "check = 3",
        "[check]\nx = []",
    ],
)
def test_settings_that_make_no_sense_are_a_usage_error(run, slipped, settings, text):
    settings(text)
    ran = run("check", slipped)
    assert ran.code == 2
    assert "coverkit.toml" in ran.err


def test_the_marked_copy_shows_the_slip_and_the_original_stays(run, slipped, tmp_path):
    document = docx.Document()
    for line in slipped.read_text(encoding="utf-8").split("\n\n"):
        document.add_paragraph(line)
    letter, copy = tmp_path / "letter.docx", tmp_path / "marked.docx"
    document.save(letter)
    before = letter.read_bytes()
    assert run("check", letter, "--mark", copy).code == 1
    assert letter.read_bytes() == before
    runs = [run for paragraph in docx.Document(copy).paragraphs for run in paragraph.runs]
    assert "Fernwick Labs" in [run.text for run in runs if run.font.highlight_color]
    assert read(copy).text == read(letter).text


def test_the_marked_copy_writes_over_nothing(run, slipped, tmp_path):
    letter = tmp_path / "letter.docx"
    document = docx.Document()
    document.add_paragraph("Dear Ms Okafor,")
    document.save(letter)
    before = letter.read_bytes()
    assert run("check", letter, "--mark", letter).code == 5
    assert letter.read_bytes() == before


def test_a_text_cannot_be_marked(run, slipped, tmp_path):
    ran = run("check", slipped, "--mark", tmp_path / "marked.docx")
    assert (ran.code, "no Word file" in ran.err) == (2, True)
    assert not (tmp_path / "marked.docx").exists()
