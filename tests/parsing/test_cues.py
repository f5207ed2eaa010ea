"""Cues that are ruled out together are none that would have been found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.parsing import companies, particulars, roles
from coverkit.parsing.cues import _GROUPS, Cues
from coverkit.parsing.phrases import LANGUAGES, Ahead, lowered
from coverkit.parsing.phrases.telling import ways

GROUPS = {
    "employers": companies._EMPLOYERS,
    "past": companies._PAST,
    "roles": roles._ROLES,
    "places": particulars._PLACES,
    "sources": particulars._SOURCES,
    "codes": particulars._CODES,
    **{f"references {n}": cues for n, (cues, _) in enumerate(particulars._REFERENCES)},
}
SAID = """I was my current position of as your next nurse, join us the cook at in for with years
    Stelle bei der als über das Portal gefunden poste de serveur à comme chez annonce sur Acme
    McBain ref. A-1234 (OC-118) PS/2024/77 based site role excited apply studied employer"""
TEXT = st.lists(st.sampled_from(SAID.split()) | st.text("aé’ -_.1²XÉ\n", max_size=4)).map(" ".join)


@pytest.mark.parametrize("phrases", LANGUAGES.values(), ids=LANGUAGES)
@pytest.mark.parametrize("cues", GROUPS.values(), ids=GROUPS)
@given(text=TEXT)
def test_a_cue_is_found_where_its_expression_stands(cues: Cues, phrases, text: str) -> None:
    low = lowered(text)
    found = {fit.cue.whole: fit.ahead().first() for fit in cues.fitting(low, phrases)}
    for cue in cues.of(phrases):
        before = cue.partition(cues.until)[0] if cues.until else cue
        plainly = re.search(before, low)
        if cue in found:
            assert (found[cue] and found[cue].span()) == (plainly and plainly.span())
        else:
            assert not (plainly and re.search(_whole(cue), text, re.IGNORECASE))


def _whole(cue: str) -> str:
    """All of a cue, with anything where a name or a job must stand."""
    return cue.replace("NAME", r"[^\s,.]+(?: [^\s,.]+)*").replace("JOB", r"\w+")


@given(text=TEXT, starts=st.lists(st.integers(0, 60)).map(sorted))
def test_what_lies_ahead_is_what_a_search_from_there_finds(text: str, starts: list[int]) -> None:
    low, expression = lowered(text), r"\b(?:at|with|(?:my|your) role|in)\s+"
    ahead = Ahead(ways(expression), low)
    for start in starts:
        plainly = re.compile(expression).search(low, start)
        found = ahead.first(start)
        assert (found and found.span()) == (plainly and plainly.span())


def test_cues_of_a_module_imported_later_are_looked_for_too(monkeypatch) -> None:
    monkeypatch.setattr("coverkit.parsing.cues._GROUPS", list(_GROUPS))
    english = LANGUAGES["en"]
    assert companies._EMPLOYERS.fitting("my application to acme", english)
    late = Cues(lambda _: (r"zephyr\s+calls",))
    assert [fit.cue.whole for fit in late.fitting("a zephyr calls", english)] == [r"zephyr\s+calls"]
    assert not late.fitting("a zephyr falls", english)
