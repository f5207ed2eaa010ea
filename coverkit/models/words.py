"""The words that every stage uses, as DESIGN.md has them, and the marks that a draft leaves."""

from __future__ import annotations

from typing import Literal, get_args

PartName = Literal[
    "letterhead",
    "date",
    "inside_address",
    "subject",
    "salutation",
    "opening",
    "body",
    "closing",
    "signoff",
    "enclosures",
]
PassageKind = Literal["opening", "evidence", "motivation", "closing"]
FactKind = Literal["company", "role", "recipient", "date", "place", "source", "reference"]
Place = Literal[
    "body",
    "header",
    "footer",
    "text_box",
    "footnote",
    "comment",
    "deleted",
    "hidden",
    "alt_text",
    "link",
    "stored",
]
Style = Literal["plain", "list_item", "heading"]
RequirementKind = Literal["must", "nice", "task"]
Boilerplate = Literal["rights", "pay", "terms", "applying", "page"]
Reuse = Literal["as_is", "fill", "idea"]
Severity = Literal["error", "warning", "advice"]
Outcome = Literal["no_reply", "rejected", "interview", "offer"]
LetterOrigin = Literal["letter", "starter"]

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""From the least to the most."""
PART_NAMES: tuple[PartName, ...] = get_args(PartName)
BOILERPLATE: tuple[Boilerplate, ...] = get_args(Boilerplate)
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The gravest first."""
PASSAGE_PARTS: tuple[PartName, ...] = ("opening", "body", "closing")
"""The parts that can be reused in another letter; the rest is the frame."""


# --- marks ---
# What a draft says to be unfinished: `drafting` writes these, `checking` looks for them.

BOX_TITLE = "Before you send this"
"""The heading of the box at a draft's top that counts what is left to do."""

BOX_END = "delete this box last."
"""How the box's last line ends."""

REMARKS_TITLE = "Remarks on this draft: delete from here to the end"
"""Heads the remarks in .md and .txt, which have no comments."""

PROMPT_PREFIX = "Write:"
"""Begins the words in square brackets where new text must be written: ``[Write: …]``."""

COMMENT_AUTHOR = "coverkit"
"""The author of every comment that a draft carries."""
