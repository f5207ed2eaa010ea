"""The letter is longer than one page.

Severity: advice: the sources differ.
Source: docs/field.md, rule 6: one page.
Fails: a file of 2 pages
Passes: a file of 1 page
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    pages = case.document.properties.get("pages", "")
    if pages.isdigit() and int(pages) > 1:
        message = f"The file has {pages} pages. One page is usual: cut, or tighten the layout."
        yield Remark("the letter", f"{pages} pages", message)


RULE = Rule(_find, severity="advice", source="docs/field.md, rule 6: one page")
