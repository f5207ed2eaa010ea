"""What stands before the salutation: letterhead, date, inside address, subject.

The applicant's own lines come first and end with their contact details; whatever follows a
date, an addressee or those details is the employer's address.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import BOX_END, BOX_TITLE
from coverkit.parsing.dates import find_date, is_date
from coverkit.parsing.names import CAPITALS, LEGAL_FORMS, folded
from coverkit.parsing.phrases import LANGUAGES, alternatives, pattern, wording
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import PartName

LONGEST_HEAD = 100
"""Characters. A longer line before the salutation is text, no address."""
TO = compiled(r"\s*(?:to|an|à)\s*:\s*(?=\S)", re.IGNORECASE)
_HIRES = (
    r"\b(?:DRH|(?:services?|direction|responsable) (?:des )?(?:RH|ressources humaines)"
    r"|human resources|HR department|personal(?:abteilung|wesen|büro)|recruiting|recruitment)\b"
)
"""A first line that names who hires is the employer's, and no letterhead."""
_FROM = compiled(r"\s*(?:from|von|de)\s*:", re.IGNORECASE)
"""As a mail or a memorandum begins."""
_PARTED, _WORD = compiled(r"[,|·•\t–]|\s{2,}|\s-\s"), compiled(r"[^\W\d_]+")
_HOUSE_WORDS = "council hospital university college school academy trust clinic hotel museum bank"
_HOUSES = LEGAL_FORMS | frozenset(_HOUSE_WORDS.split())
"""Last words of names that no applicant has in their letterhead."""
_HOME = compiled(
    r"\b(?:flat|apartment|apt|unit|room|cottage|house|court|residence|lodge|farm|villa|résidence"
    r"|bâtiment|bât|appartement|appt?|wohnung)\b",
    re.IGNORECASE,
)
"""The first line of where somebody lives: "Rose Cottage", "Flat 2"."""
_MOST_LINES = 200
"""No letter has so many above its salutation, and each is held against all before it."""
_MOST_NAMES, _MOST_WORDS = 3, 6
"""Lines of an address without a street, and words in each."""
_SHORTEST_HANDLE, _NEAR = 5, 8
"""Letters of a handle, and lines above it in which its site may stand."""
_CAPITAL = compiled(rf"[{CAPITALS}0-9]|[a-z]{{1,4}}[A-Z]")
_CONTACT = pattern(
    r"@|https?://|www\.|linkedin|github|\w\.(?:com|net|org|io|dev|me)/\w"
    r"|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|io|dev|me|app|eu|de|fr|ch|at|ca|co|uk|edu)$"
    r"|(?<!\d)(?!(?:19|20)\d\d[ ./-]+(?:19|20)\d\d(?!\d))\+?\d[\d ()./-]{7,}\d"
    r"|\b(?:tel|phone|mobile|mob|e-?mail)\b"
)
_STREET = compiled(
    r"^\W*\d{1,5}\s?[a-h]?(?:bis|ter)?,?\s+\D|\s\d{1,4}\s?[a-z]?$|^\d+$|"
    r"\b(?:street|road|rd|avenue|ave|lane|drive|way|blvd|suite|floor|building|terrace|crescent|"
    r"p\.?o\.? box|bp|postfach|rue|place|boulevard|impasse|chemin|quai|cedex)\b\.?(?:,|$|\s\w)|"
    r"\w(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)\b|[a-z]\sst\.?(?:,|$)",
    re.IGNORECASE,
)
_TOWN = compiled(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|"
    r"^\w+(?: \w+)?,? [A-Z]{1,2}\d{1,2}[A-Z]?$|,\s*[A-Z]{2}(?:,?\s+\d{5}(?:-\d{4})?)?$|"
    r",\s+[A-Z][a-z]+(?: [A-Z][a-z]+)?,?\s+\d{5}(?:-\d{4})?$|"
    r"(?:^|[,·|–]\s*)(?:(?:[A-Z]{1,2}-\s?)?\d{4,5}|\d{3} \d{2})\s+[^\W\d]"
)
"""A line with a postcode, as Britain, Canada, America and the continent write it."""


@functools.lru_cache(maxsize=1000)
def is_contact(text: str) -> bool:
    """Whether a line holds a mail address, a telephone number or a web page."""
    found = find_date(text)
    rest = text if found is None else text[: found[1][0]] + text[found[1][1] :]
    return bool(_CONTACT.search(rest))


@functools.lru_cache(maxsize=1000)
def is_postal(text: str) -> bool:
    """Whether a line is one of a postal address: a street, a box, a town with its postcode."""
    return bool(_STREET.search(text) or _TOWN.search(text))


def hires(text: str) -> bool:
    """Whether a line names those who hire: "Zephyr - DRH"."""
    return pattern(_HIRES).search(text) is not None


def town_of(text: str) -> str | None:
    """The town in a line with a postcode as the continent writes it."""
    found = compiled(r"(?:^|[,·|–]\s*)(?:[A-Z]{1,2}-\s?)?\d{4,5}\s+([^\W\d][^,·|\d]*)$").search(
        text
    )
    return found[1].strip() if found else None


@functools.lru_cache(maxsize=1000)
def names_person(line: str) -> bool:
    """A line that begins with a title before a name, perhaps after "Attn".

    Why kept: each line of a letter's head is asked for by all that follow it, and the sender's own
    come again in each letter.
    """
    return bool(_titled().match(line.strip()))


@functools.cache
def _titled() -> re.Pattern[str]:
    titles = "|".join(t for p in LANGUAGES.values() for t in p.honorifics)
    to = r"(?:to:?\s+|attn\.?:?\s+|an\s+|z\.?\s?hd\.?\s+|c/o\s+|à l['’]attention (?:de\s+|d['’]))?"
    return pattern(rf"{to}(?:[^\W\d_]{{2,6}}\.-?\s?)?(?:{titles})\b\.?(?:in\b)?(?:\s|$)")


@functools.lru_cache(maxsize=1000)
def _addresses(text: str) -> bool:
    """A line that names an addressee: a person with a title, or somebody who hires."""
    return names_person(text) or bool(
        pattern(rf"\W*(?:{wording('nobody')})\W*$").match(text)
        or pattern(rf"(?:{wording('attention')})").match(text)
    )


def is_title(text: str) -> bool:
    """A short line that holds a job title, such as a bare subject line."""
    return 0 < len(text) <= LONGEST_HEAD and is_role(text)


def head_labels(
    texts: Sequence[str],
    numbers: Sequence[int],
    *,
    sender: str,
    hello: str = "",
    subjects: bool = True,
) -> list[PartName]:
    """The part of each line.

    Args:
        texts: the lines before the salutation, stripped.
        numbers: the paragraph that each line belongs to.
        sender: the name that signs the letter; "" if unknown.
        hello: the salutation; whom it greets does not write.
        subjects: whether a subject line may be among them (a page header has none).
    """
    if len(texts) > _MOST_LINES:
        return ["letterhead"] * len(texts)
    texts = _without_box(texts)
    marks = _subject_lines(texts, numbers, sender) if subjects else frozenset()
    ours = max((n for n, text in enumerate(texts) if _is_ours(text, n, texts, sender)), default=-1)
    begins = _theirs_first(texts, sender)
    labels: list[PartName] = []
    theirs = dated = False
    for n, text in enumerate(texts):
        if is_date(text):
            labels.append("date")
            dated = True
            continue
        if n in marks:
            labels.append("subject")
            continue
        if TO.match(text):
            labels.append("inside_address")
            theirs = True
            continue
        mine = begins <= n <= ours or _signs(text, sender)
        theirs = theirs or n < begins
        if text and not mine:
            other = n == 0 and ours < 0 and _is_anothers(texts, marks, sender, hello)
            theirs = theirs or dated or other or _address_begins(texts, numbers, n, ours)
        labels.append("inside_address" if theirs and not mine else "letterhead")
    return labels


def _without_box(texts: Sequence[str]) -> Sequence[str]:
    """The lines, those of a draft's box empty: they are ours, and addressed to the applicant."""
    first = next((n for n, text in enumerate(texts) if BOX_TITLE in text), None)
    if first is None:
        return texts
    last = next((n for n, text in enumerate(texts) if n > first and BOX_END in text), first)
    return ["" if first <= n <= last else text for n, text in enumerate(texts)]


def _theirs_first(texts: Sequence[str], sender: str) -> int:
    """The line where the applicant's own address begins, if the employer's stands above it.

    A whole address with a street, headed by somebody else's name, and then the name that signs.
    """
    own = next((n for n, text in enumerate(texts) if _signs(text, sender)), 0)
    above = [text for text in texts[:own] if text and not is_date(text)]
    other = above and _CAPITAL.match(above[0]) and not is_postal(above[0])
    whole = any(map(is_postal, above[1:])) and not any(map(is_contact, above))
    return own if other and whole else 0


@functools.lru_cache(maxsize=1000)
def name_of(line: str) -> str:
    """The first words of a line, as names are compared: case and punctuation do not count."""
    first = _PARTED.split(line.strip(), maxsplit=1)[0]
    return " ".join(_WORD.findall(first.casefold()))


def _signs(line: str, sender: str) -> bool:
    """Whether a line is headed by the name that signs, perhaps with a title before it."""
    return bool(sender) and set(sender.split()) <= set(name_of(line).split())


def _is_ours(text: str, n: int, texts: Sequence[str], sender: str) -> bool:
    """The applicant's own contact details, or name.

    An employer's telephone number may end an inside address: it does not count once somebody
    or a firm was addressed and the applicant's name has gone before.
    """
    if _signs(text, sender) or _FROM.match(text) or _is_handle(text, texts[:n]):
        return True
    theirs = any(names_person(earlier) or is_firm(earlier) for earlier in texts[1:n])
    return is_contact(text) and not theirs


def _is_handle(text: str, above: Sequence[str]) -> bool:
    """Whether it is the applicant's name on some site: as their own, or as in an address there."""
    name = text.strip().casefold()
    if len(name) < _SHORTEST_HANDLE or not name.isalnum() or not above:
        return False
    near = above[-_NEAR:]
    sites = (word for line in near for word in line.split() if "@" in word or "." in word)
    squeezed = ("".join(filter(str.isalnum, said.casefold())) for said in (above[0], *sites))
    return any(name in said for said in squeezed)


def _address_begins(texts: Sequence[str], numbers: Sequence[int], n: int, ours: int) -> bool:
    """Whether the employer's address begins in this line, where no date parts the two."""
    text = texts[n]
    if n == 0 and ours < 0 and (hires(text) or is_firm(text)):
        return True
    if (_addresses(text) and n) or (names_person(text) and n > ours):
        return True
    if is_postal(text) or (n == 0 and ours < 0):
        return False
    fresh = n == 0 or numbers[n] != numbers[n - 1] or not texts[n - 1]
    after_own = n > 0 and (ours == n - 1 or bool(_TOWN.search(texts[n - 1])))
    follows = [later for later in texts[n + 1 : n + 5] if later]
    evidence = any(is_postal(later) or _addresses(later) for later in follows)
    evidence = evidence or (
        n > 0
        and (
            _is_house(text)
            or _stands_as_block(texts, numbers, n, ours)
            or _stands_apart(texts, n, ours)
        )
    )
    return (fresh or after_own) and n > ours and evidence


def _is_anothers(texts: Sequence[str], marks: frozenset[int], sender: str, hello: str) -> bool:
    """Whether the head is one address below a name that neither signs nor is a home's.

    Why: who writes down one address and leaves their own name out has written down the other's.
    """
    name, *more = [t for n, t in enumerate(texts) if t and n not in marks and not is_date(t)]
    signs = bool(set(sender.split()) & set(name_of(name).split()))
    if more and not signs and set(folded(hello)[1:]) & set(folded(name)):
        return True
    home = is_postal(name) or _HOME.search(name) or not _CAPITAL.match(name)
    if not any(map(is_postal, more)) or signs or home:
        return False
    return bool(sender) and all(is_postal(line) or _may_be_name(line) for line in more)


def _stands_as_block(texts: Sequence[str], numbers: Sequence[int], n: int, ours: int) -> bool:
    """Whether lines of one paragraph stand between the applicant's own and the date."""
    block = [m for m in range(n, len(texts)) if numbers[m] == numbers[n] and texts[m]]
    own = 0 <= ours < n and numbers[ours] != numbers[n]
    after = next((text for text in texts[block[-1] + 1 :] if text), "")
    return own and len(block) > 1 and block[0] == n and is_date(after)


def _stands_apart(texts: Sequence[str], n: int, ours: int) -> bool:
    """Whether nothing but names stands between the applicant's own lines and the letter.

    Why: who writes to a house without its street has nothing else to say above the salutation.
    """
    if not (0 <= ours < n) or any(texts[ours + 1 : n]):
        return False
    ends = alternatives("subject")
    block = [*itertools.takewhile(lambda x: not (is_date(x) or ends.match(x)), texts[n:])]
    names = [text for text in block if text]
    return len(names) <= _MOST_NAMES and all(map(_may_be_name, names))


def _may_be_name(line: str) -> bool:
    """Whether a line may be an employer's name or town: few words, and none of a heading."""
    few = len(line.split()) <= _MOST_WORDS and line[-1] not in ".:!?"
    few = few and not compiled(r", [^\W\d_A-ZÀ-Þ]").search(line)  # "Permis B, véhiculé"
    return few and bool(_CAPITAL.match(line)) and not (is_contact(line) or is_title(line))


def _is_house(text: str) -> bool:
    """Whether a line ends as the names of employers do: "Wharfedale Borough Council"."""
    words = folded(text)
    return len(words) > 1 and words[-1] in _HOUSES


def is_firm(text: str) -> bool:
    """Whether a line ends in a legal form: "Zephyr Freight Limited"."""
    words = folded(text)
    return len(words) > 1 and words[-1] in LEGAL_FORMS


def _subject_lines(texts: Sequence[str], numbers: Sequence[int], sender: str) -> frozenset[int]:
    """The lines of the subject, the ones that go on in its paragraph included."""
    subject = alternatives("subject")
    first = next((n for n, text in enumerate(texts) if subject.match(text)), None)
    filled = [n for n, text in enumerate(texts) if text]
    if first is None and filled:
        last = filled[-1]
        before = [texts[n] for n in filled[:-1]]
        previous = texts[filled[-2]] if before else ""
        alone = not before or numbers[last] != numbers[filled[-2]] or not texts[last - 1]
        alone = alone or is_postal(previous)
        signs = _signs(previous, sender)
        if is_title(texts[last]) and not _addresses(texts[last]) and alone and not signs:
            first = last
    if first is None:
        return frozenset()
    more = {n for n in range(first, len(texts)) if numbers[n] == numbers[first]}
    ends = next((n for n in sorted(more) if n > first and not texts[n]), len(texts))
    return frozenset(n for n in more if n < ends and not (n > first and is_date(texts[n])))
