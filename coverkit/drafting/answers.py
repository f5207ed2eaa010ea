"""What answers a form's questions -> a sheet to work on: question, limit, passages to tailor."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.drafting.draft import Block, Draft, Run
from coverkit.drafting.marking import Marker
from coverkit.drafting.notes import provenance, unbracketed
from coverkit.drafting.planning import reused_block
from coverkit.models import PROMPT_PREFIX, Leftover, Limit, Posting, Requirement, Slot

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from coverkit.models import Answer, FactKind, Form, Match, Question

_LINE, _PAGE = 12, 450
"""Words that a line and a page of a form hold: A4 at 11 points, as drafts are set."""
_NEW = "why this employer and this post, in words that fit no other form"
_NOTHING = "an answer of your own; no passage of yours was found for this"
_WHOLE_CASE = "the whole case for you; name the posting (--posting) for passages that answer it"
_TOO_LONG = "an answer within the limit; not one sentence of the passage in the comment fits"


@dataclass(frozen=True, slots=True)
class Written:
    """What the sheet holds for one question."""

    question: Question
    reused: tuple[Match, ...]
    text: str
    """The passages as they stand there, paragraphs parted by a line break; no prompts."""


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """The answers to a form, openly unfinished."""

    form: Form
    answers: tuple[Written, ...]
    draft: Draft

    def save(self, path: Path | str, *, force: bool = False) -> None:
        """Write the sheet as .docx, .md or .txt; see `Draft.save`."""
        self.draft.save(path, force=force)


def answer_sheet(
    form: Form,
    answers: Sequence[Answer],
    *,
    today: dt.date,
    company: str | None = None,
    role: str | None = None,
) -> AnswerSheet:
    """Lay the answers out, each fitted to its limit by whole sentences.

    Args:
        form: The form; its questions keep their order.
        answers: What was found for each question.
        today: The day; what lies before it may have aged.
        company: Whose form it is; None: an open slot.
        role: The post it applies for; None: an open slot.
    """
    known: dict[FactKind, str | None] = {"company": company, "role": role}
    values = {kind: f"[{unbracketed(value)}]" for kind, value in known.items() if value}
    marker = Marker(year=today.year, values=values)
    written: list[Written] = []
    name = PurePath(form.path).name or "an application form"
    blocks = [Block("subject", (Run(f"Answers for {unbracketed(name)}"),))]
    for number, answer in enumerate(answers, 1):
        done, own = _answered(answer, marker)
        written.append(done)
        question = unbracketed(answer.question.text)
        blocks += [Block("question", (Run(f"{number}. {question}"),)), *_remarks(done), *own]
    draft = Draft(
        tuple(blocks),
        today=today,
        language=form.language,
        values=values,
        reused=tuple(match for done in written for match in done.reused),
    )
    return AnswerSheet(form, tuple(written), draft)


def length(text: str, limit: Limit) -> int:
    """How long a text is, in the limit's unit; lines and pages by the words they hold."""
    words = len(text.split())
    per_unit = {"lines": _LINE, "pages": _PAGE}
    if limit.unit == "characters":
        return len(text)
    return math.ceil(words / per_unit.get(limit.unit, 1))


def _answered(answer: Answer, marker: Marker) -> tuple[Written, list[Block]]:
    question = answer.question
    if question.kind == "personal":
        return Written(question, (), ""), []
    asked = Posting(question.text, (Requirement(question.id, question.text),))
    blocks = [_prompt(_NEW)] if question.kind == "motivation" else []
    text, used = "", []
    for match in answer.matches:
        if match.passage.reuse == "idea":
            blocks.append(reused_block("answer", match, asked, marker))
            used.append(match)
            continue
        fitted = _fitted(match, answer.sentences.get(match.id, ()), marker, text, question.limit)
        if fitted is None:
            continue
        runs, note = fitted
        own = "".join(run.text for run in runs)
        text = f"{text}\n{own}" if text else own
        remarks = provenance(match, marker.match(match), asked)
        blocks.append(Block("answer", runs, "\n".join(filter(None, (remarks, note)))))
        used.append(match)
    if not blocks:
        first = next(iter(answer.matches), None)
        nothing = _WHOLE_CASE if question.kind == "broad" else _NOTHING
        blocks = [_prompt(_TOO_LONG, first.passage.text) if first else _prompt(nothing)]
    return Written(question, tuple(used), text), blocks


def _prompt(words: str, note: str = "") -> Block:
    return Block("answer", (Run(f"[{PROMPT_PREFIX} {words}]", prompt=True),), note)


def _remarks(done: Written) -> Iterator[Block]:
    """What is to be known before writing: the limit, or why it stays blank."""
    question = done.question
    if question.kind == "personal":
        words = f"Left blank on purpose ({question.subject}): only you can answer this."
        yield Block("remark", (Run(words),))
    elif question.limit:
        most, unit = question.limit.most, question.limit.unit
        noun = unit if most > 1 else unit.removesuffix("s")
        used = f"; {length(done.text, question.limit):,} used so far" if done.text else ""
        yield Block("remark", (Run(f"At most {most:,} {noun}{used}."),))


def _fitted(
    match: Match,
    sentences: Sequence[tuple[int, int]],
    marker: Marker,
    before: str,
    limit: Limit | None,
) -> tuple[tuple[Run, ...], str] | None:
    """The passage's runs, or as many of its sentences as fit behind ``before``; None: none fit.

    The sentences that say most of what is asked are kept first; they stand in their old order.
    """
    whole = marker.match(match).runs
    if limit is None or _fits(before, whole, limit):
        return whole, ""
    marked = {span: marker.match(_part(match, *span)).runs for span in sentences}
    order = sorted(sentences, key=lambda span: (-_says(match, span), span))
    kept: list[tuple[int, int]] = []
    for span in order:
        trial = sorted([*kept, span])
        if _says(match, span) and _fits(before, _joined(marked, trial), limit):
            kept = trial
    if not kept:
        return None
    for span in order:
        trial = sorted({*kept, span})
        if _fits(before, _joined(marked, trial), limit):
            kept = trial
    left = len(sentences) - len(kept)
    return _joined(marked, kept), f"Shortened to fit: {left} of {len(sentences)} sentences left out"


def _fits(before: str, runs: Sequence[Run], limit: Limit) -> bool:
    text = "".join(run.text for run in runs)
    return length(f"{before}\n{text}" if before else text, limit) <= limit.most


def _says(match: Match, span: tuple[int, int]) -> int:
    """How many of the words in question stand in this part of the passage."""
    return sum(span[0] <= start < span[1] for start, _ in match.spans)


def _joined(
    marked: Mapping[tuple[int, int], tuple[Run, ...]], spans: Sequence[tuple[int, int]]
) -> tuple[Run, ...]:
    runs: list[Run] = []
    for span in spans:
        runs += [Run(" ")] if runs else []
        runs += marked[span]
    return tuple(runs)


def _part(match: Match, start: int, end: int) -> Match:
    """The match with one sentence of its passage only."""
    passage = match.passage
    slots = tuple(
        Slot(slot.kind, max(slot.start, start) - start, min(slot.end, end) - start, slot.text)
        for slot in passage.slots
        if slot.start < end and slot.end > start
    )
    part = replace(passage, text=passage.text[start:end], slots=slots)
    leftovers = (*match.leftovers, *(Leftover(slot.text, slot.kind) for slot in passage.slots))
    return replace(match, passage=part, leftovers=tuple(dict.fromkeys(leftovers)))
