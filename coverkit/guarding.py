"""Checking one letter with all that the library knows of the others."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import checking, parsing
from coverkit.models import Finding

if TYPE_CHECKING:
    from coverkit.models import Document, Letter, Posting, Verdict
    from coverkit.storage import Store

_SURE_ENOUGH = 0.35
"""Confidence below which a fact is not held against another letter."""


def check(
    store: Store,
    document: Document,
    *,
    posting: Posting | None,
    company: str | None,
    role: str | None,
    today: dt.date,
) -> Verdict:
    """What still forbids sending this letter, or should be looked at first."""
    own = frozenset((store.notes("own_names") or "").split("\n")) - {""}
    letter = parsing.parse_letter(document)
    verdict = checking.check(
        document,
        letter=letter,
        known=checking.KnownNames(addressed=_addressed(store, document, letter), own=own),
        target=_target(letter, posting, company=company, role=role),
        today=today,
        earlier=[other for other in store.letters(origin="letter") if other.id != letter.id],
    )
    reason = parsing.not_a_letter(document)
    if reason is None:
        return verdict
    no_letter = Finding(
        rule="not_a_letter",
        severity="error",
        where="the whole file",
        text=Path(document.path).name,
        message=f"Is this the right file? To judge by its text, {reason}.",
    )
    return replace(verdict, findings=(no_letter, *verdict.findings))


def _addressed(store: Store, document: Document, letter: Letter) -> tuple[checking.Addressed, ...]:
    """Whom the other letters were for; the checked letter's own copy does not count."""
    own_path = str(Path(document.path).absolute())
    found: dict[tuple[str, str], checking.Addressed] = {}
    for fact, identity, date, path in store.facts():
        # Why the first alone: what a letter says second best of itself is often no name.
        if identity != letter.id and path != own_path and fact.confidence >= _SURE_ENOUGH:
            found.setdefault(
                (identity, fact.kind),
                checking.Addressed(
                    value=fact.value,
                    kind=fact.kind,
                    source="/".join(Path(path).parts[-2:]),
                    letter_id=identity,
                    date=dt.date.fromisoformat(date) if date else None,
                ),
            )
    return tuple(found.values())


def _target(
    letter: Letter, posting: Posting | None, *, company: str | None, role: str | None
) -> checking.Target:
    """For whom the letter is: as the person says, else the posting, else the letter itself."""
    source: Posting | Letter = posting or letter
    return checking.Target(
        company=company or source.company,
        role=role or source.role,
        recipient=source.recipient,
        place=posting.place if posting else None,
        reference=posting.reference if posting else None,
        given_by="options" if company else "posting" if posting else "letter",
        text=posting.text if posting else "",
    )
