"""Is the hyphen at a line's end the word's own, or was the word cut there?"""

from __future__ import annotations

import re

from coverkit.reading.pdf_lines import ADDRESS

# First and last parts of words that are written with a hyphen.
# Source: New Hart's Rules, 3.3 (compounds); Chicago Manual of Style, hyphenation table (7.96);
# Grevisse, Le bon usage, § 109 (trait d'union); Duden, D 21–D 30 (Bindestrich before capitals,
# which the code knows).
_FIRST = frozenset(
    """
    aide all anti après arrière au avant award best celle celles celui ceux ci cinquante client co
    cold cost cross customer data decision deep demi e eighty end entry ever evidence ex fast fifty
    finite first five forty forward four free front full fully grand ground half hand hands hard
    heavy high ill in know large late là life line long low lower medium mi mid mind multi newly
    next ninety non nord object off on one open out over part peer performance peut porte post pre
    problem project quarante quelques quick re real rendez result results risk savoir second self
    semi seventy short single six sixty small soi soixante solution sous start state step sub sud
    team ten test third thirty three time to top trente twenty two up upper user value vice vingt
    vis well wide work world worst year
    """.split()  # noqa: SIM905 - a list of a hundred strings is no easier to read
)
_LAST = frozenset(
    """
    bas based built by called ce ci cinq class created critical depth dessous dessus deux dire dix
    do driven edge effective elle elles end être facing faire floor free friendly growing hoc house
    huit il ils in intensive je la là le led les leur level life like lui made making même mêmes
    midi minded moi neuf nous of off on one oriented ouest paced party person plus quatre related
    rich savvy scale sept set site six soi solving specific stack starter style term the through
    time to traitance traitant traitants trois tu two un up vous wide world y year
    """.split()  # noqa: SIM905 - a list of a hundred strings is no easier to read
)
_SYLLABLES = frozenset(
    """
    all au co e en end entry ex ground hand hard in know life line low lower mi mid mind multi next
    nord object on out over part post pre re real result results semi six so sous start state sub
    sud team ten test time to up upper user vis work year
    """.split()  # noqa: SIM905
)
"""Of the first parts, those with which many words begin that are cut there: "ex-pliquer"."""
_CLOSED = (
    *("fourteen", "halfway", "selfhood", "selfish", "selfless", "sixteen", "sixty", "soign"),
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
_INVERTED = re.compile(r"[td]-(?:ce|ils?|elles?|on)|z-vous|s-nous")
"""A French verb's end and its pronoun; no syllable ends after such letters: "serait-ce"."""
_ADVERB = re.compile(r"(?:al|ful|ous|ent|gh|te|ive|ic)ly$")
"""What a compound begins with and no syllable ends in: "highly-skilled"."""
_SMALL = re.compile(r"-(?:of|the|to|and|in|on|by|at|up|à|de|la|le|du|und)$", re.IGNORECASE)
"""What stands amid a compound of several words: "state-of-the-art"."""
_AMID = re.compile(r"(?:of|in|on|by|at|up|to|de|du)-(?:the-|la-|l’)?\w{2}")
"""The rest of such a compound: "state-|of-the-art"."""
_LONG, _LONGER = 4, 6
"""Letters of a last part that is a word and no ending, where words are cut."""


_CAPITAL = re.compile(r"\b[^\W\d_a-zß-öø-ÿ]{3,}\b")
"""A part of a word in capitals; shorter ones may be an abbreviation."""
_HANGING = re.compile(r"(?:und|oder|sowie|bzw\.|bis|and|or|to|et|ou)\b(?!-)")
"""What follows a word of which only the first half is written: "Vor- und Nachteile"."""


def hyphen_between(
    before: str, after: str, text: str, *, cuts: bool | None, cut: bool | None = None
) -> str:
    """What stands between two lines of which the first ends in a hyphen.

    Args:
        before: the first line, without the hyphen.
        after: the second line.
        text: all that the document says; a word that stands whole in it settles the question.
        cuts: whether the document's program cuts words at lines' ends, if that is known.
        cut: whether it cut this one, if that is known.
    """
    if cut:
        return ""
    if _HANGING.match(after):
        return "- "
    if cut is False:
        return "-"
    head, last = _parts(before, after)
    if head.endswith(("@", ".", "/")):
        return ""  # an address on the web that a program has cut
    if cuts is not False and (head + _letters(last)).lower() in _CAPITALS:
        return ""
    said = _said(head, last, text)
    own = cuts is False or _is_own(head, last, cuts=bool(cuts))
    return said if said is not None else "-" if own else ""


def _said(head: str, last: str, text: str) -> str | None:
    """What the text has between the word's parts elsewhere; None where it does not stand whole.

    Why: an address on the web is written as the names are, and its end has no hyphen.
    """
    address = ADDRESS.search(head + last)
    stem, ending = re.escape(re.split(r"\W", head)[-1]), re.escape(_letters(last) or last)
    if address and head.endswith(f".{stem}") and not re.search(r"[.@/]", last):
        return ""
    if stem and re.search(rf"(?<!\w){stem}-{ending}(?!\w)", text, re.IGNORECASE):
        return "-"
    flags = re.IGNORECASE if address else 0
    return "" if re.search(rf"(?<!\w){stem}{ending}(?!\w)", text, flags) else None


def is_cut(before: str, after: str) -> bool:
    """Whether nothing speaks for the hyphen's being the word's own."""
    return not _HANGING.match(after) and not _is_own(*_parts(before, after), cuts=False)


def _parts(before: str, after: str) -> tuple[str, str]:
    """The word's part before the hyphen, and the one after it."""
    first = re.split(r"\s", before)[-1].lstrip("(«“\"'")
    last = re.split(r"\s", after, maxsplit=1)[0].strip(".,;:!?)»”\"'")
    if _CAPITAL.search(first) and _CAPITAL.match(last):
        return first.lower(), last.lower()  # a heading in capitals
    return first, last


def _letters(word: str) -> str:
    """The letters with which the word begins."""
    found = re.match(r"[^\W\d_]*", word)
    return found[0] if found else ""


def _is_own(head: str, last: str, *, cuts: bool) -> bool:
    """Whether the hyphen is likely to be the word's own."""
    stem, ending = re.split(r"[-–’']", head)[-1], _letters(last)
    parted = head[-1:].isalpha() and last[:1].islower()
    if not parted or len(stem) < _FEWEST or re.match(r"\w(?:-|$)", last):
        return True
    if any(map(str.isupper, stem[1:])):
        inside = cuts and stem[-1].islower()  # "ByProd-uct"
        return not inside or ending in _LAST  # "e-mail", "AI-driven", "LaTeX-set"
    stem = stem.lower()
    if stem == "re" and not ending.startswith("e"):
        return False  # "re-elected", but not "re-search"
    if any(len(stem) < len(word) for word in _CLOSED if (stem + ending).startswith(word)):
        return False
    if cuts:
        known = stem in _FIRST and (
            ending in _LAST or (stem not in _SYLLABLES and len(ending) >= _LONG)
        )
        whole = ending in _LAST and (len(ending) >= _LONGER or ending in _SHORT_LAST)
        small = _SMALL.search(head) or _AMID.match(last)
        inverted = _INVERTED.fullmatch(f"{stem[-1]}-{ending}")
        return known or whole or bool(_ADVERB.search(stem) or small or inverted)
    return "-" in head or (stem in _FIRST and len(ending) > _FEWEST) or ending in _LAST
