"""A `Posting` -> ranked passages: terms, TF-IDF, coverage, variants."""
