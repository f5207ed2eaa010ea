"""Names of months in English, German and French, with their numbers (1 to 12)."""

from __future__ import annotations

_NAMES = (
    "january jan januar jänner janvier",
    "february feb februar février",
    "march mar märz mars",
    "april apr avril",
    "may mai",
    "june jun juni juin",
    "july jul juli juillet",
    "august aug août",
    "september sept sep septembre",
    "october oct oktober okt octobre",
    "november nov novembre",
    "december dec dezember dez décembre",
)

MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
""""march" -> 3, and so on; names in lower case."""
