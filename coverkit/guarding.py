"""Checking one letter, or all of them, with all that the library knows of the others."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coverkit import checking, parsing
from coverkit.errors import OutputError, UsageError
from coverkit.models import SEVERITIES, Audited, Finding, Verdict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Iterator

    from coverkit.models import Document, Letter, Outline, Posting
    from coverkit.settings import Settings
    from coverkit.storage import Store

_WORD = frozenset({".docx", ".docm", ".dotx"})
_OF_APPLICATIONS = frozenset({"length", "numbers"})
"""Rules whose advice is for letters of application, not for a note of thanks."""
_NO_LETTER = "not_a_letter"
"""What is said of a file that does not look like a letter; `ignore` may name it as a rule."""
_SURE_ENOUGH = 0.35
"""Confidence below which a fact is not held against another letter."""


def check(
    store: Store,
    document: Document,
    *,
    posting: Posting | None,
    company: str | None,
    role: str | None,
    today: dt.date,
    rules: Collection[str] | None = None,
    settings: Settings,
) -> Verdict:
    """What still forbids sending this letter, or should be looked at first."""
    letter = parsing.parse_letter(document)
    if corrections := store.corrections().get(letter.id):
        letter = parsing.parse_letter(document, corrections=corrections)
    outlines = store.outlines()
    target = _target(letter, posting, company=company, role=role)
    if _is_for_another(letter, target):
        letter = replace(letter, id="")
    elif same := store.letters_by_id([letter.id]).get(letter.id):
        letter = replace(letter, paths=tuple(dict.fromkeys((*letter.paths, *same.paths))))
    earlier = [other for other in outlines if other.id != letter.id]
    # Why by path, too: corrected since it was indexed, the letter has another id there.
    own_path = str(Path(document.path).absolute()) if letter.id else ""
    verdict = checking.check(
        document,
        letter=letter,
        known=_known(store, settings, _addressed(outlines, but=letter.id, but_at=own_path)),
        target=target,
        today=today,
        earlier=earlier,
        rules=rules,
        ignore=_ignored(settings),
    )
    verdict = replace(verdict, compared=len(earlier))
    if parsing.is_thanks(document.text):
        asked = tuple(found for found in verdict if found.rule not in _OF_APPLICATIONS)
        return replace(verdict, findings=asked, thanks=True)
    reason = parsing.not_a_letter(document)
    if reason is None or _NO_LETTER in settings.ignore:
        return verdict
    no_letter = Finding(
        rule=_NO_LETTER,
        severity="error",
        where="the whole file",
        text=Path(document.path).name,
        message=f"Is this the right file? To judge by its text, {reason}.",
    )
    return replace(verdict, findings=(no_letter, *verdict.findings))


def _ignored(settings: Settings) -> list[str]:
    """What of the person's own list names rules."""
    return [name for name in settings.ignore if name != _NO_LETTER]


def mark(path: Path, verdict: Verdict, output: Path) -> None:
    """Write a copy of a Word letter in which every finding is highlighted and explained."""
    if path.suffix.lower() not in _WORD:
        raise UsageError(
            f"{path.name} is no Word file, so its findings cannot be marked in it",
            hint="Save the letter as .docx and check that.",
        )
    from coverkit.checking.marked import mark as marked
    from coverkit.drafting.files import write

    content = marked(path.read_bytes(), verdict)
    if os.path.lexists(output):
        raise OutputError(
            f"{output} is there already", hint="Name a new file: nothing is written over."
        )
    write(output, content, force=False)


def _is_for_another(letter: Letter, target: checking.Target) -> bool:
    """Whether this is an old letter about to go to somebody else.

    Why: the library knows the very same letter, and says whom it was for. What a letter says of
    itself never counts against it, but here that is what must be found.
    """
    if target.given_by == "letter" or not target.company or not letter.company:
        return False
    return not checking.same_name(letter.company, target.company)


def audit(
    store: Store,
    *,
    today: dt.date,
    rules: Collection[str] | None = None,
    settings: Settings,
) -> tuple[Audited, ...]:
    """The same guard over every letter of the library, newest first, each as of its own day."""
    letters = store.letters(origin="letter")
    outlines = store.outlines()
    guard = checking.Guard(_known(store, settings, _addressed(outlines)))
    documents = dict(store.documents())

    def audited(letter: Letter) -> Iterator[Finding]:
        document = documents[letter.id]
        for number, path in enumerate(letter.paths or ("",)):
            filed = replace(document, path=path)
            # Why anew for a twin: its folder may speak of another company than the first one's.
            read = letter if number == 0 else parsing.parse_letter(filed)
            verdict = guard.check(
                filed,
                letter=replace(read, id=letter.id, paths=letter.paths),
                target=_target(letter, None, company=None, role=None),
                today=letter.date or today,
                earlier=outlines,
                rules=checking.SENT if rules is None else rules,
                ignore=_ignored(settings),
            )
            yield from verdict if number == 0 else _of_the_path(verdict, path)

    return tuple(
        Audited(letter, Verdict(_gravest_first(audited(letter)), letter.company, letter.role))
        for letter in letters
    )


def _of_the_path(verdict: Verdict, path: str) -> Iterator[Finding]:
    """What is wrong with a twin's own name and folder; its text was checked already."""
    return (
        replace(finding, where=f"file name of {'/'.join(Path(path).parts[-2:])}")
        for finding in verdict
        if finding.where == "file name"
    )


def _gravest_first(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: SEVERITIES.index(f.severity)))


def _known(
    store: Store, settings: Settings, addressed: tuple[checking.Addressed, ...]
) -> checking.KnownNames:
    """What the guard is told: whom the letters were for, and what belongs to the applicant."""
    own = frozenset((store.notes("own_names") or "").split("\n")) - {""}
    return checking.KnownNames(
        addressed=addressed,
        own=own,
        welcome=frozenset(settings.welcome),
        avoided=frozenset(settings.avoid),
    )


def _addressed(
    letters: Iterable[Outline], *, but: str = "", but_at: str = ""
) -> tuple[checking.Addressed, ...]:
    """Whom the letters were for, without the one with this id or at this path.

    Why the first fact of a kind alone, as an outline has it: what a letter says second best of
    itself is often no name.
    """
    found = []
    for letter in letters:
        if letter.id == but or (letter.path and letter.path == but_at):
            continue
        date = letter.date
        found += [
            checking.Addressed(value, kind, letter.source, letter.id, date)
            for kind, (value, certain) in letter.facts.items()
            if kind in checking.LOOKED_UP
            and (certain >= _SURE_ENOUGH or (kind == "company" and _names(letter.path, value)))
        ]
    return tuple(found)


def _names(path: str, company: str) -> bool:
    """Whether the file's own name confirms whom the letter is for."""
    return company.casefold() in Path(path).stem.casefold()


def _target(
    letter: Letter, posting: Posting | None, *, company: str | None, role: str | None
) -> checking.Target:
    """For whom the letter is: as the person says, else the posting, else the letter itself."""
    source: Posting | Letter = posting or letter
    return checking.Target(
        company=company or source.company,
        role=role or source.role,
        # Why not the letter's own: whom it greets is what has to be checked.
        recipient=posting.recipient if posting else None,
        place=posting.place if posting else None,
        reference=posting.reference if posting else None,
        given_by="options" if company else "posting" if posting else "letter",
        text=posting.text if posting else "",
        is_role_told=bool(role or (posting and posting.role)),
    )
