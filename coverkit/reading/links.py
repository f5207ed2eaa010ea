"""What a link leads to, where its text does not say so.

Why: whoever writes another address over an old one changes the text, and the old target stays.
"""

from __future__ import annotations

import re

from coverkit.models import Paragraph

_SCHEME = re.compile(r"^(?:https?://|mailto:)", re.IGNORECASE)


def unseen_target(target: str, text: str) -> list[Paragraph]:
    """Return the target as an unseen paragraph; none where the link's text says it.

    Only pages and mail addresses count, not places in the document.
    """
    if not _SCHEME.match(target):
        return []
    bare = _SCHEME.sub("", target).partition("?")[0].rstrip("/")
    shown = not bare or bare.casefold() in text.casefold()
    return [] if shown else [Paragraph(target, place="link")]
