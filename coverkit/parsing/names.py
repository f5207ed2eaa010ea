"""Names of companies and people: how they are caught, cleaned and compared."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

from coverkit.expressions import compiled

if TYPE_CHECKING:
    import re

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
"""Of a character class: the capitals of Latin-1 and Latin Extended-A, for Škoda, Łódź and Žabka."""
_INITIAL = f"[{CAPITALS}0-9]"
_WORD = (
    rf"(?:(?:{_INITIAL}\.){{1,3}}(?:{_INITIAL}\b)?|(?:St|Dr|Mr|Mrs|Ms|Prof)\."
    rf"|{_INITIAL}[\w'’&+/-]*(?:\.\w[\w'’&+/-]*)*|[a-z]{{1,4}}[A-Z][\w-]*)"
)
_LINK = (
    rf"(?:,(?=[^\S\n]+{_WORD}[^\S\n]+&))?[^\S\n]+"
    r"(?:(?:&|and|of|the|for|de|des|du|la|und|et|für|y)[^\S\n]+"
    r"(?:(?<=of[^\S\n])(?:the|our)[^\S\n]+|(?<=de[^\S\n])la[^\S\n]+)?)?"
)
NAME = rf"(?:{_WORD}(?:{_LINK}{_WORD}){{0,5}})"
"""A run of capitalised words, small linking words inside; case counts."""

_BEGINS = compiled(_INITIAL)
_LONGEST = 80
"""Characters of a name: France has a national institute of statistics and economic studies."""
_SMALL_BEFORE = 4
"""Small letters at most before a name's first capital: "iPhone", "vonB"."""

# Words that begin a sentence or a phrase after a name, and are none themselves.
_NO_NAME_WORDS = """
    i we my me our us you your it its he she they this that these those the a an and or but so
    as at in on for from with by to of if when while since after before because although however
    about why how what where master bachelor
    hiring manager team department human resources recruiter recruiting recruitment dear sir madam
    sincerely regards january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday
    phd ph.d msc m.sc bsc b.sc mba homeoffice
    im am zum zur beim vom bei nach seit über als mit durch während neben aufgrund unter für ab da
    au aux dans pour par sur avec depuis pendant lors après avant en ce cette ces
    je nous mon ma mes vous votre vos le la les un une ich wir mein meine sie ihr ihre der die das
    ihnen ihrem ihrer madame monsieur herr frau damen herren"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_LINKS = frozenset({"&", "and", "of", "the", "for", "de", "des", "du", "la", "und", "et", "für"})
_ENDS_NAME = frozenset(
    {"I", "We", "My", "As", "In", "Your", "Sie", "Ihnen"}
    | {"Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"}
)
# Source: ISO 20275 (Entity Legal Forms), the frequent ones in English, French and German.
_LEGAL_WORDS = """
    inc incorporated corp corporation co company llc llp ltd limited plc lp gmbh ag kg kgaa ohg
    se ug mbh ggmbh gug gag partg mbb gbr ev sa sas sarl srl spa bv nv oy ab as aps pty pte sàrl
    eurl sasu scop group holding
    holdings"""
LEGAL_FORMS = frozenset(_LEGAL_WORDS.split())
# Source: the kinds of employer in Eurostat's NACE Rev. 2, in the words that their names use.
_ORGANISATION_WORDS = """
    the group groupe gruppe school college university universite universitat hochschule institute
    institut academy academie akademie trust hospital hospitals clinic clinique klinik klinikum
    hospice surgery practice praxis house home homes haus hotel restaurant auberge bank bakery
    systems system solutions services service technologies technology tech software digital labs
    lab laboratories robotics industries international global national council county city town
    stadt stadtverwaltung stadtwerke ville mairie commune landkreis bundesamt ministerium museum
    library foundation stiftung fondation association verein verband society societe maison
    cabinet kanzlei partners partner partnership associates brothers sons fils soehne sohne freres
    logistics freight transport transports entreprise garage ets etablissements
    spedition haulage shipping motors energy foods food stores shop
    store market markt mobelhaus drogerie apotheke pharmacy autohaus sanitar traiteur epicerie
    boulangerie restauration versicherung insurance anlagenbau maschinenbau elektrotechnik
    sanitartechnik kraftwerk senioren seniorenstift pflegedienst tagespflege recruitment staffing
    rechtsanwalte consulting engineering media studio studios design games health healthcare care
    homecare medical pharma capital ventures investments financial first new united general
    american royal north south east west central great big best open blue green red white black"""
ORGANISATIONS = frozenset(_ORGANISATION_WORDS.split())
"""Words that many names share, without accents: alone they name nobody."""
_EVENTS = frozenset(
    {
        *("summit", "conference", "symposium", "workshop", "hackathon", "olympiad", "fair", "expo"),
        *("award", "awards", "prize", "scholarship", "fellowship", "kongress", "messe", "preis"),
        *("congres", "colloque", "salon", "prix", "concours", "bourse", "stipendium"),
    }
)
_OWNS, _OWNS_MORE = compiled(r"['’]s?$"), compiled(r"['’]s$")
_APOSTROPHE = compiled(r"['’]")


@functools.lru_cache(maxsize=1000)
def names_at(text: str) -> tuple[tuple[int, int], ...]:
    """Where `NAME` stands in a text, as `re.finditer` finds it.

    Why not that: it tries every letter, and a name has its first capital within its first five.
    """
    found, end = [], 0
    begins_at, named_at = _BEGINS.search, _name().match
    while begins := begins_at(text, end):
        first = start = begins.start()
        if start > end and "A" <= text[first] <= "Z" and "a" <= text[first - 1] <= "z":
            while start > max(end, first - _SMALL_BEFORE) and "a" <= text[start - 1] <= "z":
                start -= 1
        name = named_at(text, start)
        end = name.end() if name else first + 1
        if name:
            found.append((start, end))
    return tuple(found)


def name_at(text: str, start: int) -> re.Match[str] | None:
    """The name that begins there."""
    return _name().match(text, start)


@functools.cache
def _name() -> re.Pattern[str]:
    return compiled(NAME)


@functools.lru_cache(maxsize=10_000)
def cleaned(name: str) -> str | None:
    """A caught run of words as a name, or None where nothing of a name is left of it."""
    words = _OWNS.sub("", " ".join(name.split()).strip(" ,.;:!?()[]\"“”'’-–|")).split()
    while words and _APOSTROPHE.split(words[0].lower().strip(".,"))[0] in _NO_NAME:
        words.pop(0)
    for n, word in enumerate(words):
        plain = word.strip(".,")
        if n and (_APOSTROPHE.split(word)[0] in _ENDS_NAME or words[n - 1].endswith(("!", "?"))):
            words = words[:n]
            break
        if n and words[n - 1].endswith(",") and "&" not in words[n:]:
            words = words[:n]
            break
        if n and words[n - 1].endswith(".") and len(words[n - 1]) > 4 and plain:  # noqa: PLR2004
            words = words[:n]
            break
    while words and words[-1] in _LINKS:
        words.pop()
    text = " ".join(words).strip(" ,.;:!?'’")
    text = _OWNS_MORE.sub("", text)
    if not any(c.isalpha() for c in text) or text.lower() in _NO_NAME or len(text) > _LONGEST:
        return None
    return text


@functools.lru_cache(maxsize=100_000)
def key(name: str) -> str:
    """What two spellings of one name share: no case, accents, punctuation, legal form.

    "J.P. Morgan" and "JPMorgan", "Pratt & Whitney" and "Pratt and Whitney" have one key.
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("&", " and ")
    plain = compiled(r"['’]s?\b|(?<=\b\w)\.").sub("", plain)
    words = [word for word in compiled(r"[^\w]+").split(plain) if word]
    kept = [w for w in words if w not in LEGAL_FORMS and w not in {"the", "and", "und", "et"}]
    return "".join(kept or words)


@functools.lru_cache(maxsize=100_000)
def folded(name: str) -> tuple[str, ...]:
    """The words of a name, without case and accents."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(compiled(r"[^\W_]+").findall(compiled(r"['’]s?\b").sub("", plain)))


@functools.lru_cache(maxsize=100_000)
def distinctive(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others: no legal form, no kind of organisation."""
    return tuple(
        word
        for word in compiled(r"[^\W_]+").findall(compiled(r"['’]s?\b").sub("", name))
        if word.lower() not in LEGAL_FORMS
        and not set(folded(word)) & ORGANISATIONS
        and word.lower() not in _NO_NAME
    )


def says_kind(name: str) -> bool:
    """Whether a word of it says what kind of house it is: "McGill University"."""
    return not ORGANISATIONS.isdisjoint(folded(name))


def is_event(name: str) -> bool:
    """Whether it is where people meet or what they win, as "Larkhill Science Award" is."""
    words = folded(name)
    return len(words) > 1 and words[-1] in _EVENTS


@functools.lru_cache(maxsize=100_000)
def one_name(one: str, other: str) -> bool:
    """Whether two spellings are one company: alike, in part, misspelt, or its initials."""
    if same(key(one), key(other)):
        return True
    short, long = sorted((one, other), key=lambda name: (len(folded(name)), len(name)))
    telling = {word for part in distinctive(short) for word in folded(part)}
    if telling and sum(map(len, telling)) >= 4 and telling <= set(folded(long)):  # noqa: PLR2004
        return True
    letters = compiled(r"[\W_]").sub("", short)
    capitals = "".join(word[0] for word in compiled(r"[^\W_]+").findall(long) if word[0].isupper())
    return len(letters) > 1 and letters.isupper() and letters == capitals


def same(one: str, other: str) -> bool:
    """Whether two keys are one name: equal, one the beginning of the other, or misspelt."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and long.startswith(short):  # noqa: PLR2004
        return True
    if len(short) < 6 or abs(len(long) - len(short)) > 2:  # noqa: PLR2004
        return False
    return _one_slip(short, long)


def _one_slip(short: str, long: str) -> bool:
    """Whether at most one letter was added, left out, changed or swapped with its neighbour.

    Why not rapidfuzz, which does this too: to import it takes longer than to read a letter.
    """
    start = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), None)
    if start is None:
        return len(long) - len(short) <= 1
    rest, other = short[start:], long[start:]
    if len(short) == len(long):
        return rest[1:] == other[1:] or (rest[1::-1] == other[:2] and rest[2:] == other[2:])
    return rest == other[1:]
