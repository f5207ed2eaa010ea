"""Is this a cover letter? When in doubt, it is."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from coverkit.parsing.phrases import alternatives

if TYPE_CHECKING:
    from coverkit.models import Document

# What else lies in such folders -> words in its name, headings that it alone has, how many it
# takes. Source: FIELD.md; the headings are those of Europass, O*NET and university templates.
_KINDS: tuple[tuple[str, str, str, int], ...] = (
    (
        "it looks like a résumé, not a cover letter",
        r"r[eé]sum[eé]s?|cv|curriculum|lebenslauf",
        r"(?:work |professional |relevant |employment )?(?:experience|history)|education(?: and training)?|"
        r"(?:technical |key |core |professional )?(?:skills|competenc(?:es|ies))|projects|publications|"
        r"certifications?|languages|references(?: on request\.?| available.*)?|profile|(?:professional )?summary|"
        r"objective|awards?(?: and honou?rs)?|honou?rs|volunteering|interests|hobbies|"
        r"formation|expériences?(?: professionnelles?)?|compétences|langues|centres d['’]intérêt|"
        r"berufserfahrung|(?:aus)?bildung(?:sweg)?|kenntnisse|sprachen|beruflicher werdegang|interessen",
        3,
    ),
    (
        "it looks like a job posting, not a cover letter",
        r"job[ _-]?(?:description|posting|ad)|posting|vacancy|stellenanzeige|offre[ _-]?d.?emploi",
        r"(?:key |main |your )?(?:responsibilities|duties|requirements|qualifications)|about (?:the (?:role|job|company)|us)|"
        r"(?:job|role) description|what (?:you(?:'|’)ll do|we offer|you bring|we(?:'|’)re looking for)|benefits|how to apply|"
        r"who you are|perks|equal opportunity|aufgaben|ihr profil|wir bieten|profil recherché|vos missions",
        2,
    ),
    (
        "it looks like a transcript or certificate, not a cover letter",
        r"transcript|diploma|certificate|zeugnis|relev[eé]",
        r"(?:cumulative )?gpa|credits?(?: earned)?|semester \d|course (?:title|code)|grade|transcript of records",
        3,
    ),
    (
        "it looks like a letter of recommendation, not a cover letter",
        r"recommendation|reference[ _-]?letter|empfehlung|recommandation",
        r"(?:letter of )?recommendation|to recommend .{3,60}",
        1,
    ),
    (
        "it looks like notes for an interview, not a cover letter",
        r"interview|prep(?:aration)?|notes|questions",
        r"(?:interview )?questions?(?: to ask| & answers)?|star (?:stories|method)|tell me about yourself\??|weaknesses|strengths",
        2,
    ),
    (
        "it looks like a form or statement, not a cover letter",
        r"(?:application[ _-]?)?form|statement(?:[ _-]of[ _-]purpose)?|transcript|questionnaire",
        r"statement of purpose|personal statement|(?:first|last|family) name\s*:?|date of birth\s*:?|signature\s*:?",
        2,
    ),
)
_LETTER_NAME = re.compile(r"cover|letter|lettre|anschreiben|motivation|bewerbung", re.IGNORECASE)
_LONGEST_HEADING = 60
_MOST_WORDS = 1500
"""A longer text is no letter, whatever its name."""


def not_a_letter(document: Document) -> str | None:
    """Why this is no cover letter, in the user's words, or None where it may be one."""
    if document.format == "coverkit":
        return None if any(p.part for p in document.paragraphs) else "it holds no passage"
    lines = [line.strip() for p in document.paragraphs for line in p.text.split("\n")]
    name = PurePath(document.path.replace("\\", "/")).stem
    greets = alternatives("salutation")
    greeted = any(greets.match(line) and len(line) < _LONGEST_HEADING for line in lines)
    named_letter = bool(_LETTER_NAME.search(name))
    for reason, in_name, headings, needed in _KINDS:
        named = bool(re.search(rf"(?<![a-z])(?:{in_name})(?![a-z])", name, re.IGNORECASE))
        heads = sum(
            bool(re.fullmatch(rf"(?:{headings})\s*:?", line, re.IGNORECASE))
            for line in set(lines)
            if len(line) <= _LONGEST_HEADING
        )
        if named and not named_letter and not greeted and heads >= 1:
            return reason
        if heads >= needed and not greeted:
            return reason
        if named and not named_letter and heads >= needed:
            return reason
    words = sum(len(line.split()) for line in lines)
    if words > _MOST_WORDS and not greeted:
        return "it is far too long for a cover letter"
    if not any(len(line) > _LONGEST_HEADING or line[-1:] in ".!" for line in lines):
        return "it holds no sentence"
    return None
