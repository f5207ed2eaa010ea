"""A file -> `Document`: its paragraphs as a reader sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.reading.entrance import FORMATS, SUFFIXES, contents, read, read_bytes
from coverkit.reading.folders import find_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coverkit.models import Paragraph

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "contents",
    "find_files",
    "read",
    "read_bytes",
    "write_own_markdown",
]


def write_own_markdown(declared: Mapping[str, str], paragraphs: Iterable[Paragraph]) -> str:
    """A letter in coverkit's own Markdown, which `read` reads back."""
    from coverkit.reading import own_markdown

    return own_markdown.write(declared, paragraphs)
