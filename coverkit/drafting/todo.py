"""The words of the box at a draft's top: what is left to do, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.models import BOX_END

if TYPE_CHECKING:
    from coverkit.drafting.draft import Draft


def todo_lines(draft: Draft, *, plain: bool = False) -> list[str]:
    """One line for each kind of work left, then how to finish. No brackets: those are marks.

    Args:
        draft: The draft whose marks are counted.
        plain: For formats without colours, comments and bound fields.
    """
    left = draft.remaining
    lines = []
    if left.slots:
        how = "in square brackets" if plain else "in yellow square brackets"
        lines.append(f"{_count(left.slots, 'slot')} to fill or confirm, {how}.")
    if left.prompts:
        how = (
            "the words that begin with Write" if plain else "the yellow words that begin with Write"
        )
        lines.append(f"{_count(left.prompts, 'passage')} to write, {how}.")
    if left.ageing:
        how = "with a question mark" if plain else "in blue"
        lines.append(f"{_count(left.ageing, 'fact')} that may have aged, {how}: still true?")
    if plain:
        lines.append(f"Take out the brackets and the remarks, and {BOX_END}")
    else:
        lines.append(f"Remove the colours and the comments, and {BOX_END}")
    return lines


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
