"""What the guard is told: the names a library knows, and whom this letter is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from coverkit.checking.titles import titles_in
from coverkit.checking.tokens import compact, fold, word_set

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from coverkit.models import FactKind

GivenBy = Literal["options", "posting", "letter"]


class Addressed(NamedTuple):
    """A name that an earlier application was written to, and which letter says so."""

    value: str
    kind: FactKind
    source: str = ""
    """The letter it comes from, as a person would name it: its path."""
    letter_id: str = ""
    date: dt.date | None = None


_TITLES = word_set(
    """
    mr mrs ms mx miss dr prof professor sir dame sister brother captain reverend rev hon herr
    herrn frau maam madam monsieur madame mademoiselle mme mlle m me maître attn to an z hd
    """
)
_SHORTEST_SURNAME = 3


def plain_name(name: str) -> str:
    """A person's name without titles: "Ms Jane Quill" -> Jane Quill."""
    said = name.replace(":", " ").replace(".", " ").split()
    while len(said) > 1 and fold(said[0]) in _TITLES:
        said = said[1:]
    while len(said) > 1 and compact(said[-1]) in _TITLES:
        said = said[:-1]  # "Sneha Ma'am"
    return " ".join(said)


def as_people_are_called(entry: Addressed) -> Iterator[Addressed]:
    """An addressee without titles, and the surname alone: "Ms Jane Quill" -> Jane Quill, Quill."""
    name = plain_name(entry.value)
    said = name.split()
    yield entry._replace(value=name)
    if len(said) > 1 and len(said[-1]) >= _SHORTEST_SURNAME:
        yield entry._replace(value=said[-1])


def as_titles_are_told(entry: Addressed) -> Iterator[Addressed]:
    """A title as it is, each of several in it, and what people say for short.

    "Company Secretary / Legal Adviser" -> Company Secretary, Legal Adviser.
    """
    yield entry
    yield from (entry._replace(value=title) for title in titles_in(entry.value))


class KnownNames(NamedTuple):
    """Everything the library knows.

    ``addressed`` must not go out with another application. ``own`` belongs to the applicant
    (past employers, schools, tools, their own name) and is welcome in every letter.
    """

    addressed: tuple[Addressed, ...] = ()
    own: frozenset[str] = frozenset()
    welcome: frozenset[str] = frozenset()
    """Names of the person's own settings: they may stand anywhere, addressed to or not."""
    avoided: frozenset[str] = frozenset()
    """Phrases that the person does not want to use any more, from their own settings."""


class Target(NamedTuple):
    """Whom the letter is for, and who said so.

    ``text`` is the posting's whole text: a name that stands in it (a brand, the parent
    company, a city) is welcome in the letter.
    """

    company: str | None = None
    role: str | None = None
    recipient: str | None = None
    place: str | None = None
    reference: str | None = None
    given_by: GivenBy = "letter"
    text: str = ""
    is_role_told: bool = False
    """Whether somebody else than the letter says the role."""
