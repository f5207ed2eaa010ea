"""Where the work is, the posting's number, and whom to write to."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_head import is_clutter
from coverkit.parsing.posting_lines import plain
from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_phrases.names import NOT_ALONE, SUBUNITS
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.posting_sites import is_site_line
from coverkit.parsing.posting_titles import capitalised, is_title_line, is_titled

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from coverkit.parsing.posting_head import Piece
    from coverkit.parsing.posting_lines import Line

_PLACE_LABELS = (
    "location", "locations", "base", "job location", "work location", "primary location",
    "place of work", "town", "city", "location address", "where", "based in", "ort", "ville",
    "arbeitsplatz", "arbeitsort", "einsatzort", "dienstort", "standort", "lieu",
    "lieu de travail", "localisation",
)  # fmt: skip
_ADDRESSING = (
    "contact",
    "hiring manager",
    "nsprechpartner",
    "attn",
    "attention",
    "address",
    "bewerbung an",
)
"""Without any of these words nobody is named."""
_NO_PLACE = words("in person remote hybrid onsite on-site various multiple")
_LONGEST_PLACE = 60
_LONGEST_BESIDE, _LONGEST_BELOW = 2, 5
"""Words."""


def place_of(lines: Sequence[Line], head: Sequence[Piece]) -> str | None:
    """Where the work is, as the posting writes it.

    Args:
        lines: the posting's lines.
        head: the pieces of its first lines.
    """
    for line, following in zip(lines, (*lines[1:], None), strict=False):
        label, colon, rest = line.text.partition(":")
        if following and not rest and label.strip().lower() in _PLACE_LABELS:
            colon, rest = ":", following.text if _may_be_place(following.text) else ""
        place = _parting().split(rest.strip())[0]
        known = colon and label.strip().lower() in _PLACE_LABELS
        if (
            known
            and 1 < len(place) <= _LONGEST_PLACE
            and not _NO_PLACE.issuperset(place.lower().split())
        ):
            return place.rstrip(".")
    return next((piece.text for piece in head if _is_place(piece.text)), None)


def _may_be_place(text: str) -> bool:
    """Whether the line below a label like "Location" may be what it announces."""
    words = text.split()
    lowered = {word.lower().strip(",") for word in words}
    other = is_titled(text) or is_clutter(text) or not lowered.isdisjoint(NOT_ALONE | SUBUNITS)
    named = lowered <= _NO_PLACE or other
    return len(words) <= _LONGEST_BELOW and capitalised(words) and not named


def place_between(company: str | None, head: Sequence[Piece]) -> str | None:
    """The place on one line with what is told already: "Clerk - Leeds - Acme", "Full time · Leeds".

    A title and one thing more is not enough: that may be the department.
    """
    for number in sorted({piece.line for piece in head}):
        pieces = [piece.text for piece in head if piece.line == number]
        titles = [text for text in pieces if is_title_line(text)]
        known = [text for text in pieces if company and text.startswith(company)]
        terms = [text for text in pieces if text not in known and is_clutter(text)]
        left = [text for text in pieces if text not in {*titles, *known, *terms}]
        if not left and known and titles:
            first, _, rest = titles[0].partition(",")
            left = [rest.strip()] if rest and is_titled(first) else []
        if len(left) == 1 and (known or terms) and _may_be_place(left[0]):
            return left[0]
    return None


def place_beside(company: str | None, head: Sequence[Piece]) -> str | None:
    """The place on the company's own line: "Acme, Leeds", "Acme · Leeds".

    A place there is one or two words; more may be a department.
    """
    for piece, following in zip(head, (*head[1:], None), strict=False):
        name, _, rest = piece.text.partition(",")
        if not company or not name.startswith(company):
            continue
        if not rest and following and following.line == piece.line:
            rest = following.text
        words = rest.split()
        if (
            0 < len(words) <= _LONGEST_BESIDE
            and capitalised(words)
            and not is_titled(rest)
            and not is_clutter(compiled(r"\(\d+\)").sub("", rest))
        ):
            return rest.strip()
    return None


def _is_place(text: str) -> bool:
    """City and land, or a postcode: "Leeds, UK", "Des Moines, Iowa - USA", "Averne PA5 2QA"."""
    if len(text) > _LONGEST_PLACE or is_titled(text):
        return False
    if is_site_line(text):
        return True
    _, comma, land = text.rpartition(",")
    land = land.strip()
    if comma and capitalised(text.split()):
        return plain(land).strip() in LANDS or bool(_code().fullmatch(land))
    return bool(_remote().fullmatch(text) or _postcode().search(text))


def reference_of(text: str) -> str | None:
    """The employer's number for this posting."""
    found = _reference().search(text)
    return found[1] if found else None


def recipient_of(text: str) -> str | None:
    """The person whom the posting names for applications."""
    # Why: most postings name nobody, and the pattern costs a millisecond to make.
    if not any(word in text.lower() for word in _ADDRESSING):
        return None
    found = _recipient().search(text)
    return found[1] if found and not is_titled(found[1]) else None


@functools.cache
def _code() -> re.Pattern[str]:
    """A state's two letters: "NY", "WI 54999", "PA (Remote)"; "Iowa - USA"."""
    return compiled(r"[A-Z]{2}(?: \d{5})?(?: \([\w -]+\))?|[A-Z]\w+ - USA?")


@functools.cache
def _postcode() -> re.Pattern[str]:
    return compiled(r"^[A-Z][\w’' -]+ [A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$")


@functools.cache
def _remote() -> re.Pattern[str]:
    return compiled(r"Remote\b.{0,24}")


@functools.cache
def _parting() -> re.Pattern[str]:
    """What parts a place from the next fact on a line: "Base: Leeds · Ref: 7"."""
    return compiled(r"\s+[·•|]\s*|\s{3,}|\s+(?=[A-Z][a-z]+: )")


@functools.cache
def _reference() -> re.Pattern[str]:
    return compiled(
        r"\b(?:Job|Req(?:uisition)?|Posting|Vacancy|Position|Ref(?:erence)?\.?|Referenz|Kennziffer"
        r"|Stellen|R[ée]f(?:érence)?\.?)[ -]?(?:ID|No\.?|Number|Nr\.?|nummer|#|n°)? ?[:#] ?#?"
        r"([A-Z]{0,5}[-_/]?\d[\w/-]{2,18})"
    )


@functools.cache
def _recipient() -> re.Pattern[str]:
    title = r"(?:(?:Ms|Mr|Mrs|Dr|Prof|Frau|Herrn?|Madame|Monsieur|Mme|M)\.? )"
    name = r"[A-ZÀ-Þ][\w'’-]+"
    person = rf"({title}?{name} (?:(?:von|van|de|la) )?{name}|{title}{name})"
    return compiled(
        r"\b(?:[Hh]iring [Mm]anager|[Cc]ontact(?: [Pp]erson)?|[Aa]nsprechpartner(?:in)?|[Aa]ttn\.?"
        r"|[Ff]or the attention of|[Aa]ddressed? (?:your )?(?:applications? )?to|[Vv]otre contact"
        rf"|[Bb]ewerbung an) ?:? ?{person}(?=[,.;:\s]|$)"
    )
