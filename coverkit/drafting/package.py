"""A Word document -> bytes that depend on its content alone."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can state; the real one would differ each time."""

_UNWANTED = ("/thumbnail", "/customXml", "/stylesWithEffects")
"""Relations of python-docx's own template that a draft has no use for."""


def drop_unwanted(document: WordDocument) -> None:
    """Take out python-docx's thumbnail, empty bibliography and second copy of its styles."""
    for rels in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(_UNWANTED)]:
            del rels[key]


def state_properties(document: WordDocument, today: dt.date, language: str) -> None:
    """Fill the file's properties: they state the day, and name nobody, not even the program.

    Why: they go out with the letter, and whoever opens it in Word sees its author.
    """
    properties = document.core_properties
    moment = dt.datetime.combine(today, dt.time(), tzinfo=dt.UTC).replace(tzinfo=None)
    properties.author = properties.last_modified_by = ""
    properties.created = properties.modified = moment
    properties.title = properties.subject = properties.comments = properties.keywords = ""
    properties.language = language
    properties.revision = 1


def number_pictures(document: WordDocument) -> None:
    """Give each picture of the file a number and a name that say nothing."""
    from docx.oxml.ns import qn

    stories = [document.part, *(r.target_part for r in document.part.rels.values() if _frame(r))]
    pictures = [e for part in stories for e in part.element.iter(qn("wp:docPr"))]
    for number, picture in enumerate(pictures, start=1):
        picture.set("id", str(number))
        picture.set("name", f"Picture {number}")


def _frame(relation: Any) -> bool:  # noqa: ANN401  # python-docx does not export its type
    return str(relation.reltype).endswith(("/header", "/footer"))


def to_bytes(document: WordDocument) -> bytes:
    """Save, with every entry's time and attributes fixed."""
    saved = io.BytesIO()
    document.save(saved)
    result = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, source.read(name))
    return result.getvalue()
