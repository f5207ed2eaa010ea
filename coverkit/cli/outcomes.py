"""What came of earlier letters, shown wherever it helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coverkit.cli.text import about, counted, heading, wrapped
from coverkit.models import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coverkit.history import Lesson
    from coverkit.models import Outcome, Tally

_NOUNS: dict[Outcome, tuple[str, str]] = {
    "offer": ("offer", "offers"),
    "interview": ("interview", "interviews"),
    "rejected": ("rejection", "rejections"),
    "no_reply": ("no reply", "no reply"),
}


def shown_tally(tally: Tally) -> str:
    """``in 7 letters: 2 interviews, 4 no reply``, and the estimate or that it is too early."""
    said = f"in {counted(tally.letters, 'letter')}: {counted_outcomes(tally.counts)}"
    if not tally.enough:
        return f"{said} (too few to tell)"
    low, high = tally.interval
    return f"{said} (about {tally.rate:.0%} lead to an interview; between {low:.0%} and {high:.0%})"


def counted_outcomes(counts: Mapping[Outcome, int]) -> str:
    """``2 interviews, 4 no reply``: the best first; '' where nothing is known."""
    return ", ".join(
        f"{counts[kind]} {_NOUNS[kind][counts[kind] != 1]}"
        for kind in reversed(OUTCOMES)
        if counts.get(kind)
    )


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
