"""Letters <-> SQLite: the truth, and the search index as a cache beside it.

The cache's half is imported when it is asked for: `list` and `check` do without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coverkit.storage.store import FileRecord, Store

if TYPE_CHECKING:
    from coverkit.storage.cache import (
        SearchIndex,
        cache_path,
        drop_index,
        open_index,
        write_index,
    )

__all__ = [
    "FileRecord",
    "SearchIndex",
    "Store",
    "cache_path",
    "drop_index",
    "open_index",
    "write_index",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attributes are of any type
    """Import the search index when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from coverkit.storage import cache

    return getattr(cache, name)
