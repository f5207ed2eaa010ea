"""An application form's questions -> what the person has already written on each.

Beside `library` because parsing, matching and storage meet here: answers given to earlier forms
come first, then the passages of letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit import finding, matching, parsing
from coverkit.models import Answer, Fact, Letter, Match, Passage, Requirement, Term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import EarlierAnswer, Form, Posting, Question
    from coverkit.storage import Store

SAME = 0.4
"""Cosine from which on a question is taken for an earlier one in other words."""
_ALIKE_BY_KIND = frozenset({"motivation", "broad"})
"""Questions of these kinds ask the same in whatever words: why us, and why you."""


def answer(
    store: Store,
    form: Form,
    *,
    earlier: Sequence[EarlierAnswer] = (),
    posting: Posting | None = None,
    limit: int = 2,
) -> tuple[Answer, ...]:
    """Find for each question the best of what the person has written.

    Args:
        store: the library.
        form: from `parsing.parse_form`.
        earlier: answers given to other forms; to a question asked in other words the first
            suggestions.
        posting: what the form belongs to: a question for the whole case is answered by what
            answers the posting.
        limit: at most so many suggestions a question.
    """
    asked = [q for q in form.questions if q.kind != "personal"]
    given = {q.id: _given(q, earlier)[:limit] for q in asked}
    found = finding.answers(store, [Requirement(q.id, q.topic) for q in asked if q.topic])
    whole: tuple[Match, ...] = ()
    if posting is not None and any(q.kind == "broad" for q in asked):
        whole = finding.suggest(store, posting, limit=limit).chosen
    answers = []
    for question in form.questions:
        # An opening says what it applies for: it answers where nothing of the body does.
        passages = sorted(found.get(question.id, ()), key=lambda m: m.passage.part != "body")
        if question.kind == "broad" and whole:
            passages = list(whole)
        matches = (*given.get(question.id, ()), *passages)
        most = max(limit, len(whole)) if question.kind == "broad" else limit
        answers.append(_answer(question, matches, limit=most))
    return tuple(answers)


def _answer(question: Question, matches: Sequence[Match], *, limit: int) -> Answer:
    """The question with the first matches, each text once."""
    best = tuple({match.id: match for match in matches}.values())[:limit]
    spans = {match.id: parsing.sentence_spans(match.passage.text) for match in best}
    return Answer(question, best, spans)


def _given(question: Question, earlier: Sequence[EarlierAnswer]) -> list[Match]:
    """The earlier answers to this question, the most alike first."""
    topics = [parsing.topic(one.question) for one in earlier]
    scored = [
        (max(score, SAME if _same_kind(question, one) else 0.0), number)
        for number, (one, score) in enumerate(
            zip(earlier, matching.alike(question.topic, topics), strict=True)
        )
    ]
    best = sorted(scored, key=lambda found: (-found[0], found[1]))
    return [_match(question, earlier[n], score) for score, n in best if score >= SAME]


def _same_kind(question: Question, earlier: EarlierAnswer) -> bool:
    kind = parsing.question_kind(earlier.question)
    return question.kind == kind and kind in _ALIKE_BY_KIND


def _match(question: Question, given: EarlierAnswer, score: float) -> Match:
    """An earlier answer in the shape of a passage; its form stands for the letter."""
    asked = matching.terms(question.topic)
    spans = matching.surface(given.text, asked)
    idea = question.kind == "motivation"
    identity = parsing.text_id(given.text)
    passage = Passage(identity, "body", given.text, reuse="idea" if idea else "as_is")
    facts = (Fact("company", given.company, "user"),) if given.company else ()
    letter = Letter(identity, (passage,), facts, paths=(given.source,))
    shared = {given.text[start:end]: 0.0 for start, end in spans}
    return Match(
        passage,
        letter,
        score,
        terms=tuple(Term(term, weight) for term, weight in shared.items()),
        requirements=(question.id,),
        spans=spans,
    )
