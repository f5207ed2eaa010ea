"""Findings -> the bytes of a marked copy of the Word file they were found in.

Why on the XML and not through python-docx: everything else in the file has to stay as it is, to
the byte, and files in Strict Open XML have to work, too.
"""

from __future__ import annotations

import io
import posixpath
import shutil
import zipfile
import zlib
from typing import TYPE_CHECKING

from coverkit.checking.marked.comments import Comments, part_at
from coverkit.checking.marked.lines import Line, lines_of
from coverkit.checking.marked.xml import parsed, serialised
from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from coverkit.models import Finding, Severity

_COLOURS: dict[Severity, str] = {"error": "yellow", "warning": "cyan", "advice": "lightGray"}
_BESIDE = ("header", "footer", "footnotes", "endnotes")
"""Parts that may hold letter text and no comment. Source: ECMA-376 part 1, 17.13.4."""
_USUAL_MAIN = "word/document.xml"
_MOST_UNPACKED = 200 * 2**20
"""Bytes of all parts together, pictures included."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,  # a way of packing that is unknown
    RuntimeError,  # an encrypted part
    SyntaxError,  # lxml's XMLSyntaxError is one
    ValueError,
)
"""What parts raise that are not as they should be."""


def mark(data: bytes, findings: Sequence[Finding]) -> bytes:
    """The file with each finding's words highlighted, and a comment that says why.

    A comment cannot stand in a header, a note or a text box: what is found there, or in the
    file's name or properties, is said in a comment on the first paragraph.

    Raises:
        UnreadableError: this is no Word document.
    """
    try:
        return _marked(data, findings)
    except _BROKEN as error:
        raise UnreadableError("it is no Word document", code="unsupported") from error


def _marked(data: bytes, findings: Sequence[Finding]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(entry.file_size for entry in archive.filelist) > _MOST_UNPACKED:
            raise UnreadableError("it is too large to be marked", code="too_large")
        names = [name for name in archive.namelist() if name.lower().endswith((".xml", ".rels"))]
        entries = {name: archive.read(name) for name in names}
        entries.update(_changed(entries, findings))
        return _zipped(archive, entries)


def _changed(entries: dict[str, bytes], findings: Sequence[Finding]) -> dict[str, bytes]:
    """The parts with marks and comments in them."""
    main = _main_part(entries)
    beside = [name for name in entries if posixpath.basename(name).startswith(_BESIDE)]
    roots = {name: parsed(entries[name]) for name in (main, *beside) if name.endswith(".xml")}
    comments = Comments(entries, main)
    elsewhere = [finding for finding in findings if not _mark(finding, roots, main, comments)]
    first = next((line for line in lines_of(roots[main]) if line.text.strip()), None)
    for finding in reversed(elsewhere):
        if first is not None:
            comments.add(first.whole(), f"{finding.where}: {finding.message}")
    return {name: serialised(root) for name, root in roots.items()} | comments.entries()


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
    for relation in parsed(entries.get("_rels/.rels", b"<none/>")).iterchildren("*"):
        if relation.get("Type", "").endswith("/officeDocument"):
            name = part_at("", relation.get("Target", ""))
            if name in entries:
                return name
    if _USUAL_MAIN in entries:
        return _USUAL_MAIN
    raise UnreadableError("it is no Word document", code="unsupported")


def _zipped(archive: zipfile.ZipFile, entries: dict[str, bytes]) -> bytes:
    """The archive with these parts in place of its own, and all others as they are."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as copy:
        for name, content in entries.items():
            copy.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        for name in dict.fromkeys(archive.namelist()):
            if name not in entries and ".." not in name and not name.startswith("/"):
                with archive.open(name) as old, copy.open(zipfile.ZipInfo(name), "w") as new:
                    shutil.copyfileobj(old, new)
    return result.getvalue()
