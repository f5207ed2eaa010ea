"""The example is what its scripts make, and coverkit makes of it what is written down."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def script(name: str):
    spec = importlib.util.spec_from_file_location(f"examples_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_the_letters_are_what_their_sources_make():
    make = script("make")
    assert make.made()
    assert make.differences() == []


def test_the_same_sources_give_the_same_bytes():
    make = script("make")
    assert make.made() == make.made()


@pytest.fixture(scope="module")
def today() -> dict[str, str]:
    return script("expect").results()


def test_the_results_are_those_written_down(today):
    written = {
        path.name: path.read_text(encoding="utf-8")
        for path in (EXAMPLES / "expected").glob("*.json")
    }
    assert written.keys() == today.keys()
    for name, text in written.items():
        assert today[name] == text, f"{name} differs: run `make examples` and read the difference"


def test_the_planted_slip_is_found(today):
    verdict = json.loads(today["check.json"])
    errors = [finding for finding in verdict["findings"] if finding["severity"] == "error"]
    assert [error["text"] for error in errors] == ["Quillon"]


def test_the_twin_is_one_letter_and_the_resume_is_none(today):
    report = json.loads(today["index.json"])
    assert (report["letters"], report["twins"]) == (10, 1)
    assert [skipped["code"] for skipped in report["skipped"]] == ["not_a_letter"]


def test_every_letter_is_known_by_its_company(today):
    letters = json.loads(today["list.json"])
    heads = [
        dict(line.split(": ", 1) for line in path.read_text("utf-8").split("---\n")[1].splitlines())
        for path in sorted((EXAMPLES / "source").glob("20*.md"))
    ]
    assert {letter["company"] for letter in letters} == {head["company"] for head in heads}
    assert {letter["date"] for letter in letters} == {head["date"] for head in heads}


def test_the_near_duplicate_is_suggested_once(today):
    found = json.loads(today["suggest warehouse-operations-supervisor.json"])
    about_picking = [m for m in found["matches"] if "picking accuracy stood" in m["text"]]
    assert len(about_picking) == 1
    assert about_picking[0]["variants"]
