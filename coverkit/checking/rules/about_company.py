"""Nothing is said about this company that is in no other letter.

Severity: advice
Source: University of South Florida and Purdue, career guides (docs/field.md, rule 4).
Fails: I want to work for Borealis.  (old letters: "I want to work for Zephyr.")
Passes: Borealis's wind park at Eastmere is why I write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.sentences import sentences
from coverkit.checking.tokens import tokens
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.checking.case import Case
    from coverkit.checking.name_table import Hit


_TELLING = 5
"""Letters of a word that may say something about one employer and no other."""
_TO_THEM = r"\b(?:[Yy]ou|[Yy]ours?|Ihre?[mnrs]?|Ihnen|[Vv]otre|[Vv]os|[Vv]ous)\b"


def _find(case: Case) -> Iterator[Remark]:
    company = case.target.company
    if not company or not case.before or not case.running:
        return
    told = "\n".join(letter.text for letter in case.before).casefold()
    for spot in case.running:
        for sentence in sentences(spot.text):
            hits = case.target_name.find(sentence)
            if (hits or compiled(_TO_THEM).search(sentence)) and _is_new(sentence, hits, told):
                return
    message = f"Nothing is said about {quoted(company)} that is in no other letter. Say why them."
    yield Remark("the letter", company, message)


def _is_new(sentence: str, hits: Sequence[Hit], told: str) -> bool:
    """Whether a telling word of the sentence, beside the name, stands in no earlier letter."""
    named = {token.folded for hit in hits for token in tokens(hit.text)}
    return any(
        len(token.text) >= _TELLING
        and token.folded not in named
        and token.text.casefold() not in told
        for token in tokens(sentence)
    )


RULE = Rule(_find, severity="advice", source="USF and Purdue career guides (docs/field.md, rule 4)")
