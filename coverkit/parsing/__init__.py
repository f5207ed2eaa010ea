"""A `Document` -> `Letter` or `Posting`."""
