"""What was sent, what came of it, and what was learnt.

Beside `library` because reading, parsing, matching and storage meet here: a letter is taken in,
its paragraphs are traced to the earlier ones that they were made from, and its posting is kept.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from coverkit import finding, matching
from coverkit.errors import UnreadableError
from coverkit.history import Reused, Sent
from coverkit.indexing import Indexer, storable
from coverkit.storage import sent

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from coverkit.models import FactKind, Letter, Passage, Posting
    from coverkit.storage import Store

_LOOKED_AT = 10
"""Earlier passages that a sent paragraph is compared with word by word."""


def save(
    store: Store,
    path: Path,
    *,
    posting: Posting | None,
    facts: dict[FactKind, str | None],
    everything: bool,
    day: dt.date,
) -> Letter:
    """Take in a letter that was sent, with its file and its posting.

    Args:
        store: the library's truth.
        path: the letter's file.
        posting: what it answers.
        facts: what the person says of it; wins over what the letter says.
        everything: take it in although it does not look like a cover letter.
        day: when it was sent.

    Raises:
        UnreadableError: the file is no letter that can be read; nothing was saved.
    """
    content = path.read_bytes()
    letter = _taken_in(store, path, everything=everything)
    said = _from_posting(letter, posting) | facts
    if said:
        store.correct(letter.id, said)
    sent.put_sent(
        store,
        Sent(
            letter=letter.id,
            date=day,
            file_name=storable(path.name),
            sha256=hashlib.sha256(content).hexdigest(),
            content=content,
            posting=posting,
            reused=reused_in(store, letter, day=day),
        ),
    )
    return letter


def _taken_in(store: Store, path: Path, *, everything: bool) -> Letter:
    """The letter in this file, which is now in the library."""
    indexer = Indexer(store, everything=everything)
    indexer.run([path])
    record = store.files().get(storable(path))
    if record is None or record.letter_id is None:
        left_out = indexer.report().skipped
        reason = left_out[0].reason if left_out else "there is no text in it"
        raise UnreadableError(
            f"{path.name} was not saved: {reason}",
            hint="If it is the letter that you sent all the same, add --all.",
        )
    return store.letters_by_id([record.letter_id])[record.letter_id]


def _from_posting(letter: Letter, posting: Posting | None) -> dict[FactKind, str | None]:
    """What the posting says of the application where the letter itself says nothing."""
    if posting is None:
        return {}
    stated: dict[FactKind, str | None] = {"company": posting.company, "role": posting.role}
    return {kind: value for kind, value in stated.items() if value and not letter.fact(kind)}


def reused_in(store: Store, letter: Letter, *, day: dt.date) -> tuple[Reused, ...]:
    """The passages of a letter that were made from earlier ones, and how far each was changed."""
    found: dict[str, Reused] = {}
    for passage in letter.passages:
        earlier = [other for other in _alike(store, passage) if _before(other[0], letter, day)]
        near = matching.nearest(passage.text, [text for _, _, text in earlier])
        if near is not None:
            source_letter, source, _ = earlier[near[0]]
            found[passage.id] = Reused(passage.id, source, source_letter.id, round(near[1], 3))
    return tuple(found.values())


def _alike(store: Store, passage: Passage) -> list[tuple[Letter, str, str]]:
    """Passages that say much the same: (letter, id, text), the likeliest first."""
    matches = finding.search(store, passage.text, limit=_LOOKED_AT)
    ids = dict.fromkeys(
        [passage.id, *(name for match in matches for name in (match.id, *match.variants))]
    )
    holders = {name: store.holders(name) for name in ids}
    letters = store.letters_by_id({name for names in holders.values() for name in names})
    return [
        (letters[holder], part.id, part.text)
        for name, names in holders.items()
        for holder in names
        for part in letters[holder].passages
        if part.id == name
    ]


def _before(other: Letter, letter: Letter, day: dt.date) -> bool:
    """Whether ``letter`` can have been made from the other one."""
    own = other.origin == "starter" or other.date is None or other.date <= day
    return other.id != letter.id and own
