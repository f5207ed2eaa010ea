"""What came of earlier letters, shown wherever it helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coverkit.cli.text import about, heading, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.history import Lesson


def show_lessons(lessons: Sequence[Lesson]) -> None:
    """What was learnt from applications for similar postings."""
    if not lessons:
        return
    click.echo(heading("Learnt from similar applications"))
    for lesson in lessons:
        state = lesson.application.state.replace("_", " ")
        where = f"{about(lesson.application.letter)}: {state}"
        click.echo(wrapped(f"{lesson.text}  ({where})", indent=4, first="  •"))
    click.echo()
