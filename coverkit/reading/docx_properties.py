"""What a Word document says about itself: title, author, company, and the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.reading.docx_walk import local
from coverkit.reading.limits import parse_xml, unpack
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from coverkit.reading.limits import Package

_NAMES = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "keywords": "keywords",
    "description": "comments",
    "lastModifiedBy": "last_modified_by",
    "created": "created",
    "modified": "modified",
    "Company": "company",
    "Manager": "manager",
    "Pages": "pages",
}
"""Element -> key in `Document.properties`. Source: ECMA-376 part 2, chapter 11; part 1, 22.2."""


def read_properties(archive: Package) -> dict[str, str]:
    """Return the properties that are filled in. A broken part of them is no reason to stop."""
    found: dict[str, str] = {}
    for part in ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"):
        try:
            source = unpack(archive, part)
            root = parse_xml(source, what=part) if source else None
        except UnreadableError:
            continue
        for element in root if root is not None else ():
            name = local(element.tag)
            key = f"custom:{element.get('name', '')}" if name == "property" else _NAMES.get(name)
            if key and (text := tidy("".join(element.itertext()))):
                found.setdefault(key, text)
    return found
