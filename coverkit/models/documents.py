"""reading -> `Document`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass, field

    from coverkit.models.words import Place, Style
else:
    from coverkit.models.record import dataclass, field


@dataclass(frozen=True, slots=True)
class Paragraph:
    r"""One paragraph as a reader sees it; soft line breaks are ``\n`` in ``text``."""

    text: str
    place: Place = "body"
    style: Style = "plain"
    part: str | None = None
    """Named by the file itself (coverkit's own Markdown): a part name or a passage kind."""
    note: str = ""
    """The file's own remarks on this paragraph (*Use when*, *Tailor*), not part of its text."""
    room: bool = False
    """An empty table cell follows it: a form leaves room to write."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file's text in reading order, each paragraph once, with what else the file says.

    ``paragraphs`` is what a reader sees. ``unseen`` is what the file carries beside it
    (comments, deleted text, hidden runs, alternative texts): never reused, but guarded.
    ``properties`` are the file's own (title, author, company, …); ``declared`` are facts
    that coverkit's own Markdown states in its head.
    """

    paragraphs: tuple[Paragraph, ...]
    format: str
    path: str = ""
    unseen: tuple[Paragraph, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    declared: Mapping[str, str] = field(default_factory=dict)
    fonts: Mapping[str, str] = field(default_factory=dict)
    """Each font that a long paragraph of the body names, with the first words set in it."""

    @property
    def text(self) -> str:
        """All that a reader sees, paragraphs parted by an empty line."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)
