"""`coverkit draft`."""

from __future__ import annotations

from pathlib import Path
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
from coverkit.cli.outcomes import show_lessons
from coverkit.cli.target import posting_from, spare_inputs, target_options
from coverkit.cli.text import SHORT_ID, about, counted, dim, heading, quoted, shown_path, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from coverkit.drafting import Draft, Length
    from coverkit.models import Posting

_NO_MATCH = 1
_NOTHING_REUSED = (
    "Nothing in your library matches this posting: the draft reuses nothing, all of it is yours "
    "to write. `coverkit posting` shows what was understood."
)
_SHOWN = 5
"""Passages left out and gaps that are named; more would hide what was used."""


def _choice_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What a draft is made from."""
    for option in (
        click.option(
            "--length",
            type=click.Choice(["short", "normal", "long"]),
            default="normal",
            show_default=True,
            help="How much evidence; long may take a second page.",
        ),
        click.option(
            "--without",
            multiple=True,
            metavar="ID",
            shell_complete=complete_id,
            help="Do not reuse this passage; repeat for more.",
        ),
        click.option(
            "--pick",
            multiple=True,
            metavar="ID",
            shell_complete=complete_id,
            help="Reuse this passage; repeat for more, in this order.",
        ),
    ):
        command = option(command)
    return command


@click.command("draft", epilog="Example:  coverkit draft job.txt -o draft.docx --company Acme")
@click.argument("source", type=FILE, metavar="POSTING")
@click.option(
    "-o",
    "--output",
    type=FILE,
    metavar="FILE",
    help="A .docx, .odt, .md or .txt file to write; .odt needs LibreOffice.",
)
@target_options
@click.option("--recipient", metavar="NAME", help="The person to address.")
@_choice_options
@click.option(
    "--template",
    type=FILE,
    metavar="FILE",
    help="Look like this .docx letter, not like your newest one.",
)
@click.option("--pdf", is_flag=True, help="Write a PDF preview as well; needs LibreOffice.")
@click.option("--dry-run", is_flag=True, help="Say what would be used, and write nothing.")
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@json_option
@library_option
@click.pass_context
def draft_command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    source: str,
    output: str | None,
    *,
    company: str | None,
    role: str | None,
    recipient: str | None,
    pick: tuple[str, ...],
    without: tuple[str, ...],
    length: Length,
    template: str | None,
    pdf: bool,
    dry_run: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Assemble a Word draft for a job posting.

    The draft is openly unfinished: whatever belonged to an old application is a highlighted
    [slot], what must be written new is a prompt, and each reused passage carries a comment
    that says where it comes from. It looks like your newest Word letter. POSTING is a file, or
    - for standard input.
    """
    if output is None and not dry_run:
        raise click.UsageError("Name the file to write with -o, or add --dry-run.", ctx)
    spare_inputs(output, source, template)
    posting = posting_from(source, company=company, role=role)
    library = open_library(ctx)
    draft = library.draft(
        posting,
        passages=pick or None,
        recipient=recipient,
        without=without,
        length=length,
        template=template,
    )
    if not draft.reused:
        click.echo(_NOTHING_REUSED, err=True)
    written = [] if dry_run else _write(draft, str(output), template, pdf=pdf, force=force)
    if as_json:
        print_json(_shape(draft, written))
    else:
        show_lessons(library.lessons(posting))
        for path in written:
            click.echo(f"Wrote {heading(path)}")
        _show(draft, posting, template)
        if written:
            _show_next(draft, written[0], source)
    if not draft.reused:
        ctx.exit(_NO_MATCH)


def _show_next(draft: Draft, output: str, source: str) -> None:
    """What is left to do, counted, and the command that checks it."""
    left = draft.remaining
    click.echo(heading("\nNext"))
    todo = f"{counted(left.slots, 'slot')} to confirm, {counted(left.prompts, 'passage')} to write"
    click.echo(f"  Open it: {todo}. Then ask")
    click.echo(f"  coverkit check {quoted(output)} --posting {quoted(source)}")


def _write(draft: Draft, output: str, template: str | None, *, pdf: bool, force: bool) -> list[str]:
    """Write the draft, and its preview; neither if the preview cannot be made."""
    look = Path(template).expanduser() if template else None
    if not pdf:
        draft.save(output, force=force, template=look)
        return [output]
    preview = str(Path(output).with_suffix(".pdf"))
    draft.save(preview, force=force, template=look)
    try:
        draft.save(output, force=force, template=look)
    except BaseException:
        if not force:
            Path(preview).unlink(missing_ok=True)
        raise
    return [output, preview]


def _shape(draft: Draft, written: list[str]) -> dict[str, Any]:
    return {
        "path": next(iter(written), None),
        "preview": next(iter(written[1:]), None),
        "passages": [match.id for match in draft.reused],
        "left_out": [{"id": left.match.id, "reason": left.reason} for left in draft.left_out],
        "gaps": [gap.text for gap in draft.gaps],
        "look": str(draft.look) if draft.look else None,
    }


def _show(draft: Draft, posting: Posting, template: str | None) -> None:
    """What was used, what was not and why, and what it looks like."""
    asked = {requirement.id: requirement.text for requirement in posting.requirements}
    if draft.reused:
        click.echo(heading("It reuses"))
    for match in draft.reused:
        part = match.passage.kind or match.passage.part
        click.echo(wrapped(f"{match.id[:SHORT_ID]}  {part}, from {about(match.letter)}", indent=4))
        for name in match.requirements:
            click.echo(dim(wrapped(f"answers: {asked[name]}", indent=8, lines=1)))
    _show_list("Left out", [f"{x.match.id[:SHORT_ID]}  {x.reason}" for x in draft.left_out])
    _show_list("Nothing answers yet", [gap.text for gap in draft.gaps])
    look = template or (shown_path(str(draft.look)) if draft.look else "")
    click.echo(f"It looks like {look}" if look else "It has coverkit's plain look.")


def _show_list(title: str, lines: list[str]) -> None:
    if lines:
        click.echo(heading(title))
    for line in lines[:_SHOWN]:
        click.echo(wrapped(line, indent=4, lines=2))
    if len(lines) > _SHOWN:
        click.echo(f"    and {len(lines) - _SHOWN} more")
