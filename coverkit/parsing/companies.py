"""Which company a letter was written to: what each of its parts says.

Each place gives candidates with a weight, `merging` puts them together. What the applicant says
of past employers counts against a name, and so does that it recurs to other addressees.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact, Testimony
from coverkit.parsing.cues import Cues
from coverkit.parsing.dates import find_date
from coverkit.parsing.greeting import (
    greeted,
    greeted_companies,
    is_generic,
    small_name,
    team_of,
)
from coverkit.parsing.head import (
    TO,
    hires,
    is_contact,
    is_firm,
    is_postal,
    names_person,
    town_of,
)
from coverkit.parsing.merging import merged
from coverkit.parsing.names import (
    CAPITALS,
    NAME,
    cleaned,
    distinctive,
    folded,
    is_event,
    is_noun,
    key,
    name_at,
    names_at,
    one_name,
)
from coverkit.parsing.phrases import Phrases, begun, lowered, pattern, small, wording
from coverkit.parsing.phrases.telling import tells_against
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.rare_names import rare_names
from coverkit.parsing.trades import is_role, trades_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from coverkit.parsing.cues import Fit
    from coverkit.parsing.known import Known
    from coverkit.parsing.parts import Piece

_PAST_COUNTS, _OWN_COUNTS, _OWN_IN_FRONT = 0.2, 0.25, 0.7
_LEAST = 0.15
_DOCUMENT = (
    r"(?:(?:cover|motivation(?:al)?|application) letter"
    r"|(?:letter|lettre) (?:of|de) (?:motivation|application|interest|intent)"
    r"|(?:motivations|bewerbungs|an)schreiben|bewerbung|candidature)"
)
"""What a letter is called in its own head: "Cover Letter", "Anschreiben bei Zephyr"."""
_FAR_MORE = 4
"""Times that a name is wished for, so that it is no past employer's."""
_PLAIN = frozenset({"salutation", "inside_address", "subject", "path"})
"""Where a name is the addressee's whatever the text tells of it: people go back to employers."""
_PLACE_WEIGHTS = {"subject": 0.6, "salutation": 0.6, "opening": 0.6, "closing": 0.45, "body": 0.45}
_TEXT = ("opening", "body", "closing")
_HANDLING = (
    r"(?:strictly )?(?:private|personal|confidential)\b|(?:by|via) (?:e-?mail|hand|post|courier)\b"
    r"|(?:persönlich|vertraulich|per e-?mail|vorab per)\b|(?:personnel et )?confidentiel"
    r"|par (?:courriel|e-?mail)"
)
"""A line above an address that says how the letter is to be handled."""
_OFTEN = 2
_MOST_WORDS = 7
"""Of four letters or more in a company's name."""
_GOES_ON = compiled(r"\n(?=(?:and|of|for|the|et|de|des|du|und|für|der|&) )")
"""Where a name is too long for one line of an address."""
_LONGEST_PERSON = 5
"""Words of a person's name, with rank and initials."""
_LONGEST_LINE = 200
"""Characters of a line of an address."""
_SHORTEST_SITE = 4
"""Letters of a web site's name that tell whose it is."""
_DASH = compiled(r"\s+[-–|]\s+")
_SHORT_FORM = compiled(r"(?<=\w)\s+\([\w.&-]{2,12}\)$")
"""After the whole name: "Tarnhelm Institute of Tides (TIT)"."""
_NOT_IN = r"(?<!\bin )(?<!\bà )(?<!\bnear )(?<!\bnach )"
"""What stands before a town."""
_CAPITAL = compiled(rf"\d|\w*[^\W\d_]*[{CAPITALS}]")
_BRACKETED = compiled(rf"\((?=[^()/]{{4,}}\))({NAME})\)\s*$")
"""At the end of a subject line: "Software Engineer, Add-ons (Zephyr)", not "(H/F)"."""
_BRACKETED_WEIGHT = 0.5
_HEADED, _DATED = 0.4, 0.6
_IN_TOWN = compiled(r"([^\W\d_][^\d,\n]{1,30}),\s*(?:den|le)\b")
"""The town of a date as French and German letters have it."""
_BEFORE_DATE = compiled(r",\s*(?:den|le|the|on|am)$")
"""Between a town and a date."""
_LONGEST_TOWN = 3
"""Words, of which no more stand before a date."""
_POSITION = compiled(r"\s+(?:(\w+)\s+)?(?:position|role|post|vacancy|internship|placement)\b")
_TRADE = compiled(r"\s+([a-z]+(?: [a-z]+)?)\b")
_AT = compiled(r"\s+(?:at|from|an der|am|à)\s+(?:the\s+|l['’])?", re.IGNORECASE)
"""After a subject that is told of as past: "a degree in Tidal Physics at Larkhill"."""
_COURSE_OR_NUMBER = compiled(
    r"(?:master|bachelor|licence|doctorat|bts|dut|m\.?sc|b\.?sc|ph\.?d)\b"
    r"|r[ée]f(?:[ée]ren\w+)?(?: (?:number|no|nr|code|id|nummer))?\b\W*\S*\d",
    re.IGNORECASE,
)
"""How a line begins that names a course of study, or the number of a post."""
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
    named = [f for f in _named_companies(pieces, phrases) if key(f.value) not in boards]
    cued = {key(fact.value) for fact in named}

    home = set(_home_towns(pieces))

    def others(facts: Iterable[Fact]) -> list[Fact]:
        return [
            fact
            for fact in facts
            if not set(folded(fact.value)) <= sender and key(fact.value) not in home
        ]

    first = others(
        [
            *greeted_companies(pieces, phrases, text),
            *_addressed_companies(pieces, text, home),
            *_headed_companies(pieces, text),
            *named,
        ]
    )
    # Why not both: the one place where a name stands is one witness, not two.
    rare = others(fact for fact in rare_names(pieces, phrases) if key(fact.value) not in cued)
    return Testimony(
        candidates=(*first, *rare, *others(filed)),
        rare=(len(first), len(first) + len(rare)),
        past=tuple(dict.fromkeys(past_names(text, phrases))),
    )


def _home_towns(pieces: Sequence[Piece]) -> Iterator[str]:
    """Keys of the towns of the applicant's own address and date: one writes from there."""
    lines = (line for p in pieces if p.part == "letterhead" for line in p.text.split("\n"))
    yield from (key(town) for town in map(town_of, lines) if town)
    dates = (_IN_TOWN.match(piece.text) for piece in pieces if piece.part == "date")
    yield from (key(dated[1]) for dated in dates if dated)


# --- the text ------------------------------------------------------------------------------


def _named_companies(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    text = "\n\n".join(piece.text for piece in pieces if piece.part in _TEXT)
    for piece in pieces:
        last = _BRACKETED.search(piece.text) if piece.part == "subject" else None
        name = cleaned(last[1]) if last else None
        trade = (
            name
            and phrases.capital_nouns
            and pattern(rf"(?:als|bin) {re.escape(name)}").search(text)
        )
        if name and not trade and not is_generic(name) and _said_again(name, text):
            yield Fact("company", name, "subject", _BRACKETED_WEIGHT)
        weight = _PLACE_WEIGHTS.get(piece.part)
        if weight:
            for name in _named_employers(piece.text, phrases):
                yield Fact("company", name, piece.part, weight)


def _named_employers(text: str, phrases: Phrases) -> Iterator[str]:
    low, seeks = lowered(text), small(phrases.seeks)
    cues = _EMPLOYERS.fitting(low, phrases)
    caught = [name for cue in cues for name in _after(cue, text, phrases)]
    for start, end in () if tells_against(phrases.seeks, low) else names_at(text):
        bare = _OWNER.sub("", text[start:end])
        if seeks.match(low, start + len(bare)):
            caught.append(bare)
    for name in map(cleaned, caught):
        noun = phrases.capital_nouns and is_noun(name or "")
        if name and not noun and not is_event(name) and not is_generic(name):
            yield name


def _after(fit: Fit, text: str, phrases: Phrases) -> Iterator[str]:
    """The runs of capitals that follow a cue."""
    before, job, after = fit.cue.whole.partition("JOB")
    if not job:
        yield from (name[0] for name in _found_after(fit, text))
        return
    low, leads = lowered(text), small(rf"(?:{before})\Z")
    for start, end in trades_in(text, phrases):
        # What follows first: it is seldom there, and told at once.
        found = pattern(f"(?:{after}){_BEFORE_NAME}").match(text, end)
        name = name_at(text, found.end()) if found else None
        if name and leads.search(low, max(0, start - _REACH), start):
            yield name[0]


def _found_after(fit: Fit, text: str) -> Iterator[re.Match[str]]:
    at, low = 0, lowered(text)
    while at < len(text) and (found := fit.first(low, at)):
        whole = pattern(f"(?:{fit.cue.before})(?:{_KIND} )?{_BEFORE_NAME}").match(
            text, found.start()
        )
        name = name_at(text, whole.end()) if whole else None
        at = name.end() if name else found.start() + 1
        if name and not _is_title(text, at):
            yield name


def _is_title(text: str, end: int) -> bool:
    """Whether a position's title goes on there: "Tide Engineering intern position"."""
    trade = _TRADE.match(text, end)
    if trade and is_role(trade[1]):
        return True
    after = _POSITION.match(text, end)
    return after is not None and (not after[1] or is_role(after[1]))


# --- the address ---------------------------------------------------------------------------


def _addressed_companies(
    pieces: Sequence[Piece], text: str, home: AbstractSet[str]
) -> Iterator[Fact]:
    """The lines of an inside address that are no person, no title, no street.

    The first of them is the company, unless it follows a person, whose title it then is, or only
    a later one is named in the letter.
    """
    hellos = [greeted(piece.text) for piece in pieces if piece.part == "salutation"]
    people = {word for hello in hellos if names_person(hello) for word in folded(hello)}
    first_names = {word for hello in hellos if len(hello.split()) == 1 for word in folded(hello)}
    own = {line for p in pieces if p.part == "letterhead" for line in p.text.split("\n")}
    address = "\n".join(p.text for p in pieces if p.part == "inside_address")
    lines = _GOES_ON.sub(" ", address).split("\n")
    found: list[tuple[bool, bool, bool, bool, str]] = []
    after_person = announced = False
    for line in lines:
        name = _line_name(line) or _small_line(line, text)
        if line in own or (name and key(name) in home):
            name = None  # the applicant's own town
        if announced and name and not is_generic(name):
            name = None  # the person whom the line before announces
        announced = bool(pattern(rf"(?:{wording('attention')})\W*$").match(line))
        if name and is_generic(name):
            name = team_of(name, text) or name
        person = names_person(line) or bool(name and _is_person(name, people))
        if name and not person and not _is_office(name):
            met = not is_firm(name) and set(folded(name)) & first_names
            found.append(
                (bool(met), not _said_again(name, text), _is_team(name, text), after_person, name)
            )
        after_person = person
    best = min(found, default=None, key=lambda one: one[:-1])
    for one in found:
        yield Fact("company", one[-1], "inside_address", 0.8 if one is best else 0.2)


def _is_team(name: str, text: str) -> bool:
    """Whether the text calls it a team or a department, whose house another line names."""
    name = _DASH.split(name)[0]
    called = rf"{re.escape(name)}(?:['’]s)? (?:team|group|department|division|unit)\b"
    return name in text and re.search(called, text, re.IGNORECASE) is not None


def _headed_companies(pieces: Sequence[Piece], text: str) -> Iterator[Fact]:
    """The names among the applicant's own lines of which the text speaks.

    Why: an address of one line, or one that ends in a telephone number, looks like a letterhead.
    """
    hellos = "\n".join(piece.text for piece in pieces if piece.part == "salutation")
    for line, dated in _own_lines(pieces):
        name = _line_name(line)
        again = name and (name in text or (name in hellos and _titled(line)))
        if name and dated:
            again = _said_again(name, text + hellos) or len(name.split()) > _LONGEST_TOWN
        if name and again and not is_generic(name) and not is_role(name):
            yield Fact("company", name, "letterhead", _DATED if dated else _HEADED)
        elif name and _has_site(name, text):
            yield Fact("company", name, "letterhead", _HEADED)


def _own_lines(pieces: Sequence[Piece]) -> Iterator[tuple[str, bool]]:
    """The applicant's own lines, and what stands before a date, which may be no town."""
    for piece in pieces:
        if piece.part in {"letterhead", "date"}:
            for line in piece.text.split("\n"):
                found = find_date(line)
                before = line[: found[1][0]].rstrip(" ,") if found else line
                if not _BEFORE_DATE.search(before):
                    yield before, bool(found)


def _has_site(name: str, text: str) -> bool:
    """Whether the text names the house's own web site: "vendelmere.com" of Vendelmere."""
    site = key(name)
    return len(site) >= _SHORTEST_SITE and f"{site}." in lowered(text)


def _said_again(name: str, text: str) -> bool:
    """Whether the letter says the name, or the word that tells it from others, and not as a town.

    An address may end in the town, and the text tell of what one did in it.
    """
    words = distinctive(name)[:1] or (name,)
    return any(
        word in text and re.search(rf"{_NOT_IN}(?<!\w){re.escape(word)}", text)
        for word in (name, *words)
    )


@functools.lru_cache(maxsize=1000)
def _line_name(line: str) -> str | None:
    """A line of an address that may be a company's name, whole."""
    if len(line) > _LONGEST_LINE:
        return None
    titled = _titled(line)
    line = line[titled.end() :] if titled else line
    to = TO.match(line)
    line = (line[to.end() :].partition(", ")[0] if to else line).strip(" ,;:|-–")
    attention = pattern(rf"(?:{wording('attention')}|{_HANDLING})").match(line)
    if not line.strip() or "[" in line or attention or is_postal(line) or is_contact(line):
        return None
    named = is_firm(line) or _CAPITAL.match(line.split()[0])  # "aam it GmbH" needs no capital
    if names_person(line) or _COURSE_OR_NUMBER.match(line) or not named:
        return None
    if line.rpartition(", ")[2].lower() in LANDS:
        return None
    house, *office = _DASH.split(line, maxsplit=1)
    line = house if office and hires(office[0]) else line
    line = _SHORT_FORM.sub("", line)
    head, _, tail = line.partition(", ")
    name = tail if tail and is_generic(head) else line
    long = compiled(r"[^\W\d_]{4,}").findall(name)
    return name if cleaned(name) and len(long) <= _MOST_WORDS else None


def _small_line(line: str, text: str) -> str | None:
    """A line of one word that its owner writes small, as the text does: "at npm"."""
    return line if line.isalpha() and line.islower() and small_name(line, text) else None


def _titled(line: str) -> re.Match[str] | None:
    """The beginning of a line that says what the letter is, perhaps to whom."""
    to = r"(?:for|to|at|bei|an|für|pour|à|chez)\b"
    return pattern(rf"\W*{_DOCUMENT}(?:\s+{to}|\s*[-–—:|]|\W*$|\s*\(.*\)$)").match(line)


def _is_person(name: str, people: set[str]) -> bool:
    """Whether the line is the person whom the salutation greets by the last name."""
    words = folded(name)
    return 1 < len(words) <= _LONGEST_PERSON and words[-1] in people


def _is_office(name: str) -> bool:
    """A department, or somebody's title."""
    first = compiled(r"\s+(?:of|de|des|du|der|für|for)\s+|,\s").split(name)[0]
    return is_generic(name) or (first != name and is_generic(first) and bool(is_role(first)))


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
    ):
        factor = 1.0
        if fact.found_in not in _PLAIN:
            factor *= _PAST_COUNTS if _is_past(fact.value, testimony) else 1.0
            front = fact.found_in == "opening" and factor == 1.0
            own = _OWN_IN_FRONT if front else _OWN_COUNTS
            factor *= own if known and known.is_own(fact.value) else 1.0
        certain = round(fact.confidence * factor, 3)
        if certain >= _LEAST:
            kept.append(Fact(fact.kind, fact.value, fact.found_in, certain))
    return tuple(sorted(kept, key=lambda fact: -fact.confidence))


def _is_past(name: str, testimony: Testimony) -> bool:
    """Whether it is told of as past, and not far more often wished for.

    Why: in "I am close to Zephyr" nobody can tell by the words around it which of the two it is.
    """
    if not any(one_name(name, told) for told in testimony.past):
        return False
    said = (f.value for f in testimony.candidates if f.found_in in _TEXT)
    return sum(one_name(name, other) for other in said) < _FAR_MORE


def past_names(text: str, phrases: Phrases) -> Iterator[str]:
    """Names of places where the applicant says to have worked or studied."""
    for fit in _PAST.fitting(lowered(text), phrases):
        before, _, after = fit.cue.whole.partition("NAME")
        if not after:
            for found in _found_after(fit, text):
                where = _AT.match(text, found.end())
                at = where and name_at(text, where.end())
                yield from filter(None, (cleaned(name[0]) for name in (found, at) if name))
            continue
        for match in begun(fit.first, rf"(?i:{before})({NAME})(?i:{after})", text):
            if name := cleaned(match[1]):
                yield name
