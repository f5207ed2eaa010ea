"""How two near-duplicates differ, word by word."""

from __future__ import annotations

from typing import Literal, NamedTuple

from coverkit.expressions import compiled

_PIECE = compiled(r"\S+\s*")


class Piece(NamedTuple):
    """Words that stand in both texts, in the first alone, or in the second alone."""

    kind: Literal["same", "removed", "added"]
    text: str


def differences(one: str, other: str) -> tuple[Piece, ...]:
    """The way from one text to the other.

    Returns:
        Pieces in reading order: without the added ones they make up the first text, without
        the removed ones the second, but for white space.
    """
    from difflib import SequenceMatcher

    first, second = _PIECE.findall(one), _PIECE.findall(other)
    plain = [piece.strip() for piece in first], [piece.strip() for piece in second]
    pieces = []
    for operation, a, b, c, d in SequenceMatcher(None, *plain, autojunk=False).get_opcodes():
        if operation == "equal":
            pieces.append(Piece("same", "".join(second[c:d])))
            continue
        if a < b:
            pieces.append(Piece("removed", "".join(first[a:b])))
        if c < d:
            pieces.append(Piece("added", "".join(second[c:d])))
    return tuple(pieces)
