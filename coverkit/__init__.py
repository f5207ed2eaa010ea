"""coverkit: reuse the best of your own cover letters, and send none with the old company's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coverkit.library import Library, read_posting

__version__ = "0.1.0"
__all__ = ["CoverkitError", "Library", "__version__", "read_posting"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Import the API when it is first used: `coverkit --help` does without."""
    if name in {"Library", "read_posting"}:
        from coverkit import library

        return getattr(library, name)
    if name == "CoverkitError":
        from coverkit.errors import CoverkitError

        return CoverkitError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
