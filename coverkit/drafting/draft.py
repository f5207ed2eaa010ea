"""The draft as data: blocks of marked runs, and how it becomes a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from coverkit.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from coverkit.drafting.selection import LeftOut
    from coverkit.models import FactKind, Match, Requirement

BlockPart = Literal[
    "letterhead",
    "date",
    "inside_address",
    "subject",
    "salutation",
    "opening",
    "evidence",
    "motivation",
    "gap",
    "closing",
    "signoff",
    "question",
    "remark",
    "answer",
]
"""The parts of a letter, in order, and those of a sheet of answers to a form."""
Paper = Literal["A4", "Letter"]

FORMATS = ("docx", "odt", "md", "txt")
"""What a draft can be written as; each is also the file's suffix."""


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text with one mark at most; soft line breaks are ``\n`` in ``text``.

    A slot's or a prompt's text holds its own square brackets: what the reader sees is the
    concatenation of all runs, whatever the format.
    """

    text: str
    slot: FactKind | None = None
    """What belongs to this application; filled or not, it stays in brackets until confirmed."""
    prompt: bool = False
    """Something must be written here."""
    ageing: bool = False
    """True when it was written, but perhaps not today."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the draft, and where it comes from."""

    part: BlockPart
    runs: tuple[Run, ...]
    note: str = ""
    """Remarks for the writer only, one a line: source letter, matched terms, what was replaced."""

    @property
    def is_prompt(self) -> bool:
        """Whether something must be written here."""
        return any(run.prompt for run in self.runs)

    @property
    def text(self) -> str:
        """What the reader sees."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is left to do before the draft is a letter, counted."""

    slots: int
    prompts: int
    ageing: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that is openly unfinished, part by part in reading order."""

    blocks: tuple[Block, ...]
    today: dt.date
    language: str = "en"
    values: Mapping[FactKind, str] = field(default_factory=dict)
    """What is known of this application: slot kind -> its text with brackets."""
    paper: Paper = "A4"
    reused: tuple[Match, ...] = ()
    """The passages it was made from, in the order they stand."""
    left_out: tuple[LeftOut, ...] = ()
    """What was found and is not used, and why."""
    gaps: tuple[Requirement, ...] = ()
    """What the posting asks and no passage answers."""
    look: Path | None = None
    """The person's newest Word letter, like which the draft looks unless a template is given."""

    @property
    def remaining(self) -> Remaining:
        """How many slots, prompts and ageing facts there are; a slot that recurs counts once."""
        runs = [run for block in self.blocks for run in block.runs]
        return Remaining(
            slots=len({(run.slot, run.text) for run in runs if run.slot}),
            prompts=sum(run.prompt for run in runs),
            ageing=sum(run.ageing for run in runs),
        )

    def render(self, format: str, *, template: Path | None = None) -> bytes:  # noqa: A002  # the word of the contract
        """The draft as the bytes of a file; the same draft gives the same bytes.

        Args:
            format: ``docx``, ``md``, ``txt``; ``odt`` and ``pdf`` through LibreOffice.
            template: A .docx letter whose page, fonts and letterhead picture the Word draft
                takes over; nothing of its text. Other formats pass over it.

        Raises:
            UsageError: The format is none of these, or LibreOffice is not installed.
            UnreadableError: The template is not a Word file that can be read.
        """
        if format == "docx":
            from coverkit.drafting.word import to_docx

            return to_docx(self, template=template)
        if format in {"odt", "pdf"}:
            from coverkit.drafting.office import converted, office

            office()
            return converted(
                self.render("docx", template=template), "odt" if format == "odt" else "pdf"
            )
        from coverkit.drafting.plain import to_markdown, to_text

        if format == "md":
            return to_markdown(self).encode()
        if format == "txt":
            return to_text(self).encode()
        raise _unknown(format)

    def save(self, path: Path | str, *, force: bool = False, template: Path | None = None) -> None:
        """Write the draft as its suffix says (.docx, .odt, .pdf, .md, .txt): all of it or nothing.

        Raises:
            UsageError: Another suffix, or .odt without LibreOffice.
            OutputError: The file is there already and ``force`` is false, or it cannot be written.
            UnreadableError: The template is not a Word file that can be read.
        """
        from coverkit.drafting.files import refuse_existing, write

        target = Path(path)
        suffix = target.suffix.lower().lstrip(".")
        if suffix not in {*FORMATS, "pdf"}:
            raise _unknown(target.suffix or target.name)
        if not force:
            refuse_existing(target)
        write(target, self.render(suffix, template=template), force=force)


def _unknown(what: str) -> UsageError:
    return UsageError(
        f"A draft cannot be written as {what!r}.",
        hint="Give a file name that ends in .docx, .odt, .md or .txt.",
    )
