"""One look-up table of all known names, and the places of a text where one of them stands.

Why a table and not a pattern per name: a paragraph is read once, however many names the
library knows. Only words that look like a name (a capital, a digit) are looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from coverkit.checking.name_forms import (
    LONGEST,
    SMALL_WORDS,
    Form,
    How,
    name_words,
    short_forms,
    spells_a_name,
    uninflected,
)
from coverkit.checking.ordinary import GENERIC_PARTS, LEGAL_FORMS, NO_NAME, ORDINARY
from coverkit.checking.tokens import AND, Token, tokens
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coverkit.checking.names import Addressed

_HEAD = 4
"""Length of the prefixes that decide whether a word can begin a name at all."""
_SHORTEST_MISSPELT = 6
"""Shorter words have too many neighbours: "Acer" and "Acre"."""
_SHORTEST_NUMBER = 4
"""Digits of a reference; fewer are a house."""
_EDGE = 3
"""Letters at either end of a word, one of which a single slip leaves as they are."""
_TOO_SHORT = 2
"""Letters in a part or in initials that are no evidence: "GE", "IT"."""
_FEW_WORDS = 3
"""Words in the longest name that is looked for with a misspelling."""
_POSSESSIVE = compiled(r"['’]s\b")
_DOES = (
    r"\s+(?:can|could|is|has|does|did|will|would|was|needs|wants|offers|builds|makes|ist|hat|kann"
    r"|macht|baut|est|fait|propose)\b|-[A-ZÄÖÜ]"
)
"""After a name in small letters that does something."""
_GREETING = r"\W*(?:dear|hello|hi|hey|hallo|liebes|bonjour|salut)"
BEFORE_NAMES = (
    " contribute to",
    " contribution to",
    " interest in",
    " apply to",
    " at",
    " join",
    " joining",
    " bei",
    " beim",
    " chez",
    " to work for",
)
"""After these even a word in small letters is the employer's name."""


class Hit(NamedTuple):
    """A known name in a text. ``start`` and ``end`` are half-open character offsets."""

    start: int
    end: int
    text: str
    form: Form
    how: How


class NameTable:
    """Names compiled for looking up; ``find`` reads a text once."""

    def __init__(
        self,
        names: Iterable[Addressed],
        *,
        shortened: bool = True,
        numbers: bool = False,
        titles: bool = False,
    ) -> None:
        """Compile the names.

        Args:
            names: What to look for.
            shortened: Find parts, initials and misspellings, too.
            numbers: A number without a letter can be one of them, as with references.
            titles: Words that are no name can be one of them: "IT Manager".
        """
        values: defaultdict[str, list[Addressed]] = defaultdict(list)
        for entry in names:
            values[entry.value].append(entry)
        groups: defaultdict[tuple[str, ...], list[Addressed]] = defaultdict(list)
        for value, group in values.items():
            found = name_words(value)
            number = numbers and len("".join(found)) >= _SHORTEST_NUMBER
            if spells_a_name(found) or number or (titles and len(found) > 1):
                groups[found] += group
        self._forms: dict[str, Form] = {}
        self._heads: set[str] = set()
        self._shared: defaultdict[str, list[Form]] = defaultdict(list)
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        entries = {found: tuple(group) for found, group in groups.items()}
        for found, owners in entries.items():
            self._add(Form(found, owners, "full"), near=shortened)
        for found, owners in entries.items() if shortened else ():
            for form in short_forms(found, owners):
                self._add(form, near=form.how == "part")
        for key, others in self._shared.items():
            self._forms[key] = _of_all(self._forms[key], others)

    def _add(self, form: Form, *, near: bool) -> None:
        key = "".join(form.words)
        known = self._forms.get(key)
        if known:
            if known.how != "full":  # short for one name and for another
                self._shared[key].append(form)
            return
        self._forms[key] = form
        self._heads.update((key[:1], key[:2], key[:3], key[:_HEAD]))
        if near and len(key) >= _SHORTEST_MISSPELT and not form.is_ordinary:
            self._near[key[:_EDGE]].append(key)
            self._near[key[-_EDGE:]].append(key)

    def find(self, text: str, *, any_case: bool = False) -> list[Hit]:
        """All known names that stand in the text, the longest at each place.

        With ``any_case`` words without a capital count too (for roles).
        """
        if not self._forms:
            return []
        found = tokens(text)
        hits: list[Hit] = []
        after = 0
        for at, token in enumerate(found):
            if at < after or not (
                token.folded[:_HEAD] in self._heads or (token.like_a_name and self._near)
            ):
                continue
            hit, after = self._at(text, found, at, any_case=any_case)
            if hit:
                hits.append(hit)
        return hits

    def _at(
        self, text: str, found: tuple[Token, ...], at: int, *, any_case: bool
    ) -> tuple[Hit | None, int]:
        """The longest name that begins at this word, and where to go on."""
        first = found[at]
        capital = any_case or first.like_a_name
        best: Hit | None = None
        after = at + 1
        joined, aligned, words = "", True, 0
        for end in range(at, min(len(found), at + LONGEST)):
            if end > at and not _goes_on(text, found[end - 1], found[end]):
                break
            word = uninflected(found[end].folded)
            if word in AND and end > at:
                continue
            aligned &= end == at or found[end].like_a_name or word in SMALL_WORDS
            joined += word
            words += 1
            if joined[:_HEAD] not in self._heads:
                break
            form = self._forms.get(joined)
            if form is None and end == at and len(joined) > _HEAD and joined[-1] == "s":
                form = self._forms.get(joined[:-1])
            span = first.start, found[end].end
            if form and (aligned or len(form.words) == words) and _fits(form, text, span):
                best, after = Hit(*span, text[slice(*span)], form, form.how), end + 1
        if best and not capital and not _meant_in_small_letters(best, text):
            return None, at + 1
        if capital and not any_case and (best is None or best.how == "first"):
            best, after = _longer((best, after), self._misspelt(text, found, at))
        return _with_legal_form(best, text, found, after) if best else (None, at + 1)

    def _misspelt(self, text: str, found: tuple[Token, ...], at: int) -> tuple[Hit | None, int]:
        """A name that these capitalised words are one slip of the keyboard away from."""
        first = found[at]
        if len(first.text) == 1 or (
            begins_sentence(text, first.start) and not _ends_line(text, first.end)
        ):
            return None, at + 1
        joined = ""
        for end in range(at, min(len(found), at + _FEW_WORDS)):
            token = found[end]
            if not token.like_a_name or (end > at and not _goes_on(text, found[end - 1], token)):
                break
            joined += token.folded
            if len(joined) < _SHORTEST_MISSPELT - 1 or joined in ORDINARY:
                continue
            near = {*self._near.get(joined[:_EDGE], ()), *self._near.get(joined[-_EDGE:], ())}
            for key in sorted(near):
                if one_slip_apart(joined, key):
                    span = first.start, token.end
                    form = self._forms[key]
                    return Hit(*span, text[slice(*span)], form, "misspelt"), end + 1
        return None, at + 1


def _of_all(form: Form, others: Iterable[Form]) -> Form:
    """What is short for several names."""
    forms = (form, *others)
    how = "part" if any(other.how == "part" for other in forms) else form.how
    return form._replace(entries=tuple(x for other in forms for x in other.entries), how=how)


def _longer(short: tuple[Hit | None, int], near: tuple[Hit | None, int]) -> tuple[Hit | None, int]:
    """A misspelt name rather than the first word of another that it begins with."""
    if short[0] is None:
        return near
    return near if near[0] and near[0].end > short[0].end else short


def _with_legal_form(hit: Hit, text: str, found: tuple[Token, ...], after: int) -> tuple[Hit, int]:
    """The hit with the "GmbH" or "Inc" behind it, and where to go on."""
    if after < len(found) and found[after].folded in LEGAL_FORMS and found[after].like_a_name:
        end = found[after].end
        if text[hit.end : found[after].start].strip() in {"", ","}:
            return Hit(hit.start, end, text[hit.start : end], hit.form, hit.how), after + 1
    return hit, after


def _meant_in_small_letters(hit: Hit, text: str) -> bool:
    """Whether a name without capitals is one, and not the words of a sentence.

    It is when several words make the name, or one in the possessive, after "at", or alone on
    its line; words that are in the dictionary never are.
    """
    if hit.form.how != "full" or {*hit.form.words} <= ORDINARY | GENERIC_PARTS | NO_NAME:
        return False
    if hit.form.entries[0].value.islower() and compiled(_DOES).match(text, hit.end):
        return True  # as its owner writes it
    if len(hit.form.words) > 1 or _POSSESSIVE.match(text, hit.end):
        return True
    line = text[text.rfind("\n", 0, hit.start) + 1 : hit.start].rstrip(" \t")
    if not line or compiled(_GREETING, re.IGNORECASE).fullmatch(line):
        return _ends_line(text, hit.end)
    return f" {line}".casefold().endswith(BEFORE_NAMES)


def _ends_line(text: str, end: int) -> bool:
    return not text[end:].partition("\n")[0].strip(" \t.,;:!")


def _goes_on(text: str, before: Token, token: Token) -> bool:
    """Whether two words can be parts of one name: no comma, no end of a sentence between."""
    gap = text[before.end : token.start]
    if len(gap) == 1:
        return gap in " -.&+'’/\u00a0‑–\n_·"
    if gap.strip() == ".":
        return len(before.text) == 1
    return gap.strip() in {"", "&", "+", "-", "–", ".-", "/"} and "\n" not in gap.replace(
        "\n", "", 1
    )


def _fits(form: Form, text: str, span: tuple[int, int]) -> bool:
    """Initials count in capitals only; two of them with an ampersand ("P&W") or after "at"."""
    if form.how != "initials":
        return True
    written = text[slice(*span)]
    told = "&" in written or text[: span[0]].rstrip().casefold().endswith(BEFORE_NAMES)
    return written == written.upper() and (len(form.words[0]) > _TOO_SHORT or told)


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word stands where every word has a capital."""
    before = text[:start].rstrip(" \t\u00a0\"“„«'‘(*-–—•")
    return not before or before[-1] in ".!?:;\n|•"


def one_slip_apart(one: str, other: str) -> bool:
    """Whether one letter was added, left out, changed or swapped with its neighbour."""
    short, long = sorted((one, other), key=len)
    if one == other or len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return swapped == long[at:]
