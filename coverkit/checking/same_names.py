"""Whether two names mean one employer."""

from __future__ import annotations

from coverkit.checking.name_forms import name_words
from coverkit.checking.name_table import one_slip_apart
from coverkit.checking.tokens import fold

_PAIR = 2


def same_name(one: str, other: str) -> bool:
    """Whether two names may mean one employer: "Hanon" and "Hanon Systems".

    True for equal names, when the words of one all stand in the other, when one is the
    beginning of the other (three characters or a digit) or its initials.
    """
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return False
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    short, long = sorted(("".join(a), "".join(b)), key=len)
    if long.startswith(short) and (len(short) > 2 or any(c.isdigit() for c in short)):  # noqa: PLR2004
        return True
    few, many = (a, b) if len(a) <= len(b) else (b, a)
    return len(few) == 1 and few[0] in {
        "".join(word[0] for word in many),
        "".join(word[0] for word in many if word not in {"of", "the", "for", "de", "la"}),
    }


def abbreviates(name: str, company: str) -> bool:
    """Whether a file's or folder's name may stand for a company: "pellco" for "Pell & Company".

    More generous than `same_name`: the letters of one, in order, in the other, or one slip.
    """
    if same_name(name, company):
        return True
    short, long = sorted(("".join(filter(str.isalnum, fold(n))) for n in (name, company)), key=len)
    rest = iter(long)
    in_order = short[:1] == long[:1] and all(letter in rest for letter in short)
    return (in_order and len(short) > _PAIR) or one_slip_apart(short, long)
