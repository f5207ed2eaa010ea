"""Titles of posts: what trade one names, and whether two mean one job."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from coverkit.checking.name_forms import SMALL_WORDS, name_words
from coverkit.checking.tokens import part_camel_case, word_set
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_INITIALS = 4
_RANK = word_set(
    """
    senior sr junior jr lead principal staff associate assistant entry level graduate grad new
    intern internship interns trainee apprentice student
    praktikum praktikant praktikantin werkstudent
    werkstudentin stage stagiaire alternance alternant i ii iii iv v 1 2 3 4 5 m w d f h x mwd
    in e the of for a an de du la le der die das im remote hybrid fall spring summer winter
    early career mid full time part
    position post appointment fellowship studentship phd ph doctoral postdoctoral
    postdoc doc faculty
    """
)
"""Words that tell grades, seasons or sexes apart, not trades."""

_IN_FULL = {
    "swe": "software engineer",
    "sde": "software engineer",
    "sre": "site reliability engineer",
    "sdet": "test engineer",
    "mle": "machine learning engineer",
    "ml": "machine learning",
    "qa": "quality assurance",
    "hr": "human resources",
}
"""Abbreviations in the titles of vacancies and in what people call their files."""
_SYNONYMS = {
    "developer": "engineer",
    "programmer": "engineer",
    "engineering": "engineer",
    "development": "engineer",
    "coder": "engineer",
    "entwickler": "engineer",
    "ingenieur": "engineer",
    "ingenieure": "engineer",
    "developpeur": "engineer",
    "management": "manager",
    "analytics": "analyst",
    "analysis": "analyst",
    "science": "scientist",
    "design": "designer",
    "consulting": "consultant",
    "frontend": "front",
    "backend": "back",
    "fullstack": "full-stack",
}
"""Titles that employers use for one trade in one posting."""
_FEMININE = (
    *(("euse", "eur"), ("rice", "eur"), ("iere", "ier"), ("ienne", "ien"), ("ante", "ant")),
    *(("ente", "ent"), ("erin", "er"), ("orin", "or"), ("istin", "ist"), ("antin", "ant")),
    *(("entin", "ent"), ("eurin", "eur"), ("ystin", "yst"), ("frau", "mann")),
    *(("enten", "ent"), ("anten", "ant"), ("isten", "ist"), ("euten", "eut"), ("ologen", "ologe")),
)
"""Endings, without accents, of a trade's name for a woman and for a man, or inflected.

Source: the pairs of titles in ROME 4.0 (French) and KldB 2010 (German).
"""


TRADE_WORDS = (
    r"(?:engineer|developer|manager|analyst|designer|consultant|scientist|assistant|clerk|officer|nurse"
    r"|teacher|technician|administrator|specialist|coordinator|director|architect|representative|intern"
    r"|trainee|associate|accountant|editor|writer|researcher|operator|driver|welder|mechanic|electrician"
    r"|planner|buyer|recruiter|therapist|lecturer|professor|programmer|tester|supervisor|cook|chef"
    r"|fitter|joiner|plumber|carpenter|baker|barista|waiter|waitress|cashier|midwife|paramedic|carer"
    r"|pilot|producer|strategist|curator|journalist|librarian|archivist|pharmacist|chemist|biologist"
    r"|economist|paralegal|lawyer|solicitor|tutor|trainer|advis[eo]r|executive|attendant|agent|worker"
    r"|ingenieur|entwickler|leiter|berater|kaufmann|kauffrau|techniker|sachbearbeiter|referent|pfleger"
    r"|verkäufer|erzieher|lehrer|meister|elektriker|elektroniker|köchin|bäcker|tischler|schreiner"
    r"|mitarbeiter|assistent|helfer|fachkraft|lehrkraft|fahrer|monteur|disponent|schlosser|archivar"
    r"|bibliothekar|informatiker|gärtner"
    r"|ingénieur|développeu|chargé|responsable|comptable|infirmi|vendeu|conseill|technicien|soudeu"
    r"|serveu|cuisini|boulang|secrétaire|mécanici|électrici|éducat|professeu|enseignant|soignant"
    r"|animat|maçon|menuisi|plombi|chauffeur|dessinat|bibliothécaire|archiviste|graphiste|juriste)\w*"
)
"""What a title's noun begins with, or a German compound ends with."""
_BETWEEN_TITLES = compiled(
    r"\s*[/|(),;:–—]\s*|\s+-\s+"
    r"|\s+(?:im|in|für|for|at|with|within|am|als|zum|zur|au|en|dans)\s+",
    re.IGNORECASE,
)
_BESIDE_TITLE = _RANK | {"co", "op", "coop", "job", "role"}
_LONG_ENOUGH = 12
"""Letters of a single word that is a title: "Projektleiter", not "Engineer"."""


def _to_trade(said: Sequence[str]) -> Sequence[str]:
    """A title up to its trade: "Guest Relations Officer *on board of MV Celestine*"."""
    ends = [n for n, word in enumerate(said, start=1) if names_a_trade(word)]
    return said[: ends[-1]] if ends else said


@lru_cache(maxsize=1024)
def titles_in(title: str) -> tuple[str, ...]:
    """What people say for a title: each of several, without its field, grade and contract.

    >>> titles_in("Junior Systems Engineer (m/w/d) im Bereich Design")
    ('Systems Engineer',)
    """
    return tuple(_titles_in(title))


def _titles_in(title: str) -> Iterator[str]:
    for piece in _BETWEEN_TITLES.split(title):
        said = piece.split()
        while said and _BESIDE_TITLE.issuperset(name_words(said[0])):
            said = said[1:]
        while said and _BESIDE_TITLE.issuperset(name_words(said[-1])):
            said = said[:-1]
        for short in dict.fromkeys((" ".join(said), " ".join(_to_trade(said)))):
            telling = " " in short or len(short) >= _LONG_ENOUGH
            if telling and short != title and names_a_trade(short):
                yield short


def trade(role: str) -> frozenset[str]:
    """The words of a title that say what trade it is.

    >>> trade("Senior Software Developer (m/w/d)") == trade("Software Engineer II")
    True
    """
    return frozenset(_trade(role))


def are_akin(one: str, other: str) -> bool:
    """Whether two titles have the noun in common: an accountant is no manager.

    >>> are_akin("Web Developer", "Software Engineer"), are_akin("Welder", "Web Developer")
    (True, False)
    """
    first, second = _trade(one), _trade(other)
    if first[-1:] == second[-1:] or first[:1] == second[:1]:
        return True
    return any(map(_is_trade, {*first} & {*second}))


def names_a_trade(title: str) -> bool:
    """Whether a title says what one is, and not only what contract one has: "an internship"."""
    words = name_words(title)
    return any(_is_trade(w) and not (w.startswith("intern") or w.endswith("ing")) for w in words)


def _is_trade(word: str) -> bool:
    return compiled(rf"\w*{TRADE_WORDS}", re.IGNORECASE).fullmatch(word) is not None


@lru_cache(maxsize=1024)
def _trade(role: str) -> tuple[str, ...]:
    """The same in order; the noun is the last in English and German, the first in French.

    Why cached: many letters apply for one role, and each is asked about all of them.
    """
    plain = " ".join(_IN_FULL.get(w, w) for w in name_words(part_camel_case(role)))
    for pair in ("full stack", "front end", "back end"):
        plain = plain.replace(pair, pair.replace(" ", ""))
    stems = (_SYNONYMS.get(word) or _stem(word.rstrip("s")) for word in plain.split())
    return tuple(stem for stem in stems if stem and stem not in _RANK)


def _stem(word: str) -> str:
    """One word for a trade's man and woman, and for its synonyms."""
    for ending, other in _FEMININE:
        if word.endswith(ending) and len(word) > len(ending):
            word = word.removesuffix(ending) + other
            break
    return _SYNONYMS.get(word, word)


def same_role(one: str, other: str) -> bool:
    """Whether two titles may mean one job: the trade of one stands in the other."""
    a, b = trade(one), trade(other)
    return a <= b or b <= a or _abbreviates(one, other) or _abbreviates(other, one)


def _abbreviates(short: str, title: str) -> bool:
    """Whether a title is written by initials: "COO", "VP Sales", "Wallet PM"."""
    whole = [word for word in name_words(title) if word not in SMALL_WORDS]
    initials = "".join(word[0] for word in whole)
    said = short.split()
    for word in said:
        at = initials.find(word.casefold())
        if word.isupper() and 1 < len(word) <= _MOST_INITIALS and at >= 0:
            in_full = whole[at : at + len(word)]
            spelt = trade(" ".join([*in_full, *(other for other in said if other != word)]))
            return spelt <= trade(title) or trade(title) <= spelt
    return False


def is_general(title: str, other: str) -> bool:
    """Whether a title is one word that many a trade has, such as the other: "Analyst"."""
    return len(trade(title)) == 1 and trade(title) < trade(other)


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one word for word, but for grades."""
    return trade(one) == trade(other)
