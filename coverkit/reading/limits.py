"""How much a file may cost, and the two readers that keep to it: zip parts and XML.

Why: a file is opened because it lies in a folder, not because anyone trusts it. A letter is
small; whatever is a thousand times larger is no letter, and is refused before it is unpacked.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_ENTITY = b"<!ENTITY"
_WIDE_ENTITIES = tuple("<!ENTITY".encode(name) for name in ("utf-16-le", "utf-16-be"))
_DAMAGED = "Open it in the program that wrote it and save it again."
_END_OF_ZIP = b"PK\x05\x06"
_START_OF_PART = b"PK\x03\x04"
_HEAD = struct.Struct("<4s2xH18xHH")
"""Of a part: signature, flags, length of its name and of what follows that. Source: PKWARE
APPNOTE.TXT 6.3.10, 4.3.7."""
_FIRST_PIECE = 2**15
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    ValueError,
    struct.error,
)
"""What a broken part raises when it is unpacked."""
_IN_UTF8, _NOT_OURS = 0x800, 0x60
"""Flags of a part: its name's encoding; patched or strongly encrypted (4.4.4)."""


def too_large(what: str) -> UnreadableError:
    """Return the error for a file beyond one of the limits; ``what`` begins the sentence."""
    return UnreadableError(f"{what}: too large for a letter", code="too_large", hint=_SMALLER)


def corrupt(what: str) -> UnreadableError:
    """Return the error for a file that breaks its own format's rules."""
    return UnreadableError(what, code="corrupt", hint=_DAMAGED)


class Package(zipfile.ZipFile):
    """A zip that remembers how much was unpacked: many small bombs are one large one."""

    unpacked = 0
    """Bytes, with those of the zips within it."""
    inserted = 0
    """Parts of other formats that were read out of it."""

    def __init__(self, data: bytes, *, outer: Package | None = None) -> None:
        """Read the directory of a zip that is wholly in memory; ``outer`` is what it came in."""
        super().__init__(io.BytesIO(data))
        self.data = data
        self.outer = outer

    def __del__(self) -> None:
        """Close nothing: there is no file behind it."""


def open_zip(data: bytes, *, outer: Package | None = None) -> Package:
    """Open a zip whose directory is small enough to be read; ``outer`` is what it came in."""
    end = data.rfind(_END_OF_ZIP, max(0, len(data) - 66_000))
    if end >= 0 and len(data) >= end + 22:
        parts, size = struct.unpack_from("<HI", data, end + 10)
        if parts > MAX_ZIP_PARTS or size > MAX_ZIP_DIRECTORY:
            raise too_large("it holds too many parts")
    try:
        return Package(data, outer=outer)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
        raise corrupt("the file is damaged or cut off (not a whole zip)") from error


def unpack(archive: Package, name: str) -> bytes:
    """Return one part of a zip; empty when there is no such part."""
    info = _part(archive, name)
    if info is None:
        return b""
    try:
        data = _content(archive, info)
    except _DAMAGES as error:
        raise _damaged(name) from error
    _count(archive, len(data), name)
    return data


def unpack_pieces(archive: Package, name: str) -> Iterator[bytes]:
    """Yield one part of a zip piece by piece, as far as it is wanted; its sum is not checked.

    Why: a letter's styles are many times as large as its text, and the first few are enough.
    """
    info = _part(archive, name)
    if info is None:
        return
    if info.compress_type != zipfile.ZIP_DEFLATED:
        yield unpack(archive, name)
        return
    size, inflater = _FIRST_PIECE, zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        begins = _begins(archive.data, info)
        packed = archive.data[begins : begins + info.compress_size]
        while packed:
            piece = inflater.decompress(packed, size)
            _count(archive, len(piece), name)
            packed, size = inflater.unconsumed_tail, 2 * size
            yield piece
    except _DAMAGES as error:
        raise _damaged(name) from error


def _part(archive: Package, name: str) -> zipfile.ZipInfo | None:
    """The directory's line on a part, if it may be unpacked."""
    info = archive.NameToInfo.get(name)
    if info is None:
        return None
    if info.flag_bits & 1:
        raise UnreadableError(
            "protected with a password",
            code="encrypted",
            hint="Save a copy without the password.",
        )
    if info.file_size > MAX_XML or archive.unpacked > MAX_UNPACKED:
        raise too_large(f"the part {name}")
    return info


def _count(archive: Package, size: int, name: str) -> None:
    archive.unpacked += size
    if size > MAX_XML or archive.unpacked > MAX_UNPACKED:
        raise too_large(f"the part {name}")
    if archive.outer is not None:
        _count(archive.outer, size, name)


def _damaged(name: str) -> UnreadableError:
    return corrupt(f"the file is damaged ({name} cannot be unpacked)")


def _content(archive: Package, info: zipfile.ZipInfo) -> bytes:
    """The part's content, of which no more is unpacked than a part may have.

    Why not `ZipFile.open`: it reads bit by bit, for files that do not fit into memory; for the
    ten small parts of a letter that takes three times as long.
    """
    if info.compress_type not in {zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED}:
        with archive.open(info) as part:
            return part.read(MAX_XML + 1)
    begins = _begins(archive.data, info)
    data = archive.data[begins : begins + info.compress_size]
    if info.compress_type == zipfile.ZIP_DEFLATED:
        data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, MAX_XML + 1)
    data = data[: info.file_size]
    if zlib.crc32(data) != info.CRC:
        raise zipfile.BadZipFile
    return data


def _begins(data: bytes, info: zipfile.ZipInfo) -> int:
    """Where a part begins, after the head that repeats what the directory says of it."""
    names = info.header_offset + _HEAD.size
    signature, flags, name_size, extra_size = _HEAD.unpack_from(data, info.header_offset)
    name = data[names : names + name_size].decode("utf-8" if flags & _IN_UTF8 else "cp437")
    if signature != _START_OF_PART or name != info.orig_filename or info.flag_bits & _NOT_OURS:
        raise zipfile.BadZipFile
    return int(names + name_size + extra_size)


def parse_xml(data: bytes, *, what: str) -> ET.Element:
    """Parse XML that declares no entities of its own; ``what`` names the part in errors."""
    if len(data) > MAX_XML or (len(data) > MAX_TAGS and data.count(b"<") > MAX_TAGS):
        raise too_large(f"the part {what}")
    if _declares_entities(data):
        raise UnreadableError(
            f"{what} declares entities of its own, as no word processor does",
            code="unsupported",
            hint=_DAMAGED,
        )
    try:
        parser = ET.XMLParser()  # noqa: S314 - entities were refused above
        parser.feed(data)
        root: ET.Element = parser.close()
    except (ET.ParseError, ValueError, LookupError) as error:
        raise corrupt(f"the file is damaged ({what}: {error})") from error
    return root


def _declares_entities(data: bytes) -> bool:
    return _ENTITY in data or (b"\0" in data and any(wide in data for wide in _WIDE_ENTITIES))
