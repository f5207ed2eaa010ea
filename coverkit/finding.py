"""Passages for a posting or for words: the search index, and what its numbers stand for.

Beside `library` because storage and matching meet here: the index is made by one, kept by the
other, and made anew when the letters have changed.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, cast

from coverkit import matching, parsing
from coverkit.errors import CoverkitError, LibraryError
from coverkit.matching import Ranked
from coverkit.models import (
    Evidence,
    Leftover,
    Match,
    Posting,
    Suggestions,
    Term,
)
from coverkit.storage import SearchIndex, Store, drop_index, open_index, write_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coverkit.models import FactKind, IndexedPassage, Letter, Passage, Requirement, Slot

_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")

_BUILD_TRIES = 3
_LOOKED_AT = 20
"""Passages looked at for each question of a form."""
_NAMELESS: Mapping[FactKind, str] = {"company": " ", "recipient": " "}
_EVIDENCE = 3
"""Reused paragraphs in a draft: with opening, motivation and closing that makes one page."""


def search_index(store: Store) -> SearchIndex:
    """The search index, made anew if the letters have changed since."""
    for _ in range(_BUILD_TRIES):
        found = open_index(store.path, key=store.fingerprint()) or _build(store)
        if found is not None:
            return found
    raise LibraryError(
        f"The library is in use: another coverkit keeps changing it: {store.path}",
        hint="Wait until it has finished, then run this again.",
    )


def _build(store: Store) -> SearchIndex | None:
    with store.unchanging():
        key = store.fingerprint()
        fitted = matching.fit(_unnamed(text, slots) for text, slots in store.passage_texts())

        def written(path: str | None) -> SearchIndex | None:
            return write_index(
                path,
                key=key,
                passages=store.passage_outlines(),
                leaders=fitted.grouped,
                terms=fitted.terms(),
                scales=fitted.scales,
            )

        try:
            return written(store.path)
        except LibraryError:  # the disk is full: in memory it answers all the same
            return written(None)


def _surely(
    ask: Callable[Concatenate[Store, _Asked], _Answer],
) -> Callable[Concatenate[Store, _Asked], _Answer]:
    """Ask once more, with an index made anew, where the stored one is damaged.

    Why any exception: damage may show as anything, and is not looked for on every start. What
    is a bug of ours comes up again with the new index.
    """

    @functools.wraps(ask)
    def asked(store: Store, *args: _Asked.args, **named: _Asked.kwargs) -> _Answer:
        try:
            return ask(store, *args, **named)
        except CoverkitError:
            raise
        except Exception:
            if not drop_index(store.path):
                raise
        return ask(store, *args, **named)

    return cast("Callable[Concatenate[Store, _Asked], _Answer]", asked)


def unnamed(passage: Passage) -> str:
    """The passage without the old employer's names, which would match by accident."""
    return _unnamed(passage.text, passage.slots)


def _unnamed(text: str, slots: Sequence[Slot]) -> str:
    return parsing.fill(text, slots, _NAMELESS) if slots else text


def _texts(store: Store, ids: Iterable[str]) -> dict[str, str]:
    """Passages' texts with what belonged to the old application blanked out, offsets kept.

    Why: an opening names the role it applied for, and that is no evidence of having done it.
    """
    texts = {}
    for identity, passage in store.passages(ids).items():
        text = passage.text
        for slot in passage.slots:
            text = text[: slot.start] + " " * (slot.end - slot.start) + text[slot.end :]
        texts[identity] = text
    return texts


@_surely
def suggest(store: Store, posting: Posting, *, limit: int, for_draft: bool = True) -> Suggestions:
    """The passages worth reusing for a posting, and what each requirement got.

    Args:
        store: the library.
        posting: what the employer asks for.
        limit: how many matches at least; those that alone answer a requirement are added.
        for_draft: also openings and closings, each among their own kind, and what to choose.
    """
    with search_index(store) as index:
        ranking = matching.rank(
            posting, index, texts=lambda ids: _texts(store, ids), limit=limit, ends=for_draft
        )
        best = ranking.matches[:limit]
        shown = {ranked.number for ranked in best}
        alone = {found[0] for found in ranking.coverage.values() if found} - shown
        extra = sorted((ranking.answers[n] for n in alone), key=lambda r: (-r.score, r.number))
        named = sorted((*best, *extra), key=lambda ranked: ranked.origin == "starter")
        lists = (
            named,
            ranking.openings,
            ranking.closings,
            matching.choose(ranking, posting, limit=_EVIDENCE) if for_draft else (),
        )
        matches, openings, closings, chosen = _matches(store, lists, index)
        names = index.passages(n for found in ranking.coverage.values() for n in found)
    coverage = {
        requirement: tuple(names[number].id for number in numbers)
        for requirement, numbers in ranking.coverage.items()
    }
    evidence = {
        requirement: Evidence(coverage[requirement][0], found.start, found.end, found.spans)
        for requirement, found in ranking.evidence.items()
    }
    return Suggestions(posting, matches, coverage, openings, closings, chosen, evidence)


@_surely
def answers(store: Store, questions: Sequence[Requirement]) -> dict[str, tuple[Match, ...]]:
    """For each question the passages that answer it, best first.

    Args:
        store: the library.
        questions: each stands by itself, unlike a posting's requirements.
    """
    with search_index(store) as index:
        found = []
        for question in questions:
            posting = Posting(question.text, (question,))
            ranking = matching.rank(
                posting, index, texts=lambda ids: _texts(store, ids), limit=_LOOKED_AT
            )
            answering = ranking.coverage.get(question.id, ())
            found.append([r for r in ranking.matches if r.number in answering])
        matches = _matches(store, found, index)
    return {question.id: best for question, best in zip(questions, matches, strict=True)}


@_surely
def search(store: Store, words: str, *, limit: int) -> tuple[Match, ...]:
    """The passages that say these words, best first."""
    with search_index(store) as index:
        return _matches(store, [matching.search(words, index, limit=limit)], index)[0]


@_surely
def variants(store: Store, passage_id: str) -> tuple[Match, ...]:
    """A passage and its near-duplicates, newest first; empty where it is not searched for."""
    with search_index(store) as index:
        number = index.numbered(passage_id)
        if number is None:
            return ()
        rows = index.group(index.passages([number])[number].leader)
        letters = store.letters_by_id(row.letter_id for row in rows)
        ranked = (Ranked(row.number, 0.0, ()) for row in rows)
        return tuple(_match(one, row, letters, rows) for one, row in zip(ranked, rows, strict=True))


def _matches(
    store: Store, lists: Sequence[Sequence[Ranked]], index: SearchIndex
) -> list[tuple[Match, ...]]:
    """Ranked numbers, with the passages and letters that they stand for."""
    rows = index.passages(ranked.number for found in lists for ranked in found)
    letters = store.letters_by_id(row.letter_id for row in rows.values())
    groups = index.groups(row.leader for row in rows.values())
    # By identity: a passage that is in several lists for one reason is looked at once.
    single = {id(ranked): ranked for found in lists for ranked in found}
    made = {
        key: _match(ranked, rows[ranked.number], letters, groups[rows[ranked.number].leader])
        for key, ranked in single.items()
    }
    return [tuple(made[id(ranked)] for ranked in found) for found in lists]


def _match(
    ranked: Ranked,
    row: IndexedPassage,
    letters: Mapping[str, Letter],
    group: Sequence[IndexedPassage],
) -> Match:
    letter = letters[row.letter_id]
    passage = next(part for part in letter.parts if part.id == row.id)
    where = matching.places(passage.text, [shared.term for shared in ranked.terms])
    return Match(
        passage=passage,
        letter=letter,
        score=ranked.score,
        terms=tuple(
            Term(
                _written(passage.text, shared.term, where.get(shared.term, ())),
                shared.weight,
                shared.asked,
                shared.said,
            )
            for shared in ranked.terms
        ),
        requirements=ranked.requirements,
        leftovers=leftovers_of(passage),
        variants=tuple(other.id for other in group if other.id != row.id),
        spans=matching.union(passage.text, where.values()),
    )


def _written(text: str, stem: str, spans: Sequence[tuple[int, int]]) -> str:
    """An index term as the passage writes it, for people to read."""
    if not spans:
        return stem
    (start, end), *rest = spans
    if " " in stem and rest and len(text[start:end].split()) == 1:
        end = rest[0][1]  # "point of sale" has a stop word between the two words of its term
    return " ".join(text[start:end].split())


def leftovers_of(passage: Passage) -> tuple[Leftover, ...]:
    """What in a passage belongs to the application it was written for."""
    return tuple(dict.fromkeys(Leftover(slot.text, slot.kind) for slot in passage.slots))
