"""A `Document` -> `Letter`, `Posting` or `Form`.

Imported piece by piece: to understand a posting, `suggest` need not load the letters' half.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coverkit.parsing.alone import letter_alone
    from coverkit.parsing.companies import companies_of
    from coverkit.parsing.dates import find_date
    from coverkit.parsing.drafts import unfinished
    from coverkit.parsing.form import filled_form, parse_form, question_kind, topic
    from coverkit.parsing.identity import text_id
    from coverkit.parsing.known import Known, gather
    from coverkit.parsing.letter import Heard, hear_letter, parse_letter
    from coverkit.parsing.posting import parse_posting
    from coverkit.parsing.posting_lines import sentence_spans
    from coverkit.parsing.slots import fill, find_slots
    from coverkit.parsing.sorting import not_a_letter
    from coverkit.parsing.thanks import is_thanks

__all__ = [
    "Heard",
    "Known",
    "companies_of",
    "fill",
    "filled_form",
    "find_date",
    "find_slots",
    "gather",
    "hear_letter",
    "is_thanks",
    "judged_anew",
    "letter_alone",
    "not_a_letter",
    "parse_form",
    "parse_letter",
    "parse_posting",
    "question_kind",
    "sentence_spans",
    "text_id",
    "topic",
    "unfinished",
]
_HOMES = {
    "Heard": "letter",
    "Known": "known",
    "companies_of": "companies",
    "fill": "slots",
    "filled_form": "form",
    "find_date": "dates",
    "find_slots": "slots",
    "gather": "known",
    "hear_letter": "letter",
    "is_thanks": "thanks",
    "judged_anew": "letter",
    "letter_alone": "alone",
    "not_a_letter": "sorting",
    "parse_form": "form",
    "parse_letter": "letter",
    "parse_posting": "posting",
    "question_kind": "form",
    "sentence_spans": "posting_lines",
    "text_id": "identity",
    "topic": "form",
    "unfinished": "drafts",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Import what is asked for from the file that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
