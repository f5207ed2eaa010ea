"""The employer's name, told by the company it keeps in the posting's prose.

A bad guess is worse than none: a name must be attested more than once, or in a place where
only an employer's name stands.
"""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_head import is_clutter
from coverkit.parsing.posting_path import as_written, path_facts
from coverkit.parsing.posting_phrases.names import (
    AFTER_A_COMPANY,
    BEFORE_A_COMPANY,
    COMPANY_LABELS,
    LEGAL_FORMS,
    NOT_ALONE,
    NOT_NAMES,
    SUBUNITS,
)
from coverkit.parsing.posting_sections import heading_of
from coverkit.parsing.posting_titles import (
    capitalised,
    ends_as_title,
    is_title_line,
    is_titled,
    run_pattern,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.parsing.posting_head import Piece

_ENOUGH = 3
"""Votes, for a name that occurs more than once."""
_CERTAIN = 6
"""Votes, for one that does not."""
_LONGEST_NAME = 5
_PART = 4
"""A fuller name is the name if at least each so-manieth mention is in full."""
_SENTENCE_STARTS = ("", ".", "!", "?", ":", "\n")
_AWAY = r",? (?:in|aus|à) (?:der )?[A-ZÀ-Þ][\w'’-]+,?(?= )"
"""The place between a name and its verb: "Carpenter Wendelin in Altenrode seeks"."""
_SHORT = r'^ \(["“”„‘’\']?[A-Z][\w&/-]*["“”‘’\']?\)(?=[ ,])'
"""A name's short form: "Harrow Fire Mutual ("HFM") is"."""
_APPOSITION = compiled(r"^, [^,.!?\n]{3,50},(?= )")
"""What a name is, before its verb: "Acme, a maker of anvils, seeks"."""
_LONG_DOMAIN = 5
_NOT_OWN = (
    "gmail", "outlook", "hotmail", "yahoo", "recruit", "staffing", "talent", "jobs", "career",
    "personal", "linkedin", "indeed", "glassdoor", "workday", "greenhouse",
)  # fmt: skip
"""In a mail or web address these say that it is not the employer's own.

Source: the large mail hosts, job boards and applicant systems, and how agencies call themselves.
"""
_WE = compiled(r",? (?:we\b|our\b|you\b|wir\b|nous\b)")
_LEGAL_NEXT = (", Inc", ", LLC", ", Ltd", ", LP", ", L.P", ", Corp", ", SA", ", S.A")
_SENTENCE = r"(?<=\w{3}\.) "
_TRADE = "IT"
"""In capitals this is a trade, and may begin a name: "IT Concepts"."""
_ADVERB = compiled(r"\b(?:actively|currently|now|also|proudly|always) ")
_CLOSINGS = " .,;:'’\"”)-–"


def company_of(
    text: str, path: str, *, head: Sequence[Piece] = (), place: str | None = None
) -> str | None:
    """The employer's name, as the posting writes it.

    Args:
        text: the whole posting, one line a line.
        head: the pieces of its first lines.
        place: where the work is: that is not the employer's name.
        path: where it was read from; a name there is taken when the text does not object.
    """
    from_path, _ = path_facts(path, text)
    if from_path:
        return as_written(from_path, text)
    votes: Counter[str] = Counter()
    for name, weight in (*_votes(text), *_head_votes(head, text, place or "")):
        votes[name] += weight
    half = {name: votes.pop(name) for name in list(votes) if name.lower() in NOT_ALONE}
    for name in votes:
        votes[name] += max((half.get(word, 0) for word in name.split()), default=0)
    attested = [
        name
        for name, count in votes.items()
        if count >= _CERTAIN
        or (count >= _ENOUGH and (text.count(name) > 1 or _any_half(name, half)))
    ]
    best = min(attested, key=lambda name: (-votes[name], text.find(name)), default=None)
    best = (best and _in_full(best, votes, text)) or _possessor(text)
    return f"The {best}" if any(piece.text == f"The {best}" for piece in head) else best


def _possessor(text: str) -> str | None:
    """Whoever's things the whole posting is about: "Lumora's hiring", "at Lumora", "Lumora".

    Why the genitive twice, or once beside "at": products and methods recur, but own nothing.
    """
    named = Counter(match[1] for match in _whose().finditer(text))
    at = Counter(match[1] for match in _at_whom().finditer(text))
    found = [
        name
        for name in named
        if 2 * named[name] + at[name] >= _ENOUGH
        and text.count(name) >= _ENOUGH
        and name.lower() not in NOT_NAMES | NOT_ALONE
        and not is_titled(name)
    ]
    return max(found, key=lambda name: (text.count(name), -text.find(name)), default=None)


def _head_votes(head: Sequence[Piece], text: str, place: str) -> Iterator[tuple[str, int]]:
    """A name above the posting's text counts, beside the title all the more."""
    titles = {piece.line for piece in head if is_title_line(piece.text)}
    for piece in head:
        label, colon, rest = piece.text.partition(":")
        name = rest if colon and label.strip().lower() in COMPANY_LABELS else piece.text
        _, found, legal = _name(name.partition(",")[0])
        name = "" if is_titled(name) else found or ""
        words = name.split()
        if (
            not words
            or place.startswith(name)
            or len(words) > _LONGEST_NAME
            or not capitalised(words)
            or NOT_NAMES.issuperset(word.lower() for word in words)
            or is_clutter(name)
            or heading_of(name) is not None
        ):
            continue
        beside = any(abs(piece.line - line) <= 1 for line in titles)
        weight = _CERTAIN if legal else 2 if beside else 1
        yield name, weight - 2 * _worked_in(name, text)


def _any_half(name: str, half: Mapping[str, int]) -> bool:
    """Whether the posting goes on with a part of the name: "the Council"."""
    return any(word in half for word in name.split())


def _in_full(name: str, votes: Counter[str], text: str) -> str:
    """The whole name, where the posting goes on with half of it: "the Council"."""
    fuller = [
        other
        for other in votes
        if (other.startswith(f"{name} ") or other.endswith(f" {name}"))
        and votes[other] > 0
        and _PART * text.count(other) >= text.count(name)
    ]
    return max(fuller, key=lambda other: (votes[other], -text.find(other)), default=name)


def _worked_in(name: str, text: str) -> int:
    """How often a name is a place's: one works in it."""
    return sum(text.count(f" {word} {name}") for word in ("in", "near", "to", "à", "im", "bei"))


def _votes(text: str) -> Iterator[tuple[str, int]]:
    sites = _domains(text)
    for match in _runs().finditer(text):
        cut, name, legal = _name(match.group())
        if name is None:
            continue
        before = text[max(0, match.start() - 24) : match.start()]
        weight = _before(before + cut, whole_line=_ends_line(text, match.end()))
        legal = legal or _legal_next(text, match.end())
        starts = before.rstrip(" ")[-1:] in _SENTENCE_STARTS or before.lower().endswith("at ")
        if legal:
            weight += 3
        elif starts:
            following = text[match.end() : match.end() + 90]
            shortened = compiled(_SHORT).sub("", following)
            said = _after(_without_place(shortened))
            weight += said + (_ENOUGH if said and shortened != following else 0)
            weight += _ENOUGH if _below_about(text, match.start()) else 0
        if weight and _WE.match(text, match.end()):
            weight += _ENOUGH + 2 if (before + cut).lower().endswith("at ") and starts else 2
        if match.group().endswith(("'s", "’s")):
            weight += 1
        if sites and _own(name, sites):
            weight += _CERTAIN
        if weight:
            yield name, weight


def _domains(text: str) -> frozenset[str]:
    """The names in the posting's mail and web addresses, but for mail hosts and recruiters."""
    if "@" not in text and "www." not in text:
        return frozenset()
    found = (match[1].replace("-", "").lower() for match in _domain().finditer(text))
    return frozenset(name for name in found if len(name) >= _LONG_DOMAIN and not _foreign(name))


def _foreign(domain: str) -> bool:
    return any(word in domain for word in _NOT_OWN)


def _own(name: str, domains: frozenset[str]) -> bool:
    """Whether an address is that of this name, or of its last words."""
    letters = "".join(filter(str.isalnum, name.lower()))
    return any(letters == domain or letters.endswith(domain) for domain in domains)


def _legal_next(text: str, end: int) -> bool:
    """Whether a legal form follows, after a comma."""
    return text.startswith(", ", end) and any(
        text.startswith(form, end) and not text[end + len(form) :][:1].isalnum()
        for form in _LEGAL_NEXT
    )


def _without_place(following: str) -> str:
    """What follows a name, without the place that may stand between it and its verb."""
    if following.lstrip(",").startswith((" in ", " aus ", " à ")):
        return compiled(_AWAY).sub("", following, count=1)
    return following


def _below_about(text: str, start: int) -> bool:
    """Whether this begins the text under a heading like "Who we are"."""
    if text[start - 1 : start] != "\n":
        return False
    return heading_of(text[text.rfind("\n", 0, start - 1) + 1 : start - 1]) == "about"


def _before(text: str, *, whole_line: bool) -> int:
    line = text.rpartition("\n")[2].lower()
    if line.rstrip(" :") in COMPANY_LABELS and ":" in line:
        return _CERTAIN
    if whole_line and line in {"why ", "why join ", "life at "}:
        return _CERTAIN
    if whole_line and line in {"about ", "über ", "à propos de "}:
        return _ENOUGH + 1
    words = line.split()
    return BEFORE_A_COMPANY.get(" ".join(words[-2:]), BEFORE_A_COMPANY.get(" ".join(words[-1:]), 0))


def _after(text: str) -> int:
    text = _APPOSITION.sub("", text)
    words = _ADVERB.sub("", text.partition("\n")[0].lower()).split()
    said = (AFTER_A_COMPANY.get(" ".join(words[:most])) for most in (3, 2, 1))
    return next((votes for votes in said if votes is not None), 0)


def _ends_line(text: str, end: int) -> bool:
    return text[end : end + 1] in {"", "\n"} or text[end : end + 2] in {"?\n", ":\n"}


def _is_title(words: Sequence[str]) -> bool:
    """Whether a run names a position; a plural at the end is a firm's: "Foxlow Vets"."""
    return ends_as_title(words) and not (len(words) > 1 and words[-1].endswith("s"))


def _name(run: str) -> tuple[str, str | None, bool]:
    """What stands before the name in a capitalised run, the name, and whether a legal form ends it.

    "At The Acme Ltd" -> "At The ", "Acme", True.
    """
    run = run.strip(_CLOSINGS)
    words = (_sentence(run) if ". " in run else run).split()
    cut = ""
    while words and words[0] != _TRADE and words[0].lower().strip(_CLOSINGS) in NOT_NAMES:
        cut += f"{words.pop(0)} "
    legal = len(words) > 1 and words[-1].lower() in LEGAL_FORMS
    words = words[: -1 if legal else None]
    if (
        not words
        or words[0].lower() in SUBUNITS
        or _is_title(words)
        or all(w.lower() in NOT_NAMES for w in words)
    ):
        return cut, None, False
    name = compiled(r"['’]s?$").sub("", " ".join(words)).strip(_CLOSINGS)
    return cut, name if sum(map(str.isalpha, name)) > 1 else None, legal


def _sentence(run: str) -> str:
    """The last sentence that a run reaches into, unless only the next one's first word is in it."""
    *before, last = compiled(_SENTENCE).split(run)
    return before[-1] if before and last.lower() in NOT_NAMES else last


@functools.cache
def _whose() -> re.Pattern[str]:
    return compiled(r"\b([A-Z][\w&-]+)['’]s\b")


@functools.cache
def _at_whom() -> re.Pattern[str]:
    return compiled(r"\b(?:[Aa]t|[Jj]oin|across|within) ([A-Z][\w&-]+)")


@functools.cache
def _domain() -> re.Pattern[str]:
    return compiled(r"(?:@|www\.)(?:[\w-]+\.)*?([\w-]+)\.[a-z]{2,10}\b(?!\.[a-z])")


@functools.cache
def _runs() -> re.Pattern[str]:
    return compiled(rf"(?<![\w.]){run_pattern()}")
