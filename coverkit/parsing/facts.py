"""For whom a letter was written: evidence from all its parts, weighed together.

Each place that can name the company, the role or the recipient gives candidates with a weight;
candidates that are one name (in part, misspelt, with another legal form) add up as independent
witnesses do, 1 - (1 - a)(1 - b). What the applicant says of past employers counts against them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.models import Fact
from coverkit.parsing.dates import find_date
from coverkit.parsing.names import NAME, cleaned, key, same
from coverkit.parsing.parts import CONTACT
from coverkit.parsing.path_facts import path_facts
from coverkit.parsing.phrases import LANGUAGES, Phrases, alternatives, pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from coverkit.models import Document, FactKind
    from coverkit.parsing.known import Known
    from coverkit.parsing.parts import Piece

_PAST_COUNTS = 0.3
_OWN_COUNTS = 0.4
_LEAST = 0.2
_PLACE_WEIGHTS = {"subject": 0.6, "salutation": 0.6, "opening": 0.6, "closing": 0.45, "body": 0.45}
_STREET = re.compile(
    r"\d|\b(?:street|st|road|rd|avenue|ave|lane|drive|way|blvd|suite|floor|building|p\.?o\.? box|"
    r"rue|place|boulevard|straße|strasse|str|weg|platz|allee|cedex)\b\.?",
    re.IGNORECASE,
)


def facts_of(
    pieces: Sequence[Piece], document: Document, *, phrases: Phrases, known: Known | None
) -> tuple[Fact, ...]:
    """All facts, by kind, the most certain first."""
    declared = [
        Fact(kind, document.declared[kind], "declared", 1.0)
        for kind in ("company", "role", "recipient", "date", "place", "source", "reference")
        if document.declared.get(kind)
    ]
    if document.format == "coverkit" and document.declared.get("kind") == "starter":
        return tuple(declared)
    from_path = list(path_facts(document.path)) if document.path and not declared else []
    sender = _sender(pieces)
    witnesses = [*_companies(pieces, phrases), *(f for f in from_path if f.kind == "company")]
    others = [fact for fact in witnesses if key(fact.value) not in sender]
    companies = _weighed(others, pieces, phrases, known)
    roles = _merged(
        [*_roles(pieces, phrases, companies), *(f for f in from_path if f.kind == "role")]
    )
    recipients = _merged(_recipients(pieces, phrases, companies))
    dates = [*_dates(pieces), *(f for f in from_path if f.kind == "date"), *_filed(document)]
    rest = [*_sources(pieces, phrases), *_references(pieces, phrases)]
    found = [*companies, *roles, *recipients, *_merged(dates), *rest]
    stated = {fact.kind for fact in declared}
    return (*declared, *(fact for fact in found if fact.kind not in stated))


def _sender(pieces: Sequence[Piece]) -> frozenset[str]:
    """The applicant's own name, no company: who signs, and who heads the contact details."""
    head = [line for p in pieces if p.part == "letterhead" for line in p.text.split("\n")]
    signed = [line for p in pieces if p.part == "signoff" for line in p.text.split("\n")]
    lines = [*signed, *(head if any(map(CONTACT.search, head)) else ())]
    names = (cleaned(re.split(r"[,|·•\t]|\s{2,}", line)[0]) for line in lines)
    return frozenset(key(name) for name in names if name)


# --- company -------------------------------------------------------------------------------


def _companies(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    for piece in pieces:
        if piece.part == "salutation":
            yield from _greeted_companies(piece.text, phrases)
        elif piece.part == "inside_address":
            yield from _addressed_companies(piece.text)
    addresses = [line for p in pieces if p.part == "inside_address" for line in p.text.split("\n")]
    for line in addresses[:1] if len(addresses) == 1 else ():
        yield from _addressed_companies(line)
    for piece in pieces:
        weight = _PLACE_WEIGHTS.get(piece.part)
        if weight:
            for name in _named_employers(piece.text, phrases):
                yield Fact("company", name, piece.part, weight)


def _named_employers(text: str, phrases: Phrases) -> Iterator[str]:
    for cue in phrases.employer:
        cue = cue.replace("JOB", phrases.job_words)  # noqa: PLW2901 - the cue, spelt out
        for match in re.finditer(rf"(?:(?i:{cue}))(?P<name>{NAME})", text):
            name = cleaned(match["name"])
            if name and not _generic(name):
                yield name
    for match in re.finditer(rf"({NAME})(?i:{phrases.seeks})", text):
        name = cleaned(match[1])
        if name and not _generic(name):
            yield name


def _generic(name: str) -> bool:
    """A run of capitals that is no name: a job title, a department, a person hiring."""
    return bool(
        pattern(rf"(?:{alternatives('nobody').pattern})$").match(name)
        or pattern(rf".*\b(?:{alternatives('job_words').pattern})$").match(name)
    )


def _greeted(text: str) -> str:
    """What follows the greeting in a salutation."""
    match = alternatives("salutation").match(text.strip())
    rest = text.strip()[match.end() :] if match else text
    rest = rest.split("\n")[0].strip(" ,:!–—-.")
    return "" if "[" in rest else rest  # an unfilled slot names nobody


def _greeted_companies(text: str, phrases: Phrases) -> Iterator[Fact]:
    greeted = _greeted(text)
    at = re.search(
        rf"(?i:\b(?:at|of|from|with|chez|bei|von|der|de)\s+(?:the\s+)?)({NAME})$", greeted
    )
    if at and (name := cleaned(at[1])) and not _generic(name):
        yield Fact("company", name, "salutation", 0.85)
        return
    titles = "|".join(t for p in LANGUAGES.values() for t in p.honorifics)
    if re.match(rf"(?:{titles})\b", greeted, re.IGNORECASE):
        return
    bare = re.sub(rf"(?i)(?:[\s,&/]*\b{phrases.hiring})+$", "", greeted).strip()
    team = bare != greeted
    if (
        bare
        and (name := cleaned(bare))
        and not _generic(name)
        and name[0].isupper() | name[0].isdigit()
    ):
        # A bare name may be a person's: it counts for much only where a team is greeted.
        yield Fact("company", name, "salutation", 0.8 if team else 0.25)


def _addressed_companies(text: str) -> Iterator[Fact]:
    """The lines of an inside address that are no person, no title, no street."""
    weight = 0.8
    for line in text.split("\n"):
        name = None if "[" in line else cleaned(line)
        if not name or _person(line) or _generic(name) or _STREET.search(line):
            continue
        if not name[0].isupper() and not name[0].isdigit():
            continue
        yield Fact("company", name, "inside_address", weight)
        weight = 0.2


def _person(line: str) -> bool:
    titles = "|".join(t for p in LANGUAGES.values() for t in p.honorifics)
    return bool(
        re.match(
            rf"(?:to:?\s+|attn\.?:?\s+|an\s+)?(?:{titles})\b\.?(?:\s|$)",
            line.strip(),
            re.IGNORECASE,
        )
    )


def _weighed(
    candidates: Iterable[Fact], pieces: Sequence[Piece], phrases: Phrases, known: Known | None
) -> list[Fact]:
    """Candidates merged, with the applicant's own past and recurring names counted down."""
    texts = [p.text for p in pieces if p.part in {"opening", "body", "closing"}]
    past = {key(name) for text in texts for name in past_names(text, phrases)}
    own = {key(name) for name in known.own} if known else set()
    merged = []
    for fact in _merged(candidates):
        here = key(fact.value)
        factor = (_PAST_COUNTS if here in past else 1.0) * (_OWN_COUNTS if here in own else 1.0)
        if fact.found_in in {"salutation", "inside_address"}:
            factor = 1.0
        if fact.confidence * factor >= _LEAST:
            merged.append(
                Fact(fact.kind, fact.value, fact.found_in, round(fact.confidence * factor, 3))
            )
    return sorted(merged, key=lambda f: -f.confidence)


def past_names(text: str, phrases: Phrases) -> Iterator[str]:
    """Names of places where the applicant says to have worked or studied."""
    for cue in phrases.past:
        before, _, after = cue.partition("NAME")
        for match in re.finditer(rf"(?i:{before})({NAME})(?i:{after})", text):
            if name := cleaned(match[1]):
                yield name


def _merged(candidates: Iterable[Fact]) -> list[Fact]:
    """One fact a name: the fullest spelling of the best witness, the weights put together."""
    groups: list[list[Fact]] = []
    for fact in candidates:
        mine = key(fact.value)
        group = next((g for g in groups if same(mine, key(g[0].value))), None)
        if group is None:
            groups.append([fact])
        else:
            group.append(fact)
    merged = []
    for group in groups:
        doubt = 1.0
        places: set[str] = set()
        for fact in sorted(group, key=lambda f: -f.confidence):
            if fact.found_in not in places:
                places.add(fact.found_in)
                doubt *= 1 - fact.confidence
        texts = [f for f in group if f.found_in != "path"] or group
        best = max(texts, key=lambda f: f.confidence)
        merged.append(Fact(best.kind, best.value, best.found_in, round(1 - doubt, 3)))
    return sorted(merged, key=lambda f: -f.confidence)


# --- role ----------------------------------------------------------------------------------

_LONG_TITLE, _LONG_PLAIN_TITLE = 10, 4
"""Words: titles in capitals run long, a longer run of small letters is a sentence."""
_ROLE = r"[^\W_][^.;:!?\n\"“”]{1,70}?(?!\w)"


def _roles(pieces: Sequence[Piece], phrases: Phrases, companies: Sequence[Fact]) -> Iterator[Fact]:
    for piece in pieces:
        if piece.part == "subject":
            role = _subject_role(piece.text, companies)
            if role:
                yield Fact("role", role, "subject", 0.85)
        weight = {"opening": 0.7, "subject": 0.6, "salutation": 0.3}.get(piece.part, 0.4)
        if piece.part in {"subject", "opening", "body", "closing"}:
            for cue in phrases.role:
                for match in pattern(cue.replace("ROLE", _ROLE)).finditer(piece.text):
                    role = _clean_role(match["role"], companies)
                    if role:
                        yield Fact("role", role, piece.part, weight)


def _subject_role(text: str, companies: Sequence[Fact]) -> str | None:
    rest = alternatives("subject").sub("", text.replace("\n", " "), count=1)
    rest = pattern(
        r"^(?:(?:cover|motivation) letter|application|candidature|bewerbung|applying)?[\s:–-]*"
        r"(?:for|as|to|als|zum|zur|um|au|pour|de)?\s*(?:the|a|an|le|la|die|den)?\s*"
        r"(?:(?:position|post|role|job|poste|stelle|vacancy)\s*(?:of|as|for|de|d['’]|als|:)?\s*)?(?:an?\s+|the\s+)?"
    ).sub("", rest, count=1)
    rest = pattern(rf"[\s,(–-]+(?:{alternatives('reference').pattern})[\w/.-]*\d.*$").sub("", rest)
    rest = pattern(r"\s+(?:position|role|post|job|vacancy)\b.*$").sub("", rest)
    rest = pattern(r"\s+(?:at|with|bei|chez|au sein)\s+.*$").sub("", rest)
    return _clean_role(rest, companies)


def _clean_role(text: str, companies: Sequence[Fact]) -> str | None:
    """A caught title, or None where it holds no word that ends one."""
    text = pattern(r"^.*\byour?\s+(?:new|next)\s+").sub("", text.strip())
    role = pattern(r"^(?:the|an?|your|our|this|new|next|position of|role of|post of)\s+").sub(
        "", text.strip(" ,–-()")
    )
    for fact in companies[:3]:
        role = re.sub(
            rf"^{re.escape(fact.value)}(?:['’]s)?\s+|\s*[-–,]?\s*{re.escape(fact.value)}$", "", role
        )
    role = re.split(r",|\s+[-–|]\s+(?=[A-Z][a-z]+$)", role)[0].strip(" ,–-'’\"")
    role = re.sub(r"[^\w\s()/&+#.,'’–-]", "", role).strip()
    role = (
        re.sub(r"\s*\([^()]*$|^[^()]*\)\s*", "", role)
        if role.count("(") != role.count(")")
        else role
    )
    role = re.sub(r"\s*\((?:[^()]*\d[^()]*|[mwfdhx/ ]+)\)$", "", role)
    holds = pattern(rf"(?<![^\W_])(?:{alternatives('job_words').pattern})(?![^\W_])").search(role)
    most = _LONG_TITLE if not role.islower() else _LONG_PLAIN_TITLE
    return role if holds and len(role.split()) <= most else None


# --- recipient, date, source, reference -------------------------------------------------------


def _recipients(
    pieces: Sequence[Piece], phrases: Phrases, companies: Sequence[Fact]
) -> Iterator[Fact]:
    taken = {key(fact.value) for fact in companies if fact.confidence > 0.5}  # noqa: PLR2004
    for piece in pieces:
        if piece.part == "salutation":
            yield from _greeted_person(piece.text, phrases, taken)
        if piece.part == "inside_address":
            for line in piece.text.split("\n"):
                if _person(line) and len(line.split()) > 1:
                    yield Fact("recipient", line.split(",")[0].strip(), "inside_address", 0.8)


def _greeted_person(text: str, phrases: Phrases, taken: set[str]) -> Iterator[Fact]:
    greeted = _greeted(text)
    if not greeted or pattern(rf"(?:{phrases.nobody})$").match(greeted):
        return
    if _person(greeted):
        if len(greeted.split()) > 1:
            yield Fact("recipient", greeted, "salutation", 0.9)
        return
    name = cleaned(greeted)
    if not name or key(name) in taken or _generic(name) or len(name.split()) > 3:  # noqa: PLR2004
        return
    if all(word[:1].isupper() for word in name.split()) and not any(map(str.isdigit, name)):
        yield Fact("recipient", name, "salutation", 0.6)


def _dates(pieces: Sequence[Piece]) -> Iterator[Fact]:
    for part, weight in (("date", 0.95), ("letterhead", 0.6), ("inside_address", 0.6)):
        for piece in pieces:
            found = find_date(piece.text) if piece.part == part else None
            if found:
                yield Fact("date", found[0].isoformat(), part, weight)


def _filed(document: Document) -> Iterator[Fact]:
    """When the file says it was last changed: weak, but it orders letters without a date."""
    found = re.match(r"\d{4}-\d\d-\d\d", document.properties.get("modified", ""))
    if found:
        yield Fact("date", found[0], "property:modified", 0.3)


def _sources(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    cues = [cue.replace("NAME", f"(?-i:{NAME})") for cue in phrases.source]
    return _caught("source", pieces, cues, ("opening", "body"))


def _references(pieces: Sequence[Piece], phrases: Phrases) -> Iterator[Fact]:
    cue = rf"\b{phrases.reference}(?P<reference>(?-i:[A-Z0-9])[\w/.-]*\d[\w/.-]*)"
    return _caught("reference", pieces, [cue], ("subject", "opening", "inside_address"))


def _caught(
    kind: FactKind, pieces: Sequence[Piece], cues: Sequence[str], parts: Sequence[str]
) -> Iterator[Fact]:
    seen: set[str] = set()
    for piece in pieces:
        for cue in cues if piece.part in parts else ():
            for match in re.finditer(cue, piece.text, re.IGNORECASE):
                value = match[kind].strip(" .,")
                if key(value) not in seen:
                    seen.add(key(value))
                    yield Fact(kind, value, piece.part, 0.6)
