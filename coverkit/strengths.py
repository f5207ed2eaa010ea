"""What a person's letters keep proving, and what postings keep asking for in vain.

Beside `library` because storage and matching meet here.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from coverkit import finding, matching
from coverkit.history import Strength, Strengths, Wanted
from coverkit.storage import sent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coverkit.models import Outcome, Passage, Posting
    from coverkit.storage import Store

_RECENT = 20
"""Postings of so many applications are looked at, the newest."""
_RECURS = 2
"""A theme stands in so many letters, a wish in so many postings."""


def strengths(store: Store, postings: Sequence[Posting]) -> Strengths:
    """Look at all letters, and at the newest postings that were answered.

    Args:
        store: the library's truth.
        postings: further ones; looked at before those of applications.
    """
    known = sent.applications(store)
    answered = [a.posting for a in known if a.posting is not None]
    looked_at = [*postings, *answered][: max(_RECENT, len(postings))]
    reached = {a.letter.id: a.reached for a in known if a.reached}
    return Strengths(_proven(store, reached), _wanted(store, looked_at), len(looked_at))


def _proven(store: Store, reached: Mapping[str, Outcome]) -> tuple[Strength, ...]:
    """The subjects of evidence passages that stand in two letters or more, most letters first."""
    passages = [
        passage
        for _, passage, origin in store.passage_rows()
        if origin == "letter" and passage.part == "body" and passage.kind != "motivation"
    ]
    grouped = matching.themes([finding.unnamed(passage) for passage in passages])
    found = [
        _strength(store, theme.words, [passages[member] for member in theme.members], reached)
        for theme in grouped
    ]
    recurring = [strength for strength in found if len(strength.letters) >= _RECURS]
    return tuple(sorted(recurring, key=lambda one: -len(one.letters)))


def _strength(
    store: Store,
    words: tuple[str, ...],
    passages: Sequence[Passage],
    reached: Mapping[str, Outcome],
) -> Strength:
    letters = tuple(
        dict.fromkeys(name for passage in passages for name in store.holders(passage.id))
    )
    came_of = Counter(reached[name] for name in letters if name in reached)
    return Strength(words, letters, tuple(passages), dict(came_of))


def _wanted(store: Store, postings: Sequence[Posting]) -> tuple[Wanted, ...]:
    """Requirements without an answer, those that several postings share first."""
    gaps = [
        (gap.text, number)
        for number, posting in enumerate(postings)
        for gap in finding.suggest(store, posting, limit=1, for_draft=False).gaps
    ]
    grouped = matching.themes([text for text, _ in gaps])
    found = [
        Wanted(
            requirements=tuple(dict.fromkeys(gaps[member][0] for member in theme.members)),
            postings=tuple(
                postings[number].company or postings[number].role or postings[number].path
                for number in sorted({gaps[member][1] for member in theme.members})
            ),
        )
        for theme in grouped
    ]
    recurring = [one for one in found if len(one.postings) >= _RECURS]
    return tuple(sorted(recurring, key=lambda one: -len(one.postings)))
