"""Whether a sentence tells which post the applicant held before: that belongs to no application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.phrases import lowered, small

if TYPE_CHECKING:
    from collections.abc import Collection

# Source: what the guard tells posts held by (checking/roles.py), narrowed to a role after "as",
# and the same in German and French.
_AS = r"\b(?:as|als|comme|en tant qu(?:e\b|['’])|en qualité d(?:e\b|['’]))\s*"
_TITLE_BEGINS = (
    r"(?:(?:an?|the|their|its|one of the|eine?r?|une?|l[ea])\s+)?(?:[^\W\d_][\w&/-]*\s+){0,2}$"
)
"""An article, and what a longer title says before the role that was looked for."""
_AT = (
    r"^(?:\s+(?!(?:at|for|beim?|für|chez|pour)\b)[\w&/-]+){0,2}\s+"
    r"(?:at|for|beim?|für|chez|pour|au sein d(?:e|u|['’]))\s*"
    r"(?:(?:the|de[rmn]|die|das|l[ea]|firma)\s+|l['’])*"
    r"(?!your?\b|ihnen\b|ihr\w*\b|sie\b|vous\b|votre\b|vos\b)(?=\S)"
)
"""After a role: the rest of its title, and what stands before the name of an employer."""
_WORKED = (
    r"\b(?:(?:have|had|i|we|was|been) (?:\w+ )?(?:worked|served|acted|interned|trained|started|"
    r"began|employed|working|serving)|"
    r"my (?:[\w-]+ ){0,2}(?:project|time|years?|months|days|job|role|position|post|work|career|"
    r"experience|internship|placement|apprenticeship|training|employment)|"
    r"arbeite(?:te)?|war|begann|tätig|angestellt|beschäftigt|"
    r"(?:meine[rnms]?|mein) (?:[\w-]+ ){0,2}(?:projekt|zeit|jahren?|tätigkeit|arbeit|"
    r"erfahrung(?:en)?|ausbildung|stelle|praktikum)|"
    r"travaill(?:é|ais|e)|exercé|débuté|commencé|"
    r"m(?:on|a|es) (?:[\w-]+ ){0,2}(?:projet|expériences?|années|emploi|poste|stage|apprentissage|"
    r"alternance|travail))\s+(?:[\w-]+\s+){0,5}?"
)
"""Says of what follows "as" that it was so."""
_WORKED_AFTER = r"^(?:[^.!?;,]{0,60}\s)(?:gearbeitet|tätig|beschäftigt|angestellt)\b"
_APPLIES = (
    r"\b(?:appl(?:y|ying|ied|ication)|candida\w+|consider\w*|interest\w*|excite\w*|join\w*|would|"
    r"could|will|hope|want|like|look(?:ing)? forward|become|"
    r"bew[ei]rb\w*|möchte|würde|gerne?|freu\w*|interessier\w*|werden|"
    r"postul\w*|souhait\w*|voudrais|aimerais|pourrais|serais?|devenir)\b|['’]d\b"
)
"""What in a sentence says that it speaks of the post applied for."""
_SENTENCE_ENDS = r"[.!?;:\n](?=\s|$)"


def is_own_past(text: str, start: int, end: int, employers: Collection[int]) -> bool:
    """Whether the role that stands here is one that the applicant held elsewhere.

    Args:
        text: the passage.
        start: where the role begins.
        end: where it ends.
        employers: where the name of the employer written to begins.
    """
    low = lowered(text)
    before, after = compiled(_SENTENCE_ENDS).split(low[:start])[-1], low[end:]
    named = small(_AT).match(after)
    place = end + named.end() if named else None
    if not small(_AS + _TITLE_BEGINS).search(before) or place in employers:
        return False
    if small(_APPLIES).search(before):
        return False
    another = place is not None and text[place].isupper()
    worked = small(_WORKED + _AS + _TITLE_BEGINS).search(before) or small(_WORKED_AFTER).match(
        after
    )
    return another or worked is not None
