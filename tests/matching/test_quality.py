"""Floors under the ranking: a change that falls below them must say why it is still better."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path

import pytest

from coverkit.matching import rank
from coverkit.models import PassageRow, Posting, Requirement

CASES = Path(__file__).parents[2] / "bench" / "ranking_cases.py"
AT = 10
NDCG_FLOOR = 0.95  # measured 0.967
ANSWERED_FLOOR = 36  # of 52; measured 38
WRONG_CEILING = 2  # claims that are false, on a gap or not; measured 2


@pytest.fixture(scope="module")
def measured(build_index):
    """The nDCG of each posting, right first answers, and false claims."""
    spec = importlib.util.spec_from_file_location("ranking_cases", CASES)
    cases = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(cases)
    names = list(cases.PASSAGES)
    index = build_index([PassageRow(n, n, "body", text) for n, text in cases.PASSAGES.items()])
    gains, right, wrong = [], 0, 0
    for title, context, asked in cases.CASES:
        requirements = tuple(Requirement(f"r{n}", text) for n, text in enumerate(asked, 1))
        text = "\n".join([context, *asked])
        posting = Posting(text=text, requirements=requirements, role=title)
        ranking = rank(posting, index, texts=index.texts, limit=AT)
        relevant = set().union(*asked.values())
        gains.append(ndcg([names[found.number] for found in ranking.matches], relevant))
        for requirement, answers in zip(requirements, asked.values(), strict=True):
            best = [names[number] for number in ranking.coverage[requirement.id][:1]]
            right += bool(answers.intersection(best))
            wrong += bool(best) and not answers.intersection(best)
    return sum(gains) / len(gains), right, wrong


def ndcg(order: list[str], relevant: set[str]) -> float:
    gain = sum(1 / math.log2(n + 2) for n, name in enumerate(order) if name in relevant)
    return gain / sum(1 / math.log2(n + 2) for n in range(min(AT, len(relevant))))


def test_the_right_passages_rank_high(measured) -> None:
    assert measured[0] >= NDCG_FLOOR


def test_requirements_are_answered_and_gaps_stay_gaps(measured) -> None:
    assert measured[1] >= ANSWERED_FLOOR
    assert measured[2] <= WRONG_CEILING
