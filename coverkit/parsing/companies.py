"""Which company a letter was written to: what each of its parts says.

Each place gives candidates with a weight, `merging` puts them together. What the applicant says
of past employers counts against a name, and so does that it recurs to other addressees.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.german_nouns import is_noun
from coverkit.models import Fact, Testimony
from coverkit.parsing.addresses import (
    addressed_companies,
    headed_companies,
    home_towns,
    said_again,
    titled_companies,
)
from coverkit.parsing.cues import Cues
from coverkit.parsing.greeting import greeted_companies, is_generic
from coverkit.parsing.head_lines import is_honorific
from coverkit.parsing.merging import merged
from coverkit.parsing.names import (
    CAPITALS,
    NAME,
    cleaned,
    folded,
    is_event,
    key,
    name_at,
    names_at,
    one_name,
)
from coverkit.parsing.phrases import LANGUAGES, Phrases, begun, lowered, pattern, small
from coverkit.parsing.phrases.telling import tells_against
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.rare_names import rare_names
from coverkit.parsing.trades import is_role, trades_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coverkit.parsing.cues import Fit
    from coverkit.parsing.known import Known
    from coverkit.parsing.parts import Piece

_PAST_COUNTS, _OWN_COUNTS, _OWN_IN_FRONT = 0.2, 0.25, 0.7
_OWN_ADDRESS_COUNTS = 0.5
_LEAST = 0.15
_PLAIN = frozenset({"salutation", "inside_address", "subject", "path"})
"""Where a name is the addressee's whatever the text tells of it: people go back to employers."""
_PLACE_WEIGHTS = {"subject": 0.6, "salutation": 0.6, "opening": 0.6, "closing": 0.45, "body": 0.45}
_TEXT = ("opening", "body", "closing")
_BRACKETED = compiled(rf"\((?=[^()/]{{4,}}\))({NAME})\)\s*$")
"""At the end of a subject line: "Software Engineer, Add-ons (Zephyr)", not "(H/F)"."""
_BRACKETED_WEIGHT = 0.5
_POSITION = compiled(r"\s+(?:(\w+)\s+)?(?:position|role|post|vacancy|internship|placement)\b")
_TRADE = compiled(r"\s+([a-z]+(?: [a-z]+)?)\b")
_AT = compiled(r"\s+(?:at|from|an der|am|à)\s+(?:the\s+|l['’])?", re.IGNORECASE)
"""After a subject that is told of as past: "a degree in Tidal Physics at Larkhill"."""
_OBJECT = compiled(r"\b(?:mit|für|aus|im|zum|zur|einen?|eine[rm])\s$")
"""Before what is sought, with the verb at the end: "für ein Kind mit Autismus sucht"."""
_OWNER = compiled(r"['’]s?$")
_BEFORE_NAME = rf"(?-i:(?=[{CAPITALS}0-9]|[a-z]{{1,4}}[A-Z]))"
"""What a name begins with: a cheap test, so that a name's long expression is compiled once."""
_KIND = r"(?:company|firm|start-?up|agency|organi[sz]ation|Firma|société|entreprise)"
"""What may stand before the name: "at the company Zephyr"."""
_EMPLOYERS = Cues(lambda phrases: phrases.employer, until="JOB")
_PAST = Cues(lambda phrases: phrases.past, until="NAME")
_REACH = 160
"""Characters before a trade within which a cue may begin."""


def testimony_of(
    pieces: Sequence[Piece],
    phrases: Phrases,
    *,
    filed: Iterable[Fact],
    sender: frozenset[str],
    boards: frozenset[str],
) -> Testimony:
    """All names that may be the company's, before the other letters are heard.

    Args:
        pieces: the labelled letter.
        phrases: of its language.
        filed: what the path says.
        sender: words of the applicant's own name, folded.
        boards: keys of the places where the job was advertised.
    """
    text = "\n\n".join(piece.text for piece in pieces if piece.part in _TEXT)
    named = [f for f in _named_companies(pieces, phrases, text) if key(f.value) not in boards]
    cued = {key(fact.value) for fact in named}

    home = set(home_towns(pieces))

    def others(facts: Iterable[Fact]) -> list[Fact]:
        return [
            fact
            for fact in facts
            if not set(folded(fact.value)) <= sender
            and key(fact.value) not in home
            and fact.value.casefold().replace("-", " ") not in LANDS
        ]

    first = others(
        [
            *greeted_companies(pieces, phrases, text),
            *addressed_companies(pieces, text, home),
            *headed_companies(pieces, text),
            *titled_companies(pieces, text),
            *named,
        ]
    )
    # Why not both: the one place where a name stands is one witness, not two.
    rare = others(fact for fact in rare_names(pieces, phrases) if key(fact.value) not in cued)
    return Testimony(
        candidates=(*first, *rare, *others(filed)),
        rare=(len(first), len(first) + len(rare)),
        past=tuple(past_names(text, phrases)),
    )


# --- the text ------------------------------------------------------------------------------


def _named_companies(pieces: Sequence[Piece], phrases: Phrases, text: str) -> Iterator[Fact]:
    for piece in pieces:
        last = _BRACKETED.search(piece.text) if piece.part == "subject" else None
        name = cleaned(last[1]) if last else None
        trade = (
            name
            and phrases.capital_nouns
            and pattern(rf"(?:als|bin) {re.escape(name)}").search(text)
        )
        # Why without brackets: a post's title says "(Late Shift)" wherever it stands.
        if (
            name
            and not trade
            and not is_generic(name)
            and said_again(name, text.replace(f"({name})", ""))
        ):
            yield Fact("company", name, "subject", _BRACKETED_WEIGHT)
        weight = _PLACE_WEIGHTS.get(piece.part)
        if weight:
            for name in _named_employers(piece.text, phrases.language):
                yield Fact("company", name, piece.part, weight)


@functools.lru_cache(maxsize=1000)
def _named_employers(text: str, language: str) -> tuple[str, ...]:
    """Why kept: people write many a paragraph into letter after letter."""
    phrases = LANGUAGES[language]
    low, seeks = lowered(text), small(phrases.seeks)
    cues = _EMPLOYERS.fitting(low, phrases)
    caught = [name for cue in cues for name in _after(cue, text, phrases)]
    for start, end in () if tells_against(phrases.seeks, low) else names_at(text):
        bare = _OWNER.sub("", text[start:end])
        if seeks.match(low, start + len(bare)) and not _OBJECT.search(text[:start]):
            caught.append(bare)
    return tuple(
        name
        for name in map(cleaned, caught)
        if name
        and not (phrases.capital_nouns and is_noun(name))
        and not is_event(name)
        and not is_generic(name)
        and not is_honorific(name)
    )


def _after(fit: Fit, text: str, phrases: Phrases) -> Iterator[str]:
    """The runs of capitals that follow a cue."""
    around = _around_job(fit.cue.whole)
    if around is None:
        yield from (name[0] for name in _found_after(fit, text))
        return
    low, (leads, follows) = lowered(text), around
    for start, end in trades_in(text, phrases):
        # What follows first: it is seldom there, and told at once.
        found = follows.match(text, end)
        name = name_at(text, found.end()) if found else None
        if name and small(leads).search(low, max(0, start - _REACH), start):
            yield name[0]


@functools.cache
def _around_job(cue: str) -> tuple[str, re.Pattern[str]] | None:
    """What leads up to a trade, and what follows it up to a name; None where a cue names none."""
    before, job, after = cue.partition("JOB")
    return (rf"(?:{before})\Z", pattern(f"(?:{after}){_BEFORE_NAME}")) if job else None


def _found_after(fit: Fit, text: str) -> Iterator[re.Match[str]]:
    at, ahead = 0, fit.ahead()
    while at < len(text) and (found := ahead.first(at)):
        whole = _before_name(fit.cue.before).match(text, found.start())
        name = name_at(text, whole.end()) if whole else None
        at = name.end() if name else found.start() + 1
        if name and not _is_title(text, at):
            yield name


@functools.cache
def _before_name(cue: str) -> re.Pattern[str]:
    """A cue and what may stand between it and the name."""
    return pattern(f"(?:{cue})(?:{_KIND} )?{_BEFORE_NAME}")


def _is_title(text: str, end: int) -> bool:
    """Whether a position's title goes on there: "Tide Engineering intern position"."""
    trade = _TRADE.match(text, end)
    if trade and is_role(trade[1]):
        return True
    after = _POSITION.match(text, end)
    return after is not None and (not after[1] or is_role(after[1]))


# --- weighing ------------------------------------------------------------------------------


def companies_of(testimony: Testimony, known: Known | None) -> tuple[Fact, ...]:
    """The names that may be the company's in the light of all letters, the most certain first.

    The applicant's own past and recurring names are counted down.
    """
    first, last = testimony.rare
    kept = []
    for fact in merged(
        fact
        for n, fact in enumerate(testimony.candidates)
        if not (known and first <= n < last and known.letters.get(key(fact.value), 1) > 1)
        and not (known and fact.found_in == "path" and key(fact.value) in known.shelves)
    ):
        factor = 1.0
        if fact.found_in not in _PLAIN:
            factor *= _PAST_COUNTS if _is_past(fact.value, testimony) else 1.0
            front = fact.found_in == "opening" and factor == 1.0
            own = _OWN_IN_FRONT if front else _OWN_COUNTS
            factor *= own if known and known.is_own(fact.value) else 1.0
        elif fact.found_in == "inside_address" and _is_own_address(fact.value, testimony):
            factor = _OWN_ADDRESS_COUNTS
        certain = round(fact.confidence * factor, 3)
        if certain >= _LEAST:
            kept.append(Fact(fact.kind, fact.value, fact.found_in, certain))
    return tuple(sorted(kept, key=lambda fact: -fact.confidence))


def _is_own_address(name: str, testimony: Testimony) -> bool:
    """Whether the text tells of an address's house as past, and wishes for others only.

    Why: who writes on their university's paper has its address above the letter.
    """
    cued = testimony.candidates[: testimony.rare[0]]
    wished = [fact.value for fact in cued if fact.found_in in _TEXT]
    return (
        bool(wished)
        and _is_past(name, testimony)
        and not any(one_name(name, other) for other in wished)
    )


def _is_past(name: str, testimony: Testimony) -> bool:
    """Whether it is told of as past, and not far more often wished for.

    Why: in "I am close to Zephyr" nobody can tell by the words around it which of the two it is.
    """
    told = sum(one_name(name, other) for other in testimony.past)
    said = (f.value for f in testimony.candidates if f.found_in in _TEXT)
    return told > 0 and sum(one_name(name, other) for other in said) < 2 * (told + 1)


def past_names(text: str, phrases: Phrases) -> Iterator[str]:
    """Names of places where the applicant says to have worked or studied."""
    for fit in _PAST.fitting(lowered(text), phrases):
        whole = _with_name(fit.cue.whole)
        if not whole:
            for found in _found_after(fit, text):
                where = _AT.match(text, found.end())
                at = where and name_at(text, where.end())
                yield from filter(None, (cleaned(name[0]) for name in (found, at) if name))
            continue
        for match in begun(fit.ahead(), whole, text):
            if name := cleaned(match[1]):
                yield name


@functools.cache
def _with_name(cue: str) -> str:
    """A cue around a name, as one expression; "" where nothing follows the name."""
    before, _, after = cue.partition("NAME")
    return rf"(?i:{before})({NAME})(?i:{after})" if after else ""
