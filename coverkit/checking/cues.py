"""What the words around a name say about it: addressed, past, a tool, a comparison.

The expressions are in `cue_tables`, with their source.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from coverkit.checking import cue_tables as tables
from coverkit.expressions import compiled

Use = Literal["addressed", "past", "tool", "comparison", "job_board", "client", "plain"]

_CERTAIN: tuple[tuple[Use, str], ...] = (
    ("addressed", tables.CHOSE_THEM),
    ("addressed", tables.NONE_BETTER),
    ("addressed", tables.ADVERTISED_BEFORE),
    ("job_board", tables.FOUND_BEFORE),
    ("addressed", tables.LIKE_YOU),
    ("comparison", tables.COMPARISON_BEFORE),
    ("comparison", tables.NEAR_YOU),
    ("comparison", tables.NOT_THEM),
    ("client", tables.CLIENT_BEFORE),
    ("client", tables.THIRD_PARTY),
)
"""Cues that decide by themselves, the first that fits."""


_AROUND: tuple[tuple[str, str, Use], ...] = (
    (tables.LIKE_THEM, tables.LIKE_ME, "addressed"),
    (tables.FOR_THEM, tables.WOULD_DO, "addressed"),
    (tables.WHILE, tables.YOU_DO, "comparison"),
)
"""Cues that begin the sentence, and what follows the name with each of them."""


@cache
def pattern(source: str, *, cased: bool = False) -> re.Pattern[str]:
    """A verbose pattern compiled once, on its first use: most letters need none."""
    return compiled(source, re.VERBOSE if cased else re.VERBOSE | re.IGNORECASE)


def tells_of_person(before: str, after: str) -> bool:
    """Whether the sentence tells of work with a person, or of one who speaks for the applicant."""
    before = pattern(tables.TITLES, cased=True).sub("", before)
    return tells_of_referee(before + after) or use_of_name(before, after) == "past"


def follows_title(before: str) -> bool:
    """Whether the name is a person's: "Ms Morgan"."""
    return pattern(tables.TITLE_BEFORE, cased=True).search(before) is not None


def is_directly_addressed(before: str, after: str) -> bool:
    """Whether the wish to work there is plain, so that even a past employer's name is a slip."""
    if pattern(tables.WHY).match(before) and pattern(tables.WHY_END).match(after):
        return True
    like = pattern(tables.LIKE_YOU).search(before) and pattern(tables.JOINS).search(before)
    if like or pattern(tables.WOULD_BE).match(after):
        return True
    around = f"{before[-tables.FAR :]} {after[: tables.SOON]}"
    return (
        pattern(tables.DIRECTLY).search(before) is not None
        and pattern(tables.WISH).search(around) is not None
        and pattern(tables.JUST_TOLD).search(before) is None
    )


def tells_of_referee(sentence: str) -> bool:
    """Whether the sentence is about somebody who speaks for the applicant."""
    return pattern(tables.REFEREE).search(sentence) is not None


def describes_oneself(before: str) -> bool:
    """Whether a title that follows is the applicant's own trade: "I am a", "As a"."""
    return pattern(tables.I_AM).search(before) is not None


def looks_ahead(text: str) -> bool:
    """Whether these words speak of the application and not of the past."""
    return pattern(tables.FORWARD).search(text) is not None


def is_praised(after: str) -> bool:
    """Whether the applicant likes what is named: "An Zephyr gefällt mir …"."""
    return pattern(tables.PRAISED_AFTER).match(after) is not None


def use_of_name(before: str, after: str, *, language: str = "en") -> Use:
    """How a sentence uses a name, given its words before and after the name."""
    before = before[-tables.FAR :]
    certain = _certain(before, after)
    if certain == "job_board" and pattern(tables.OWN_PAGE).match(after):
        return "addressed"
    if (
        certain == "comparison"
        and pattern(tables.WORKPLACE_LIKE).search(before)
        and _wishes(before)
    ):
        return "addressed"
    if certain:
        return certain
    ahead = looks_ahead(before[-tables.NEAR :])
    if not pattern(tables.DIRECT_AT).search(before) and _is_tool(
        before, after, ahead=ahead or language == "de"
    ):
        return "tool"
    return _in_time(before, after, ahead=ahead)


def _certain(before: str, after: str) -> Use | None:
    """The use that the first fitting cue tells by itself, if any does."""
    for first, then, use in _AROUND:
        if pattern(first).match(before) and pattern(then).match(after):
            return use
    said = next((use for use, cue in _CERTAIN if pattern(cue).search(before)), None)
    return said or ("client" if pattern(tables.WITH_YOU).match(after) else None)


def _wishes(before: str) -> bool:
    """Whether the applicant looks forward, and tells of nothing that is done."""
    done = any(pattern(cue).search(before) for cue in (tables.DID, tables.TOLD, tables.PAST_BEFORE))
    return pattern(tables.WISH).search(before) is not None and not done


def _in_time(before: str, after: str, *, ahead: bool) -> Use:
    """Whether the sentence looks back to the name, or ahead."""
    told = pattern(tables.JUST_TOLD).search(before)
    if told and not looks_ahead(told.group()):
        return "addressed" if pattern(tables.WOULD).search(after[: tables.SOON]) else "past"
    if pattern(tables.WAS_GIVEN).search(before) or tells_of_referee(before + after):
        return "past"
    if pattern(tables.WHERE_I_DID).match(after) or pattern(tables.REFERRED_AFTER).match(after):
        return "past"
    if (
        ahead
        or pattern(tables.TO_YOU).match(after)
        or pattern(tables.PART_OF_IT).match(after)
        or is_praised(after)
        or is_directly_addressed(before, after)
    ):
        return "addressed"
    told_before = (tables.PAST_BEFORE, tables.DID, tables.TOLD)
    told_after = (tables.PAST_AFTER, tables.DEALT_WITH_US)
    looks_back = any(pattern(cue).search(before) for cue in told_before) or any(
        pattern(cue).search(after) for cue in told_after
    )
    return "past" if looks_back else "plain"


def _is_one_of_many(before: str, after: str) -> bool:
    """Whether the name stands in a list of three or more: nobody counts up what is left over."""
    left = pattern(tables.LISTED_BEFORE, cased=True).search(before)
    right = pattern(tables.LISTED_AFTER, cased=True).match(after)
    return bool(left and right) or any(found and found["more"] for found in (left, right))


def _is_device(before: str, after: str) -> bool:
    """Whether a machine of theirs is meant: "on a Zephyr M3"."""
    if pattern(tables.CALCULATED_WITH).search(before) and pattern(tables.CALCULATED).match(after):
        return True
    at = pattern(tables.DEVICE_BEFORE).search(before)
    return bool(at and pattern(tables.DEVICE_AFTER, cased=True).match(after))


def _is_tool(before: str, after: str, *, ahead: bool) -> bool:
    """Whether a product is meant: "Ansys Fluent". In German any noun has a capital."""
    if (not ahead and _is_one_of_many(before, after)) or _is_device(before, after):
        return True
    if any(pattern(cue).search(before) for cue in (tables.KEEPS_IN, tables.TOOL_BEFORE)):
        return not (ahead and pattern(tables.POST_AT).search(before))
    if pattern(tables.POST_AFTER).match(after):
        return False
    if pattern(tables.TOOL_AFTER).search(after):
        # "I am keen to help people find shops in the Zephyr app": theirs, not a tool of one's own.
        return not _wishes(before) or pattern(tables.WORKS_WITH).search(before) is not None
    if pattern(tables.AN).search(before) and pattern(tables.ARTIFACT).match(after):
        return True
    return not ahead and pattern(tables.NEXT_CAPITAL, cased=True).search(after) is not None
