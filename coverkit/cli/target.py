"""The posting that a command is about, and the options that put right what it was taken for."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import click

from coverkit.errors import UnreadableError, UsageError
from coverkit.places import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import Posting

    F = TypeVar("F", bound=Callable[..., Any])


def target_options(command: F) -> F:
    """``--company`` and ``--role``: what the person says wins over what was understood."""
    for option in (
        click.option("--role", metavar="TITLE", help="The position, if misread."),
        click.option("--company", metavar="NAME", help="The employer, if misread."),
    ):
        command = option(command)
    return command


def posting_from(source: str, *, company: str | None, role: str | None) -> Posting:
    """The posting in this file, or on standard input for ``-``."""
    from coverkit.inputs import read_posting

    if source == "-" and sys.stdin is None:
        raise UnreadableError("There is no standard input", hint="Name a file, or pipe one in.")
    if source == "-":
        return read_posting(
            sys.stdin.buffer.read(), company=company, role=role, name="standard input"
        )
    return read_posting(source, company=company, role=role)


def spare_inputs(output: str | None, *inputs: str | None) -> None:
    """Refuse to write over what the command reads: ``--force`` is for an earlier output.

    Raises:
        UsageError: the output is one of the inputs.
    """
    for path in filter(None, inputs):
        with suppress(OSError):
            if output and named(output).samefile(named(path)):
                raise UsageError(
                    f"{output} is what this command reads", hint="Choose another name for -o."
                )


def title(posting: Posting) -> str:
    """What the posting was taken to be, in one line."""
    role = posting.role or "a position (name it with --role)"
    return f"{role} at {posting.company or 'an unnamed company (name it with --company)'}"
