"""A prompt of the draft was not replaced by the applicant's own words.

Severity: error
Source: docs/field.md: what must be written new stands in the draft as a prompt.
Fails: [Write: why this company, in two sentences]
Passes: I write: reports, manuals and minutes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.expressions import compiled
from coverkit.models import PROMPT_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case

_PROMPT = compiled(rf"\[\s*{re.escape(PROMPT_PREFIX)}[^\]]*\]?")


def _find(case: Case) -> Iterator[Remark]:
    for spot in case.spots:
        if spot.place != "comment":
            for match in _PROMPT.finditer(spot.text):
                yield Remark(spot, match.group(), f"Still to write: {quoted(match.group())}")


RULE = Rule(_find, severity="error", source="coverkit's drafts: prompts are to be written")
