"""A placeholder was never filled.

Severity: error
Source: docs/field.md, rule 2, and "Lessons from other tools' bugs".
Fails: I am writing to apply for the [Role] at [Company].
Passes: Their motto is "We does it" [sic], as reported [1].
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.expressions import compiled
from coverkit.models import PROMPT_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case

_SQUARE = compiled(r"\[([^\[\]\n]{1,120})\](?!\()")
_LEGITIMATE = compiled(
    r"\s*(?:sic!?|…|\.\.\.|[\d\s,–-]+|\^?\d+|x| |[a-z]{1,2}|https?://\S+|www\.\S+|\S+@\S+)\s*",
    re.IGNORECASE,
)
"""Brackets of finished prose: [sic], an omission, a citation, a tick box, an address."""

_OTHERS = r"""
    \{\{[^{}\n]{1,80}\}\} | \{%[^\n]{1,80}%\} | \$\{[^{}\n]{1,80}\} | \{[A-Za-z][\w ]{1,40}\}
    | <<[^<>\n]{1,80}>> | «[A-Za-z]\w*(?:[_ ]\w+)?»
    | <\s*(?:insert|enter|your|company|name|role|position|title|date|recipient|hiring|employer
        |address|einfügen|firma|unternehmen|stelle|datum|nom|entreprise|poste|insérer)\b[^<>\n]{0,60}>
    | \b[Xx]{4,}\b | \bX{3}\b | _{4,}
    | (?i:\blorem\ ipsum\b)
    | (?i:\b(?:your|ihr|votre)\ (?:full\ |first\ |last\ |company\ |street\ )?(?:name|vorname
        |nachname|nom)(?:\ here)?\b(?=\s*$|\s*[\n,;\])}|]))
    | (?i:\b(?:company|employer|firm|organi[sz]ation|hiring\ manager|recipient|position|role
        |job)[’']?s?\ (?:name|title)\ here\b)
    | (?i:\binsert\ (?:the\ )?(?:company|name|role|position|date|job|employer)\b[^.,\n]{0,20})
    | \b(?:COMPANY|EMPLOYER|POSITION|ROLE|JOB|RECIPIENT|HIRING)[ _](?:NAME|TITLE|MANAGER)\b
    | \b(?:TODO|TBD|FIXME|TK|TKTK)\b
    | \bMM/DD/YYYY\b | \bDD[./]MM[./]YYYY\b | \bTT\.MM\.JJJJ\b | \bJJ/MM/AAAA\b
    """
_ASKS = (
    r"\b(?:compan\w+|employer|organi[sz]ation|role|position|job|title|name\w*|date|address|recipient"
    r"|manager|reference|insert|add|your|write|firma|unternehmen|stelle|datum|ihr\w*|einfügen"
    r"|entreprise|société|poste|nom|votre|insérer)\b"
)
"""Words of a slot that nobody filled; "[22 Nov 2026]" and "[Borealis Grid]" hold none of them."""
_FIELD = (
    rf"{_ASKS}|_|anrede|vorname|adresse|stra(?:ß|ss)e|ort»|plz|ville|prénom|civilité|salutation"
)
"""What a mail merge calls its fields; other words in such marks are in quotation marks."""
_MARKS = compiled(
    r"[{<«_$]|xxx|lorem|name|nom\b|title|insert|manager|todo|tbd|fixme|tk|yyyy|jjjj|aaaa",
    re.IGNORECASE,
)
"""What every other placeholder holds. Why: it spares most letters the long pattern."""


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place in {"comment", "deleted", "stored"}:
            continue
        for text in _placeholders(spot.text):
            yield Remark(spot, text, f"{quoted(text)} {_remedy(text)}")


def _remedy(text: str) -> str:
    """What to do: a draft's slot may well be filled, and only keep its brackets."""
    if text.startswith("[") and not compiled(_ASKS, re.IGNORECASE).search(text):
        return "still stands in brackets. See that it is right, then take the brackets away."
    return "is not filled in. Write what belongs there."


def _placeholders(text: str) -> Iterator[str]:
    for match in _SQUARE.finditer(text):
        inside = match.group(1)
        if not inside.strip().startswith(PROMPT_PREFIX) and not _LEGITIMATE.fullmatch(inside):
            yield match.group()
    for match in compiled(_OTHERS, re.VERBOSE).finditer(text) if _MARKS.search(text) else ():
        if not match[0].startswith("«") or compiled(_FIELD, re.IGNORECASE).search(match[0]):
            yield match[0].strip()


RULE = Rule(
    _find,
    severity="error",
    source="docs/field.md, rule 2: no unfilled slot or placeholder",
)
