"""Names of companies and people: how they are caught, cleaned and compared."""

from __future__ import annotations

import re
import unicodedata

_INITIAL = r"[A-ZÀ-ÖØ-Þ0-9]"
_WORD = (
    rf"(?:(?:{_INITIAL}\.){{1,3}}(?:{_INITIAL}\b)?|(?:St|Dr|Mr|Mrs|Ms|Prof)\."
    rf"|{_INITIAL}[\w'’&+/-]*(?:\.\w[\w'’&+/-]*)*|[a-z][A-Z][\w-]*)"
)
_LINK = r"[^\S\n]+(?:(?:&|and|of|the|for|de|des|du|la|und|et|für|y)[^\S\n]+)?"
NAME = rf"(?:{_WORD}(?:{_LINK}{_WORD}){{0,5}})"
"""A run of capitalised words, small linking words inside; case counts."""

# Words that begin a sentence or a phrase after a name, and are none themselves.
_NO_NAME_WORDS = """
    i we my me our us you your it its he she they this that these those the a an and or but so
    as at in on for from with by to of if when while since after before because although however
    hiring manager team department human resources recruiter recruiting recruitment dear sir madam
    sincerely regards january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday
    je nous mon ma mes vous votre vos le la les un une ich wir mein meine sie ihr ihre der die das
    ihnen ihrem ihrer madame monsieur herr frau damen herren"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
# Source: ISO 20275 (Entity Legal Forms), the frequent ones in English, French and German.
_LEGAL_WORDS = """
    inc incorporated corp corporation co company llc llp ltd limited plc lp gmbh ag kg kgaa ohg
    se ug mbh ev sa sas sarl srl spa bv nv oy ab as aps pty pte sàrl eurl sasu scop group holding
    holdings"""
LEGAL_FORMS = frozenset(_LEGAL_WORDS.split())


def cleaned(name: str) -> str | None:
    """A caught run of words as a name, or None where nothing of a name is left of it."""
    words = re.sub(r"['’]s?$", "", " ".join(name.split()).strip(" ,.;:!?()[]\"“”'’-–|")).split()
    while words and re.split(r"['’]", words[0].lower().strip(".,"))[0] in _NO_NAME:
        words.pop(0)
    for n, word in enumerate(words):
        plain = word.strip(".,")
        if n and (word in {"I", "We", "My", "As", "In"} or words[n - 1].endswith((",", "!", "?"))):
            words = words[:n]
            break
        if n and words[n - 1].endswith(".") and len(words[n - 1]) > 4 and plain:  # noqa: PLR2004
            words = words[:n]
            break
    text = " ".join(words).strip(" ,.;:!?'’")
    text = re.sub(r"['’]s$", "", text)
    if not any(c.isalpha() for c in text) or text.lower() in _NO_NAME or len(text) > 60:  # noqa: PLR2004
        return None
    return text


def key(name: str) -> str:
    """What two spellings of one name share: no case, accents, punctuation, legal form.

    "J.P. Morgan" and "JPMorgan", "Pratt & Whitney" and "Pratt and Whitney" have one key.
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("&", " and ")
    words = [w for w in re.split(r"[^\w]+", re.sub(r"['’]s?\b|(?<=\b\w)\.", "", plain)) if w]
    kept = [w for w in words if w not in LEGAL_FORMS and w not in {"the", "and", "und", "et"}]
    return "".join(kept or words)


def same(one: str, other: str) -> bool:
    """Whether two keys are one name: equal, one the beginning of the other, or misspelt."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and long.startswith(short):  # noqa: PLR2004
        return True
    if len(short) < 6 or abs(len(long) - len(short)) > 2:  # noqa: PLR2004
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(short, long, score_cutoff=1) <= 1
