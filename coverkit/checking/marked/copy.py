"""Findings -> the bytes of a marked copy of the Word file they were found in.

Why on the XML and not through python-docx: everything else in the file has to stay as it is, to
the byte, and files in Strict Open XML have to work, too.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import TYPE_CHECKING

from coverkit.checking.marked.comments import Comments
from coverkit.checking.marked.lines import Line, lines_of
from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from coverkit.models import Finding, Severity

_COLOURS: dict[Severity, str] = {"error": "yellow", "warning": "cyan", "advice": "lightGray"}
_BESIDE = ("header", "footer", "footnotes", "endnotes")
"""Parts that may hold letter text and no comment. Source: ECMA-376 part 1, 17.13.4."""


def mark(data: bytes, findings: Sequence[Finding]) -> bytes:
    """The file with each finding's words highlighted, and a comment that says why.

    A comment cannot stand in a header, a note or a text box: what is found there, or in the
    file's name or properties, is said in a comment on the first paragraph.

    Raises:
        UnreadableError: this is no Word document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = {name: archive.read(name) for name in archive.namelist()}
    except zipfile.BadZipFile as error:
        raise UnreadableError("it is no Word document", code="unsupported") from error
    main = _main_part(entries)
    beside = [name for name in entries if posixpath.basename(name).startswith(_BESIDE)]
    roots = {name: _parse(entries[name]) for name in (main, *beside) if name.endswith(".xml")}
    comments = Comments(entries, main)
    elsewhere = [finding for finding in findings if not _mark(finding, roots, main, comments)]
    first = next((line for line in lines_of(roots[main]) if line.text.strip()), None)
    for finding in reversed(elsewhere):
        if first is not None:
            comments.add(first.whole(), f"{finding.where}: {finding.message}")
    entries.update({name: _serialised(root) for name, root in roots.items()})
    entries.update(comments.entries())
    return _zipped(entries)


def _mark(
    finding: Finding, roots: dict[str, etree._Element], main: str, comments: Comments
) -> bool:
    """Highlight a finding wherever it stands; whether it got a comment of its own."""
    commented = False
    for name, root in roots.items():
        for line in _lines_with(finding, root):
            for start, end in line.places(finding.text):
                runs = line.runs(start, end)
                for run in runs:
                    _highlight(run, _COLOURS[finding.severity])
                if runs and name == main and not line.in_text_box and not commented:
                    comments.add(runs, finding.message)
                    commented = True
    return commented


def _lines_with(finding: Finding, root: etree._Element) -> Iterator[Line]:
    """The paragraphs that the finding was made in: those whose words are the place's."""
    around = " ".join(finding.within.split())
    for line in lines_of(root) if around and finding.text else ():
        words = " ".join(line.text.split())
        if words and (words in around or around in words):
            yield line


def _highlight(run: etree._Element, colour: str) -> None:
    """Colour a run, unless a graver finding already did."""
    from lxml import etree

    space = etree.QName(run).namespace
    properties = run.find(f"{{{space}}}rPr")
    if properties is None:
        properties = etree.Element(f"{{{space}}}rPr")
        run.insert(0, properties)
    if properties.find(f"{{{space}}}highlight") is None:
        mark_ = etree.Element(f"{{{space}}}highlight")
        mark_.set(f"{{{space}}}val", colour)
        after = [e for e in properties if etree.QName(e).localname in _AFTER_HIGHLIGHT]
        properties.insert(properties.index(after[0]) if after else len(properties), mark_)


_AFTER_HIGHLIGHT = frozenset(
    {"u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"}
    | {"eastAsianLayout", "specVanish", "oMath", "rPrChange"}
)
"""What follows ``highlight`` in a run's properties. Source: ECMA-376 part 1, 17.3.2.28."""


def _main_part(entries: dict[str, bytes]) -> str:
    for relation in _parse(entries.get("_rels/.rels", b"<none/>")):
        if relation.get("Type", "").endswith("/officeDocument"):
            name = posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
            if name in entries:
                return name
    raise UnreadableError("it is no Word document", code="unsupported")


def _parse(source: bytes) -> etree._Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(source, parser)


def _serialised(root: etree._Element) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _zipped(entries: dict[str, bytes]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return result.getvalue()
