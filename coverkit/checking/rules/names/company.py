"""The letter names the company it is for, and does so in the opening.

Severity: warning if it is named nowhere, advice if only later.
Source: Purdue OWL, "Cover Letters Part 1"; University of Minnesota guide (docs/field.md, rule 3).
Fails: I would love to work for your organisation.
Passes: I would love to work for Borealis.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.same_names import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.spots import Spot

_OPENING = frozenset({"inside_address", "subject", "salutation", "opening"})


def _find(case: Case) -> Iterator[Remark]:
    company = case.target.company
    if not company:
        message = "I cannot tell which company this letter is for. Name it (--company)."
        yield Remark("the letter", "", message)
        return
    named = [spot for spot in case.spots if spot.is_seen and case.target_name.find(spot.text)]
    if not named:
        yield Remark("the letter", company, f"{quoted(company)} is not named. Name it.")
    elif case.running and not _named_early(case, company, named):
        message = f"{quoted(company)} is first named in {named[0].where}. Name it in the opening."
        yield Remark(named[0], company, message, "advice")


def _named_early(case: Case, company: str, named: list[Spot]) -> bool:
    """Whether it stands before the body, in full or as the parser knows it ("Q3" for "Q3soft")."""
    return any(spot.part in _OPENING for spot in named) or any(
        fact.kind == "company" and fact.found_in in _OPENING and same_name(fact.value, company)
        for fact in case.letter.facts
    )


RULE = Rule(_find, severity="warning", source="Purdue OWL, Cover Letters Part 1")
