"""Which part each paragraph of a letter plays. No paragraph is ever lost.

The salutation and the sign-off are the letter's two fixed points; what stands before, between
and after them follows from where it stands and how it looks. A paragraph in which several parts
are parted by soft line breaks is cut between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coverkit.models import PART_NAMES
from coverkit.parsing.dates import is_date
from coverkit.parsing.phrases import LANGUAGES, alternatives, pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import Document, Paragraph, PartName, PassageKind

_LONGEST_SALUTATION = 90
_LONGEST_SIGNOFF = 90
_LONGEST_HEAD = 100
"""Characters. A longer line before the salutation is text, no address."""
_KINDS: dict[str, tuple[PartName, PassageKind]] = {
    "evidence": ("body", "evidence"),
    "motivation": ("body", "motivation"),
}
CONTACT = pattern(
    r"@|https?://|www\.|linkedin|github|\+?\d[\d ()./-]{7,}\d|\b(?:tel|phone|mobile|mob|e-?mail)\b"
)
"""Mail addresses, telephone numbers and web pages: a person\'s contact details."""


@dataclass(frozen=True, slots=True)
class Piece:
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
    pieces = _pieces(flow, lines, labels)
    before = [_frame(p) for p in document.paragraphs if p.place == "header"]
    after = [_frame(p) for p in document.paragraphs if p.place == "footer"]
    return [*before, *pieces, *after]


def _named(paragraph: Paragraph) -> Piece | None:
    """A paragraph whose part the file itself names."""
    name = paragraph.part or ""
    part, kind = _KINDS.get(name, (name, None))
    if part not in PART_NAMES:
        return None
    return Piece(part, paragraph.text, kind=kind, note=paragraph.note)


def _frame(paragraph: Paragraph) -> Piece:
    return Piece("letterhead", paragraph.text)


def _labels(lines: Sequence[tuple[int, str]], flow: Sequence[Paragraph]) -> list[PartName]:
    """The part of each line."""
    texts = [line.strip() for _, line in lines]
    hello = _salutation(texts)
    start = _text_begins(texts, flow, lines) if hello is None else hello + 1
    goodbye = _signoff(texts, start)
    labels: list[PartName] = list(_head(texts[: start if hello is None else hello]))
    if hello is not None:
        labels.append("salutation")
    labels += ["body"] * (goodbye - start)
    labels += _tail(texts[goodbye:])
    if start < goodbye and pattern(_only(alternatives("subject").pattern)).match(texts[start]):
        labels[start] = "subject" if len(texts[start]) <= _LONGEST_HEAD else "body"
    return labels


def _only(expression: str) -> str:
    return f"(?:{expression})"


def _salutation(texts: Sequence[str]) -> int | None:
    """The line that greets, if any."""
    greets = alternatives("salutation")
    for n, text in enumerate(texts):
        if len(text) <= _LONGEST_SALUTATION and greets.match(text):
            return n
    return None


def _text_begins(
    texts: Sequence[str], flow: Sequence[Paragraph], lines: Sequence[tuple[int, str]]
) -> int:
    """Without a salutation: the first line of running text, that is a whole sentence."""
    for n, text in enumerate(texts):
        whole = flow[lines[n][0]].text
        sentence = len(text) > _LONGEST_HEAD or (len(text.split()) > 8 and text[-1:] in ".!?")  # noqa: PLR2004
        if sentence and not CONTACT.search(whole[:_LONGEST_HEAD]):
            return n
    return 0


def _signoff(texts: Sequence[str], start: int) -> int:
    """The line that takes leave, else the first of the short lines at the end."""
    leaves = alternatives("signoff")
    for n in range(len(texts) - 1, start - 1, -1):
        if len(texts[n]) <= _LONGEST_SIGNOFF and leaves.match(texts[n]):
            first = n
            while first > start and len(texts[first - 1]) <= 40 and leaves.match(texts[first - 1]):  # noqa: PLR2004
                first -= 1
            return first
    end = len(texts)
    while end > start + 1 and _is_name(texts[end - 1]):
        end -= 1
    return end


def _is_name(text: str) -> bool:
    """A line that is a name or contact details, no sentence."""
    words = text.split()
    if CONTACT.search(text) and len(words) <= 8:  # noqa: PLR2004
        return True
    few = 0 < len(words) <= 4  # noqa: PLR2004
    return few and text[-1] not in ".!?:;" and all(word[:1].isupper() for word in words)


def _head(texts: Sequence[str]) -> list[PartName]:
    """The lines before the salutation: letterhead, date, inside address, subject."""
    labels: list[PartName] = []
    dated = next((n for n, text in enumerate(texts) if is_date(text)), None)
    subject = alternatives("subject")
    for n, text in enumerate(texts):
        contact = CONTACT.search(text)
        if is_date(text):
            labels.append("date")
        elif subject.match(text) or (n == len(texts) - 1 and _is_title(text)):
            labels.append("subject")
        elif contact or (n == 0 and not _addresses(text)):
            labels.append("letterhead")
        elif dated is not None:
            labels.append(
                "inside_address" if n > dated or _after_contact(texts, n, dated) else "letterhead"
            )
        else:
            labels.append(
                "inside_address" if _after_contact(texts, n, len(texts)) else "letterhead"
            )
    return labels


def _after_contact(texts: Sequence[str], n: int, end: int) -> bool:
    """Whether the applicant's contact details are over and an addressee has been named."""
    last = max((m for m in range(min(end, len(texts))) if CONTACT.search(texts[m])), default=-1)
    return n > last >= 0 and any(_addresses(text) for text in texts[last + 1 : n + 1])


def _addresses(text: str) -> bool:
    """A line that names an addressee: a title before a name, or somebody who hires."""
    titles = "|".join(t for p in LANGUAGES.values() for t in p.honorifics)
    return bool(
        pattern(rf"(?:to\s*:?\s+|attn\.?:?\s+|an\s+)?(?:{titles})\b\.?\s+\w").match(text)
        or pattern(rf"(?:{alternatives('nobody').pattern})\s*,?$").match(text)
    )


def _is_title(text: str) -> bool:
    """A short line that ends in (or holds) a job title, such as a bare subject line."""
    return (
        0 < len(text) <= _LONGEST_HEAD
        and bool(pattern(rf"\b(?:{alternatives('job_words').pattern})\b").search(text))
        and not _addresses(text)
    )


def _tail(texts: Sequence[str]) -> list[PartName]:
    """The lines from the sign-off on: the name, then enclosures."""
    encloses = alternatives("enclosures")
    first = next((n for n, text in enumerate(texts) if n and encloses.match(text)), len(texts))
    return ["signoff" if n < first else "enclosures" for n in range(len(texts))]


def _pieces(
    flow: Sequence[Paragraph], lines: Sequence[tuple[int, str]], labels: Sequence[PartName]
) -> list[Piece]:
    """Lines back into paragraphs, cut where the part changes; the body's ends get their names."""
    groups: list[tuple[int, PartName, list[str]]] = []
    for (number, line), label in zip(lines, labels, strict=True):
        if groups and groups[-1][:2] == (number, label):
            groups[-1][2].append(line)
        else:
            groups.append((number, label, [line]))
    found = [
        Piece(label, "\n".join(text), list_item=flow[number].style == "list_item")
        for number, label, text in groups
    ]
    return _ends(found)


def _ends(pieces: list[Piece]) -> list[Piece]:
    """The first paragraph of the body opens the letter, the last one closes it.

    Why a single paragraph stays `body`: it is opening, proof and closing in one, and is best
    reused as proof.
    """
    body = [n for n, piece in enumerate(pieces) if piece.part == "body"]
    if len(body) < 2:  # noqa: PLR2004
        return pieces
    named: dict[int, tuple[PartName, PassageKind]] = {body[0]: ("opening", "opening")}
    if not pieces[body[-1]].list_item:
        named[body[-1]] = ("closing", "closing")
    return [
        Piece(*(named[n][0], piece.text), kind=named[n][1]) if n in named else piece
        for n, piece in enumerate(pieces)
    ]
