"""A `Document` -> `Posting`: what an employer asks for, boilerplate left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.models import Posting, Requirement
from coverkit.parsing.posting_company import company_of
from coverkit.parsing.posting_details import (
    place_beside,
    place_between,
    place_of,
    recipient_of,
    reference_of,
)
from coverkit.parsing.posting_head import head_of
from coverkit.parsing.posting_items import Kept, kept_items
from coverkit.parsing.posting_lines import lines_of, plain
from coverkit.parsing.posting_path import path_facts
from coverkit.parsing.posting_phrases.languages import FUNCTION_WORDS
from coverkit.parsing.posting_sections import LEFT_OUT, placed
from coverkit.parsing.posting_sites import place_in_prose
from coverkit.parsing.posting_titles import HEAD_LINES, is_title_line, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Document, RequirementKind

WEIGHTS: dict[RequirementKind, float] = {"must": 1.0, "task": 0.75, "nice": 0.5}
"""What answering a requirement of each kind is worth."""
MATCHED = frozenset((*WEIGHTS, "context"))
"""What goes into the text that passages are matched with."""
_NO_SENTENCE = 3
"""Words: what the employer says about itself in fewer is a label."""


def parse_posting(document: Document) -> Posting:
    """Understand a job advertisement.

    Args:
        document: its text as it comes from the web or a file; the path is evidence too.

    Returns:
        The posting; without any usable text its ``text`` is empty and so are its
        ``requirements``.
    """
    lines = lines_of(document)
    text = "\n".join(line.text for line in lines)
    head = head_of(lines)
    place = place_of(lines, head)
    company = company_of(text, document.path, head=head, place=place)
    place = (
        place
        or place_beside(company, head)
        or place_between(company, head)
        or place_in_prose(text, company=company)
    )
    role = role_of(lines, head, text, path_facts(document.path, text)[1], place=place)
    named = {company, place} | {
        line.text for line in lines[:HEAD_LINES] if is_title_line(line.text)
    }
    rest = [line for line in lines if line.text not in named]
    kept = list(kept_items(placed(rest, company=company), company=company))
    return Posting(
        text="\n".join(item.text for item in kept if item.use in MATCHED),
        requirements=_requirements(kept),
        company=company,
        role=role,
        recipient=recipient_of(text),
        place=place,
        reference=reference_of(text),
        about=tuple(
            item.text
            for item in kept
            if item.use == "about" and len(item.text.split()) > _NO_SENTENCE
        ),
        left_out=tuple((LEFT_OUT[item.use], item.text) for item in kept if item.use in LEFT_OUT),
        language=_language(text),
        path=document.path,
    )


def _language(text: str) -> str:
    words = plain(text).split()
    counts = {name: sum(map(own.__contains__, words)) for name, own in FUNCTION_WORDS.items()}
    return max(counts, key=counts.__getitem__)


def _requirements(kept: Sequence[Kept]) -> tuple[Requirement, ...]:
    seen: dict[str, RequirementKind] = {}
    for item in kept:
        if item.use in WEIGHTS:
            seen.setdefault(item.text, item.use)
    return tuple(
        Requirement(f"r{number}", text, kind, WEIGHTS[kind])
        for number, (text, kind) in enumerate(seen.items(), 1)
    )
