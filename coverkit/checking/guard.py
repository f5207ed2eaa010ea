"""A letter and what the library knows -> a `Verdict`."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from coverkit.checking.case import Case, Remark
from coverkit.checking.name_table import NameTable
from coverkit.checking.names import as_people_are_called, as_titles_are_told
from coverkit.checking.rules import RULES
from coverkit.checking.spots import Spot, spots
from coverkit.errors import UsageError
from coverkit.models import SEVERITIES, Finding, Verdict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterator, Sequence

    from coverkit.checking.case import Rule
    from coverkit.checking.names import Addressed, KnownNames, Target
    from coverkit.models import Document, FactKind, Letter, Outline

LOOKED_UP: tuple[FactKind, ...] = ("company", "role", "recipient", "place", "reference")
"""The kinds of fact that are looked for; dates and job boards recur in all letters."""

_SPELT = {"recipient": as_people_are_called, "role": as_titles_are_told}
"""How a name of a kind may be told, where not as it is."""
_OF = ": "
"""Parts a rule from the words that it is not to mention, in what is ignored."""


class Guard:
    """The known names compiled once, for any number of letters.

    Names that came from the very letter that is checked (by its id) never count against it,
    so one guard serves a whole audit.
    """

    def __init__(self, known: KnownNames) -> None:
        """Compile the names: about 10 microseconds a name."""
        kinds: defaultdict[FactKind, list[Addressed]] = defaultdict(list)
        for entry in known.addressed:
            kinds[entry.kind] += _SPELT.get(entry.kind, lambda name: [name])(entry)
        self._known = known
        self._tables = {
            kind: NameTable(
                kinds[kind],
                shortened=kind == "company",
                numbers=kind == "reference",
                titles=kind == "role",
            )
            for kind in LOOKED_UP
        }

    def check(
        self,
        document: Document,
        *,
        letter: Letter,
        target: Target,
        today: dt.date,
        earlier: Sequence[Outline] = (),
        rules: Collection[str] | None = None,
        ignore: Collection[str] = (),
    ) -> Verdict:
        """All findings on one letter, errors first, then by place.

        Args:
            document: The file as read: its places, hidden text, properties, name.
            letter: The same file as parsed: its parts and facts.
            target: Whom it is for.
            today: The day on which it is checked.
            earlier: The library's letters, for what is reused from them.
            rules: Only these rules, by id or by folder (``leftover``); None for all.
            ignore: Not these; ``rule: words`` leaves out the findings on just these words.

        Raises:
            UsageError: If ``rules`` or ``ignore`` names no rule.
        """
        case = Case(
            document=document,
            letter=letter,
            spots=spots(document, letter),
            target=target,
            known=self._known,
            tables=self._tables,
            today=today,
            earlier=earlier,
        )
        places = {id(spot): number for number, spot in enumerate(case.spots)}
        found = [
            (SEVERITIES.index(finding.severity), places.get(id(remark.where), -1), number, finding)
            for number, (remark, finding) in enumerate(_findings(case, _chosen(rules, ignore)))
        ]
        ordered = dict.fromkeys(finding for *_, finding in sorted(found, key=lambda f: f[:3]))
        kept = tuple(finding for finding in ordered if not _is_accepted(finding, ignore))
        return Verdict(kept, target.company, target.role, ignored=len(ordered) - len(kept))


def check(
    document: Document,
    *,
    letter: Letter,
    known: KnownNames,
    target: Target,
    today: dt.date,
    earlier: Sequence[Outline] = (),
    rules: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> Verdict:
    """Check one letter; `Guard` does the same for many without compiling the names again."""
    return Guard(known).check(
        document,
        letter=letter,
        target=target,
        today=today,
        earlier=earlier,
        rules=rules,
        ignore=ignore,
    )


def _findings(case: Case, rules: dict[str, Rule]) -> Iterator[tuple[Remark, Finding]]:
    for name, rule in rules.items():
        for remark in rule.find(case):
            yield (
                remark,
                Finding(
                    rule=name,
                    severity=remark.severity or rule.severity,
                    where=remark.where.where if isinstance(remark.where, Spot) else remark.where,
                    text=remark.text,
                    message=remark.message,
                    source=remark.source or rule.source,
                    within=remark.where.text if isinstance(remark.where, Spot) else "",
                ),
            )


def _chosen(rules: Collection[str] | None, ignore: Collection[str]) -> dict[str, Rule]:
    ignored = [name for name in ignore if _OF not in name]
    for name in [*(rules or ()), *ignored, *(name.partition(_OF)[0] for name in ignore)]:
        if not any(_covers(name, rule) for rule in RULES):
            raise UsageError(f"There is no rule “{name}”.", hint="Rules: " + ", ".join(RULES))
    return {
        rule: RULES[rule]
        for rule in RULES
        if (rules is None or any(_covers(name, rule) for name in rules))
        and not any(_covers(name, rule) for name in ignored)
    }


def _is_accepted(finding: Finding, ignore: Collection[str]) -> bool:
    """Whether the person said of just this finding that it is none: ``rule: words``."""
    for entry in ignore:
        rule, sign, text = entry.partition(_OF)
        if sign and _covers(rule, finding.rule) and text.casefold() == finding.text.casefold():
            return True
    return False


def _covers(name: str, rule: str) -> bool:
    """Whether a rule's id, or the folder it is in, is meant."""
    return rule == name or rule.startswith(f"{name}.")
