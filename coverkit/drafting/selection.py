"""Which passages a draft reuses, and why the others are left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from coverkit.models import Match, Suggestions

Length = Literal["short", "normal", "long"]

MOST: Mapping[Length, int] = {"short": 2, "normal": 3, "long": 6}
"""Evidence passages at most. Source: Purdue OWL, "Cover Letters": three to five paragraphs, of
which opening, motivation and closing are none; a long draft may take a second page."""

_ALIKE = 1 / 3
"""Share of word triples from which on two passages say the same: a letter that uses the same
sentence twice reads as pasted together."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A passage that was found and is not used."""

    match: Match
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """Opening, evidence and closing of one draft, and what was left out."""

    evidence: tuple[Match, ...]
    opening: Match | None
    closing: Match | None
    left_out: tuple[LeftOut, ...] = ()

    def shorter(self) -> Selection:
        """The same without its last evidence, which answers the least that is new."""
        *kept, last = self.evidence
        left = (LeftOut(last, "no room on one page"), *self.left_out)
        return Selection(tuple(kept), self.opening, self.closing, left)


def select(
    suggestions: Suggestions, *, length: Length = "normal", without: Collection[str] = ()
) -> Selection:
    """The set with the best coverage, none of it said twice.

    Args:
        suggestions: What matching found, the person's own before the starter's; ``chosen`` is its
            best coverage, best first. A starter's passage is used only for what none of the
            person's own answers.
        length: How much evidence.
        without: Ids of passages not to use.
    """
    opening = _first(suggestions.openings, without)
    closing = _first(suggestions.closings, without)
    bodies = (match for match in suggestions if match.passage.part == "body")
    pool = [
        *suggestions.chosen,
        *(m for m in bodies if not m.is_starter or suggestions.is_best_answer(m)),
    ]
    kept: list[Match] = []
    left: list[LeftOut] = []
    for match in {match.id: match for match in pool}.values():
        used = [*kept, *(m for m in (opening, closing) if m)]
        twin = next((m for m in used if alike(m.passage.text, match.passage.text)), None)
        if match.id in without:
            left.append(LeftOut(match, "you left it out"))
        elif twin:
            left.append(LeftOut(match, f"says almost the same as {twin.id[:8]}"))
        elif len(kept) == MOST[length]:
            left.append(LeftOut(match, _surplus(match, kept)))
        else:
            kept.append(match)
    return Selection(tuple(kept), opening, closing, tuple(left))


def picked(suggestions: Suggestions, picks: Sequence[Match]) -> Selection:
    """These passages in this order; an opening or a closing among them goes to its own place."""
    parts = {match.passage.part: match for match in reversed(picks)}
    opening, closing = parts.get("opening"), parts.get("closing")
    ends = {match.id for match in (opening, closing) if match}
    automatic = select(suggestions)
    return Selection(
        tuple(match for match in picks if match.id not in ends),
        opening or automatic.opening,
        closing or automatic.closing,
    )


def alike(one: str, other: str) -> bool:
    """Whether the shorter text says mostly what the longer says, in the same words."""
    first, second = sorted((_triples(one), _triples(other)), key=len)
    return bool(first) and len(first & second) / len(first) >= _ALIKE


def _triples(text: str) -> set[tuple[str, ...]]:
    words = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    return {tuple(words[n : n + 3]) for n in range(len(words) - 2)}


def _first(matches: Sequence[Match], without: Collection[str]) -> Match | None:
    return next((match for match in matches if match.id not in without), None)


def _surplus(match: Match, kept: Sequence[Match]) -> str:
    answered = {name for one in kept for name in one.requirements}
    new = [name for name in match.requirements if name not in answered]
    if not new:
        return "answers nothing more"
    things = "one thing" if len(new) == 1 else f"{len(new)} things"
    return f"answers {things} more, but there is no room"
