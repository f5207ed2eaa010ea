"""Plain text in any encoding, hard-wrapped or not."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from coverkit.expressions import compiled
from coverkit.models import Document, Paragraph
from coverkit.reading.tidy import tidy

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLD = ("cp1252", "mac_roman", "cp1250", "utf_16")
"""What letters were written in before UTF-8; of equally likely ones the first."""
_BULLET = compiled(r"\s*(?:[-*•●▪◦–]|(\d{1,2})[.)])\s+(?=\S)")
_NUMBERS = compiled(r"^[ \t]*(\d{1,2})[.)]\s", re.MULTILINE)
_SAMPLE = 4096
"""Bytes that tell the encoding; an even number."""
_WRAP_AT_LEAST = 50
"""A wrapped text's lines are at least so long; shorter ones are an address or a list."""
_WRAP_SPREAD = 25
"""How much shorter than the longest line a wrapped line may be (one long word)."""


def read_document(data: bytes) -> Document:
    """Read plain text: paragraphs are parted by empty lines."""
    return Document(paragraphs=tuple(paragraphs(decode(data))), format="txt")


def decode(data: bytes) -> str:
    """The text of these bytes, whatever wrote them."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if wide := wide_encoding(data):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        likely = from_bytes(data, cp_isolation=list(_OLD))
        best = min(
            likely, key=lambda m: (m.chaos, -m.coherence, _OLD.index(m.encoding)), default=None
        )
        return str(best) if best else data.decode("cp1252", errors="replace")


def wide_encoding(data: bytes) -> str | None:
    """The UTF-16 of a text without a byte order mark: its zero bytes are every other byte.

    Why a third: Latin letters have one zero byte each, only dashes and quotes have none.
    """
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if 3 * odd > len(sample) // 2 and not even:
        return "utf-16-le"
    return "utf-16-be" if 3 * even > len(sample) // 2 and not odd else None


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text, hard-wrapped lines joined, list items one each."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\0", "")
    found: list[Paragraph] = []
    usual = _usual_length(text.split("\n"))
    numbers = Counter(map(int, _NUMBERS.findall(text)))
    for block in compiled(r"\n[ \t\u00a0]*\n+").split(text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        if not lines:
            continue
        for item in _items(lines, numbers):
            bullet = _bullet(item[0], numbers)
            first = item[0][bullet.end() :] if bullet else item[0]
            if seen := tidy(_joined([first, *item[1:]], usual)):
                found.append(Paragraph(seen, style="list_item" if bullet else "plain"))
    return found


def _bullet(line: str, numbers: Counter[int]) -> re.Match[str] | None:
    """What an item of a list begins with: a bullet, or a number beside others.

    Why: "3. März 2014" is no item.
    """
    bullet = _BULLET.match(line)
    if not bullet or not bullet[1]:
        return bullet
    number = int(bullet[1])
    beside = numbers[number] > 1 or numbers[number - 1] or numbers[number + 1]
    return bullet if beside else None


def _items(lines: list[str], numbers: Counter[int]) -> list[list[str]]:
    """The lines of a block, cut before each bullet."""
    items: list[list[str]] = [[]]
    for line in lines:
        if _bullet(line, numbers) and items[-1]:
            items.append([])
        items[-1].append(line)
    return items


def _usual_length(lines: list[str]) -> int:
    """How long the text's long lines are; where nothing is wrapped, as long as paragraphs."""
    long = sorted(len(line) for line in lines if len(line) >= _WRAP_AT_LEAST)
    return long[len(long) // 2] if long else 0


def _joined(lines: list[str], usual: int) -> str:
    """One paragraph: a wrapped one joined by spaces, any other with its own line breaks.

    A title and the town below it are not one line, where other lines are whole paragraphs.
    """
    widest = max(len(line) for line in lines)
    wrapped = max(_WRAP_AT_LEAST, usual - _WRAP_SPREAD) <= widest and all(
        len(line) + len(following.split()[0]) >= widest - _WRAP_SPREAD // 2
        or len(line) >= widest - _WRAP_SPREAD
        for line, following in pairwise(lines)
    )
    return (" " if wrapped and not _is_list(lines) else "\n").join(lines)


def _is_list(lines: list[str]) -> bool:
    """Whether lines of one length are items all the same: each begins anew, none is ended.

    Why from three lines on: a sentence that goes on over two may well break before a name.
    """
    return len(lines) > 2 and not any(  # noqa: PLR2004
        following[0].islower() or line[-1] in ".,;!?" for line, following in pairwise(lines)
    )
