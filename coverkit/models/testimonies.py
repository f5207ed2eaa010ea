"""What letters say of names, to be heard together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass, field

    from coverkit.models.letters import Fact
else:
    from coverkit.models.record import dataclass, field


@dataclass(frozen=True, slots=True)
class Testimony:
    """What one letter by itself says of names: of its company's, and to all other letters.

    Why kept: what the others say changes with every new letter, what this one says does not.
    With it a letter is judged anew without being read anew.
    """

    company: str = ""
    """To whom it went, as far as it tells by itself; its own id where it does not tell."""
    candidates: tuple[Fact, ...] = ()
    """Names that may be the company's, one for each place that says so."""
    rare: tuple[int, int] = (0, 0)
    """The candidates that count only if no other letter has them: a half-open range."""
    past: tuple[str, ...] = ()
    """Where the applicant says to have worked or studied."""
    inside: Mapping[str, str] = field(default_factory=dict)
    """Names within its sentences: key -> as written first."""
    everywhere: tuple[str, ...] = ()
    """Keys of all runs of capitals, sorted."""
