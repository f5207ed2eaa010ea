"""The article before a slot: "an Inventory Lead" becomes "a Warehouse Supervisor"."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"(?<![\w'’])([Aa])n?(\s+[\"“(]?)$")
_SAID_WITH_VOWEL = re.compile(
    r"""
      (?!(?:eu|ewe|once?\b|one[-\s]|ouija|u[bcfhkjqrst][aeiou]|uni(?!n|m)))[aeiou]  # not "user"
    | h(?:eir|on(?:est|ou?r)|our)                                                     # "honorary"
    | 8 | 1[18](?!\d)                                                                 # "eleven"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SPELT = re.compile(r"[A-Z](?:[A-Z]{1,2}|[B-DF-HJ-NP-TV-Z]{3,})(?![a-zA-Z])|[A-Z](?![a-zA-Z])")
"""Capitals that are said letter by letter: two or three, or more without a vowel."""
_LETTERS_WITH_VOWEL = "AEFHILMNORSX"
"""Their names begin with a vowel: "an HR Manager", but "a UX Designer"."""


def fitted_article(before: str, value: str) -> str:
    """The English text before a slot, its last "a" or "an" as the slot's value wants it.

    By sound, as far as letters tell it. Source: Purdue OWL, "Articles: A versus An", which has
    the exceptions: user, university, hour, honour, and abbreviations by the letter's name.

    Args:
        before: what stands before the slot.
        value: what fills it, with or without brackets.
    """
    found = _ARTICLE.search(before)
    word = value.lstrip('[("“ ')
    if found is None or not word[:1].isalnum():
        return before
    return f"{before[: found.start()]}{found[1]}{'n' if _takes_an(word) else ''}{found[2]}"


def _takes_an(word: str) -> bool:
    """Whether a word is said with a vowel first."""
    if _SPELT.match(word):
        return word[0] in _LETTERS_WITH_VOWEL
    return _SAID_WITH_VOWEL.match(word) is not None
