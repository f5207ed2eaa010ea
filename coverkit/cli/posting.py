"""`coverkit posting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coverkit.cli.app import FILE, json_option, library_option, print_json
from coverkit.cli.target import posting_from, target_options, title
from coverkit.cli.text import dim, heading, listed, quoted, wrapped

if TYPE_CHECKING:
    from coverkit.models import Boilerplate, Posting, RequirementKind

_BLOCKS: dict[RequirementKind, str] = {
    "must": "What they ask for",
    "nice": "Nice to have",
    "task": "What you would do",
}
_LEFT_OUT: dict[Boilerplate, str] = {
    "pay": "pay and benefits",
    "terms": "hours, place and terms",
    "applying": "how to apply",
    "rights": "equal rights and privacy",
    "page": "the web page",
}
_ABOUT = "the employer"


@click.command("posting", epilog="Example:  coverkit posting job.txt")
@click.argument("source", type=FILE, metavar="FILE")
@target_options
@click.option("--left-out", is_flag=True, help="Show every line that is left out of matching.")
@json_option
@library_option
def posting_command(
    source: str, *, company: str | None, role: str | None, left_out: bool, as_json: bool
) -> None:
    """Show what was understood of a job posting.

    What is asked, one thing at a time, and what is left out because any posting says it. If
    the company or the position was misread, name it to `suggest`, `draft` and `check`. FILE
    is a file, or - for standard input.
    """
    posting = posting_from(source, company=company, role=role)
    if as_json:
        from coverkit.cli.shapes import posting_shape

        print_json({"posting": posting_shape(posting)})
        return
    click.echo(heading(title(posting)))
    _show_facts(posting)
    for kind, name in _BLOCKS.items():
        texts = [r.text for r in posting.requirements if r.kind == kind]
        if texts:
            click.echo(f"\n{heading(name)}")
            _show_items(texts)
    if not posting.requirements:
        click.echo("\nNo single requirement was found; the text as a whole is matched.")
    _show_left_out(posting, whole=left_out)
    click.echo(f"\nNext:\n  coverkit suggest {quoted(source)}{_hint(posting)}")


def _show_facts(posting: Posting) -> None:
    facts = {"place": posting.place, "write to": posting.recipient, "number": posting.reference}
    for name, value in facts.items():
        if value:
            click.echo(wrapped(value, indent=12, first=dim(f"  {name:<10}")))


def _show_items(texts: list[str]) -> None:
    for text in texts:
        click.echo(wrapped(text, indent=4, first="  •"))


def _show_left_out(posting: Posting, *, whole: bool) -> None:
    """What is not matched: counted, or line by line."""
    lines: list[tuple[str, str]] = [(_LEFT_OUT[kind], text) for kind, text in posting.left_out]
    lines += [(_ABOUT, text) for text in posting.about]
    from collections import Counter

    counts = Counter(name for name, _ in lines)
    if not counts:
        return
    click.echo(f"\n{heading('Left out of matching')}")
    if not whole:
        said = listed((f"{name} ({count})" for name, count in counts.most_common()), most=9)
        click.echo(wrapped(f"{said}. Shown by --left-out.", indent=2))
        return
    for name in counts:
        click.echo(f"  {name}")
        _show_items([text for kind, text in lines if kind == name])


def _hint(posting: Posting) -> str:
    """The options for what was not found out."""
    missing = {"--company NAME": posting.company, "--role TITLE": posting.role}
    return "".join(f" {option}" for option, value in missing.items() if not value)
