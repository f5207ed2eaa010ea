"""Rules on names that belong to another application."""
