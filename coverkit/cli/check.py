"""`coverkit check`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import click

from coverkit.cli.app import FILE, json_option, library_option, open_library, print_json
from coverkit.cli.shapes import verdict_shape
from coverkit.cli.target import posting_from, target_options
from coverkit.cli.text import counted, dim, heading, quoted, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import Finding, Severity, Verdict

    F = TypeVar("F", bound=Callable[..., Any])

_FINDINGS = 1
_LOOKS: dict[Severity, tuple[str, str]] = {
    "error": ("red", "must be mended"),
    "warning": ("yellow", "to look at"),
    "advice": ("blue", "advice"),
}


def rule_options(command: F) -> F:
    """``--rule``, ``--ignore`` and ``--strict``, for `check` and `audit`."""
    for option in (
        click.option("--strict", is_flag=True, help="Exit code 1 for warnings, too."),
        click.option(
            "--ignore",
            multiple=True,
            metavar="NAME",
            help='Leave this rule out, or one finding ("leftover.role: Clerk"); repeat for more.',
        ),
        click.option(
            "--rule",
            "rules",
            multiple=True,
            metavar="NAME",
            help="Only this rule, or this folder of rules (leftover); repeat for more.",
        ),
    ):
        command = option(command)
    return command


def is_verdict(verdict: Verdict, *, strict: bool) -> bool:
    """Whether these findings make the exit code 1."""
    grave = {"error", "warning"} if strict else {"error"}
    return any(finding.severity in grave for finding in verdict)


@click.command("check", epilog="Example:  coverkit check letter.docx --posting job.txt")
@click.argument("path", type=FILE, metavar="FILE")
@click.option(
    "--posting", "source", type=FILE, metavar="FILE", help="The posting that the letter answers."
)
@target_options
@rule_options
@click.option(
    "--mark",
    "marked",
    type=FILE,
    metavar="OUT.docx",
    help="Write a copy of a Word letter with each finding highlighted and commented.",
)
@json_option
@library_option
@click.pass_context
def check_command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    path: str,
    *,
    source: str | None,
    company: str | None,
    role: str | None,
    rules: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    marked: str | None,
    as_json: bool,
) -> None:
    """Say what still needs tailoring before a letter may be sent.

    Looks for what was left over from your other letters, for slots that nobody filled, and for
    what a reader would stumble over. Changes nothing. Exit code 1 if anything must be mended.

    What you want for good goes into a file coverkit.toml beside your library, or in your
    platform's config folder for coverkit:

    \b
      [check]
      avoid = ["going forward"]              # phrases you do not want to use
      welcome = ["Harrow Freight"]           # names that may stand in any letter
      ignore = ["length", "date: 2024-03-01"]  # rules or single findings to leave out
    """  # noqa: D301 - Click keeps the lines of what follows this character
    posting = posting_from(source, company=company, role=role) if source else None
    library = open_library(ctx)
    verdict = library.check(
        path, posting=posting, company=company, role=role, rules=rules or None, ignore=ignore
    )
    if marked:
        library.mark(path, verdict, marked)
        click.echo(f"Wrote {marked}: each finding highlighted and explained.", err=True)
    if as_json:
        print_json(verdict_shape(verdict))
    else:
        _show(verdict, path, strict=strict)
        if verdict.ready and not verdict.thanks:
            answers = f" --posting {quoted(source)}" if source else ""
            click.echo("Once it is sent, keep it:", err=True)
            click.echo(f"  coverkit save {quoted(path)}{answers}", err=True)
    if not verdict.compared:
        text = f"Compared with no earlier letter: {library.path} holds none."
        click.echo(wrapped(f"{text} Begin with: coverkit index ~/letters"), err=True)
    if is_verdict(verdict, strict=strict):
        ctx.exit(_FINDINGS)


def _show(verdict: Verdict, path: str, *, strict: bool) -> None:
    for_whom = verdict.company or "an unnamed company (name it with --company)"
    post = f", for {verdict.role}" if verdict.role else ", for no role that it names (--role)"
    click.echo(heading(path))
    kind = "note of thanks" if verdict.thanks else "letter"
    click.echo(wrapped(f"checked as a {kind} to {for_whom}{'' if verdict.thanks else post}"))
    for severity, (colour, words) in _LOOKS.items():
        found = [finding for finding in verdict if finding.severity == severity]
        if found:
            click.echo(f"\n{click.style(f'{len(found)} {words}', fg=colour, bold=True)}")
        for finding in found:
            _show_finding(finding)
    click.echo()
    if verdict.ignored:
        click.echo(dim(f"{counted(verdict.ignored, 'finding')} left out, as you said."))
    click.echo(_last_line(verdict, strict=strict))


def _last_line(verdict: Verdict, *, strict: bool) -> str:
    """The one line that a tired person reads."""
    errors = sum(finding.severity == "error" for finding in verdict)
    if errors:
        it = "it" if errors == 1 else "them"
        text = f"NOT READY. {counted(errors, 'thing')} must be mended: mend {it}, then check again."
        return click.style(text, fg="red", bold=True)
    doubts = sum(finding.severity == "warning" for finding in verdict)
    if doubts and strict:
        text = f"NOT READY. You said --strict: look at the {counted(doubts, 'warning')} above."
        return click.style(text, fg="yellow", bold=True)
    look = f" Look at the {counted(doubts, 'warning')} above first." if doubts else ""
    return click.style(f"READY TO SEND.{look}", fg="green", bold=True)


def _show_finding(finding: Finding) -> None:
    click.echo(wrapped(f"{finding.where}: {finding.message}", indent=4, first="  •"))
    click.echo(dim(wrapped(f"rule {finding.rule}", indent=4)))
