"""How long an answer may be: ``max. 250 words``, ``(500 Zeichen)``, ``200 mots maximum``."""

from __future__ import annotations

import re
from typing import NamedTuple

from coverkit.expressions import compiled
from coverkit.models import Limit, LimitUnit

_NUMBER = r"(?:\d{1,3}(?:[.,’' ]\d{3})+|\d{1,5})"
_ONES = {"half a": 1, "one": 1, "two": 2, "a": 1, "eine": 1, "zwei": 2, "une": 1, "deux": 2}
_UNITS: tuple[tuple[str, LimitUnit], ...] = (
    # Source: the forms that tests/answering/forms.py is made after; German and French count
    # "Zeichen" and "signes" as characters including spaces, as publishers do.
    (r"words?\b|wörtern?\b|worten?\b|mots?\b", "words"),
    (
        r"characters?\b|chars?\b|zeichen\b|anschlägen?\b|caractères?\b|signes?\b",
        "characters",
    ),
    (r"lines?\b|zeilen?\b|lignes?\b", "lines"),
    (r"(?:a4[\s-]+)?(?:pages?\b|sides?\b|seiten?\b)", "pages"),
)
_UNIT = "|".join(f"(?P<{unit}>{pattern})" for pattern, unit in _UNITS)
_COUNT = compiled(
    rf"(?:{_NUMBER}\s*(?:-|–|to|bis|à|and|und|et)\s*)?"
    rf"(?<![\w.,])(?P<most>{_NUMBER}|{'|'.join(_ONES)})[\s-]*(?:{_UNIT})",
    re.IGNORECASE,
)
_NAMED = compiled(
    rf"(?:(?P<words>word (?:limit|count)|wort(?:zahl|limit|grenze)|nombre de mots)|"
    r"(?P<characters>character (?:limit|count)|zeichen(?:zahl|limit|begrenzung)|"
    r"nombre de caractères))"
    rf"\W{{1,3}}(?:max\w*\.?\s*)?(?P<most>{_NUMBER})",
    re.IGNORECASE,
)
_AT_MOST = compiled(
    r"\b(?:max\w*|at most|up to|"
    r"no more than|not? (?:to )?exceed\w*|fewer than|less than|within|limit\w*|"
    r"about|around|approx\w*|between|in|höchstens|bis zu|nicht mehr als|nicht länger|etwa|ca|rund|"
    r"zwischen|au plus|jusqu[’']à|pas plus de|dépasser|environ|entre|en)\b",
    re.IGNORECASE,
)
_AT_LEAST = compiled(
    r"\b(?:at least|min\w*|(?<!no )(?<!not )more than|mindestens|au moins)\W*$", re.IGNORECASE
)
_CUT_OFF = compiled(r"(?<=[.!?])\s+(?:max|ca|env|approx)\.$", re.IGNORECASE)
"""What the full stop of an abbreviation leaves of "Max. 200 words"."""
_EACH = compiled(r"\b(?:each|per \w+|jeweils|je\b|chacune?|par \w+)", re.IGNORECASE)
_NEAR = 28
"""Characters in which a word like "maximum" belongs to the number."""
_PARENTHESIS = compiled(r"\s*[\[(][^()\[\]]*[\])]\s*")
_SENTENCE = compiled(r"[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*(?:[.!?]+|\n|$)")
_BARE = 4
"""So many further words a remark may hold that says nothing but a limit."""


class Found(NamedTuple):
    """A limit, and the text that it was said in without it."""

    limit: Limit
    rest: str
    for_each: bool
    """It holds for each of several answers."""


def find_limit(text: str) -> Found | None:
    """The limit that a line of a form states, None where there is none."""
    for pattern in (_NAMED, _COUNT):
        for match in pattern.finditer(text):
            if pattern is _COUNT and not _is_limit(text, match):
                continue
            unit = _unit(match)
            spoken = match["most"].lower()
            digits = re.sub(r"\D", "", spoken)
            limit = Limit(int(digits) if digits else _ONES[spoken], unit)
            if limit.most:
                return Found(limit, _without(text, match), bool(_EACH.search(text)))
    return None


def _unit(match: re.Match[str]) -> LimitUnit:
    groups = match.groupdict()
    return next(unit for _, unit in _UNITS if groups.get(unit))


def _is_limit(text: str, match: re.Match[str]) -> bool:
    """Whether a count is a limit: alone, in brackets, or beside a word that makes it one."""
    start, end = match.span()
    before, after = text[:start], text[end:]
    if _AT_LEAST.search(before):
        return False
    if before.count("(") > before.count(")") or before.count("[") > before.count("]"):
        return True
    near = before[-_NEAR:] + " | " + re.split(r"[.!?]\s", after)[0][:_NEAR]
    return bool(_AT_MOST.search(near)) or _around(_SENTENCE, text, match) is not None


def _without(text: str, match: re.Match[str]) -> str:
    """The text without the brackets, or the short sentence, that the limit stands in."""
    around = _around(_PARENTHESIS, text, match) or _around(_SENTENCE, text, match)
    if around is None:
        return text
    rest = f"{text[: around.start()]} {text[around.end() :]}".strip()
    return _CUT_OFF.sub("", rest)


def _around(pattern: re.Pattern[str], text: str, match: re.Match[str]) -> re.Match[str] | None:
    """The brackets or the sentence around a limit; a sentence only if it says little else."""
    for around in pattern.finditer(text):
        if around.start() <= match.start() and match.end() <= around.end():
            brackets = pattern is _PARENTHESIS
            return around if brackets or _says_little(around[0], match[0]) else None
    return None


def _says_little(sentence: str, limit: str) -> bool:
    rest = _AT_MOST.sub(" ", sentence.replace(limit, " "))
    return len(re.findall(r"\w+", rest)) <= _BARE and "?" not in sentence
