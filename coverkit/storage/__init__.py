"""Letters <-> SQLite: the truth, and the search index as a cache beside it."""
