"""What the words on both sides of a line break say: does a new paragraph begin there?"""

from __future__ import annotations

import re

from coverkit.reading.pdf_lines import ADDRESS

# Words that stand in upper case only where a sentence begins. Left out: "I", German "Sie" and
# "Ihr", articles that begin names (La Poste, The Hague stands after "in").
# Source: the closed classes of the three languages (Huddleston & Pullum, The Cambridge Grammar,
# ch. 7-8; Duden, Die Grammatik, § 573-610; Grevisse, Le bon usage, § 608-618 and 1036-1042).
_OPENERS = frozenset(
    """
    about above after all also although among and any are as at because before below between
    both but by dear during each every for from having he her here his how however if in into is it
    many most my near no now of on once one or our over perhaps she should since so some such
    that the their then there these they this those though through thus to together under until
    upon was we what whatever when where whether which while who why with within without would
    you your ainsi alors après aujourd’hui au aussi aux avant avec ayant bien car ce ceci cela
    ces cet cette chez comme comment dans depuis dès donc durant également elle elles en enfin entre
    ensuite et il ils j’ai j’aime je jusqu’à lors lorsque ma mais mes moi mon ni non nos notre
    nous où par pendant plus pour pourquoi puis puisque quand que quel quelle qui quoi rien sans
    selon si son sur toujours tous tout toutefois toute un une voici aber alle als auch aus
    außerdem bei bereits bis da dabei dadurch daher damals damit danach dann daran darauf darum
    dass davon dazu dein deshalb dies diese dieser dieses doch durch ein eine einem einen einer
    eines er es für gern gerne hier hinzu ich indem infolge ist jede jeder jedes jedoch kein
    keine mein meine meinem meinen meiner mich mir mit nach nachdem nicht noch nun nur ob obwohl
    oder ohne schließlich schon sehr seit seitdem sein seine sobald sofern solche sowie sowohl
    statt trotz um und uns unser unsere vom von während wann warum weil weiterhin wenn wer wie
    wir wo zu zudem zuletzt zuvor zwar zwischen
    """.split()  # noqa: SIM905 - a list of hundreds of strings is no easier to read
)
_ENDS = (".", "!", "?", ":", "…")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[^\W\d_]|al|approx|av|bd|bzw|ca|cf|dept|dipl|dr|env|etc|evtl|fr|ggf|hr|inc|incl"
    r"|ing|inkl|jr|lt|max|mind|min|mlle|mme|mr|mrs|ms|no|nr|prof|réf|ref|resp|sog|sr|st|str|tel|tél"
    r"|univ|vgl|vs|zzgl|(?:ab|am|bis|de[mnrs]|die|seit|vom|zu[mr])\s\d{1,2})\.$",
    re.IGNORECASE,
)
"""A word that is cut short, an initial or a German ordinal: its point ends no sentence."""
_BEGINS = re.compile(r"\w@|://|^www\.")
"""What stands in an address only where it begins, on the web or for mail."""
_WHOLE = re.compile(
    r"\.(?:at|be|ch|co|com|de|edu|es|eu|example|fr|info|io|it|lu|net|nl|org|uk|us)$"
)
"""The end of an address that lacks nothing."""
_SALUTATION = re.compile(
    r"(?:Dear|Hello|To whom|Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag|Hallo|Madame|Monsieur|Mesdames"
    r"|Messieurs|Ch[eè]re?s?|Bonjour)\b[^.!?]*(?:(?:Dr|Prof|M|Mrs?|Ms|Mme|Mlle)\.[^.!?]*)*[,:!]"
)
_LABEL = re.compile(
    r"(?:P\.-?)+S\.(?=[\s:])|(?:PP?S|P\.J\.|PJ|Encl?s?\.?|Enclosures?|Attachments?|Anlagen?"
    r"|Pièces? jointes?|cc)\s?:"
)
"""What follows a letter's end begins with such a word.

Source: DIN 5008 (Anlagen), AFNOR NF Z 11-001 (P.J.), The Gregg Reference Manual, 1345-1351.
"""
_CLOSING = "\"'”’»“)]"
_SHORT = 45
"""Characters; a line that closes a letter, or heads a list, is no longer."""


def sentence_ends(text: str) -> bool:
    """Whether the line ends where a sentence may."""
    bare = text.rstrip(_CLOSING + " \u00a0\u202f")
    return bare.endswith(_ENDS) and not _ABBREVIATED.search(bare)


def begins_anew(above: str, text: str) -> bool:
    """Whether a line can only begin a sentence, after a line that ends none, or names enclosures.

    Why: in running text a word such as "When" is in upper case only after a full stop; what ends
    without one is an item of a list, a heading or a salutation.
    """
    if _LABEL.match(text):
        return True
    if sentence_ends(above) or above.endswith(("-", "–", "—", "&", "/", "(", "«", "„", "“")):
        return False
    first = re.split(r"[\s,;:]", text, maxsplit=1)[0].replace("'", "’")
    if not first[:1].isupper() or first.lower() not in _OPENERS or first.isupper():
        return False
    last = above.rsplit(maxsplit=1)[-1]
    titled = last[:1].isupper() and " " in above  # "the game Look Now": part of a name, it may be
    return not titled and not is_open(above) and not ADDRESS.search(last)


def is_salutation(text: str) -> bool:
    """Whether the line is a letter's "Dear Ms Roe,", after which German goes on in lower case."""
    return bool(_SALUTATION.fullmatch(text))


def is_open(text: str) -> bool:
    """Whether the line ends in a word with which no sentence and no heading ends: "and"."""
    return text.rsplit(maxsplit=1)[-1] in _OPENERS


def is_closing(above: str, text: str) -> bool:
    """Whether a line stands by itself though the line above it is full: "Yours sincerely,".

    To be asked only of a line below which nothing goes on: it is no sentence's end.
    """
    return (
        (sentence_ends(above) or text.endswith(","))
        and text[:1].isupper()
        and len(text) < _SHORT
        and text.rstrip(_CLOSING)[-1:].isalpha() | text.endswith(",")
    )


def breaks_address(above: str, text: str) -> bool:
    """Whether the line break between these lines ends or begins an address on the web."""
    last, first = above.rsplit(maxsplit=1)[-1], text.split(maxsplit=1)[0]
    if ADDRESS.search(first) and ADDRESS.search(last) and _BEGINS.search(first):
        return True
    if ADDRESS.search(first):
        return last[-1].isalnum() and not last.islower()
    return bool(ADDRESS.search(last)) and last[-1] not in ".,;" and not first[0].islower()


def cuts_address(above: str, text: str) -> bool:
    """Whether the second of these lines is nothing but the rest of the first, a mail address."""
    name, at, domain = above.rpartition("@")
    whole = _WHOLE.search(domain) or ("." in domain and ADDRESS.search(text))
    return bool(name and at and not whole and "@" not in text and len(text.split()) == 1)
