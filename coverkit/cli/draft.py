"""`coverkit draft`."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from coverkit.cli.app import complete_id, json_option, library_option, open_library, print_json
from coverkit.cli.outcomes import show_lessons
from coverkit.cli.posting import posting_from, target_options
from coverkit.cli.text import SHORT_ID, about, heading, wrapped

if TYPE_CHECKING:
    from coverkit.drafting import Draft


@click.command("draft", epilog="Example:  coverkit draft job.txt -o draft.docx --company Acme")
@click.argument("source", metavar="POSTING")
@click.option(
    "-o", "--output", required=True, metavar="FILE", help="A .docx, .md or .txt file to write."
)
@target_options
@click.option("--recipient", metavar="NAME", help="The person to address.")
@click.option(
    "--pick",
    multiple=True,
    metavar="ID",
    shell_complete=complete_id,
    help="Reuse this passage; repeat for more, in this order.",
)
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@json_option
@library_option
@click.pass_context
def draft_command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    source: str,
    output: str,
    *,
    company: str | None,
    role: str | None,
    recipient: str | None,
    pick: tuple[str, ...],
    force: bool,
    as_json: bool,
) -> None:
    """Assemble a Word draft for a job posting.

    The draft is openly unfinished: whatever belonged to an old application is a highlighted
    [slot], what must be written new is a prompt, and each reused passage carries a comment
    that says where it comes from. POSTING is a file, or - for standard input.
    """
    posting = posting_from(source, company=company, role=role)
    library = open_library(ctx)
    draft = library.draft(posting, passages=pick or None, recipient=recipient)
    draft.save(output, force=force)
    if as_json:
        print_json({"path": output, "passages": [match.id for match in draft.reused]})
        return
    show_lessons(library.lessons(posting))
    _show(draft, output, source)


def _show(draft: Draft, output: str, source: str) -> None:
    click.echo(f"Wrote {heading(output)}")
    if draft.reused:
        click.echo("It reuses:")
    for match in draft.reused:
        part = match.passage.kind or match.passage.part
        click.echo(wrapped(f"{match.id[:SHORT_ID]}  {part}, from {about(match.letter)}", indent=4))
    click.echo("It is not ready to be sent: tailor it, then ask")
    click.echo(f"  coverkit check {shlex.quote(output)} --posting {shlex.quote(source)}")
