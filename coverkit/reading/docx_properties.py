"""What a Word document says about itself: title, author, company, and the user's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.reading.docx_walk import local
from coverkit.reading.limits import parse_xml, unpack
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.reading.limits import Package

_NAMES = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "keywords": "keywords",
    "category": "category",
    "description": "comments",
    "lastModifiedBy": "last_modified_by",
    "created": "created",
    "modified": "modified",
    "Company": "company",
    "Manager": "manager",
    "Pages": "pages",
}
"""Element -> key in `Document.properties`. Source: ECMA-376 part 2, chapter 11; part 1, 22.2."""


_FLAT = re.compile(rb"<(?:[\w.-]+:)?(%b)(?:\s[^<>]*)?>([^<]+)</" % "|".join(_NAMES).encode())
_UTF_8 = re.compile(rb"\s*<\?xml[^>]*encoding=[\"']utf-8[\"'][^>]*>", re.IGNORECASE)
_NOT_FLAT = (b"<!", b"&", b"\0", b"<property")


def read_properties(archive: Package) -> dict[str, str]:
    """Return the properties that are filled in. A broken part of them is no reason to stop."""
    found: dict[str, str] = {}
    for part in ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"):
        try:
            source = unpack(archive, part)
            said = list(_said(source, part)) if source else []
        except UnreadableError:
            continue
        for key, text in said:
            if text := tidy(text):
                found.setdefault(key, text)
    return found


def _said(source: bytes, part: str) -> Iterator[tuple[str, str]]:
    """Each property that is known, with its text.

    Why not always by a parser: what a program writes here is one plain element after the other,
    and to parse that takes as long as the letter itself.
    """
    if _UTF_8.match(source) and not any(sign in source for sign in _NOT_FLAT):
        for name, text in _FLAT.findall(source):
            yield _NAMES[name.decode()], text.decode("utf-8", "replace")
        return
    for element in parse_xml(source, what=part):
        name = local(element.tag)
        key = f"custom:{element.get('name', '')}" if name == "property" else _NAMES.get(name)
        if key:
            yield key, "".join(element.itertext())
