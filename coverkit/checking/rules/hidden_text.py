"""Hidden text is in the file.

Severity: warning
Source: docs/field.md, "What word processors do": hidden text leaks in nearly every program.
Fails: a paragraph formatted as hidden: "salary: ask for more"
Passes: a file without hidden text
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place == "hidden" and spot.text.strip():
            message = f"{quoted(spot.text)} is hidden, but in the file. Delete it."
            yield Remark(spot, spot.text, message)


RULE = Rule(_find, severity="warning", source="docs/field.md: hidden text leaks")
