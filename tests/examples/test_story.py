"""The story runs, says what its page says, and ends better than it began."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

STORY = Path(__file__).parents[2] / "examples" / "story"


@pytest.fixture(scope="module")
def told() -> str:
    spec = importlib.util.spec_from_file_location("story", STORY / "story.py")
    story = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(story)
    return story.tell()


def said(told: str, command: str) -> str:
    """What a command printed the last time it was typed."""
    return re.findall(rf"\$ coverkit {command}[^\n]*\n(.*?)```", told, re.DOTALL)[-1]


def test_the_page_is_what_the_program_says(told):
    assert (STORY / "README.md").read_text(encoding="utf-8").split("\n") == told.split("\n")


def test_a_lesson_comes_back_at_the_next_posting(told):
    assert "They asked about the drawing of the doors" in said(told, "suggest")
    assert "They asked about the drawing of the doors" in said(told, "draft")


def test_the_seventh_letter_is_ready_and_stronger(told):
    assert "READY TO SEND" in said(told, "check")
    older, newer = map(int, re.findall(r"(\d+) of \d+", said(told, "compare"))[:2])
    assert newer > older


def test_the_story_ends_with_an_interview(told):
    assert "7 applications" in said(told, "status")
    assert re.search(r"2\s+interview", said(told, "status"))
