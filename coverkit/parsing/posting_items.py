"""The single things a posting says: each requirement by itself, boilerplate set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.parsing.posting_boilerplate import boilerplate_of, tables_in
from coverkit.parsing.posting_lines import has_any, plain, sentences
from coverkit.parsing.posting_phrases import cues
from coverkit.parsing.posting_sections import BREAKS, LEFT_OUT, LISTS
from coverkit.parsing.posting_use import use_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from dataclasses import dataclass

    from coverkit.models import Boilerplate
    from coverkit.parsing.posting_boilerplate import Tables
    from coverkit.parsing.posting_phrases.headings import Section
    from coverkit.parsing.posting_sections import Placed
    from coverkit.parsing.posting_use import Use
else:
    from coverkit.models.record import dataclass

_FEWEST_WORDS = 3
"""A piece between semicolons with fewer words belongs to its neighbour."""
_PROSE = 45
"""Words from which on a paragraph in a list of requirements is prose that follows it."""

_FEWEST_ITEMS = 2
"""So many show whether a list has bullets, or gaps between its items."""
_SHORTEST_LIST = 4
_NAME_LINK = 2
"""Letters of the longest small word that links the words of a name (of, de, am)."""
_LONGEST_ITEM = 30
"""Words in an item of a list that no heading announces."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One sentence or list item, and what it is used for."""

    text: str
    use: Use


def kept_items(lines: Iterable[Placed], *, company: str | None) -> Iterator[Kept]:
    """What a posting says beside its headings, boilerplate marked as such.

    Args:
        lines: the posting's lines, each with its section.
        company: the employer's name.
    """
    name = plain(company).strip() if company else ""
    blocks = list(_blocks(lines))
    tables = tables_in(plain(" ".join(line.line.text for block in blocks for line in block)))
    last = max((n for n, block in enumerate(blocks) if block[0].section in LISTS), default=None)
    for number, block in enumerate(blocks):
        section = block[0].section
        after_all = last is not None and number > last
        listed = _asks(block) if after_all else _is_list(block)
        if section in LISTS or section in LEFT_OUT or section == "about" or not listed:
            found = _kept_of(block, section, name, tables, prose=last is None, final=number == last)
        else:
            said = [line for line in block if _says_something(line)]
            found = _kept_of(said, "task", name, tables, guessed=True)
        for kept in found:
            tail = after_all and not listed and kept.use == "context"
            yield Kept(kept.text, "terms") if tail else kept


def _kept_of(
    block: Sequence[Placed],
    section: Section | None,
    name: str,
    tables: Tables,
    *,
    guessed: bool = False,
    prose: bool = False,
    final: bool = False,
) -> Iterator[Kept]:
    """What the lines between two headings say.

    Args:
        block: these lines.
        section: what their heading announces.
        name: the employer's, in `plain`'s form.
        tables: the words that tell boilerplate.
        guessed: no heading says so.
        prose: nothing in the posting is under a heading that asks, so its sentences must.
        final: no later block asks anything, so that what follows its list is the posting's end.
    """
    ended = False
    for number, line in enumerate(block):
        ended = ended or (section in LISTS and _list_ends(block, number))
        pieces = list(_pieces(line.line.text, prose=section not in LISTS))
        long = len(pieces) > _FEWEST_WORDS and len(line.line.text.split()) >= _PROSE
        for piece in pieces:
            padded = plain(piece)
            trusted = section in LISTS and not ended and not long
            boilerplate = boilerplate_of(
                piece, padded, section, tables, weak=guessed or not trusted
            )
            if boilerplate is not None:
                ended = ended or (number > 0 and _ends_by(boilerplate, line, padded))
                yield Kept(piece, boilerplate)
                continue
            use: Use = use_of(
                padded,
                section if trusted else _loose(section),
                name,
                item=line.line.item,
                guessed=guessed,
            )
            if use == "nice" and section not in LISTS and not prose:
                use = use if has_any(padded, cues.MUST) else "context"
            if use in LISTS and (line.line.text.endswith(BREAKS) or _is_call(piece)):
                use = "context"  # it leads into what follows
            yield Kept(piece, "terms" if final and ended and use == "context" else use)


def _ends_by(boilerplate: Boilerplate, line: Placed, padded: str) -> bool:
    """Whether boilerplate says that a list is over; one of its items may well name a shift."""
    apart = line.line.after_gap and not line.line.item and boilerplate != "terms"
    return apart or len(padded.split()) > _PROSE


def _is_call(piece: str) -> bool:
    """A question, or "Thanks!": nothing that can be asked for."""
    return piece.endswith("?") or (piece.endswith("!") and len(piece.split()) <= _FEWEST_WORDS)


def _list_ends(block: Sequence[Placed], number: int) -> bool:
    """Whether a list that began with bullets, or without gaps, ends before this line."""
    if number < _FEWEST_ITEMS:
        return False
    line, before = block[number].line, block[:number]
    if before[0].line.item and before[1].line.item:
        items_follow = any(later.line.item for later in block[number:])
        return line.after_gap and not items_follow
    return line.after_gap and not any(earlier.line.after_gap for earlier in before[1:])


def _blocks(lines: Iterable[Placed]) -> Iterator[list[Placed]]:
    """The lines between two headings; a line of another section is a block by itself."""
    block: list[Placed] = []
    for line in lines:
        if block and (line.heading or line.section != block[0].section):
            yield block
            block = []
        if not line.heading:
            block.append(line)
    if block:
        yield block


def _is_list(block: Sequence[Placed]) -> bool:
    """Whether a block is a list though no heading says so: short single sentences in a row."""
    single = [
        line
        for line in block
        if _FEWEST_WORDS <= len(line.line.text.split()) <= _LONGEST_ITEM
        and (line.line.item or line.section == "role" or line.line.text[-1] not in ".!?")
        and (line.line.item or len(sentences(line.line.text)) == 1)
    ]
    return len(single) >= _SHORTEST_LIST and len(single) > len(block) / 2


def _asks(block: Sequence[Placed]) -> bool:
    """Whether a list without a heading, after those with one, goes on asking."""
    asking = sum(has_any(plain(line.line.text), cues.MUST) for line in block)
    return _is_list(block) and asking >= len(block) / 2


def _says_something(line: Placed) -> bool:
    """Whether a line of a list without a heading is more than names and figures.

    "Port Averne PA5" and "Acme · 3.6 ★" stand between title and text as the web gives them.
    """
    return any(word.islower() and len(word) > _NAME_LINK for word in line.line.text.split())


def _loose(section: Section | None) -> Section | None:
    return None if section in LISTS else section


def _pieces(text: str, *, prose: bool) -> Iterator[str]:
    """Sentences, and in lists the parts between semicolons."""
    for sentence in sentences(text):
        parts = [part.strip() for part in sentence.split(";")]
        if prose or len(parts) == 1 or any(len(p.split()) < _FEWEST_WORDS for p in parts):
            yield sentence.rstrip(" :;")
        else:
            yield from (part.removeprefix("and ").rstrip(" :;") for part in parts)
