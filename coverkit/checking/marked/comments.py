"""Comments of a Word file: the part they stand in, and their marks in the text.

Source: ECMA-376 part 1, 17.13.4 (comments); part 2, chapter 9 (content types, relationships).
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from coverkit.checking.marked.xml import parsed, serialised
from coverkit.models import COMMENT_AUTHOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_IS_ID = re.compile("[0-9]{1,9}")
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


class Comments:
    """The file's comments with those that are added.

    Why a class: the part, its list of relations and its content type have to agree in the end.
    """

    def __init__(self, entries: dict[str, bytes], main: str) -> None:
        """Take the file's entries by name, and the name of its main part."""
        from lxml import etree

        self._entries = entries
        self._folder, base = posixpath.split(main)
        self._rels_name = posixpath.join(self._folder, "_rels", f"{base}.rels")
        self._space = str(etree.QName(parsed(entries[main])).namespace)
        empty = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'.encode()
        self._rels = parsed(entries.get(self._rels_name, empty))
        there = [r for r in self._rels.iterchildren("*") if r.get("Type", "").endswith("/comments")]
        names = (part_at(self._folder, f"comments{n or ''}.xml") for n in range(len(entries) + 1))
        free = next(name for name in names if name not in entries)
        self._name = part_at(self._folder, there[0].get("Target", "")) if there else free
        source = entries.get(self._name)
        space = {"w": self._space}
        new = etree.Element(f"{{{self._space}}}comments", nsmap=space)
        self._root = new if source is None else parsed(source)
        self._is_new = not there
        ids = (e.get(self._tag("id"), "") for e in self._root.iterchildren("*"))
        self._next = max((int(i) for i in ids if _IS_ID.fullmatch(i)), default=-1) + 1
        self._added = False

    def add(self, runs: Sequence[etree._Element], text: str) -> None:
        """Comment on these runs, which must follow one another."""
        from lxml import etree

        if not runs:
            return
        identity = str(self._next)
        self._next += 1
        self._added = True
        begin = etree.Element(self._tag("commentRangeStart"), {self._tag("id"): identity})
        end = etree.Element(self._tag("commentRangeEnd"), {self._tag("id"): identity})
        reference = etree.Element(self._tag("r"))
        etree.SubElement(reference, self._tag("commentReference"), {self._tag("id"): identity})
        runs[0].addprevious(begin)
        runs[-1].addnext(reference)
        runs[-1].addnext(end)
        comment = etree.SubElement(
            self._root,
            self._tag("comment"),
            {
                self._tag("id"): identity,
                self._tag("author"): COMMENT_AUTHOR,
                self._tag("initials"): COMMENT_AUTHOR[:1],
            },
        )
        run = etree.SubElement(etree.SubElement(comment, self._tag("p")), self._tag("r"))
        etree.SubElement(run, self._tag("t")).text = "".join(c for c in text if c.isprintable())

    def entries(self) -> dict[str, bytes]:
        """The parts that have changed: none where nothing was added."""
        if not self._added:
            return {}
        changed = {self._name: serialised(self._root)}
        if self._is_new:
            changed[self._rels_name] = serialised(self._with_relation())
            changed["[Content_Types].xml"] = serialised(self._with_type())
        return changed

    def _with_relation(self) -> etree._Element:
        from lxml import etree

        strict = "purl.oclc.org" in self._space
        base = "http://purl.oclc.org/ooxml" if strict else "http://schemas.openxmlformats.org"
        kind = "relationships" if strict else "2006/relationships"
        taken = {relation.get("Id") for relation in self._rels.iterchildren("*")}
        identity = next(f"rIdC{n}" for n in range(len(taken) + 1) if f"rIdC{n}" not in taken)
        values = {
            "Id": identity,
            "Type": f"{base}/officeDocument/{kind}/comments",
            "Target": posixpath.basename(self._name),
        }
        etree.SubElement(self._rels, f"{{{_PACKAGE}/relationships}}Relationship", values)
        return self._rels

    def _with_type(self) -> etree._Element:
        from lxml import etree

        types = parsed(self._entries["[Content_Types].xml"])
        values = {"PartName": f"/{self._name}", "ContentType": _CONTENT_TYPE}
        etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override", values)
        return types

    def _tag(self, name: str) -> str:
        return f"{{{self._space}}}{name}"


def part_at(folder: str, target: str) -> str:
    """The name of the part that a relation in this folder means."""
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
