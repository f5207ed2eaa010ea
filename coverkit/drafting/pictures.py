"""A picture of an old letter -> the same picture without what it tells besides.

Cameras and programs write names, places, titles and histories into pictures.
"""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"sBIT"}
)
"""Source: W3C, PNG (third edition), 11: what shows the picture; no text, time or EXIF."""
_JPEG = b"\xff\xd8\xff"
_START_OF_SCAN, _ADOBE, _JFIF = 0xDA, 0xEE, 0xE0
_APPLICATION, _COMMENT = range(0xE0, 0xF0), 0xFE
"""Source: ITU-T T.81, table B.1 (markers); JFIF 1.02; Adobe's marker says how colours are kept."""


def bare(picture: bytes) -> bytes | None:
    """The picture alone; None for a kind that cannot be stripped, or a damaged one."""
    try:
        if picture.startswith(_PNG):
            return _bare_png(picture)
        return _bare_jpeg(picture) if picture.startswith(_JPEG) else None
    except (struct.error, IndexError):
        return None


def _bare_png(picture: bytes) -> bytes:
    kept, place = [_PNG], len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", picture, place)
        end = place + 12 + length
        if kind in _PNG_KEPT:
            kept.append(picture[place:end])
        if kind == b"IEND":
            return b"".join(kept)
        place = end


def _bare_jpeg(picture: bytes) -> bytes:
    kept, place = [picture[:2]], 2
    while picture[place + 1] != _START_OF_SCAN:
        marker = picture[place + 1]
        (length,) = struct.unpack_from(">H", picture, place + 2)
        told = marker == _COMMENT or (marker in _APPLICATION and marker not in {_JFIF, _ADOBE})
        if not told:
            kept.append(picture[place : place + 2 + length])
        place += 2 + length
    end = picture.rfind(b"\xff\xd9")
    return b"".join([*kept, picture[place : end + 2 if end > 0 else None]])
