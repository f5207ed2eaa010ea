"""What is looked for in small letters, or from its first capital on, is what is there."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverkit.parsing.names import NAME, names_at
from coverkit.parsing.phrases import LANGUAGES, Ahead, begun, found_in, lowered
from coverkit.parsing.phrases.telling import telling, ways

_FIELDS = (
    "role", "employer", "seeks", "past", "source", "place", "reference", "nobody", "before_role",
    "small",
)  # fmt: skip
_WORDS = [
    "I worked at ",
    "joining ",
    "my role at ",
    "applying to ",
    "interest in ",
    "the ",
    "Bei der ",
    "chez ",
    "Acme",
    "iPhone",
    "St. Ives",
    " & ",
    "É",
]
_TEXTS = st.lists(st.sampled_from([*_WORDS, "Ärzte", "a", "Z", "9", " ", ".", ",", "-", "İ", "x"]))
TEXTS = _TEXTS.map("".join)


@pytest.mark.parametrize("field", _FIELDS)
@pytest.mark.parametrize("phrases", LANGUAGES.values(), ids=LANGUAGES)
def test_tables_looked_for_in_small_letters_hold_no_others(phrases, field):
    table = getattr(phrases, field)
    for expression in (table,) if isinstance(table, str) else table:
        bare = re.sub(r"\\.|\(\?P<\w+>|JOB|NAME|ROLE", "", expression)
        assert bare == bare.lower()


@given(st.text())
def test_small_letters_stand_where_the_others_do(text):
    low = lowered(text)
    assert [c.lower()[:1] for c in text if c != "Σ"] == [
        small for c, small in zip(text, low, strict=True) if c != "Σ"
    ]


@given(TEXTS)
@settings(max_examples=300)
def test_names_are_found_where_the_expression_finds_them(text):
    assert names_at(text) == tuple(match.span() for match in re.finditer(NAME, text))


def _ahead(before, text):
    return Ahead(ways(before), lowered(text))


@given(TEXTS)
def test_an_expression_begun_elsewhere_matches_as_it_does_alone(text):
    for cue in (cue for phrases in LANGUAGES.values() for cue in phrases.past):
        before, _, after = cue.partition("NAME")
        whole = rf"(?i:{before})({NAME})(?i:{after})"
        assert [m.span() for m in begun(_ahead(before, text), whole, text)] == [
            m.span() for m in re.finditer(whole, text)
        ]


@pytest.mark.parametrize("text", ["", "a", "PS/2024/77", "see PS/2024/77 and (OC-118)"])
def test_an_expression_may_begin_with_nothing(text):
    whole = r"(?<!\w)[A-Z]{2}/\d+"
    found = [match.span() for match in begun(_ahead(r"(?<!\w)", text), whole, text)]
    assert found == [match.span() for match in re.finditer(whole, text)]


@pytest.mark.parametrize(
    "name", ["Škoda Auto", "Łódź Cargo", "Žabka Polska", "Ørsted", "Île Verte"]
)
def test_a_name_begins_with_any_capital_of_europes_languages(name):
    text = f"I would like to work for {name} in spring."
    assert [text[a:b] for a, b in names_at(text)] == ["I", name]


@given(TEXTS)
@settings(max_examples=300)
def test_an_expression_is_found_where_it_is_whatever_is_looked_for_first(text):
    low = lowered(text)
    for phrases in LANGUAGES.values():
        for table in (*phrases.employer, *phrases.role, phrases.seeks, phrases.motivation):
            cue = re.sub("JOB|NAME|ROLE", "acme", table)
            found, expected = found_in(low, rf"(?:{cue})"), re.search(cue, low)
            assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (r"\bjoin\w*\s+as", (("join",), ("as",))),
        (r"(?:work(?:ing)?|career) at", (("career", "work"), (" at",))),
        (r"(?:work|an?) at", ((" at",),)),
        (r"(?:work )?(?!home)", ()),
        (r"(?:years){2}|\d+", ()),
    ],
)
def test_an_expression_tells_what_a_text_must_hold(expression, words):
    assert telling(expression) == words


@pytest.mark.parametrize(
    ("expression", "begins"),
    [
        (r"\b(?:ab|cd|ef|gh|ij) at", [(r"\b", f"{x} at") for x in ("ab", "cd", "ef", "gh", "ij")]),
        (
            r"(?:\b(?:ab|cd|ef|gh)\b|['’]d) as",
            [*((r"\b", rf"{x}\b as") for x in ("ab", "cd", "ef", "gh")), ("", "['’]d as")],
        ),
        (r"(?:a[|)]|\)b|c|d|e)", [("", x) for x in ("a[|)]", r"\)b", "c", "d", "e")]),
        (r"(?:a|b|c|d|e)?f", [("", "(?:a|b|c|d|e)?f")]),
        (r"\b(?:join|apply) at", [(r"\b", "join at"), (r"\b", "apply at")]),
    ],
)
def test_an_expression_that_may_begin_in_many_ways_is_parted_into_them(expression, begins):
    assert [(way.asserts, way.rest) for way in ways(expression)] == begins
