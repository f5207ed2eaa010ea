"""What a sentence of a posting is good for: a demand, a wish, a task, or the employer's praise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.parsing.posting_lines import has_any
from coverkit.parsing.posting_phrases import cues
from coverkit.parsing.posting_phrases.boilerplate import ABOUT_CUES
from coverkit.parsing.posting_sections import LISTS

if TYPE_CHECKING:
    from typing import Literal

    from coverkit.models import Boilerplate, RequirementKind
    from coverkit.parsing.posting_phrases.headings import Section

    Use = RequirementKind | Boilerplate | Literal["about", "context"]
    """``context`` is kept for matching, but asks nothing by itself."""


def use_of(padded: str, section: Section | None, name: str, *, item: bool, guessed: bool) -> Use:
    """What a sentence is good for that is no boilerplate.

    Args:
        padded: the sentence in `plain`'s form.
        section: what the heading above it announces, where that can still be trusted.
        name: the employer's, in the same form.
        item: it carries a bullet.
        guessed: no heading says that it stands in a list.
    """
    if section == "about" and not (
        has_any(padded, cues.WORK)
        or has_any(padded, cues.DEMANDS)
        or padded.startswith(cues.BEGINS)
    ):
        return "about"
    wished = has_any(padded, cues.NICE)
    if guessed and has_any(padded, cues.MUST):
        return "nice" if wished else "must"
    if section in LISTS and not item and _of_itself(padded, name):
        return "about"
    if section == "must" or (section == "task" and _demands(padded)):
        return "nice" if wished else "must"
    if section in ("nice", "task"):
        return section
    return _use_in_prose(padded, name, wished=wished)


def _demands(padded: str) -> bool:
    """Whether an item of a list of tasks asks for something that one has, or is."""
    return padded.startswith((*cues.BEGINS, " must have ", " must be "))


def _use_in_prose(padded: str, name: str, *, wished: bool) -> Use:
    asks = has_any(padded, cues.MUST)
    if _of_itself(padded, name):
        return "about"
    if wished:
        return "nice"
    if has_any(padded, cues.DEMANDS):
        return "must"
    if has_any(padded, cues.TASK):
        return "task"
    if has_any(padded, ABOUT_CUES) or (name and padded.startswith(f" {name} ")):
        return "about"
    return "must" if asks else "context"


def _of_itself(padded: str, name: str) -> bool:
    """Whether the employer speaks of itself: "At Acme, we build …", without asking anything."""
    begins = padded.startswith(cues.OF_ITSELF) or bool(name and padded.startswith(f" at {name} "))
    believes = padded.startswith(cues.BELIEVES)
    return believes or (begins and not has_any(padded, cues.SEEKS))
