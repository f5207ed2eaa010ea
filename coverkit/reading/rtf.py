r"""Rich Text Format (.rtf): the words between the controls, as Word and WordPad show them.

Why our own: striprtf loses text boxes and headers, and shows what was deleted or hidden.

Source: Microsoft, Rich Text Format Specification 1.9.1 ("Destinations", "Unicode RTF",
"Font table", "Paragraph text", "Track changes").
"""

from __future__ import annotations

import re
from dataclasses import replace

from coverkit.models import Document, Paragraph, Place
from coverkit.reading.limits import corrupt, too_large
from coverkit.reading.rtf_state import Flow, State, changed
from coverkit.reading.rtf_words import (
    CHARSETS,
    CODE_PAGES,
    ENDS_PARAGRAPH,
    FIRST_PAGE,
    LISTS,
    OPENS,
    PROPERTIES,
    SKIPPED,
    SYMBOLS,
    TRANSPARENT,
)
from coverkit.reading.tidy import tidy

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<byte>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<text>[^\\{}]+)"
    rb"|\\"
)
_DESTINATIONS = frozenset({*OPENS, *PROPERTIES, "atnauthor"}) | SKIPPED | LISTS | TRANSPARENT
_SIGNS = {b"~": " ", b"_": "-"}
_MOST_DEPTH = 2000
"""Groups within groups; Word writes about 30."""
_BODY_LEVEL = 9
"""The outline level that means none."""
_MOST_TOKENS = 500_000
"""Controls, groups and stretches of text; a letter from Word has about 20,000."""
_MOST_TEXT = 400_000
"""Characters in all; a long letter has 5,000."""


def read_document(data: bytes) -> Document:
    """Read an RTF file: headers, body with text boxes, notes, footers.

    Raises:
        UnreadableError: no RTF, or nested or long beyond reason.
    """
    if not data.lstrip().lower().startswith(b"{\\rtf"):
        raise corrupt("it is no RTF file")
    return _Reader(data).read()


class _Reader:
    """One pass over one file."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._body = Flow("body")
        self._flows: list[Flow] = [self._body]
        self._state = State(self._body)
        self._stack: list[State] = []
        self._unseen: list[Paragraph] = []
        self._properties: dict[str, str] = {}
        self._code_page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._bytes = bytearray()
        self._high = 0
        self._to_skip = 0
        self._length = 0
        self._titled = False
        self._remarks_by = ""

    def read(self) -> Document:
        """Return the document."""
        position, tokens = 0, 0
        while match := _TOKEN.match(self._data, position):
            position = match.end()
            tokens += 1
            if tokens > _MOST_TOKENS or self._length > _MOST_TEXT:
                raise too_large("the text")
            if match["word"] == b"bin" and match["number"]:
                position += max(0, int(match["number"]))
            self._take(match)
            if not self._stack and match["brace"] == b"}":
                break  # what follows the last brace is no part of the text
        while self._stack:  # a file cut off still gives what it has
            self._close()
        return self._document()

    def _document(self) -> Document:
        by_place: dict[str, list[Paragraph]] = {"header": [], "footnote": [], "footer": []}
        for flow in self._flows[1:]:
            if flow.first_page and not self._titled:
                self._unseen += [replace(p, place="hidden") for p in flow.paragraphs]
            else:
                by_place[flow.place] += flow.paragraphs
        once = {kind: list({p.text: p for p in found}.values()) for kind, found in by_place.items()}
        return Document(
            paragraphs=(
                *once["header"],
                *self._body.paragraphs,
                *by_place["footnote"],
                *once["footer"],
            ),
            format="rtf",
            unseen=tuple(self._unseen),
            properties={
                key: text for key, value in self._properties.items() if (text := tidy(value))
            },
        )

    # --- tokens --------------------------------------------------------------------------

    def _take(self, match: re.Match[bytes]) -> None:
        match match.lastgroup:
            case "text":
                self._add_bytes(match["text"].translate(None, b"\r\n"))
            case "word":
                self._control(match["word"].decode("ascii"), None)
            case "number":
                self._control(match["word"].decode("ascii"), int(match["number"]))
            case "brace":
                self._open() if match["brace"] == b"{" else self._close()
            case "byte":
                self._add_bytes(bytes((int(match["byte"], 16),)))
            case "sign":
                self._sign(match["sign"])

    def _open(self) -> None:
        self._flush()
        self._to_skip = 0
        if len(self._stack) >= _MOST_DEPTH:
            raise too_large("it is nested beyond reason: the text")
        self._stack.append(self._state)
        self._state = replace(self._state, starred=False)

    def _close(self) -> None:
        self._flush()
        self._to_skip = 0
        if not self._stack:
            return
        before = self._state
        self._state = self._stack.pop()
        if before.flow is not self._state.flow or not self._stack:
            before.flow.end_paragraph(self._unseen)

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._state = replace(self._state, starred=True)
        elif sign in b"\r\n":
            self._control("par", None)
        elif sign in b"\\{}":
            self._add_bytes(sign)
        elif sign in _SIGNS:
            self._flush()
            self._add(_SIGNS[sign])

    def _control(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._flush(keep_high=True)
            self._add_unicode(number & 0xFFFF)
            self._to_skip = self._state.fallback
            return
        if self._to_skip and word in SYMBOLS:
            self._to_skip -= 1
            return
        self._flush()
        if word in SYMBOLS:
            self._add(SYMBOLS[word])
        elif word in ENDS_PARAGRAPH:
            self._end_paragraph()
        elif word in _DESTINATIONS or self._state.starred:
            self._destination(word)
        else:
            self._format(word, number)

    def _destination(self, word: str) -> None:
        """A group that is no part of the running text begins."""
        if word in TRANSPARENT:
            self._state = replace(
                self._state, starred=False, skip=self._state.skip and word != "ud"
            )
        elif word in LISTS:
            self._state.flow.style = "list_item"
            self._state = replace(self._state, skip=True)
        elif word in OPENS and not self._state.skip:
            self._turn(word, OPENS[word])
        elif word == "atnauthor":
            self._remarks_by = ""
            self._state = replace(self._state, into=word)
        elif word in PROPERTIES:
            self._state = replace(self._state, into=PROPERTIES[word])
        else:
            self._state = replace(self._state, skip=True)

    def _turn(self, word: str, place: Place) -> None:
        """Begin a text of its own; a text box in a header belongs to the header."""
        outer = self._state.flow
        if place == "text_box" and outer.place != "body":
            place = outer.place
        flow = Flow(place, first_page=word in FIRST_PAGE, author=self._remarks_by)
        self._state = replace(self._state, flow=flow, starred=False, hidden=False, deleted=False)
        if OPENS[word] == "text_box":  # its paragraphs stand where it is anchored
            flow.paragraphs = outer.paragraphs
        elif place != "comment":
            self._flows.append(flow)

    def _format(self, word: str, number: int | None) -> None:
        """What changes how text is taken, for the paragraph or until the group ends."""
        if word == "pard":
            self._state.flow.style = "plain"
        elif word == "ls" and number:
            self._state.flow.style = "list_item"
        elif word == "outlinelevel" and (number or 0) < _BODY_LEVEL:
            self._state.flow.style = "heading"
        elif word in {"v", "webhidden", "deleted", "mvf", "plain", "uc", "f"}:
            self._state = changed(self._state, word, number)
        elif word == "titlepg":
            self._titled = True
        elif word == "fcharset" and self._state.into == "fonttbl" and number in CHARSETS:
            self._fonts[self._state.font] = CHARSETS[number]
        elif word == "ansicpg" and number is not None:
            self._code_page = CODE_PAGES.get(number, f"cp{number}")
        elif word in CODE_PAGES:
            self._code_page = CODE_PAGES[word]

    # --- text ----------------------------------------------------------------------------

    def _add_bytes(self, data: bytes) -> None:
        """Bytes in the font's code page; a character may be two of them."""
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        self._bytes += data

    def _add_unicode(self, unit: int) -> None:
        """One UTF-16 unit; the two of a pair come one after the other."""
        if 0xD800 <= unit < 0xDC00:  # noqa: PLR2004 - the high surrogates
            self._high = unit
        elif 0xDC00 <= unit < 0xE000 and self._high:  # noqa: PLR2004 - the low ones
            self._add(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        else:
            # Why: symbol fonts live in U+F000 to U+F0FF; a bullet is what they show mostly.
            self._add("•" if 0xF000 <= unit < 0xF100 else chr(unit))  # noqa: PLR2004

    def _flush(self, *, keep_high: bool = False) -> None:
        """Decode the bytes that have come together."""
        if not keep_high:
            self._high = 0
        if not self._bytes:
            return
        data, self._bytes = bytes(self._bytes), bytearray()
        page = self._fonts.get(self._state.font, self._code_page)
        try:
            text = data.decode(page, errors="replace")
        except LookupError:
            text = data.decode("cp1252", errors="replace")
        self._add(text)

    def _add(self, text: str) -> None:
        self._length += len(text)
        state = self._state
        if state.into == "atnauthor":
            self._remarks_by += text
        elif state.into:
            if state.into != "fonttbl":
                self._properties[state.into] = self._properties.get(state.into, "") + text
        elif state.skip:
            return
        elif state.deleted or state.hidden:
            place: Place = "deleted" if state.deleted else "hidden"
            state.flow.hidden.setdefault(place, []).append(text)
        elif state.flow.place == "comment":
            state.flow.hidden.setdefault("comment", []).append(text)
        else:
            state.flow.pieces.append(text)

    def _end_paragraph(self) -> None:
        """End the paragraph, unless its mark is deleted: then the next one joins it."""
        if not self._state.skip and not self._state.into and not self._state.deleted:
            self._state.flow.end_paragraph(self._unseen)
