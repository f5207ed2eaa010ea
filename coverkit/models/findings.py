"""checking -> `Verdict`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from dataclasses import dataclass

    from coverkit.models.letters import Letter
    from coverkit.models.words import Severity
else:
    from coverkit.models.record import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at before the letter is sent."""

    rule: str
    severity: Severity
    where: str
    """The place in words: ``paragraph 3``, ``header``, ``file name``."""
    text: str
    """The words in question, as they stand there."""
    message: str
    """What is wrong and what to do."""
    source: str = ""
    """The letter or the published advice that says so."""
    within: str = ""
    """The paragraph that the words stand in; empty where they stand in none."""


@dataclass(frozen=True, slots=True)
class Verdict(Sequence[Finding]):
    """All findings, errors first, and for whom the letter was taken to be."""

    findings: tuple[Finding, ...]
    company: str | None = None
    role: str | None = None
    ignored: int = 0
    """Findings left out because the person said so, one by one."""
    thanks: bool = False
    """It is a note of thanks, which is no application."""
    compared: int = 0
    """Letters of the library that it was compared with."""

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, index: int | slice) -> Finding | tuple[Finding, ...]:
        """The finding at this place."""
        return self.findings[index]

    def __len__(self) -> int:
        """How many findings."""
        return len(self.findings)

    @property
    def ready(self) -> bool:
        """True when nothing forbids sending it: no finding is an error."""
        return not any(finding.severity == "error" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Audited:
    """A letter of the library, and what the guard finds in it."""

    letter: Letter
    verdict: Verdict
