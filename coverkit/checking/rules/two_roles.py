"""The letter applies for a role that is not the one it is for.

Needs no library: it compares what the letter applies for with the posting, the options or
its own subject line.

Severity: error; warning where the two have the noun in common.
Source: docs/field.md, "Real slips": role leftovers are almost as common as company leftovers.
Fails: I am applying for the position of Welder.  (the role is Payroll Clerk)
Passes: I am applying for the position of payroll clerk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.roles import looks_back, share_a_head, trade
from coverkit.checking.tokens import sentence_at
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_WORD = r"[^\W\d_a-zß-öø-ÿ][\w/+&#-]*"
_TITLE = rf"({_WORD}(?:[ /-](?:(?:of|de|and|&)\s)?{_WORD}){{0,5}})"
_APPLIED = compiled(
    r"\b(?:(?:apply(?:ing)?|application|candidate|considered|candidacy)\b[^.]{0,40}?\b(?:as|for)\s+"
    r"(?:an?\s|the\s|your\s)?(?:(?:position|role|post|job)\s(?:of|as)\s(?:an?\s)?)?"
    r"|(?:position|role|post|job)\s(?:of|as)\s(?:an?\s|the\s)?"
    r"|bewerbe\b[^.]{0,40}?\b(?:als|um|für)\s(?:die\s|eine\s)?(?:(?:Stelle|Position)\s(?:als|des|der)\s)?"
    rf"|poste\s(?:de\s|d['’]))(?-i:{_TITLE})",
    re.IGNORECASE,
)


def _find(case: Case) -> Iterator[Remark]:
    role = next(iter(case.claimed_roles), case.target.role)
    if not role or not trade(role):
        return
    for spot in case.running:
        for match in _APPLIED.finditer(spot.text):
            title = match.group(1)
            start, _ = sentence_at(spot.text, match.start(1), match.end(1))
            if looks_back(spot.text[start : match.start(1)]):
                continue
            if _is_a_trade(title) and case.is_other_role(title):
                message = f"You apply as {quoted(title)}, but this letter is for {quoted(role)}."
                akin = share_a_head(title, role)
                yield Remark(spot, title, message, "warning" if akin else None)


def _is_a_trade(title: str) -> bool:
    """Whether this is a job's title and not, say, a company's name."""
    return compiled(_TRADES, re.IGNORECASE).search(title) is not None


_TRADES = (
    r"(?:engineer|developer|manager|analyst|designer|consultant|scientist|assistant|clerk|officer|nurse"
    r"|teacher|technician|administrator|specialist|coordinator|director|architect|representative|intern"
    r"|trainee|associate|accountant|editor|writer|researcher|operator|driver|welder|mechanic|electrician"
    r"|planner|buyer|recruiter|therapist|lecturer|professor|programmer|tester|supervisor|cook|chef"
    r"|ingenieur|entwickler|leiter|berater|kaufmann|kauffrau|techniker|sachbearbeiter|referent|pfleger"
    r"|ingénieur|développeu|chargé|responsable|comptable|infirmi|vendeu|conseill|technicien)\w*"
)


RULE = Rule(_find, severity="error", source="docs/field.md: a role that is not the posting's")
