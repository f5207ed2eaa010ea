"""Where lines are parted in odd places, a PDF still gives what its author wrote."""

from __future__ import annotations

import pytest

from coverkit.reading.pdf_lines import Line
from coverkit.reading.pdf_pages import part_frames
from coverkit.reading.pdf_paragraphs import paragraphs_of

WIDTH = 5.5
"""Points; every letter is as wide."""
LEADING = 14.0
PROSE = (
    "For six years I have looked after the lifts of a harbour with",
    "forty cranes, and in that time I have learnt that by night the",
    "quiet is the best report there is. My colleagues call me when",
    "something hums that should not hum, and I come with a lamp and",
    "a meter, and",
)


def line_of(text, row, *, left=70.0, page=0):
    """A line of type; a hyphen at its end is one at a line's end."""
    shown = text.removesuffix("-")
    right, word = left + WIDTH * len(text), WIDTH * len(text.split()[0])
    hyphen = text.endswith("-")
    base = 100 + LEADING * row
    return Line(shown, left, right, base, 11, page, 800, word, space=WIDTH, hyphen=hyphen)


def lines_of(*texts, row=0, **place):
    return [line_of(text, row + n, **place) for n, text in enumerate(texts)]


def texts(lines, **flows):
    return [p.text for p in paragraphs_of({"body": lines, **flows})]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("ada.roe@post.ex", "ample", "ada.roe@post.example"),
        ("ada.roe@po", "st.example", "ada.roe@post.example"),
        ("ada.roe@post.example", "fernwick", "ada.roe@post.example\nfernwick"),
        ("ada.roe@post.example", "ada.example", "ada.roe@post.example\nada.example"),
    ],
)
def test_a_mail_address_that_a_narrow_cell_broke_is_whole(above, below, whole):
    right = 70 + WIDTH * len(PROSE[0])
    cell = [
        line_of(text, row, left=right - WIDTH * len(text))
        for row, text in enumerate(["Ada Roe", above, below])
    ]
    assert whole in texts([*cell, *lines_of(*PROSE, row=5)])[0]


def test_a_word_too_long_for_its_column_is_whole():
    left = 70 + WIDTH * (len(PROSE[0]) - 15)
    found = texts(
        [*lines_of("Frau Roe", "Personalabteilu", "ng", left=left), *lines_of(*PROSE, row=5)]
    )
    assert "Personalabteilung" in found[0]


def test_a_short_word_above_another_line_stays_a_word():
    found = texts([*lines_of("Roe", "lifts and cranes"), *lines_of(*PROSE, row=5)])
    assert found[0] == "Roe\nlifts and cranes"


def test_a_paragraph_that_goes_on_over_the_page_does_not_end_with_its_last_short_line():
    page = [
        *PROSE[:4],
        "a meter. What I find in the dark, they can use by day, I hope.",
        "My work begins in the dark at the port of",
    ]
    rest = ["Fernwick-under-Harbour, because by day the forty cranes", "are at work."]
    assert len(texts([*lines_of(*page), *lines_of(*rest, page=1)])) == 1


def test_a_name_in_the_text_tells_how_it_is_written_in_the_footer():
    body = lines_of(*PROSE[:4], "a meter.", "Anne-Lise Roe")
    footer = lines_of("2, Mill Lane · anne-", "lise.roe@post.example", row=46)
    assert "anne-lise.roe" in texts(body, footer=footer)[-1]


def test_of_two_columns_the_second_follows_the_sentence_that_it_ends():
    first = lines_of(*PROSE, row=3)
    second = lines_of("this is all of it.", "Thank you for the time.", row=3, left=420)
    following = lines_of("My notice is a month.", "I can come by night.", page=1)
    kept = part_frames([[*first, *second], following])["body"]
    assert kept == [*first, *second, *following]
