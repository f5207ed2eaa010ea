"""How the parts of a Word document find one another: by the lists of relations beside them.

Source: ECMA-376 part 2, 6.5 (relationships); a target outside of the file is never
followed; what a link leads to is kept as text.
"""

from __future__ import annotations

import posixpath
from functools import lru_cache
from typing import TYPE_CHECKING

from coverkit.reading.limits import Package, parse_xml, unpack

if TYPE_CHECKING:
    from collections.abc import Callable

LINK = "hyperlink"
"""The type of a relation to a page or an address outside of the file."""
Relations = dict[str, tuple[str, str]]
"""Relation id -> (last word of its type, name of the part in the zip or a link's target)."""


def relations_of(archive: Package, part: str) -> Relations:
    """Return what a part refers to; an empty name stands for the file itself."""
    folder, base = posixpath.split(part)
    source = unpack(archive, posixpath.join(folder, "_rels", f"{base}.rels"))
    return _read(source, folder) if source else {}


def links_of(archive: Package, part: str) -> Callable[[str], str]:
    """Return what tells where a link in a part leads; it takes a relation's id."""

    def link(anchor: str) -> str:
        kind, target = relations_of(archive, part).get(anchor, ("", ""))
        return target if kind == LINK else ""

    return link


def parts_of(relations: Relations, archive: Package, *kinds: str) -> list[str]:
    """Return the parts of these kinds that are there, in this order, each once."""
    named = [part for wanted in kinds for kind, part in relations.values() if kind == wanted]
    return [part for part in dict.fromkeys(named) if part in archive.NameToInfo]


@lru_cache(maxsize=32)
def _read(source: bytes, folder: str) -> Relations:
    """Read a list of parts. Remembered, because a folder's letters come from one program."""
    found: Relations = {}
    for relation in parse_xml(source, what="the list of parts"):
        kind, target = relation.get("Type", "").rsplit("/", 1)[-1], relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            whole = posixpath.normpath(posixpath.join("/", folder, target))
            found[relation.get("Id", "")] = (kind, whole.lstrip("/"))
        elif kind == LINK:
            found[relation.get("Id", "")] = (kind, target)
    return found
