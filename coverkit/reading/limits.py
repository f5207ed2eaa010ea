"""How much a file may cost, and the two readers that keep to it: zip parts and XML.

Why: a file is opened because it lies in a folder, not because anyone trusts it. A letter is
small; whatever is a thousand times larger is no letter, and is refused before it is unpacked.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from xml.etree import ElementTree as ET

from coverkit.errors import UnreadableError

MAX_UNPACKED = 40 * 2**20
"""Bytes of all parts of one zip that are unpacked, pictures not counted: they stay packed."""
MAX_TEXT = 4 * 2**20
"""Bytes of a file that is nothing but text: about 2,000 pages."""
MAX_XML = 24 * 2**20
"""Bytes of one XML part, unpacked."""
MAX_TAGS = 1_000_000
"""Tags in one XML part; each costs about 100 bytes of memory."""
MAX_DEPTH = 150
"""Elements within elements; a table in a table in a text box has about 30."""
MAX_ZIP_PARTS = 10_000
MAX_ZIP_DIRECTORY = 4 * 2**20
"""Bytes of a zip's directory; each part needs about 100."""

_SMALLER = "Save the letter alone in a file of its own."
_DAMAGED = "Open it in the program that wrote it and save it again."
_END_OF_ZIP = b"PK\x05\x06"


def too_large(what: str) -> UnreadableError:
    """Return the error for a file beyond one of the limits; ``what`` begins the sentence."""
    return UnreadableError(f"{what}: too large for a letter", code="too_large", hint=_SMALLER)


def corrupt(what: str) -> UnreadableError:
    """Return the error for a file that breaks its own format's rules."""
    return UnreadableError(what, code="corrupt", hint=_DAMAGED)


class Package(zipfile.ZipFile):
    """A zip that remembers how much was unpacked: many small bombs are one large one."""

    unpacked = 0


def open_zip(data: bytes) -> Package:
    """Open a zip whose directory is small enough to be read."""
    end = data.rfind(_END_OF_ZIP, max(0, len(data) - 66_000))
    if end >= 0 and len(data) >= end + 22:
        parts, size = struct.unpack_from("<HI", data, end + 10)
        if parts > MAX_ZIP_PARTS or size > MAX_ZIP_DIRECTORY:
            raise too_large("it holds too many parts")
    try:
        return Package(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise corrupt("the file is damaged or cut off (not a whole zip)") from error


def unpack(archive: Package, name: str) -> bytes:
    """Return one part of a zip; empty when there is no such part."""
    try:
        info = archive.getinfo(name)
    except KeyError:
        return b""
    if info.flag_bits & 1:
        raise UnreadableError(
            "protected with a password",
            code="encrypted",
            hint="Save a copy without the password.",
        )
    if info.file_size > MAX_XML or archive.unpacked > MAX_UNPACKED:
        raise too_large(f"the part {name}")
    try:
        with archive.open(info) as part:
            data = part.read(MAX_XML + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        ValueError,
    ) as error:
        raise corrupt(f"the file is damaged ({name} cannot be unpacked)") from error
    archive.unpacked += len(data)
    if len(data) > MAX_XML or archive.unpacked > MAX_UNPACKED:
        raise too_large(f"the part {name}")
    return data


def parse_xml(data: bytes, *, what: str) -> ET.Element:
    """Parse XML that declares no entities of its own; ``what`` names the part in errors."""
    if len(data) > MAX_XML or data.count(b"<") > MAX_TAGS:
        raise too_large(f"the part {what}")
    if _declares_entities(data):
        raise UnreadableError(
            f"{what} declares entities of its own, as no word processor does",
            code="unsupported",
            hint=_DAMAGED,
        )
    try:
        return ET.fromstring(data)  # noqa: S314 - entities were refused above
    except (ET.ParseError, ValueError, LookupError) as error:
        raise corrupt(f"the file is damaged ({what}: {error})") from error


def _declares_entities(data: bytes) -> bool:
    return any(
        "<!ENTITY".encode(encoding) in data for encoding in ("ascii", "utf-16-le", "utf-16-be")
    )
