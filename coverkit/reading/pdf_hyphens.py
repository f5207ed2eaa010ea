"""Is the hyphen at a line's end the word's own, or was the word cut there?"""

from __future__ import annotations

import re

# First and last parts of words that are written with a hyphen.
# Source: New Hart's Rules, 3.3 (compounds); Chicago Manual of Style, hyphenation table (7.96);
# Grevisse, Le bon usage, § 109 (trait d'union); Duden, D 21–D 30 (Bindestrich before capitals,
# which the code knows).
_FIRST = frozenset(
    """
    all anti après arrière au avant award best celle celui ceux ci client co cold cost cross
    customer data decision demi e end entry ever evidence ex fast first five forward four
    free front full fully grand half hand hands hard high in know large late life line long
    low là medium mi mid mind multi newly next non nord object off on one open out over part
    peer performance peut porte post pre problem project quelques quick re real rendez
    result results risk savoir second self semi short single six small soi solution sous
    start state step sub sud team ten test third three time to top two up user value vice
    vis well wide work world year
    """.split()  # noqa: SIM905 - a list of a hundred strings is no easier to read
)
_LAST = frozenset(
    """
    based built by called ce ci class created critical depth dire do driven edge effective elle
    elles end facing faire free friendly hoc house il ils in intensive je la le led les leur
    level like lui là made making midi minded moi même mêmes nous of off on oriented paced
    party person plus related rich savvy scale set site soi solving specific stack starter
    style term the through time to tu un up vous wide y year être
    """.split()  # noqa: SIM905 - a list of a hundred strings is no easier to read
)
_SYLLABLES = frozenset(
    """
    all au co e en end entry ex hand hard in know life line low mi mid mind multi next object
    on out over part post pre re result results self semi six so sous start state sub sud team
    ten test time to up user vis work year
    """.split()  # noqa: SIM905
)
"""Of the first parts, those with which many words begin that are cut there: "ex-pliquer"."""
_CLOSED = (
    *("database", "freelanc", "frontline", "highlight", "highway", "longitud", "nonetheless"),
    *(
        "longtemps",
        "nonsens",
        "shortag",
        "shortcut",
        "shortlist",
        "timeline",
        "wellbeing",
        "wellness",
        "workflow",
    ),
)
"""Words that begin with a first part, and are written without a hyphen all the same."""
_CAPITALS = frozenset(
    """
    activecampaign autocad bigquery comptia dataframe devops dynamodb elasticsearch fastapi fedex
    github gitlab graphql hubspot indesign javascript jetbrains linkedin mailchimp microstrategy
    mongodb numpy onedrive onenote paypal postgresql powerpoint powershell pytest pytorch
    quickbooks scipy servicenow sharepoint solidworks tailwindcss tensorflow typescript websocket
    whatsapp wordpress youtube
    """.split()  # noqa: SIM905
)
"""Names with a capital inside; most that are cut before one have a hyphen: "Anne-Marie"."""
_FEWEST = 2
"""Letters; no program cuts fewer off a word."""
_SHORT_LAST = frozenset({"based", "built", "là", "plus"})
"""Of the last parts, short ones that are no ending all the same."""
_ADVERB = re.compile(r"(?:al|ful|ous|ent|gh|te|ive|ic)ly$")
"""What a compound begins with and no syllable ends in: "highly-skilled"."""
_SMALL = re.compile(r"-(?:of|the|to|and|in|on|by|at|up|à|de|la|le|du|und)$", re.IGNORECASE)
"""What stands amid a compound of several words: "state-of-the-art"."""
_LONG, _LONGER = 4, 6
"""Letters of a last part that is a word and no ending, where words are cut."""


_HANGING = re.compile(r"(?:und|oder|sowie|bzw\.|bis|and|or|to|et|ou)\b(?!-)")
"""What follows a word of which only the first half is written: "Vor- und Nachteile"."""


def hyphen_between(before: str, after: str, text: str, *, cuts: bool | None) -> str:
    """What stands between two lines of which the first ends in a hyphen.

    Args:
        before: the first line, without the hyphen.
        after: the second line.
        text: all that the document says; a word that stands whole in it settles the question.
        cuts: whether the document's program cuts words at lines' ends, if that is known.
    """
    if _HANGING.match(after):
        return "- "
    head, last = _parts(before, after)
    if head.endswith(("@", ".", "/")):
        return ""  # an address on the web that a program has cut
    if cuts is not False and (head + _letters(last)).lower() in _CAPITALS:
        return ""
    whole = rf"(?<!\w){re.escape(head)}-{re.escape(_letters(last) or last)}(?!\w)"
    if re.search(whole, text, re.IGNORECASE):
        return "-"
    if re.search(rf"(?<!\w){re.escape(head + last)}(?!\w)", text):
        return ""
    return "-" if cuts is False or _is_own(head, last, cuts=bool(cuts)) else ""


def is_cut(before: str, after: str) -> bool:
    """Whether nothing speaks for the hyphen's being the word's own."""
    return not _HANGING.match(after) and not _is_own(*_parts(before, after), cuts=False)


def _parts(before: str, after: str) -> tuple[str, str]:
    """The word's part before the hyphen, and the one after it."""
    first = re.split(r"\s", before)[-1]
    last = re.split(r"\s", after, maxsplit=1)[0]
    return first.lstrip("(«“\"'"), last.strip(".,;:!?)»”\"'")


def _letters(word: str) -> str:
    """The letters with which the word begins."""
    found = re.match(r"[^\W\d_]*", word)
    return found[0] if found else ""


def _is_own(head: str, last: str, *, cuts: bool) -> bool:
    """Whether the hyphen is likely to be the word's own."""
    if not head[-1:].isalpha() or not last[:1].islower():
        return True
    stem = re.split(r"[-–’']", head)[-1]
    ending = _letters(last)
    if len(stem) < _FEWEST or any(map(str.isupper, stem[1:])):
        inside = cuts and not stem.isupper() and stem[-1].islower()  # "ByProd-uct"
        return not inside or ending in _LAST  # "e-mail", "AI-driven", "LaTeX-set"
    stem = stem.lower()
    if (stem + ending).startswith(_CLOSED):
        return False
    if stem == "re" and not ending.startswith("e"):
        return False  # "re-elected", but not "re-search"
    if cuts:
        known = stem in _FIRST and (
            ending in _LAST or (stem not in _SYLLABLES and len(ending) >= _LONG)
        )
        whole = ending in _LAST and (len(ending) >= _LONGER or ending in _SHORT_LAST)
        return known or whole or bool(_ADVERB.search(stem) or _SMALL.search(head))
    return "-" in head or (stem in _FIRST and len(ending) > _FEWEST) or ending in _LAST
