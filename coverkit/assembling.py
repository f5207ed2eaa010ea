"""A draft from what was found and what the person's letters look like.

Beside `library` because a template is read and understood before it is drafted like.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import drafting, parsing
from coverkit.errors import UnreadableError
from coverkit.inputs import read_file

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence

    from coverkit.models import Letter, Match, Suggestions


@dataclass(frozen=True, slots=True)
class Target:
    """For whom the draft is, as far as known."""

    company: str | None
    role: str | None
    recipient: str | None


def assemble(
    suggestions: Suggestions,
    *,
    picks: Sequence[Match] | None,
    without: Collection[str],
    length: drafting.Length,
    letters: Sequence[Letter],
    template: Path | None,
    target: Target,
    today: dt.date,
) -> drafting.Draft:
    """The draft, on one page unless passages were picked or a long one is wanted.

    Raises:
        UnreadableError: The template cannot be read.
    """
    sender, look = sender_of(letters), _newest_word(letters)
    if template is not None:
        sender, look = _like(template) or sender, template

    def planned(selection: drafting.Selection) -> drafting.Draft:
        draft = drafting.plan(
            suggestions,
            chosen=selection.evidence,
            opening=selection.opening,
            closing=selection.closing,
            sender=sender,
            today=today,
            company=target.company,
            role=target.role,
            recipient=target.recipient,
        )
        return replace(draft, left_out=selection.left_out, look=look)

    if picks is not None:
        return planned(drafting.picked(suggestions, picks))
    selection = drafting.select(suggestions, length=length, without=without)
    draft = planned(selection)
    while length != "long" and len(selection.evidence) > 1 and not drafting.fits_one_page(draft):
        selection = selection.shorter()
        draft = planned(selection)
    return draft


def _like(template: Path) -> Letter | None:
    """The template understood, for its letterhead; None when it has none of its own."""
    if template.suffix.lower() not in {".docx", ".docm", ".dotx"}:
        raise UnreadableError(
            f"{template} cannot be used as a template: it is no .docx file.",
            code="unsupported",
            hint="Open it in your word processor and save it as .docx.",
        )
    try:
        letter = parsing.parse_letter(read_file(template))
    except UnreadableError as error:
        if error.code == "empty":  # an empty sheet with a margin and a font is a template too
            return None
        raise
    return letter if any(part.part == "letterhead" for part in letter.parts) else None


def sender_of(letters: Sequence[Letter]) -> Letter | None:
    """The newest letter that shows the person's name and address, else the newest."""
    headed = (letter for letter in letters if any(p.part == "letterhead" for p in letter.parts))
    return next(headed, next(iter(letters), None))


def _newest_word(letters: Sequence[Letter]) -> Path | None:
    """The newest letter's Word file that is still there."""
    paths = (Path(path) for letter in letters for path in letter.paths)
    return next((p for p in paths if p.suffix.lower() == ".docx" and p.is_file()), None)
