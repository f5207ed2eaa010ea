"""The folder or the file's name speaks of another company than the letter.

Severity: warning; error when the letter's company is at home in another file of the library, when
all other letters of the folder went to the folder's own company, or when the name, beside a role
or a date, is that of an earlier addressee.
A name that the library does not know, and that stands beside no role and no date, may be any
folder's: nothing is said of it.
Source: docs/field.md, "Real slips": a whole letter for one company saved in another one's folder.
Fails: Zephyr/Welder/letter.docx, which begins "Dear Borealis team"
Passes: Borealis/letter.docx, which begins "Dear Borealis team"
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.checking.name_forms import is_a_name
from coverkit.checking.name_table import NameTable
from coverkit.checking.names import Addressed
from coverkit.checking.same_names import abbreviates, same_name
from coverkit.checking.tokens import compact, part_camel_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.models import Severity


_OF_AN_APPLICATION = 0.5
"""Confidence (0 to 1) of a name that stands in the path beside a role or a date."""
_NEAREST = 3
"""Parts of a path that may be named for the application: the file, and two folders."""


def _find(case: Case) -> Iterator[Remark]:
    facts = [fact for fact in case.letter.facts if fact.kind == "company"]
    by_text = next((fact.value for fact in facts if not _of_path(fact.found_in)), None)
    company = case.target.company if case.target.given_by != "letter" else by_text
    if not company or case.is_told:
        return
    text = compact(case.document.text)
    for fact in (fact for fact in facts if _of_path(fact.found_in)):
        name = fact.value
        if not is_a_name(name) or abbreviates(name, company) or compact(name) in text:
            continue
        home = _home_elsewhere(case, company)
        message = f"The file is named or filed for {quoted(name)}, the letter is for {company}."
        if home:
            message += f" The letter for {company} is {home}: is this the right file?"
        known = any(
            entry.kind == "company"
            and entry.letter_id != case.letter.id
            and same_name(entry.value, name)
            for entry in case.known.addressed
        )
        if home or known or fact.confidence >= _OF_AN_APPLICATION:
            severity: Severity = "error" if home or _is_strange_here(case, name) else "warning"
            yield Remark("file name", name, message, severity)


def _of_path(found_in: str) -> bool:
    return found_in.startswith("path")


def _is_strange_here(case: Case, name: str) -> bool:
    """Whether the file lies in a company's folder, whose other letters all went to that company."""
    path = PurePath(case.document.path)
    folders = path.parents[: _NEAREST - 1]
    folder = next((one for one in folders if same_name(one.name, name)), path.parent)
    others = [
        other.company or ""
        for other in case.earlier
        if other.id != case.letter.id and folder in PurePath(other.path).parents
    ]
    return bool(others) and all(same_name(other, name) for other in others)


def _home_elsewhere(case: Case, company: str) -> str:
    """Another file with a letter to this company whose own path agrees, or an empty text."""
    for path in case.letter.paths:  # the very same letter, in the folder that it was written for
        if path != case.document.path and _is_named_in(path, company):
            return "/".join(PurePath(path).parts[-2:])
    for entry in case.known.addressed:
        if entry.kind == "company" and entry.letter_id != case.letter.id:
            agrees = same_name(entry.value, company)
            if agrees and _is_named_in(entry.source, entry.value):
                return entry.source
    return ""


def _is_named_in(path: str, company: str) -> bool:
    """Whether the file's name, or a folder's right above it, names the company."""
    names = NameTable([Addressed(company, "company")], shortened=False)
    pieces = PurePath(path.replace("\\", "/")).parts[-_NEAREST:]
    return any(names.find(part_camel_case(piece), any_case=True) for piece in pieces)


RULE = Rule(_find, severity="warning", source="docs/field.md: path and text may disagree")
