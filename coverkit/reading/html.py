"""Web pages (.html, .htm): the words between the tags, block by block.

Source: WHATWG HTML, "Rendering" (which elements are blocks, and which are not displayed).
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from coverkit.models import Document, Paragraph, Place, Style
from coverkit.reading.limits import MAX_TEXT, too_large
from coverkit.reading.links import unseen_target
from coverkit.reading.text import decode
from coverkit.reading.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl"}
    | {"dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table"}
    | {"tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)
_UNDISPLAYED = frozenset({"script", "style", "template", "noscript", "title", "svg", "select"})
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "col", "area", "base"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SNIFFED = 4096
_MOST_MARKS = 100_000
"""Tags and character references; a letter saved by Word has about 5,000."""


def read_document(data: bytes) -> Document:
    """Read a web page.

    Raises:
        UnreadableError: larger than any letter.
    """
    if len(data) > MAX_TEXT or data.count(b"<") + data.count(b"&") > _MOST_MARKS:
        raise too_large("the page")
    page = _Page()
    page.feed(_closed(_text(data)))
    page.close()
    page.end_block()
    return Document(
        paragraphs=tuple(page.paragraphs),
        format="html",
        unseen=tuple(page.unseen),
        properties={"title": title} if (title := tidy("".join(page.title))) else {},
    )


def _text(data: bytes) -> str:
    """Decode as the page itself says, where it does not lie."""
    named = _CHARSET.search(data[:_SNIFFED])
    if named and b"\0" not in data[:_SNIFFED]:
        try:
            return data.decode(named[1].decode())
        except (LookupError, UnicodeDecodeError):
            return decode(data)
    return decode(data)


def _closed(text: str) -> str:
    """Return the page with what opens and never closes as plain text.

    Why: the parser looks for the end of each such mark through the whole rest of the page.
    """
    comments = text.rfind("-->") + 1
    text = text[:comments] + text[comments:].replace("<!--", "&lt;!--")
    tags = text.rfind(">") + 1
    return text[:tags] + text[tags:].replace("<", "&lt;")


class _Page(HTMLParser):
    """Collects paragraphs; what is not displayed is counted by its open tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self.unseen: list[Paragraph] = []
        self.title: list[str] = []
        self._line: list[str] = []
        self._aside: list[str] = []
        self._style: Style = "plain"
        self._closed_by: list[str] = []
        self._preformatted = 0
        self._link = ("", 0)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if self._closed_by:
            if tag == self._closed_by[0]:
                self._closed_by.append(tag)
            return
        values = {key: value or "" for key, value in attrs}
        hidden = "hidden" in values or _HIDING.search(values.get("style", "").lower())
        if tag not in _VOID and (tag in _UNDISPLAYED or hidden):
            self._closed_by = [tag]
        elif tag == "br":
            self._line.append("\n")
        elif tag == "img":
            self._keep_unseen(values.get("alt", ""), "alt_text")
        elif tag == "a":
            self._link = (values.get("href", ""), len(self._line))
        elif tag in _BLOCKS:
            self.end_block()
            self._style = (
                "list_item" if tag == "li" else "heading" if tag in _HEADINGS else self._style
            )
            self._preformatted += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if self._closed_by:
            if tag == self._closed_by[0]:
                self._closed_by.pop()
                self._keep_unseen("".join(self._aside), "hidden")
                self._aside = []
        elif tag == "a":
            target, start = self._link
            self.unseen += unseen_target(target, "".join(self._line[start:]))
            self._link = ("", 0)
        elif tag in _BLOCKS:
            self.end_block()
            self._preformatted = max(0, self._preformatted - (tag == "pre"))
            if tag == "li" or tag in _HEADINGS:
                self._style = "plain"

    def handle_data(self, data: str) -> None:
        if self._closed_by:
            if self._closed_by[0] == "title":
                self.title.append(data)
            elif self._closed_by[0] not in _UNDISPLAYED:
                self._aside.append(data)
            return
        self._line.append(data if self._preformatted else _BLANKS.sub(" ", data))

    def handle_comment(self, data: str) -> None:
        self._keep_unseen(data, "comment")

    def end_block(self) -> None:
        """Keep what stands in the line so far as one paragraph; two breaks in a row part it."""
        text = tidy(re.sub(r" {2,}", " ", "".join(self._line)))
        self._line = []
        for piece in re.split(r"\n{2,}", text):
            if piece.strip():
                self.paragraphs.append(Paragraph(piece.strip(), style=self._style))

    def _keep_unseen(self, text: str, place: Place) -> None:
        if text := tidy(text):
            self.unseen.append(Paragraph(text, place=place))
