"""`save`, `outcome` and what they change: the list, the ranking's remarks, the lessons."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def sent(run, folder, posting):
    """The older letter is in the library, the newer was sent for the posting."""
    run("index", folder)
    newer = folder / "Quillon.txt"
    text = (folder / "Fernwick Labs.txt").read_text().replace("Fernwick Labs", "Quillon Stores")
    newer.write_text(text.replace("12 March 2024", "2 May 2024"))
    return run("save", newer, "--posting", posting, "--date", "2024-05-02", "--json").json[
        "application"
    ]


def test_save_keeps_the_letter_with_its_posting(run, sent):
    assert sent["letter"]["company"] == "Quillon Stores"
    assert sent["sent"] == "2024-05-02"
    assert any("pickers" in r["text"] for r in sent["posting"]["requirements"])
    assert sent["state"] == "waiting"


def test_save_says_which_passages_were_reused_and_how_far_changed(run, folder, sent):
    by_source = {reused["unchanged"] for reused in sent["reused"]}
    assert 1.0 in by_source  # the body, word for word
    assert any(0.5 <= share < 1 for share in by_source)  # the opening, with the new name


def test_saved_again_a_letter_keeps_its_posting_until_another_is_named(run, folder, sent, tmp_path):
    def asked(*options):
        saved = run("save", folder / "Quillon.txt", *options, "--json").json["application"]
        return [requirement["text"] for requirement in saved["posting"]["requirements"]]

    assert any("pickers" in text for text in asked())
    (tmp_path / "other.txt").write_text("Requirements\n- A licence for crane drivers\n")
    assert asked("--posting", tmp_path / "other.txt") == ["A licence for crane drivers"]


def test_the_users_word_names_the_company(run, folder):
    saved = run("save", folder / "Fernwick Labs.txt", "--company", "Orchard", "--json").json
    assert saved["application"]["letter"]["company"] == "Orchard"


def test_the_file_is_not_touched(run, folder):
    path = folder / "Fernwick Labs.txt"
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    run("save", path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_what_is_no_letter_is_saved_only_if_asked(run, tmp_path):
    path = tmp_path / "resume.txt"
    path.write_text(
        "Ada Example\n\nCurriculum vitae\n\nWork experience\n\n2019-2024 Orchard: shift lead\n\n"
        "Education\n\n2016 Diploma\n\nSkills\n\nForklift, stock control\n"
    )
    refused = run("save", path)
    assert refused.code == 3
    assert "--all" in refused.err
    assert run("list", "--applications", "--json").json["applications"] == []
    assert run("save", path, "--all").code == 0


@pytest.mark.parametrize("name", ["nowhere.docx", "."])
def test_save_of_nothing_is_unreadable(run, tmp_path, name):
    assert run("save", tmp_path / name).code == 3


def test_applications_show_state_and_age(run, sent):
    assert "waiting" in run("list", "--applications").out
    run("outcome", sent["letter"]["id"], "interview", "--date", "2024-05-20")
    run("outcome", sent["letter"]["id"], "rejected", "--date", "2024-06-01")
    (application,) = run("list", "--applications", "--json").json["applications"]
    assert (application["state"], application["reached"]) == ("rejected", "interview")
    assert run("list", "--json").json["letters"][0]["outcome"] in {"rejected", None}


def test_nothing_sent_says_how_to_begin(run):
    ran = run("list", "--applications")
    assert ran.code == 0
    assert "coverkit save" in ran.err


@pytest.mark.parametrize(
    "arguments", [["hired"], ["offer", "--date", "someday"], ["offer", "--date", "2999-01-01"]]
)
def test_an_outcome_that_cannot_be_is_a_usage_error(run, sent, arguments):
    assert run("outcome", sent["letter"]["id"], *arguments).code == 2


def test_a_lesson_is_shown_at_the_next_similar_posting(run, sent, posting):
    run("outcome", sent["letter"]["id"], "rejected", "--lesson", "Name the scanner system")
    assert "Name the scanner system" in run("suggest", posting).out
    (lesson,) = run("suggest", posting, "--json").json["lessons"]
    assert lesson["letter"] == sent["letter"]["id"]


def test_a_draft_shows_lessons_and_what_came_of_its_passages(run, sent, posting, tmp_path):
    import zipfile

    run("outcome", sent["letter"]["id"], "interview", "--lesson", "Name the scanner system")
    drafted = run("draft", posting, "-o", tmp_path / "draft.docx")
    assert "Name the scanner system" in drafted.out
    with zipfile.ZipFile(tmp_path / "draft.docx") as archive:
        comments = archive.read("word/comments.xml").decode()
    assert "1 interview (too few to tell)" in comments


def test_a_passage_with_an_outcome_can_be_picked_for_a_draft(run, sent, posting):
    run("outcome", sent["letter"]["id"], "interview")
    found = run("suggest", posting, "--json").json["matches"]
    known = next(match["id"] for match in found if match["outcomes"])
    drafted = run("draft", posting, "--pick", known, "--dry-run", "--json")
    assert (drafted.code, known in drafted.json["passages"]) == (0, True)


def test_a_lesson_of_another_trade_is_not_shown(run, sent, tmp_path):
    run("outcome", sent["letter"]["id"], "rejected", "--lesson", "Name the scanner system")
    other = tmp_path / "cook.txt"
    other.write_text(
        "Pastry Chef\nMill Lane Bistro\n\nRequirements\n- Laminated doughs and plated desserts\n"
        "- Chocolate work\n- A food hygiene certificate\n"
    )
    assert run("suggest", other, "--json").json["lessons"] == []


def test_few_outcomes_are_too_few_to_tell(run, sent, posting):
    run("outcome", sent["letter"]["id"], "interview")
    told = [m["outcomes"] for m in run("suggest", posting, "--json").json["matches"]]
    known = [outcomes for outcomes in told if outcomes]
    assert known
    assert all(not outcomes["enough"] and "rate" not in outcomes for outcomes in known)
    assert "too few to tell" in run("suggest", posting).out
    assert "too few to tell" in run("show", sent["letter"]["id"]).out


def test_outcomes_can_be_left_out_of_the_ranking(run, sent, posting):
    plain = run("suggest", posting, "--json").out
    run("outcome", sent["letter"]["id"], "interview", "--lesson", "x")
    again = run("suggest", posting, "--no-outcomes", "--json").json
    assert {**again, "lessons": []} == json.loads(plain)


def test_the_guard_knows_what_already_went_to_this_employer(run, sent, folder, tmp_path):
    again = tmp_path / "again.txt"
    again.write_text((folder / "Quillon.txt").read_text().replace("2 May 2024", "3 July 2025"))
    (folder / "Quillon.txt").unlink()
    rules = {found["rule"] for found in run("check", again, "--json").json["findings"]}
    assert "same_employer" in rules


def test_what_was_sent_can_be_had_back(run, sent, folder, posting, tmp_path):
    run("outcome", sent["letter"]["id"], "interview", "--lesson", "Ring first")
    out = run("export", tmp_path / "out")
    assert "2 files of what you sent" in out.out
    texts = [path.read_text() for path in (tmp_path / "out" / "sent").iterdir()]
    assert len(texts) == 2
    assert (folder / "Quillon.txt").read_text() in texts
    assert any("articulated lorries" in text and "Requirements" in text for text in texts)


def test_show_tells_what_came_of_it(run, sent):
    run(
        "outcome",
        sent["letter"]["id"],
        "rejected",
        "--lesson",
        "Ring first",
        "--date",
        "2024-06-01",
    )
    out = run("show", sent["letter"]["id"]).out
    assert "kept with its posting" in out
    assert "rejected, 2024-06-01: learnt: Ring first" in out


def test_nothing_sent_stays_in_a_forgotten_library(run, sent, library_path):
    run("outcome", sent["letter"]["id"], "rejected", "--lesson", "a very secret lesson")
    run("forget", sent["letter"]["id"])
    kept = b"".join(path.read_bytes() for path in library_path.parent.iterdir())
    assert b"a very secret lesson" not in kept


FORM = """\
Fernwick Labs - application form

1. Tell us about a time when you led a team.

I led twelve pickers in a cold store and we halved our errors in a year.

2. What salary do you expect?

A lot.
"""
NEXT_FORM = "1. Describe an occasion on which you have led a team of people. (max 100 words)\n"


def test_the_answers_of_a_form_come_first_in_the_next(run, indexed_form, tmp_path):
    (tmp_path / "next.txt").write_text(NEXT_FORM)
    run("answer", tmp_path / "next.txt", "-o", tmp_path / "answers.txt")
    text = (tmp_path / "answers.txt").read_text()
    assert "halved our errors" in text
    assert "form.txt" in text


@pytest.fixture
def indexed_form(run, folder, tmp_path):
    run("index", folder)
    (tmp_path / "form.txt").write_text(FORM)
    kept = run("save", tmp_path / "form.txt", "--form", "--company", "Fernwick Labs", "--json").json
    return kept["answers"]


def test_what_is_personal_in_a_form_is_not_kept(indexed_form):
    assert [answer["text"] for answer in indexed_form] == [
        "I led twelve pickers in a cold store and we halved our errors in a year."
    ]


def test_a_form_without_answers_is_refused(run, tmp_path):
    (tmp_path / "next.txt").write_text(NEXT_FORM)
    assert run("save", tmp_path / "next.txt", "--form").code == 3


def test_a_sheet_that_is_not_finished_is_not_kept(run, indexed_form, tmp_path):
    (tmp_path / "next.txt").write_text(NEXT_FORM)
    run("answer", tmp_path / "next.txt", "-o", tmp_path / "answers.txt")
    assert run("save", tmp_path / "answers.txt", "--form").code == 2


def test_why_is_asked_of_everybody_whatever_stands_above(run, folder, tmp_path):
    run("index", folder)
    (tmp_path / "form.txt").write_text("Current salary\n\n1. Why do you want this job?\n")
    out = run("answer", tmp_path / "form.txt", "-o", tmp_path / "a.txt", "--json").json
    assert [question["kind"] for question in out["questions"]] == ["motivation"]


def test_a_question_of_nothing_but_stop_words_is_answered_after_a_form_was_kept(
    run, indexed_form, tmp_path
):
    (tmp_path / "next.txt").write_text("1. Why do you want this job?\n")
    ran = run("answer", tmp_path / "next.txt", "-o", tmp_path / "a.txt", "--json")
    assert ran.code == 0
    assert [question["kind"] for question in ran.json["questions"]] == ["motivation"]


def test_no_answer_comes_before_the_letter(run, sent):
    refused = run("outcome", sent["letter"]["id"], "interview", "--date", "2024-05-01")
    assert refused.code == 2
    assert "sent on 2024-05-02" in refused.err
    assert run("outcome", sent["letter"]["id"], "interview", "--date", "2024-05-02").code == 0


def test_what_was_noted_last_can_be_taken_back(run, sent):
    identity = sent["letter"]["id"]
    run("outcome", identity, "interview", "--date", "2024-06-20")
    run("outcome", identity, "rejected", "--date", "2024-06-01", "--lesson", "Ring first")
    undone = run("outcome", identity, "--undo")
    assert "Taken back: rejected, 2024-06-01, lesson: Ring first." in undone.out
    assert "interview" in undone.out
    told = run("outcome", identity, "--undo", "--json").json
    assert told["taken_back"]["outcome"] == "interview"
    assert told["application"]["state"] == "waiting"
    assert run("outcome", identity, "--undo").code == 2


@pytest.mark.parametrize("arguments", [[], ["offer", "--undo"]])
def test_an_outcome_is_either_noted_or_taken_back(run, sent, arguments):
    assert run("outcome", sent["letter"]["id"], *arguments).code == 2
    (application,) = run("list", "--applications", "--json").json["applications"]
    assert application["events"] == []
