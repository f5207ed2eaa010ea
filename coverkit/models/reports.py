"""What an `index` did."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass

    from coverkit.errors import SkipCode
else:
    from coverkit.models.record import dataclass


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and why."""

    path: str
    reason: str
    code: SkipCode


@dataclass(frozen=True, slots=True)
class Differing:
    """A letter that says one thing in one format and another in the other; both are kept."""

    paths: tuple[str, str]
    """The better structured file first: ``there`` in ``difference``, the other is ``here``."""
    difference: str


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What an `index` did. ``letters`` and ``passages`` count the whole library afterwards."""

    letters: int
    passages: int
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    twins: int = 0
    skipped: tuple[Skipped, ...] = ()
    differing: tuple[Differing, ...] = ()
