"""Nothing in the letter is backed by a figure.

Severity: advice
Source: Purdue handbook and CareerBuilder's survey (docs/field.md, rule 7): numbers help.
Fails: I improved our payroll a lot.
Passes: I cut payroll errors by 30%.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_FIGURE = (
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred"
    r"|thousand|million|half|third|quarter|doubled|tripled|dozens?|percent"
    r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|Million\w*|halb\w*"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|cent|mille|moitié|doublé)\b"
)


def _find(case: Case) -> Iterator[Remark]:
    text = "\n".join(spot.text for spot in case.running)
    figure = any(map(str.isdigit, text)) or compiled(_FIGURE, re.IGNORECASE).search(text)
    if text and not figure:
        message = "There is no figure in the letter. Back one strength with a number."
        yield Remark("the letter", "", message)


RULE = Rule(_find, severity="advice", source="Purdue handbook; CareerBuilder survey")
