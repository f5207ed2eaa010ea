"""A file -> `Document`: its paragraphs as a reader sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.reading.entrance import FORMATS, SUFFIXES, contents, read, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

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


def find_files(paths: Iterable[Path]) -> Iterator[str]:
    """The files that may be letters, in these folders and below."""
    from coverkit.reading import folders

    return folders.find_files(paths)


def write_own_markdown(declared: Mapping[str, str], paragraphs: Iterable[Paragraph]) -> str:
    """A letter in coverkit's own Markdown, which `read` reads back."""
    from coverkit.reading import own_markdown

    return own_markdown.write(declared, paragraphs)
