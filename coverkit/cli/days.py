"""Days as people write them, understood alike by all commands."""

from __future__ import annotations

import datetime as dt
import re

import click

_MONTHS = 12


def day_of(value: str) -> dt.date:
    """The day that somebody wrote; one that is to come is refused.

    Raises:
        click.BadParameter: it is no day, may be two, or is still to come.
    """
    from coverkit.parsing import find_date

    # Why: 01/02/2026 is the first of February to some, the second of January to others.
    days = re.fullmatch(r"(\d{1,2})/(\d{1,2})/\d{4}", value.strip())
    either = days and days[1] != days[2] and max(int(days[1]), int(days[2])) <= _MONTHS
    found = None if either else find_date(value)
    if found is None:
        raise click.BadParameter("write it like 2026-01-31 or 31 January 2026")
    if found[0] > dt.date.today():  # noqa: DTZ011 - the person's own day
        raise click.BadParameter("that day is still to come")
    return found[0]


def day(_: click.Context, __: click.Parameter, value: str | None) -> dt.date | None:
    """An option's day, or None where it was not given."""
    return None if value is None else day_of(value)
