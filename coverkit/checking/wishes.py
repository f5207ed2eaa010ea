"""Whom a letter's sentences wish to work for, whether or not the library knows the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.checking.cues import Use, looks_ahead, use_of_name
from coverkit.checking.name_like import stands_alone
from coverkit.checking.same_names import abbreviates
from coverkit.checking.tokens import around
from coverkit.expressions import compiled
from coverkit.german_nouns import is_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.spots import Spot

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = (
    rf"(?:St\.|(?:{_CAPITAL}\.)+"
    rf"|(?:{_CAPITAL}|\d+[^\W\d_])[\w&’'-]*(?:\.\w[\w&’'-]*)*)"
)
_ADDRESSED = compiled(
    r"\b(?:at|within|[Aa]pply(?:ing)? to|(?:to|of) hear(?:ing)? (?:back )?from"
    r"|of (?:\w+ )?(?:use|service|value) to"
    r"|(?:attract|draw|drew|excite|impress|interest)\w* me (?:\w+ )?(?:to|about|at|in)"
    r"|[Jj]oin|[Jj]oining|bei|chez|[Rr]ejoindre|[Ii]ntégrer"
    r"|[Dd]as Team von(?! (?:Frau|Herrn|Dr|Prof)\b))\s+"
    r"(?:the\s)?"
    rf"({_NAME}(?:\s+(?:(?:of|de|und|and|&)\s+)?{_NAME}){{0,3}})"
)
_TEAM = compiled(
    r"\b(?:with|of|on|to|from|join(?:ing)?|for) (?:the )"
    rf"({_NAME}(?:\s+(?:(?:of|and|&)\s+)?{_NAME}){{0,3}})"
    r"(?=(?:['’]s?)? (?:team|family|community)\b)"
)
"""Whose team the applicant would work in: "to contribute to the Zephyr team"."""
_TEAM_OF = compiled(rf"\bl['’]équipe (?:de |du |d['’])({_NAME}(?: (?:(?:et|de) )?{_NAME}){{0,3}})")
"""The same in French."""
_GIVEN = compiled(
    r"\b(?:[Bb]ring(?:ing)? [^.,;:!?\n]{3,90}? to|asset to|value to) (?:the )?"
    rf"({_NAME}(?: {_NAME}){{0,3}})(?! (?:team|project|product|platform)s?\b)"
)
"""Who would gain: "to bring my experience to Zephyr", which may be a product of theirs."""
_PERHAPS = (_TEAM, _TEAM_OF, _GIVEN)
_PART_OF = compiled(
    r",?\s+(?:at|of|in|within|der|des|de|du|an der|bei|à)\s+(?:the\s|der\s|la\s|l['’])?"
    rf"({_NAME}(?:\s+(?:(?:of|de|und|and|&)\s+)?{_NAME}){{0,4}})"
)
"""What follows the name of a department: "the Tide Centre at Larkhill University"."""
_WOULD_BE = compiled(
    r"(?:\b(?:[Ww]orking|[Ii]nterning|[Tt]raining"
    r"|(?:[Aa]|[Tt]he) (?:career|role|position|job|placement|internship)) (?:at|for|with) (?:the )?"
    r"|\b(?:[Ee]ine (?:Stelle|Tätigkeit|Anstellung)|[Dd]ie Arbeit) bei (?:der |dem )?"
    rf"|\b[Tt]ravailler (?:chez|pour) (?:la |le |l['’])?)({_NAME}(?: {_NAME}){{0,3}})"
    r"(?= (?:would|will|could|würde|wäre|me permettrait|serait)\b)"
)
"""What is wished for begins the sentence, and the wish comes after the name."""
_GAINS = compiled(
    rf"\b[Mm]y\s[^.,;:!?\n]{{3,90}}?\b(?:gives?|benefits?)\s({_NAME}(?: {_NAME}){{0,3}})(?=[ .,;])"
)
"""Who gains by what the applicant can do: "My experience gives Zephyr a head start"."""
_HELPS = compiled(
    r"\b(?:[Ii] (?:can|could|will|would)|(?:want|like|love|hope|eager|keen|happy|glad|ready) to)"
    rf" help ({_NAME}(?: {_NAME}){{0,3}})(?= (?:to|in|with|grow|reach|build|become|achieve)\b)"
)
"""Whom the applicant would help: "I can help Zephyr to grow"."""
_NO_EMPLOYER = (
    r"^(?:mr|mrs|ms|dr|prof)\b|universit|college|school|institut|hochschule|école|lycée|academy|gymnasium|faculty|bootcamp"
    r"|conference|hackathon|olympi|meetup|summit\b|\bteam\b|department|\bfair\b|\bexpo\b|booth|stand\b"
    r"|event\b|seminar|workshop|symposium"
)
_FOR_A_GRANT = (
    r"\s+for\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}"
    r"(?:grant|fellowship|funding|award|scholarship|visa|permit)"
)
"""What one applies to others for: "would apply to the Tide Fund for a grant"."""
_SITE = rf"\bin {_CAPITAL}[\w-]+ bei\s$|\byour (?:\w+ )?\w+ (?:at|in)\s$"
"""Before a town: "in Garching bei München", "your group at Salthaven"."""
_JUST_BEFORE = 45
"""Characters before the name in which a word that looks back ("learned at") decides."""
_LOOKS_BACK = (
    r"\b(?:learn(?:ed|t)|gained|acquired|worked|built|developed|studied|did|was|were|had|led|ran"
    r"|(?:since|after|before) (?:i )?(?:join|mov)\w*|depuis que|seitdem"
    r"|my (?:\w+ )?(?:work|time|experience|role|position|internship|studies"
    r"|degree|job|thesis|placement)"
    r"|(?!delight|excit|interest|thrill|pleas|motivat|inspir|impress|honou?r|commit|dedicat|attract"
    r"|fascinat|convinc|prepar|determin|privileged|overjoyed|intrigu|enthus)\w+ed"
    r"|gesammelt\w*|gelernt\w*|acquis\w*|appris\w*|mon|ma|mes|mein\w*)\b"
)


def addressed_in(spot: Spot, company: str) -> Iterator[str]:
    """Names in the letter's sentences that are spoken of as the future employer."""
    for name, after in _wished(spot, _ADDRESSED):
        house = _PART_OF.match(after)
        german = spot.language == "de" and is_noun(name.partition(" und ")[0])
        if german or compiled(_FOR_A_GRANT).match(after):
            continue
        if not stands_alone(after) or (house and abbreviates(house[1], company)):
            continue  # "the Aldmere career fair" is no employer
        if not _is_no_employer(name + after[:20]):
            yield name
    for match in _WOULD_BE.finditer(spot.text):
        if not _is_no_employer(match[1]):
            yield match[1]
    for expression in (_GAINS, _HELPS):
        yield from (match[1] for match in expression.finditer(spot.text))


def _wished(
    spot: Spot, expression: re.Pattern[str], uses: frozenset[Use] = frozenset({"addressed"})
) -> Iterator[tuple[str, str]]:
    """Names that a sentence wishes for, each with what follows it in the sentence."""
    for match in expression.finditer(spot.text):
        name = compiled(r"['’]s?$|[.]+$").sub("", match.group(1))
        before, after = around(spot.text, match.start(1), match.start(1) + len(name))
        past = compiled(_LOOKS_BACK, re.IGNORECASE).search(before[-_JUST_BEFORE:])
        past = past or compiled(_SITE).search(before)
        if not past and looks_ahead(before) and use_of_name(before, after) in uses:
            yield name, after


def _is_no_employer(text: str) -> bool:
    return compiled(_NO_EMPLOYER, re.IGNORECASE).search(text) is not None


def perhaps_theirs(spot: Spot) -> Iterator[str]:
    """Teams and products that may be the company's own: only the applicant can tell."""
    for expression in _PERHAPS:
        for name, _ in _wished(spot, expression, frozenset({"addressed", "plain"})):
            if not _is_no_employer(name):
                yield name
