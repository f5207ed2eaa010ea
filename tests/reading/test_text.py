"""Plain text: any encoding; hard-wrapped paragraphs are joined, and nothing else is."""

from __future__ import annotations

import pytest

from coverkit.reading import read_bytes

SENTENCE = "Grüße aus Köln – ich „führe“ ein Team von fünf Löwen und habe große Freude daran."
WRAPPED = """\
For six years I have looked after the lift controllers of a
harbour with forty cranes, and in that time I have learnt
that a quiet night is the best report there is."""


def texts(data, name="letter.txt"):
    data = data.encode() if isinstance(data, str) else data
    return [paragraph.text for paragraph in read_bytes(data, name=name).paragraphs]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_an_encoding_does_not_matter(encoding):
    assert texts(f"{SENTENCE}\n\nMit Gruß\n".encode(encoding)) == [SENTENCE, "Mit Gruß"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_hard_wrapped_paragraph_becomes_one_line(end):
    expected = [" ".join(WRAPPED.split("\n")), "Yours"]
    assert texts(f"{WRAPPED}\n\nYours".replace("\n", end)) == expected


def test_a_long_title_and_the_town_below_it_are_two_lines():
    head = "Regional Manager for Sourdough, Rye and All Other Breads, Northern Bakeries\nLeeds, UK"
    paragraph = "You will look after nine bakeries and the people who work in them at night. " * 3
    assert texts(f"{head}\n\n{paragraph}\n\n{paragraph}")[0] == head


@pytest.mark.parametrize(
    "block",
    [
        "Ms Ada Roe\nFernwick Labs\n12 Mill Lane\nYork YO1 7HH",
        "Kind regards,\nAda Roe",
    ],
)
def test_an_address_keeps_its_lines(block):
    assert texts(f"{block}\n\n{WRAPPED}")[0] == block


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "1."])
def test_list_items_are_paragraphs_of_their_own(mark):
    found = read_bytes(f"I bring:\n{mark} patience\n{mark} tools".encode(), name="-").paragraphs
    assert [(p.text, p.style) for p in found] == [
        ("I bring:", "plain"),
        ("patience", "list_item"),
        ("tools", "list_item"),
    ]


def test_blanks_on_an_empty_line_and_form_feeds_part_paragraphs():
    assert texts("one\n \t\ntwo\fthree") == ["one", "two", "three"]


def test_marks_that_nobody_sees_are_gone():
    assert texts("Fern\u00adwick\u00a0Labs\u200b") == ["Fernwick Labs"]


def test_a_day_with_its_month_is_no_item_of_a_list():
    text = "Ecker GmbH\n\n3. März 2014\n\nSehr geehrte Damen und Herren,"
    assert texts(text)[1] == "3. März 2014"
