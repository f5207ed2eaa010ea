"""`coverkit set`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from coverkit.cli.app import complete_id, json_option, library_option, open_library, print_json
from coverkit.cli.days import day_of
from coverkit.cli.shapes import whole_letter_shape
from coverkit.cli.text import SHORT_ID, dim
from coverkit.models import FACT_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import FactKind

    F = TypeVar("F", bound=Callable[..., Any])


def _value(_: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """The value in one line; a date as ISO 8601."""
    if value is None:
        return None
    value = " ".join(value.split())
    if not value:
        raise click.BadParameter(f"say what it is, or take it back with --undo {option.name}")
    return day_of(value).isoformat() if option.name == "date" else value


def _fact_options(command: F) -> F:
    """``--company``, ``--role`` and so on: one for each kind of fact."""
    for kind in reversed(FACT_KINDS):
        option = click.option(f"--{kind}", callback=_value, help=f"The {_HELP[kind]}.")
        command = option(command)
    return command


_HELP: dict[FactKind, str] = {
    "company": "employer it was written to",
    "role": "position it applied for",
    "recipient": "person it was addressed to",
    "date": "day it was written",
    "place": "place of the job",
    "source": "place where the job was advertised",
    "reference": "employer's reference number",
}


@click.command("set", epilog='Example:  coverkit set 3fa9 --company "Fernwick Labs"')
@click.argument("prefix", metavar="ID", shell_complete=complete_id)
@_fact_options
@click.option(
    "--undo", type=click.Choice(FACT_KINDS), multiple=True, help="Take your correction back."
)
@json_option
@library_option
@click.pass_context
def set_command(
    ctx: click.Context,
    /,
    prefix: str,
    *,
    undo: tuple[FactKind, ...],
    as_json: bool,
    **values: str | None,
) -> None:
    """Put right what was understood of a letter.

    Your word wins over whatever the letter, its name or its folder says, and stays when the
    letter is indexed again. `coverkit show ID` shows what was understood, and why.
    """
    facts: dict[FactKind, str | None] = {
        kind: values[kind] for kind in FACT_KINDS if values[kind] is not None
    }
    facts |= dict.fromkeys(undo)
    if not facts:
        raise click.UsageError("Say what to put right: --company, --role, --date …")
    library = open_library(ctx)
    before = library.show(prefix)
    letter = library.correct(prefix, facts)
    if as_json:
        print_json({"letter": whole_letter_shape(letter)})
        return
    click.echo(f"Letter {letter.id[:SHORT_ID]} is now understood so:")
    for kind in facts:
        was, now = before.fact(kind) or "nothing", letter.fact(kind) or "nothing"
        click.echo(f"{kind:>10}  {now}  {dim(f'(was {was})')}")
