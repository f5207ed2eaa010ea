"""What a rule is given, and what it gives back."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from coverkit.checking.name_forms import VAGUE, core, name_words
from coverkit.checking.name_table import Hit, NameTable
from coverkit.checking.names import Addressed
from coverkit.checking.ordinary import GENERIC_PARTS, ORDINARY
from coverkit.checking.roles import claimed_roles
from coverkit.checking.same_names import same_name
from coverkit.checking.sentences import running_text, tells_of
from coverkit.checking.titles import same_role, trade
from coverkit.checking.tokens import sentence_at
from coverkit.models import PASSAGE_PARTS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from coverkit.checking.names import KnownNames, Target
    from coverkit.checking.spots import Spot
    from coverkit.models import Document, FactKind, Letter, Outline, Severity


_PAIR = 2
_STATED = frozenset({"path", "user", "opening"})
"""Where a letter says its role, beside the subject line."""
_LONGEST_NAME = 4
"""Words of a person's name."""
_LONG_SENTENCE = 25
"""Characters of one that nobody writes twice by chance."""
_WORDS_MORE = 3
"""After a name, that go with it."""
_TOLD_OFTEN = 3
"""From so many other employers' letters on, a name counts as part of the applicant's story."""


class Remark(NamedTuple):
    """What a rule has to say; the engine adds the rule's id and what is left out here."""

    where: Spot | str
    text: str
    message: str
    severity: Severity | None = None
    """None: the rule's own."""
    source: str = ""
    """Empty: the rule's own."""


class Rule(NamedTuple):
    """One thing to look for. Its id is the path of its file below ``rules/``."""

    find: Callable[[Case], Iterable[Remark]]
    severity: Severity
    source: str
    """The published advice or the real slips that it comes from."""


class _Given(NamedTuple):
    document: Document
    letter: Letter
    spots: tuple[Spot, ...]
    target: Target
    known: KnownNames
    tables: Mapping[FactKind, NameTable]
    today: dt.date
    earlier: Sequence[Outline]


class Case(_Given):
    """One letter to check, with all that a rule may ask about it."""

    @cached_property
    def running(self) -> tuple[Spot, ...]:
        """The spots with the letter's own sentences: opening, body, closing."""
        return tuple(spot for spot in self.spots if spot.part in PASSAGE_PARTS)

    @cached_property
    def before(self) -> tuple[Outline, ...]:
        """The other letters of the library, without those that are known to be later."""
        day = self.letter.date
        return tuple(
            other
            for other in self.earlier
            if other.id != self.letter.id and not (day and (its := other.date) and its > day)
        )

    @property
    def is_told(self) -> bool:
        """Whether the person put right for whom this letter was: their word wins."""
        best = next((fact for fact in self.letter.facts if fact.kind == "company"), None)
        return best is not None and best.found_in == "user"

    @cached_property
    def welcome(self) -> NameTable:
        """The names that may stand anywhere in this letter.

        The target's, and those of the applicant's own that no other letter was addressed to:
        of the others `is_own` has to be asked.
        """
        target = self.target
        own = (n for n in self.known.own if not self.tables["company"].find(n, any_case=True))
        names = [*own, *self.known.welcome, target.company, target.recipient, target.place]
        found = [Addressed(name, "company") for name in names if name]
        return NameTable(found, shortened=False)

    @cached_property
    def claimed_roles(self) -> Sequence[str]:
        """The titles that a role may be of, where nobody but the letter itself says its role."""
        told = self.target.is_role_told or self.target.role != self.letter.role
        return () if told else claimed_roles(self.letter)

    @cached_property
    def stated_roles(self) -> tuple[str, ...]:
        """The titles that path, person or opening say; a subject line may be left over."""
        found = (fact for fact in self.letter.facts if fact.kind == "role")
        return tuple(fact.value for fact in found if fact.found_in in _STATED)

    def is_other_role(self, title: str) -> bool:
        """Whether a title is another job's than this letter's."""
        if self.stands_in_posting(title):
            return False
        if self.claimed_roles:
            return not any(same_role(title, claimed) for claimed in self.claimed_roles)
        role = self.target.role
        return role is not None and not same_role(title, role)

    def is_narrower_role(self, title: str) -> bool:
        """Whether a title tells a trade where this letter's role is as general as "Engineer"."""
        ours = self.claimed_roles or [self.target.role or ""]
        general = all(len(trade(role)) == 1 for role in ours)
        return (
            general
            and not self.stands_in_posting(title)
            and all(trade(role) < trade(title) for role in ours)
        )

    @cached_property
    def in_posting(self) -> frozenset[str]:
        """The posting's words and pairs of words, folded and joined."""
        found = name_words(self.target.text)
        return frozenset(found) | {a + b for a, b in pairwise(found)}

    @cached_property
    def target_name(self) -> NameTable:
        """The target's company as people write it: in full, or its first word alone."""
        company = self.target.company or ""
        first = company.split()[0] if company else ""
        names = [company]
        if len(first) > _PAIR + 1 and not {*name_words(first)} & (ORDINARY | GENERIC_PARTS):
            names.append(first)
        return NameTable(Addressed(name, "company") for name in names)

    def is_welcome(self, hit: Hit, welcome: Iterable[Hit]) -> bool:
        """Whether a known name may stand here all the same."""
        if any(other.start <= hit.start and hit.end <= other.end for other in welcome):
            return True
        if self.target.company and same_name(hit.text, self.target.company):
            return True
        if hit.how in VAGUE and {*name_words(hit.text)} <= self.own_address:
            return True
        return self.stands_in_posting(hit.text)

    @cached_property
    def own_address(self) -> frozenset[str]:
        """The words above the letter: who lives in Aldmere may say so to any employer."""
        found = set(self._signature)
        for spot in self.spots:
            if spot.part in {"letterhead", "date"}:
                hits = self.tables["company"].find(spot.text)
                theirs = {
                    word for hit in hits if len(hit.form.words) > 1 for word in hit.form.words
                }
                found |= {*name_words(spot.text)} - theirs
        return frozenset(found)

    @cached_property
    def _signature(self) -> frozenset[str]:
        """The words of the name that signs, not of the sentence that takes leave."""
        lines = [x for spot in self.spots if spot.part == "signoff" for x in spot.text.split("\n")]
        names = (
            x for x in lines if len(x.split()) <= _LONGEST_NAME and x.strip()[-1:] not in ",!."
        )
        return frozenset(word for line in names for word in name_words(line))

    @cached_property
    def signed(self) -> frozenset[str]:
        """The words of the sign-off and of the first line: nobody is left over from oneself."""
        heads = [spot.text for spot in self.spots if spot.part in {"letterhead", "inside_address"}]
        name = heads[0].split("\n")[0] if heads else ""
        own = frozenset(name_words(name))
        return self._signature | (own if own & self._signature else frozenset())

    def is_own(self, hit: Hit) -> bool:
        """Whether a name that another letter was addressed to is the applicant's own by now.

        An employer applied to in March may be a past employer two years later. It is from the
        first letter on that tells of it as such; letters that were written before do not.
        """
        short = name_words(hit.text)
        owns = [name_words(own) for own in self.known.own]
        cores = {core(own) for own in self.known.own}
        if core(hit.text) not in cores and not any(o[: len(short)] == short for o in owns):
            return False
        if tells_of(running_text(self.letter), hit.text, language=self.letter.language):
            return True
        before = {letter.id for letter in self.before}
        tellers = [
            other.id in before
            for other in self.earlier
            if tells_of(other.text, hit.text, language=other.language)
        ]
        return any(tellers) or not tellers

    def is_carried_over(self, spot: Spot, hit: Hit, others: Iterable[Addressed]) -> bool:
        """Whether a sentence stands in an earlier letter that the name is of, and in no other.

        Why: what was said to one employer alone was said to that employer. What one tells of
        oneself stands in the letters to others, too.
        """
        start, end = sentence_at(spot.text, hit.start, hit.end)
        return spot.is_running_text and self._is_theirs_alone(spot.text[start:end], others)

    def is_begun_as(self, spot: Spot, hit: Hit, others: Iterable[Addressed]) -> bool:
        """The same of how a sentence begins: up to the name, and the next few words.

        Why: whoever changes a sentence from letter to letter changes its end.
        """
        start, end = sentence_at(spot.text, hit.start, hit.end)
        more = spot.text[hit.end : end].split()[:_WORDS_MORE]
        begins = f"{spot.text[start : hit.end]} {' '.join(more)}"
        return spot.is_running_text and self._is_theirs_alone(begins, others)

    def _is_theirs_alone(self, words: str, others: Iterable[Addressed]) -> bool:
        """Whether words stand in earlier letters, and only in these."""
        said = words.strip()
        owners = {other.letter_id for other in others}
        found = [letter.id in owners for letter in self.before if said in letter.text]
        return len(said) >= _LONG_SENTENCE and bool(found) and all(found)

    def stands_in_posting(self, name: str) -> bool:
        """Whether the posting itself names it: a brand, the parent company, a customer."""
        found = name_words(name)
        if len(found) == 1 and found[0] in ORDINARY:  # "visa sponsorship" does not name Visa
            return re.search(rf"[\w,] {re.escape(name)}\b", self.target.text) is not None
        if "".join(found) in self.in_posting:
            return True
        return len(found) > _PAIR and all(a + b in self.in_posting for a, b in pairwise(found))

    def others(self, hit: Hit) -> tuple[Addressed, ...]:
        """The letters a name belongs to, without this one and without the target's own."""
        return tuple(
            entry
            for entry in hit.form.entries
            if entry.letter_id != self.letter.id
            and not self._is_the_targets(entry)
            and not self._came_later(entry)
        )

    def _came_later(self, entry: Addressed) -> bool:
        """Whether the other letter had the name or number from this one, not the reverse."""
        day = self.letter.date
        return (
            entry.kind in {"recipient", "reference"}
            and entry.date is not None
            and day is not None
            and entry.date > day
        )

    def _is_the_targets(self, entry: Addressed) -> bool:
        """Whether a name belongs to an earlier application to the same employer.

        Another role there is a leftover all the same.
        """
        if entry.kind == "company":
            return same_name(entry.value, self.target.company or "")
        return entry.kind in {"recipient", "place"} and entry.letter_id in self._same_employer

    @cached_property
    def _same_employer(self) -> frozenset[str]:
        """The ids of earlier letters to the target."""
        company = self.target.company or ""
        return frozenset(
            entry.letter_id
            for entry in self.known.addressed
            if entry.kind == "company" and same_name(entry.value, company)
        )

    def is_told_to_others(self, hit: Hit) -> bool:
        """Whether letters to other employers name it too: a past employer, a school, a tool.

        Why: nobody names an addressee in the letters to three others, but everybody names
        the employer they come from.
        """
        owners = {entry.letter_id for entry in hit.form.entries}
        companies = {
            letter.company or letter.id
            for letter in self.before
            if letter.id not in owners
            and not (letter.company and same_name(letter.company, hit.text))
            and hit.text in letter.text
        }
        return len(companies) >= _TOLD_OFTEN


def describe(entry: Addressed, company: str | None = None) -> str:
    """The letter that a name belongs to, in words: "your letter of 2023-10-16 (acme.docx)"."""
    day = f" of {entry.date.isoformat()}" if entry.date else ""
    origin = f" ({entry.source})" if entry.source else ""
    whom = f" for {company}" if company else ""
    return f"your letter{day}{whom}{origin}"


def quoted(text: str) -> str:
    """A text in quotation marks, on one line and not too long."""
    flat = " ".join(text.split())
    return f"“{flat if len(flat) <= 80 else flat[:77].rstrip() + '…'}”"  # noqa: PLR2004
