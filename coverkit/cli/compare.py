"""`coverkit compare`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from coverkit.cli.app import (
    FILE,
    complete_id,
    json_option,
    library_option,
    open_library,
    print_json,
)
from coverkit.cli.target import posting_from, target_options
from coverkit.cli.text import dim, heading, table, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.history import Comparison, Weighed

# What is counted -> how it is shown. No sum: which of them matters is for a person to say.
_ROWS: tuple[tuple[str, Callable[[Weighed], str]], ...] = (
    ("words", lambda letter: f"{letter.words:,}"),
    ("sentences with a figure", lambda letter: str(letter.numbers)),
    ("must be mended", lambda letter: str(letter.errors)),
    ("to look at", lambda letter: str(letter.warnings)),
    ("stock phrases", lambda letter: str(len(letter.stock_phrases))),
    ("unchanged from earlier letters", lambda letter: f"{letter.unchanged:.0%}"),
)


@click.command("compare", epilog="Example:  coverkit compare 3fa9 new.docx --posting job.txt")
@click.argument("one", metavar="A", shell_complete=complete_id)
@click.argument("other", metavar="B", shell_complete=complete_id)
@click.option(
    "--posting", "source", type=FILE, metavar="FILE", help="The posting that they should answer."
)
@target_options
@json_option
@library_option
@click.pass_context
def compare_command(
    ctx: click.Context,
    one: str,
    other: str,
    *,
    source: str | None,
    company: str | None,
    role: str | None,
    as_json: bool,
) -> None:
    """Set two letters side by side: is this one stronger than that one?

    A and B are files, or the beginnings of letters' ids. There is no single score: you see what
    each answers, proves and repeats, and judge yourself.
    """
    posting = posting_from(source, company=company, role=role) if source else None
    found = open_library(ctx).compare(one, other, posting=posting)
    if as_json:
        print_json(
            {"a": asdict(found.one), "b": asdict(found.other), "requirements": found.requirements}
        )
        return
    _show(found)


def _show(found: Comparison) -> None:
    both = (found.one, found.other)
    rows = [(label, *(shown(letter) for letter in both)) for label, shown in _ROWS]
    if found.requirements:
        counts = (f"{len(letter.covered)} of {found.requirements}" for letter in both)
        rows.insert(0, ("requirements answered", *counts))
    click.echo(table(rows, header=("", f"A: {_title(*both)}", f"B: {_title(*reversed(both))}")))
    _show_only("A", found.one, than=found.other)
    _show_only("B", found.other, than=found.one)
    for label, letter in zip("AB", both, strict=True):
        if letter.stock_phrases:
            phrases = ", ".join(f"“{phrase}”" for phrase in dict.fromkeys(letter.stock_phrases))
            click.echo(dim(wrapped(f"Stock phrases in {label}: {phrases}")))


def _title(letter: Weighed, other: Weighed) -> str:
    """What tells a letter from the other: its file's name, else whom it was for, else as what."""
    pairs = (
        (letter.name, other.name),
        (letter.company, other.company),
        (letter.role, other.role),
    )
    return next((mine for mine, its in pairs if mine and mine != its), letter.name)


def _show_only(label: str, letter: Weighed, *, than: Weighed) -> None:
    """The requirements that this letter alone answers."""
    only = [text for text in letter.covered if text not in than.covered]
    if only:
        click.echo(f"\n{heading(f'Only {label} answers')}")
    for text in only:
        click.echo(wrapped(text, indent=4, first="  •", lines=2))
