"""A posting as weighted terms: as a whole, and one requirement at a time."""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.matching.evidence import asked
from coverkit.matching.terms import terms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from dataclasses import dataclass

    from coverkit.matching.evidence import Asked
    from coverkit.models import Posting, TermPostings
else:
    from coverkit.models.record import dataclass

ROLE_COUNTS = 2
"""The role's title counts as if the posting said it so many times more."""


@dataclass(frozen=True, slots=True)
class Query:
    """Counted terms of a posting; they are weighed once the index's idf is known."""

    whole: Mapping[str, int]
    requirements: Mapping[str, Mapping[str, int]]
    """Requirement id -> its own terms."""
    asked: Mapping[str, Asked]
    """Requirement id -> what a passage must say to answer it."""

    @property
    def terms(self) -> set[str]:
        """All terms that any part of the query asks for."""
        return set(self.whole).union(
            *self.requirements.values(), *(asked.stems for asked in self.asked.values())
        )


def query_of(posting: Posting) -> Query:
    """Count the posting's terms, the company's own name left out."""
    hide = _masker(posting.company, posting.text)
    texts = {requirement.id: hide(requirement.text) for requirement in posting.requirements}
    cut = {name: Counter(terms(text)) for name, text in texts.items()}
    wanted = {name: asked(text, posting.language) for name, text in texts.items()}
    whole = Counter(terms(hide(posting.text)))
    for term in terms(hide(posting.role or "")):
        whole[term] += ROLE_COUNTS
    return Query(whole, cut, wanted)


def weigh(
    counts: Mapping[str, int], found: Mapping[str, TermPostings], *, unknown: float = 0.0
) -> dict[str, float]:
    """TF-IDF of the terms that the index holds, scaled to length one.

    Args:
        counts: how often each term is asked for.
        found: what the index holds of them.
        unknown: what a word weighs that no passage has (`unknown_idf`), so that a requirement
            of which the library knows only "experience" does not look like one for
            experience; 0 leaves such words out of the scale.
    """
    raw = {t: (1 + math.log(count)) * found[t].idf for t, count in counts.items() if t in found}
    missing = sum(1 for term in counts if term not in found and " " not in term)
    length = math.sqrt(sum(weight * weight for weight in raw.values()) + missing * unknown**2)
    return {term: weight / length for term, weight in raw.items()}


def unknown_idf(found: Mapping[str, TermPostings]) -> float:
    """The idf of a term that no passage has.

    Source: scikit-learn's smoothed idf, ln((1 + n) / (1 + df)) + 1, solved for n.
    """
    return max(
        (postings.idf + math.log(1 + len(postings.numbers) // 4) for postings in found.values()),
        default=1.0,
    )


def _masker(company: str | None, text: str) -> Callable[[str], str]:
    names = _names(company, text)
    if not names:
        return str
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
    return lambda given: pattern.sub(_hidden, given)


def _hidden(match: re.Match[str]) -> str:
    """Nothing in place of a name, but an ordinary word ("apple", "visa") stays."""
    return match.group() if match.group().islower() else " "


def _names(company: str | None, text: str) -> Sequence[str]:
    """The company's full name, and its first word where that is not an ordinary one here."""
    if not company:
        return ()
    first = company.split()[0].strip(".,")
    ordinary = re.search(rf"(?<!\w){re.escape(first.lower())}(?!\w)", text)
    return (company,) if ordinary or len(first) < 3 else (company, first)  # noqa: PLR2004
