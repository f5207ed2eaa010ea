"""A mail's parts, told within bounds: the standard parser takes whatever it is given.

Why a file of its own: the parser takes long to import, and telling a mail does not need it.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage
from typing import TYPE_CHECKING, Any

from coverkit.reading.limits import too_large
from coverkit.reading.mail_signs import is_mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.policy import Policy

MOST_PARTS = 200
"""Of a mail and all within it; it has a handful, a saved page one for each picture."""
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
_DEEPEST_FILE = 4
"""Mails within one another that are attached as files, which the parser does not look into."""
_MAIL = "message/rfc822"


@dataclass(frozen=True)
class Message:
    """A mail without what belongs to the mails attached to it."""

    name: str
    """The file name that it is attached under; empty where it has none."""
    parts: list[EmailMessage]
    """In their order; the first stands for the mail itself."""
    files: list[tuple[str, bytes]]
    """Name and content of what is attached: no pictures, no mails."""


def messages_of(data: bytes) -> list[Message]:
    """Return the mail and all that are attached to it, each before those within it.

    Raises:
        UnreadableError: more lines, parts, header text or nesting than a mail has.
    """
    kind = _bounded_message()
    found: list[Message] = []
    waiting: list[tuple[str, Any, int]] = [("", _parsed(data, kind), 0)]
    while waiting:
        name, mail, depth = waiting.pop()
        message = Message(name, list(_own_parts(mail)), [])
        within: list[tuple[str, Any, int]] = []
        for part in message.parts:
            named = part.get_filename() or ""
            if part.get_content_type() == _MAIL and part.is_multipart():
                within.append((named, part.get_payload(0), depth + 1))
            elif named and not part.is_multipart() and part.get_content_maintype() != "image":
                content = bytes_of(part)
                if not is_mail(content):
                    message.files.append((named, content))
                elif depth < _DEEPEST_FILE:
                    within.append((named, _parsed(content.lstrip(), kind), depth + 1))
        found.append(message)
        waiting += reversed(within)
    return found


def bytes_of(part: EmailMessage) -> bytes:
    """A part's content, out of its transfer encoding."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _parsed(data: bytes, kind: type[EmailMessage]) -> EmailMessage:
    lines = max(data.count(b"\n"), data.count(b"\r"))
    if len(data) > _MOST_BYTES or lines > _MOST_LINES or data.count(b"\n--") > _MOST_DASHES:
        raise too_large("the mail")
    return email.message_from_bytes(data, kind, policy=email.policy.default)


def _own_parts(mail: EmailMessage) -> Iterator[EmailMessage]:
    """Yield a mail's parts, itself first; those of a mail attached to it are its own affair."""
    waiting: list[Any] = [mail]
    while waiting:
        part: EmailMessage = waiting.pop()
        yield part
        within: Any = part.get_payload()
        if part.is_multipart() and part.get_content_type() != _MAIL:
            waiting += reversed(within)


def _bounded_message() -> type[EmailMessage]:
    """Return a class of messages that together refuse more than one file can have.

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
