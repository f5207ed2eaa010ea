"""`coverkit thank`."""

from __future__ import annotations

import click

from coverkit.cli.app import (
    FILE,
    complete_id,
    json_option,
    library_option,
    open_library,
    print_json,
)
from coverkit.cli.text import SHORT_ID, heading, quoted

_NOT_REJECTED = (
    "The note thanks for a decision, but no rejection of this letter is noted. If there was one:"
)


@click.command("thank", epilog="Example:  coverkit thank 3f2a -o thanks.docx")
@click.argument("prefix", metavar="LETTER", shell_complete=complete_id)
@click.option(
    "-o",
    "--output",
    required=True,
    type=FILE,
    metavar="FILE",
    help="A .docx, .md or .txt file to write.",
)
@click.option("--recipient", metavar="NAME", help="The person to thank, if not the addressee.")
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@json_option
@library_option
@click.pass_context
def thank_command(
    ctx: click.Context,
    prefix: str,
    *,
    output: str,
    recipient: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """Write the note of thanks after a rejection, asking for feedback.

    Short and in the letter's language: thanks for the time, what you learnt about the company
    (only you can say), your interest in a later opening, and a polite request for feedback.
    LETTER is the id of the letter that was turned down. Nothing is sent.
    """
    library = open_library(ctx)
    draft = library.thank(prefix, recipient=recipient)
    draft.save(output, force=force)
    application = library.application(prefix)
    if not any(event.outcome == "rejected" for event in application.events):
        click.echo(_NOT_REJECTED, err=True)
        click.echo(f"  coverkit outcome {application.letter.id[:SHORT_ID]} rejected", err=True)
    if as_json:
        left = draft.remaining
        print_json({"path": output, "slots": left.slots, "prompts": left.prompts})
        return
    click.echo(f"Wrote {heading(output)}")
    click.echo("Fill in what only you can say, then ask")
    click.echo(f"  coverkit check {quoted(output)}")
