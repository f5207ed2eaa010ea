"""What a passage is for, and how far it can be used again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases import Phrases, lowered, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import PartName, PassageKind, Reuse, Slot

_SENTENCE = compiled(r"[\s»”\"](?<=[.!?:].)[\s»”\"]*(?=[^\W\d_a-zà-ÿ])", re.DOTALL)
"""Why the blank first: where an expression begins with what it looks for, it is found at once."""
_HALF, _WITH_CUE = 0.5, 0.3
"""Shares of sentences about the employer: without, and with, words that usually praise one."""
_THROUGHOUT, _OFTEN = 3, 2
"""Times that the employer is named in a passage that is about nothing else."""


def kind_of(
    part: PartName, text: str, slots: Sequence[Slot], phrases: Phrases
) -> PassageKind | None:
    """Opening, evidence, motivation (about the employer) or closing; None for the frame.

    Why a closing may be motivation: it is the body's last paragraph, whatever that argues.
    """
    if part == "opening":
        return "opening"
    if part == "body":
        return "motivation" if _about_employer(text, slots, phrases) else "evidence"
    if part != "closing":
        return None
    parting = small(phrases.closing).search(lowered(text)) or len(_SENTENCE.split(text)) < _OFTEN
    argues = not parting and _named(slots) and _about_employer(text, slots, phrases)
    return "motivation" if argues else "closing"


def reuse_of(text: str, kind: PassageKind | None, slots: Sequence[Slot], phrases: Phrases) -> Reuse:
    """As it is, with its slots filled, or only as an idea: about the old employer throughout."""
    if kind == "motivation":
        shares = _mentions(text, slots, phrases)
        throughout = _named(slots) >= _OFTEN and len(shares) >= _OFTEN and all(shares)
        unmarked = not slots and sum(shares) >= _OFTEN
        if _named(slots) >= _THROUGHOUT or throughout or unmarked:
            return "idea"
    return "fill" if slots else "as_is"


def _named(slots: Sequence[Slot]) -> int:
    """How often the employer is named."""
    return sum(slot.kind == "company" for slot in slots)


def _about_employer(text: str, slots: Sequence[Slot], phrases: Phrases) -> bool:
    mentions = _mentions(text, slots, phrases)
    share = sum(mentions) / len(mentions)
    if share > _HALF or (share == _HALF and mentions[0] and _named(slots) > 0):
        return True
    return share > _WITH_CUE and bool(small(phrases.motivation).search(lowered(text)))


def _mentions(text: str, slots: Sequence[Slot], phrases: Phrases) -> list[bool]:
    """For each sentence, whether it names the employer or speaks to them; most texts never do."""
    said = [match.start() for match in compiled(phrases.yours).finditer(text)]
    said += [slot.start for slot in slots if slot.kind == "company"]
    if not said:
        return [False]
    found, start = [], 0
    for sentence in _SENTENCE.split(text):
        start = text.index(sentence, start)
        end = start + len(sentence)
        found.append(any(start <= place < end for place in said))
        start = end
    return found
