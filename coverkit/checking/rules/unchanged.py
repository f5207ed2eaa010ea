"""Nearly all of the letter is one earlier letter unchanged.

Severity: warning
Source: docs/field.md, rule 11: published advice is to tailor at least 30%.
Fails: nine sentences of ten from one earlier letter
Passes: five sentences of ten from one earlier letter
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule
from coverkit.checking.sentences import kept_share, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_SHARE = 0.7
"""Part of the text (0 to 1) from which on a letter counts as an old one."""


def _find(case: Case) -> Iterator[Remark]:
    ours = [sentence for spot in case.running for sentence in sentences(spot.text)]
    ours.sort(key=len, reverse=True)
    shares = [(kept_share(ours, letter.text, at_least=_SHARE), letter) for letter in case.before]
    share, letter = max(shares, key=lambda pair: pair[0], default=(0.0, None))
    if letter and share > _SHARE:
        source = letter.source or letter.id
        whom = f" for {letter.company}" if letter.company else ""
        message = f"{share:.0%} is word for word your letter{whom} ({source}). Tailor at least 30%."
        yield Remark("the letter", f"{share:.0%}", message, source=source)


RULE = Rule(_find, severity="warning", source="docs/field.md, rule 11: tailor at least 30%")
