"""What a posting's path says: `Company_Role_2026-05-25.txt`, `Company/Role/posting.txt`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.parsing.posting_phrases.names import FILE_WORDS
from coverkit.parsing.posting_phrases.titles import RANKS, TITLE_NOUNS
from coverkit.parsing.posting_titles import is_titled

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE = r"[ _-]*(?:\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{2,4}|\d{6,8})$"


def path_facts(path: str, text: str) -> tuple[str | None, str | None]:
    """Company and role as the file's or its folders' names give them.

    Args:
        path: the posting's path, empty for standard input.
        text: the posting, which knows best where its company's name ends.
    """
    parts = [part for part in compiled(r"[/\\]").split(path) if part not in {"", "."}]
    if not parts:
        return None, None
    stem = _bare(compiled(r"\.\w{2,5}$").sub("", parts[-1]))
    words = [word for word in compiled(r"[\s_]+").split(stem) if word]
    if all(word.lower() in FILE_WORDS for word in words):
        return _folder_facts(parts[:-1])
    pieces = _pieces(stem)
    if len(pieces) > 1:
        return _by_title(pieces[0], pieces[1])
    return _split_words(words, text)


def as_written(name: str, text: str) -> str:
    """The posting's own spelling of a name that a path gives: "nexHealth" -> "NexHealth"."""
    spelt = Counter(
        found for found in re.findall(_loosely(name), text, re.IGNORECASE) if not found.islower()
    )
    return spelt.most_common(1)[0][0] if spelt else name


def _bare(name: str) -> str:
    return compiled(_DATE).sub("", name).strip(" _-")


def _pieces(name: str) -> list[str]:
    pieces = compiled(r"[ _][-–][ _]|__+").split(name)
    return [piece.strip(" _").replace("_", " ") for piece in pieces]


def _folder_facts(folders: Sequence[str]) -> tuple[str | None, str | None]:
    if not folders:
        return None, None
    pieces = _pieces(_bare(folders[-1]))
    if len(pieces) > 1:
        return _by_title(pieces[0], pieces[1])
    if len(folders) > 1 and is_titled(pieces[0]):
        return folders[-2].replace("_", " "), pieces[0]
    return None, None


def _by_title(first: str, second: str) -> tuple[str | None, str | None]:
    if is_titled(second):
        return first, second
    return (second, first) if is_titled(first) else (None, None)


def _split_words(words: Sequence[str], text: str) -> tuple[str | None, str | None]:
    """Part company from role: where the text's own name ends, else where a title begins."""
    begins = [n for n, word in enumerate(words) if word.lower() in RANKS or is_titled(word)]
    if not begins or len(words) < 2:  # noqa: PLR2004
        return None, None
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        if not is_titled(name) and re.search(_loosely(name), text, re.IGNORECASE):
            return name, " ".join(words[count:])
    if begins[0] == 0 or TITLE_NOUNS.isdisjoint(word.lower() for word in words):
        return None, None
    return " ".join(words[: begins[0]]), " ".join(words[begins[0] :])


def _loosely(name: str) -> str:
    r"""A pattern for the name with or without the spaces: "Open AI", "OpenAI"."""
    return r"(?<!\w)" + r"[ \-&.]?".join(map(re.escape, name.split())) + r"(?!\w)"
