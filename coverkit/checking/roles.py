"""Roles in a text: which one a letter says it is for, and which one a sentence applies for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.cues import looks_ahead, pattern
from coverkit.checking.titles import names_a_trade, trade
from coverkit.checking.tokens import around
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from coverkit.checking.name_table import Hit
    from coverkit.checking.spots import Spot
    from coverkit.models import Letter

_APPLIES_BEFORE = r"""
\b(?:appl(?:y|ying|ication)|candida\w+|consider(?:ed|ation)|interest(?:ed)?|position|role|post|job
|vacancy|opening|opportunity|hire|hiring|join|suited|fit|qualified|evidence|bewerb\w+|bewirb\w*
|Stelle
|Aufgabe|Rolle|Funktion|Ausschreibung|postul\w+|poste|emploi)
\b[^.]{0,80}\b(?:as|for|of|in|your|the|als|um|für|zum|zur|im|des|de|d['’]|que|pour|au|à)\s*
(?:(?:the|an?|your|our|my|die|der|das|eine[nrm]?|une?|le|la)\s+)?(?:[\w'’\-]+\s+){0,3}$
|\b(?:your\s+(?:new|next)|as\s+your|my\s+next\s+(?:role|position|job)\s+as\s+an?)\s+(?:\w+\s+){0,2}$
"""
_NEEDED_BEFORE = r"""
\b(?:wants?|needs?|look(?:s|ing)?\ for|expects?|seeks?|requires?|asks?)\b[^.;]{0,25}\b(?:in|from|of)
\s+(?:an?|your|the)\s+(?:\w+\s+){0,2}$
"""
"""Before a title that somebody is wanted for: "what you want in a Welder"."""
_WHAT_BEFORE = r"""
\b(?:what|everything|all(?:\ that)?|was|alles,?\ was|ce\ qu['’]|ce\ que)\s*
(?:an?|your|the|eine?|Ihr\w*|une?|votre|le|la)?\s*$
"""
_NEEDS_AFTER = r"""
^\s+(?:should|needs?|must|has\ to|brings?|would|braucht|mitbring\w+|können|doit|devrait)\b
"""
"""Around a title of which it is told what it takes: "what a Welder needs"."""
_OPENS, _CLOSES = r"\s*[«“\"„‘']\s*$|\s+\(\s*$", r"^\s*[»”\"“’']"
"""Quotation marks around a title, or a bracket before it."""
_NAMED_POST = r"""
\b(?:position|role|post|job|vacancy|opening|application|Stelle|Position|Ausschreibung|poste|emploi|offre
|candidature)\s*(?:for|to|of|as|als|de|du)?\s*$
"""
"""Before a title in quotation marks: "du poste « Soudeur »"."""
_APPLIES_AFTER = r"""
^(?:\s*\([^)]*\)|\s*[–/,-]\s*(?-i:[A-Z])[\w+\#]+(?:\ (?-i:[A-Z])\w+|\ of\b){0,3}){0,3}
\s*(?:position|role|post|job|opening|opportunity|vacancy|Stelle)\b
(?!\s+(?:I\ (?:held|had)|where|from|since|until))
|^\s+(?:at|for|with|in)\s+(?:you|your)\b
|^\s+(?:zu\ )?bewerben\b
"""
_AS_BEFORE = r"""
\b(?:as|als|comme|en\ tant\ que|en\ qualité\ d['e’])\s*(?:an?\s|your\s|the\s|Ihre?\s|eine?\s)?$
"""
_DID = r"""
^[^.,;]{0,40}?,?\s*(?:
I\ (?:\w+ly\ )?(?:was|were|had|have|did|led|ran|built|took|taught|wrote|made|kept|saw|learnt|got
|\w+ed)\b
|(?:habe|hatte|war|durfte|konnte|leitete|\w+te)\ ich\b
|(?:j['’](?:ai|avais|étais)|nous\ avons)\b)
"""
"""After a title: what one did as such."""
_BECOMES = r"""
\b(?:make|be|become|becoming|be\ called|werden?|werde|sein|devenir|deviendrais?|serais?|être)\s+
(?:(?:an?|your|the|eine?|Ihre?|der|die|une?|votre|le|la)\s+)?(?:[\w\-]+\s+){0,2}$
"""
_SOME_DAY = r"""
\b(?:one\ day|some\ ?day|eventually|ultimately|long[\ -]term|goal|ambition|in\ the\ future|later
|eines\ Tages|irgendwann|langfristig|später|Ziel|un\ jour|à\ terme|plus\ tard|objectif|ambition)\b
"""
"""Whoever wants to become something some day does not apply for it now."""
_PAST = r"""
\b(?:worked|served|was|were|been|previous(?:ly)?|former(?:ly)?|current(?:ly)?|held|promoted
|experience
|since|years?|during|before|after|while|allowed\ me|t(?:ake|ook|aking)\ on
|gearbeitet|war|bisher\w*|derzeit\w*|als\ ich|(?:habe
|hatte)\ ich(?!\ (?:\w+\ ){0,3}(?:interess|ausschreibung|anzeige|gelesen))
|(?:nahm|erhielt|bekam|trat)\ ich|travaillé|étais
|ancien\w*|actuel\w*|had\s+(?:the|an)\s+(?:opportunity|chance|pleasure|privilege)|durfte|konnte
|(?:describe\w*|see|consider\w*|think\s+of|regard\w*)\s+myself
|mein\w*\s+(?:\w+\s+){0,2}(?:Rolle|Aufgabe|Funktion|Tätigkeit|Stelle)\s+als
|eu\s+l['’](?:occasion|opportunité)|my\s+(?!next|new|future)(?:\w+\s+){1,4}as\s+an?|my\s+(?!next
|new|future)(?:\w+\s+){0,2}(?:role|position|job)
(?:\s+\w+){0,4}\s+(?:as|of))\b
"""
_AHEAD = r"\b(?:apply(?:ing)?|application|candida\w+|consider(?:ed|ation)|bewerb\w+|postul\w+)\b"

_SUBJECT_ROLE = r"""
\b(?:(?:as|als|zum|zur|(?:post|position|role|job)\ (?:of|as)|poste\ (?:de|du)
|Stelle\ (?:als|der|des)|en\ tant\ que|(?:application|applying|candidature)\ for(?:\ the|\ a)?)
\s+|^re\s*:\s*|poste\ d['’])
(?P<role>[^\W\d_][^,;:|\n]{2,60})
"""
_SOUGHT = r"""
\b(?:look(?:s|ing)?\ for|search(?:es|ing)?\ for|seek(?:s|ing)?|needs?|wants?|hiring|recruit(?:s|ing)
|cherche[zr]?|recherche[zr]?|recrute[zr]?|suchen?|sucht)\s+(?:an?|une?|eine[nr]?)\s+
(?-i:(?P<role>[^\W\d_a-zß-öø-ÿ][\w/&-]*(?:\ [^\W\d_a-zß-öø-ÿ][\w/&-]*){0,4}))
"""


def claimed_roles(letter: Letter) -> list[str]:
    """The titles that a letter says it is for where nothing is left over so easily.

    Its subject line, its file's name, and what it says that the employer is looking for.
    """
    roles = [fact for fact in letter.facts if fact.kind == "role"]
    said = {word for f in roles if f.found_in != "path" for word in trade(f.value)}
    found = [
        f.value
        for f in roles
        if f.found_in == "user"
        # Why not any: a folder may be called for a library.
        or (f.found_in == "path" and (names_a_trade(f.value) or trade(f.value) & said))
    ]
    for part in letter.parts:
        cue = _SUBJECT_ROLE if part.part == "subject" else _SOUGHT
        found += [match["role"] for match in pattern(cue).finditer(part.text)]
    return [title for title in found if trade(title)]


def is_applied_for(spot: Spot, start: int, end: int) -> bool:
    """Whether the text applies for the role there, rather than telling of an earlier one."""
    if spot.part == "subject" or spot.place in {"file_name", "property"}:
        return True
    before, after = around(spot.text, start, end)
    bare = compiled(_OPENS).sub(" ", before)
    if bare != before and pattern(_NAMED_POST).search(bare):
        return not looks_back(bare)
    return _applies(bare, compiled(_CLOSES).sub(" ", after))


def _applies(before: str, after: str) -> bool:
    """The same of the words before a title and after it."""
    if pattern(_WHAT_BEFORE).search(before) and pattern(_NEEDS_AFTER).match(after):
        return True
    if looks_back(before):
        return False
    if (
        asks_for(before)
        or pattern(_NEEDED_BEFORE).search(before)
        or pattern(_APPLIES_AFTER).search(after)
    ):
        return True
    if pattern(_BECOMES).search(before) and not pattern(_SOME_DAY).search(before + after):
        return looks_ahead(before)
    return pattern(_AS_BEFORE).search(before) is not None and looks_ahead(before + after)


def asks_for(before: str) -> bool:
    """Whether the words before a title ask for the post: "I am applying as a"."""
    return pattern(_APPLIES_BEFORE).search(before) is not None


def says_what_as(before: str, after: str) -> bool:
    """Whether one would do or bring something as what a title says, and did not: "As a Welder I".

    Args:
        before: the sentence up to the title.
        after: the rest of it.
    """
    return pattern(_AS_BEFORE).search(before) is not None and not pattern(_DID).match(after)


def looks_back(before: str) -> bool:
    """Whether the words before a title tell of an earlier job: "in my job as a"."""
    past = pattern(_PAST).search(before[-60:]) is not None
    return past and not pattern(_AHEAD).search(before)


_GOES_ON = r"^(?:\ (?!I\ [a-z])(?:[A-Z][\w/+\#&\-]*|[IVX]+|\d)\b)+"
"""The rest of a title: "II", not the "I" of "As a Test Engineer I would"."""


_BEGINS = r"(?:\b(?!(?:As|Als|Comme|Your|The|An?|For|Ihre?|Der|Die)\ )[A-Z][\w/+\#&\-]*\ )+$"
"""Its beginning: "Senior", not the "As" of a sentence."""


def whole_title(text: str, hit: Hit) -> tuple[int, int]:
    """The span of the whole title around a known one: "Senior *Test Engineer* II".

    Offsets are half-open, in characters.
    """
    before = pattern(_BEGINS, cased=True).search(text[: hit.start])
    after = pattern(_GOES_ON, cased=True).search(text[hit.end :])
    start = before.start() if before and text[hit.start].isupper() else hit.start
    return start, hit.end + (after.end() if after else 0)
