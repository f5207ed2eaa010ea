"""The letter is very short or very long.

Severity: advice: the sources differ on the bounds.
Source: docs/field.md, rule 6: three to five paragraphs, about 250 to 400 words.
Fails: a letter of 900 words
Passes: a letter of 300 words in four paragraphs
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_WORDS = 250, 400
_PARAGRAPHS = 3, 5


def _find(case: Case) -> Iterator[Remark]:
    if not case.running:
        return
    count = sum(len(spot.text.split()) for spot in case.running)
    if not _WORDS[0] <= count <= _WORDS[1]:
        change = "Say more" if count < _WORDS[0] else "Cut it"
        message = f"{count} words. {change}: {_WORDS[0]} to {_WORDS[1]} are usual."
        yield Remark("the letter", f"{count} words", message)
    paragraphs = sum("\n" not in spot.text.strip() for spot in case.running)
    if paragraphs > _PARAGRAPHS[1]:
        message = f"{paragraphs} paragraphs. Three to five are usual."
        yield Remark("the letter", f"{paragraphs} paragraphs", message)


RULE = Rule(_find, severity="advice", source="docs/field.md, rule 6: one page, 250 to 400 words")
