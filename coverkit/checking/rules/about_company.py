"""Nothing is said about this company that is in no other letter.

Severity: advice
Source: University of South Florida and Purdue, career guides (FIELD.md, rule 4).
Fails: I want to work for Borealis.  (old letters: "I want to work for Zephyr.")
Passes: Borealis's wind park at Eastmere is why I write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_LONG_ENOUGH = 8
"""Characters of a piece of a sentence that can be recognised in another letter."""


def _find(case: Case) -> Iterator[Remark]:
    company = case.target.company
    others = [text for _, text in case.told_before]
    if not company or not others or not case.running:
        return
    for spot in case.running:
        for sentence in sentences(spot.text):
            hits = case.target_name.find(sentence)
            if hits and not any(
                _stands_in(_around(sentence, hits[0].text), other) for other in others
            ):
                return
    message = f"Nothing is said about {quoted(company)} that is in no other letter. Say why them."
    yield Remark("the letter", company, message)


def _around(sentence: str, name: str) -> list[str]:
    """The sentence's pieces without the name."""
    return [piece.strip(" ,.!?’'s") for piece in sentence.split(name)]


def _stands_in(pieces: list[str], other: str) -> bool:
    return all(len(piece) < _LONG_ENOUGH or piece in other for piece in pieces)


RULE = Rule(_find, severity="advice", source="USF and Purdue career guides (FIELD.md, rule 4)")
