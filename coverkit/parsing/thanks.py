"""Is this a note of thanks for an answer? It is written to an employer, and applies for nothing."""

from __future__ import annotations

from coverkit.parsing.phrases import found_in, lowered, pattern
from coverkit.parsing.phrases.documents import APPLIES

_LONGEST = 250
"""Words; a longer text argues for an application."""
_ANSWERED = (
    # Source: the notes that Purdue OWL ("Letter When You Receive a Rejection"), Karrierebibel
    # ("Bewerbungsabsage formulieren") and Cadremploi ("Répondre à un refus de candidature") advise,
    # whose sentences `drafting/thanks.py` writes.
    r"\bthank[^.!?]{0,160}\b(?:letting me know|telling me|informing me)\b[^.!?]{0,30}\bdecision\b",
    r"\bdank[^.!?]{0,160}\b(?:ihre entscheidung mitgeteilt|über ihre entscheidung|ihre absage)\b",
    r"\bremerci[^.!?]{0,200}\b(?:fait part|informé\w*)\s+d(?:e votre|u)\s+(?:décision|refus)\b",
)


def is_thanks(text: str) -> bool:
    """Whether a text thanks for a decision that was made, and applies for nothing."""
    low = lowered(text)
    answered = any(found_in(low, said) for said in _ANSWERED)
    return answered and len(text.split()) <= _LONGEST and not pattern(APPLIES).search(text)
