"""What came of earlier letters, brought to bear on the next one.

Beside `library` because storage and matching meet here: outcomes are known of letters, and
what is suggested are passages and postings.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit import matching
from coverkit.history import Lesson
from coverkit.models import OUTCOMES, Tally
from coverkit.storage import sent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coverkit.history import Application
    from coverkit.models import Match, Outcome, Posting, Suggestions
    from coverkit.storage import Store

_SUCCESS: frozenset[Outcome] = frozenset({"interview", "offer"})
_PRIOR_COUNTS = 5
"""The person's own average weighs as much as so many letters."""
_Z = 1.645
"""The normal deviate that 90% lie within on either side."""
_SLOPE, CAP = 0.1, 0.05
"""A passage's score grows by a tenth of what its rate is above the average, 5% at most."""
_ROLE_COUNTS = 0.3
"""Share of the roles' likeness in that of two postings; their requirements have the rest.

Measured on 48 postings for software engineers, each with each, against 160 of mixed kinds: of
two software postings and a mixed pair the former were nearer in 89%, without the roles in 77%.
"""
_NEAR = 0.05
"""From which on two postings count as similar: 80% of the pairs of software postings did, 15%
of the mixed ones. Why so low: a lesson shown in vain costs a glance."""
_MOST_LESSONS = 3


def tally(letters: int, outcomes: Iterable[Outcome], *, average: float) -> Tally:
    """Count outcomes, and estimate how often a letter with this passage leads to an interview.

    The rate is shrunken towards the person's own average: (s + m * average) / (n + m) with
    m = 5, so that two lucky letters do not make a champion. The interval is Wilson's, at 90%,
    of that estimate with n + m trials.

    Source: Cestnik (1990), Estimating probabilities: a crucial task in machine learning (the
    m-estimate); Wilson (1927), Probable inference, the law of succession, and statistical
    inference.

    Args:
        letters: in how many letters the passage stands.
        outcomes: the furthest outcome of each letter of which one is known.
        average: the person's share of letters that led to an interview or an offer, 0 to 1.
    """
    counts = Counter(outcomes)
    trials = counts.total() + _PRIOR_COUNTS
    rate = (sum(counts[o] for o in _SUCCESS) + _PRIOR_COUNTS * average) / trials
    return Tally(
        letters=letters,
        counts={outcome: counts[outcome] for outcome in OUTCOMES if counts[outcome]},
        rate=rate,
        interval=_wilson(rate, trials),
    )


def _wilson(rate: float, trials: int) -> tuple[float, float]:
    spread = _Z * _Z / trials
    centre = (rate + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * math.sqrt(rate * (1 - rate) / trials + spread / (4 * trials))
    return max(0.0, centre - half), min(1.0, centre + half)


def average(reached: Iterable[Outcome]) -> float:
    """The share of letters that led to an interview or an offer: (s + 1) / (n + 2).

    Source: Laplace's law of succession; without any letters it is one half.
    """
    found = list(reached)
    return (sum(outcome in _SUCCESS for outcome in found) + 1) / (len(found) + 2)


class Record:
    """What is known of all applications, asked passage by passage."""

    def __init__(self, store: Store) -> None:
        """Look up every outcome; most libraries have none."""
        self._store = store
        known = sent.applications(store) if store.any_outcomes() else []
        self._reached = {a.letter.id: a.reached for a in known if a.reached}
        self.average = average(self._reached.values())

    def __bool__(self) -> bool:
        """Whether any outcome is known."""
        return bool(self._reached)

    def of(self, passage_ids: Iterable[str]) -> Tally | None:
        """What came of the letters that hold any of these passages; None: nothing is known."""
        letters = {name for passage in passage_ids for name in self._store.holders(passage)}
        reached = [self._reached[name] for name in sorted(letters) if name in self._reached]
        return tally(len(letters), reached, average=self.average) if reached else None


def weighed(store: Store, found: Suggestions) -> Suggestions:
    """The suggestions with what came of each passage, and its small influence on the ranking.

    Where enough outcomes are known, a score and all its terms are multiplied by
    1 + (rate - average) / 10, and by 0.95 to 1.05 at most.
    """
    record = Record(store)
    if not record:
        return found
    matches = {
        match.id: _weighed(match, record)
        for match in (*found.matches, *found.openings, *found.closings, *found.chosen)
    }

    def again(old: Iterable[Match]) -> tuple[Match, ...]:
        return tuple(matches[match.id] for match in old)

    def ranked(old: Iterable[Match]) -> tuple[Match, ...]:
        own_first = sorted(again(old), key=lambda match: (match.is_starter, -match.score))
        return tuple(own_first)

    return replace(
        found,
        matches=ranked(found.matches),
        openings=ranked(found.openings),
        closings=ranked(found.closings),
        chosen=again(found.chosen),
    )


def _weighed(match: Match, record: Record) -> Match:
    outcomes = record.of([match.id, *match.variants])
    if outcomes is None or not outcomes.enough:
        return replace(match, outcomes=outcomes)
    factor = 1 + max(-CAP, min(CAP, _SLOPE * (outcomes.rate - record.average)))
    terms = tuple(replace(term, weight=term.weight * factor) for term in match.terms)
    score = sum(term.weight for term in terms)
    return replace(match, score=score, terms=terms, outcomes=outcomes, factor=factor)


def lessons(store: Store, posting: Posting) -> tuple[Lesson, ...]:
    """What was learnt from applications for similar postings, the most similar first."""
    if not store.any_outcomes():
        return ()
    learnt = [a for a in sent.applications(store) if any(event.lesson for event in a.events)]
    asked = matching.likeness(_asked(posting), [_answered(a) for a in learnt])
    roles = matching.likeness(posting.role or "", [_role(a) for a in learnt])
    found = [
        Lesson(event.lesson, application, round(nearness, 3))
        for one, other, application in zip(asked, roles, learnt, strict=True)
        if (nearness := (1 - _ROLE_COUNTS) * one + _ROLE_COUNTS * other) >= _NEAR
        for event in application.events
        if event.lesson
    ]
    return tuple(sorted(found, key=lambda lesson: -lesson.nearness)[:_MOST_LESSONS])


def _asked(posting: Posting) -> str:
    return "\n".join(requirement.text for requirement in posting.requirements) or posting.text


def _answered(application: Application) -> str:
    """What the earlier application was about: its posting, else the letter itself."""
    if application.posting is not None:
        return _asked(application.posting)
    return "\n".join(passage.text for passage in application.letter.passages)


def _role(application: Application) -> str:
    posting = application.posting
    return (posting.role if posting else None) or application.letter.role or ""
