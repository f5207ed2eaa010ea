"""The Python API: the twin of the command line."""

from __future__ import annotations

import datetime as dt

import platformdirs
import pytest

import coverkit
from coverkit import CoverkitError, Library, read_posting
from coverkit.errors import OutputError, UnreadableError, UsageError
from coverkit.folders import user_folder
from coverkit.places import library_file, shipped


@pytest.fixture
def library(library_path, folder):
    with Library.open(library_path) as opened:
        opened.index(folder)
        yield opened


def test_opening_writes_nothing(library_path):
    with Library.open(library_path) as opened:
        assert opened.letters() == []
        assert opened.search("anything") == ()
    assert not library_path.exists()


def test_the_library_is_where_the_environment_says(monkeypatch, tmp_path, own_home):
    assert own_home in Library().path.parents
    monkeypatch.setenv("COVERKIT_LIBRARY", str(tmp_path / "mine.db"))
    assert Library().path == tmp_path / "mine.db"


@pytest.mark.parametrize("said", [None, "", "  ", "mine", "/srv/mine", "~/mine"])
def test_library_and_settings_are_where_platformdirs_says(monkeypatch, said):
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if said is not None:
            monkeypatch.setenv(variable, said)
    assert user_folder("data") == platformdirs.user_data_dir("coverkit", appauthor=False)
    assert user_folder("config") == platformdirs.user_config_dir("coverkit", appauthor=False)


def test_a_folder_means_the_library_in_it(tmp_path):
    assert library_file(tmp_path) == str(tmp_path / "library.db")
    assert library_file(tmp_path / "new") == str(tmp_path / "new")


def test_suggest_gives_matches_in_order(library, posting):
    found = library.suggest(read_posting(posting), limit=5)
    assert [m.score for m in found] == sorted((m.score for m in found), reverse=True)
    assert found[0].letter.company
    assert found.gaps


def test_company_and_role_can_be_put_right(posting):
    understood = read_posting(posting, company="Acme", role="Team lead")
    assert (understood.company, understood.role) == ("Acme", "Team lead")


def test_a_draft_of_given_passages_keeps_their_order(library, posting):
    found = library.suggest(read_posting(posting))
    wanted = [match.passage for match in reversed(found.matches)][:2]
    draft = library.draft(read_posting(posting), passages=wanted, today=dt.date(2026, 1, 2))
    reused = [match.id for match in draft.reused]
    assert [i for i in reused if i in {p.id for p in wanted}][-2:] == [p.id for p in wanted]


def test_the_same_input_gives_the_same_bytes(library, posting):
    drafts = [library.draft(read_posting(posting), today=dt.date(2026, 1, 2)) for _ in range(2)]
    assert drafts[0].render("docx") == drafts[1].render("docx")


def test_a_letter_is_no_passage(library, posting):
    with pytest.raises(UsageError, match="not a passage"):
        library.draft(read_posting(posting), passages=[library.letters()[0].id])


def test_a_passage_is_no_letter_to_forget(library):
    passage = library.letters()[0].passages[0]
    with pytest.raises(UsageError, match="not a letter"):
        library.forget(passage.id)


def test_a_finished_letter_to_its_own_company_has_no_leftover(library, folder):
    verdict = library.check(folder / "Harrow Freight.txt")
    assert not [finding for finding in verdict if finding.rule.startswith("leftover")]
    assert verdict.company == "Harrow Freight"


def test_the_order_of_indexing_does_not_matter(tmp_path, folder, library):
    with Library.open(tmp_path / "other.db") as other:
        for path in sorted(folder.iterdir(), reverse=True):
            other.index(path)
        assert other.letters() == library.letters()


def test_the_starter_passages_are_no_letters(library, posting):
    library.starter()
    origins = {match.letter.origin for match in library.suggest(read_posting(posting), limit=50)}
    assert origins == {"letter", "starter"}
    assert {letter.origin for letter in library.letters()} == {"letter"}


@pytest.mark.parametrize("outcome", ["", "rejected"])
@pytest.mark.parametrize("for_draft", [True, False])
@pytest.mark.parametrize("limit", [2, 50])
def test_the_starter_passages_come_after_all_own_matches(
    library, posting, limit, for_draft, outcome
):
    asked = read_posting(posting)
    if outcome:
        library.outcome(library.letters()[0].id, outcome)
    own = library.suggest(asked, limit=50)
    library.starter()
    found = library.suggest(asked, limit=limit, for_draft=for_draft)
    lists = (found, found.openings, found.closings)
    starters = [[match.is_starter for match in matches] for matches in lists]
    assert starters == [sorted(some) for some in starters]
    assert {match.id for match in found[:limit]} >= {match.id for match in own[:limit]}


def test_a_starter_passage_answers_only_what_no_own_one_does(library):
    asked = read_posting(
        b"Team Leader\n\nRequirements\n- You have led a team of pickers on shifts and cut errors\n"
        b"- You have trained colleagues on an inventory system\n"
    )

    def evidence():
        return [m.id for m in library.draft(asked).reused if m.passage.part == "body"]

    before = evidence()
    library.starter()
    assert any(match.is_starter for match in library.suggest(asked, limit=50))
    assert evidence() == before


def test_a_starter_passage_is_used_where_no_own_one_answers(library):
    asked = read_posting(b"Analyst\n\nRequirements\n- You have handled complaints of customers\n")
    library.starter()
    assert any(match.is_starter for match in library.draft(asked).reused)


def test_export_refuses_to_overwrite(library, tmp_path):
    library.export(tmp_path / "out")
    with pytest.raises(OutputError):
        library.export(tmp_path / "out")


@pytest.mark.parametrize("source", ["nowhere.txt", "."])
def test_a_posting_that_is_no_file(source):
    with pytest.raises(UnreadableError):
        read_posting(source)


def test_a_posting_can_be_bytes():
    assert read_posting(b"Baker wanted\n\nYou bake bread every night.").text


def test_what_is_shipped_is_there():
    assert list(shipped("examples/postings").glob("*.txt"))


def test_the_module_offers_what_it_says():
    assert all(getattr(coverkit, name) for name in coverkit.__all__)
    assert issubclass(UsageError, CoverkitError)
    with pytest.raises(AttributeError):
        _ = coverkit.nonsense
