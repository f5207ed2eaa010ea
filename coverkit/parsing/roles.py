"""Which position a letter applied for: what its subject and sentences say."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.cues import Cues
from coverkit.parsing.names import one_name
from coverkit.parsing.phrases import (
    Phrases,
    alternatives,
    lowered,
    pattern,
    small,
    wording,
)
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coverkit.parsing.parts import Piece

_LONG_TITLE, _LONG_PLAIN_TITLE = 10, 5
"""Words: titles in capitals run long, a longer run of small letters is a sentence."""
_ROLE = r"\(?[^\W_](?:[^.;:!?\n\"“”„«»]|\.(?=\w)|(?<=\b[js]r)\.){1,70}?(?!\w)"
_SMALL_WORD, _SMALL_WORDS = 3, 3
"""Letters of "of", "les" and the like, and how many of them make no title long."""
SURE = 0.5
"""Of a company that is less certain nothing is told here."""
_OWNS_OR_FORM = r"(?:['’]s?)?(?:,? (?i:ltd|limited|inc|gmbh|ag|llc|plc|sa|sas|sarl)\b\.?)?"
"""After a company's name: "Zephyr's", "Zephyr Ltd"."""
_POSITION = pattern(r"\b(?:position|post|vacancy|role|poste|stelle)\b")
_TERMS = pattern(
    r"[\s,(–-]+(?:in (?:teil|voll)zeit|(?:full|part)[ -]time|à temps (?:plein|partiel)|"
    r"en (?:cdi|cdd)|(?:im|auf|in|auf der|in der|on|on the|sur)\s+"
    r"\S*(?:portal|börse|website|zeitung|anzeiger|site)\b.*"
    r"|(?:for|within|at|für|in|bei|pour|dans|chez|au sein de)\s+"
    r"(?:your?|our|ihr\w*|votre|vos)\b.*"
    r"|to\s+(?:work|join|help|support|assist|collaborate|contribute|lead|build)\b.*)\)?$"
)
"""How long, where advertised, for whom and what for: no part of the title."""
_SAYS_POSITION = (
    r"(?:bewerbung|stelle|position) als\b|\bas (?:an?|your)\b"
    r"|\b(?:post|position|role|vacancy) (?:of|as)\b"
    r"|\b(?:poste|emploi) (?:de|d['’])|\ben (?:tant que|qualité d[e'’])"
)
"""In a subject line whatever follows these is a title, be it in no list of trades."""
_ANNOUNCED = (
    r"\s+as\s+(?:described|advertised|posted|discussed|listed|outlined|mentioned)\b.*$"
    r"|\s+wie\s+(?:beschrieben|besprochen|ausgeschrieben)\b.*$"
)
"""Where a title was announced."""
_SPEAKS = r"\b(?:i|we|my|ich|wir|mein(?:e[mnrs]?)?|je|nous|mon|ma|mes)\b|\bj['’]"
"""No title speaks of the applicant: here a sentence was caught."""
_OF_STUDIES = pattern(
    r"\b(?:ph\.?\s?d\.?|doctoral|post-?doc(?:toral)?|faculty|teaching|tenure-track)\s+"
    r"(?:position|appointment|post|fellowship|studentship|program(?:me)?)\b"
    r"|\b(?:abschluss|bachelor|master|diplom|doktor)arbeit\b"
    r"|\w(?:stelle|platz|professur)(?=\s+(?:im|in|für)\b)"
)
"""What one applies for at a university, or as a student: no trade, but a title all the same."""
_CONTRACTS = (
    r"alternance|stage|apprentissage|internship|placement|praktikum|ausbildung(?:splatz)?|cdd|cdi"
)
_CONTRACT = (
    rf"^(?:en\s+)?(?:l['’])?(?:{_CONTRACTS})\b[\s,:–-]*"
    r"(?:(?:d['’]|(?:de|en|as|als|zu[mr]?|comme)\s)(?:l['’]|l[ae]\s|une?\s|an?\s)?)?"
    rf"|\s+(?:en|im)\s+(?:{_CONTRACTS})$"
)
"""What the contract is, where the trade is told beside it: "alternance de community manager"."""
_DURATION = (
    rf"(?:{_CONTRACTS})\s+(?:d['’]|(?:de|of|für|von|über)\s+)?\w+\s+"
    r"(?:mois|semaines?|ans?|années?|months?|weeks?|years?|monaten?|wochen|jahren?)\b"
)
"""How long: "une alternance de douze mois" names no trade."""
_ROLES = Cues(lambda phrases: tuple(cue.replace("ROLE", _ROLE) for cue in phrases.role))
_WEIGHTS = {"opening": 0.7, "subject": 0.6, "salutation": 0.3}


def roles_of(
    pieces: Sequence[Piece], phrases: Phrases, companies: Sequence[Fact]
) -> Iterator[Fact]:
    """All titles that the letter may apply for, with the weight of where they stand."""
    for piece in pieces:
        if piece.part == "subject":
            role = _subject_role(piece.text, companies)
            if role:
                yield Fact("role", role, "subject", 0.85)
        if piece.part in {"subject", "opening", "body", "closing"}:
            weight = _WEIGHTS.get(piece.part, 0.4)
            for role in _said_roles(piece.text, phrases, companies):
                yield Fact("role", role, piece.part, weight)


def _said_roles(text: str, phrases: Phrases, companies: Sequence[Fact]) -> Iterator[str]:
    for fit in _ROLES.fitting(lowered(text), phrases):
        end, ahead = 0, fit.ahead()
        while match := ahead.first(end):
            end = match.end()
            around, caught = (text[slice(*match.span(group))] for group in (0, "role"))
            role = clean_role(caught, companies) or _titled(caught, around, companies)
            if role:
                yield role


def _titled(caught: str, around: str, companies: Sequence[Fact]) -> str | None:
    """Words in capitals that the text itself calls a position: "the Audit Senior position"."""
    role = " ".join(caught.split())
    called = _POSITION.search(around.replace(caught, " "))
    capitals = all(word[0].isupper() for word in role.split())
    company = any(one_name(role, fact.value) for fact in companies if fact.confidence >= SURE)
    few = 1 < len(role.split()) <= _LONG_PLAIN_TITLE
    return role if called and capitals and few and not company else None


def _subject_role(text: str, companies: Sequence[Fact]) -> str | None:
    line = pattern(r"^\W*job application\b\W*(?=\w)").sub("", " ".join(text.split()))
    rest = alternatives("subject").sub("", line, count=1)
    said = pattern(_SAYS_POSITION).search(rest) is not None
    for _ in range(3):
        rest = _without(r"^[\W_]*(?:BEFORE_ROLE)(?![^\W_])", rest)
    announced = compiled(r"^.{,60}?\bn[°ro]\.?\s*\S*\d\S*\s*[-–:,]\s*", re.IGNORECASE).sub("", rest)
    rest = announced if is_role(announced) else rest
    advert, _, title = rest.partition(": ")
    rest = title if title and is_role(title) and not is_role(advert) else rest
    rest = _without(r"[\s,(–-]+(?:REFERENCE)[\w/.-]*\d.*$", rest)
    if not _OF_STUDIES.search(rest):
        rest = pattern(r"\s+(?:position|role|post|job|vacancy)\b(?! (?:of|as|for)\b).*$").sub(
            "", rest
        )
    rest = pattern(r"\s+(?:(?:at|with|bei|chez|au sein|ab)\s|(?:zum|ab|dès|from)\s+\d).*$").sub(
        "", rest
    )
    return clean_role(rest, companies, said=said)


def _without(expression: str, text: str) -> str:
    """The text without what begins or ends it."""
    found = _worded(expression).search(lowered(text))
    return text[: found.start()] + text[found.end() :] if found else text


@functools.cache
def _worded(expression: str) -> re.Pattern[str]:
    """The expression, with what all languages say in place of a field's name in capitals."""
    for field in ("before_role", "reference", "small"):
        expression = expression.replace(field.upper(), wording(field))
    return small(expression)


def clean_role(text: str, companies: Sequence[Fact], *, said: bool = False) -> str | None:
    """A caught title, or None where it holds no word that ends one.

    Args:
        text: As it was caught.
        companies: Names that are no part of the title.
        said: The words around it call it a position, whatever the title's own words are.
    """
    studies = _OF_STUDIES.search(text) is not None
    if not (said or studies or is_role(text)):
        return None  # at once: half of what is caught is no title, and to clean it adds nothing
    text = pattern(r"^.*\byour?\s+(?:new|next)\s+").sub("", text.strip())
    text = pattern(r"^(?:meet\s+your|(?:looking|searching|hiring)\s+for\s+(?:an?|the))\s+").sub(
        "", text
    )
    text = pattern(r"^.*\b(?:apply(?:ing)?|application) for (?:an?|the|your)\s+").sub("", text)
    text = pattern(r"^(?:obtain|pursu|secur|gett|fill)ing\s+(?:an?|the|your)\s+").sub("", text)
    text = pattern(r"^(?:join|work|serv|becom)ing\b.*\bas\s+(?:an?|the|your)\s+").sub("", text)
    text = compiled(r"^[A-Z]{1,5}[ -]?\d{2,}\s+[-–:]?\s*(?=\w)").sub("", text)  # its number
    text = pattern(r"^(?:an?\s+)?(?:note|mail|e-mail|message|line)\s+about\s+(?:the|your)\s+").sub(
        "", text
    )
    text = compiled(r"^\W*\(([^\W\d_]{3,})\)\s+(?=\w)").sub(r"\1 ", text)  # "(Junior) Engineer"
    role = text.strip(" ,–-()„“”\"«»'’")
    for _ in range(2):
        role = _without(r"^(?:BEFORE_ROLE)(?![^\W_])\s*", role)
    role = pattern(r"^(?:(?:poste|emploi|stage)\s+d|en tant qu|en qualité d)['’]").sub("", role)
    if pattern(_DURATION).match(role):
        return None
    bare = pattern(_CONTRACT).sub("", role).strip(" ,")
    role = bare if is_role(bare) else role
    for fact in companies[:3]:
        name = re.escape(fact.value)
        if fact.confidence < SURE or is_role(fact.value):
            continue
        role = re.sub(
            rf"^{name}(?:['’]s)?\s+|\s*[-–,]?\s*(?:\b(?:at|in|with)\s+)?{name}{_OWNS_OR_FORM}$",
            "",
            role,
        )
    role = compiled(r",|\s+[-–|]\s+(?=[A-Z][a-z]+$)|\s[–|]\s(?=\w)").split(role)[0]
    role = role.strip(" ,–-'’\"")
    role = compiled(r"[^\w\s()/&+#.,'’:*§–-]").sub("", role).strip()
    role = _TERMS.sub("", _without(_ANNOUNCED, role))
    role = pattern(r"^the\s+|\s+(?:might|may|could|would|can|will) be$").sub("", role)
    if role.count("(") != role.count(")"):
        role = compiled(r"\s*\([^()]*$|^[^()]*\)\s*").sub("", role)
    role = compiled(r"\s*\((?:[^()]*\d[^()]*|[mwfdhx/* ]+)\)").sub("", role).strip()
    role = _without(r"(?:\s+(?:SMALL))+$", role)
    if pattern(_SPEAKS).search(role):
        return None
    trade = studies or is_role(role)
    most = _LONG_TITLE if not role.islower() and (trade or not said) else _LONG_PLAIN_TITLE
    named = trade or (said and role and not compiled(r"\d").search(role))
    words = role.split()
    long = [word for word in words if len(word) > _SMALL_WORD]
    slack = _SMALL_WORDS if most == _LONG_PLAIN_TITLE else 0
    few = len(long) <= most and len(words) <= most + slack
    return role if named and few else None
