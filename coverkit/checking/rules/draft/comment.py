"""A comment is still in the file, and whoever opens the file can read it.

Severity: error for coverkit's own notes on old letters, warning for anybody else's.
Source: docs/field.md: comments become annotations when a PDF is made with notes exported.
Fails: a comment by coverkit: "From your letter of 2024-03-01 for Zephyr"
Passes: a file without comments
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule
from coverkit.models import COMMENT_AUTHOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case
    from coverkit.checking.spots import Spot


def _find(case: Case) -> Iterator[Remark]:
    comments = [spot for spot in case.spots if spot.place == "comment"]
    ours = [spot for spot in comments if spot.note == COMMENT_AUTHOR]
    others = [spot for spot in comments if spot.note != COMMENT_AUTHOR]
    if ours:
        message = f"{_count(ours)} still in the file, for anybody to read. Delete all comments."
        yield Remark(ours[0], ours[0].text, message)
    for spot in others:
        message = "The file still holds a comment. Delete it before you send the file."
        yield Remark(spot, spot.text, message, severity="warning")


def _count(notes: list[Spot]) -> str:
    return "A note of coverkit is" if len(notes) == 1 else f"{len(notes)} notes of coverkit are"


RULE = Rule(_find, severity="error", source="docs/field.md: comments travel with the file")
