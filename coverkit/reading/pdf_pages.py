"""What stands on a PDF's pages beside the text: page numbers, running headers and footers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from coverkit.reading.pdf_lines import ADDRESS, goes_on
from coverkit.reading.pdf_sentences import sentence_ends

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Place
    from coverkit.reading.pdf_lines import Line

_NUMBER = r"(?:page|seite|p\.|s\.)?\s*\d{1,3}(?:\s*(?:/|of|von|sur|de)\s*\d{1,3})?"
_PAGE_NUMBER = re.compile(rf"[-–—|·•\s]*{_NUMBER}[-–—|·•\s]*", re.IGNORECASE)
_AT_END = re.compile(r"\s*[-–—|·•,\t]\s*(?:page|seite|p\.|s\.)\s*\d{1,3}.{0,9}$", re.IGNORECASE)
_STAMP = re.compile(
    r"(?:^|\t)\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: [AP]M)?(?=\t|$)"
    r"|^(?:https?|file)://\S+(?=\t|$)",
    re.IGNORECASE,
)
"""What a browser prints at a page's head and foot: when it was printed, and from where."""
_MARGIN = 0.1
"""The share of a page, at its top and at its foot, where headers and footers stand."""
_DEEP = 0.25
"""The same for what stands there on several pages: letterheads of more lines."""
_MOST_PAGES = 40
_FEWEST = 2
"""Lines; the only one on a page may be the writer's name, and no header."""
_SHORT = 7
"""Lines; a last page with fewer holds little more than the end of the letter."""
_OUTSIDE = 0.05
"""The share of a page, at its foot, that hardly any letter's margins leave to its text."""
_FOOT = 0.75
"""The share of a page below which its number may stand."""
_EVEN = 0.3
"""Points; steps from line to line that differ by less are the same."""
_APART = 1.6
"""How many ems part a footer from the text above it."""


def part_frames(pages: Sequence[Sequence[Line]]) -> dict[Place, list[Line]]:
    """Part the pages' lines into header, text and footer; page numbers are left out."""
    parted: dict[Place, list[Line]] = {"header": [], "body": [], "footer": []}
    known: set[tuple[Place, str]] = set()
    running = _running(pages)
    for line in (line for page in pages for line in page):
        if _is_page_number(line, pages[line.page]):
            continue
        edge = _edge(line, _DEEP if id(line) in running else _MARGIN)
        if edge is None or not (id(line) in running or _stands_apart(line, pages)):
            parted["body"].append(line)
            continue
        text = _AT_END.sub("", line.text)
        if not _is_number(text) and (edge, _same(text)) not in known:
            known.add((edge, _same(text)))
            parted[edge].append(replace(line, text=text))
    parted["body"] = _carried_on(parted["body"])
    return parted


def _carried_on(lines: Sequence[Line]) -> list[Line]:
    """The text, a column beside it after the sentence that goes on on the next page."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    for page, following in pairwise(pages):
        start = _beside(page)
        if start and _is_broken(page[start - 1]) and not goes_on(page[start]):
            end = _beside(following) or len(following)
            following[end:end] = page[start:]
            del page[start:]
    return [line for page in pages for line in page]


def _is_broken(line: Line) -> bool:
    """Whether the text that ends a page with this line may go on on the next one."""
    return not sentence_ends(line.text) or line.base > _FOOT * line.height


def _beside(page: Sequence[Line]) -> int:
    """Where a column begins that stands beside the text before it and ends well above its end.

    0 where there is none. Of two columns of one text the last one goes on over the page.
    """
    start = next((n for n in range(len(page) - 1, 0, -1) if page[n].base < page[n - 1].base), 0)
    text, column = page[:start], page[start:]
    if not start or column[-1].base > text[-1].base - _APART * text[-1].size:
        return 0
    left, right = min(line.left for line in column), max(line.right for line in column)
    top = column[0].base - column[0].size
    aside = all(line.right < left or line.left > right for line in text if line.base > top)
    return start if aside else 0


def _running(pages: Sequence[Sequence[Line]]) -> set[int]:
    """The lines that stand at the same place of several pages, by their identity."""
    whole = [
        page
        if sum(_edge(line) != "footer" for line in page) >= _FEWEST
        else [line for line in page if _edge(line) == "footer"]
        for page in pages
    ]
    times = Counter(
        key for page in whole for key in {_key(line) for line in page if _edge(line, _DEEP)}
    )
    signed = [page for page in whole if _top(page) and _is_signoff(page, times)]
    times -= Counter(key for page in signed for key in {_key(line) for line in _top(page)})
    text: set[tuple[int, str]] = set()
    apart: set[tuple[int, str]] = set()
    for page in whole:
        top = _top(page)
        head = next((n for n, line in enumerate(top) if times[_key(line)] < _FEWEST), len(top))
        steps = [b.base - a.base for a, b in pairwise(top)]
        even = 0 < head < len(steps) and abs(steps[head - 1] - steps[head]) < _EVEN
        goes = any(goes_on(line) for line in top[:head])
        own = any(ADDRESS.search(line.text) for line in top[:head])  # the writer's, on each page
        (text if not own and (even or goes) else apart).update(_key(line) for line in top[:head])
    wrong = text - apart  # on no page parted from the text: that begins so far up
    return {
        id(line)
        for page in whole
        for line in page
        if (_edge(line, _DEEP) == "footer" or page not in signed)
        and _edge(line, _DEEP)
        and times[_key(line)] >= _FEWEST
        and _key(line) not in wrong
    }


def _top(page: Sequence[Line]) -> list[Line]:
    """The page's lines from its top, without its foot."""
    return sorted((line for line in page if _edge(line) != "footer"), key=lambda line: line.base)


def _is_signoff(page: Sequence[Line], times: Counter[tuple[int, str]]) -> bool:
    """Whether a last page begins with the writer's name because the letter ends there."""
    top = _top(page)
    return (
        top[0].page > 0
        and len(top) < _SHORT
        and times[_key(top[0])] >= _FEWEST
        and times[_key(top[1])] < _FEWEST
        and not goes_on(top[1])
    )


def _key(line: Line) -> tuple[int, str]:
    """What a running line has in common with itself on other pages."""
    return round(line.base), _same(line.text)


def _same(text: str) -> str:
    """The text without its figures: a running footer's is the same on every page."""
    return re.sub(r"\d+", "#", text)


def _edge(line: Line, share: float = _MARGIN) -> Place | None:
    if line.base < share * line.height:
        return "header"
    return "footer" if line.base > (1 - share) * line.height else None


def _is_number(text: str) -> bool:
    """Whether it is a page's number, and not the rest of a telephone number."""
    found = _PAGE_NUMBER.fullmatch(text.strip())
    return bool(found) and all(int(n) <= _MOST_PAGES for n in re.findall(r"\d+", text))


def _is_page_number(line: Line, page: Sequence[Line]) -> bool:
    """Whether it is its page's number, well below the text: TeX's foot begins far up."""
    if not _is_number(line.text) or str(line.page + 1) not in re.findall(r"\d+", line.text):
        return False
    above = max((other.base for other in page if other is not line), default=0.0)
    return line.base > _FOOT * line.height and line.base - above > _APART * line.size


def _is_rest(line: Line, page: Sequence[Line], pages: int) -> bool:
    """Whether the number is too high for a page's, and right below a line that it may end."""
    close = any(0 < line.base - other.base < _APART * line.size for other in page)
    return close and all(int(n) > pages for n in re.findall(r"\d+", line.text))


def _stands_apart(line: Line, pages: Sequence[Sequence[Line]]) -> bool:
    """Tell what stands where only headers and footers do: there once, on a letter of one page."""
    page = pages[line.page]
    if _is_number(line.text):
        return not _is_rest(line, page, len(pages))
    if _STAMP.search(line.text):
        return True
    if line.base > (1 - _OUTSIDE) * line.height and any(_edge(other) is None for other in page):
        return True
    above = [other.base for other in page if other.base < line.base - 1]
    return bool(
        _edge(line) == "footer"
        and _AT_END.search(line.text)
        and (not above or line.base - max(above) > _APART * line.size)
    )
