"""Sentences, and what of a letter already stood in an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.cues import use_of_name
from coverkit.checking.tokens import around
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Letter

_END = compiled(r"(?<=[.!?])[\"”»’)]*\s+(?=[^\W_a-zß-öø-ÿ\"“„«])|\n+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the space between them."""
    return [piece.strip() for piece in _END.split(text) if piece and piece.strip()]


def running_text(letter: Letter) -> str:
    """The letter's own sentences: opening, body and closing, parted by empty lines."""
    return "\n\n".join(passage.text for passage in letter.passages)


def kept_share(text: Sequence[str], earlier: str, *, at_least: float = 0.0) -> float:
    """The share of the sentences (by length, 0 to 1) that stand unchanged in an earlier text.

    It stops and returns 0 as soon as ``at_least`` is out of reach: give the longest sentences
    first, and most letters of a library are done with after two or three look-ups.
    """
    whole = left = sum(map(len, text))
    for sentence in text:
        if sentence not in earlier:
            left -= len(sentence)
            if left < whole * at_least:
                return 0.0
    return left / whole if whole else 0.0


def tells_of(text: str, name: str, *, language: str) -> bool:
    """Whether a running text tells of this name as a past or present employer or school."""
    for paragraph in text.split("\n\n") if name in text else ():
        at = paragraph.find(name)
        if at < 0:
            continue
        if use_of_name(*around(paragraph, at, at + len(name)), language=language) == "past":
            return True
    return False
