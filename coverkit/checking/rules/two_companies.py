"""Somebody is addressed who is not the company that the letter is for.

Needs no library: it compares the letter with its own head, the posting or the options.

Severity: error
Source: docs/field.md, "Real slips": a letter for one company that ends with another.
Fails: Dear Borealis team, … I look forward to a career at Zephyr.
Passes: Dear Borealis team, … I look forward to a career at Borealis.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Literal, NamedTuple

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.cues import use_of_name
from coverkit.checking.name_forms import is_a_name, name_words
from coverkit.checking.same_names import abbreviates, same_name
from coverkit.checking.sentences import kept_share, running_text, sentences
from coverkit.checking.tokens import around, part_camel_case
from coverkit.checking.wishes import addressed_in, perhaps_theirs
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.checking.case import Case
    from coverkit.checking.names import Addressed
    from coverkit.checking.spots import Spot
    from coverkit.models import Fact, Severity


_UNIT = (
    r"\b(?:lab(?:oratory)?|department|dept|division|faculty|chair|lehrstuhl|abteilung|fakultät"
    r"|fachbereich|arbeitsgruppe|laboratoire|département)\b"
)
"""A part of a house, of which the text may name the whole."""
_SURE_OF_HEAD = 0.5
"""Confidence (0 to 1) of a name in the head up to which it may be a person's, or a branch's."""
_SURE_OF_TEXT = 0.45
"""Confidence (0 to 1) of a name that the text alone tells, of which it says twice a thing."""
_LIKELY = 0.3
"""The same, where an old address is likely to be left over."""
_SPELT_IN_TEXT = 0.75
"""Confidence (0 to 1) from which on a file's name says what the text says, too."""
_FOLDERS = 2
"""Above a file, that may be named for the application: ``Company/Role/letter.docx``."""
_KEPT = 0.1
"""Share of a letter that stands in the earlier one that it was made of."""
_SEGMENT = compiled(r",\s+|\s+[–—|-]\s+")
_TEXT = frozenset({"opening", "body", "closing"})
_HEAD_PARTS = frozenset({"salutation", "inside_address", "subject"})


def _find(case: Case) -> Iterator[Remark]:
    company = case.target.company
    if not company:
        return
    filed = _filed(case)
    if filed and filed.confidence < _SPELT_IN_TEXT:
        return  # a file's name may be anything
    for fact in () if filed else case.letter.facts:
        if fact.kind == "company" and fact.found_in in _HEAD_PARTS and _is_other(case, fact.value):
            place = next((s for s in case.spots if s.part == fact.found_in), None)
            sure = fact.confidence > _SURE_OF_HEAD
            if place and sure and not case.target_name.find(place.text):
                yield _remark(place, fact.value, company)
    addressed = [
        (s, n) for s in case.running for n in addressed_in(s, company) if _is_others(case, n)
    ]
    left = _left_over(case, company)
    if left and addressed and len(left.named) <= (0 if left.head else len(addressed)):
        yield left.over(addressed[0][1])
        return
    part_only = case.target.given_by == "letter" and compiled(_UNIT, re.IGNORECASE).search(company)
    for spot, name in addressed:
        yield _remark(spot, name, company, "warning" if part_only else None)
    if not addressed or case.target.given_by != "letter":
        yield from _of_another(case, company, left)
    if not addressed:
        yield from _asked(case, company)


class _LeftOver(NamedTuple):
    """The target, where nobody but the letter says that it is, and an earlier letter went to it."""

    company: str
    earlier: Addressed
    head: Spot | None
    """Where the head names it."""
    named: Sequence[Spot]
    """Where the text names it, a spot for each time."""

    def over(self, other: str) -> Remark:
        """What to say where the text speaks of another."""
        message = (
            f"You wrote to {self.company} before ({self.earlier.source}), and this text speaks of "
            f"{quoted(other)}. Which one is this letter for?"
        )
        return Remark(self.place, self.company, message, source=self.earlier.source)

    @property
    def place(self) -> Spot | str:
        """Where the letter names it first."""
        return next(iter(self.named), self.head or "body")


def _left_over(case: Case, company: str) -> _LeftOver | None:
    if case.target.given_by != "letter" or case.is_told:
        return None
    day = case.letter.date
    entries = (
        entry
        for hit in case.tables["company"].find(company, any_case=True)
        for entry in hit.form.entries
        if entry.letter_id != case.letter.id
        and same_name(entry.value, company)
        and not (day and entry.date and entry.date > day)
    )
    earlier = next(entries, None)
    if not earlier:
        return None
    heads = (s for s in case.spots if s.part in _HEAD_PARTS)
    head = next((s for s in heads if case.target_name.find(s.text)), None)
    return _LeftOver(company, earlier, head, _named_in_text(case))


def _of_another(case: Case, company: str, left: _LeftOver | None) -> Iterator[Remark]:
    """The employer that the text speaks of rather than of the one whom the letter is for.

    Where an earlier letter went to that one, its name is left over: an error. Else the two may
    be a house and its brand. Where the text names nobody else, an earlier addressee is worth a
    look all the same: whoever reuses a letter that names its employer once may forget that once.
    """
    named, told = _named_in_text(case), case.target.given_by != "letter"
    if named and (not left or left.head):
        return
    by_path = _spelt_in_path(case)
    for fact in case.letter.facts:
        if fact.kind != "company" or not _is_others(case, fact.value):
            continue
        wished = told and fact is by_path and _is_wished_for(case, fact.value)
        if fact.found_in not in _TEXT and not wished:
            continue
        first = fact.value.split()[0]
        said = [spot for spot in case.running for _ in range(spot.text.count(first))]
        least = 1 if told or (left and fact.found_in != "body") else 2
        sure = _LIKELY if left and not named else 0.0 if told else _SURE_OF_TEXT
        if len(said) < max(least, len(named)) or fact.confidence < sure:
            continue
        if left:
            yield left.over(fact.value)
            return
        message = (
            f"The text speaks of {quoted(fact.value)}, and never of {company}, whom this "
            "letter is for. Which one is it?"
        )
        yield Remark(said[0], fact.value, message, None if told else "warning")
        return
    if left and left.head and not named and by_path:
        yield left.over(by_path.value)
        return
    if left and len(named) <= (0 if left.head else 1) and not _is_filed(case):
        how = "never names" if left.head else "names only once"
        message = (
            f"The text {how} {company}, to whom you wrote before ({left.earlier.source}). Is "
            "this letter for it? If so, say so: `check --company`, or `coverkit set` for good."
        )
        severity: Severity | None = None if _is_made_of_one_to(case, company) else "warning"
        yield Remark(left.place, company, message, severity, left.earlier.source)


def _spelt_in_path(case: Case) -> Fact | None:
    """The company of the file's name or folder, where the text spells it, too."""
    facts = (fact for fact in case.letter.facts if fact.kind == "company")
    found = next((fact for fact in facts if fact.found_in == "path"), None)
    return found if found and found.confidence >= _SPELT_IN_TEXT else None


def _is_wished_for(case: Case, name: str) -> bool:
    """Whether the text speaks of it as of an employer to be; a school stands in a path, too."""
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    return any(
        use_of_name(*around(spot.text, *match.span()), language=spot.language) == "addressed"
        for spot in case.running
        for match in whole.finditer(spot.text)
    )


def _is_made_of_one_to(case: Case, company: str) -> bool:
    """Whether sentences of an earlier letter to a company stand in this one.

    Why: where none does, this is a second application; whatever is left over came with others.
    """
    text = sorted(sentences(running_text(case.letter)), key=len, reverse=True)
    return any(
        kept_share(text, earlier.text, at_least=_KEPT)
        for earlier in case.before
        if earlier.company and same_name(earlier.company, company)
    )


def _is_filed(case: Case) -> bool:
    """Whether the file's name, or a folder's right above it, says for whom the letter is, too."""
    names = [spot.text for spot in case.spots if spot.place == "file_name"]
    names += PurePath(case.document.path).parent.parts[-_FOLDERS:]
    return any(case.target_name.find(part_camel_case(name), any_case=True) for name in names)


def _named_in_text(case: Case) -> list[Spot]:
    """Where the text names the target, a spot for each time."""
    return [spot for spot in case.running for _ in case.target_name.find(spot.text)]


def _filed(case: Case) -> Fact | None:
    """The company of the file's name or folder, where nothing else says for whom the letter is."""
    best = next((fact for fact in case.letter.facts if fact.kind == "company"), None)
    by_path = case.target.given_by == "letter" and best and best.found_in == "path"
    return best if by_path else None


def _remark(where: Spot | str, name: str, company: str, severity: Severity | None = None) -> Remark:
    message = f"{quoted(name)} is addressed, but this letter is for {company}. Which one is it?"
    return Remark(where, name, message, severity)


def _asked(case: Case, company: str) -> Iterator[Remark]:
    """Teams and products of which only the applicant can tell whether they are the company's."""
    for spot in case.running:
        for name in perhaps_theirs(spot):
            if _is_others(case, name):
                message = f"{quoted(name)} is spoken of: does it belong to {company}?"
                yield Remark(spot, name, message, "warning")


def _is_other(case: Case, name: str) -> bool:
    """Whether it is another name, and one that `leftover.company` does not report already."""
    company = case.target.company or ""
    return (
        is_a_name(name)
        and not abbreviates(name, company)
        and not abbreviates(name.split(maxsplit=1)[0], company)
        and not case.stands_in_posting(name)
        and not case.welcome.find(name)
        and not any(case.others(hit) for hit in case.tables["company"].find(name))
        and not any(same_name(name, person) for person in _named(case, "recipient"))
        and not any(
            set(name_words(name)) <= set(name_words(town)) for town in _named(case, "place")
        )
    )


def _is_others(case: Case, name: str) -> bool:
    """Whether a name in the text is another's, and neither the applicant's nor the address's."""
    if not _is_other(case, name):
        return False
    if case.target.given_by != "letter":
        return True
    mine = {*name_words(name)} <= case.own_address
    return not mine and not any(_is_in_head(name, spot) for spot in case.spots)


def _is_in_head(name: str, spot: Spot) -> bool:
    """Whether a line of the address names it, or initials stand for one of the head.

    Why: below "Apps Team" the address may say whose team that is; and "UL" is "University of
    Larkhill".
    """
    if spot.part not in {"letterhead", "inside_address", "subject"}:
        return False
    addressed = spot.part == "inside_address"
    if spot.part == "subject" and any(same_name(name, x) for x in _SEGMENT.split(spot.text)[1:]):
        return True  # "Senior Care Assistant, Foxglove Court": one of their houses
    whole = spot.text.replace(", ", "\n") if addressed else spot.text
    lines = (line for line in whole.split("\n") if len(name_words(line)) > 1 or addressed)
    return any((addressed or name.isupper()) and same_name(name, line) for line in lines)


def _named(case: Case, kind: Literal["recipient", "place"]) -> Iterator[str]:
    """Whom or where else the letter names."""
    given = case.target.recipient if kind == "recipient" else case.target.place
    found = (fact.value for fact in case.letter.facts if fact.kind == kind)
    named = {fact.value for fact in case.letter.facts if fact.kind == "company"}
    yield from filter(None, (given, *(x for x in found if kind == "recipient" or x not in named)))


RULE = Rule(_find, severity="error", source="docs/field.md: two companies addressed in one letter")
