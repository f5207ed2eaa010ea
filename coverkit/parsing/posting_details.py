"""Where the work is, the posting's number, and whom to write to."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.parsing.posting_head import is_clutter
from coverkit.parsing.posting_lines import plain
from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.posting_titles import capitalised, is_titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.parsing.posting_head import Piece
    from coverkit.parsing.posting_lines import Line

_PLACE_LABELS = (
    "location", "locations", "base", "job location", "work location", "primary location",
    "place of work", "arbeitsort", "einsatzort", "dienstort", "standort", "lieu",
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
_LONGEST_BESIDE = 2
"""Words."""


def place_of(lines: Sequence[Line], head: Sequence[Piece]) -> str | None:
    """Where the work is, as the posting writes it.

    Args:
        lines: the posting's lines.
        head: the pieces of its first lines.
    """
    for line in lines:
        label, colon, rest = line.text.partition(":")
        place = _parting().split(rest.strip())[0]
        known = colon and label.strip().lower() in _PLACE_LABELS
        if (
            known
            and 1 < len(place) <= _LONGEST_PLACE
            and not _NO_PLACE.issuperset(place.lower().split())
        ):
            return place.rstrip(".")
    return next((piece.text for piece in head if _is_place(piece.text)), None)


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
            and not is_clutter(re.sub(r"\(\d+\)", "", rest))
        ):
            return rest.strip()
    return None


def _is_place(text: str) -> bool:
    """City and land, or a postcode: "Leeds, UK", "Des Moines, Iowa - USA", "Averne PA5 2QA"."""
    if is_titled(text) or len(text) > _LONGEST_PLACE:
        return False
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
    return re.compile(r"[A-Z]{2}(?: \d{5})?(?: \([\w -]+\))?|[A-Z]\w+ - USA?")


@functools.cache
def _postcode() -> re.Pattern[str]:
    return re.compile(r"^[A-Z][\w’' -]+ [A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$")


@functools.cache
def _remote() -> re.Pattern[str]:
    return re.compile(r"Remote\b.{0,24}")


@functools.cache
def _parting() -> re.Pattern[str]:
    """What parts a place from the next fact on a line: "Base: Leeds · Ref: 7"."""
    return re.compile(r"\s+[·•|]\s*|\s{3,}")


@functools.cache
def _reference() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:Job|Req(?:uisition)?|Posting|Vacancy|Position|Ref(?:erence)?\.?|Referenz|Kennziffer"
        r"|Stellen|R[ée]f(?:érence)?\.?)[ -]?(?:ID|No\.?|Number|Nr\.?|nummer|#|n°)? ?[:#] ?#?"
        r"([A-Z]{0,5}[-_/]?\d[\w/-]{2,18})"
    )


@functools.cache
def _recipient() -> re.Pattern[str]:
    title = r"(?:(?:Ms|Mr|Mrs|Dr|Prof|Frau|Herrn?|Madame|Monsieur|Mme|M)\.? )"
    name = r"[A-ZÀ-Þ][\w'’-]+"
    person = rf"({title}?{name} (?:(?:von|van|de|la) )?{name}|{title}{name})"
    return re.compile(
        r"\b(?:[Hh]iring [Mm]anager|[Cc]ontact(?: [Pp]erson)?|[Aa]nsprechpartner(?:in)?|[Aa]ttn\.?"
        r"|[Ff]or the attention of|[Aa]ddressed? (?:your )?(?:applications? )?to|[Vv]otre contact"
        rf"|[Bb]ewerbung an) ?:? ?{person}(?=[,.;:\s]|$)"
    )
