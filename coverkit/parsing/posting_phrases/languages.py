"""Words that tell a posting's language.

Source: the most frequent function words of each language that none of the others shares.
"""

from __future__ import annotations

from coverkit.parsing.posting_phrases import words

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": words("the and of to with you your our we will is are for this"),
    "fr": words("le la les et des du vous nous votre pour avec une dans est"),
    "de": words("der das und mit sie wir ihre für eine zu im von bei ist den"),
}
