"""Floors under ranking and coverage; they are pinned in bench/floors.json and only go up."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture(scope="module")
def gate():
    sys.path.insert(0, str(BENCH))
    try:
        spec = importlib.util.spec_from_file_location("gate", BENCH / "gate.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(BENCH))


def test_no_measure_falls_below_its_floor(gate) -> None:
    now, pinned = gate.measured(), gate.floors()
    assert now.keys() == pinned.keys()
    assert {name: now[name] for name in pinned if now[name] < pinned[name]} == {}


def test_raising_the_floors_never_lowers_one(gate, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(gate, "measured", lambda: {"a": 0.4, "b": 0.9})
    monkeypatch.setattr(sys, "argv", ["gate.py", "--raise"])
    (tmp_path / "floors.json").write_text('{"a": 0.5, "b": 0.5}')
    gate.main()
    assert gate.floors() == {"a": 0.5, "b": 0.9}
