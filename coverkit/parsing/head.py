"""What stands before the salutation: letterhead, date, inside address, subject.

The applicant's own lines come first and end with their contact details; whatever follows a
date, an addressee or those details is the employer's address.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import BOX_END, BOX_TITLE
from coverkit.parsing.dates import is_date
from coverkit.parsing.head_lines import (
    CAPITAL,
    TO,
    TOWN,
    hires,
    is_contact,
    is_firm,
    is_house,
    is_postal,
    is_title,
    may_be_name,
    name_of,
    names_addressee,
    names_person,
)
from coverkit.parsing.names import folded
from coverkit.parsing.phrases import begins_as

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import PartName

_FROM = compiled(r"\s*(?:from|von|de)\s*:", re.IGNORECASE)
"""As a mail or a memorandum begins."""
_HOME = compiled(
    r"\b(?:flat|apartment|apt|unit|room|cottage|house|court|residence|lodge|farm|villa|résidence"
    r"|bâtiment|bât|appartement|appt?|wohnung)\b",
    re.IGNORECASE,
)
"""The first line of where somebody lives: "Rose Cottage", "Flat 2"."""
_MOST_NAMES = 4
"""Lines of an address without a street."""
_MOST_LINES = 200
"""No letter has so many above its salutation, and each is held against all before it."""
_SHORTEST_HANDLE, _NEAR = 5, 8
"""Letters of a handle, and lines above it in which its site may stand."""


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
    other = above and CAPITAL.match(above[0]) and not is_postal(above[0])
    whole = any(map(is_postal, above[1:])) and not any(map(is_contact, above))
    return own if other and whole else 0


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
    if n == 0 and ours < 0 and (hires(text) or is_firm(text) or is_house(text)):
        return True
    if (names_addressee(text) and n) or (names_person(text) and n > ours):
        return True
    if is_postal(text) or (n == 0 and ours < 0):
        return False
    fresh = n == 0 or numbers[n] != numbers[n - 1] or not texts[n - 1]
    after_own = n > 0 and (ours == n - 1 or bool(TOWN.search(texts[n - 1])))
    if not fresh and ours == n - 1 and _has_block_below(texts, numbers, n):
        return False  # "Ada Roe / Larkhill", and below it the employer's
    follows = [later for later in texts[n + 1 : n + 5] if later]
    evidence = any(is_postal(later) or names_addressee(later) for later in follows)
    evidence = evidence or (
        n > 0
        and (
            is_house(text)
            or _stands_as_block(texts, numbers, n, ours)
            or _stands_apart(texts, numbers, n, ours)
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
    home = is_postal(name) or _HOME.search(name) or not CAPITAL.match(name)
    if not any(map(is_postal, more)) or signs or home:
        return False
    return bool(sender) and all(is_postal(line) or may_be_name(line) for line in more)


def _has_block_below(texts: Sequence[str], numbers: Sequence[int], n: int) -> bool:
    """Whether another paragraph stands below this line's, beside the date and the subject."""
    below = (
        text for text, number in zip(texts[n:], numbers[n:], strict=True) if number > numbers[n]
    )
    return any(text and not (is_date(text) or begins_as("subject", text)) for text in below)


def _stands_as_block(texts: Sequence[str], numbers: Sequence[int], n: int, ours: int) -> bool:
    """Whether lines of one paragraph stand between the applicant's own and the date."""
    block = [m for m in range(n, len(texts)) if numbers[m] == numbers[n] and texts[m]]
    own = 0 <= ours < n and numbers[ours] != numbers[n]
    after = next((text for text in texts[block[-1] + 1 :] if text), "")
    return own and len(block) > 1 and block[0] == n and is_date(after)


def _stands_apart(texts: Sequence[str], numbers: Sequence[int], n: int, ours: int) -> bool:
    """Whether nothing but names stands between the applicant's own lines and the letter.

    Why: who writes to a house without its street has nothing else to say above the salutation.
    """
    between = (m for m in range(ours + 1, n) if texts[m])
    if not (0 <= ours < n) or any(numbers[m] != numbers[ours] for m in between):
        return False
    if numbers[n] == numbers[ours] and texts[n - 1]:
        return False  # right below the applicant's name: where they live, work or study
    goes_on = itertools.takewhile(lambda x: not (is_date(x) or begins_as("subject", x)), texts[n:])
    block = [*goes_on]
    names = [text for text in block if text]
    return len(names) <= _MOST_NAMES and all(map(may_be_name, names))


def _subject_lines(texts: Sequence[str], numbers: Sequence[int], sender: str) -> frozenset[int]:
    """The lines of the subject, the ones that go on in its paragraph included."""
    first = next((n for n, text in enumerate(texts) if begins_as("subject", text)), None)
    filled = [n for n, text in enumerate(texts) if text]
    if first is None and filled:
        last = filled[-1]
        before = [texts[n] for n in filled[:-1]]
        previous = texts[filled[-2]] if before else ""
        alone = not before or numbers[last] != numbers[filled[-2]] or not texts[last - 1]
        alone = alone or is_postal(previous)
        signs = _signs(previous, sender)
        if is_title(texts[last]) and not names_addressee(texts[last]) and alone and not signs:
            first = last
    if first is None:
        return frozenset()
    more = {n for n in range(first, len(texts)) if numbers[n] == numbers[first]}
    ends = next((n for n in sorted(more) if n > first and not texts[n]), len(texts))
    return frozenset(n for n in more if n < ends and not (n > first and is_date(texts[n])))
