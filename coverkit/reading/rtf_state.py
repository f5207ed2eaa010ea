"""What an RTF reader has to remember: the text it adds to, and what its group says of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from coverkit.models import Paragraph, Place, Style
from coverkit.reading.tidy import tidy

_MOST_FALLBACK = 8


@dataclass
class Flow:
    """Text that runs on its own: the body, a header, a note; its paragraphs so far."""

    place: Place
    paragraphs: list[Paragraph] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    hidden: dict[Place, list[str]] = field(default_factory=dict)
    style: Style = "plain"
    first_page: bool = False
    """Shown only where the file asks for another first page."""
    author: str = ""

    def end_paragraph(self, unseen: list[Paragraph]) -> None:
        """Close the paragraph; what of it a reader does not see goes to ``unseen``."""
        if text := tidy("".join(self.pieces)):
            self.paragraphs.append(Paragraph(text, place=self.place, style=self.style))
        for place, pieces in self.hidden.items():
            if text := tidy("".join(pieces)):
                note = self.author if place == "comment" else ""
                unseen.append(Paragraph(text, place=place, note=note))
        self.pieces.clear()
        self.hidden.clear()


@dataclass(frozen=True, slots=True)
class State:
    """What a group inherits and takes back when it ends."""

    flow: Flow
    skip: bool = False
    starred: bool = False
    """After ``\\*``: a destination that is not known is passed over."""
    font: int = -1
    fallback: int = 1
    """So many characters after ``\\u`` stand for it in readers without Unicode."""
    hidden: bool = False
    deleted: bool = False
    into: str = ""
    """The property, or ``fonttbl``, that text goes to."""


def changed(state: State, word: str, number: int | None) -> State:
    """The state after a control that lasts until its group ends."""
    if word == "plain":
        return replace(state, hidden=False, deleted=False)
    if word in {"deleted", "mvf"}:
        return replace(state, deleted=number != 0)
    if word == "uc":
        return replace(state, fallback=max(0, min(number or 0, _MOST_FALLBACK)))
    if word == "f":
        return replace(state, font=-1 if number is None else number)
    return replace(state, hidden=number != 0)
