"""Results as JSON: the shapes of DESIGN.md. Fields may be added, never renamed."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from coverkit.models import PASSAGE_PARTS, Listed

if TYPE_CHECKING:
    from coverkit.history import Application, Event, Lesson
    from coverkit.models import (
        Audited,
        Finding,
        IndexReport,
        Letter,
        Match,
        Posting,
        Suggestions,
        Tally,
        Verdict,
    )


def report_shape(report: IndexReport) -> dict[str, Any]:
    """What `index` did."""
    return asdict(report)


def letter_shape(letter: Letter) -> dict[str, Any]:
    """One letter, as in `list`."""
    facts = {fact.kind: fact.value for fact in reversed(letter.facts)}
    passages = len(letter.passages)
    return listed_shape(
        Listed(letter.id, facts, passages, letter.language, letter.paths, letter.outcome)
    )


def listed_shape(letter: Listed) -> dict[str, Any]:
    """The same, of a letter whose text was not read."""
    return {
        "id": letter.id,
        "path": letter.paths[0] if letter.paths else None,
        "twins": list(letter.paths[1:]),
        "company": letter.facts.get("company"),
        "role": letter.facts.get("role"),
        "recipient": letter.facts.get("recipient"),
        "date": letter.facts.get("date"),
        "language": letter.language,
        "passages": letter.passages,
        "outcome": letter.outcome,
    }


def whole_letter_shape(letter: Letter) -> dict[str, Any]:
    """One letter with its text, as in `show`."""
    return {
        **letter_shape(letter),
        "parts": [
            {
                "part": part.part,
                "id": part.id,
                "text": part.text,
                "kind": part.kind,
                "reusable": part.part in PASSAGE_PARTS,
                "slots": [asdict(slot) for slot in part.slots],
            }
            for part in letter.parts
        ],
        "facts": [asdict(fact) for fact in letter.facts],
    }


def application_shape(application: Application) -> dict[str, Any]:
    """One application, as in `save`, `outcome` and `list --applications`."""
    return {
        "letter": letter_shape(application.letter),
        "sent": application.sent.isoformat() if application.sent else None,
        "state": application.state,
        "reached": application.reached,
        "posting": asdict(application.posting) if application.posting else None,
        "reused": [asdict(reused) for reused in application.reused],
        "events": [event_shape(event) for event in application.events],
    }


def event_shape(event: Event) -> dict[str, Any]:
    """One outcome as it was noted."""
    return {**asdict(event), "date": event.date.isoformat()}


def tally_shape(tally: Tally) -> dict[str, Any]:
    """What came of a passage's letters; the estimate only where there are enough to tell."""
    counts: dict[str, Any] = {str(outcome): number for outcome, number in tally.counts.items()}
    shape = {"letters": tally.letters, "enough": tally.enough, **counts}
    if tally.enough:
        shape["rate"] = round(tally.rate, 4)
        shape["interval"] = [round(end, 4) for end in tally.interval]
    return shape


def lesson_shape(lesson: Lesson) -> dict[str, Any]:
    """What was learnt, and from which letter."""
    application = lesson.application
    return {
        "text": lesson.text,
        "letter": application.letter.id,
        "company": application.letter.company,
        "state": application.state,
        "nearness": lesson.nearness,
    }


def match_shape(match: Match) -> dict[str, Any]:
    """One match, as in `suggest` and `search`."""
    return {
        "id": match.id,
        "letter": match.letter.id,
        "part": match.passage.part,
        "score": round(match.score, 6),
        "text": match.passage.text,
        "terms": [
            {
                "term": term.term,
                "weight": round(term.weight, 6),
                "asked": round(term.asked, 6),
                "said": round(term.said, 6),
            }
            for term in match.terms
        ],
        "factor": round(match.factor, 6),
        "requirements": list(match.requirements),
        "leftovers": [asdict(leftover) for leftover in match.leftovers],
        "variants": list(match.variants),
        "outcomes": tally_shape(match.outcomes) if match.outcomes else {},
        "origin": match.letter.origin,
    }


def posting_shape(posting: Posting) -> dict[str, Any]:
    """What was understood of a posting."""
    return {
        "company": posting.company,
        "role": posting.role,
        "place": posting.place,
        "recipient": posting.recipient,
        "reference": posting.reference,
        "language": posting.language,
        "requirements": [
            {"id": requirement.id, "text": requirement.text, "kind": requirement.kind}
            for requirement in posting.requirements
        ],
        "text": posting.text,
        "about": list(posting.about),
        "left_out": [{"kind": kind, "text": text} for kind, text in posting.left_out],
    }


def suggestions_shape(found: Suggestions) -> dict[str, Any]:
    """What `suggest` found."""
    return {
        "posting": {
            "company": found.posting.company,
            "role": found.posting.role,
            "requirements": [
                {
                    "id": requirement.id,
                    "text": requirement.text,
                    "kind": requirement.kind,
                    "covered_by": list(found.coverage.get(requirement.id, ())),
                }
                for requirement in found.posting.requirements
            ],
        },
        "matches": [match_shape(match) for match in found],
        "openings": [match_shape(match) for match in found.openings],
        "closings": [match_shape(match) for match in found.closings],
    }


def finding_shape(finding: Finding) -> dict[str, Any]:
    """One finding, as in `check` and `audit`."""
    return {key: value for key, value in asdict(finding).items() if key != "within"}


def verdict_shape(verdict: Verdict) -> dict[str, Any]:
    """What `check` found."""
    return {
        "ready": verdict.ready,
        "company": verdict.company,
        "role": verdict.role,
        "ignored": verdict.ignored,
        "compared": verdict.compared,
        "findings": [finding_shape(finding) for finding in verdict],
    }


def audited_shape(audited: Audited) -> dict[str, Any]:
    """One letter, as in `audit`."""
    return {
        "id": audited.letter.id,
        "path": audited.letter.paths[0] if audited.letter.paths else None,
        "company": audited.letter.company,
        "role": audited.letter.role,
        "date": audited.letter.fact("date"),
        "ready": audited.verdict.ready,
        "findings": [finding_shape(finding) for finding in audited.verdict],
    }
