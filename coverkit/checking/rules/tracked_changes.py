"""Deleted text is still in the file: whoever opens it can read what was there before.

Severity: warning
Source: docs/field.md: tracked deletions are printed into a PDF by some programs.
Fails: a file that still holds the deleted words "as I wrote to Zephyr"
Passes: a file whose changes are accepted
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    deleted = [spot for spot in case.spots if spot.place == "deleted" and spot.text.strip()]
    if deleted:
        message = (
            f"Tracked changes are still in the file, for example {quoted(deleted[0].text)}. "
            "Accept or reject all changes."
        )
        yield Remark(deleted[0], deleted[0].text, message)


RULE = Rule(_find, severity="warning", source="docs/field.md: tracked changes travel with the file")
