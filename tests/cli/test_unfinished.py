"""A draft is no letter until it is finished: it is neither indexed nor saved as one."""

from __future__ import annotations

import docx
import pytest


@pytest.fixture(params=["docx", "md", "txt"])
def draft(run, folder, posting, request):
    """A draft in the folder of letters, which are in the library."""
    run("index", folder)
    path = folder / f"draft.{request.param}"
    run("draft", posting, "-o", path)
    return path


def test_index_leaves_a_draft_out_and_says_why(run, folder, draft):
    report = run("index", folder, "--json").json
    assert report["letters"] == 2
    (skipped,) = report["skipped"]
    assert (skipped["path"], skipped["code"]) == (str(draft), "not_a_letter")
    assert "unfinished draft" in skipped["reason"]


def test_all_takes_a_draft_in(run, folder, draft):
    assert run("index", folder, "--all", "--json").json["letters"] == 3


def test_save_refuses_a_draft_and_says_what_to_do(run, draft):
    refused = run("save", draft)
    assert refused.code == 2
    assert "delete the box" in refused.err
    assert run("list", "--applications", "--json").json["applications"] == []
    assert run("save", draft, "--all").code == 0


LEFT = {
    "its box": "Before you send this\n2 slots to fill or confirm.",
    "a prompt": "[Write: why this company, in two sentences]",
    "its remarks": "Remarks on this draft: delete from here to the end",
}


@pytest.mark.parametrize("left", LEFT.values(), ids=LEFT)
def test_a_letter_with_one_mark_left_is_unfinished(run, folder, left):
    path = folder / "Harrow Freight.txt"
    path.write_text(path.read_text().replace("\nI would welcome", f"\n{left}\n\nI would welcome"))
    assert [skipped["path"] for skipped in run("index", folder, "--json").json["skipped"]] == [
        str(path)
    ]


@pytest.mark.parametrize(("author", "taken"), [("coverkit", 0), ("Ada", 1)])
def test_coverkits_comments_count_and_other_peoples_do_not(run, folder, tmp_path, author, taken):
    letter = docx.Document()
    for line in (folder / "Harrow Freight.txt").read_text().split("\n\n"):
        letter.add_paragraph(line)
    runs = letter.paragraphs[-1].runs
    letter.add_comment(runs, text="From your letter of 2024", author=author)
    letter.save(tmp_path / "letter.docx")
    report = run("index", tmp_path / "letter.docx", "--json").json
    assert report["added"] == taken


def test_a_letter_that_says_the_same_words_in_a_sentence_is_one(run, folder):
    path = folder / "Harrow Freight.txt"
    said = "Before you send this to print, I would gladly read it. I write: reports and minutes."
    path.write_text(path.read_text().replace("\nI would welcome", f"\n{said}\n\nI would welcome"))
    assert run("index", folder, "--json").json["added"] == 2
