"""Rules on how the reader is addressed."""
