"""How a mail is known: by how it begins.

Beside `mail`, which takes ten milliseconds to import: a posting may well begin with "Role: …".

Source: RFC 5322, section 2.2 (header fields).
"""

from __future__ import annotations

import re

_HEAD = re.compile(rb"\A(?:[!-9;-~]{1,60}:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n){2}")
_NAMES = re.compile(
    rb"^(?:mime-version|received|return-path|message-id|content-type|from|date|subject):",
    re.IGNORECASE | re.MULTILINE,
)
_SNIFFED = 4096
_KNOWN_NAMES = 3
_OF_A_PAGE = frozenset({b"mime-version:", b"content-type:"})
"""The least that a saved page begins with. Source: RFC 2045, section 4."""


def is_mail(data: bytes) -> bool:
    """Whether these bytes begin as a message does: header lines, three of them well known.

    Of a page saved as one file two will do, where one is the line that only such files have.
    """
    head = data[:_SNIFFED].lstrip()
    if not _HEAD.match(head):
        return False
    top = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {name.lower() for name in _NAMES.findall(top)}
    return len(names) >= _KNOWN_NAMES or names >= _OF_A_PAGE
