"""The words by which a posting's sections, boilerplate and facts are told.

All phrases are written plain: lower case, no punctuation, single spaces. They are looked for
at the beginning of words in text that `posting_lines.plain` has put into the same form.
Languages are not kept apart: a German posting may well say "About us".
"""

from __future__ import annotations


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, which commas part."""
    return tuple(" ".join(table.split()).split(", "))


def beginnings(table: str) -> tuple[str, ...]:
    """Phrases with a space before each, ready to be looked for where words begin."""
    return tuple(f" {' '.join(table.split())}".split(","))


def words(table: str) -> frozenset[str]:
    """The words of a table, which spaces part."""
    return frozenset(table.split())
