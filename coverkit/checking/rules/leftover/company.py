"""Another application's company is named.

Severity: error; advice where the sentence speaks of the past, of a tool or compares.
Source: docs/field.md, rule 1 and "Real slips": one letter in fifteen names another company.
Fails: I would love to work at Zephyr Motors.  (a letter to Borealis; Zephyr is an old addressee)
Passes: I know Zephyr CAD well, and I would love to work at Borealis.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.cues import follows_title, pattern
from coverkit.checking.name_forms import VAGUE, core, name_words
from coverkit.checking.name_like import addresses, is_possessive, looks_ahead, use_in
from coverkit.checking.name_table import BEFORE_NAMES, begins_sentence
from coverkit.checking.ordinary import AUTHORITIES
from coverkit.checking.tokens import compact, sentence_at
from coverkit.expressions import compiled
from coverkit.models import COMMENT_AUTHOR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.checking.case import Case
    from coverkit.checking.name_like import Use
    from coverkit.checking.name_table import Hit
    from coverkit.checking.names import Addressed
    from coverkit.checking.spots import Spot
    from coverkit.models import Severity

_LONG_ENOUGH = 5
"""Letters of a name's first word that may stand for the whole in any sentence."""
_LONGER = r"\b[^\W\d_a-zß-öø-ÿ][\w-]+ $"
"""A word with a capital before a name that may be part of a longer one."""
_OWN_PARTS = frozenset({"letterhead", "signoff"})
_PAGES = frozenset(
    {"github", "gitlab", "bitbucket", "linkedin", "xing", "stackoverflow", "kaggle", "medium"}
    | {"twitter", "facebook", "instagram", "youtube", "behance", "dribbble", "figma", "orcid"}
)
"""Where applicants have pages, and name them beside their address."""
_TEAM_OF = (
    r"\b(?:équipes?|famille|team|crew|family)\ (?:de\ la\ |de\ |des\ |du\ |d['’]|von\ |of\ )$"
)
_TEAM_AFTER = r"^(?:['’]s\ [a-z]|-[A-ZÄÖÜ][a-zäöüß]|\ (?:team|family|crew|community)\b)"
"""Around a name that is a house's."""
_ALSO = r"\b(?:too|also|as\ well|likewise|auch|ebenfalls|ebenso|aussi|également)\b"
_REMEDIES: dict[str, str] = {
    "file_name": "Rename the file.",
    "property": "Change it in the file's properties.",
    "comment": "Delete the comment.",
    "deleted": "Accept the deletion, so that nobody reads it.",
    "alt_text": "Change the picture's alternative text.",
    "link": "Change where the link leads.",
}
"""What to do where there is nothing to be replaced on the page."""
_LEGITIMATE: dict[Use, str] = {
    "past": "If you tell of work, studies or dealings there, all is well.",
    "tool": "If it is a tool you used, all is well.",
    "client": "If they or others have to do with it, all is well.",
    "comparison": "If you compare on purpose, all is well.",
}


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place == "comment" and spot.note == COMMENT_AUTHOR:
            continue  # draft.comment reports it whole
        hits = case.tables["company"].find(spot.text)
        welcome = case.welcome.find(spot.text) if hits else []
        for hit in hits:
            if not case.is_welcome(hit, welcome):
                yield from _remark(case, spot, hit)


def _remark(case: Case, spot: Spot, hit: Hit) -> Iterator[Remark]:
    others = case.others(hit)
    use = use_in(spot, hit) if others and not _is_profile(spot, hit) else "no_name"
    if use in {"no_name", "job_board"}:
        return
    carried = use != "past" and _is_carried_over(case, spot, hit, others)
    called = _is_called_so(case, spot, hit, others)
    if not (carried or called or _is_evidence(case, spot, hit, use)):
        return
    if hit.how == "misspelt" and _is_spelt_so(case, hit, others):
        return
    if carried or (called and use == "tool"):
        use = "addressed"
    elif spot.is_running_text and case.is_own(hit):
        if not addresses(spot, hit):
            return
    elif use == "plain" and case.is_told_to_others(hit):
        use = "past"
    elif use == "plain" and _is_set_beside(case, spot, hit):
        use = "comparison"
    entry = max(others, key=lambda other: (other.date is not None, str(other.date), other.source))
    belongs = f"{quoted(hit.text)} belongs to {describe(entry, entry.value)}"
    if use in _LEGITIMATE:
        yield Remark(spot, hit.text, f"{belongs}. {_LEGITIMATE[use]}", "advice", entry.source)
        return
    this = f"; this one is for {case.target.company}" if case.target.company else ""
    remedy = _REMEDIES.get(spot.place, "Replace it.")
    addressed = use == "addressed" or called or looks_ahead(spot, hit)
    part_only = hit.how == "first" and not addressed
    severity: Severity | None = "warning" if part_only else None
    yield Remark(spot, hit.text, f"{belongs}{this}. {remedy}", severity, entry.source)


def _is_carried_over(case: Case, spot: Spot, hit: Hit, others: Sequence[Addressed]) -> bool:
    """Whether the sentence was written to that employer, and names it, not "Salthaven Court"."""
    led = compiled(_LONGER).search(spot.text[: hit.start])
    led_by = led is not None and not begins_sentence(spot.text, led.start())
    longer = led_by or spot.text[hit.end + 1 : hit.end + 2].isupper()
    return not (hit.how in VAGUE and longer) and case.is_carried_over(spot, hit, others)


def _is_called_so(case: Case, spot: Spot, hit: Hit, others: Sequence[Addressed]) -> bool:
    """Whether the letter to that employer calls it so, apart from its whole name.

    Why: one word of a name is a town's or a person's, too; what people say for short is told by
    how they said it to the employer: "the Zephyr team", "Zephyr's drivers".
    """
    if hit.how not in VAGUE or not _is_house_there(spot.text, hit.start, hit.end):
        return False
    whole = {other.letter_id: other.value for other in others}
    said = re.compile(rf"(?<![\w-]){re.escape(hit.text)}(?!\w)")
    for letter in case.earlier:
        if letter.id not in whole or hit.text not in letter.text:
            continue
        text = letter.text.replace(whole[letter.id], "…")
        if any(_is_house_there(text, *match.span()) for match in said.finditer(text)):
            return True
    return False


def _is_house_there(text: str, start: int, end: int) -> bool:
    """Whether the words around say that a name is a house's: "the Zephyr team"."""
    return not follows_title(text[:start]) and (
        pattern(_TEAM_OF).search(text[:start]) is not None
        or pattern(_TEAM_AFTER, cased=True).match(text[end:]) is not None
    )


def _is_set_beside(case: Case, spot: Spot, hit: Hit) -> bool:
    """Whether the sentence names the target, too, which could do as the other does."""
    sentence = spot.text[slice(*sentence_at(spot.text, hit.start, hit.end))]
    ours = {*core(case.target.company or "")} - AUTHORITIES
    named = bool(ours) and ours <= {*name_words(sentence)}
    return named and pattern(_ALSO).search(sentence) is not None


def _is_spelt_so(case: Case, hit: Hit, others: Sequence[Addressed]) -> bool:
    """Whether the old letter has this word, too, beside the name: "Wikipedia" and Wikimedia."""
    owners = {other.letter_id for other in others}
    return any(hit.text in letter.text for letter in case.earlier if letter.id in owners)


def _is_profile(spot: Spot, hit: Hit) -> bool:
    """Whether the applicant's own page is there: people apply to where it is, too."""
    return (spot.part in _OWN_PARTS or spot.place == "link") and compact(hit.text) in _PAGES


def _is_evidence(case: Case, spot: Spot, hit: Hit, use: Use) -> bool:
    """Whether these words can only mean the company, and not a place or a person."""
    if hit.how in VAGUE and (_is_theirs(case, spot) or _tells_of_trade(spot, hit)):
        return False
    inner = not {*hit.form.words} <= {*name_words(hit.form.entries[0].value)}
    short = hit.form.is_ordinary or len(hit.form.words[0]) < _LONG_ENOUGH
    if (hit.how == "last" and inner) or (hit.how == "first" and short):  # "Nimbus" of PayNimbus
        return spot.is_running_text and addresses(spot, hit)
    if hit.how == "first" and _describes(spot, hit) and not addresses(spot, hit):
        return False  # "the Leeds site"
    if hit.how not in VAGUE or use == "addressed":
        return hit.how != "last" or not spot.is_running_text or addresses(spot, hit)
    if hit.how == "initials":
        return spot.text[: hit.start].rstrip().casefold().endswith(BEFORE_NAMES)
    return hit.how in {"first", "last"} and is_possessive(spot, hit)


def _is_theirs(case: Case, spot: Spot) -> bool:
    """Whether this is the target's own address: it may be in any street or town."""
    return spot.part == "inside_address" and bool(case.target_name.find(spot.text))


def _tells_of_trade(spot: Spot, hit: Hit) -> bool:
    """Whether a subject line has it among a title's words: "Civil Engineer (Water)"."""
    if spot.part != "subject" or hit.how == "initials":
        return False
    bracketed = spot.text[: hit.start].endswith("(") and spot.text[hit.end :].startswith(")")
    return bracketed or compiled(r" [A-Z]").match(spot.text, hit.end) is not None


def _describes(spot: Spot, hit: Hit) -> bool:
    """Whether a name's first word tells more of a thing that follows."""
    led = spot.text[: hit.start].casefold().endswith("the ")
    return led and compiled(r"\s[a-z]").match(spot.text, hit.end) is not None


RULE = Rule(
    _find,
    severity="error",
    source="docs/field.md, rule 1: no other company from the library",
)
