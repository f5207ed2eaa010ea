"""`coverkit audit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coverkit.cli.app import json_option, library_option, open_library, print_json
from coverkit.cli.check import is_verdict, rule_options
from coverkit.cli.shapes import audited_shape
from coverkit.cli.text import SHORT_ID, about, counted, dim, heading, shown_path, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Audited, Severity

_VERDICT = 1


@click.command("audit", epilog="Example:  coverkit audit")
@rule_options
@json_option
@library_option
@click.pass_context
def audit_command(
    ctx: click.Context,
    *,
    rules: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    as_json: bool,
) -> None:
    """Say which letters in the library may have gone out with a slip, the newest first.

    The guard of `check` over every letter: another company's name, an unfilled slot, a letter in
    the wrong folder. Each letter is checked as of its own date, and for whom it says it is. What
    is merely a matter of style is left out, unless you name the rules with --rule.
    """
    audited = open_library(ctx).audit(rules=rules or None, ignore=ignore)
    if as_json:
        print_json({"letters": [audited_shape(one) for one in audited]})
    elif not audited:
        click.echo("Your library holds no letters yet. Begin with:  coverkit index ~/letters")
    else:
        _show(audited)
    if any(is_verdict(one.verdict, strict=strict) for one in audited):
        ctx.exit(_VERDICT)


def _show(audited: Sequence[Audited]) -> None:
    slips = [one for one in audited if not one.verdict.ready]
    doubts = [
        one
        for one in audited
        if one.verdict.ready and any(finding.severity == "warning" for finding in one.verdict)
    ]
    if slips:
        title = f"{counted(len(slips), 'letter')} may have gone out with a slip"
        click.echo(click.style(title, fg="red", bold=True))
        _show_letters(slips, "error")
    if doubts:
        click.echo(click.style(f"{counted(len(doubts), 'letter')} to look at", fg="yellow"))
        _show_letters(doubts, "warning")
    clean = len(audited) - len(slips) - len(doubts)
    click.echo(f"{clean:,} of {counted(len(audited), 'letter')} without a slip.")
    if slips:
        click.echo(
            wrapped(
                "Where an application is still open, send the corrected letter. Mend the file "
                "and index it again, or the slip comes back with the next passage you reuse. "
                "If a letter was misunderstood, put it right with `coverkit set`."
            )
        )


def _show_letters(letters: Sequence[Audited], severity: Severity) -> None:
    for one in letters:
        click.echo(f"\n  {heading(about(one.letter))}  {dim(one.letter.id[:SHORT_ID])}")
        if one.letter.paths:
            click.echo(dim(f"  {shown_path(one.letter.paths[0])}"))
        for finding in one.verdict:
            if finding.severity == severity:
                message = f"{finding.where}: {finding.message}"
                click.echo(wrapped(message, indent=4, first="  •"))
    click.echo()
