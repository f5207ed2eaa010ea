"""Fill once: content controls bound to one custom XML part of the Word file.

ECMA-376 Part 1, 17.5.2.6 (dataBinding), 15.2.4-15.2.5 (custom XML data storage and its
properties).
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument

    from coverkit.models import FactKind

NAMESPACE = "urn:coverkit:application:1"
"""The namespace of the custom XML part's elements: application, company, role, …"""

STORE_ID = "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)).upper() + "}"
"""Names the part in bindings; the same in every draft, for the same bytes."""

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def add_store(document: WordDocument, values: Mapping[FactKind, str]) -> None:
    """Add the part that holds what is typed once."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    fields = "".join(f"<{kind}>{escape(text)}</{kind}>" for kind, text in values.items())
    package = document.part.package

    def part(name: str, content_type: str, xml: str) -> Part:
        return Part(PackURI(name), content_type, f"{_HEAD}{xml}".encode(), package)

    store = part(
        "/customXml/item1.xml",
        "application/xml",
        f'<application xmlns="{NAMESPACE}">{fields}</application>',
    )
    properties = part(
        "/customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        f'<ds:datastoreItem ds:itemID="{STORE_ID}" xmlns:ds="{_PROPERTIES}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
    )
    store.relate_to(properties, f"{_RELATION}/customXmlProps")
    document.part.relate_to(store, f"{_RELATION}/customXml")


def bound(run: Any, kind: FactKind, number: int) -> Any:  # noqa: ANN401  # lxml has no types
    """Wrap a ``w:r`` into a control that shows, and changes, what the store says of ``kind``.

    Why no ``w:lock`` and no placeholder: the text in its brackets is the placeholder, and a
    person must be able to delete the control. Why an empty ``w:comboBox`` and no ``w:text``: both
    take typed text in Word, but LibreOffice drops the highlight of a bound ``w:text``. After an
    edit in LibreOffice page and store may disagree; the rule ``draft.store`` says so.
    """
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    def child(parent: Any, tag: str, **attributes: str) -> Any:  # noqa: ANN401
        element = OxmlElement(tag)
        for name, value in attributes.items():
            element.set(qn(f"w:{name}"), value)
        parent.append(element)
        return element

    control = OxmlElement("w:sdt")
    properties = child(control, "w:sdtPr")
    child(properties, "w:alias", val=kind.capitalize())
    child(properties, "w:tag", val=f"coverkit-{kind}")
    child(properties, "w:id", val=str(number))
    child(
        properties,
        "w:dataBinding",
        prefixMappings=f"xmlns:c='{NAMESPACE}'",
        xpath=f"/c:application[1]/c:{kind}[1]",
        storeItemID=STORE_ID,
    )
    child(properties, "w:comboBox")
    child(control, "w:sdtContent").append(run)
    return control
