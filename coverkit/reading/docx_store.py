"""Fields of a Word document whose page and whose store disagree.

A content control may be bound to an element of a custom XML part. Word shows what that store
says, whatever the page says; LibreOffice shows the page and may leave the store as it was. What
Word would put back is therefore in the file although nobody sees it.

Source: ECMA-376 part 1, 17.5.2.6 (dataBinding), 15.2.5 (custom XML data storage).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.models import Paragraph
from coverkit.reading.docx_walk import local
from coverkit.reading.limits import parse_xml, unpack
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree import ElementTree as ET

    from coverkit.reading.limits import Package

_STEP = re.compile(r"/(?:\w+:)?(\w[\w.-]*)(?:\[(\d+)\])?")
_TEXTS = frozenset({"t", "tab", "br", "cr"})


def disagreements(root: ET.Element, archive: Package) -> Iterator[Paragraph]:
    """Yield what Word would show instead, once for each pair; the note is what the page shows."""
    controls = root.iter(root.tag.removesuffix(local(root.tag)) + "sdt")
    bound = [(c, path) for c in controls if (path := _path(c))]
    stores = list(_stores(archive)) if bound else []
    seen: set[tuple[str, str]] = set()
    for control, path in bound:
        stored = next((t for store in stores if (t := _text_at(store, path)) is not None), None)
        shown = _shown(control)
        if stored is not None and tidy(stored) != shown and (stored, shown) not in seen:
            seen.add((stored, shown))
            yield Paragraph(tidy(stored), place="stored", note=shown)


def _path(control: ET.Element) -> str:
    """The path that a control is bound to; empty when it is not, or shows a mere prompt."""
    properties = next((e for e in control if local(e.tag) == "sdtPr"), ())
    if any(local(e.tag) == "showingPlcHdr" for e in properties):
        return ""
    binding = next((e for e in properties if local(e.tag) == "dataBinding"), None)
    if binding is None:
        return ""
    return next((value for key, value in binding.attrib.items() if local(key) == "xpath"), "")


def _stores(archive: Package) -> Iterator[ET.Element]:
    """Yield the custom XML parts; one that is broken is nothing that Word could show.

    Why not by the part's id: where the id leads nowhere, every part is searched.
    """
    for name in archive.namelist():
        if re.fullmatch(r"customXml/item\d+\.xml", name):
            try:
                yield parse_xml(unpack(archive, name), what=name)
            except UnreadableError:
                continue


def _text_at(store: ET.Element, path: str) -> str | None:
    """The text at a path of plain steps (``/a:root[1]/a:child[1]``), None if it leads nowhere."""
    steps = _STEP.findall(path)
    if "".join(match.group() for match in _STEP.finditer(path)) != path or not steps:
        return None
    (first, _), *others = steps
    at = store if local(store.tag) == first else None
    for name, number in others:
        children = [e for e in at if local(e.tag) == name] if at is not None else []
        place = int(number or 1) - 1
        at = children[place] if place < len(children) else None
    return None if at is None else "".join(at.itertext())


def _shown(control: ET.Element) -> str:
    content = next((e for e in control if local(e.tag) == "sdtContent"), ())
    pieces = (e for child in content for e in child.iter() if local(e.tag) in _TEXTS)
    return tidy("".join((e.text or "") if local(e.tag) == "t" else " " for e in pieces))
