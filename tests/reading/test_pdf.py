"""A PDF gives the paragraphs that its author wrote, not its lines and pages."""

from __future__ import annotations

import io
import json
import struct
import zlib
from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.drawing import Transform
from fpdf.enums import AccessPermission

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes
from coverkit.reading.pdf_hyphens import hyphen_between
from coverkit.reading.pdf_lines import Line
from coverkit.reading.pdf_marks import NOTHING, Box, with_accents
from coverkit.reading.pdf_paragraphs import paragraphs_of

FIRST = (
    "For six years I have looked after the lift controllers of a harbour with forty cranes, and "
    "in that time I have learnt that a quiet night is the best report there is. My colleagues "
    "call me when something hums that should not hum, and I come with a lamp and a meter."
)
SECOND = (
    "At the port I wrote the tool that reads a whole crane in four minutes, where it once took "
    "an afternoon with paper. It has been running on every shift since its second week, and the "
    "night crew has asked for three more of its kind, two of which I have already drawn up."
)
ADDRESS = "Ms Ada Roe\nFernwick Labs\n12 Mill Lane"


def page_of(*blocks, size=11, leading=5.0, gap=4.0, align="L", width=0):
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=size)
    for block in blocks:
        pdf.multi_cell(width, leading, block, align=align, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(gap)
    return bytes(pdf.output())


def texts(data):
    return [paragraph.text for paragraph in read_bytes(data, name="letter.pdf").paragraphs]


@pytest.mark.parametrize(
    "layout",
    [
        {},
        {"align": "J"},
        {"width": 110},
        {"size": 9, "leading": 4},
        {"leading": 7.5, "gap": 7.5},
    ],
    ids=["ragged", "justified", "narrow", "small", "wide leading"],
)
def test_lines_are_joined_into_paragraphs(layout):
    blocks = ["Dear Ms Roe,", FIRST, SECOND, "Kind regards,"]
    assert texts(page_of(*blocks, **layout)) == blocks


def test_an_address_keeps_its_lines():
    assert texts(page_of(ADDRESS, FIRST, SECOND))[0] == ADDRESS


def test_a_word_hyphenated_at_a_line_end_is_whole_again():
    assert "controllers" in texts(page_of(FIRST.replace("controllers", "control-\nlers")))[0]


def test_list_items_are_paragraphs_of_their_own():
    found = read_bytes(page_of("I bring:\n- patience\n- tools", SECOND), name="a.pdf").paragraphs
    assert [(p.text, p.style) for p in found] == [
        ("I bring:", "plain"),
        ("patience", "list_item"),
        ("tools", "list_item"),
        (SECOND, "plain"),
    ]


def test_a_page_break_does_not_end_a_paragraph():
    assert texts(page_of(*[FIRST, SECOND] * 8, leading=6)) == [FIRST, SECOND] * 8


def test_page_numbers_are_not_read():
    class Numbered(FPDF):
        def footer(self):
            self.set_y(-15)
            self.cell(0, 8, f"Page {self.page_no()} of 2", align="C")

    pdf = Numbered()
    pdf.set_font("Helvetica", size=11)
    for block in (FIRST, SECOND):
        pdf.add_page()
        pdf.multi_cell(0, 5, block)
    assert texts(bytes(pdf.output())) == [FIRST, SECOND]


def test_a_bare_number_in_the_body_is_no_page_number():
    assert texts(page_of(FIRST, SECOND, "12", FIRST)) == [FIRST, SECOND, "12", FIRST]


def test_properties_are_read():
    pdf = FPDF()
    pdf.set_title("Letter to Fernwick")
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.multi_cell(0, 5, FIRST)
    document = read_bytes(bytes(pdf.output()), name="a.pdf")
    assert document.properties["title"] == "Letter to Fernwick"


def test_a_scan_is_said_to_be_one():
    pdf = FPDF()
    pdf.add_page()
    pdf.image(io.BytesIO(_grey_png()), w=100)
    with pytest.raises(UnreadableError) as caught:
        read_bytes(bytes(pdf.output()), name="a.pdf")
    assert caught.value.code == "empty"
    assert "OCR" in caught.value.hint


def _grey_png():
    def chunk(kind, body):
        sum_ = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + sum_

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0\x80")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def test_a_locked_pdf_is_said_to_be_locked():
    pdf = FPDF()
    pdf.set_encryption("owner", "user", permissions=AccessPermission.none())
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.multi_cell(0, 5, FIRST)
    with pytest.raises(UnreadableError) as caught:
        read_bytes(bytes(pdf.output()), name="a.pdf")
    assert caught.value.code == "encrypted"


def test_a_cut_off_pdf_is_refused_or_read():
    whole = page_of(FIRST)
    with pytest.raises(UnreadableError) as caught:
        read_bytes(whole[:200], name="a.pdf")
    assert caught.value.code in {"corrupt", "empty"}


# --- letters that LibreOffice, a browser and pdfTeX made (bench/reading_letters, unseen_pages) ---

LETTERS = Path(__file__).with_name("letters_pdf")
EXPECTED = json.loads((LETTERS / "expected.json").read_text(encoding="utf-8"))
FULL = 70
"""Characters; a shorter text is a line of an address or of a list."""


@pytest.mark.parametrize("name", EXPECTED)
def test_a_letter_gives_the_paragraphs_of_its_word_twin(name):
    data = (LETTERS / f"{name}.pdf").read_bytes()
    found = [" ".join(text.split()) for text in texts(data) if "\n" not in text]
    running = [text for text in found if len(text) > FULL and "@" not in text]
    assert running == EXPECTED[name]


def test_there_is_a_pdf_for_each_expectation():
    assert {path.stem for path in LETTERS.glob("*.pdf")} == set(EXPECTED) != set()


def test_a_pages_number_stands_in_no_letter():
    for path in LETTERS.glob("*.pdf"):
        assert not [
            text for text in texts(path.read_bytes()) if text.startswith(("Page ", "Seite "))
        ]


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("shows follow", "through, and", "-"),
        ("in a fast", "paced team", "-"),
        ("a well", "kept log", "-"),
        ("state-of-the", "art tools", "-"),
        ("l’après", "midi", "-"),
        ("Nord", "Süd-Achse", "-"),
        ("die Vor", "und Nachteile", "- "),
        ("the control", "lers", ""),
        ("supplémen", "taires", ""),
        ("Leiharbeits", "kräfte", ""),
        ("applied re", "search", ""),
        ("Risiko-Visua", "lisierung", ""),
        ("auto-forma", "tion", ""),
        ("highly", "skilled crews", "-"),
        ("ten", "plus years", "-"),
    ],
)
def test_a_hyphen_is_kept_where_it_is_the_words_own(before, after, between):
    assert hyphen_between(before, after, "", cuts=True) == between


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("an AI", "driven tool", "-"),
        ("LaTeX", "typeset", "-"),
        ("a mission", "critical one", "-"),
        ("I high", "lighted", ""),
    ],
)
def test_where_words_are_cut_initials_and_known_endings_keep_their_hyphen(before, after, between):
    assert hyphen_between(before, after, "", cuts=True) == between


def test_how_a_word_stands_elsewhere_settles_whether_its_hyphen_is_kept():
    assert hyphen_between("co", "operation", "our cooperation", cuts=False) == ""
    assert hyphen_between("cross", "check", "a cross-check", cuts=True) == "-"


def test_every_hyphen_is_kept_where_no_words_are_cut():
    assert hyphen_between("a clip", "board list", "", cuts=False) == "-"


@pytest.mark.parametrize(
    ("before", "after", "text", "between"),
    [
        ("RÉF. JEU", "NESSE", "", ""),  # a heading in capitals
        ("Nord", "licht-Brauerei", "", ""),
        ("je peux être là", "bas", "", "-"),
        ("ne serait", "ce que", "", "-"),
        ("avez", "vous lu", "", "-"),
        ("hardware", "in-the-loop tests", "", "-"),
        ("four", "teen", "", ""),
        ("an e", "learning course", "", "-"),
        ("ada.thorn", "roe@post.example", "Ada Thorn-Roe", "-"),
        ("ada@let", "terbox.example", "a letterbox", ""),
        ("ada@post.exam", "ple", "", ""),
    ],
)
def test_the_hyphens_of_a_program_that_cuts_words(before, after, text, between):
    assert hyphen_between(before, after, text, cuts=True) == between


WIDTH = 5.5
"""Points; every letter of the lines below is as wide."""


def lines_of(*texts):
    """Ragged lines; blanks before a line's text move it to the right."""
    return [
        Line(
            text=text.strip().removesuffix("-"),
            left=70 + WIDTH * (len(text) - len(text.lstrip())),
            right=70 + WIDTH * len(text),
            base=100 + 14.0 * n,
            size=11,
            page=0,
            height=800,
            word=WIDTH * len(text.split()[0]),
            space=WIDTH,
            hyphen=text.endswith("-"),
        )
        for n, text in enumerate(texts)
    ]


def of_lines(*texts):
    """The paragraphs that ragged lines give."""
    return [paragraph.text for paragraph in paragraphs_of({"body": lines_of(*texts)})]


def joined(*texts):
    """What the lines of one paragraph give; a hyphen at an end is at a line's end."""
    return " ".join(of_lines(*texts))


def test_a_program_that_leaves_long_words_whole_cuts_none():
    text = joined(
        "I plan shifts, and I talk to every crew in the evening before",
        "a rota is sent. Over the years I have dealt with",
        "unforeseeable weather, and with ships, which want a document-",
        "heavy preparation in the port, so that I came to like the",
        "responsibilities that nobody else in the whole port wanted at",
        "the time.",
    )
    assert "document-heavy" in text


def test_a_program_that_cuts_words_cuts_compounds_too():
    text = joined(
        "I plan shifts for the night crews of a port, which nobody con-",
        "trols, and I have written the rules of the harbour for the em-",
        "ployees of a company that sells post-secon-",
        "dary courses, in which the pilots of all the boats are taught.",
        "the rest.",
    )
    assert "controls" in text
    assert "post-secondary" in text


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("we talked about every detail of the plan in the morning—", "quietly.", "morning—quietly"),
        ("to have studied at the maritime academy in the years of 2012–", "2016.", "2012–2016"),
        ("I write rotas with a plan that I know by heart each day --", "and more.", "day -- and"),
    ],
)
def test_a_dash_at_a_lines_end_stands_as_it_stood(above, below, whole):
    start = "I plan the shifts of a port by night and by day, and I do like"
    assert whole in joined(start, above, below)


INDENTED = (
    "   For six years I have looked after the lifts of a harbour with",
    "forty cranes, and I have learnt that a quiet night is the best report.",
    "   I come with a lamp and a meter, and I would like to come to you with",
    "both of them. Thank you for your time, and for your patience with me.",
)


def test_a_leave_taking_stands_by_itself_though_the_line_above_is_full():
    assert of_lines(*INDENTED, "Sincerely,", "Ada Roe")[-2:] == ["Sincerely,", "Ada Roe"]


def test_a_leave_taking_stands_by_itself_after_a_full_item():
    item = "- both of them, with a lamp and a meter, and a pair of gloves for you"
    assert of_lines(*INDENTED, "I bring:", item, "Sincerely,", "Ada Roe")[-2] == "Sincerely,"


@pytest.mark.parametrize("line", ["100% of the lifts went up.", "—and by day the lifts went up."])
def test_a_numbered_paragraph_goes_on_at_the_margin_amid_its_sentence(line):
    found = of_lines(
        "   1. By night I kept the lifts of a harbour with forty cranes well, and",
        "what hummed and should not have hummed I found.",
        "   2. By day I slept, and what I would like to tell you is that by night",
        line,
        "What I would bring:",
        "   • a lamp, which I have carried through every night in all these years at",
        "     the port",
        "   • a meter",
    )
    assert line in found[1]


def test_a_drawn_dot_belongs_to_one_line():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.multi_cell(0, 4, "What I would bring you:", new_x="LMARGIN", new_y="NEXT")
    pdf.set_left_margin(20)
    for item in (FIRST, SECOND):
        pdf.ellipse(15, pdf.get_y() + 1.2, 1.4, 1.4, style="F")
        pdf.multi_cell(0, 2.6, item, align="L", new_x="LMARGIN", new_y="NEXT")
    assert texts(bytes(pdf.output()))[1:] == [FIRST, SECOND]


def test_an_address_amid_a_paragraph_does_not_break_it():
    start = "   I would gladly tell you more about the lifts, and how they came to be"
    more = "so quiet. You can reach me at ada@example.org, or in the evening by ringing"
    assert of_lines("Dear Ms Roe,", start, more, "01632 960 960. I am up late.")[1].count("\n") == 0


def test_a_name_may_go_on_with_a_word_that_begins_sentences():
    found = joined(
        "   For six years I have looked after the lifts of a harbour with",
        "forty cranes. The best known of the games I drew is called Harbour",
        "When Night Falls, in which a quiet night is the best report there is,",
        "and nobody sleeps.",
    )
    assert "Harbour When Night" in found


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("the rotas of a harbour with the tools that know about lifts/", "cranes.", "lifts/cranes"),
        ("the rotas of a harbour, as anybody can see at https://", "ada.example", "https://ada"),
        ("the rotas of a harbour, and what I like the best in a night", "—rest.", "night—rest"),
    ],
)
def test_no_blank_stands_beside_a_stroke_or_dash_at_a_lines_edge(above, below, whole):
    start = "   For six years I looked after the lifts of a harbour, and wrote"
    assert whole in joined(start, above, f"{below} And so I come with a lamp.")


def test_the_blanks_of_capitals_set_far_apart_part_words_only():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=16)
    at = 20.0
    for capital in "MAYA OKAFOR":
        if capital != " ":
            pdf.text(at, 40, capital)
        at += pdf.get_string_width(capital) + 1.2
    assert texts(bytes(pdf.output())) == ["MAYA OKAFOR"]


def test_type_is_measured_in_the_size_in_which_it_is_printed():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=44)
    with pdf.transform(Transform.scaling(0.25)):
        pdf.text(80, 100, "Ada Roe")
        pdf.text(200, 100, "Fernwick")
    assert texts(bytes(pdf.output())) == ["Ada Roe\tFernwick"]


def test_a_quotation_in_narrower_lines_is_one_paragraph():
    found = of_lines(
        "For six years I have looked after the lift controllers of a harbour",
        "with forty cranes, and in that time I have learnt how the people of a",
        "port talk to one another; my foreman put it like this in his letter:",
        "       A quiet night is the best report",
        "       there is, and in all these years",
        "       she has given us so many that we",
        "       have stopped to count them.",
        "I would like to bring you many such nights, and I would come at once.",
    )
    assert found[-2].endswith(
        "in all these years she has given us so many that we have stopped to count them."
    )


def test_a_dash_begins_an_item_after_a_full_one():
    found = of_lines(
        "What I have done in all these years, and what I could do at your port:",
        "- ran the yearly open day for the whole town, with a thousand visitors",
        "- kept the lifts of a harbour with forty cranes through the nights, and",
        "through the days",
        "- a lamp",
    )
    assert found[1:] == [
        "ran the yearly open day for the whole town, with a thousand visitors",
        "kept the lifts of a harbour with forty cranes through the nights, and through the days",
        "a lamp",
    ]


def test_paragraphs_may_hang():
    found = of_lines(
        "For six years I have looked after the lift controllers of a harbour, and",
        "     in that time I have learnt that a quiet night is the best report.",
        "At the port I wrote the tool that reads a whole crane in four minutes.",
        "     It has been running on every shift since its second week, and the",
        "     night crew likes it.",
    )
    assert len(found) == 2


def test_a_column_beside_the_text_does_not_break_it_at_a_pages_end():
    pdf = FPDF()
    pdf.set_auto_page_break(auto=False)
    pdf.set_font("Helvetica", size=11)
    beginning, rest = FIRST.split(" and in ")
    for place, texts_there in (((15, 270), f"{beginning} and"), ((15, 20), f"in {rest}")):
        pdf.add_page()
        pdf.set_xy(*place)
        pdf.multi_cell(110, 5, texts_there, align="L")
        if pdf.page_no() == 1:
            pdf.set_xy(140, 20)
            pdf.multi_cell(50, 5, "Ada Roe\n12 Mill Lane", align="L")
    assert texts(bytes(pdf.output()))[0] == FIRST


def test_what_a_browser_prints_at_the_pages_edges_is_no_text():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_auto_page_break(auto=False)
    pdf.set_font("Helvetica", size=8)
    pdf.text(8, 8, "11/23/26, 5:56 PM")
    pdf.text(8, 292, "file:///home/ada/letter.html")
    pdf.text(195, 292, "1/1")
    pdf.set_xy(20, 30)
    pdf.multi_cell(0, 4, FIRST)
    found = read_bytes(bytes(pdf.output()), name="letter.pdf").paragraphs
    assert [paragraph.text for paragraph in found if paragraph.place == "body"] == [FIRST]


def test_an_accent_set_over_a_letter_parts_no_word():
    shown = "d' \u00b4 ecole"  # pdfium sees blanks where the pen goes back for the accent
    left = [0, 3, 7, 8, 11, 7, 12, 17, 22, 27]

    def where(n):
        high = 5 if shown[n] == "\u00b4" else 0
        return Box(left[n], high, left[n] + 4, high + 4), 0.0, 10.0

    assert with_accents(shown, where).replace(NOTHING, "") == "d'école"


def test_a_dot_or_number_drawn_after_its_list_begins_its_item():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    items = ("a lamp", "a meter", "a pair of gloves")
    for n, item in enumerate(items):
        pdf.text(26, 40 + 6 * n, item)
    for n in range(len(items)):
        pdf.text(20, 40 + 6 * n, f"{n + 1}.")
    found = read_bytes(bytes(pdf.output()), name="letter.pdf").paragraphs
    assert [(p.text, p.style) for p in found] == [(item, "list_item") for item in items]


def test_a_hyphen_that_nobody_types_is_no_part_of_the_word():
    assert "what it involved and" in joined(
        "   For six years I have looked after lifts, and what it in\u2010",
        "volved and taught me.",
    )


def test_two_addresses_in_a_narrow_column_stay_apart():
    found = of_lines("ada.roe@fernwick.example", "www.ada-roe.example", "and more of", "it")
    assert not any("example www" in text for text in found)


def test_a_name_at_the_top_of_the_last_page_is_no_header():
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    for body in (FIRST, "Enclosures: one"):
        pdf.add_page()
        pdf.set_xy(20, 25)
        pdf.multi_cell(0, 5, f"Ada Roe\n\n{body}", align="L")
    found = read_bytes(bytes(pdf.output()), name="letter.pdf").paragraphs
    assert [p.text for p in found if p.place == "body"].count("Ada Roe") == 2


def test_a_blank_after_a_mark_is_read_though_it_is_narrow():
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Times", size=11)
    at = 20.0
    for word in ("I", "come", "by", "night,", "make", "do"):
        pdf.text(at, 40, word)
        at += pdf.get_string_width(word) + (0.6 if word.endswith(",") else 1.2)
    assert texts(bytes(pdf.output())) == ["I come by night, make do"]


def test_a_name_with_a_capital_inside_may_be_cut_before_it():
    assert hyphen_between("in Java", "Script and", "", cuts=True) == ""
    assert hyphen_between("with Anne", "Marie and", "", cuts=True) == "-"
