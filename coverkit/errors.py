"""What can go wrong, said so that a person can act on it.

Every error carries the exit code that the CLI ends with and, where there is one,
a hint: the next thing to do.
"""

from __future__ import annotations

from typing import ClassVar, Literal

SkipCode = Literal[
    "not_a_letter",
    "lock_file",
    "empty",
    "encrypted",
    "corrupt",
    "too_large",
    "unsupported",
    "needs_tool",
    "forgotten",
]


class CoverkitError(Exception):
    """The family's head: something a user can mend, with a hint how."""

    exit_code: ClassVar[int]

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Take what happened (``message``) and what to do next (``hint``)."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class InternalError(CoverkitError):
    """Something that should not have happened: our mistake, not the user's."""

    exit_code: ClassVar[int] = 70


class UsageError(CoverkitError):
    """The call itself is off: an unknown id, an option that does not fit."""

    exit_code: ClassVar[int] = 2


class UnreadableError(CoverkitError):
    """An input that cannot be read; ``code`` is the reason as `index --json` gives it."""

    exit_code: ClassVar[int] = 3

    def __init__(self, message: str, *, code: SkipCode = "corrupt", hint: str = "") -> None:
        """Take what happened, its machine-readable ``code`` and a hint."""
        super().__init__(message, hint=hint)
        self.code: SkipCode = code


class LibraryError(CoverkitError):
    """The library cannot be used as it is: corrupt, foreign, newer, read-only, busy, disk full."""

    exit_code: ClassVar[int] = 4


class OutputError(CoverkitError):
    """An output file that is there already, or cannot be written."""

    exit_code: ClassVar[int] = 5
