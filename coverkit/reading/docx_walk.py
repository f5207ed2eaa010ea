"""The walk over one part of a Word document: body, header, footer, notes or comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Self
from xml.etree import ElementTree as ET

from coverkit.models import Paragraph, Place, Style
from coverkit.reading.docx_chunks import inserted
from coverkit.reading.docx_styles import BODY_LEVEL, OFF, Styles
from coverkit.reading.docx_symbols import symbol
from coverkit.reading.limits import MAX_DEPTH, corrupt
from coverkit.reading.links import unseen_target
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.models import Document

_SKIPPED = frozenset(
    {"Fallback", "instrText", "delInstrText", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"}
    | {"sdtPr", "sdtEndPr", "rt", "rPr", "pPr", "moveFromRangeStart", "fldData", "pPrChange"}
)
_SETTINGS = _SKIPPED - {"Fallback"}
_DELETED = frozenset({"del", "moveFrom"})
_TELLING = 80
"""Characters of a paragraph whose font counts: shorter ones are headings and addresses."""
_MOST_NAMES = 2048
_NOTES = frozenset({"footnote", "endnote"})
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class _Names(dict[str, str]):
    """Names without their namespaces. A dictionary, for it is asked ten times a paragraph."""

    def __missing__(self, tag: str) -> str:
        if len(self) >= _MOST_NAMES:
            self.clear()
        name = self[tag] = tag.rsplit("}", 1)[-1]
        return name


local = _Names().__getitem__
"""Return a name without its namespace."""


_Properties = dict[str, ET.Element]
"""What is set of a paragraph or run, by name."""


def _value(element: ET.Element, name: str = "val") -> str:
    for key, value in element.attrib.items():
        if local(key) == name:
            return value
    return ""


def _child(element: ET.Element | None, name: str) -> ET.Element | None:
    if element is not None:
        for child in element:
            if local(child.tag) == name:
                return child
    return None


def _is_passed(parent: ET.Element, element: ET.Element, name: str) -> bool:
    """Tell whether there is nothing to read: settings, a second copy, a line above footnotes."""
    if name == "Fallback":
        return len(parent) > 1
    return name in _SKIPPED or (name in _NOTES and _value(element, "type") in _SEPARATORS)


def _is_deleted(element: ET.Element, name: str) -> bool:
    """Tell whether a reader no longer sees it: deleted or moved-away text, a deleted row."""
    return name in _DELETED or (name == "tr" and _child(_child(element, "trPr"), "del") is not None)


class Walk:
    """Collects the paragraphs of one part, and what it carries unseen.

    Why a class: fields begin in one run and end in another, and a text box stands inside the
    paragraph that it interrupts; the walk has to remember where it is.
    """

    def __init__(
        self,
        styles: Styles,
        *,
        place: Place = "body",
        chunk: Callable[[str], Document | None] = lambda _: None,
        link: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Start with nothing.

        Args:
            styles: the document's.
            place: where the part's paragraphs stand.
            chunk: relation id -> the part of another format that is anchored there.
            link: relation id -> where the link leads.
        """
        self.paragraphs: list[Paragraph] = []
        self.unseen: list[Paragraph] = []
        self._styles = styles
        self._place: Place = place
        self._chunk = chunk
        self._link = link
        self._fields: list[bool] = []
        self._line: list[str] = []
        self._carried = ""
        self._font = ""
        self.fonts: dict[str, str] = {}

    def over(self, root: ET.Element) -> Self:
        """Walk the whole part."""
        self._walk(root, 0)
        if self._carried:
            self._keep(self._carried, "plain")
        return self

    def all_hidden(self) -> Self:
        """Count everything as unseen: a header that no page shows."""
        self.unseen += [replace(p, place="hidden") for p in self.paragraphs]
        self.paragraphs = []
        return self

    def _walk(self, element: ET.Element, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise corrupt("its parts are nested too deeply")
        for child in element:
            name = local(child.tag)
            step = self._STEPS.get(name)
            if step is not None:
                step(self, child, depth + 1)
            elif name == "t":
                self._line.append(child.text or "")
            elif name in _SETTINGS:
                continue
            elif name == "docPr":
                self._alternative(child)
            elif _is_deleted(child, name):
                self._aside(child, "deleted")
            elif not _is_passed(element, child, name):
                self._walk(child, depth + 1)

    def _paragraph(self, paragraph: ET.Element, depth: int) -> None:
        outer, self._line = self._line, []
        properties = _child(paragraph, "pPr")
        self._walk(paragraph, depth)
        text, self._line = self._carried + "".join(self._line), outer
        self._carried = ""
        if self._fields:
            self._fields = [False for _ in self._fields]
        if self._font and len(text) >= _TELLING and self._place == "body":
            self.fonts.setdefault(self._font, " ".join(text.split()[:8]))
        self._font = ""
        if properties is None:
            self._keep(text, "plain")
            return
        said = {local(child.tag): child for child in reversed(properties)}
        if _child(said.get("rPr"), "del") is not None:
            self._carried = text
        elif text and (text := tidy(text)):
            self.paragraphs.append(Paragraph(text, place=self._place, style=self._style(said)))

    def _keep(self, text: str, style: Style) -> None:
        if text and (text := tidy(text)):
            self.paragraphs.append(Paragraph(text, place=self._place, style=style))

    def _style(self, said: _Properties) -> Style:
        named, outlined = said.get("pStyle"), said.get("outlineLvl")
        name = "" if named is None else _value(named)
        number = _child(said.get("numPr"), "numId")
        if outlined is not None:
            return "plain" if _value(outlined) == BODY_LEVEL else "heading"
        if name and self._styles.of(name).is_heading:
            return "heading"
        if number is not None:
            return "plain" if _value(number) == "0" else "list_item"
        return "list_item" if name and self._styles.of(name).is_list else "plain"

    def _run(self, run: ET.Element, depth: int) -> None:
        properties = _child(run, "rPr")
        if properties is not None and self._hides(properties):
            self._aside(run, "hidden")
            return
        in_code = True in self._fields
        for child in run:
            name = local(child.tag)
            if name == "t":
                if not in_code and child.text:
                    self._line.append(child.text)
            elif name == "fldChar":
                self._field(_value(child, "fldCharType"))
                in_code = True in self._fields
            elif name in _SEEN:
                if not in_code:
                    self._line.append(_SEEN[name](child))
            elif name == "delText":
                self._aside(child, "deleted")
            elif name not in _SKIPPED:
                wrapper = ET.Element("wrapper")
                wrapper.append(child)
                self._walk(wrapper, depth + 1)

    def _hides(self, properties: ET.Element) -> bool:
        """Whether a run is hidden; of one that is not, remember the font that it names."""
        said = {local(child.tag): child for child in reversed(properties)}
        if self._is_hidden(said):
            return True
        named = said.get("rFonts")
        if named is not None:
            self._font = _value(named, "ascii") or _value(named, "hAnsi") or self._font
        return False

    def _field(self, kind: str) -> None:
        """Follow a field: its code is hidden from ``begin`` to ``separate``."""
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _is_hidden(self, said: _Properties) -> bool:
        vanish = said.get("vanish")
        if vanish is not None:
            return _value(vanish) not in OFF
        style = said.get("rStyle")
        name = "" if style is None else _value(style)
        return bool(name) and self._styles.of(name).is_hidden

    def _text_box(self, box: ET.Element, depth: int) -> None:
        """Give a text box's paragraphs before the paragraph that it is anchored in."""
        place, carried = self._place, self._carried
        self._place, self._carried = ("text_box" if place == "body" else place), ""
        self._walk(box, depth)
        self._place, self._carried = place, carried

    def _cell(self, cell: ET.Element, depth: int) -> None:
        """Walk a table cell; an empty one is noted with the paragraph before it."""
        before = len(self.paragraphs)
        self._walk(cell, depth)
        if before and len(self.paragraphs) == before:
            self.paragraphs[-1] = replace(self.paragraphs[-1], room=True)

    def _hyperlink(self, element: ET.Element, depth: int) -> None:
        """Walk a link's text; where it leads is unseen, unless the text says so."""
        before = len(self._line)
        self._walk(element, depth)
        self.unseen += unseen_target(
            self._link(_value(element, "id")), "".join(self._line[before:])
        )

    def _insert(self, anchor: ET.Element, _depth: int) -> None:
        """Give a part of another format where it is anchored, as if it were written there."""
        if (document := self._chunk(_value(anchor, "id"))) is not None:
            seen, unseen = inserted(document, self._place)
            self.paragraphs += seen
            self.unseen += unseen

    def _aside(self, element: ET.Element, place: Place) -> None:
        text = tidy("".join(e.text or "" for e in element.iter() if local(e.tag) in _TEXTS))
        if text:
            self.unseen.append(Paragraph(text, place=place))

    def _alternative(self, drawing: ET.Element) -> None:
        text = tidy(drawing.get("descr") or drawing.get("title") or "")
        if text:
            self.unseen.append(Paragraph(text, place="alt_text"))

    # Not each walk's own: what holds its methods stays in memory until the collector finds it.
    _STEPS: ClassVar = {
        "r": _run,
        "p": _paragraph,
        "tc": _cell,
        "txbxContent": _text_box,
        "altChunk": _insert,
        "hyperlink": _hyperlink,
    }


_TEXTS = frozenset({"t", "delText"})
_SEEN: dict[str, Callable[[ET.Element], str]] = {
    "sym": lambda element: symbol(_value(element, "font"), _value(element, "char")),
    "tab": lambda _: "\t",
    "ptab": lambda _: "\t",
    "br": lambda _: "\n",
    "cr": lambda _: "\n",
    "noBreakHyphen": lambda _: "-",
}
"""What stands in a run -> what a reader sees of it."""
