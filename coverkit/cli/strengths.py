"""`coverkit strengths`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import FILE, json_option, library_option, open_library, print_json
from coverkit.cli.target import posting_from
from coverkit.cli.text import SHORT_ID, counted, dim, heading, listed, wrapped
from coverkit.history import outcomes_in_words

if TYPE_CHECKING:
    from coverkit.history import Strength, Strengths, Wanted

_MOST = 8
"""Themes and wishes shown."""
_FULL = 3
"""Themes whose best passage is shown in full."""
_NOTHING = (
    "No theme runs through two of your letters yet. Add more with `coverkit index`, and keep "
    "what you send with `coverkit save`."
)


@click.command("strengths", epilog="Example:  coverkit strengths --plot strengths.svg")
@click.option(
    "--posting",
    "sources",
    multiple=True,
    type=FILE,
    metavar="FILE",
    help="Look at this posting as well.",
)
@click.option("--plot", type=FILE, metavar="FILE", help="Draw it as well: a .svg or .png file.")
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@json_option
@library_option
@click.pass_context
def strengths_command(
    ctx: click.Context, *, sources: tuple[str, ...], plot: str | None, force: bool, as_json: bool
) -> None:
    """Show what your letters keep proving, and what postings keep asking for in vain.

    The postings are those that you kept with `coverkit save`, and any that you name.
    """
    postings = [posting_from(source, company=None, role=None) for source in sources]
    found = open_library(ctx).strengths(postings)
    if as_json:
        print_json(_shape(found))
    else:
        _show(found)
    if plot:
        from coverkit.cli.plot import draw

        draw(found, Path(plot), force=force)
        click.echo(f"Drew {plot}", err=True)


def _show(found: Strengths) -> None:
    if not found.proven:
        click.echo(_NOTHING, err=True)
    if found.proven:
        click.echo(heading("What your letters keep proving"))
    for number, strength in enumerate(found.proven[:_MOST]):
        _show_strength(strength, full=number < _FULL)
    if found.wanted:
        click.echo(f"\n{heading('What postings keep asking for, and no passage of yours answers')}")
    for wanted in found.wanted[:_MOST]:
        _show_wanted(wanted)
    if not found.postings:
        click.echo(dim("\nKeep postings with `coverkit save`, and this shows what they want."))


def _show_strength(strength: Strength, *, full: bool) -> None:
    outcomes = outcomes_in_words(strength.reached)
    click.echo(
        f"\n  {heading(', '.join(strength.words) or 'one subject')}  "
        + dim(f"in {counted(len(strength.letters), 'letter')}{outcomes and f': {outcomes}'}")
    )
    best, *others = strength.passages
    click.echo(wrapped(best.text, indent=4, lines=None if full else 2))
    ids = listed((passage.id[:SHORT_ID] for passage in (best, *others)), most=4)
    click.echo(dim(f"    {ids}"))


def _show_wanted(wanted: Wanted) -> None:
    click.echo(wrapped(wanted.requirements[0], indent=4, first="  –", lines=2))
    click.echo(dim(wrapped(f"asked by {listed(wanted.postings)}", indent=4)))


def _shape(found: Strengths) -> dict[str, Any]:
    return {
        "strengths": [
            {
                "words": list(strength.words),
                "letters": list(strength.letters),
                "passages": [{"id": p.id, "text": p.text} for p in strength.passages],
                "outcomes": dict(strength.reached),
            }
            for strength in found.proven
        ],
        "wanted": [
            {"requirements": list(wanted.requirements), "postings": list(wanted.postings)}
            for wanted in found.wanted
        ],
        "postings": found.postings,
    }
