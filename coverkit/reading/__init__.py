"""A file -> `Document`: its paragraphs as a reader sees them."""
