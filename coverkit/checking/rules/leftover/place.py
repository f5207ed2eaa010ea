"""A place of another application is spoken of as the place of this job.

Severity: warning
Source: docs/field.md: places of earlier applications are leftovers too.
Fails: I am ready to relocate to Port Ashby.  (an old letter's place; this job is in Eastmere)
Passes: I grew up in Port Ashby.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.cues import pattern
from coverkit.checking.tokens import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_PLACE_OF_WORK = r"""
\b(?:relocat\w+|mov(?:e|ing)|commut\w+|office|headquarters|site|branch|location|team|plant|based
|umzieh\w+|Umzug|Standort|Niederlassung|Büro|déménag\w+|bureaux?|siège|site|agence|mobilité|basée?)
\b[^.]{0,30}\b(?:to|in|at|from|nach|in|von|à|de|sur)\s+$
|\b(?:your|Ihr\w*|votre|vos)\s+$
"""
_OFFICE_AFTER = r"^\s+(?:office|site|branch|team|headquarters|plant|location)\b"


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.part in {"letterhead", "date", "signoff", "enclosures"} or spot.place == "comment":
            continue
        hits = case.tables["place"].find(spot.text)
        welcome = case.welcome.find(spot.text) if hits else []
        for hit in hits:
            before, after = around(spot.text, hit.start, hit.end)
            meant = pattern(_PLACE_OF_WORK).search(before) or pattern(_OFFICE_AFTER).search(after)
            others = case.others(hit)
            if others and meant and not case.is_welcome(hit, welcome):
                message = (
                    f"{quoted(hit.text)} is the place in {describe(others[0])}. Is it this one's?"
                )
                yield Remark(spot, hit.text, message, source=others[0].source)


RULE = Rule(_find, severity="warning", source="docs/field.md: places of earlier applications")
