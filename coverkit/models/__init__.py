"""The dataclasses that flow from stage to stage. No behaviour beyond look-ups.

reading -> `Document` -> parsing -> `Letter` or `Posting` -> matching -> `Suggestions`
-> drafting -> checking -> `Verdict`.

Imported piece by piece: a dataclass takes half a millisecond to make, and no command needs all.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coverkit.models.documents import Document, Paragraph
    from coverkit.models.findings import Audited, Finding, Verdict
    from coverkit.models.forms import (
        Answer,
        EarlierAnswer,
        Form,
        Limit,
        LimitUnit,
        Question,
        QuestionKind,
    )
    from coverkit.models.indexed import IndexedPassage, PassageRow, TermPostings
    from coverkit.models.letters import Fact, Letter, Listed, Outline, Passage, Slot
    from coverkit.models.matches import Evidence, Leftover, Match, Suggestions, Tally, Term
    from coverkit.models.postings import Posting, Requirement
    from coverkit.models.reports import Differing, IndexReport, Skipped
    from coverkit.models.term_index import TermIndex
    from coverkit.models.testimonies import Testimony
    from coverkit.models.words import (
        BOILERPLATE,
        BOX_END,
        BOX_TITLE,
        COMMENT_AUTHOR,
        FACT_KINDS,
        OUTCOMES,
        PART_NAMES,
        PASSAGE_PARTS,
        PROMPT_PREFIX,
        REMARKS_TITLE,
        SEVERITIES,
        Boilerplate,
        FactKind,
        LetterOrigin,
        Outcome,
        PartName,
        PassageKind,
        Place,
        RequirementKind,
        Reuse,
        Severity,
        Style,
    )

__all__ = [
    "BOILERPLATE",
    "BOX_END",
    "BOX_TITLE",
    "COMMENT_AUTHOR",
    "FACT_KINDS",
    "OUTCOMES",
    "PART_NAMES",
    "PASSAGE_PARTS",
    "PROMPT_PREFIX",
    "REMARKS_TITLE",
    "SEVERITIES",
    "Answer",
    "Audited",
    "Boilerplate",
    "Differing",
    "Document",
    "EarlierAnswer",
    "Evidence",
    "Fact",
    "FactKind",
    "Finding",
    "Form",
    "IndexReport",
    "IndexedPassage",
    "Leftover",
    "Letter",
    "LetterOrigin",
    "Limit",
    "LimitUnit",
    "Listed",
    "Match",
    "Outcome",
    "Outline",
    "Paragraph",
    "PartName",
    "Passage",
    "PassageKind",
    "PassageRow",
    "Place",
    "Posting",
    "Question",
    "QuestionKind",
    "Requirement",
    "RequirementKind",
    "Reuse",
    "Severity",
    "Skipped",
    "Slot",
    "Style",
    "Suggestions",
    "Tally",
    "Term",
    "TermIndex",
    "TermPostings",
    "Testimony",
    "Verdict",
]
_MODULES = {
    "documents": ("Document", "Paragraph"),
    "findings": ("Audited", "Finding", "Verdict"),
    "forms": ("Answer", "EarlierAnswer", "Form", "Limit", "LimitUnit", "Question", "QuestionKind"),
    "indexed": ("IndexedPassage", "PassageRow", "TermPostings"),
    "letters": ("Fact", "Letter", "Listed", "Outline", "Passage", "Slot"),
    "matches": ("Evidence", "Leftover", "Match", "Suggestions", "Tally", "Term"),
    "postings": ("Posting", "Requirement"),
    "reports": ("Differing", "IndexReport", "Skipped"),
    "term_index": ("TermIndex",),
    "testimonies": ("Testimony",),
    "words": (
        "BOILERPLATE",
        "BOX_END",
        "BOX_TITLE",
        "Boilerplate",
        "COMMENT_AUTHOR",
        "FACT_KINDS",
        "FactKind",
        "LetterOrigin",
        "OUTCOMES",
        "Outcome",
        "PART_NAMES",
        "PASSAGE_PARTS",
        "PROMPT_PREFIX",
        "REMARKS_TITLE",
        "PartName",
        "PassageKind",
        "Place",
        "RequirementKind",
        "Reuse",
        "SEVERITIES",
        "Severity",
        "Style",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Import what is asked for from the file that it lives in, once."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
