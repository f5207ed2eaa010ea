"""Where the work is, the posting's number, and whom to write to."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.parsing.posting_phrases import words
from coverkit.parsing.posting_titles import is_titled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.parsing.posting_lines import Line

_PLACE_LINES = 6
"""A place stands among so many first lines, or behind a label."""
_PLACE_LABELS = (
    "location", "job location", "work location", "primary location", "place of work",
    "arbeitsort", "einsatzort", "dienstort", "standort", "lieu", "lieu de travail",
    "localisation",
)  # fmt: skip
_NO_PLACE = words("in person remote hybrid onsite on-site various multiple")
_LONGEST_PLACE = 60


def place_of(lines: Sequence[Line]) -> str | None:
    """Where the work is, as the posting writes it."""
    for line in lines:
        label, colon, rest = line.text.partition(":")
        place = rest.strip()
        known = colon and label.strip().lower() in _PLACE_LABELS
        if (
            known
            and 1 < len(place) <= _LONGEST_PLACE
            and not _NO_PLACE.issuperset(place.lower().split())
        ):
            return place.rstrip(".")
    for line in lines[:_PLACE_LINES]:
        if _place().match(line.text) and not is_titled(line.text):
            return line.text
    return None


def reference_of(text: str) -> str | None:
    """The employer's number for this posting."""
    found = _reference().search(text)
    return found[1] if found else None


def recipient_of(text: str) -> str | None:
    """The person whom the posting names for applications."""
    found = _recipient().search(text)
    return found[1] if found and not is_titled(found[1]) else None


@functools.cache
def _place() -> re.Pattern[str]:
    """City and land: "Leeds, UK", "New York, NY, United States", "DesMoines, Iowa - USA"."""
    name = r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){0,3}"
    return re.compile(rf"{name}, ?(?:[A-Z]{{2}}|{name})(?:,? -? ?[A-Z][\w ]+)?$|Remote\b.{{0,24}}$")


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
