"""The employers that the lines above a letter name."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.dates import find_date
from coverkit.parsing.first_names import names_human
from coverkit.parsing.greeting import greeted, greeted_people, is_generic, small_name, team_of
from coverkit.parsing.head_lines import (
    TO,
    hires,
    is_contact,
    is_firm,
    is_postal,
    names_person,
    town_of,
)
from coverkit.parsing.names import CAPITALS, cleaned, distinctive, folded, key, says_kind
from coverkit.parsing.phrases import alternatives, lowered, pattern, wording
from coverkit.parsing.posting_phrases.places import LANDS
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from coverkit.parsing.parts import Piece

_DOCUMENT = (
    r"(?:(?:cover|motivation(?:al)?|application) letter"
    r"|(?:letter|lettre) (?:of|de) (?:motivation|application|interest|intent)"
    r"|(?:motivations|bewerbungs|an)schreiben|bewerbung|candidature)"
)
"""What a letter is called in its own head: "Cover Letter", "Anschreiben bei Zephyr"."""
_HANDLING = (
    r"(?:strictly )?(?:private|personal|confidential)\b|(?:by|via) (?:e-?mail|hand|post|courier)\b"
    r"|(?:persönlich|vertraulich|per e-?mail|vorab per)\b|(?:personnel et )?confidentiel"
    r"|par (?:courriel|e-?mail)"
)
"""A line above an address that says how the letter is to be handled."""
_MOST_WORDS = 7
"""Of four letters or more in a company's name."""
_GOES_ON = compiled(r"\n(?=(?:and|of|for|the|et|de|des|du|und|für|der|&) )")
"""Where a name is too long for one line of an address."""
_UNIT = compiled(
    r"(?:Department|Dept|Faculty|Division|Section|Chair|Abteilung|Fachbereich|Fakultät|Lehrstuhl"
    r"|Fachgebiet|Département|Faculté|UFR|Service)\b",
    re.IGNORECASE,
)
_PRACTICES = ("praxis", "kanzlei", "notariat", "cabinet", "etude", "surgery", "practice")
"""What a house is that bears a person's name."""
_LONGEST_PERSON = 5
"""Words of a person's name, with rank and initials."""
_LONGEST_LINE = 200
"""Characters of a line of an address."""
_SHORTEST_SITE = 4
"""Letters of a web site's name that tell whose it is."""
_DASH = compiled(r"\s+[-–|]\s+")
_SHORT_FORM = compiled(r"(?<=\w)\s+\([\w.&/ -]{2,14}\)$")
"""After the whole name: "Tarnhelm Institute of Tides (TIT)"."""
_SOMEBODY_AT = compiled(r"^[^\W\d_]+(?: [^\W\d_]+)? (?:at|bei|chez) (?=\S)")
"""Before the house in "Robyn at Zephyr"."""
_NOT_IN = r"(?<!\bin )(?<!\bà )(?<!\bnear )(?<!\bnach )"
"""What stands before a town."""
_CAPITAL = compiled(rf"\d|\w*[^\W\d_]*[{CAPITALS}]")
_HEADED, _DATED = 0.4, 0.6
_IN_TOWN = compiled(r"([^\W\d_][^\d,\n]{1,30}),\s*(?:den|le)\b")
"""The town of a date as French and German letters have it."""
_BEFORE_DATE = compiled(r",\s*(?:den|le|the|on|am)$")
"""Between a town and a date."""
_LONGEST_TOWN = 3
"""Words, of which no more stand before a date."""
_TRADERS = compiled(
    r"(?!(?:Chartered|Certified|Consulting|Civil|Landscape|Software) \w+$)"
    r"[^\W\d_][\w.&'’-]*(?: [\w.&'’-]+){0,4}"
    r" (?:Accountants|Architects|Attorneys|Bakers|Brokers|Builders|Butchers|Caterers|Consultants"
    r"|Decorators|Dentists|Designers|Electricians|Engineers|Florists|Lawyers|Opticians|Planners"
    r"|Plumbers|Printers|Roofers|Solicitors|Surveyors|Architectes|Associés|Avocats|Notaires"
    r"|Architekten|Bauingenieure|Ingenieure|Rechtsanwälte|Steuerberater)$"
)
"""A line that ends in a trade, and names a firm: "Hartley Doyle Chartered Accountants"."""
_SITE = compiled(
    r"(?i:(?:site|usine|agence|standort|werk|niederlassung|filiale|campus|branch)\b).*"
    rf"|[{CAPITALS}][^\W\d_]+(?:[ -][{CAPITALS}][^\W\d_]+)?"
)
"""What follows a house's name on its line: a town, or which of its sites it is."""
_SCHOOL = compiled(r"universi|coll[eè]ge|institut|hochschule|école|school", re.IGNORECASE)
"""Of which the town is part of the name: "University of Technology, Sydney"."""
_NAMED_SITE = compiled(r"[a-z][\w-]+\.(?:ai|io|com|app|dev|tech|co|org|net|eu|de|fr|ch|at)")
"""A name that is a web page's, too: "zephyr.ai"."""
_IN_HEADING = compiled(r"\s*[|–—:]\s*|\s+-{1,2}\s+|,\s+")
"""What parts a heading."""
_CALLED = compiled(rf"(?i:{_DOCUMENT}|introduction)")
_MOST_IN_HEADING = 4
_COURSE_OR_NUMBER = compiled(
    r"(?:master|bachelor|licence|doctorat|bts|dut|m\.?sc|b\.?sc|ph\.?d)\b"
    r"|r[ée]f(?:[ée]ren\w+)?(?: (?:number|no|nr|code|id|nummer))?\b\W*\S*\d",
    re.IGNORECASE,
)
"""How a line begins that names a course of study, or the number of a post."""


def home_towns(pieces: Sequence[Piece]) -> Iterator[str]:
    """Keys of the towns of the applicant's own address and date: one writes from there."""
    lines = (line for p in pieces if p.part == "letterhead" for line in p.text.split("\n"))
    yield from (key(town) for town in map(town_of, lines) if town)
    dates = (_IN_TOWN.match(piece.text) for piece in pieces if piece.part == "date")
    yield from (key(dated[1]) for dated in dates if dated)


class _Line(NamedTuple):
    """A line that may be the employer, by what speaks against it: the least goes first."""

    is_greeted: bool
    """By the salutation, with a first name."""
    is_unit: bool
    """A part of a house: "Department of Tides"."""
    unsaid: int
    """0: a legal form tells a firm, or the letter names it again. 1: two names. 2: neither."""
    is_team: bool
    is_last: bool
    """Of the address, as towns are."""
    follows_person: bool
    name: str


def addressed_companies(
    pieces: Sequence[Piece], text: str, home: AbstractSet[str]
) -> Iterator[Fact]:
    """The lines of an inside address that are no person, no title, no street.

    The first of them is the company, unless it follows a person, whose title it then is, or only
    a later one is named in the letter.
    """
    found = list(_named_lines(pieces, text, home))
    best = min(found, default=None, key=lambda line: line[:-1])
    for line in found:
        yield Fact("company", line.name, "inside_address", 0.8 if line is best else 0.2)


def _named_lines(pieces: Sequence[Piece], text: str, home: AbstractSet[str]) -> Iterator[_Line]:
    hellos = [greeted(piece.text) for piece in pieces if piece.part == "salutation"]
    people = greeted_people(pieces)
    first_names = {word for hello in hellos if len(hello.split()) == 1 for word in folded(hello)}
    own = {line for p in pieces if p.part == "letterhead" for line in p.text.split("\n")}
    address = "\n".join(p.text for p in pieces if p.part == "inside_address")
    follows_person = announced = False
    lines = _GOES_ON.sub(" ", address).split("\n")
    for line in lines:
        name = _line_name(line)
        if not name:
            alone = all(is_generic(other) for other in lines if other and other != line)
            name = _small_line(line, text, alone=alone)
        if line in own or (name and key(name) in home):
            name = None  # the applicant's own town
        if announced and name and not _is_nobody(name):
            name = None  # the person whom the line before announces
        announced = bool(pattern(rf"(?:{wording('attention')})\W*$").match(line))
        if name and _is_nobody(name):
            name = team_of(name, text) or name
        person = names_person(line) or bool(
            name and (_is_person(name, people) or names_human(name, text))
        )
        if name and not person and not _is_office(name):
            met = not is_firm(name) and not first_names.isdisjoint(folded(name))
            said = is_firm(line) or said_again(name, text)
            unsaid = 0 if said else 1 if " & " in name else 2
            last = line == lines[-1]
            yield _Line(
                met,
                bool(_UNIT.match(name)),
                unsaid,
                _is_team(name, text),
                last,
                follows_person,
                name,
            )
        follows_person = person


def _is_team(name: str, text: str) -> bool:
    """Whether the text calls it a team or a department, whose house another line names."""
    name = _DASH.split(name)[0]
    called = rf"{re.escape(name)}(?:['’]s)? (?:team|group|department|division|unit)\b"
    return name in text and re.search(called, text, re.IGNORECASE) is not None


def headed_companies(pieces: Sequence[Piece], text: str) -> Iterator[Fact]:
    """The names among the applicant's own lines of which the text speaks.

    Why: an address of one line, or one that ends in a telephone number, looks like a letterhead.
    """
    hellos = "\n".join(piece.text for piece in pieces if piece.part == "salutation")
    for line, dated in _own_lines(pieces):
        name = _line_name(line) or _small_line(line, text, alone=False)
        again = name and (_said_as_house(name, text) or (name in hellos and _titled(line)))
        if name and dated:
            again = said_again(name, text + hellos) or len(name.split()) > _LONGEST_TOWN
        if name and again and not is_generic(name) and not is_role(name):
            yield Fact("company", name, "letterhead", _DATED if dated else _HEADED)
        elif name and _has_site(name, text):
            yield Fact("company", name, "letterhead", _HEADED)


def titled_companies(pieces: Sequence[Piece], text: str) -> Iterator[Fact]:
    """The name in a heading that says what the letter is, and for which post.

    "Zephyr — Head of Tides", "Cover letter: Zephyr, Head of Tides", "Ada Roe | Zephyr, cover
    letter".
    """
    for piece in pieces:
        for line in piece.text.split("\n") if piece.part in {"letterhead", "subject"} else ():
            said = [
                part.strip() for part in _IN_HEADING.split(line[:_LONGEST_LINE]) if part.strip()
            ]
            called = [bool(_CALLED.fullmatch(part)) for part in said]
            for n, name in enumerate(said) if 1 < len(said) <= _MOST_IN_HEADING else ():
                post = any(map(is_role, said[n + 1 : n + 2]))
                if called[n] or is_role(name) or not (any(called) or post):
                    continue
                if alternatives("subject").match(f"{name}:"):
                    continue
                if is_contact(line) or is_postal(line) or is_generic(name) or not cleaned(name):
                    continue
                if name in text or any(called[n + 1 :]):
                    yield Fact("company", name, piece.part, _HEADED)


def _said_as_house(name: str, text: str) -> bool:
    """Whether the text says the name, other than as where something is: "based in Salthaven"."""
    return name in text and re.search(rf"{_NOT_IN}(?<!\w){re.escape(name)}", text) is not None


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


def said_again(name: str, text: str) -> bool:
    """Whether the letter says the name, or the word that tells it from others, and not as a town.

    An address may end in the town, and the text tell of what one did in it.
    """
    words = distinctive(name)[:1] or (name,)
    return any(_said_as_house(word, text) for word in (name, *words))


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
    if not LANDS.isdisjoint(part.lower() for part in line.split(", ")[:1] + line.split(", ")[-1:]):
        return None
    line = _SOMEBODY_AT.sub("", line)
    house, *office = _DASH.split(line, maxsplit=1)
    line = house if office and hires(office[0]) else line
    line = _SHORT_FORM.sub("", line)
    head, _, tail = line.partition(", ")
    sited = (" " in head or tail[:1].islower()) and not _SCHOOL.search(head)
    site = sited and _SITE.fullmatch(tail) is not None and not says_kind(tail)
    alone = tail and (is_firm(head) or site)
    name = tail if tail and is_generic(head) else head if alone else line
    long = compiled(r"[^\W\d_]{4,}").findall(name)
    return name if cleaned(name) and len(long) <= _MOST_WORDS else None


def _small_line(line: str, text: str, *, alone: bool) -> str | None:
    """A line of one word that its owner writes small, as the text does: "at npm".

    ``alone``: nothing else stands in the address but who hires there.
    """
    small = (line.isalpha() and line.islower()) or _NAMED_SITE.fullmatch(line) is not None
    return line if small and (alone or small_name(line, text)) else None


def _titled(line: str) -> re.Match[str] | None:
    """The beginning of a line that says what the letter is, perhaps to whom."""
    to = r"(?:for|to|at|bei|an|für|pour|à|chez)\b"
    return pattern(rf"\W*{_DOCUMENT}(?:\s+{to}|\s*[-–—:|]|\W*$|\s*\(.*\)$)").match(line)


def _is_person(name: str, people: AbstractSet[str]) -> bool:
    """Whether the line is the person whom the salutation greets by the last name."""
    words = folded(name)
    if any(word.endswith(_PRACTICES) for word in words):
        return False  # "Zahnarztpraxis Dr. Roe"
    return 1 < len(words) <= _LONGEST_PERSON and words[-1] in people


def _is_nobody(name: str) -> bool:
    """Whether it is somebody's title, and not a firm of such people."""
    return is_generic(name) and not _TRADERS.match(name)


def _is_office(name: str) -> bool:
    """A department, or somebody's title."""
    first = compiled(r"\s+(?:of|de|des|du|der|für|for)\s+|,\s").split(name)[0]
    return _is_nobody(name) or (first != name and is_generic(first) and bool(is_role(first)))
