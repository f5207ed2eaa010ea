"""Mails (.eml) and web pages saved as one file (.mhtml): both are MIME messages.

A mail gives its attached letter where it has one, else its own text; a saved page its page.

Source: RFC 5322 (messages), RFC 2045 and 2046 (MIME), RFC 2557 (MHTML).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.reading import html, text
from coverkit.reading.limits import MAX_TEXT, corrupt, too_large
from coverkit.reading.mail_signs import is_mail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from email.message import EmailMessage

    from coverkit.models import Document

# Source: the file names of docs/field.md, and what the three languages call the two documents.
_LETTER = re.compile(
    r"letter|anschreiben|motivation|bewerbung|lettre|candidature|application", re.IGNORECASE
)
_RESUME = re.compile(r"\bcv\b|r[ée]sum[ée]|lebenslauf|zeugnis|curriculum|transcript", re.IGNORECASE)
_A_LETTER = 60
"""Words that a mail's own text has when it is the letter itself and no note about one."""


def read_document(data: bytes) -> Document:
    """Read a mail's letter, or a saved web page.

    Raises:
        UnreadableError: no message, too large, or nothing in it that can be read.
    """
    from coverkit.reading.mail_parts import parts_of

    parts = parts_of(data.lstrip())
    found = _letter(parts)
    properties = {**found.properties, **_properties(parts[0])}
    return replace(found, format="mail", properties=properties)


def _letter(parts: list[EmailMessage]) -> Document:
    """The attached letter, the text itself, or what else is attached, in this order."""
    own = _own_text(parts)
    attached = [(name, data) for name, data in _attached(parts) if not _RESUME.search(name)]
    named = [(name, data) for name, data in attached if _LETTER.search(name)]
    if (letter := _first_readable(named)) is not None:
        return letter
    if own is not None and len(own.text.split()) >= _A_LETTER:
        return own
    found = _first_readable(attached) or own
    if found is None:
        raise corrupt("there is no text in the mail")
    return found


def _own_text(parts: list[EmailMessage]) -> Document | None:
    """What the message itself says: as plain text, else as a page."""
    inline = [part for part in parts if not part.is_multipart() and not part.get_filename()]
    for kind, reader in (("text/plain", text.read_document), ("text/html", html.read_document)):
        for part in inline:
            if part.get_content_type() == kind and (data := _content(part)).strip():
                return reader(data)
    return None


def _attached(parts: list[EmailMessage]) -> Iterator[tuple[str, bytes]]:
    """Name and content of each attached file."""
    for part in parts:
        name = part.get_filename()
        if name and not part.is_multipart() and part.get_content_maintype() != "image":
            yield name, _content(part, as_it_is=True)


def _first_readable(files: list[tuple[str, bytes]]) -> Document | None:
    from coverkit.reading import read_bytes

    for name, data in files:
        if is_mail(data):
            continue  # a mail in a mail in a mail: a letter is not passed on so
        try:
            return read_bytes(data, name=name)
        except UnreadableError:
            continue
    return None


def _content(part: EmailMessage, *, as_it_is: bool = False) -> bytes:
    """The part's bytes, out of their transfer encoding; a text's as UTF-8."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if as_it_is:
        return data
    if len(data) > MAX_TEXT:
        raise too_large("the mail")
    try:
        return data.decode(part.get_content_charset() or "utf-8").encode()
    except (LookupError, UnicodeDecodeError):
        return data


def _properties(message: EmailMessage) -> Mapping[str, str]:
    """What the message's head says: its subject as the title, who sent it and when."""
    subject, date = message.get("Subject"), message.get("Date")
    sent = getattr(date, "datetime", None)
    sender = getattr(message.get("From"), "addresses", ())
    return {
        **({"title": str(subject)} if subject else {}),
        **({"author": sender[0].display_name} if sender and sender[0].display_name else {}),
        **({"created": sent.isoformat()} if sent else {}),
    }
