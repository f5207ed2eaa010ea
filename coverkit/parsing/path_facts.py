"""What a file's name and folders say: ``Company - Role - 11.01.2026/Cover Letter.docx``."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.models import Fact
from coverkit.parsing.dates import find_date
from coverkit.parsing.names import cleaned
from coverkit.parsing.phrases import alternatives, pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPANY, _ROLE, _DATE = 0.4, 0.5, 0.6
_BESIDE = 0.1
_SHORTEST = 2
"""Characters; drives, roots and "." are shorter."""
_DEPTH = 2
"""Folders above the file that may be named for the application."""
# What people call the letter itself, and the folders that hold all of them.
_LETTER = re.compile(
    r"(?:cover|motivation(?:al)?|application|covering|bewerbungs?)?[\s_-]*(?:letters?|schreiben)|"
    r"cover(?=[\s_-]|$)|lettre[\s_-]*(?:de[\s_-]*motivation)?|anschreiben|bewerbung(?:en)?|candidature|cl|"
    r"(?:final|draft|copy|version|new|old|v\d+|signed|template|updated|latest|rev\d*)",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:my|all|old|past|previous|sent|new)?[\s_-]*(?:cover|letters?|coverletters?|documents?|docs?|"
    r"downloads?|desktop|home|users?|tmp|temp|jobs?|job[\s_-]*(?:search|hunt|applications?)|"
    r"applications?|applied|bewerbungen|candidatures|lettres|briefe|work|career|archive|resumes?|cvs?|"
    r"data|files?|letters?[\s_-]*web|word|pdfs?|txt|20\d\d|\d+|q[1-4]|src|test\w*|examples?|shared|pairs|"
    r"onedrive|dropbox|google drive|drive|mnt|media|var|root|opt|private)",
    re.IGNORECASE,
)


def path_facts(path: str) -> Iterator[Fact]:
    """Facts that the path suggests; the nearest folder counts, a general one ends the search."""
    pure = PurePath(path.replace("\\", "/"))
    names = [pure.stem]
    for folder in pure.parent.parts[::-1][:_DEPTH]:
        if _GENERIC.fullmatch(folder.strip()) or len(folder) < _SHORTEST:
            break
        names.append(folder)
    for name in names:
        yield from _name_facts(name)


def _name_facts(name: str) -> Iterator[Fact]:
    dated = find_date(name)
    if dated:
        yield Fact("date", dated[0].isoformat(), "path", _DATE)
        name = name[: dated[1][0]] + " - " + name[dated[1][1] :]
    pieces = list(_pieces(name))
    roles = [piece for piece in pieces if _is_role(piece)]
    companies = [piece for piece in pieces if piece not in roles]
    if roles:
        yield Fact("role", roles[0], "path", _ROLE)
    if companies:
        # A name that stands beside a role or a date was given to one application.
        confidence = _COMPANY + _BESIDE if roles or dated else _COMPANY
        yield Fact("company", companies[0], "path", confidence)


def _pieces(name: str) -> Iterator[str]:
    """The parts of a file name: between dashes, else at underscores where a role begins."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name) if " " not in name else name
    for part in re.split(r"\s+[-–|,]\s+|\s{2,}|[-–](?=[A-Z])", name.replace("__", " - ")):
        words = [w for w in re.split(r"[_\s]+", _stripped(part)) if w]
        while words and (words[-1].isdigit() or _LETTER.fullmatch(words[-1])):
            words.pop()
        while words and (words[0].isdigit() or _LETTER.fullmatch(words[0])):
            words.pop(0)
        if not words:
            continue
        text = " ".join(words)
        if "_" in part and _is_role(text) and len(words) > 1:
            yield words[0]
            text = " ".join(words[1:])
        if cleaned(text) and not _GENERIC.fullmatch(text):
            yield text


def _stripped(part: str) -> str:
    """Without what people call the letter itself."""
    for _ in range(2):
        part = re.sub(
            rf"^(?:{_LETTER.pattern})[\s_-]+|[\s_-]+(?:{_LETTER.pattern})$",
            "",
            part.strip(),
            flags=re.IGNORECASE,
        )
    return part.strip(" -_()")


def _is_role(text: str) -> bool:
    return bool(
        pattern(rf"(?<![^\W_])(?:{alternatives('job_words').pattern})(?![^\W_])").search(text)
    )
