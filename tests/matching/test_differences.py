"""How two texts differ by words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coverkit.matching import differences

WORDS = st.lists(st.sampled_from(["bread", "oven", "tax", "ward"]), max_size=9).map(" ".join)


def test_only_the_words_that_differ_are_named() -> None:
    pieces = differences("I led twelve nurses.", "I led forty nurses.")
    assert [(piece.kind, piece.text.strip()) for piece in pieces] == [
        ("same", "I led"),
        ("removed", "twelve"),
        ("added", "forty"),
        ("same", "nurses."),
    ]


@given(WORDS, WORDS)
def test_the_pieces_make_up_both_texts(one, other) -> None:
    pieces = differences(one, other)
    first = " ".join(piece.text.strip() for piece in pieces if piece.kind != "added")
    second = " ".join(piece.text.strip() for piece in pieces if piece.kind != "removed")
    assert (first, second) == (one, other)
