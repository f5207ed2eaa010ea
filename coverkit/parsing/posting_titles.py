"""The role's title: a line at the top, a label, the path, or the words of the prose."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_head import is_clutter
from coverkit.parsing.posting_lines import plain
from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_phrases.names import NOT_NAMES, NOT_TITLE, VAGUE_NOUNS
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.posting_phrases.titles import (
    COMPOUND_ENDINGS,
    PERSON_ADJECTIVES,
    RANKS,
    TITLE_NOUNS,
)
from coverkit.parsing.posting_sections import heading_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.parsing.posting_head import Piece
    from coverkit.parsing.posting_lines import Line

HEAD_LINES = 6
"""A title stands among so many first lines, or nowhere."""
_LONGEST_TITLE = 11
_ACRONYM = 3
"""Letters of a word that stays as it is where a whole title is in capitals."""
_LONGEST_PROSE_TITLE = 7
_SMALL = words("of and & for in the de du la des und für im et / - – with")
"""Words that a capitalised title writes small."""
_LABELS = frozenset(
    (
        "job title", "position title", "title", "position", "role", "job", "poste",
        "intitulé du poste", "stelle", "stellenbezeichnung", "stellentitel", "vacancy",
    )
)  # fmt: skip
_ENDS = frozenset(
    (
        "to", "who", "with", "for", "in", "at", "that", "on", "based", "within", "reporting",
        "responsible", "you", "you'll", "you’ll", "role", "position", "join", "as", "für", "im",
        "mit", "zur", "zum", "pour", "qui", "au", "à", "afin", "our", "–", "—", "|", "(remote",
        "whose", "where", "und", "bei", "chez", "dans", "experienced", "excited", "intern/co-op",
    )
)  # fmt: skip
"""A word that ends a title in running text."""


def role_of(
    lines: Sequence[Line],
    head: Sequence[Piece],
    text: str,
    from_path: str | None,
    *,
    place: str | None = None,
) -> str | None:
    """The position's title, as the posting (or else the path) writes it.

    Args:
        lines: the posting's lines.
        head: the pieces of its first lines.
        text: the same in one piece.
        from_path: the role that the file's name gives.
        place: where the work is; what stands right above it at the top is the title.
    """
    for line in lines:
        label, colon, rest = line.text.partition(":")
        if colon and label.strip().lower() in _LABELS and is_titled(rest):
            return _tidy(rest)
    tops = [piece.text for piece in head] + [line.text for line in lines[:HEAD_LINES]]
    for top in tops:
        title = _wanted_after().sub("", top)
        if is_title_line(title):
            name, colon, own = title.partition(": ")
            title = own if colon and is_titled(own) and not is_titled(name) else title
            return _tidy(_without_place(title))
    return from_path or _above_place(lines, place) or _prose_role(text)


def is_title_line(text: str) -> bool:
    """Whether a line is nothing but a title."""
    if _genders().search(text) and len(text.split()) <= _LONGEST_TITLE:
        return True
    words = _bracketed().sub("", text).split()
    return (
        0 < len(words) <= _LONGEST_TITLE
        and not text.endswith((".", "!", ":", "?", "…"))
        and not heading_of(text)
        and capitalised([word for word in words if word.isalpha()])
        and NOT_TITLE.isdisjoint(text.lower().split())
        and is_titled(text)
    )


def _above_place(lines: Sequence[Line], place: str | None) -> str | None:
    """The first line, where the second is the place: "Asset Recovery" above "Leeds"."""
    if place is None or len(lines) < 2 or not lines[1].text.startswith(place):  # noqa: PLR2004
        return None
    first = lines[0].text
    words = first.split()
    named = len(words) <= _LONGEST_PROSE_TITLE and capitalised([w for w in words if w.isalpha()])
    speaks = first.endswith((".", "!", ":", "?", "…")) or heading_of(first) is not None
    return _tidy(first) if named and not speaks and not is_clutter(first) else None


def is_titled(text: str) -> bool:
    """Whether an occupation is named."""
    return any(_is_noun(word) for word in compiled(r"[\s,/()–-]+").split(text))


def ends_as_title(words: Sequence[str]) -> bool:
    """Whether one of the last two words is an occupation."""
    return any(_is_noun(word) for word in words[-2:])


def run_pattern() -> str:
    """A run of capitalised words, small connecting words within."""
    word = r"(?:[A-ZÀ-ÖØ-Þ0-9][\w&.'’+-]*|[a-z]+[A-Z]\w*)"
    return rf"{word}(?:(?:,? (?:of|and|the|&|de|du|des|la|et|für|und|am|der|von))? {word}){{0,7}}"


def _prose_role(text: str) -> str | None:
    """The title in "we are looking for a …", else the one the text speaks of most."""
    for match in _wanted().finditer(text):
        words = match[1].split()
        while words and words[0].lower().strip(",") in PERSON_ADJECTIVES:
            words.pop(0)
        end = next((n for n, word in enumerate(words) if word.lower() in _ENDS), len(words))
        if _is_prose_title(words[:end]):
            return _tidy(_one(words[:end]))
    named = Counter(
        _one(match[1].split())
        for match in _mentioned().finditer(text)
        if _is_prose_title(match[1].split())
    )
    return _tidy(named.most_common(1)[0][0]) if named else None


def _without_place(title: str) -> str:
    """A title that runs on into the place: "Analyst, Sales Mountain View, CA, United States".

    Nothing shows where the city begins, so all from the first comma on is given up.
    """
    first, comma, rest = title.partition(",")
    land = rest.rpartition(",")[2] or rest
    runs_on = comma and "," in rest and plain(land).strip() in LANDS
    return first if runs_on and is_titled(first) else title


def _is_prose_title(words: Sequence[str]) -> bool:
    """Whether words in running text are a title: capitalised, or all of a title's own words."""
    if not 1 < len(words) <= _LONGEST_PROSE_TITLE or not _is_noun(words[-1]):
        return False
    if words[-1].lower().rstrip("s") in VAGUE_NOUNS:
        return False
    if capitalised(words):
        return words[0].lower() not in NOT_NAMES
    return all(word.lower() in RANKS or _is_noun(word) for word in words)


def capitalised(words: Sequence[str]) -> bool:
    """Whether words are written as names and titles are, small linking words apart."""
    return all(word[0].isupper() or word.lower() in _SMALL for word in words if word[0].isalpha())


def _one(words: Sequence[str]) -> str:
    """The title of one person: "Software Engineers" -> "Software Engineer"."""
    last = words[-1]
    if last.endswith("s") and last.lower() not in TITLE_NOUNS:
        last = last[:-1]
    return " ".join((*words[:-1], last))


def _is_noun(word: str) -> bool:
    bare = compiled(r"[:*/_]?(?:innen|in)$").sub("", word.lower().strip(".,:;|()"))
    plain = word.lower().strip(".,:;|()")
    known = not TITLE_NOUNS.isdisjoint((plain, bare, plain.removesuffix("s")))
    return known or bare.endswith(COMPOUND_ENDINGS)


def _tidy(title: str) -> str:
    title = _genders().sub("", title)
    words = (_number().sub("", title) if any(map(str.isdigit, title)) else title).split()
    if title.isupper():
        words = [word if len(word) <= _ACRONYM else word.title() for word in words]
        words = [word.lower() if word.lower() in _SMALL else word for word in words]
    tidy = " ".join(words).strip(" -–|,:;.")
    terms = _in_brackets().search(tidy) if tidy.endswith(")") else None
    return tidy[: terms.start()] if terms and is_clutter(terms[1]) else tidy


@functools.cache
def _genders() -> re.Pattern[str]:
    return compiled(
        r"\s*[(\[]?\b(?:[mwdfh]/[mwdfh]/[dx]|h/f|f/h|all genders|gn)\b[)\]]?", re.IGNORECASE
    )


@functools.cache
def _number() -> re.Pattern[str]:
    """The employer's number at a title's end: "Associate-2001417", "Clerk (#30122)"."""
    return compiled(r"[\s–-]*[(\[]?#?\d{5,}[)\]]?$")


@functools.cache
def _bracketed() -> re.Pattern[str]:
    return compiled(r"\([^()]*\)")


@functools.cache
def _in_brackets() -> re.Pattern[str]:
    return compiled(r" \(([^()]+)\)$")


@functools.cache
def _wanted_after() -> re.Pattern[str]:
    return compiled(r"(?i)[ ,!-]+(?:wanted|required|needed|gesucht|recherchée?)!?$")


@functools.cache
def _wanted() -> re.Pattern[str]:
    return compiled(
        r"\b(?:looking for|need for|in need of|seek(?:ing|s)|hiring|recruiting"
        r"|(?:role|position) (?:of|as)|opening for|work as|serve as|join \w+ as"
        r"|suchen(?: wir)?|sucht|[Aa]s|recherch(?:e|ons)|recrut(?:e|ons))\b"
        r" (?:an? |the |our |une? |eine[nr]? |ab sofort |\d+(?:[-–]\d+)?x? )*"
        r"([^.,;:!?\n]{4,90})"
    )


@functools.cache
def _mentioned() -> re.Pattern[str]:
    return compiled(
        r"(?<![Rr]eports to )(?<![Rr]eporting to )\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Aa]s|[Oo]f) "
        rf"({run_pattern()})"
    )
