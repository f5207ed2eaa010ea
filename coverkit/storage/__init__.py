"""Letters <-> SQLite: the truth, and the search index as a cache beside it."""

from coverkit.storage.cache import SearchIndex, cache_path, open_index, write_index
from coverkit.storage.store import FileRecord, Store

__all__ = ["FileRecord", "SearchIndex", "Store", "cache_path", "open_index", "write_index"]
