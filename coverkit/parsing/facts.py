"""For whom a letter was written: evidence from all its parts and its path, weighed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact, Testimony
from coverkit.parsing import particulars, roles
from coverkit.parsing.companies import companies_of, testimony_of
from coverkit.parsing.greeting import greeted_people
from coverkit.parsing.head_lines import is_contact, name_of
from coverkit.parsing.merging import merged
from coverkit.parsing.names import folded, key
from coverkit.parsing.particulars import (
    dates_of,
    places_of,
    recipients_of,
    references_of,
    sources_of,
)
from coverkit.parsing.path_facts import path_facts
from coverkit.parsing.roles import roles_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Document
    from coverkit.parsing.known import Known
    from coverkit.parsing.parts import Piece
    from coverkit.parsing.phrases import Phrases

SURE = min(roles.SURE, particulars.SURE)
"""A company that is less certain has no say in any other fact."""
_KINDS = ("company", "role", "recipient", "date", "place", "source", "reference")
_FIRST = frozenset({"opening", "body"})
_I_AM = (
    r"(?:\bI,|\b[Mm]y name is|\bI am|\bI['’]m|\b[Jj]e m['’]appelle|\b[Mm]ein Name ist"
    r"|\b[Ii]ch heiße)"
    r" ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){1,2})(?=[,.]| and\b| und\b| et\b)"
)
"""Whom the text says to be writing it: "I, Ada Roe, …"."""
_I_AM_CUES = ("I, ", "name is ", "I am ", "I'm ", "I’m ", "appelle ", "Name ist ", "heiße ")
_FRAME = {"letterhead", "signoff", "enclosures", "date", "salutation"}


def facts_of(
    pieces: Sequence[Piece],
    document: Document,
    *,
    phrases: Phrases,
    known: Known | None,
    said: Testimony | None = None,
) -> tuple[tuple[Fact, ...], Testimony, tuple[Fact, ...]]:
    """What a letter says, alone and beside others.

    Args:
        pieces: the labelled letter.
        document: what it was read from.
        phrases: of its language.
        known: what the other letters say.
        said: its own testimony, where it is known already.

    Returns:
        All facts, by kind, the most certain first; what of them other letters can change; and
        the companies that were made of that.
    """
    declared = tuple(
        Fact(kind, document.declared[kind], "declared", 1.0)  # type: ignore[arg-type]
        for kind in _KINDS
        if document.declared.get(kind)
    )
    if document.format == "coverkit" and document.declared.get("kind") == "starter":
        return declared, Testimony(), ()
    sender = _sender(pieces)
    text = "\n".join(piece.text for piece in pieces if piece.part not in _FRAME)
    path = document.path if not declared else ""
    people = greeted_people(pieces)
    filed = list(path_facts(path, text, sender=sender, greeted=people)) if path else []
    sources = list(sources_of(pieces, phrases))
    testimony = said or testimony_of(
        pieces,
        phrases,
        boards=frozenset(key(fact.value) for fact in sources),
        filed=(f for f in filed if f.kind == "company"),
        sender=sender,
    )
    companies = companies_of(testimony, known)
    found = [
        *companies,
        *merged([*roles_of(pieces, phrases, companies), *(f for f in filed if f.kind == "role")]),
        *merged(recipients_of(pieces, phrases, companies)),
        *merged([*dates_of(pieces, document), *(f for f in filed if f.kind == "date")]),
        *merged(places_of(pieces, phrases)),
        *sources,
        *references_of(pieces, phrases),
    ]
    stated = {fact.kind for fact in declared}
    facts = (*declared, *(fact for fact in found if fact.kind not in stated))
    return facts, testimony, companies


def _sender(pieces: Sequence[Piece]) -> frozenset[str]:
    """The words of the applicant's own name: who signs, and who heads the contact details."""
    head = [line for p in pieces if p.part == "letterhead" for line in p.text.split("\n")]
    signed = [line for p in pieces if p.part == "signoff" for line in p.text.split("\n")]
    names = [line for line in signed if not is_contact(line)][-3:]
    lines = [*names, *(head[:1] if any(map(is_contact, head)) else ())]
    said = (name_of(line) for line in lines if not compiled(r"\d").search(line.split(",")[0]))
    first = next((piece.text for piece in pieces if piece.part in _FIRST), "")
    named = compiled(_I_AM).search(first) if any(cue in first for cue in _I_AM_CUES) else None
    told = [named[1]] if named else []
    return frozenset(
        word
        for name in (*said, *told)
        if len(name.split()) <= 4  # noqa: PLR2004
        for word in folded(name)
    )
