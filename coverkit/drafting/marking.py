"""A passage's text -> runs in which nothing of the old application stands unmarked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coverkit.drafting.ageing import ageing_spans
from coverkit.drafting.articles import fitted_article
from coverkit.drafting.draft import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.models import FactKind, Letter, Match, Passage

_SURE, _LIKELY = 0.35, 0.25
"""Confidence from which a second name, and from which the most certain one, is a name of the old
application. What stands in one letter alone has less, and is often a tool or a certificate."""

LABELS: Mapping[FactKind, str] = {
    "company": "[Company]",
    "role": "[Role]",
    "recipient": "[Recipient]",
    "date": "[Date]",
    "place": "[Place]",
    "source": "[Where you saw the post]",
    "reference": "[Reference]",
}
"""What an open slot shows."""

_PLACEHOLDER = re.compile(
    r"""
      \[(?P<square>[^\[\]\n]{1,120})\](?!\()    # [Company]; not the text of a Markdown link
    | \{\{\s*(?P<curly>[^{}\n]{1,60})\s*\}\}    # {{company}}
    | <(?P<angle>[A-Za-z][^<>@/\n]{1,60})>      # <Insert name>; neither a tag's end nor an address
    | (?<!\w)(?P<crosses>X{4,})(?!\w)           # XXXXX
    """,
    re.VERBOSE,
)

_MEANINGS: tuple[tuple[str, FactKind], ...] = (
    # Source: the starter library's format (library/README.md) and the labels that Word's
    # own cover letter templates use ("Company Name", "Hiring Manager", "Job Title").
    (r"^(the )?(target )?(company|employer|organi[sz]ation|firm)( name)?$", "company"),
    (r"^(firma|unternehmen|arbeitgeber|entreprise|société|employeur)$", "company"),
    (r"^(the )?(job |position )?(role|position|title|post)( title| name)?$", "role"),
    (r"^(stelle|position|poste|intitulé du poste)$", "role"),
    (r"^(recipient|addressee|hiring manager|contact)('?s? name)?$", "recipient"),
    (r"^(ansprechpartner(in)?|empfänger(in)?|destinataire|interlocuteur)$", "recipient"),
    (r"^(today'?s )?date$|^datum$", "date"),
    (r"^(place|city|location|ort|ville|lieu)$", "place"),
    (r"^(source|job board|where you saw (it|the post))$", "source"),
    (r"^(reference|job id|ref\.?|kennziffer|référence)$", "reference"),
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage as runs, and what was put in place of what."""

    runs: tuple[Run, ...]
    replaced: tuple[tuple[str, str], ...] = ()
    """(the old words, the slot that stands for them), each pair once, in order."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What a draft knows while it marks passages: the new facts, the language's year."""

    year: int
    values: Mapping[FactKind, str] = field(default_factory=dict)
    """Slot kind -> the text that fills it, brackets included."""

    def match(self, match: Match) -> Marked:
        """Mark a suggested passage, with all that is known of its letter."""
        leftovers = [(leftover.text, leftover.fact) for leftover in match.leftovers]
        return self.passage(match.passage, match.letter, extra=leftovers)

    def passage(
        self, passage: Passage, letter: Letter, *, extra: Sequence[tuple[str, FactKind]] = ()
    ) -> Marked:
        """Mark a passage of a letter; ``extra`` are further words of the old application."""
        text = passage.text
        spans = [
            *_placeholders(text),
            *((slot.start, slot.end, slot.kind) for slot in passage.slots),
            *_occurrences(text, [*(x for x in extra if x[1] != "role"), *_names(letter)]),
        ]
        runs: list[Run] = []
        replaced: dict[tuple[str, str], None] = {}
        position = 0
        for start, end, kind in _apart(spans, len(text)):
            run = self._slot(text[start:end], kind)
            before = text[position:start]
            if letter.language == "en" and kind in self.values:
                before = fitted_article(before, run.text)
            runs.extend(self._plain(before, letter.language))
            runs.append(run)
            if run.text != text[start:end]:
                replaced[text[start:end], run.text] = None
            position = end
        runs.extend(self._plain(text[position:], letter.language))
        return Marked(tuple(runs), tuple(replaced))

    def _slot(self, old: str, kind: FactKind | None) -> Run:
        if kind:
            return Run(self.values.get(kind, LABELS[kind]), slot=kind)
        return Run(f"[{old.strip('[]{}<> ')}]", prompt=True)

    def _plain(self, text: str, language: str) -> Iterator[Run]:
        position = 0
        for start, end in ageing_spans(text, language=language, year=self.year):
            if start > position:
                yield Run(text[position:start])
            yield Run(text[start:end], ageing=True)
            position = end
        if position < len(text):
            yield Run(text[position:])


_Span = tuple[int, int, "FactKind | None"]


def _placeholders(text: str) -> Iterator[_Span]:
    """Gaps that the passage itself leaves open; those of a known meaning are slots."""
    for found in _PLACEHOLDER.finditer(text):
        label = found[found.lastgroup or 0].strip()
        kind = next(
            (kind for pattern, kind in _MEANINGS if re.search(pattern, label, re.IGNORECASE)), None
        )
        yield (*found.span(), kind)


def _names(letter: Letter) -> Iterator[tuple[str, FactKind]]:
    """The names of the old application that no passage may carry over.

    Why roles of one word stay out: "Engineer" is also what the person is. Why a certain role does:
    the passage's slots are all its places, but for those that tell of a post held elsewhere.
    """
    seen: set[FactKind] = set()
    for fact in letter.facts:
        first = fact.kind not in seen
        least = _LIKELY if first else _SURE
        seen.add(fact.kind)
        slotted = fact.kind == "role" and first and fact.confidence >= _SURE
        named = fact.kind in {"company", "recipient"} or (fact.kind == "role" and " " in fact.value)
        if named and not slotted and fact.confidence >= least:
            yield fact.value, fact.kind


def _occurrences(text: str, names: Sequence[tuple[str, FactKind]]) -> Iterator[_Span]:
    """Where the names stand as words of their own, in any case, with a capital somewhere.

    Why a capital: "apple" in a letter to Apple is fruit.
    """
    for name, kind in names:
        words = name.split()
        if not words:
            continue
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if not found[0].islower():
                yield (*found.span(), kind)


def _apart(spans: Sequence[_Span], length: int) -> Iterator[_Span]:
    """The spans in order, overlapping ones as one: no half of an old name is left standing.

    The longest span of an overlap says what it means.
    """
    group: list[_Span] = []
    for span in sorted(s for s in spans if 0 <= s[0] < s[1] <= length):
        if group and span[0] >= max(end for _, end, _ in group):
            yield _joined(group)
            group = []
        group.append(span)
    if group:
        yield _joined(group)


def _joined(group: Sequence[_Span]) -> _Span:
    known = [span for span in group if span[2]] or group
    kind = max(known, key=lambda span: span[1] - span[0])[2]
    return min(s[0] for s in group), max(s[1] for s in group), kind
