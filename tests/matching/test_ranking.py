"""Which passages are suggested for a posting, and why."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.matching import choose, rank, scoring, search
from coverkit.models import PassageRow

NURSE = "I led a night shift of nurses on a surgical ward."
CODER = "I built payment services in C++ and Python on Kubernetes."
BOOKS = "I closed the monthly accounts and prepared the audit."
WORDS = st.lists(
    st.sampled_from(
        ["audit", "ward", "nurse", "python", "ledger", "budget", "team", "bread", "oven", "tax"]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)


def ranked(posting, index, **settings):
    return rank(posting, index, texts=index.texts, **settings)


def test_the_passage_that_answers_comes_first_with_its_requirement(posting_of, index) -> None:
    ranking = ranked(posting_of("Leading nurses", "Python"), index(BOOKS, NURSE, CODER), limit=3)
    assert {found.number for found in ranking.matches} == {1, 2}
    assert ranking.coverage == {"r1": (1,), "r2": (2,)}
    assert next(f for f in ranking.matches if f.number == 1).requirements == ("r1",)


def test_a_requirement_that_nothing_answers_is_a_gap(posting_of, index) -> None:
    ranking = ranked(posting_of("A licence for forklift trucks"), index(NURSE, CODER), limit=3)
    assert ranking.coverage == {"r1": ()}
    assert ranking.matches == ()


def test_one_shared_common_word_is_no_answer(posting_of, index) -> None:
    posting = posting_of("Team work with stage carpenters, riggers, pyrotechnicians and dancers")
    ranking = ranked(posting, index("I worked in a team of bakers.", "My team won."), limit=3)
    assert ranking.coverage == {"r1": ()}


def test_the_postings_own_company_counts_for_nothing(posting_of, index) -> None:
    posting = posting_of("Baking at Hearth Bakeries", company="Hearth Bakeries")
    ranking = ranked(posting, index("The hearth bakeries of my home town.", "Baking."), limit=3)
    assert [found.number for found in ranking.matches] == [1]


def test_the_role_counts_even_when_no_requirement_names_it(posting_of, index) -> None:
    posting = posting_of("Good timekeeping", role="Accounts Assistant")
    ranking = ranked(posting, index(NURSE, BOOKS), limit=1)
    assert [found.number for found in ranking.matches] == [1]


def test_of_near_duplicates_only_the_newest_is_shown(posting_of, index) -> None:
    older = NURSE.replace("surgical", "medical")
    ranking = ranked(posting_of("Leading nurses"), index(NURSE, older, CODER), limit=3)
    assert [found.number for found in ranking.matches] == [0]


def test_when_the_newest_letter_is_excluded_the_next_one_stands_for_the_group(
    posting_of, index
) -> None:
    older = NURSE.replace("surgical", "medical")
    ranking = ranked(
        posting_of("Leading nurses"),
        index(NURSE, older, CODER),
        limit=3,
        exclude_letters=frozenset({"l0"}),
    )
    assert [found.number for found in ranking.matches] == [1]
    assert ranking.coverage == {"r1": (1,)}


def test_openings_and_closings_are_ranked_among_their_own_kind_too(posting_of, build_index) -> None:
    rows = [
        PassageRow("a", "l0", "opening", "Nursing has been my calling for ten years."),
        PassageRow("b", "l0", "body", NURSE),
        PassageRow("c", "l0", "closing", "I would gladly tell you more about nursing on my ward."),
        PassageRow("d", "l1", "opening", "Accounts that balance make me happy."),
    ]
    ranking = ranked(posting_of("Nursing on a surgical ward"), build_index(rows), limit=5)
    assert [found.number for found in ranking.openings] == [0]
    assert [found.number for found in ranking.closings] == [2]
    assert {found.number for found in ranking.matches} == {0, 1, 2}


def test_ties_go_to_the_newer_passage(posting_of, rows_of, build_index) -> None:
    rows = rows_of("Bread and butter pudding", "Pudding, butter and bread")
    index = build_index(rows)
    index = replace(index, rows=tuple(replace(r, leader=r.number) for r in index.rows))
    ranking = ranked(posting_of("pudding"), index, limit=2)
    assert [found.number for found in ranking.matches] == [0, 1]


def test_search_finds_other_forms_of_the_words(index) -> None:
    assert [f.number for f in search("nursing shifts", index(CODER, NURSE), limit=5)] == [1]
    assert search("zeppelin", index(CODER, NURSE), limit=5) == ()


def test_a_draft_gets_passages_that_answer_different_things(posting_of, index) -> None:
    posting = posting_of("Leading nurses on a ward", "Monthly accounts", "Audits")
    ranking = ranked(
        posting,
        index(NURSE, "Nurses on my ward liked how I was leading them.", BOOKS),
        limit=5,
    )
    assert {found.number for found in choose(ranking, posting, limit=2)} >= {2}


def test_a_draft_gets_no_second_opening(build_index, posting_of) -> None:
    rows = [
        PassageRow("a", "l0", "opening", "Nursing on a ward is my calling."),
        PassageRow("b", "l0", "body", NURSE),
    ]
    posting = posting_of("Nursing on a surgical ward")
    ranking = ranked(posting, build_index(rows), limit=1)
    assert all(found.part == "body" for found in choose(ranking, posting))


@given(st.lists(WORDS, min_size=1, max_size=8), st.lists(WORDS, min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_a_score_is_the_sum_of_its_terms_and_at_most_one(
    posting_of, rows_of, build_index, passages, asked
) -> None:
    ranking = ranked(posting_of(*asked, role="Tax Nurse"), build_index(rows_of(*passages)), limit=9)
    scores = [found.score for found in ranking.matches]
    assert scores == sorted(scores, reverse=True)
    for found in ranking.matches:
        assert found.score == sum(shared.asked * shared.said for shared in found.terms)
        assert 0 < found.score <= 1 + 1e-6


def test_a_near_duplicate_that_a_requirement_chose_stands_by_its_own_score(
    posting_of, rows_of, build_index
) -> None:
    rows = rows_of("audit", "audit", "audit audit", "python team ward", "ward", "python ward")
    posting = posting_of("audit audit audit ward python", role="Tax Nurse")
    scores = [found.score for found in ranked(posting, build_index(rows), limit=9).matches]
    assert len(scores) > 2
    assert scores == sorted(scores, reverse=True)


def test_long_postings_added_with_numpy_give_the_same_ranking(
    posting_of, monkeypatch, index
) -> None:
    passages = [f"{w} audit ward {w}s of number{n}" for n, w in enumerate(["oven", "tax"] * 40)]
    posting = posting_of("Audit of ovens", "Tax on the ward", "number7 and number9")
    plain = ranked(posting, index(*passages), limit=20)
    monkeypatch.setattr(scoring, "LONG", 0)
    assert ranked(posting, index(*passages), limit=20) == plain


def test_an_empty_posting_and_an_empty_library_rank_nothing(posting_of, build_index, index) -> None:
    assert ranked(posting_of(), index(NURSE), limit=3).matches == ()
    assert ranked(posting_of("Nurses"), build_index([]), limit=3).coverage == {"r1": ()}
    assert not math.isnan(sum(f.score for f in search("", index(NURSE), limit=3)))


@pytest.mark.parametrize("way", [0, 10**9], ids=["arrays", "dictionaries"])
def test_of_near_duplicates_the_one_that_names_what_is_asked_is_shown(
    posting_of, index, monkeypatch, way
) -> None:
    monkeypatch.setattr(scoring, "LONG", way)
    said = "At the press I built the ordering pages of a shop with {}, halved their loading time"
    made = index(*(said.format(tool) for tool in ("Vue", "Angular", "React")), "I repaired bikes")
    ranking = ranked(posting_of("Experience with React"), made, limit=5)
    assert ranking.coverage == {"r1": (2,)}
    assert [match.number for match in ranking.matches] == [2]


@pytest.mark.parametrize("way", [0, 10**9], ids=["arrays", "dictionaries"])
def test_a_paragraph_sent_a_thousand_times_crowds_nothing_out(
    posting_of, index, monkeypatch, way
) -> None:
    monkeypatch.setattr(scoring, "LONG", way)
    often = [
        f"I led the night shift of a depot and planned its rota for {n} people" for n in range(999)
    ]
    made = index(*often, "I led a choir on tour, with rehearsals at night")
    ranking = ranked(posting_of("led at night"), made, limit=5)
    assert {match.number for match in ranking.matches} == {0, 999}


def test_near_duplicates_agree_on_who_answers(posting_of, index) -> None:
    said = "At the press I built pages with {} and taught two juniors to test what they write"
    made = index(said.format("Vue"), said.format("React"))
    posting = posting_of("You have taught juniors", "Experience with React")
    ranking = ranked(posting, made, limit=5)
    assert ranking.coverage == {"r1": (1,), "r2": (1,)}
