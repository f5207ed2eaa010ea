"""A letter -> `Finding`s: one rule, one small file, with its source."""
