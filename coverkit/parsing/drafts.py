"""Is this a draft of coverkit's that nobody has finished? Its own marks say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import BOX_TITLE, COMMENT_AUTHOR, PROMPT_PREFIX, REMARKS_TITLE

if TYPE_CHECKING:
    from coverkit.models import Document

_MARKDOWN = r"[\s#>*_|-]*"
_TITLES = (BOX_TITLE, REMARKS_TITLE)
_HEADING = compiled(
    rf"^{_MARKDOWN}(?:{'|'.join(map(re.escape, _TITLES))}){_MARKDOWN}$", re.MULTILINE
)
_PROMPT = compiled(rf"\[{re.escape(PROMPT_PREFIX)} ")


def unfinished(document: Document) -> str | None:
    """Why this is no letter yet, in the user's words, or None where no mark of a draft is left.

    Why not the slots' brackets: a template of the person's own has them as well.
    """
    text = document.text
    commented = any(
        beside.place == "comment" and beside.note == COMMENT_AUTHOR for beside in document.unseen
    )
    headed = any(title in text for title in _TITLES) and _HEADING.search(text)
    if not commented and not headed and not _PROMPT.search(text):
        return None
    return "it is an unfinished draft of coverkit's: its box, prompts or comments are still there"
