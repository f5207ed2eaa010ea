"""The address names one person, the salutation greets another.

Needs no library: it compares the letter's own head with itself.

Severity: warning
Source: docs/field.md, rule 1 and "Real slips": whom the letter is for must be one and the same.
Fails: Mr Felix Tarn, Stonecrop Energy … Dear Ms Reed,
Passes: Ms Cosima Reed, Aldmere Opera … Dear Ms Reed,
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.name_forms import name_words
from coverkit.checking.names import plain_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    people = {
        part: [f.value for f in case.letter.facts if f.kind == "recipient" and f.found_in == part]
        for part in ("inside_address", "salutation")
    }
    for greeted in people["salutation"][:1]:
        ours = {*name_words(plain_name(greeted))}
        others = people["inside_address"]
        if others and not any(ours & {*name_words(plain_name(other))} for other in others):
            spot = next((s for s in case.spots if s.part == "salutation"), "salutation")
            message = (
                f"You greet {quoted(greeted)}, but the address names {quoted(others[0])}. "
                "Which one is it?"
            )
            yield Remark(spot, greeted, message)


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 1: one addressee")
