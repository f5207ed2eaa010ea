"""Which part each paragraph of a letter plays. No paragraph is ever lost.

The salutation and the sign-off are the letter's two fixed points; what stands before, between
and after them follows from where it stands and how it looks. A paragraph in which several parts
are parted by soft line breaks is cut between them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coverkit.expressions import compiled
from coverkit.models import PART_NAMES
from coverkit.parsing.dates import is_date
from coverkit.parsing.head import head_labels
from coverkit.parsing.head_lines import LONGEST_HEAD, is_contact, is_title, name_of
from coverkit.parsing.phrases import alternatives, begins_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Document, Paragraph, PartName, PassageKind

_DEAR = compiled(r"(?:dear|respected)\b", re.IGNORECASE)
_WISHES = compiled(r"(?:greetings|good (?:day|morning|afternoon))\b[^,:]*[.!]$", re.IGNORECASE)
"""A second line of greeting that greets nobody: "Dear Sir:", and below it "Greetings!"."""
_POSTSCRIPT = compiled(r"P\. ?S\b|PS\s*[:–—-]|P\.-S\.")
_LONGEST_SALUTATION = 90
_LONGEST_SIGNOFF = 160
_FEW_WORDS = 8
_SMALL = 3
_HEADING_ENDS = frozenset({":", "?"})
_SPEAKS = frozenset({"I", "We", "Ich", "Wir", "Je", "J", "Nous"})
"""Whoever begins so, however shortly, has begun the letter."""
_KINDS: dict[str, tuple[PartName, PassageKind]] = {
    "evidence": ("body", "evidence"),
    "motivation": ("body", "motivation"),
}


class Piece(NamedTuple):
    """A paragraph, or the lines of one, with its part."""

    part: PartName
    text: str
    kind: PassageKind | None = None
    note: str = ""
    list_item: bool = False


def parts_of(document: Document) -> list[Piece]:
    """Label every paragraph; joined again in order they are the document's text."""
    named = [_named(paragraph) for paragraph in document.paragraphs]
    if document.format == "coverkit" and all(named):
        return [piece for piece in named if piece is not None]
    flow = [p for p in document.paragraphs if p.place in {"body", "text_box", "footnote"}]
    lines = [(n, line) for n, p in enumerate(flow) for line in p.text.split("\n")]
    labels = _labels(lines, flow)
    pieces = _ends(_grouped(flow, lines, labels))
    before = _header([p for p in document.paragraphs if p.place == "header"], pieces)
    after = [Piece("letterhead", p.text) for p in document.paragraphs if p.place == "footer"]
    return [*before, *pieces, *after]


def _named(paragraph: Paragraph) -> Piece | None:
    """A paragraph whose part the file itself names."""
    name = paragraph.part or ""
    part, kind = _KINDS.get(name, (name, None))
    if part not in PART_NAMES:
        return None
    return Piece(part, paragraph.text, kind=kind, note=paragraph.note)


def _header(paragraphs: Sequence[Paragraph], pieces: Sequence[Piece]) -> list[Piece]:
    """The page header: the letterhead, in some letters the date and the address too."""
    lines = [(n, line) for n, p in enumerate(paragraphs) for line in p.text.split("\n")]
    signed = [line for p in pieces if p.part == "signoff" for line in p.text.split("\n")]
    texts, numbers = [line.strip() for _, line in lines], [n for n, _ in lines]
    labels = head_labels(texts, numbers, sender=sender_of(signed), subjects=False)
    return _grouped(paragraphs, lines, labels)


def _labels(lines: Sequence[tuple[int, str]], flow: Sequence[Paragraph]) -> list[PartName]:
    """The part of each line."""
    texts = [line.strip() for _, line in lines]
    numbers = [number for number, _ in lines]
    hello = _salutation(texts)
    start = _text_begins(texts, flow, lines) if hello is None else hello + 1
    goodbye = _signoff(texts, start)
    head = start if hello is None else hello
    labels = head_labels(
        texts[:head],
        numbers[:head],
        sender=sender_of(texts[goodbye:]),
        hello="" if hello is None else texts[hello],
    )
    if hello is not None:
        labels.append("salutation")
    labels += ["body"] * (goodbye - start)
    labels += _tail(texts[goodbye:])
    late = next((n for n in range(start, goodbye) if texts[n]), None)
    if late is not None and _is_late_subject(texts[late:goodbye]):
        labels[late] = "subject"
    return labels


def sender_of(tail: Sequence[str]) -> str:
    """The name that signs, as `name_of` writes it; "" where none does."""
    named = [line for line in reversed(tail) if _is_name(line) and not is_contact(line)]
    return next((name_of(line) for line in named if len(line.split()) > 1), "")


def _is_late_subject(texts: Sequence[str]) -> bool:
    """A subject line that follows the salutation, as the British set it."""
    first, more = texts[0], [text for text in texts[1:] if text]
    if _is_sentence(first):
        return False
    if alternatives("subject").match(first):
        return True
    bare = first[-1:] not in ".!?,;:" and is_title(first) and bool(more)
    return bare and len(more[0]) > len(first) and (first.isupper() or _in_capitals(first))


def _in_capitals(text: str) -> bool:
    """Whether each word but the small ones has a capital: "Head of Collections"."""
    words = compiled(r"[^\W\d_]+").findall(text)
    return all(word[0].isupper() or len(word) <= _SMALL for word in words)


def _salutation(texts: Sequence[str]) -> int | None:
    """The line that greets, if any.

    Why the last one before the text begins: an inside address may well say "Monsieur le Maire".
    """
    found = None
    for n, text in enumerate(texts):
        greeting = begins_as("salutation", text) if len(text) <= _LONGEST_SALUTATION else None
        if greeting:
            if found is not None and any(map(_is_running, texts[found + 1 : n])):
                break
            bare = found is not None and (
                not compiled(r"\w").search(text, greeting.end())
                or bool(_WISHES.match(text) and _DEAR.match(texts[found]))
            )
            if found is None or not (bare or _stands_for_itself(texts, found)):
                found = n
    return found


def _stands_for_itself(texts: Sequence[str], n: int) -> bool:
    """Whether text follows a greeting rather than more of an address."""
    after = next((text for text in texts[n + 1 :] if text), "")
    return _is_sentence(after)


def _is_running(text: str) -> bool:
    """Whether the text of the letter has begun; a long subject line is none of it."""
    return _is_sentence(text) and not begins_as("subject", text)


def _is_sentence(text: str) -> bool:
    words = text.split()
    told = len(words) > _SMALL and words[0].partition("'")[0].partition("’")[0] in _SPEAKS
    return len(text) > LONGEST_HEAD or (
        (len(words) > _FEW_WORDS or told) and text[-1:] in {".", "!", "?"}
    )


def _text_begins(
    texts: Sequence[str], flow: Sequence[Paragraph], lines: Sequence[tuple[int, str]]
) -> int:
    """Without a salutation: the first line of running text, that is a whole sentence.

    Or the heading of that: "Why Zephyr:".
    """
    for n, text in enumerate(texts):
        whole = flow[lines[n][0]].text
        if _is_sentence(text) and not is_contact(whole[:LONGEST_HEAD]):
            before = next((m for m in range(n - 1, -1, -1) if texts[m]), n)
            heads = texts[before][-1:] in _HEADING_ENDS and not is_contact(texts[before])
            return before if heads else n
    return 0


def _signoff(texts: Sequence[str], start: int) -> int:
    """The line that takes leave, else the first of the short lines at the end."""
    added = next((n for n in range(start + 1, len(texts)) if _POSTSCRIPT.match(texts[n])), None)
    if added is not None:
        return _signoff(texts[:added], start)
    for n in range(len(texts) - 1, start - 1, -1):
        if max(map(len, texts[n : n + 2])) <= _LONGEST_SIGNOFF and _leaves(texts[n]):
            first = n
            while first > start and len(texts[first - 1]) <= 40 and _leaves(texts[first - 1]):  # noqa: PLR2004
                first -= 1
            return first
    end = len(texts)
    while end > start + 1 and _is_name(texts[end - 1]):
        end -= 1
    return end


def _leaves(text: str) -> bool:
    """Whether a line takes leave."""
    return begins_as("signoff", text) is not None


def _is_name(text: str) -> bool:
    """A line that is a name or contact details, no sentence."""
    words = text.split()
    if is_contact(text) and len(words) <= _FEW_WORDS:
        return text[-1] not in ".!?"
    few = 0 < len(words) <= 4  # noqa: PLR2004
    return few and text[-1] not in ".!?:;" and all(word[:1].isupper() for word in words)


def _tail(texts: Sequence[str]) -> list[PartName]:
    """The lines from the sign-off on: the name, then enclosures."""
    encloses = alternatives("enclosures")
    first = next((n for n, text in enumerate(texts) if n and encloses.match(text)), len(texts))
    return [
        "enclosures" if n >= first else "date" if n and is_date(text) else "signoff"
        for n, text in enumerate(texts)
    ]


def _grouped(
    flow: Sequence[Paragraph], lines: Sequence[tuple[int, str]], labels: Sequence[PartName]
) -> list[Piece]:
    """Lines back into paragraphs, cut where the part changes."""
    groups: list[tuple[int, PartName, list[str]]] = []
    for (number, line), label in zip(lines, labels, strict=True):
        if groups and groups[-1][:2] == (number, label):
            groups[-1][2].append(line)
        else:
            groups.append((number, label, [line]))
    return [
        Piece(label, "\n".join(text), list_item=flow[number].style == "list_item")
        for number, label, text in groups
    ]


def _ends(pieces: list[Piece]) -> list[Piece]:
    """The first paragraph of the body opens the letter, the last one closes it.

    Why a single paragraph stays `body`: it is opening, proof and closing in one, and is best
    reused as proof.
    """
    body = [n for n, piece in enumerate(pieces) if piece.part == "body"]
    if len(body) < 2:  # noqa: PLR2004
        return pieces
    named: dict[int, PartName] = {body[0]: "opening"}
    if not pieces[body[-1]].list_item:
        named[body[-1]] = "closing"
    return [Piece(named[n], piece.text) if n in named else piece for n, piece in enumerate(pieces)]
