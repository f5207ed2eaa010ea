"""A mail's parts, told within bounds: the standard parser takes whatever it is given.

Why a file of its own: the parser takes long to import, and telling a mail does not need it.
"""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from typing import TYPE_CHECKING, Any

from coverkit.reading.limits import too_large

if TYPE_CHECKING:
    from email.policy import Policy

MOST_PARTS = 200
"""Parts of a message; a mail has a handful, a saved page one for each picture."""
_MOST_BYTES = 24 * 2**20
_MOST_LINES = 600_000
"""As many as the largest attachment needs, at 76 characters a line (RFC 2045, 6.8)."""
_MOST_DASHES = 5000
"""Lines that may part it; looked at before the parts are told, which takes longer."""
_MOST_HEAD = 64 * 1024
"""Characters of one part's head; the stamps of many servers make up 10,000."""
_MOST_HEADS = 4 * _MOST_HEAD
"""Characters of all heads together."""
_MOST_ENCODED = 2000
"""Encoded words (RFC 2047) of all heads; each is looked at in the light of all after it."""
_MOST_VALUE = 2048
"""Characters of a field that is told word by word, which takes a time quadratic in them."""
_TOLD = ("content-type", "content-disposition", "content-transfer-encoding", "from", "date")
_DEEPEST = 20
"""Parts within parts: a mail forwarded four times has about ten."""


def parts_of(data: bytes) -> list[EmailMessage]:
    """Return the message and all its parts, in their order; the message comes first.

    Raises:
        UnreadableError: more lines, parts, header text or nesting than a mail has.
    """
    lines = max(data.count(b"\n"), data.count(b"\r"))
    if len(data) > _MOST_BYTES or lines > _MOST_LINES or data.count(b"\n--") > _MOST_DASHES:
        raise too_large("the mail")
    message = email.message_from_bytes(data, _bounded_message(), policy=email.policy.default)
    return list(message.walk())


def _bounded_message() -> type[EmailMessage]:
    """Return a class of messages that together refuse more than one mail can have.

    Why here and not by the bytes: a head may follow any boundary, and a message any head; only
    the parser knows what is one, and it looks into a head as soon as it has it.
    """
    seen = {"parts": 0, "heads": 0, "encoded": 0}

    class Bounded(EmailMessage):
        def __init__(self, policy: Policy | None = None) -> None:
            super().__init__(policy)
            self.depth = self.head = 0

        def set_raw(self, name: str, value: str) -> None:
            self.head += len(name) + len(value)
            seen["heads"] += len(name) + len(value)
            seen["encoded"] += value.count("=?")
            too_long = len(value) > _MOST_VALUE and name.lower() in _TOLD
            too_much = self.head > _MOST_HEAD or seen["heads"] > _MOST_HEADS
            if too_long or too_much or seen["encoded"] > _MOST_ENCODED:
                raise too_large("the head of the mail")
            super().set_raw(name, value)

        def attach(self, payload: Any) -> None:  # noqa: ANN401 - as in the standard library
            payload.depth = self.depth + 1
            seen["parts"] += 1
            if payload.depth > _DEEPEST or seen["parts"] >= MOST_PARTS:
                raise too_large("the mail")
            super().attach(payload)

    return Bounded
