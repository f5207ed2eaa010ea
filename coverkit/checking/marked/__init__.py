"""A copy of a Word letter in which every finding is highlighted and has a comment."""

from coverkit.checking.marked.copy import mark

__all__ = ["mark"]
