"""What a comment says about a reused passage: where it comes from and what was changed."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.drafting.frames import written_date
from coverkit.history import tally_in_words

if TYPE_CHECKING:
    from coverkit.drafting.marking import Marked
    from coverkit.models import Match, Posting

_PATH_PARTS = 3
"""Why not the whole path: a comment may be seen by others, and the folders above the letters
name the person's account and machine. Three parts hold company, role and file name."""


def provenance(match: Match, marked: Marked, posting: Posting) -> str:
    """The remarks on a reused passage, one a line."""
    asked = {requirement.id: requirement.text for requirement in posting.requirements}
    answers = [f"“{shortened(asked[r], 90)}”" for r in match.requirements if r in asked]
    old = [f"{was} → {now}" for was, now in marked.replaced]
    aged = [run.text for run in marked.runs if run.ageing]
    lines = (
        ("From", _origin(match)),
        ("Answers", "; ".join(answers[:3])),
        ("Matched", ", ".join(term.term for term in match.terms[:8])),
        ("Replaced", "; ".join(old)),
        ("Still true?", ", ".join(dict.fromkeys(aged))),
        ("Variants", ", ".join(match.variants)),
        ("Outcomes", tally_in_words(match.outcomes) if match.outcomes else ""),
        ("Remark", match.passage.note),
    )
    return "\n".join(f"{label}: {text}" for label, text in lines if text)


def _origin(match: Match) -> str:
    letter = match.letter
    if letter.origin == "starter":
        return "the starter library: no one's own words yet, make them yours"
    path = "/".join(PurePath(letter.paths[0]).parts[-_PATH_PARTS:]) if letter.paths else ""
    day = written_date(letter.date, language="en") if letter.date else "undated"
    target = ", ".join(filter(None, (letter.company, letter.role)))
    return f"{path or 'letter ' + letter.id} ({day})" + (
        f", written for {target}" if target else ""
    )


def shortened(text: str, length: int) -> str:
    """The text on one line, cut between words at ``length`` characters at most."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    head = line[:length]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,;:") + " …"


def unbracketed(text: str) -> str:
    """The text on one line without square brackets, which are a draft's own mark."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())
