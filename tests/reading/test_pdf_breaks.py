"""Where lines are parted in odd places, a PDF still gives what its author wrote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coverkit.reading.pdf_lines import Line
from coverkit.reading.pdf_marks import NOTHING, Box, with_dots
from coverkit.reading.pdf_pages import part_frames
from coverkit.reading.pdf_paragraphs import paragraphs_of
from coverkit.reading.pdf_sentences import sentence_ends

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


# --- where a paragraph ends ----------------------------------------------------------------


def hung(*rows, row=0, page=0, step=20.0):
    """Lines of a hanging paragraph: all but the first stand in by so much."""
    first, *rest = rows
    return [
        line_of(first, row, page=page),
        *lines_of(*rest, row=row + 1, page=page, left=70.0 + step),
    ]


def test_a_hanging_paragraph_goes_on_over_the_page_where_it_hangs():
    first = [
        *hung(*PROSE),
        *hung("The lifts and cranes of this harbour are in good hands, and I", row=7),
    ]
    rest = lines_of("like them.", page=1, left=90)
    assert texts([*first, *rest])[-1].endswith("and I like them.")


def test_a_hanging_paragraph_ends_at_the_page_where_the_next_begins_at_the_margin():
    page = hung(*PROSE[:4], "a meter, which I bring along each day of the week by night.")
    following = hung(*PROSE, page=1)
    assert len(texts([*page, *following])) == 2


def test_a_quotation_over_the_page_keeps_its_narrower_edge():
    inside = (
        "My colleagues call me when there is",
        "something that hums in the dark and",
        "none knows",
    )
    before = lines_of(*PROSE[:4], "a meter.")
    quoted = lines_of(*inside[:1], row=6, left=110)
    rest = lines_of(
        *inside[1:], "what it is, and I come with a lamp,", "which helps.", page=1, left=110
    )
    after = lines_of(*PROSE, row=6, page=1)
    assert [text[:12] for text in texts([*before, *quoted, *rest, *after])] == [
        "For six year",
        "My colleague",
        "For six year",
    ]


def test_german_goes_on_in_lower_case_after_the_salutation():
    found = texts(lines_of("Sehr geehrte Frau Dr. Roe,", "gern bewerbe ich mich."))
    assert found == ["Sehr geehrte Frau Dr. Roe,", "gern bewerbe ich mich."]


@pytest.mark.parametrize(
    "label", ["P.S. I can come by night as well", "Encl.: CV and three letters"]
)
def test_what_follows_the_name_begins_with_its_label(label):
    full = "Enclosed you find what the harbour has written about my work, in full"
    assert label in texts(lines_of(*PROSE, full, label))


# --- lists -------------------------------------------------------------------------------------


def test_letters_count_a_lists_items():
    found = texts(lines_of("I bring:", "a) a lamp", "b) a meter", "c) a pair of gloves"))
    assert found[-3:] == ["a lamp", "a meter", "a pair of gloves"]


def test_a_dash_in_an_address_begins_no_item():
    address = texts([*lines_of("34, avenue des Lices", "– 59000 Lille"), *lines_of(*PROSE, row=4)])
    assert "– 59000 Lille" in address[0]


def test_an_indented_paragraph_after_a_list_is_none_of_its_items():
    ends = "a meter."
    first = [line_of(PROSE[0], 0, left=90), *lines_of(*PROSE[1:4], ends, row=1)]
    items = lines_of("- a lamp", f"- a meter and a list of all {PROSE[1][:31]}", row=5, left=90)
    last = [line_of(PROSE[0], 7, left=90), *lines_of(*PROSE[1:4], ends, row=8)]
    assert texts([*first, *items, *last])[-1].startswith(PROSE[0])


# --- lines that say less than they seem to ------------------------------------------------------


def test_a_line_of_two_words_drawn_out_to_the_edge_holds_no_tab():
    edge = 70 + WIDTH * len(PROSE[0])
    wide = replace(line_of("harbour\tcranes", 2), right=edge)
    lines = [replace(line, right=edge) for line in lines_of(*PROSE[:4])]
    lines = [*lines[:2], wide, *(replace(line, base=line.base + LEADING) for line in lines[2:])]
    assert "harbour cranes" in texts([*lines, line_of("a meter.", 5)])[0]


def test_a_mark_that_closes_begins_no_paragraph():
    lines = lines_of(
        *PROSE[:3], "they go in search of what they call « the hum of the dark", "» : it is a lamp."
    )
    assert len(texts(lines)) == 1


def test_a_letter_that_the_type_lacks_stands_where_it_is_drawn():
    text, places = "BÜ ER ẞ\r\n", (0, 10, 20, 30, 40, 50, 20, 60, 60)
    width = {2: 0.0}

    def where(n):
        return Box(places[n], 0, places[n] + width.get(n, 9.0), 10), 0.0, 10.0

    assert with_dots(text, where).replace(NOTHING, "").split() == ["BÜẞER"]


def test_a_full_heading_is_no_part_of_the_text_below_it():
    heading = replace(
        line_of("What I would bring to the harbour, by night and by day, as a fit", 0),
        bold=(True, True),
    )
    assert len(texts([heading, *lines_of(*PROSE[:4], "a meter.", row=1)])) == 2


def test_the_end_of_a_telephone_number_is_no_pages_number():
    head = [line_of("Ada Roe, 2 Mill Lane, 07 39 98 00", -4), line_of("14", -3)]
    parted = part_frames([[*head, *lines_of(*PROSE, row=3)]])
    assert head[1] in [line for lines in parted.values() for line in lines]


def test_a_german_date_goes_on_after_its_days_point():
    assert not sentence_ends("Das habe ich ab dem 1.")
    assert sentence_ends("Dafür stimmten 12.")


def test_an_item_goes_on_in_the_next_column():
    column = lines_of(*PROSE[:4], "a meter. I bring:")
    item = [line_of("• a lamp, a meter and, for what hums by night or hums by day", 5)]
    item += lines_of("itself, a list of all of the lifts and all of cranes, even", row=6, left=81)
    rest = lines_of("of those that are new and", "of the old ones.", left=431)
    last = lines_of(*PROSE[:4], "a meter.", row=3, left=420)
    found = texts([*column, *item, *rest, *last])
    assert "even of those that are new and of the old ones." in found[1]


@pytest.mark.parametrize(("cut", "whole"), [(True, "handover"), (False, "hand-over")])
def test_a_hyphen_is_its_word_s_own_unless_the_program_set_it(cut, whole):
    lines = lines_of(*PROSE, "a meter, and write what I found upon the sheet for the hand-")
    lines += lines_of("over, which is read.", row=len(lines))
    lines[-2] = replace(lines[-2], cut=cut)
    assert f"the {whole}, which" in texts(lines)[0]


RAGGED = (
    "For six years I have looked after the lifts of a harbour with",
    "forty cranes, and I have learnt that by night the quiet is",
    "the best report of all. My colleagues call me when something",
    "hums that should not, and I come with a lamp and with a",
    "meter, and write what I found upon the sheet. It is read at",
    "dawn. After that I go home and sleep as long as the street",
    "lets me. That is all.",
)


def broken(*texts, row=0, **place):
    """Lines that end in a blank, but the last."""
    lines = lines_of(*texts, row=row, **place)
    return [*(replace(line, blank=True) for line in lines[:-1]), lines[-1]]


@pytest.mark.parametrize("blank", [True, False])
def test_where_a_program_draws_the_blank_at_which_it_broke_a_line_its_lack_ends_the_text(blank):
    lines = [*broken(*RAGGED, row=20), *broken(*RAGGED, row=27)]  # no space between them
    end = replace(line_of("There were sixteen of us, and no one else.", 34), blank=blank)
    found = texts([*lines, end, *lines_of("Responsibilities-and-all-that came later.", row=35)])
    assert ("no one else. Resp" in found[-1]) == blank


def test_a_blank_at_a_page_s_end_joins_what_the_next_page_begins_with():
    first, last = broken(*RAGGED, row=20), lines_of("Thirty-three are mine.", page=1)
    first[-1] = replace(line_of("We keep them all. That is a matter of pride for many of us.", 26))
    assert len(texts([*first, *last])) == 2
    first[-1] = replace(first[-1], blank=True)
    assert len(texts([*first, *last])) == 1


def test_a_writer_who_types_blanks_last_is_not_taken_for_the_program():
    first, last = broken(*RAGGED, row=20), lines_of("Thirty-three are mine.", page=1)
    typed = replace(line_of("That is all.", 10), blank=True)
    first[-1] = replace(line_of("We keep them all. That is a matter of pride for many of us.", 26))
    first[-1] = replace(first[-1], blank=True)
    assert texts([typed, *first, *last])[-1] == last[0].text


def test_a_list_goes_on_with_its_next_letter_in_the_next_column():
    items = lines_of("d) a licence for cranes", "e) a car", row=40)
    right = line_of("f) own tools", 6, left=330)
    found = texts([*lines_of(*PROSE, row=10), *items, right])
    assert found[-3:] == ["a licence for cranes", "a car", "own tools"]


def test_a_mail_address_parted_after_its_sign_is_whole():
    cell = lines_of("Ada Roe", "ada.roe@", "post.example")
    assert "ada.roe@post.example" in texts([*cell, *lines_of(*PROSE, row=5)])[0]


def test_a_line_short_of_the_edge_above_a_line_drawn_out_to_it_is_a_heading():
    right = 70 + WIDTH * 62
    drawn = [replace(line, right=right) for line in lines_of(*PROSE[:4], *PROSE[:4], row=2)]
    heading = line_of("What I would bring to the harbour and its many old", 1)
    found = texts([heading, replace(drawn[0], word=90.0), *drawn[1:], line_of("a lamp.", 10)])
    assert found[0] == heading.text


def test_a_list_s_item_is_no_heading_above_its_own_next_line():
    right = 70 + WIDTH * 62
    drawn = [replace(line, right=right) for line in lines_of(*PROSE[:4], *PROSE[:4], row=2)]
    item = line_of("• a licence for cranes of the harbour and a", 10)
    rest = replace(
        line_of("Responsibilities-and-all-that, both of them this spring", 11), right=right
    )
    found = texts([*drawn, line_of("a lamp.", 9.5), item, rest, line_of("and well.", 12)])
    assert found[-1].startswith("a licence for cranes of the harbour and a Resp")
