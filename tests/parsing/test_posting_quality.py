"""Floors under the reading of postings; `python bench/postings.py --raise` is how they rise."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture(scope="module")
def bench():
    spec = importlib.util.spec_from_file_location("bench_postings", BENCH / "postings.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def floors(bench):
    return json.loads(bench.FLOORS.read_text(encoding="utf-8"))


@pytest.mark.parametrize("which", ["seen", "unseen", "fresh_seen", "fresh"])
def test_no_measure_falls_below_its_floor(bench, floors, which):
    measured = bench.scores(which)
    assert measured.keys() == floors[which].keys()
    assert bench.worse(measured, floors[which]) == []


def test_there_are_postings_enough_on_both_sides(bench):
    counts = {which: len(bench.cases(which)) for which in bench.SETS}
    assert counts["seen"] + counts["fresh_seen"] >= 30
    assert counts["unseen"] + counts["fresh"] >= 25


def test_a_fallen_share_and_a_risen_count_of_mistakes_are_both_worse(bench):
    floors = {"place right": 0.9, "role (wrong)": 1}
    assert bench.worse({"place right": 0.9, "role (wrong)": 1}, floors) == []
    assert len(bench.worse({"place right": 0.89, "role (wrong)": 2}, floors)) == 2


def test_floors_are_never_lowered(bench, tmp_path, monkeypatch):
    floors = tmp_path / "floors.json"
    monkeypatch.setattr(bench, "FLOORS", floors)
    bench.raise_floors({"seen": {"place right": 0.9}})
    with pytest.raises(SystemExit, match="only ever raised"):
        bench.raise_floors({"seen": {"place right": 0.8}})
    assert json.loads(floors.read_text(encoding="utf-8")) == {"seen": {"place right": 0.9}}


def test_boilerplate_read_as_a_requirement_would_be_noticed(bench):
    posting = bench.understood(
        bench.Case("x", {}, "Baker\n\nRequirements\n- Good with flour, water and yeast\n", [])
    )
    case = bench.Case("x", {}, "", [("o", "Good with flour, water and yeast")])
    assert "asked" in list(bench._counts(case, posting))
