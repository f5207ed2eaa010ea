"""Suggestions -> `Draft`: which paragraphs stand where, and what must be written new."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.drafting.draft import Block, BlockPart, Draft, Paper, Run
from coverkit.drafting.frames import date_style, written_date
from coverkit.drafting.framing import Framing
from coverkit.drafting.marking import LABELS, Marker
from coverkit.drafting.notes import provenance, shortened, unbracketed
from coverkit.models import PROMPT_PREFIX

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from coverkit.models import FactKind, Letter, Match, Posting, Requirement, Suggestions

MAX_GAPS = 2
"""Prompts for unanswered requirements; more would turn the letter into a form."""

_LINES: Mapping[Paper, float] = {"A4": 47.0, "Letter": 43.0}
"""Estimated lines that still fit on a page: of 54 drafts in LibreOffice's PDF all that were
estimated at so many or fewer had one page."""
_LINE_LENGTH = 92
"""Characters in such a line."""
_BOX_LINES = 6
_CRAMPED: frozenset[BlockPart] = frozenset({"letterhead", "inside_address"})


def plan(  # noqa: PLR0913  # the contract: everything that a draft is made from
    suggestions: Suggestions,
    *,
    chosen: Sequence[Match],
    opening: Match | None,
    closing: Match | None,
    sender: Letter | None,
    today: dt.date,
    company: str | None,
    role: str | None,
    recipient: str | None,
) -> Draft:
    """Assemble the letter, openly unfinished.

    Args:
        suggestions: What matching found; its posting says what is asked and of whom.
        chosen: The evidence passages to reuse, in the order they shall stand.
        opening: The opening to reuse; None: a prompt stands instead.
        closing: The last paragraph to reuse; None: a prompt stands instead.
        sender: The person's newest own letter: letterhead, habits of greeting and sign-off.
        today: The date of the letter; what lies before it may have aged.
        company: For whom the letter is; None: an open slot.
        role: The post it applies for; None: an open slot.
        recipient: The addressee; None: an open slot.
    """
    posting = suggestions.posting
    reused = tuple(match for match in (opening, *chosen, closing) if match)
    language = _language(posting, reused)
    values = _values(posting, company=company, role=role, recipient=recipient)
    dated = [part.text for part in sender.parts if part.part == "date"] if sender else []
    style = date_style(dated[0]) if dated else "day_first"
    marker = Marker(year=today.year, values=values)
    frame = Framing(language=language, marker=marker, sender=sender, posting=posting)
    date = f"[{written_date(today, language=language, style=style)}]"
    return Draft(
        blocks=(
            frame.letterhead(),
            Block("date", (Run(date, slot="date"),)),
            frame.inside_address(),
            frame.subject(),
            frame.salutation(),
            reused_block("opening", opening, posting, marker) if opening else _OPENING,
            *(
                [reused_block("evidence", match, posting, marker) for match in chosen]
                or [_EVIDENCE]
            ),
            _motivation(posting),
            *_gaps(suggestions.gaps),
            reused_block("closing", closing, posting, marker) if closing else _CLOSING,
            frame.signoff(),
        ),
        today=today,
        language=language,
        values={**{kind: values.get(kind, LABELS[kind]) for kind in _TYPED_ONCE}, "date": date},
        paper="Letter" if style == "month_first" else "A4",
        reused=reused,
        gaps=suggestions.gaps,
    )


def fits_one_page(draft: Draft) -> bool:
    """Whether the letter, box and prompts included, fits on one page of its paper.

    An estimate from character counts: lines of about 92 characters.
    """
    lines = float(_BOX_LINES)
    for block in draft.blocks:
        rows = block.text.split("\n")
        lines += sum(max(1, math.ceil(len(row) / _LINE_LENGTH)) for row in rows)
        lines += 0 if block.part in _CRAMPED else 0.5
    return lines <= _LINES[draft.paper]


_TYPED_ONCE: tuple[FactKind, ...] = ("company", "role", "recipient")


def _prompt(part: BlockPart, words: str, note: str = "") -> Block:
    return Block(part, (Run(f"[{PROMPT_PREFIX} {words}]", prompt=True),), note)


_OPENING = _prompt(
    "opening",
    "which post this is for, where you saw it, and in one sentence why you fit it",
)
_CLOSING = _prompt(
    "closing",
    "what you offer in one sentence, and that you would like to talk about it",
)
_EVIDENCE = _prompt(
    "evidence",
    "your strongest example for what the posting asks, with a number that shows the result",
    "No passage of your library was chosen.",
)


def _language(posting: Posting, reused: Sequence[Match]) -> str:
    """The language of the passages: a frame in another one would make two letters of it."""
    languages = Counter(match.letter.language for match in reused)
    return languages.most_common(1)[0][0] if languages else posting.language


def _values(
    posting: Posting, *, company: str | None, role: str | None, recipient: str | None
) -> dict[FactKind, str]:
    """What fills the slots, in brackets: it stays marked until the person confirms it."""
    known: dict[FactKind, str | None] = {
        "company": company,
        "role": role,
        "recipient": recipient,
        "place": posting.place,
        "reference": posting.reference,
    }
    return {kind: f"[{unbracketed(value)}]" for kind, value in known.items() if value}


def reused_block(part: BlockPart, match: Match, posting: Posting, marker: Marker) -> Block:
    """A passage as it will stand; one that is about its old employer only as raw material."""
    marked = marker.match(match)
    note = provenance(match, marked, posting)
    if match.passage.reuse != "idea":
        return Block(part, marked.runs, note)
    raw = "".join(run.text for run in marked.runs)
    about = ", ".join(term.term for term in match.terms[:3])
    words = f"in new words, on {unbracketed(about)}" if about else "this paragraph in new words"
    note = f"{note}\nThe old paragraph speaks of its old employer. Raw material: {raw}"
    return _prompt(part, f"{words}; the comment holds the old paragraph", note)


def _motivation(posting: Posting) -> Block:
    said = [f"– {shortened(sentence, 300)}" for sentence in posting.about[:5]]
    note = (
        "\n".join(["The posting says of the employer:", *said])
        if said
        else ("The posting says little of the employer: look at its website and the news.")
    )
    return _prompt(
        "motivation",
        "why this company: something true of no other employer, and what it means to you",
        f"Never reused: this paragraph is new in every letter.\n{note}",
    )


def _gaps(gaps: Sequence[Requirement]) -> Iterator[Block]:
    """A prompt for each of the weightiest gaps; the last one's note names the others."""
    order = {"must": 0, "task": 1, "nice": 2}
    ranked = sorted(gaps, key=lambda gap: (order[gap.kind], -gap.weight))
    shown, rest = ranked[:MAX_GAPS], ranked[MAX_GAPS:]
    for gap in shown:
        notes = [f"Nothing in your library answers: {shortened(gap.text, 300)}"]
        if rest and gap is shown[-1]:
            notes += [
                "Also asked, and not answered:",
                *(f"– {shortened(g.text, 150)}" for g in rest),
            ]
        asked = shortened(unbracketed(gap.text), 110)
        yield _prompt("gap", f"an example that answers “{asked}”, or delete this", "\n".join(notes))
