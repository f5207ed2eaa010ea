"""Posting + index -> ranked passages, each with the arithmetic of its score."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from coverkit.matching.coverage import Coverage
from coverkit.matching.distinct import Distinct
from coverkit.matching.query import Query, query_of, unknown_idf, weigh
from coverkit.matching.results import Ranked, Ranking, Shared
from coverkit.matching.scoring import sums
from coverkit.matching.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from dataclasses import dataclass

    from coverkit.matching.coverage import Texts
    from coverkit.matching.scoring import Sums
    from coverkit.models import IndexedPassage, Posting, TermIndex, TermPostings
else:
    from coverkit.models.record import dataclass

WHOLE = 0.5
"""Share of the whole posting in a score; the rest is the best single requirement's."""
_LOOKED_AT = 512
"""At most so many passages are fetched in search of those that may be shown."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A posting's terms, weighed by what the index knows of them."""

    sums: Sums
    whole: Mapping[str, float]
    requirements: Mapping[str, Mapping[str, float]]

    def order(self, *, most: int) -> list[int]:
        """At most so many passages, best first."""
        queries = list(self.requirements.values())
        return self.sums.order(self.whole, queries, share=WHOLE, most=most)

    def ranked(self, passage: IndexedPassage, coverage: Coverage) -> Ranked:
        """One passage with its terms and the requirements it answers."""
        said = self.sums.weights(passage.number)
        best = max(self.requirements.values(), key=lambda query: _cosine(query, said), default={})
        asked = {
            term: WHOLE * self.whole.get(term, 0.0) + (1 - WHOLE) * best.get(term, 0.0)
            for term in {**self.whole, **best}
        }
        return _ranked(passage, asked, said, coverage.answered_by(passage, said))


def rank(
    posting: Posting,
    index: TermIndex,
    *,
    texts: Texts,
    limit: int,
    ends: bool = True,
    exclude_letters: frozenset[str] = frozenset(),
) -> Ranking:
    """Rank the library's passages for a posting.

    Args:
        posting: what the employer asks for.
        index: the stored postings.
        texts: gives the texts of passages by their ids.
        limit: at most so many matches, openings and closings.
        ends: rank openings and closings among their own kind, too.
        exclude_letters: letters written for this very posting; their passages stay out.
    """
    query = query_of(posting)
    found = index.postings(query.terms)
    weighed = _weigh(query, found, index)
    distinct = Distinct(index, exclude_letters)
    coverage = Coverage(query.asked, found, weighed.sums, texts)
    likely = {name: coverage.likely(name, q) for name, q in weighed.requirements.items()}
    answers = coverage.answers(likely, distinct)
    distinct.choose(found[0][0] for found in answers.values() if found)
    # Why not always as many: to tell the first few from all others takes half of the time.
    order = weighed.order(most=_LOOKED_AT if ends or exclude_letters else limit)
    if not ends and distinct.any_starter(order):
        order = weighed.order(most=_LOOKED_AT)  # own ones may come after the starter's
    kept = _kept(
        distinct.passages(order), ("all", "opening", "closing") if ends else ("all",), limit
    )
    best = {found[0][0] for found in answers.values() if found}
    shown = {n: distinct.passage(n) for n in best.union(*kept.values())}
    coverage.read(passage.id for passage in shown.values())
    made = {number: weighed.ranked(passage, coverage) for number, passage in shown.items()}
    lists = {part: _best_first(made[n] for n in numbers) for part, numbers in kept.items()}
    return Ranking(
        matches=lists["all"],
        openings=lists.get("opening", ()),
        closings=lists.get("closing", ()),
        coverage={name: tuple(n for n, _ in found) for name, found in answers.items()},
        evidence={name: found[0][1] for name, found in answers.items() if found},
        answers={number: made[number] for number in sorted(best)},
    )


def _kept(
    passages: Iterable[IndexedPassage], parts: Sequence[str], limit: int
) -> dict[str, list[int]]:
    """The numbers of the first passages of each part: the person's own, then the starter's."""
    own: dict[str, list[int]] = {part: [] for part in parts}
    starters: dict[str, list[int]] = {part: [] for part in parts}
    for passage in passages:
        kept = starters if passage.origin == "starter" else own
        for part in ("all", passage.part):
            if part in kept and len(kept[part]) < limit:
                kept[part].append(passage.number)
        if all(len(numbers) == limit for numbers in own.values()):
            break
    return {part: [*own[part], *starters[part]][:limit] for part in parts}


def _best_first(found: Iterable[Ranked]) -> tuple[Ranked, ...]:
    """The person's own first; by score, ties newest first.

    Why sorted again: who stands for a group of near-duplicates has another score than the one
    of them that was found.
    """
    return tuple(sorted(found, key=_rank))


def _rank(found: Ranked) -> tuple[bool, float, int]:
    return found.origin == "starter", -found.score, found.number


def search(words: str, index: TermIndex, *, limit: int) -> tuple[Ranked, ...]:
    """Rank the library's passages for a few words.

    Args:
        words: what to look for.
        index: the stored postings.
        limit: at most so many passages.
    """
    counts = dict.fromkeys(terms(words), 1)
    found = index.postings(counts)
    query = weigh(counts, found)
    added = sums(found, index, [query])
    order = added.order(query, (), share=1.0, most=limit)
    best = islice(Distinct(index, frozenset()).passages(order), limit)
    return tuple(_ranked(found, query, added.weights(found.number)) for found in best)


def _weigh(query: Query, found: Mapping[str, TermPostings], index: TermIndex) -> _Weighed:
    unknown = unknown_idf(found)
    whole = weigh(query.whole, found)
    requirements = {
        name: weigh(counts, found, unknown=unknown) for name, counts in query.requirements.items()
    }
    return _Weighed(sums(found, index, [whole, *requirements.values()]), whole, requirements)


def _cosine(query: Mapping[str, float], said: Mapping[str, float]) -> float:
    return sum(asked * said[term] for term, asked in query.items() if term in said)


def _ranked(
    passage: IndexedPassage,
    query: Mapping[str, float],
    said: Mapping[str, float],
    requirements: tuple[str, ...] = (),
) -> Ranked:
    """The score is exactly the sum of the terms' weights in the order shown."""
    shared = (Shared(term, asked, said[term]) for term, asked in query.items() if term in said)
    # Why rounded: equal weights must not be put in order by the last bit of a sum.
    ordered = tuple(sorted(shared, key=lambda one: (-round(one.weight, 12), one.term)))
    score = sum(one.weight for one in ordered)
    return Ranked(passage.number, score, ordered, requirements, passage.part, passage.origin)
