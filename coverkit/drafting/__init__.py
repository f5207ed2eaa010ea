"""Suggestions -> `Draft` -> .docx, .md or .txt."""
