"""`coverkit show ID --variants`: how a passage changed from letter to letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import print_json
from coverkit.cli.text import SHORT_ID, about, dim, emphasised, heading, wrapped
from coverkit.matching import differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coverkit.matching import Piece
    from coverkit.models import Match

_MARKS = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}
"""As git marks words that differ."""


def show_variants(found: Sequence[Match], *, as_json: bool) -> None:
    """The newest in full, and of each older one what is different in the newest."""
    newest, *older = found
    if as_json:
        print_json({"variants": [_shape(match, newest) for match in found]})
        return
    click.echo(f"{heading(newest.id[:SHORT_ID])}  {about(newest.letter)}")
    click.echo(wrapped(newest.passage.text, indent=2))
    for match in older:
        click.echo(f"\n{heading(match.id[:SHORT_ID])}  {about(match.letter)}")
        click.echo(_changes(differences(match.passage.text, newest.passage.text)))
    if older:
        click.echo(f"\n{dim('[-taken out since-] {+put in since+}')}")
    else:
        click.echo("\nIt was written once only.")


def _shape(match: Match, newest: Match) -> dict[str, Any]:
    pieces = differences(match.passage.text, newest.passage.text)
    return {
        "id": match.id,
        "letter": match.letter.id,
        "text": match.passage.text,
        "differences": [{"kind": piece.kind, "text": piece.text} for piece in pieces],
    }


def _changes(pieces: Iterable[Piece]) -> str:
    """A paragraph with what was taken out and put in marked."""
    text = ""
    spans = []
    for piece in pieces:
        before, after = _MARKS[piece.kind]
        start = len(text)
        text += f"{before}{piece.text.strip()}{after} "
        if before:
            spans.append((start, len(text) - 1))
    return emphasised(text.rstrip(), spans, indent=2)
