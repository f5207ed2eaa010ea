"""Two letters side by side: what can be counted of each, and no single score.

Beside `library` because matching, checking and storage meet here.
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import applying, finding, guarding, matching, parsing
from coverkit.history import Comparison, Weighed
from coverkit.models import PassageRow
from coverkit.storage import write_index

if TYPE_CHECKING:
    from coverkit.models import Document, Letter, Posting, Verdict
    from coverkit.settings import Settings
    from coverkit.storage import Store

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_STOCK = "stock_phrase"


def compare(
    store: Store,
    one: Document,
    other: Document,
    *,
    posting: Posting | None,
    settings: Settings,
    today: dt.date,
) -> Comparison:
    """Count the same things of both letters.

    Args:
        store: the library, for what both are held against.
        one: a letter.
        other: another one.
        posting: what they should answer; without it each is checked as to its own employer.
        settings: what the person does not want to be told.
        today: the day of the check.
    """

    def weighed(document: Document) -> Weighed:
        verdict = guarding.check(
            store,
            document,
            posting=posting,
            company=None,
            role=None,
            settings=settings,
            today=today,
        )
        return _weighed(store, document, posting, verdict)

    return Comparison(
        weighed(one), weighed(other), requirements=len(posting.requirements) if posting else 0
    )


def _weighed(
    store: Store, document: Document, posting: Posting | None, verdict: Verdict
) -> Weighed:
    letter = parsing.parse_letter(document)
    texts = [passage.text for passage in letter.passages]
    sentences = [sentence for text in texts for sentence in _SENTENCE.split(text)]
    return Weighed(
        name=Path(document.path).name,
        company=letter.company,
        role=letter.role,
        words=sum(len(text.split()) for text in texts),
        covered=_covered(store, letter, posting) if posting else (),
        numbers=sum(any(map(str.isdigit, sentence)) for sentence in sentences),
        errors=sum(found.severity == "error" for found in verdict),
        warnings=sum(found.severity == "warning" for found in verdict),
        stock_phrases=tuple(found.text for found in verdict if found.rule.endswith(_STOCK)),
        unchanged=_unchanged(store, letter),
    )


def _covered(store: Store, letter: Letter, posting: Posting) -> tuple[str, ...]:
    """The requirements that this letter's own passages answer.

    They are weighed as everywhere, among all passages of the library; the letter's come first,
    so that each leads its near-duplicates and none is hidden by another letter's.
    """
    own = [
        PassageRow(passage.id, letter.id, passage.part, finding.unnamed(passage))
        for passage in letter.passages
    ]
    mine = {row.id for row in own}
    others = [
        PassageRow(passage.id, holder, passage.part, finding.unnamed(passage), origin)
        for holder, passage, origin in store.passage_rows()
        if passage.id not in mine
    ]
    rows = [*own, *others]
    fitted = matching.fit(row.text for row in rows)
    index = write_index(
        None,
        key="",
        passages=((row.id, row.letter_id, row.part, row.origin) for row in rows),
        leaders=fitted.grouped,
        terms=fitted.terms(),
        scales=fitted.scales,
    )
    if index is None:
        return ()
    elsewhere = frozenset(row.letter_id for row in others) - {letter.id}
    texts = {row.id: row.text for row in rows}
    with index:
        ranking = matching.rank(
            posting,
            index,
            texts=lambda ids: {name: texts[name] for name in ids},
            limit=1,
            exclude_letters=elsewhere,
        )
    answered = {name for name, numbers in ranking.coverage.items() if numbers}
    return tuple(r.text for r in posting.requirements if r.id in answered)


def _unchanged(store: Store, letter: Letter) -> float:
    """The share of the letter's words that stand so in an earlier letter."""
    reused = applying.reused_in(store, letter, day=letter.date or dt.date.max)
    kept = {found.passage: found.unchanged for found in reused}
    lengths = {passage.id: len(passage.text.split()) for passage in letter.passages}
    total = sum(lengths.values())
    return sum(lengths[name] * share for name, share in kept.items()) / total if total else 0.0
