"""The letter applies for a role that is not the one it is for.

Needs no library: it compares what the letter applies for with the posting, the options or
its own subject line.

Severity: error; warning where the two have the noun in common, or the other names no trade.
Source: docs/field.md, "Real slips": role leftovers are almost as common as company leftovers.
Fails: I am applying for the position of Welder.  (the role is Payroll Clerk)
Passes: I am applying for the position of payroll clerk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.cues import describes_oneself
from coverkit.checking.roles import asks_for, is_applied_for, looks_back
from coverkit.checking.titles import TRADE_WORDS, are_akin, names_a_trade, same_title, trade
from coverkit.checking.tokens import around
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.spots import Spot


_WORD = r"[^\W\d_a-zß-öø-ÿ][\w/+&#-]*"
_TITLE = rf"({_WORD}(?:[ /-](?:(?:of|de|and|&)\s)?{_WORD}){{0,5}})"
_SMALL = rf"((?:[\w/+&#-]+ ){{0,3}}?{TRADE_WORDS})\b"
"""A title without capitals, up to the word that says what trade it is."""
_OF_POST = r"(?:position|role|post|job)\s(?:of|as)\s(?:an?\s|the\s)?"
_APPLIED = compiled(
    r"\b(?:(?:apply(?:ing)?|application|candidate|considered|candidacy)\b[^.]{0,40}?\b(?:as|for)\s+"
    rf"(?:an?\s|the\s|your\s)?(?:{_OF_POST})?|{_OF_POST}"
    r"|(?:me|ready|excited|thrilled|happy|keen|eager|hope|love|like|want) to"
    r" (?:be|become|serve as|work as) (?:an?|your|the) "
    r"|\bjoin(?:ing)?\b[^.]{0,40}?\bas\s(?:an?|your|the)\s"
    r"|bewerbe\b[^.]{0,40}?\b(?:als|um|für)\s(?:die\s|eine\s)?"
    r"(?:(?:Stelle|Position)\s(?:als|des|der)\s)?"
    rf"|(?:poste|stage|alternance|emploi)\s(?:de\s|d['’]|comme\s))(?-i:{_TITLE})",
    re.IGNORECASE,
)
_APPLIED_SMALL = compiled(
    r"\b(?:apply(?:ing)?|application|candidate|fit|suited|qualified|considered|candidacy)\b[^.]{0,40}?"
    rf"\bfor\s+(?:the\s|your\s|an?\s)?{_OF_POST}{_SMALL}",
    re.IGNORECASE,
)
_WHERE_ROLES_STAND = frozenset({"subject", "opening"})
_ANYWHERE = _WHERE_ROLES_STAND | {"body", "closing"}


def _find(case: Case) -> Iterator[Remark]:
    role = next(iter(case.claimed_roles), case.target.role)
    if not role or not trade(role):
        return
    for spot in case.running:
        for title, at in _applied_for(spot):
            before, _ = around(spot.text, at, at + len(title))
            if not looks_back(before) and case.is_other_role(title):
                yield _remark(spot, title, role)
    if case.target.is_role_told:
        for spot, title in _understood(case, _WHERE_ROLES_STAND):
            yield _remark(spot, title, role)
    else:
        yield from _left_over(case, role)


def _left_over(case: Case, role: str) -> Iterator[Remark]:
    """The letter's own role, where an earlier one was for it, and this one names another, too."""
    hits = case.tables["role"].find(role, any_case=True)
    earlier = next((x for hit in hits for x in case.others(hit) if same_title(x.value, role)), None)
    for _, title in _understood(case, _ANYWHERE) if earlier else ():
        if earlier and names_a_trade(title) and not are_akin(title, role):
            spot = next((s for s in case.spots if s.is_seen and role in s.text), None)
            message = (
                f"{quoted(role)} is the role of {describe(earlier)}, and this letter speaks of "
                f"{quoted(title)}, too. Which one is it for?"
            )
            yield Remark(spot or "the letter", role, message, source=earlier.source)
            return


def _understood(case: Case, parts: frozenset[str]) -> Iterator[tuple[Spot, str]]:
    """Other titles that the letter was understood to apply for, where it says so plainly."""
    titles = {f.value for f in case.letter.facts if f.kind == "role" and f.found_in in parts}
    for spot in case.spots if titles else ():
        for title in titles if spot.part in parts else ():
            start = spot.text.find(title)
            if start < 0 or not case.is_other_role(title):
                continue
            end = start + len(title)
            before, _ = around(spot.text, start, end)
            own = spot.part != "subject" and describes_oneself(before) and not asks_for(before)
            if is_applied_for(spot, start, end) and not own:
                yield spot, title


def _remark(spot: Spot, title: str, role: str) -> Remark:
    message = f"You apply as {quoted(title)}, but this letter is for {quoted(role)}."
    doubtful = are_akin(title, role) or not names_a_trade(title)
    return Remark(spot, title, message, "warning" if doubtful else None)


def _applied_for(spot: Spot) -> Iterator[tuple[str, int]]:
    """The titles that a paragraph applies for, and where each begins."""
    for match in _APPLIED.finditer(spot.text):
        if compiled(TRADE_WORDS, re.IGNORECASE).search(match[1]):  # and no company's name
            yield match[1], match.start(1)
    for match in _APPLIED_SMALL.finditer(spot.text):
        yield match[1], match.start(1)


RULE = Rule(_find, severity="error", source="docs/field.md: a role that is not the posting's")
