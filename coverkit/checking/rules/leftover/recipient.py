"""Another application's addressee is named.

Severity: error; advice where several other letters went to the same person, as to a recruiter, and
of a referee or somebody at whose house the applicant works by now.
Source: docs/field.md, rule 1: no other addressee from the library.
Fails: Dear Ms Quill,  (a letter to Borealis; Ms Quill hires for Zephyr)
Passes: Dear Ms Okafor,
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, describe, quoted
from coverkit.checking.cues import follows_title, tells_of_person
from coverkit.checking.name_forms import name_words
from coverkit.checking.name_table import NameTable
from coverkit.checking.sentences import running_text, tells_of
from coverkit.checking.tokens import around
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.name_table import Hit
    from coverkit.checking.names import Addressed
    from coverkit.checking.spots import Spot

_RECRUITS = 2
"""From so many other letters on, an addressee may be a recruiter who serves several employers."""
_GREETED = compiled(
    r"\b(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|hallo|guten \w+"
    r"|liebe[rs]?|cher|chère|bonjour|salut|attn|z\.\s?hd\.)\W+$",
    re.IGNORECASE,
)


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place == "comment":
            continue
        hits = case.tables["recipient"].find(spot.text)
        welcome = case.welcome.find(spot.text) if hits else []
        houses = case.tables["company"].find(spot.text) if hits else []
        for hit in hits:
            others = case.others(hit)
            if (
                others
                and _is_meant(spot, hit)
                and (spot.part != "signoff" or follows_title(spot.text[: hit.start]))
                and not case.is_welcome(hit, welcome)
                and not _works_for_target(case, hit)
                and not _is_filed_for(case, hit)
                and not {*hit.form.words} <= case.signed
                and not any(_is_within(hit, house) for house in houses)
            ):
                yield _remark(case, spot, hit, others[0])


def _is_within(hit: Hit, house: Hit) -> bool:
    """Whether the name is only part of a company's: "Transports Guivarc'h"."""
    longer = house.end - house.start > hit.end - hit.start
    return longer and house.start <= hit.start and hit.end <= house.end


def _is_colleague(case: Case, entry: Addressed) -> bool:
    """Whether the letter tells of work for the employer whom that person was written to for."""
    houses = (
        other
        for other in case.known.addressed
        if other.kind == "company" and other.letter_id == entry.letter_id
    )
    text = running_text(case.letter)
    return any(
        tells_of(text, hit.text, language=case.letter.language)
        for hit in NameTable(houses).find(text)
        if hit.how != "misspelt"
    )


def _remark(case: Case, spot: Spot, hit: Hit, entry: Addressed) -> Remark:
    belongs = f"{quoted(hit.text)} is the addressee of {describe(entry)}"
    told = spot.is_running_text and (
        tells_of_person(*around(spot.text, hit.start, hit.end)) or _is_colleague(case, entry)
    )
    if told:
        message = f"{belongs}. If you work with them, or they speak for you, all is well."
        return Remark(spot, hit.text, message, "advice", entry.source)
    if len({*_letters(hit)} - {case.letter.id}) >= _RECRUITS:
        message = f"{belongs}, and of others. Is it right here?"
        return Remark(spot, hit.text, message, "advice", entry.source)
    return Remark(spot, hit.text, f"{belongs}. Replace it.", source=entry.source)


def _letters(hit: Hit) -> Iterator[str]:
    return (entry.letter_id for entry in hit.form.entries)


def _works_for_target(case: Case, hit: Hit) -> bool:
    """Whether the address itself puts the person under the target's name: people move on."""
    return any(
        spot.part == "inside_address"
        and case.target_name.find(spot.text)
        and {*hit.form.words} <= {*name_words(spot.text)}
        for spot in case.spots
    )


def _is_filed_for(case: Case, hit: Hit) -> bool:
    """Whether the file itself is named for that person."""
    names = (spot.text for spot in case.spots if spot.place == "file_name")
    return any({*hit.form.words} <= {*name_words(name)} for name in names)


def _is_meant(spot: Spot, hit: Hit) -> bool:
    """A name in full always counts; a surname alone after a title or in a greeting."""
    if hit.how == "misspelt" and spot.part not in {"salutation", "inside_address"}:
        return False
    if len(hit.form.words) > 1:
        return True
    before, after = spot.text[: hit.start], spot.text[hit.end :]
    called = before.endswith(", ") and after[:1] in {",", "!", "."}  # "…, Dave, whenever you like"
    return called or follows_title(before) or _GREETED.search(before) is not None


RULE = Rule(
    _find,
    severity="error",
    source="docs/field.md, rule 1: no other addressee from the library",
)
