"""XML in and out of the parts of a Word file, with nothing fetched and no entity put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree


def parsed(source: bytes) -> etree._Element:
    """The root of a part.

    Raises:
        etree.XMLSyntaxError: the part is broken.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(source, parser)


def serialised(root: etree._Element) -> bytes:
    """The bytes of a part."""
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
