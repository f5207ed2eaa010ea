"""`coverkit status`: one screen, and the next sensible thing to do."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from coverkit.cli.app import json_option, library_option, open_library, print_json
from coverkit.cli.shapes import application_shape
from coverkit.cli.text import SHORT_ID, about, age, counted, dim, heading, wrapped
from coverkit.history import STATES

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.history import Status

_SHOWN = 5
_LONG = 30
"""Days after which most employers who answer at all have answered."""


def _longest(status: Status, today: dt.date) -> str:
    """The id of the application that has waited too long, or ''."""
    first = next(iter(status.waiting), None)
    too_long = first is not None and (first.age(today) or 0) > _LONG
    return first.letter.id[:SHORT_ID] if first is not None and too_long else ""


def _unlearnt(status: Status) -> str:
    """The id of the newest rejection without a lesson, or ''."""
    rejected = (
        found.letter.id[:SHORT_ID]
        for found in status.applications
        if found.state == "rejected" and not any(event.lesson for event in found.events)
    )
    return next(rejected, "")


# The next thing to do: the first that applies. (applies -> '' or what {} stands for, why, command)
_NEXT: tuple[tuple[Callable[[Status, dt.date], object], str, str], ...] = (
    (
        lambda status, _: not status.letters,
        "Your library holds no letters yet:",
        "coverkit index ~/letters",
    ),
    (
        _longest,
        f"No answer for more than {_LONG} days; note that, or what came:",
        "coverkit outcome {} no_reply",
    ),
    (
        lambda status, _: _unlearnt(status),
        "A rejection without a lesson yet. Thank them, and ask for feedback:",
        "coverkit thank {} -o thanks.docx",
    ),
    (
        lambda status, _: not status.applications,
        "When you have sent a letter, keep it with its posting:",
        "coverkit save letter.docx --posting job.txt",
    ),
    (lambda *_: True, "The next posting:", "coverkit suggest job.txt"),
)


def next_step(status: Status, today: dt.date) -> tuple[str, str]:
    """Why, and the command to type."""
    for applies, why, command in _NEXT:
        if found := applies(status, today):
            return why, command.format(found)
    raise AssertionError("the last step always applies")


@click.command("status", epilog="Example:  coverkit status")
@json_option
@library_option
@click.pass_context
def status_command(ctx: click.Context, *, as_json: bool) -> None:
    """Show where you stand, and what to do next.

    What waits for an answer, what you learnt, and the command to type now.
    """
    status = open_library(ctx).status()
    today = dt.date.today()  # noqa: DTZ011 - the person's own day
    if as_json:
        print_json(_shape(status, today))
    else:
        _show(status, today)


def _show(status: Status, today: dt.date) -> None:
    click.echo(
        f"{counted(status.letters, 'letter')}, {counted(status.passages, 'passage')}, "
        f"{counted(len(status.applications), 'application')}"
    )
    states = Counter(found.state for found in status.applications)
    for state in STATES:
        if states[state]:
            click.echo(f"  {states[state]:>4}  {state.replace('_', ' ')}")
    if status.waiting:
        click.echo(f"\n{heading('Waiting for an answer')}")
    for found in status.waiting[:_SHOWN]:
        click.echo(
            wrapped(
                f"{found.letter.id[:SHORT_ID]}  {about(found.letter)}: sent "
                f"{age(found, today=today) or 'some time'} ago".replace("today ago", "today"),
                indent=4,
                first="  •",
            )
        )
    if len(status.waiting) > _SHOWN:
        click.echo(
            dim(f"    and {len(status.waiting) - _SHOWN} more: coverkit list --applications")
        )
    if status.learnt:
        click.echo(f"\n{heading('Learnt')}")
    for lesson, found in status.learnt[:_SHOWN]:
        click.echo(wrapped(f"{lesson}  ({about(found.letter)})", indent=4, first="  •"))
    why, command = next_step(status, today)
    click.echo(f"\n{why}\n  {command}")


def _shape(status: Status, today: dt.date) -> dict[str, Any]:
    states = Counter(found.state for found in status.applications)
    return {
        "letters": status.letters,
        "passages": status.passages,
        "applications": dict(sorted(states.items())),
        "waiting": [application_shape(found) for found in status.waiting],
        "lessons": [{"text": lesson, "letter": found.letter.id} for lesson, found in status.learnt],
        "next": next_step(status, today)[1],
    }
