"""Paragraphs are set in different fonts: pasted text gives the letter away.

Severity: advice
Source: docs/field.md, rule 10: uniform font (HuffPost careers).
Fails: one paragraph in Arial, another in Calibri
Passes: all paragraphs in Calibri
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


def _find(case: Case) -> Iterator[Remark]:
    fonts = case.document.fonts
    if len(fonts) > 1:
        examples = "; ".join(f"{font} ({quoted(words)})" for font, words in fonts.items())
        message = f"Paragraphs are in {len(fonts)} fonts: {examples}. Use one throughout."
        yield Remark("the letter", ", ".join(fonts), message)


RULE = Rule(_find, severity="advice", source="docs/field.md, rule 10: one font (HuffPost careers)")
