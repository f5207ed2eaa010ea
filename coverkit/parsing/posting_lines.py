"""A posting's text as lines and sentences, freed of bullets and markup."""

from __future__ import annotations

import functools
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator
    from dataclasses import dataclass

    from coverkit.models import Document
else:
    from coverkit.models.record import dataclass

_BULLETS = frozenset("-*+•●▪◦‣⁃∙·○■□✓✔➢➤►–—»")
_MARKS = frozenset("*_`#\u200b\u200c\u200d\ufeff\ufffc")
"""Without any of these a line holds no markup."""
_PICTURES = (("\u2600", "\u27bf"), ("\U0001f300", "\U0001faff"))
"""The Unicode blocks of symbols, dingbats and emoji: first and last of each."""
_JOINERS = "\ufe0f\u200d "
_ABBREVIATED = frozenset(
    (
        "e.g.", "eg.", "i.e.", "ie.", "ex.", "etc.", "incl.", "inkl.", "approx.", "vs.", "ggf.",
        "evtl.", "Inc.", "Ltd.", "Co.", "Corp.", "Sr.",
        "Jr.", "Dr.", "Mr.", "Ms.", "Mrs.", "St.", "No.", "Ph.D.", "resp.", "bzw.", "ca.", "Nr.",
        "a.", "min.", "max.", "Eur.", "Dept.", "Univ.", "Ave.", "Mt.", "Ft.", "env.",
    )
)  # fmt: skip
"""These words do not end a sentence, nor does a single capital: "U.S.", "z. B."."""
_NOT_PLAIN = compiled(r"[^\w]+")
_SENTENCE_END = compiled(
    r"(?<=[.!?…])[)”\"]?\s+(?=[A-ZÀ-ÖØ-Þ0-9£€$\"“(•])"
    r"|(?<=[a-zà-öø-ÿ]{3}[.!?])(?!(?:Com|Net|Js|Io|Ai)\b)(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+[ ,])"
)
"""A page that lost its line breaks runs sentences together: "in a team.You will"."""
_ENDLESS = 1_000
"""Characters of a line that has lost its breaks."""
_FULL = 40
"""Characters of a line that may be wrapped …"""
_FULL_IN_SMALL = 60
"""… and of one in a text that is written all in small letters."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a posting as a reader sees it."""

    text: str
    after_gap: bool = False
    """An empty line, or the start of a paragraph, stands before it."""
    item: bool = False
    """It carries a bullet or a number."""
    marked: bool = False
    """The file itself says that it is a heading."""


def lines_of(document: Document) -> list[Line]:
    """The document's lines without bullets and markup; empty ones only leave a gap."""
    lines: list[Line] = []
    pictures = _pictures(document)
    for paragraph in document.paragraphs:
        gap = True
        for raw in _broken(paragraph.text).splitlines():
            bare = raw.replace("\xa0", " ").strip()
            text = _without_markup(bare)
            picture = text[:1] if _is_picture(text[:1]) else ""
            text = text[len(picture) :].lstrip(_JOINERS)
            mark = _bullet(text) or (_bullet(bare) if bare[:1] in {"*", "+"} else 0)
            text = text[_bullet(text) :].strip()
            if not any(map(str.isalnum, text)):
                gap = True
                continue
            item = bool(mark) and not bare.startswith("**")
            item = item or (picture != "" and pictures[picture] > 1)
            lines.append(
                Line(
                    " ".join(text.split()),
                    after_gap=gap,
                    item=item or paragraph.style == "list_item",
                    marked=paragraph.style == "heading" or bare.startswith("#"),
                )
            )
            gap = False
    return list(_rejoined(lines))


def _broken(text: str) -> str:
    """A text whose breaks a web page lost: before its bullets' and beside its headings' names.

    Source: HTML's named characters, which copying leaves as words ("bull", "ndash").
    """
    if len(text) < _ENDLESS * (1 + text.count("\n")):
        return text
    if text.count(" bull ") > 1:
        text = text.replace(" bull ", "\n• ")
    return _inner_heading().sub(r"\n\n\1\n", text).replace(" ndash ", " – ")


@functools.cache
def _inner_heading() -> re.Pattern[str]:
    """Headings of one or two words between the end of a sentence and a capital."""
    return compiled(
        r"(?<=[.!?]) ?((?:Required |Preferred |Minimum |Basic |Key |Job )?"
        r"(?:Responsibilities|Requirements|Qualifications|Skills|Duties|Benefits|Description)"
        r"|(?:Ihre |Deine )?Aufgaben|Anforderungen|(?:Ihr |Dein |Votre )?Profil|Vos missions)"
        r":?(?: |\n)(?=[A-Z•*-])"
    )


def _pictures(document: Document) -> Counter[str]:
    """How many lines each small picture begins: twice, and it is used as a bullet."""
    starts = (
        _without_markup(line.strip())[:1]
        for p in document.paragraphs
        for line in p.text.split("\n")
    )
    return Counter(filter(_is_picture, starts))


def _is_picture(character: str) -> bool:
    return any(first <= character <= last for first, last in _PICTURES)


def _bullet(text: str) -> int:
    """How many characters the bullet or number takes that a line begins with."""
    if text[:1] in _BULLETS:
        return 1
    if not (text[:1].isdigit() or text[:1] in "(oO" or text[1:2] in ".)"):
        return 0  # most lines, and the pattern costs a millisecond to make
    found = _number().match(text)
    return found.end() if found else 0


@functools.cache
def _number() -> re.Pattern[str]:
    return compiled(
        r"(?:\d{1,2}[.)](?!\d)|\([a-z0-9]{1,3}\)|[a-z][.)](?=\s)|[oO](?=\s{2,}))\s*(?=\S)"
    )


def _without_markup(text: str) -> str:
    # Why: most postings have none, and the pattern costs a millisecond to make.
    return text if _MARKS.isdisjoint(text) else _markup().sub("", text).strip()


@functools.cache
def _markup() -> re.Pattern[str]:
    return compiled(r"\*{1,3}|__+|(?<!\w)_|_(?!\w)|^#{1,6}\s+|`|[\u200b-\u200d\ufeff\ufffc]")


def plain(text: str) -> str:
    """Lower case, every run of other characters one space, a space at either end."""
    return f" {_NOT_PLAIN.sub(' ', text.lower()).strip()} "


def has_any(padded: str, cues: Iterable[str]) -> bool:
    """Whether one of the cues begins at a word of the text (`plain`'s form)."""
    return any(map(padded.__contains__, cues))


def sentences(text: str) -> list[str]:
    """Cut a line into sentences; abbreviations do not end one."""
    found: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _abbreviated(text[start : match.start()]):
            continue
        found.append(text[start : match.start()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if sentence]


def _abbreviated(text: str) -> bool:
    """Whether a text ends in a word whose full stop ends no sentence."""
    last = text.rsplit(None, 1)[-1].lstrip("(").replace(",", "") if text.strip() else ""
    return last in _ABBREVIATED or (last[-1:] == "." and _single(last[:-1]))


def _single(word: str) -> bool:
    """Whether a word is, or ends in, a single capital: "U.S", "B"."""
    return word[-1:].isupper() and (len(word) == 1 or not word[-2].isalnum())


def _goes_on(text: str, following: str, *, small: bool) -> bool:
    """Whether the next line belongs to the same sentence: a wrapped line is nearly full.

    Args:
        text: a line.
        following: the next one.
        small: the sentence began without a capital, so that the next line may well be another.
    """
    if len(text) <= (_FULL_IN_SMALL if small else _FULL):
        return False
    return text[-1] == "," or (following[0].islower() and text[-1] not in ".!?:;")


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a paragraph stand: half-open offsets; a line break ends one."""
    spans = []
    position = 0
    for line in text.split("\n"):
        for sentence in sentences(line):
            start = text.index(sentence, position)
            position = start + len(sentence)
            spans.append((start, position))
    return tuple(spans)


def _rejoined(lines: list[Line]) -> Iterator[Line]:
    """Lines that were only wrapped are one again: the next begins small, without a gap."""
    held: Line | None = None
    last = ""
    for line in lines:
        if held is None:
            held = line
        elif (
            not line.after_gap
            and not line.item
            and _goes_on(last, line.text, small=held.text[0].islower())
        ):
            held = Line(
                f"{held.text} {line.text}",
                after_gap=held.after_gap,
                item=held.item,
                marked=held.marked,
            )
        else:
            yield held
            held = line
        last = line.text
    if held is not None:
        yield held
