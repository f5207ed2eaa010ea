"""Paragraphs and tables of an old letter, made anew from what is known to be harmless.

Why made anew and not copied and cleaned: what nobody thought of (comments, tracked changes,
hidden runs, fields, links, bookmarks, revision ids) is then left out by itself. A line of text is
taken over only if it is among the lines that are allowed.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coverkit.drafting.pictures import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PARAGRAPH = ("pBdr", "shd", "tabs", "bidi", "spacing", "ind", "contextualSpacing", "jc")
_RUN = (
    *("rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "spacing", "position"),
    *("sz", "szCs", "u", "vertAlign"),
)
_TABLE = ("tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar")
_ROW = ("trHeight",)
_CELL = ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "vAlign")
"""Properties that are taken over, in the order that the schema demands.

Source: ECMA-376 part 1, 17.3.1.26, 17.3.2.28, 17.4.60, 17.4.82, 17.4.70.
"""
_HARMLESS = re.compile(r"[\w #.,'%-]{0,60}")
_NOT_TAKEN = re.compile(r"rsid|theme", re.IGNORECASE)
_UNSEEN = frozenset({"del", "moveFrom", "Fallback", "txbxContent", "rPr", "pPr", "sdtPr", "tblPr"})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a line with the run it stood in, or a drawing."""

    run: Any
    text: str = ""
    drawing: Any = None


class Copier:
    """Makes blocks of one story (body, header, footer) anew in another document."""

    def __init__(self, source: Any, target: Any, allowed: Mapping[str, str]) -> None:  # noqa: ANN401
        """Take both parts (`docx.opc.part.Part`) and the lines allowed, by `plain`."""
        self._source = source
        self._target = target
        self._allowed = allowed
        self.shown: set[str] = set()
        """The allowed lines that were taken over."""

    def block(self, element: Any) -> Any | None:  # noqa: ANN401
        """The paragraph or table made anew; None when nothing of it may stand."""
        return self._table(element) if local(element) == "tbl" else self._paragraph(element)

    def _paragraph(self, old: Any) -> Any | None:  # noqa: ANN401
        lines = [line for line in self._lines(old) if self._may_stand(line)]
        if not lines:
            return None
        new = _element("p")
        _properties(new, "pPr", _PARAGRAPH, [_child(old, "pPr"), *self._styles(old)])
        for number, line in enumerate(lines):
            if number:
                new.append(_element("r"))
                new[-1].append(_element("br"))
            for piece in line:
                self._add(new, piece, old)
            self.shown.add(plain("".join(piece.text for piece in line)))
        return new

    def _may_stand(self, line: list[_Piece]) -> bool:
        text = plain("".join(piece.text for piece in line))
        return (
            text in self._allowed
            if text
            else any(self._picture(piece) is not None for piece in line)
        )

    def _lines(self, paragraph: Any) -> list[list[_Piece]]:  # noqa: ANN401
        lines: list[list[_Piece]] = [[]]
        for run in _runs(paragraph):
            for child in run:
                name = local(child)
                if name in {"br", "cr"}:
                    lines.append([])
                elif name == "t":
                    lines[-1].append(_Piece(run, child.text or ""))
                elif name == "tab":
                    lines[-1].append(_Piece(run, "\t"))
                elif name == "drawing":
                    lines[-1].append(_Piece(run, drawing=child))
        return lines

    def _add(self, paragraph: Any, piece: _Piece, old: Any) -> None:  # noqa: ANN401
        if piece.drawing is not None:
            if (made := self._picture(piece)) is not None:
                paragraph.append(made)
            return
        run = _element("r")
        _properties(run, "rPr", _RUN, [_child(piece.run, "rPr"), *self._styles(old, "rPr")])
        run.append(_element("tab") if piece.text == "\t" else _text(piece.text))
        paragraph.append(run)

    def _picture(self, piece: _Piece) -> Any | None:  # noqa: ANN401
        return None if piece.drawing is None else picture(piece.drawing, self._source, self._target)

    def _styles(self, paragraph: Any, what: str = "pPr") -> list[Any]:  # noqa: ANN401
        """What the paragraph's style says, and the styles that it is based on."""
        named = _child(_child(paragraph, "pPr"), "pStyle")
        found: list[Any] = []
        identity = None if named is None else _value(named)
        for _ in range(10):
            style = self._style(identity)
            if style is None or _value(_child(style, "name")) == "Normal":
                break
            found.append(_child(style, what))
            based = _child(style, "basedOn")
            identity = None if based is None else _value(based)
        return found

    def _style(self, identity: str | None) -> Any | None:  # noqa: ANN401
        styles = self._source.package.main_document_part.styles.element
        named = (s for s in styles if local(s) == "style" and _value(s, "styleId") == identity)
        return next(named, None) if identity else None

    def _table(self, old: Any) -> Any | None:  # noqa: ANN401
        new = _element("tbl")
        _properties(new, "tblPr", _TABLE, [_child(old, "tblPr")], always=True)
        grid = _child(old, "tblGrid")
        if grid is not None:
            new.append(_cleaned(grid))
        kept = False
        for row in _children(old, "tr"):
            made = _element("tr")
            _properties(made, "trPr", _ROW, [_child(row, "trPr")])
            for cell in _children(row, "tc"):
                blocks = [self.block(b) for b in cell if local(b) in {"p", "tbl"}]
                kept = kept or any(b is not None for b in blocks)
                made.append(_cell(cell, [b for b in blocks if b is not None]))
            new.append(made)
        return new if kept else None


def _cell(old: Any, blocks: list[Any]) -> Any:  # noqa: ANN401
    new = _element("tc")
    _properties(new, "tcPr", _CELL, [_child(old, "tcPr")])
    for block in blocks:
        new.append(block)
    if not blocks or local(blocks[-1]) == "tbl":
        new.append(_element("p"))
    return new


def picture(drawing: Any, source: Any, target: Any) -> Any | None:  # noqa: ANN401
    """A run with the drawing's picture, in the same size; None for anything but PNG and JPEG."""
    from docx.oxml.ns import qn
    from docx.shared import Emu
    from docx.text.run import Run

    blips = [e for e in drawing.iter() if local(e) == "blip"]
    extent = next((e for e in drawing.iter() if local(e) == "extent"), None)
    part = source.related_parts.get(blips[0].get(qn("r:embed"))) if len(blips) == 1 else None
    content = bare(part.blob) if part is not None else None
    if content is None or extent is None:
        return None
    element = _element("r")
    shape = Run(element, _Story(target)).add_picture(
        io.BytesIO(content), Emu(int(extent.get("cx"))), Emu(int(extent.get("cy")))
    )
    anchor = next((e for e in drawing if local(e) == "anchor"), None)
    if anchor is not None:
        _float(shape._inline, anchor)  # noqa: SLF001  # python-docx has no floating pictures
    return element


@dataclass(frozen=True, slots=True)
class _Story:
    """What python-docx asks of a run's parent: the part that it is in."""

    part: Any


def _float(inline: Any, old: Any) -> None:  # noqa: ANN401
    """Turn an inline picture into a floating one at the old one's place."""
    from docx.oxml.parser import OxmlElement

    new = OxmlElement("wp:anchor")
    for name in ("distT", "distB", "distL", "distR", "relativeHeight"):
        new.set(name, re.sub(r"\D", "", old.get(name, "")) or "0")
    behind = "1" if old.get("behindDoc") in {"1", "true"} else "0"
    new.set("simplePos", "0")
    new.set("behindDoc", behind)
    new.set("locked", "0")
    new.set("layoutInCell", "1")
    new.set("allowOverlap", "1")
    point = OxmlElement("wp:simplePos")
    point.set("x", "0")
    point.set("y", "0")
    new.append(point)
    for axis in ("positionH", "positionV"):
        new.append(_position(old, axis))
    extent, *rest = [e for e in inline if local(e) != "effectExtent"]
    new.append(extent)
    around = any(local(e) in {"wrapSquare", "wrapTight", "wrapThrough"} for e in old)
    above = any(local(e) == "wrapTopAndBottom" for e in old)
    wrap = OxmlElement(
        "wp:wrapTopAndBottom" if above else "wp:wrapSquare" if around else "wp:wrapNone"
    )
    if around and not above:
        wrap.set("wrapText", "bothSides")
    new.append(wrap)
    for element in rest:
        new.append(element)
    inline.getparent().replace(inline, new)


def _position(old: Any, axis: str) -> Any:  # noqa: ANN401
    from docx.oxml.parser import OxmlElement

    new = OxmlElement(f"wp:{axis}")
    found = _child(old, axis)
    origin = found.get("relativeFrom", "") if found is not None else ""
    new.set("relativeFrom", origin if _HARMLESS.fullmatch(origin) and origin else "page")
    told = _child(found, "align") if found is not None else None
    kind, text = ("align", told.text) if told is not None else ("posOffset", "0")
    if told is None and found is not None and (offset := _child(found, "posOffset")) is not None:
        text = re.sub(r"[^\d-]", "", offset.text or "") or "0"
    child = OxmlElement(f"wp:{kind}")
    child.text = text if re.fullmatch(r"-?\d+|[a-z]+", text or "") else "0"
    new.append(child)
    return new


def plain(text: str) -> str:
    """A line as it is compared: white space of every kind is one space."""
    return " ".join(text.split())


def local(element: Any) -> str:  # noqa: ANN401
    """An element's name without its namespace; a comment has none."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _runs(element: Any) -> Iterator[Any]:  # noqa: ANN401
    """The runs that a reader sees, in order."""
    for child in element:
        name = local(child)
        if name == "r":
            vanish = _child(_child(child, "rPr"), "vanish")
            if vanish is None or _value(vanish) in {"0", "false", "off"}:
                yield child
        elif name and name not in _UNSEEN:
            yield from _runs(child)


def _child(element: Any, name: str) -> Any | None:  # noqa: ANN401
    return next((e for e in element if local(e) == name), None) if element is not None else None


def _children(element: Any, name: str) -> list[Any]:  # noqa: ANN401
    return [e for e in element if local(e) == name]


def _value(element: Any, name: str = "val") -> str:  # noqa: ANN401
    from docx.oxml.ns import qn

    return str(element.get(qn(f"w:{name}"), "")) if element is not None else ""


def _element(name: str) -> Any:  # noqa: ANN401
    from docx.oxml.parser import OxmlElement

    return OxmlElement(f"w:{name}")


def _text(words: str) -> Any:  # noqa: ANN401
    element = _element("t")
    element.text = words
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def _properties(
    parent: Any,  # noqa: ANN401
    name: str,
    kept: tuple[str, ...],
    sources: list[Any],
    *,
    always: bool = False,
) -> None:
    """Append properties: for each kind the first source that says anything."""
    new = _element(name)
    for kind in kept:
        told = (child for s in sources if (child := _child(s, kind)) is not None)
        if (found := next(told, None)) is not None:
            new.append(_cleaned(found))
    if len(new) or always:
        parent.append(new)


def _cleaned(old: Any) -> Any:  # noqa: ANN401
    """The element and what is in it, with harmless values of Word's own namespace alone."""
    new = _element(local(old))
    home = old.tag.rsplit("}", 1)[0]
    for key, value in old.attrib.items():
        if key.startswith(home) and not _NOT_TAKEN.search(key) and _HARMLESS.fullmatch(value):
            new.set(key, value)
    for child in old:
        if local(child) and child.tag.startswith(home):
            new.append(_cleaned(child))
    return new
