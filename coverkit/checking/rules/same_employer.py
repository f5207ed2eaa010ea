"""This employer has read this paragraph before.

Severity: warning
Source: docs/field.md, rule 12.
Fails: a paragraph that was in your letter to Borealis last year
Passes: a paragraph that only other employers have read
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.same_names import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_SHORTEST = 12
"""Words below which a paragraph may be a mere formula."""


def _find(case: Case) -> Iterator[Remark]:
    company = case.target.company
    if not company:
        return
    for spot in case.running:
        if len(spot.text.split()) < _SHORTEST:
            continue
        for other in case.before:
            if other.holds(spot.text) and other.company and same_name(other.company, company):
                source = other.source or other.id
                message = f"{company} has read this in your letter {quoted(source)}. Write it anew."
                yield Remark(spot, spot.text, message, source=source)
                break


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 12: not the same passage twice")
