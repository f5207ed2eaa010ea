"""A `Document` -> `Letter`: its parts, for whom it was, and what in it is that company's alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coverkit.models import Fact, Letter, Passage
from coverkit.parsing.companies import companies_of
from coverkit.parsing.facts import SURE, facts_of
from coverkit.parsing.identity import text_id
from coverkit.parsing.known import names_in
from coverkit.parsing.parts import Piece, parts_of
from coverkit.parsing.passages import kind_of, reuse_of
from coverkit.parsing.phrases import LANGUAGES, language_of
from coverkit.parsing.slots import slots_in, sought

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from dataclasses import replace

    from coverkit.models import Document, FactKind, Slot, Testimony
    from coverkit.parsing.known import Known
    from coverkit.parsing.phrases import Phrases
    from coverkit.parsing.slots import Sought
else:
    from coverkit.models.record import replace

_OWN_LINES = frozenset({"letterhead", "signoff"})
"""Parts in which the sender speaks of nobody else."""


def parse_letter(
    document: Document,
    *,
    known: Known | None = None,
    corrections: Mapping[FactKind, str] | None = None,
) -> Letter:
    """Understand a letter.

    Args:
        document: as `reading` gives it.
        known: what the rest of the library says; sharpens whose names are whose.
        corrections: what the user said of this letter; wins over all evidence.

    Returns:
        The letter; all paragraphs of the document are in its parts, in order.
    """
    return _understood(document, known, corrections)[0]


class Heard(NamedTuple):
    """A letter, with what it has to say when all others are heard."""

    letter: Letter
    testimony: Testimony
    companies: tuple[Fact, ...]
    """What was made of the testimony. As long as that stays, all of the letter stays."""


def hear_letter(
    document: Document,
    *,
    known: Known | None = None,
    corrections: Mapping[FactKind, str] | None = None,
    said: Testimony | None = None,
) -> Heard:
    """As `parse_letter`, and keep what the letter says by itself.

    Args:
        document: as `reading` gives it.
        known: what the rest of the library says.
        corrections: what the user said of this letter.
        said: what this document said by itself when it was heard before, which is a third of the
            work and no other letter can change.
    """
    letter, testimony, companies = _understood(document, known, corrections, said)
    if said is not None:
        return Heard(letter, testimony, companies)
    alone = companies_of(testimony, None) if known else companies
    company = document.declared.get("company") or (alone[0].value if alone else letter.id)
    inside, everywhere = names_in(letter)
    testimony = replace(testimony, company=company, inside=inside, everywhere=everywhere)
    return Heard(letter, testimony, companies)


def judged_anew(letter: Letter, companies: Sequence[Fact], *, document: Document) -> Letter | None:
    """A letter with what is made of its testimony by now; None where it must be heard anew.

    Why: most of what other letters turn is an unsure name, of which the other facts know nothing.
    To look for its slots again takes a fraction of what it takes to hear the letter.

    Args:
        letter: as it was understood before.
        companies: what is made of its testimony now.
        document: what it was read from.
    """
    stated = [fact for fact in letter.facts if fact.found_in in {"user", "declared"}]
    others = [fact for fact in letter.facts if fact.found_in not in {"user", "declared"}]
    before = [fact for fact in others if fact.kind == "company"]
    named = document.format == "coverkit" or document.declared  # the file says what is what
    if named or _sure(before) != _sure(companies):
        return None
    facts = (*stated, *companies, *(fact for fact in others if fact.kind != "company"))
    wanted = sought(_best(facts))
    phrases = LANGUAGES.get(letter.language, LANGUAGES["en"])
    parts = tuple(_sought_again(part, wanted, phrases) for part in letter.parts)
    return replace(letter, facts=facts, parts=parts)


def _sought_again(part: Passage, wanted: Sequence[Sought], phrases: Phrases) -> Passage:
    """The paragraph with the slots that it has now, by which all else of it is told."""
    if slots_in(part.text, wanted) == part.slots:
        return part
    return _passage(Piece(part.part, part.text, note=part.note), wanted, phrases)


def _sure(companies: Iterable[Fact]) -> list[Fact]:
    """Those by which other facts are told."""
    return [fact for fact in companies if fact.confidence >= SURE]


def _understood(
    document: Document,
    known: Known | None,
    corrections: Mapping[FactKind, str] | None,
    said: Testimony | None = None,
) -> tuple[Letter, Testimony, tuple[Fact, ...]]:
    pieces = parts_of(document)
    language = document.declared.get("language") or language_of(document.text)
    phrases = LANGUAGES.get(language, LANGUAGES["en"])
    found, testimony, companies = facts_of(
        pieces, document, phrases=phrases, known=known, said=said
    )
    facts = (*_said(corrections or {}), *found)
    wanted = sought(_best(facts))
    letter = Letter(
        id=_letter_id(pieces),
        parts=tuple(_passage(piece, wanted, phrases) for piece in pieces),
        facts=facts,
        language=language,
        origin="starter" if document.declared.get("kind") == "starter" else "letter",
        paths=(document.path,) if document.path else (),
    )
    return letter, testimony, companies


def _said(corrections: Mapping[FactKind, str]) -> Iterator[Fact]:
    """The user's word. What was found stays behind it, so that a disagreement can be shown."""
    for kind, value in corrections.items():
        yield Fact(kind, value, "user", 1.0)


def _letter_id(pieces: Sequence[Piece]) -> str:
    """A hash of what was said to whom.

    Why not of everything: a PDF has its page header before the text and its footer after it
    where Word keeps them apart. Order and letterhead therefore do not count, all words from
    the inside address to the sign-off do.
    """
    said = [piece.text for piece in pieces if piece.part != "letterhead"]
    return text_id(*(said or [piece.text for piece in pieces]))


def _passage(piece: Piece, wanted: Sequence[Sought], phrases: Phrases) -> Passage:
    slots = slots_in(piece.text, wanted)
    if piece.part in _OWN_LINES:
        slots = tuple(slot for slot in slots if not _may_be_own_town(slot, wanted))
    kind = piece.kind or kind_of(piece.part, piece.text, slots, phrases)
    return Passage(
        id=text_id(piece.text),
        part=piece.part,
        text=piece.text,
        kind=kind,
        slots=slots,
        reuse=reuse_of(piece.text, kind, slots, phrases),
        note=piece.note,
    )


def _may_be_own_town(slot: Slot, wanted: Sequence[Sought]) -> bool:
    """Whether a slot in the sender's own lines is the town that they share with the employer.

    A place is, and so is one word of an employer's name: "Freiburg" of "Stadtwerke Freiburg".
    """
    names = (one.value for one in wanted if one.kind == "company")
    part = slot.kind == "company" and " " in next(names, "") and " " not in slot.text
    return part or slot.kind == "place"


def _best(facts: Sequence[Fact]) -> list[Fact]:
    """The most certain fact of each kind; a second company in a letter is a slip, no slot."""
    best: dict[str, Fact] = {}
    for fact in facts:
        best.setdefault(fact.kind, fact)
    return list(best.values())
