"""What a language's file fills in: plain strings, most of them regular expressions."""

from __future__ import annotations

from typing import NamedTuple


class Phrases(NamedTuple):
    """One language's conventions of letter writing. Patterns ignore case unless said."""

    language: str
    common_words: frozenset[str]
    """Small words by which the language is told."""
    salutation: str
    """Begins a salutation; what follows in the line is whom it greets."""
    dear: str
    """A salutation's first word that one says to people rather than to companies."""
    signoff: str
    """Begins the line that takes leave."""
    subject: str
    """Begins a subject line; the rest is the subject itself."""
    enclosures: str
    """Begins the line that lists what is enclosed."""
    attention: str
    """Begins a line of an address that names for whom it is."""
    honorifics: tuple[str, ...]
    """Titles before a person's name, without the dot."""
    nobody: str
    """A whole addressee that names no one: "Hiring Manager", "Sir or Madam"."""
    hiring: str
    """A word of those who hire, or of a department, that may follow a company's name."""
    months: tuple[str, ...]
    """The twelve, in order; an abbreviation of three or more letters is understood."""
    role: tuple[str, ...]
    """Around a job title, which the group ``role`` catches."""
    employer: tuple[str, ...]
    """Before the name of the company written to; ``JOB`` stands for a trade, as a whole word."""
    seeks: str
    """After the name of a company that is looking for somebody."""
    past: tuple[str, ...]
    """Before or after the name of a company the applicant worked for (``NAME`` stands for it)."""
    source: tuple[str, ...]
    """Around where the job was found, which the group ``source`` catches."""
    place: tuple[str, ...]
    """Around where the job is, which the group ``place`` catches; ``NAME`` stands for a name."""
    reference: str
    """Before a reference number."""
    before_role: str
    """Before a job title in a subject line or a caught phrase: articles, "position of"."""
    small: str
    """Words that end no job title."""
    closing: str
    """Typical of a last paragraph."""
    motivation: str
    """Typical of a paragraph about the employer."""
    yours: str
    """Speaks to the employer; case counts."""
    trades: str = ""
    """Words that end a job title, in small letters."""
    trade_endings: str = ""
    """The same where words are put together: what a longer word may end with, too."""
    trade_compounds: str = ""
    """Endings that name a trade only after three letters or more."""
    inflections: tuple[str, ...] = ("", "s")
    """What may follow any of them."""
    capital_nouns: bool = False
    """Whether all nouns are written with a capital, so that it tells no name."""
