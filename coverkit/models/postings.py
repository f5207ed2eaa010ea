"""parsing -> `Posting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass

    from coverkit.models.words import Boilerplate, RequirementKind
else:
    from coverkit.models.record import dataclass


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that the employer asks for or will have done."""

    id: str
    """``r1``, ``r2``, … in the order of the posting."""
    text: str
    kind: RequirementKind = "must"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Posting:
    """A job advertisement, understood: for whom, what, and what is asked."""

    text: str
    """What is left for matching once boilerplate is gone."""
    requirements: tuple[Requirement, ...] = ()
    company: str | None = None
    role: str | None = None
    recipient: str | None = None
    place: str | None = None
    reference: str | None = None
    about: tuple[str, ...] = ()
    """The posting's own sentences about the employer: raw material for the motivation."""
    left_out: tuple[tuple[Boilerplate, str], ...] = ()
    """Lines that ask nothing of the work, each with what it is about: equal rights and privacy,
    pay and benefits, terms of employment, how to apply, or the web page around the posting."""
    language: str = "en"
    path: str = ""
    whole: str = ""
    """The posting as it came: it is kept with the letter that was sent for it."""
