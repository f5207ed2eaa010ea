"""Mails (.eml) and web pages saved as one file (.mhtml): both are MIME messages.

A mail gives its attached letter where it has one, else its own text; a saved page its page. A
mail that is attached to a mail is looked through as the outer one is, after it.

Source: RFC 5322 (messages), RFC 2045 and 2046 (MIME), RFC 2557 (MHTML).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit.errors import UnreadableError
from coverkit.reading import html, text
from coverkit.reading.limits import MAX_TEXT, corrupt, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from email.message import EmailMessage

    from coverkit.models import Document
    from coverkit.reading.mail_parts import Message

    _Found = tuple[Document, Message]
    """What was read, and the mail that it came in."""
    _File = tuple[str, Message, bytes | Document]
    """Name of what is attached, the mail that it came in, and its content."""

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
        UnreadableError: no message, too large, nothing in it that can be read, or its letter
            needs a tool that is not there.
    """
    from coverkit.reading.mail_parts import messages_of

    found, message = _letter(messages_of(data.lstrip()))
    properties = {**found.properties, **_properties(message.parts[0])}
    return replace(found, format="mail", properties=properties)


def read_page(data: bytes) -> Document:
    """Read a saved web page, or what a mail itself says; nothing that is attached to it.

    Raises:
        UnreadableError: no message, too large, or without a page.
    """
    from coverkit.reading.mail_parts import messages_of

    found = _own_text(messages_of(data.lstrip())[0])
    if found is None:
        raise corrupt("there is no text in the saved page")
    return found


def _letter(messages: list[Message]) -> _Found:
    """The attached letter, the text itself, or what else is attached, in this order."""
    own = _own_text(messages[0])
    attached = [file for file in _attached(messages) if not _RESUME.search(file[0])]
    named = [file for file in attached if _LETTER.search(file[0])]
    if (letter := _first_readable(named)) is not None:
        return letter
    if own is not None and len(own.text.split()) >= _A_LETTER:
        return own, messages[0]
    if (found := _first_readable(attached)) is not None:
        return found
    for message in messages:
        if (note := _own_text(message)) is not None:
            return note, message
    raise corrupt("there is no text in the mail")


def _own_text(message: Message) -> Document | None:
    """What the message itself says: as plain text, else as a page."""
    inline = [part for part in message.parts if not part.is_multipart() and not part.get_filename()]
    for kind, reader in (("text/plain", text.read_document), ("text/html", html.read_document)):
        for part in inline:
            if part.get_content_type() == kind and (data := _content(part)).strip():
                return reader(data)
    return None


def _attached(messages: list[Message]) -> Iterator[_File]:
    """Yield the attached files, then what the attached mails say that are no mere notes."""
    for message in messages:
        for name, data in message.files:
            yield name, message, data
    for message in messages[1:]:
        own = _own_text(message)
        if own is not None and len(own.text.split()) >= _A_LETTER:
            yield message.name, message, own


def _first_readable(files: list[_File]) -> _Found | None:
    """The first file that can be read.

    Raises:
        UnreadableError: none can, and of one it is known how it could be.
    """
    from coverkit.reading import read_bytes

    missing: UnreadableError | None = None
    for name, message, data in files:
        try:
            return (read_bytes(data, name=name) if isinstance(data, bytes) else data), message
        except UnreadableError as error:
            missing = missing or (error if error.code == "needs_tool" else None)
    if missing is not None:
        raise missing
    return None


def _content(part: EmailMessage) -> bytes:
    """A text's bytes, as UTF-8."""
    from coverkit.reading.mail_parts import bytes_of

    data = bytes_of(part)
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
