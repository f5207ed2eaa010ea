"""Whether a known name that stands in a text is meant as a name, and how it is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from coverkit.checking import cues
from coverkit.checking.name_table import begins_sentence
from coverkit.checking.tokens import around, fold
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from coverkit.checking.name_table import Hit
    from coverkit.checking.spots import Spot

Use = Literal[cues.Use, "no_name"]

_POSSESSIVE = compiled(r"['’](?:s\b|(?=\s))")
_URL = r"(?:https?://|www\.|[\w.+-]+@)\S*$"
_NAMES_FOLLOW = r"""
(?:\b(?:for|to|with|from|by|of|about|in|on|für|zu|von|mit|pour|avec|à|de|dear|hello|hi|hallo
|greetings|team)|[,&(–-])\s*(?:the\s)?$
"""
"""After these a name may stand, or an ordinary word that goes on: "for Visa questions"."""
_ONLY_NAMES_FOLLOW = r"""
\b(?:at|join|joining|bei|chez|rejoindre|intégrer|because|as|why|what|that|than|if|when|how|and|weil|dass
|warum|wenn|que|pourquoi|parce|like|für|mit|Firma|société
|follow(?:ed|ing)?|admired?|loved?|chose
|choose|choisi|hope|used|serve|prefer|joined|trust|sure|believe|think|convinced|confident|helping|help|know)\s+$
"""
"""After these a word with a capital is a name, whatever follows."""
_STANDS_ALONE = r"""
\s*(?:$|[.,;:!?)…–—]|['’]|(?:I\ (?:would|will|could)
|is|are|was|has|have|as|and|or|because|since|in|on|to|for|with|that|who|which
|where|team|would|will|can|if|so|when|by|from|at|over|through|after|before|today|says?|does|did|again
|goes|makes|offers|needs|stands|works|builds
|serait|sera|me|nous|ist|hat|schon|bereits|gerne?|auch|bald|künftig|und|als|weil|da|im|in|mit|zu|wo|est|a|et|car|comme|pour|en|dans|où)\b)
"""
_A_COMPANY_DOES = r"""
\s+(?:values|believes|offers|builds|hires|stands\ for|is\ (?:growing|hiring|building|looking
|known|where)|would\ (?:be|give|offer)|has\ (?:customers|offices|stores|shops)
|is\ an?\ (?:\w+\ )?(?:company|leader|place|firm|brand)|has\ (?:built|grown
|always|been|made)
|bietet|baut|steht\ für|sucht|propose|recherche|recrute)\b
"""
"""Verbs that make even the first word of a sentence a company."""
_ARTICLE = (
    r"\b(?:a|an|the|no|any|this|my|your|our|its|their|ein\w*|d(?:as|er|ie|en|em)|zum|zur|am|im|kein\w*"
    r"|une?|l[ae]s?|cette?|mon|votre|leur|au|du)\s+$"
)


def use_in(spot: Spot, hit: Hit) -> Use:
    """How the text uses this name; ``no_name`` when it is an ordinary word here."""
    before, after = around(spot.text, hit.start, hit.end)
    if cues.follows_title(before) or _in_own_address(spot, hit):
        return "no_name"
    if hit.form.is_ordinary and not _meant_as_name(spot, hit, before=before, after=after):
        return "no_name"
    if not spot.is_running_text:
        return "addressed"
    return cues.use_of_name(before, after, language=spot.language)


def addresses(spot: Spot, hit: Hit) -> bool:
    """Whether the sentence plainly wishes to work there."""
    return cues.is_directly_addressed(*around(spot.text, hit.start, hit.end))


def looks_ahead(spot: Spot, hit: Hit) -> bool:
    """Whether the sentence speaks of the application at all, before the name or after it."""
    return cues.looks_ahead("".join(around(spot.text, hit.start, hit.end)))


def is_possessive(spot: Spot, hit: Hit) -> bool:
    """Whether something is said to be theirs: "Zephyr's work", "Zephyrs Arbeit"."""
    return _POSSESSIVE.match(spot.text, hit.end) is not None or (
        fold(hit.text).endswith("s") and not "".join(hit.form.words).endswith("s")
    )


def stands_alone(after: str) -> bool:
    """Whether what follows shows that a name ends here, and is no part of another thing's."""
    return cues.pattern(_STANDS_ALONE, cased=True).match(after) is not None


def _in_own_address(spot: Spot, hit: Hit) -> bool:
    """The applicant's own profile and mail: "linkedin.com/in/…", "GitHub: …"."""
    if spot.part not in {"letterhead", "signoff"} and spot.place not in {"header", "footer"}:
        return False
    line = spot.text[: hit.start].rpartition("\n")[2]
    after = spot.text[hit.end : hit.end + 12]
    web = compiled(_URL, re.IGNORECASE).search(line)
    ending = compiled(r"\.(?:com|org|io|net|de|fr|ch|at|eu)\b").match(after)
    return bool(web or ending) or after.lstrip().startswith((":", "/"))


def _meant_as_name(spot: Spot, hit: Hit, *, before: str, after: str) -> bool:
    """Whether an ordinary word with a capital is a name here."""
    if not spot.is_running_text:
        return spot.place in {"file_name", "property"} or not _in_title_case(spot.text, hit)
    if _POSSESSIVE.match(after) or (before.endswith("An ") and cues.is_praised(after)):
        return True
    if begins_sentence(spot.text, hit.start):
        return cues.pattern(_A_COMPANY_DOES).match(after) is not None
    if compiled(r"\bbei der $").search(before):  # "bei der Post", as nobody says of a thing
        return stands_alone(after) or cues.is_directly_addressed(before, after)
    if compiled(_ARTICLE, re.IGNORECASE).search(before) or _in_title_case(spot.text, hit):
        return False
    return _follows_name_word(before, after)


def _follows_name_word(before: str, after: str) -> bool:
    if cues.pattern(_ONLY_NAMES_FOLLOW).search(before):
        return True
    follows = cues.pattern(_NAMES_FOLLOW).search(before)
    return follows is not None and stands_alone(after)


def _in_title_case(text: str, hit: Hit) -> bool:
    """Whether the whole line is in capitals, so that a capital is no sign."""
    line_start = text.rfind("\n", 0, hit.start) + 1
    line_end = text.find("\n", hit.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    others = [w for w in compiled(r"[^\W\d_]{4,}").findall(line) if w not in hit.text]
    return len(others) > 2 and all(word[0].isupper() for word in others)  # noqa: PLR2004
