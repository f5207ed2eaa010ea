"""Does a passage answer a requirement? Judged by the words of one or two of its sentences.

Why not by the score alone: "I would come by train … your customers" shares both words of
"Customer Training" and answers nothing. So the words must stand together, and a word that any
trade uses counts only beside another; the name of a tool or a method counts alone.
"""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.matching import wording
from coverkit.matching.families import beginnings, endings, family
from coverkit.matching.sentences import in_word, plain
from coverkit.matching.terms import cut, language_of, stems, stems_of_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from dataclasses import dataclass

    from coverkit.matching.sentences import Cut
else:
    from coverkit.models.record import dataclass

NAME, WORD, COMMON = 1.5, 1.0, 0.5
"""What a tool's or method's name, any other word, and a word that most trades use is worth."""
DEED, DEED_BESIDE = 2.0, 1.5
"""How much more an activity counts where the applicant did it: "I trained", not "training"; the
second where the requirement says what of: having taught is not having taught physics."""
OTHERWISE, PART = 0.8, 0.6
"""Share of it for another word of the same meaning, and for part of a compound word."""
APART = 0.9
"""Share of it for words that stand in neighbouring sentences, not in one."""
LEAST = 0.8
"""What a passage must hold of a requirement, or all of it where that is less …"""
SHARE, CERTIFIED = 0.3, 0.6
"""… and at least this share of the whole, of a qualification the second, unless it holds a name."""

_SIGNED = compiled(r"[A-Z0-9&]{2,}s?|\w*[+#]+|\.\w+|\w+\.\w+|[A-Z]|\w*[a-z][A-Z]\w*|\w*\d\w*")
_WRITTEN = compiled(r"[\w.+#&]+(?!\W\d{4})\b[+#]*")
"""A word as written; in "ISO 17025" the number is the name."""
_LEADING = frozenset(".:;•\n")
"""After these a capital is no name's."""
_TITLE = compiled(r"[A-Z]{3,}(?: [A-Z][a-z]+)+|(?:[A-Z][a-z]+ ){2,}\([A-Z]{2,}\)")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a requirement asks for."""

    words: Mapping[str, float]
    """Stem -> what it is worth."""
    names: frozenset[str]
    """Those of the stems that are names."""
    same: Mapping[str, Mapping[str, float]]
    """Another stem -> what it is worth as each stem asked for."""
    activities: Mapping[str, float]
    """Those that name one activity, though most trades use them -> how much more a deed counts."""
    share: float = SHARE
    """Of the whole, so much must be held where no name is."""

    @property
    def stems(self) -> frozenset[str]:
        """Every stem that may hold something of it."""
        return frozenset({**self.words, **self.same})

    @property
    def demands(self) -> dict[str, float]:
        """Stem -> the share of the whole that it may hold.

        Together no passage that `evidence` accepts holds less than `SHARE` of them.
        """
        shares: dict[str, float] = {}
        total, done = self.total, self.activities.get
        for word in {**self.words, **self.same}:
            gives = {word: self.words.get(word, 0.0), **self.same.get(word, {})}
            share = sum([worth * done(one, 1.0) for one, worth in gives.items()]) / total
            shares[word] = share if self.names.isdisjoint(gives) else max(share, SHARE)
        return shares

    def done(self, word: str) -> float:
        """How many times its worth an activity counts where the applicant did it."""
        return self.activities.get(word, 1.0)

    def held(self, worth: Mapping[str, float]) -> float:
        """What all that is held is worth: a compound's parts no more than the whole.

        Its first part counts beside its last only: "Wunden" are many things, "Wunden versorgt"
        is "Wundversorgung".
        """
        whole: dict[str, float] = {}
        for found, share in worth.items():
            word = found.strip("-")
            if found.endswith("-") and f"-{word}" not in worth:
                continue
            whole[word] = whole.get(word, 0.0) + share
        return sum(min(share, self.done(word) * self.words[word]) for word, share in whole.items())

    @property
    def total(self) -> float:
        """What all of it is worth."""
        return sum(self.words.values())


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentences of a passage that answer a requirement."""

    worth: float
    """What they hold of it."""
    start: int
    end: int
    """Where they stand in the passage: half-open character offsets."""
    spans: tuple[tuple[int, int], ...]
    """The words in question, likewise."""


@dataclass(frozen=True, slots=True)
class _Held:
    """What some words hold of a requirement."""

    worth: Mapping[str, float]
    spans: frozenset[tuple[int, int]]
    named: bool


def asked(text: str, language: str = "en") -> Asked:
    """What a requirement asks for, the words that only say how well left out.

    Args:
        text: one requirement.
        language: of the posting; counts where the requirement's own words do not tell.
    """
    chosen = language_of(text, default=language)
    filler, ordinary, *_ = _tables(chosen)
    named = _names(text, chosen, filler | ordinary)
    words: dict[str, float] = {}
    names: set[str] = set()
    same: dict[str, dict[str, float]] = {}
    placed = cut(plain(text), chosen)
    for found, start, end in placed:
        spelt = wording.ABBREVIATIONS.get(text[start:end].lower(), ())
        meant = stems(spelt, chosen) or [found]
        if start in named:
            names.add(found)
            worths = dict.fromkeys(meant, NAME / len(meant))
        else:
            worths = {
                one: COMMON if one in ordinary else WORD for one in meant if one not in filler
            }
        words |= worths
        if spelt:
            same[found] = worths
            names.update(meant if len(meant) == 1 and start in named else ())
    same = _with_others(same, words, chosen)
    activities = _activities(text, placed, words, chosen)
    share = CERTIFIED if _certificate(text) else SHARE
    return Asked(words, frozenset(names), same, activities, share)


def _with_others(
    same: dict[str, dict[str, float]], words: Mapping[str, float], language: str
) -> dict[str, dict[str, float]]:
    """What else may stand for these words: their group, a compound's parts, an abbreviation."""
    groups = _tables(language)[2]
    for word, worth in words.items():
        for other in groups.get(word, ()):
            if other != word:
                same.setdefault(other, {}).setdefault(word, OTHERWISE * worth)
        for other in family(word, language):
            same.setdefault(other, {}).setdefault(word, OTHERWISE * worth)
        if language == "de":
            for piece in beginnings(word):
                same.setdefault(piece, {}).setdefault(f"{word}-", PART * worth)
            for piece in endings(word):
                same.setdefault(piece, {}).setdefault(f"-{word}", PART * worth)
    for short, full in _abbreviated(language):
        if words.keys() >= full:
            same.setdefault(short, {}).update({one: words[one] for one in full})
    return same


def _activities(
    text: str, placed: Iterable[tuple[str, int, int]], words: Mapping[str, float], language: str
) -> dict[str, float]:
    """The activities asked for; the more where their part of a list names nothing else."""
    known = _tables(language)[3]
    found: dict[str, float] = {}
    if known.isdisjoint(words):
        return found
    ends = [match.start() for match in _listed().finditer(text)]
    parts = [(stem, bisect_right(ends, start)) for stem, start, _ in placed if stem in words]
    named = {part for stem, part in parts if words[stem] >= WORD}
    for stem, part in parts:
        if stem in known:
            found[stem] = DEED_BESIDE if part in named else DEED
    return found


def evidence(wanted: Asked, passage: Cut) -> Evidence | None:
    """The best sentence, or two neighbouring ones, if they answer the requirement."""
    held = _held(wanted, passage)
    together = {
        (first, first + 1): _joined(held[first], held[first + 1])
        for first in held
        if first + 1 in held
    }
    alone = {(number, number): one for number, one in held.items()}
    found = [
        Evidence(
            wanted.held(one.worth) * (1.0 if first == last else APART),
            passage.sentences[first][0],
            passage.sentences[last][1],
            tuple(sorted(one.spans)),
        )
        for (first, last), one in {**alone, **together}.items()
        if one.named or _enough(wanted, one, 1.0 if first == last else APART)
    ]
    return max(found, key=lambda one: (one.worth, -one.start), default=None)


def _held(wanted: Asked, passage: Cut) -> dict[int, _Held]:
    """What each sentence holds of a requirement."""
    held: dict[int, _Held] = {}
    for found in wanted.stems.intersection(passage.words):
        gives = wanted.same.get(found, {})
        if found in wanted.words:
            gives = {**gives, found: wanted.words[found]}
        name = not wanted.names.isdisjoint(gives)
        for word in passage.said(found):
            worth = gives if word.capital or not name else dict.fromkeys(gives, COMMON)
            if word.deed and not name:
                worth = {one: share * wanted.done(one) for one, share in gives.items()}
            one = _Held(worth, frozenset([(word.start, word.end)]), name and word.capital)
            before = held.get(word.sentence)
            held[word.sentence] = _joined(before, one) if before else one
    return held


def _joined(one: _Held, other: _Held) -> _Held:
    worth = {
        found: max(one.worth.get(found, 0.0), other.worth.get(found, 0.0))
        for found in {**one.worth, **other.worth}
    }
    return _Held(worth, one.spans | other.spans, one.named or other.named)


def _enough(wanted: Asked, held: _Held, times: float) -> bool:
    least = max(min(LEAST, wanted.total), wanted.share * wanted.total)
    return times * wanted.held(held.worth) >= least


def _leads(text: str, start: int) -> bool:
    """Whether a sentence, a list item or the like begins here."""
    while start and not in_word(text[start - 1]):
        start -= 1
        if text[start] in _LEADING:
            return True
    return start == 0


def _names(text: str, language: str, common: frozenset[str]) -> frozenset[int]:
    """Where words start that are written as names: in capitals, with signs, in mid-sentence."""
    written = _WRITTEN.finditer(text)
    found = [m for m in written if not (m.group().isalpha() and m.group().islower())]
    if text.isupper():
        return frozenset()
    capitals = language != "de" and not any(
        match.group()[0].isupper()
        and not _leads(text, match.start())
        and stems([match.group().lower()], language)[0] in common
        for match in found
    )
    return frozenset(
        match.start()
        for match in found
        if _SIGNED.fullmatch(match.group().rstrip("."))
        or (capitals and match.group()[0].isupper() and not _leads(text, match.start()))
    )


def _certificate(text: str) -> bool:
    """Whether a qualification is asked for by its name: words of it are no answer."""
    lower = text.lower()
    if any(cue in lower for cue in wording.CERTIFYING) and _certificates().search(text):
        return True
    return _TITLE.fullmatch(text.strip(" .•-")) is not None


@functools.cache
def _certificates() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{'|'.join(wording.CERTIFICATES)})(?!\w)", re.IGNORECASE)


@functools.cache
def _listed() -> re.Pattern[str]:
    return compiled(r"[,;/]|\b(?:and|or|und|oder|sowie|et|ou)\b", re.IGNORECASE)


@functools.cache
def _tables(
    language: str,
) -> tuple[frozenset[str], frozenset[str], Mapping[str, Sequence[str]], frozenset[str]]:
    groups: dict[str, tuple[str, ...]] = {}
    said = iter(stems_of_table(itertools.chain.from_iterable(wording.SAME), language))
    for line in wording.SAME:
        group = tuple(itertools.islice(said, len(line)))
        for one in group:
            groups[one] = groups.get(one, ()) + group
    filler, ordinary, activities = (
        frozenset(stems_of_table(sorted(words), language))
        for words in (wording.FILLER, wording.ORDINARY, wording.ACTIVITIES)
    )
    return filler, ordinary, groups, activities


@functools.cache
def _abbreviated(language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    short = stems(wording.ABBREVIATIONS, language)
    full = (frozenset(stems(words, language)) for words in wording.ABBREVIATIONS.values())
    return tuple(zip(short, full, strict=True))
