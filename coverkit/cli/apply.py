"""`coverkit save` and `outcome`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import (
    FILE,
    complete_id,
    json_option,
    library_option,
    open_library,
    print_json,
)
from coverkit.cli.days import day
from coverkit.cli.shapes import application_shape, event_shape
from coverkit.cli.target import posting_from, target_options
from coverkit.cli.text import SHORT_ID, about, counted, dim, wrapped
from coverkit.errors import UsageError
from coverkit.models import OUTCOMES

if TYPE_CHECKING:
    import datetime as dt

    from coverkit.history import Application
    from coverkit.models import FactKind, Outcome

    _Choice = click.Choice[str]
else:
    _Choice = click.Choice  # takes no type before Click 8.2


class _Outcomes(_Choice):
    """The outcomes; who mistypes one is told which was probably meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ANN401
        """As Click does."""
        from difflib import get_close_matches

        near = get_close_matches(str(value).lower().replace("-", "_"), OUTCOMES, n=1)
        if near and value != near[0]:
            self.fail(f"{value!r} is no outcome. Did you mean:  {near[0]}", param, ctx)
        return super().convert(value, param, ctx)


@click.command("save", epilog="Example:  coverkit save letter.docx --posting job.txt")
@click.argument("path", type=FILE, metavar="FILE")
@click.option(
    "--posting", "source", type=FILE, metavar="FILE", help="The posting that it answered."
)
@target_options
@click.option("--date", metavar="DAY", callback=day, help="When it was sent. Default: today.")
@click.option("--form", is_flag=True, help="FILE is an application form that you filled in.")
@click.option("--all", "everything", is_flag=True, help="Even if it looks like no cover letter.")
@json_option
@library_option
@click.pass_context
def save_command(  # noqa: PLR0913 - one parameter an option
    ctx: click.Context,
    path: str,
    *,
    source: str | None,
    company: str | None,
    role: str | None,
    date: dt.date | None,
    form: bool,
    everything: bool,
    as_json: bool,
) -> None:
    """Keep the letter that was sent, with its posting.

    coverkit remembers the text, keeps a copy of the file and of the posting (postings vanish
    from the web), and notes which of your earlier passages it reused and how far each was
    changed. Your file is not touched. Of a form it keeps your answers, for the next form.
    """
    if form:
        answers = open_library(ctx).save_form(path, company=company or "", today=date)
        if as_json:
            print_json({"answers": [asdict(answer) for answer in answers]})
        else:
            click.echo(f"Kept {counted(len(answers), 'answer')} for the next form.")
        return
    posting = posting_from(source, company=company, role=role) if source else None
    said: dict[FactKind, str | None] = {}
    if company:
        said["company"] = company
    if role:
        said["role"] = role
    saved = open_library(ctx).save(
        path, posting=posting, facts=said, everything=everything, today=date
    )
    if as_json:
        print_json({"application": application_shape(saved)})
        return
    _show_saved(saved)


def _show_saved(saved: Application) -> None:
    letter = saved.letter
    click.echo(wrapped(f"Saved as {letter.id[:SHORT_ID]}: {about(letter)}."))
    if saved.posting is None:
        click.echo("Its posting was not kept: name it with --posting FILE, and save it again.")
    if saved.reused:
        word_for_word = sum(reused.unchanged == 1 for reused in saved.reused)
        click.echo(
            f"It reuses {counted(len(saved.reused), 'earlier passage')}, "
            f"{word_for_word} of them word for word."
        )
    click.echo("When an answer comes, or none does:")
    click.echo(f"  coverkit outcome {letter.id[:SHORT_ID]} interview")
    click.echo(dim(f"  (or {', '.join(o for o in OUTCOMES if o != 'interview')})"))


@click.command(
    "outcome",
    epilog='Example:  coverkit outcome 3fa9 rejected --lesson "Name a result in the opening"',
)
@click.argument("prefix", metavar="LETTER", shell_complete=complete_id)
@click.argument(
    "result",
    metavar="{no_reply,rejected,interview,offer}",
    type=_Outcomes(OUTCOMES),
    required=False,
)
@click.option("--feedback", default="", metavar="TEXT", help="What the employer said.")
@click.option(
    "--lesson", default="", metavar="TEXT", help="What you take from it; shown next time."
)
@click.option("--date", metavar="DAY", callback=day, help="When you heard. Default: today.")
@click.option("--undo", is_flag=True, help="Take back what you noted last of this letter.")
@json_option
@library_option
@click.pass_context
def outcome_command(
    ctx: click.Context,
    prefix: str,
    result: Outcome | None,
    *,
    feedback: str,
    lesson: str,
    date: dt.date | None,
    undo: bool,
    as_json: bool,
) -> None:
    """Note what came of a letter.

    Note each step: an interview first, an offer or a rejection later. A lesson is shown again
    when you work on a similar posting. LETTER is the beginning of a letter's id.
    """
    if (result is None) != undo:
        raise click.UsageError("Say what came of the letter, or take it back with --undo")
    if result is None:
        _take_back(ctx, prefix, as_json=as_json)
        return
    library = open_library(ctx)
    _refuse_before_sent(library.application(prefix), date)
    application = library.outcome(
        prefix, result, feedback=feedback.strip(), lesson=lesson.strip(), date=date
    )
    if as_json:
        print_json({"application": application_shape(application)})
        return
    letter = application.letter
    click.echo(wrapped(f"{about(letter)}: {result.replace('_', ' ')}."))
    if result == "rejected":
        click.echo("A short note of thanks that asks for feedback keeps the door open:")
        click.echo(f"  coverkit thank {letter.id[:SHORT_ID]} -o thanks.docx")
    if not any(event.lesson for event in application.events):
        click.echo(dim('Learnt something? Add it with --lesson "…"; it is shown next time.'))


def _refuse_before_sent(application: Application, heard: dt.date | None) -> None:
    """Refuse a day of an answer that is before the letter's.

    Why only one that was named: today is before a letter's day where a clock is set back.

    Raises:
        UsageError: the letter was sent after that day.
    """
    if heard and application.sent and heard < application.sent:
        raise UsageError(
            f"The letter was sent on {application.sent}, after that day",
            hint="Name the day of the answer with --date, or put right when it was sent: "
            "`coverkit set`, or `save` it again with its --date.",
        )


def _take_back(ctx: click.Context, prefix: str, *, as_json: bool) -> None:
    """Take back the last outcome, and say what it was and what is left."""
    library = open_library(ctx)
    event = library.take_back(prefix)
    application = library.application(prefix)
    if as_json:
        shape = application_shape(application)
        print_json({"application": shape, "taken_back": event_shape(event)})
        return
    said = "".join(
        f", {name}: {text}"
        for name, text in (("feedback", event.feedback), ("lesson", event.lesson))
        if text
    )
    outcome, state = (name.replace("_", " ") for name in (event.outcome, application.state))
    click.echo(wrapped(f"Taken back: {outcome}, {event.date}{said}."))
    click.echo(wrapped(f"{about(application.letter)}: {state}."))
