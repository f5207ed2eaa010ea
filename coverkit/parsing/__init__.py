"""A `Document` -> `Letter` or `Posting`."""

from __future__ import annotations

from coverkit.parsing.posting import parse_posting

__all__ = ["parse_posting"]
