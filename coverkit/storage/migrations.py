"""The truth's schema, as numbered steps that are never edited once released, never dropped.

A step runs in one transaction under ``PRAGMA user_version``; its number is its place in
`MIGRATIONS`, counted from 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

APPLICATION_ID = 0x434B4954
"""``CKIT``: tells a coverkit library from any other SQLite file."""


def m001_letters(connection: sqlite3.Connection) -> None:
    """Letters with their parts and facts, the files they came from, the user's corrections."""
    for statement in (
        # document: the text as it was read (zlib, JSON), so that a better parser can have
        # another look when the file is long gone. date: ISO 8601 or '', for ordering.
        """CREATE TABLE letters (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            origin TEXT NOT NULL,
            language TEXT NOT NULL,
            document BLOB NOT NULL,
            date TEXT NOT NULL
        )""",
        """CREATE TABLE parts (
            letter INTEGER NOT NULL REFERENCES letters (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            part TEXT NOT NULL,
            kind TEXT,
            text TEXT NOT NULL,
            slots TEXT NOT NULL,
            reuse TEXT NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (letter, position)
        ) WITHOUT ROWID""",
        "CREATE INDEX parts_by_id ON parts (id)",
        """CREATE TABLE facts (
            letter INTEGER NOT NULL REFERENCES letters (key) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            found_in TEXT NOT NULL,
            confidence REAL NOT NULL,
            PRIMARY KEY (letter, position)
        ) WITHOUT ROWID""",
        """CREATE TABLE edits (
            letter INTEGER NOT NULL REFERENCES letters (key) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (letter, kind)
        ) WITHOUT ROWID""",
        # A file that was left out has a code and a reason instead of a letter.
        """CREATE TABLE files (
            path TEXT PRIMARY KEY,
            letter INTEGER REFERENCES letters (key) ON DELETE CASCADE,
            rank INTEGER NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            reader TEXT NOT NULL,
            code TEXT,
            reason TEXT
        ) WITHOUT ROWID""",
        "CREATE INDEX files_by_letter ON files (letter)",
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    ):
        connection.execute(statement)


def m002_applications(connection: sqlite3.Connection) -> None:
    """What was sent, what came of it and what was learnt; answers given in forms."""
    for statement in (
        # file: the letter as it was sent (zlib). posting: what it answered (zlib, JSON), for
        # postings vanish from the web. Both empty where only an outcome is known.
        """CREATE TABLE applications (
            letter INTEGER PRIMARY KEY REFERENCES letters (key) ON DELETE CASCADE,
            sent TEXT NOT NULL,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            file BLOB NOT NULL,
            posting BLOB NOT NULL
        )""",
        """CREATE TABLE reused (
            letter INTEGER NOT NULL REFERENCES letters (key) ON DELETE CASCADE,
            passage TEXT NOT NULL,
            source TEXT NOT NULL,
            source_letter TEXT NOT NULL,
            unchanged REAL NOT NULL,
            PRIMARY KEY (letter, passage)
        ) WITHOUT ROWID""",
        """CREATE TABLE outcomes (
            key INTEGER PRIMARY KEY,
            letter INTEGER NOT NULL REFERENCES letters (key) ON DELETE CASCADE,
            outcome TEXT NOT NULL,
            date TEXT NOT NULL,
            feedback TEXT NOT NULL,
            lesson TEXT NOT NULL
        )""",
        "CREATE INDEX outcomes_by_letter ON outcomes (letter)",
        """CREATE TABLE answers (
            question TEXT NOT NULL,
            form TEXT NOT NULL,
            text TEXT NOT NULL,
            company TEXT NOT NULL,
            date TEXT NOT NULL,
            PRIMARY KEY (question, form)
        ) WITHOUT ROWID""",
    ):
        connection.execute(statement)


def m003_forgotten(connection: sqlite3.Connection) -> None:
    """Letters that the user had forgotten: their ids alone, which say nothing of the text."""
    connection.execute("CREATE TABLE forgotten (id TEXT PRIMARY KEY) WITHOUT ROWID")


def m004_testimonies(connection: sqlite3.Connection) -> None:
    """What each letter says by itself of its company, so that it need not be read anew."""
    connection.execute(
        # reader: the version that heard it. said: zlib, JSON. judgement: what was made of it in
        # the light of all letters; '' where the letter must be understood anew.
        """CREATE TABLE testimonies (
            letter INTEGER PRIMARY KEY REFERENCES letters (key) ON DELETE CASCADE,
            reader TEXT NOT NULL,
            said BLOB NOT NULL,
            judgement TEXT NOT NULL
        )"""
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    m001_letters,
    m002_applications,
    m003_forgotten,
    m004_testimonies,
)
