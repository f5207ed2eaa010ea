"""A `Document` -> `Letter` or `Posting`."""

from __future__ import annotations

from coverkit.parsing.identity import text_id
from coverkit.parsing.known import Known, gather
from coverkit.parsing.letter import parse_letter
from coverkit.parsing.posting import parse_posting
from coverkit.parsing.slots import fill, find_slots
from coverkit.parsing.sorting import not_a_letter

__all__ = [
    "Known",
    "fill",
    "find_slots",
    "gather",
    "not_a_letter",
    "parse_letter",
    "parse_posting",
    "text_id",
]
