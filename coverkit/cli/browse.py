"""`coverkit list`, `show` and `search`."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import complete_id, json_option, library_option, open_library, print_json
from coverkit.cli.shapes import (
    application_shape,
    listed_shape,
    match_shape,
    tally_shape,
    whole_letter_shape,
)
from coverkit.cli.text import (
    SHORT_ID,
    about,
    age,
    dim,
    emphasised,
    heading,
    listed,
    shown_path,
    table,
    wrapped,
)
from coverkit.models import FACT_KINDS, PASSAGE_PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.history import Application
    from coverkit.models import Fact, FactKind, Letter, Tally

_EMPTY = "Your library holds no letters yet. Begin with:  coverkit index ~/letters"
_NOTHING_SENT = (
    "Nothing was saved as sent yet. After sending a letter:\n"
    "  coverkit save letter.docx --posting job.txt"
)
_NO_MATCH = 1
_TOLD = 0.25
"""Confidence below which a second guess is not shown."""
_AROUND = 5
"""Words shown on either side of a fact."""


@click.command("list", epilog="Example:  coverkit list")
@click.option("--applications", is_flag=True, help="What was sent, and what came of it.")
@json_option
@library_option
@click.pass_context
def list_command(ctx: click.Context, *, applications: bool, as_json: bool) -> None:
    """List the letters in the library, newest first."""
    if applications:
        _list_applications(open_library(ctx).applications(), as_json=as_json)
        return
    letters = open_library(ctx).listed()
    if as_json:
        print_json({"letters": [listed_shape(letter) for letter in letters]})
        return
    if not letters:
        click.echo(_EMPTY, err=True)
        return
    rows = [
        (
            letter.id[:SHORT_ID],
            letter.facts.get("date", ""),
            letter.facts.get("company") or "?",
            letter.facts.get("role", ""),
            str(letter.passages),
            Path(letter.paths[0]).name if letter.paths else "",
        )
        for letter in letters
    ]
    click.echo(table(rows, header=("ID", "DATE", "COMPANY", "ROLE", "¶", "FILE")))
    unknown = next((letter.id for letter in letters if not letter.facts.get("company")), None)
    if unknown:
        click.echo("Where it says ?, no company was found. Put it right:", err=True)
        click.echo(f'  coverkit set {unknown[:SHORT_ID]} --company "…"', err=True)


def _list_applications(applications: Sequence[Application], *, as_json: bool) -> None:
    """What was sent, with its state and age."""
    if as_json:
        print_json({"applications": [application_shape(found) for found in applications]})
        return
    if not applications:
        click.echo(_NOTHING_SENT, err=True)
        return
    rows = [
        (
            found.letter.id[:SHORT_ID],
            f"{found.sent:%Y-%m-%d}" if found.sent else "",
            age(found, today=dt.date.today()),  # noqa: DTZ011 - the person's own day
            found.state.replace("_", " "),
            found.letter.company or "?",
            found.letter.role or "",
        )
        for found in applications
    ]
    click.echo(table(rows, header=("ID", "SENT", "AGE", "STATE", "COMPANY", "ROLE")))


@click.command("show", epilog="Example:  coverkit show 3fa9")
@click.argument("prefix", metavar="ID", shell_complete=complete_id)
@click.option("--variants", is_flag=True, help="Show how a passage differs from letter to letter.")
@json_option
@library_option
@click.pass_context
def show_command(ctx: click.Context, prefix: str, *, variants: bool, as_json: bool) -> None:
    """Show one letter or passage, and what was understood of it.

    ID is the beginning of a letter's or a passage's id, as long as it is unambiguous.
    """
    library = open_library(ctx)
    if variants:
        from coverkit.cli.variants import show_variants

        show_variants(library.variants(prefix), as_json=as_json)
        return
    letter = library.show(prefix)
    tallies = library.tallies(letter)
    if as_json:
        print_json({"letter": _with_outcomes(whole_letter_shape(letter), tallies)})
        return
    _show_head(letter)
    _show_application(library.application(letter.id))
    for part in letter.parts:
        click.echo()
        mark = "  <-- this one" if part.id.startswith(prefix.lower()) else ""
        click.echo(f"{heading(part.part)}  {dim(part.id[:SHORT_ID])}{mark}")
        click.echo(emphasised(part.text, [(s.start, s.end) for s in part.slots], indent=2))
        if part.slots and part.part in PASSAGE_PARTS:
            # Why in words, too: colour alone says nothing to who cannot see it.
            names = listed(dict.fromkeys(f"“{slot.text}”" for slot in part.slots))
            click.echo(dim(wrapped(f"of this application: {names}", indent=2)))
        if tally := tallies.get(part.id):
            from coverkit.history import tally_in_words  # `list` does without

            click.echo(dim(wrapped(tally_in_words(tally), indent=2)))
        if part.note:
            click.echo(dim(wrapped(part.note, indent=2)))


def _with_outcomes(shape: dict[str, Any], tallies: dict[str, Tally]) -> dict[str, Any]:
    """The letter's JSON, with what came of each passage."""
    for part in shape["parts"]:
        tally = tallies.get(part["id"])
        part["outcomes"] = tally_shape(tally) if tally else {}
    return shape


def _show_head(letter: Letter) -> None:
    click.echo(heading(f"Letter {letter.id}"))
    for path in letter.paths:
        click.echo(f"  {shown_path(path)}")
    for kind in FACT_KINDS:
        known = [fact for fact in letter.facts if fact.kind == kind]
        told = [fact for fact in known if fact is known[0] or fact.confidence >= _TOLD]
        for number, fact in enumerate(told):
            label = "or" if number else kind
            click.echo(f"{label:>10}  {fact.value}  {dim(_why(fact))}")
            if quote := _quote(letter, fact):
                click.echo(dim(wrapped(quote, indent=12)))
    for kind in _disputed(letter):
        click.echo(
            wrapped(
                f"Which {kind}? Settle it with:  coverkit set {letter.id[:SHORT_ID]} --{kind} …"
            )
        )


def _show_application(application: Application) -> None:
    """What was sent, and what came of it."""
    if application.posting is not None:
        click.echo(f"{'sent':>10}  {application.sent}  {dim('(kept with its posting)')}")
    for event in application.events:
        said = "; ".join(filter(None, (event.feedback, event.lesson and f"learnt: {event.lesson}")))
        line = f"{event.outcome.replace('_', ' ')}, {event.date}{said and f': {said}'}"
        click.echo(wrapped(line, indent=12, first="   outcome"))


def _why(fact: Fact) -> str:
    """Where a fact was found, and how sure it is."""
    if fact.found_in == "user":
        return "(as you said)"
    return f"({fact.found_in.replace('_', ' ')}, {fact.confidence:.0%} sure)"


def _quote(letter: Letter, fact: Fact) -> str:
    """The words around a fact where the letter says it; '' where it does not in these words."""
    for part in letter.parts:
        before, found, after = part.text.partition(fact.value)
        if part.part == fact.found_in and found and (before or after):
            words, more = before.split(" "), after.split(" ")
            lead = ["…", *words[-_AROUND:]] if len(words) > _AROUND else words
            tail = [*more[:_AROUND], "…"] if len(more) > _AROUND else more
            around = " ".join(lead) + found + " ".join(tail)
            return f"“{' '.join(around.split())}”"
    return ""


def _disputed(letter: Letter) -> list[FactKind]:
    """The kinds on which the text and the path disagree and the user has not yet spoken."""
    return [
        kind
        for kind in ("company", "role")
        if len(found := [fact for fact in letter.facts if fact.kind == kind]) > 1
        and found[0].found_in != "user"
        and any((fact.found_in == "path") != (found[0].found_in == "path") for fact in found[1:])
    ]


@click.command("search", epilog="Example:  coverkit search inventory software")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True, help="At most.")
@json_option
@library_option
@click.pass_context
def search_command(
    ctx: click.Context, words: tuple[str, ...], *, limit: int, as_json: bool
) -> None:
    """Find passages by words, in any of their forms."""
    query = " ".join(words)
    library = open_library(ctx)
    matches = library.search(query, limit=limit)
    if as_json:
        print_json({"query": query, "matches": [match_shape(match) for match in matches]})
    for match in () if as_json else matches:
        click.echo(f"{heading(match.id[:SHORT_ID])}  {about(match.letter)}")
        click.echo(emphasised(match.passage.text, match.spans, indent=2))
        click.echo()
    if not matches:
        click.echo("No passage says that." if library.status().letters else _EMPTY, err=True)
        ctx.exit(_NO_MATCH)
