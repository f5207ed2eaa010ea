"""`coverkit answer`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import FILE, json_option, library_option, open_library, print_json
from coverkit.cli.target import posting_from, spare_inputs, target_options
from coverkit.cli.text import counted, dim, heading, wrapped

if TYPE_CHECKING:
    from coverkit.drafting import AnswerSheet


@click.command("answer", epilog="Example:  coverkit answer form.docx -o answers.docx")
@click.argument("path", type=FILE, metavar="FORM")
@click.option(
    "-o",
    "--output",
    required=True,
    type=FILE,
    metavar="FILE",
    help="A .docx, .md or .txt file to write.",
)
@click.option(
    "--posting", "source", type=FILE, metavar="FILE", help="The posting that the form belongs to."
)
@target_options
@click.option(
    "--limit",
    type=click.IntRange(1),
    default=2,
    show_default=True,
    help="Passages for each question.",
)
@click.option("--force", is_flag=True, help="Write over FILE if it is there.")
@json_option
@library_option
@click.pass_context
def answer_command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    path: str,
    *,
    output: str,
    source: str | None,
    company: str | None,
    role: str | None,
    limit: int,
    force: bool,
    as_json: bool,
) -> None:
    """Find passages for an application form's questions.

    FORM is a .docx (tables, content controls), .pdf, .txt or .md file with questions. Each is
    answered from what you wrote before, fitted to its limit by whole sentences and marked as
    still to tailor. Pay, health, diversity, convictions and consent are left blank: those are
    yours alone. The form itself is not changed.
    """
    spare_inputs(output, path, source)
    posting = posting_from(source, company=company, role=role) if source else None
    library = open_library(ctx)
    sheet = library.answer(path, posting=posting, company=company, role=role, limit=limit)
    sheet.save(output, force=force)
    if as_json:
        print_json({"path": output, "language": sheet.form.language, "questions": _shapes(sheet)})
    else:
        _show(sheet, output)


def _shapes(sheet: AnswerSheet) -> list[dict[str, Any]]:
    return [
        {
            "id": done.question.id,
            "text": done.question.text,
            "kind": done.question.kind,
            "subject": done.question.subject,
            "limit": asdict(done.question.limit) if done.question.limit else None,
            "passages": [match.id for match in done.reused],
            "answer": done.text,
        }
        for done in sheet.answers
    ]


def _show(sheet: AnswerSheet, output: str) -> None:
    click.echo(f"Wrote {heading(output)}")
    for number, done in enumerate(sheet.answers, 1):
        click.echo(wrapped(done.question.text, indent=4, first=f"{number:>2}.", lines=2))
        click.echo(dim(f"    {_what(done.question.kind, len(done.reused))}"))
    answerable = [done for done in sheet.answers if done.question.kind != "personal"]
    answered = sum(bool(done.reused) for done in answerable)
    click.echo(f"{answered} of {counted(len(answerable), 'question')} answered from your letters.")
    click.echo("Tailor each answer, then copy it into the form.")


def _what(kind: str, passages: int) -> str:
    if kind == "personal":
        return "left blank: only you can answer this"
    return counted(passages, "passage") if passages else "no passage found: write it new"
