"""Another application's role stands where this one's should.

Severity: error; warning where this one's role is so general ("Engineer") that it may be the same.
Source: docs/field.md, "Real slips": role leftovers are almost as common as company leftovers.
Fails: I am applying as a Flight Test Engineer.  (the role is Payroll Clerk)
Passes: As a Flight Test Engineer I planned budgets; now I am applying as a Payroll Clerk.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.cues import describes_oneself, looks_ahead
from coverkit.checking.roles import asks_for, is_applied_for, looks_back, says_what_as, whole_title
from coverkit.checking.titles import is_general, same_role, same_title
from coverkit.checking.tokens import around
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.checking.case import Case
    from coverkit.checking.name_table import Hit
    from coverkit.checking.names import Addressed
    from coverkit.checking.spots import Spot
    from coverkit.models import Severity

_MANY = 3
"""Letters for one title, from which on it is the applicant's trade."""
_AT = r"\s+(?:at|with|for|bei(?:m| der)?|chez|au sein d[eu']|à)\s+(?:the\s|la\s|le\s|l['’])?"


def _find(case: Case) -> Iterator[Remark]:
    if not case.target.role and not case.claimed_roles:
        return
    for spot in case.spots:
        if spot.place == "comment":
            continue
        for hit in case.tables["role"].find(spot.text, any_case=True):
            start, end = whole_title(spot.text, hit)
            title = spot.text[start:end]
            said = title if spot.part != "subject" else _to_comma(spot.text[start:], len(title))
            if case.claimed_roles and spot.part == "subject":
                narrower, other = False, _is_misfiled(case, title)
            else:
                narrower = case.is_narrower_role(title)
                other = narrower or case.is_other_role(title)
            if not other or _is_of_many(spot, hit) or _ends_ours(case, spot, start):
                continue
            if spot.part != "subject" and _is_beside_ours(case, spot, hit):
                continue
            applied = is_applied_for(spot, hit.start, hit.end) or _is_at_target(case, spot, end)
            applied = applied and not _is_ones_trade(spot, hit)
            if applied or _is_carried_over(case, spot, hit):
                yield from _remark(case, spot, hit, title, said=said, narrower=narrower)


def _to_comma(line: str, least: int) -> str:
    """A subject line's title with what goes on behind it: "Welder (m/f) in the Night Shift"."""
    rest = compiled(r"[,;|\n]").split(line[least:], maxsplit=1)[0]
    return line[:least] + compiled(r"\s*(?:\([^()]*\)\s*)?$").sub("", rest)


def _remark(
    case: Case, spot: Spot, hit: Hit, title: str, *, said: str, narrower: bool
) -> Iterator[Remark]:
    others = [
        entry
        for entry in case.others(hit)
        if same_title(title, entry.value)
        or (case.is_other_role(entry.value) and not is_general(entry.value, title))
    ]
    if others:
        this = next(iter(case.claimed_roles), case.target.role or "")
        message = (
            f"{quoted(said)} is the role of {describe(others[0])}; "
            f"this one is for {quoted(this)}. Replace it."
        )
        severity: Severity | None = "warning" if narrower else None
        yield Remark(spot, said, message, severity, others[0].source)


def _is_misfiled(case: Case, title: str) -> bool:
    """Whether a subject line is for another role than the opening, or the file's name.

    Why only then: where nothing else names the role, the subject line says it.
    """
    said = any(title.casefold() in spot.text.casefold() for spot in case.running)
    stated = case.stated_roles
    return bool(stated) and not said and not any(same_role(title, own) for own in stated)


def _is_carried_over(case: Case, spot: Spot, hit: Hit) -> bool:
    """Whether a sentence that looks ahead was written for the other post alone."""
    before, after = around(spot.text, hit.start, hit.end)
    others = case.others(hit)
    if looks_back(before):
        return False
    if describes_oneself(before):
        carried = case.is_carried_over(spot, hit, others) or case.is_begun_as(spot, hit, others)
        return carried and says_what_as(before, after) and not _is_own_trade(case, hit, others)
    ahead = looks_ahead(f"{before}{hit.text}{after}")
    return ahead and case.is_carried_over(spot, hit, others)


def _is_ones_trade(spot: Spot, hit: Hit) -> bool:
    """Whether it is told of oneself, and many letters were for it: "As a nurse I would"."""
    before, _ = around(spot.text, hit.start, hit.end)
    letters = {entry.letter_id for entry in hit.form.entries}
    return describes_oneself(before) and not asks_for(before) and len(letters) >= _MANY


def _is_own_trade(case: Case, hit: Hit, others: Sequence[Addressed]) -> bool:
    """Whether the applicant is that already: it is told elsewhere, or of the past.

    Why: "As a welder I bring patience" stands in letters for posts as a welder, and in those of
    welders who want to become something else.
    """
    title = hit.text.casefold()
    owners = {other.letter_id for other in others}
    if sum(spot.text.casefold().count(title) for spot in case.running) > 1:
        return True
    for letter in case.before:
        text = letter.text.casefold()
        starts = [said.start() for said in re.finditer(re.escape(title), text)]
        if letter.id not in owners and starts:
            return True
        if any(looks_back(text[:start]) for start in starts):
            return True
    return False


def _is_at_target(case: Case, spot: Spot, end: int) -> bool:
    """Whether the title goes on with "at" and whom this letter is for: it is a role there."""
    at = compiled(_AT, re.IGNORECASE).match(spot.text, end)
    return at is not None and any(hit.start == at.end() for hit in case.target_name.find(spot.text))


def _ends_ours(case: Case, spot: Spot, start: int) -> bool:
    """Whether it ends the letter's own title: "Payroll Clerk – Analyst"."""
    before = spot.text[:start].rstrip(" –-/,").casefold()
    return case.target.role is not None and before.endswith(case.target.role.casefold())


def _is_beside_ours(case: Case, spot: Spot, hit: Hit) -> bool:
    """Whether the sentence names this letter's own title, too: "as a Welder or a Fitter"."""
    before, after = around(spot.text, hit.start, hit.end)
    ours = (case.target.role or "").casefold()
    return len(ours.split()) > 1 and ours in f"{before} | {after}".casefold()


def _is_of_many(spot: Spot, hit: Hit) -> bool:
    """Whether people of a trade are meant, whom one learns from: nobody applies as "engineers"."""
    return (
        spot.is_running_text
        and hit.text.endswith("s")
        and not hit.form.entries[0].value.endswith("s")
    )


RULE = Rule(
    _find,
    severity="error",
    source="docs/field.md, rule 1: no other role from the library",
)
