"""Most sentences begin with "I".

Severity: advice
Source: docs/field.md, rule 8; for French: Bulletin officiel of the Fédération internationale des
professeurs de français, "La lettre de motivation".
Fails: I plan. I count. I check. I pay. I file. I phone.
Passes: Payroll is my trade. For ten years I have counted. Errors went down. I liked that. It paid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule
from coverkit.checking.sentences import sentences
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_I = compiled(r"(?:I|I['’]\w+|Ich|Je|J['’]\w*)\b")
_ENOUGH = 5
"""Sentences below which a share says nothing."""
_SHARE = 0.6


def _find(case: Case) -> Iterator[Remark]:
    found = [sentence for spot in case.running for sentence in sentences(spot.text)]
    count = sum(_I.match(sentence) is not None for sentence in found)
    if len(found) >= _ENOUGH and count / len(found) >= _SHARE:
        message = f"{count} of {len(found)} sentences begin with “I”. Begin some with the work."
        yield Remark("the letter", f"{count} of {len(found)}", message)


RULE = Rule(_find, severity="advice", source="docs/field.md, rule 8: sentences that begin with I")
