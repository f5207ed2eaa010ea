"""What a file's name and folders say: ``Company - Role - 11.01.2026/Cover Letter.docx``.

The letter's own text helps to read them: in ``Quillon_Labs_Data_Analyst`` the company ends where
the text says that it does.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from coverkit.expressions import compiled
from coverkit.models import Fact
from coverkit.parsing.dates import find_date
from coverkit.parsing.merging import SAID_IN_TEXT
from coverkit.parsing.names import LEGAL_FORMS, cleaned, folded, key, one_name, same
from coverkit.parsing.phrases import lowered
from coverkit.parsing.phrases.paths import FOLDERS, LETTER, SIDE_WORDS, TITLE_WORDS
from coverkit.parsing.posting_phrases.titles import RANKS
from coverkit.parsing.trades import is_role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_COMPANY, _ROLE, _DATE = 0.4, 0.5, 0.6
_BESIDE = 0.1
"""More for a name beside a role or a date: it was given to one application."""
_SHORTEST = 2
"""Characters; drives, roots, "." and the "x" of "x.docx" are shorter."""
_MOST_INITIALS, _SHORTEST_NAME = 3, 3
"""Letters of a login."""
_DEPTH = 2
"""Folders above the file that may be named for the application."""
_TWICE = r"\.(?:docx?|pdf|odt|rtf|txt|md)$"
"""A second ending, as a converter leaves it: "letter.docx.txt"."""
_AMID = (
    r"(?<=[^\W_])[\s_]+(?:(?:cover|covering|motivation|application)[\s_]*letter|anschreiben"
    r"|lettre[\s_]*de[\s_]*motivation|(?:motivations|bewerbungs)schreiben)[\s_]+(?=[^\W_])"
)
"""What a letter is called, amid a file's name."""
_PERSON = r"(?<=\w)\s+(?:mme|mr|mrs|ms|herrn?|frau|monsieur|madame|dr|prof)\b\.?.*$"
"""An addressee behind the company in a file's name: "zephyr mme quill"."""
_CAMEL = r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])"
_LETTER = compiled(LETTER, re.IGNORECASE)
_GENERIC = compiled(FOLDERS)
_SIDE = frozenset(SIDE_WORDS.split())


class _Named(NamedTuple):
    """A piece of the path that may name the company."""

    name: str
    depth: int
    """0 for the file, 1 for its folder, 2 for the one above."""
    weight: float


def path_facts(
    path: str, text: str = "", *, sender: Iterable[str] = (), greeted: Iterable[str] = ()
) -> Iterator[Fact]:
    """Facts that the path suggests; the nearest folder counts, a general one ends the search.

    Args:
        path: as the file was found.
        text: the letter's subject, address and body, to recognise the company's name in.
        sender: words of the applicant's own name, folded; files often bear it.
        greeted: words of the addressee's name, folded; beside a company's, files may bear that.
    """
    own, people = frozenset(sender), frozenset(greeted)
    titles: list[str] = []
    companies: list[_Named] = []
    for depth, name in enumerate(_names(path)):
        dated = find_date(name)
        if dated:
            yield Fact("date", dated[0].isoformat(), "path", _DATE)
            name = name[: dated[1][0]] + "__" + name[dated[1][1] :]  # noqa: PLW2901
        pieces = [piece for piece in _pieces(name, own) if not _is_own(piece, own)]
        pieces = [compiled(_PERSON, re.IGNORECASE).sub("", piece) for piece in pieces]
        pieces = [piece for piece in pieces if not {*folded(piece)} <= people] or pieces
        beside = _BESIDE if dated or any(map(is_role, pieces)) else 0.0
        titles += filter(is_role, pieces)
        companies += [
            _Named(piece, depth, _COMPANY + beside)
            for piece in pieces
            if len(piece) >= _SHORTEST and not is_role(piece) and not (depth and _is_code(piece))
        ]
    others = [company.name for company in companies]
    parted = [_parted(title, text, others) for title in titles]
    companies = [*(_Named(c, 0, _COMPANY + _BESIDE) for c, _ in parted if c), *companies]
    named = _best_company(companies, text)
    role = next((role for _, role in parted), None) or _role_beside(named, companies)
    if role:
        yield Fact("role", role, "path", _ROLE)
    if named:
        written = _as_written(named.name, text)
        certain = max(named.weight, SAID_IN_TEXT) if written else named.weight
        yield Fact("company", written or named.name, "path", certain)


def _names(path: str) -> Iterator[str]:
    """The file's name and the folders above it that may be named for the application."""
    pure = PurePath(path.replace("\\", "/"))
    yield compiled(_TWICE, re.IGNORECASE).sub("", pure.stem)
    for folder in pure.parent.parts[::-1][:_DEPTH]:
        if _GENERIC.fullmatch(folder.strip().lower()) or len(folder) < _SHORTEST:
            return
        yield folder


def _is_code(piece: str) -> bool:
    """Whether a folder is named for a language or a country: "fr", "uk"."""
    return len(piece) == _SHORTEST and piece.islower()


def _best_company(companies: Sequence[_Named], text: str) -> _Named | None:
    """The outermost name that the letter mentions (Company/Department/…), else the nearest."""
    mentioned = [found for found in companies if _as_written(found.name, text)]
    outermost = sorted(mentioned, key=lambda found: -found.depth)
    return next(iter([*outermost, *companies]), None)


def _role_beside(named: _Named | None, companies: Sequence[_Named]) -> str | None:
    """A title without a word that tells it as one: it stands after the company, or below it."""
    if named is None:
        return None
    place = companies.index(named)
    after = [found for found in companies[place + 1 :] if found.depth == named.depth]
    below = [found for found in companies[:place] if 0 < found.depth < named.depth]
    found = next((f for f in [*after, *below] if not one_name(f.name, named.name)), None)
    return found.name if found else None


def _is_own(piece: str, sender: frozenset[str]) -> bool:
    """Whether a piece of a name is the applicant's own, in whole or part."""
    words = set(folded(piece))
    return bool(words) and (words <= sender or _is_login(piece, sender))


def _is_login(piece: str, sender: frozenset[str]) -> bool:
    """Whether it is one of the applicant's names and another's initials: "tweller", "tamaraw"."""
    word = "".join(folded(piece))
    names = [own for own in sender if len(own) >= _SHORTEST_NAME]
    rests = {word.removeprefix(own) for own in names} | {word.removesuffix(own) for own in names}
    initials = {own[0] for own in sender}
    return any(len(rest) <= _MOST_INITIALS and set(rest) <= initials for rest in rests - {word})


def _pieces(name: str, own: frozenset[str]) -> Iterator[str]:
    """The parts of a file's name: between dashes, or underscores where words keep their spaces.

    "Ada Roe Cover Letter Welder" has two, without the applicant's own name (``own``, folded).
    """
    name = compiled(_AMID, re.IGNORECASE).sub("__", name)
    if " " not in name and "_" not in name:
        name = compiled(_CAMEL).sub(" ", name)
    spaced = " " in name.strip()
    between = r"\s+[-–|,]\s+|\s{2,}|__" + (r"|_" if spaced else r"|(?<![A-Z])[-–](?=[A-Z])")
    for part in re.split(between, name):
        parted = compiled(r"[_\s]+").split(_parted_titles(_stripped(part)))
        words = [word for word in parted if word]
        while words and _is_side(words[-1]):
            words.pop()
        while words and (_is_side(words[0]) or set(folded(words[0])) <= own):
            words.pop(0)
        text = " ".join(words)
        if text and cleaned(text) and not _GENERIC.fullmatch(text.lower()):
            yield text


def _parted_titles(part: str) -> str:
    """A title in one word parted, and no name: "SystemsEngineer", but "NimbusPay"."""
    words = (compiled(_CAMEL).sub(" ", word) for word in part.split("_"))
    return "_".join(
        parted if is_role(parted) else word
        for parted, word in zip(words, part.split("_"), strict=True)
    )


def _is_side(word: str) -> bool:
    plain = word.strip("()-.,").lower()
    return not plain or plain.isdigit() or plain in _SIDE or bool(_LETTER.fullmatch(plain))


def _stripped(part: str) -> str:
    """Without what people call the letter itself."""
    around = rf"^(?:{_LETTER.pattern})(?:[\s_-]+|$)|[\s_-]+(?:{_LETTER.pattern})$"
    for _ in range(2):
        part = compiled(around, re.IGNORECASE).sub("", part.strip())
    return part.strip(" -_()")


def _parted(piece: str, text: str, others: Sequence[str]) -> tuple[str | None, str]:
    """Company, if any, and role in one piece of a name.

    Args:
        piece: words parted by spaces, a job title among them.
        text: the letter's.
        others: pieces of the path without a job title. Where there are any, one of them names
            the company, and only that name is cut off a title.
    """
    words = piece.split()
    for count in range(len(words) - 1, 0, -1):
        before, after = " ".join(words[:count]), " ".join(words[count:])
        theirs = any(same(key(before), key(other)) for other in others)
        known = theirs if others else _stands_alone(before, words[count], text)
        if known and is_role(after) and words[count].lower() not in LEGAL_FORMS:
            return before, after
    if others:
        return None, piece
    begins = len(words)
    while begins and (_is_title_word(words[begins - 1]) or not is_role(" ".join(words[begins:]))):
        begins -= 1
    if begins and words[0].lower() in RANKS:
        begins = 0  # "Junior Game Developer": no firm begins so
    return (" ".join(words[:begins]) or None), " ".join(words[begins:])


def _stands_alone(before: str, after: str, text: str) -> bool:
    """Whether the text says these words as a name, other than as part of the title itself."""
    words = before.split()
    if words[0].lower() not in lowered(text) or all(map(_is_title_word, words)):
        return False
    spelt = r"[\s.,&-]*(?:and\s+)?".join(map(re.escape, words))
    follows = rf"(?!\w)(?!\s+{re.escape(after)}(?!\w))"
    found = re.search(rf"(?<!\w){spelt}{follows}", text, re.IGNORECASE)
    return bool(found) and found[0][:1].isupper() is True  # type: ignore[index]


def _as_written(name: str, text: str) -> str | None:
    """The name as the text spells it, or None where it does not."""
    words = compiled(r"[^\W_]+").findall(name)
    low = lowered(text)
    if not words or any(word.lower() not in low for word in words):
        return None
    spelt = r"[\s.,&'’-]*(?:(?:and|und|et)\s+)?".join(map(re.escape, words))
    found = re.search(rf"(?<!\w){spelt}(?!\w)", text, re.IGNORECASE)
    named = found and (found[0][:1].isdigit() or any(map(str.isupper, found[0])))
    return found[0] if found and named else None


def _is_title_word(word: str) -> bool:
    plain = word.lower().strip("(),.")
    small = plain in {"of", "and", "&", "for", "de", "des", "im", "in", "und", "et", "für"}
    level = bool(compiled(r"[ivx]+|\d+").fullmatch(plain))
    return plain in RANKS or plain in TITLE_WORDS or small or level or is_role(word)
