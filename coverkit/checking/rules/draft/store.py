"""A field shows one thing, and what is stored for it is another.

Severity: error
Source: docs/field.md; LibreOffice saves an edited field without the value that Word will show.
Fails: a page that reads “Acme” where the file still stores “[Company]”
Passes: a page that reads “Acme” where the file stores “Acme”
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place == "stored":
            message = (
                f"The page reads {quoted(spot.note)}, but Word may put back {quoted(spot.text)}. "
                "Send a PDF, or remove the field (right-click it) and keep its text."
            )
            yield Remark(spot, spot.text, message)


RULE = Rule(_find, severity="error", source="ECMA-376, 17.5.2.6: Word shows what is stored")
