"""What was sent, what came of it, and answers given in forms: rows and back."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections import defaultdict
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from coverkit.history import Application, Event, Reused, Sent
from coverkit.models import EarlierAnswer, Posting, Requirement
from coverkit.storage.rows import inflated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coverkit.storage.store import Store

_KEY = "(SELECT key FROM letters WHERE id = ?)"


def put_sent(store: Store, sent: Sent) -> None:
    """Keep a letter as it was sent. Saved again, the newer copy stands; outcomes stay.

    So does the posting, until another one is named: it may have vanished from the web.
    """
    with store.writing(), store.reading() as db:
        row = db.execute(
            f"SELECT posting FROM applications WHERE letter = {_KEY}", (sent.letter,)
        ).fetchone()
        posting = pack_posting(sent.posting) or (row[0] if row else b"")
        db.execute(
            f"INSERT OR REPLACE INTO applications SELECT {_KEY}, ?, ?, ?, ?, ?",
            (
                sent.letter,
                sent.date.isoformat(),
                sent.file_name,
                sent.sha256,
                zlib.compress(sent.content),
                posting,
            ),
        )
        db.execute(f"DELETE FROM reused WHERE letter = {_KEY}", (sent.letter,))
        db.executemany(
            f"INSERT OR REPLACE INTO reused SELECT {_KEY}, ?, ?, ?, ?",
            [
                (sent.letter, reused.passage, reused.source, reused.source_letter, reused.unchanged)
                for reused in sent.reused
            ],
        )


def put_event(store: Store, letter_id: str, event: Event) -> None:
    """Add what came of an application; what was known before stays."""
    with store.writing(), store.reading() as db:
        db.execute(
            "INSERT INTO outcomes (letter, outcome, date, feedback, lesson) "
            f"SELECT {_KEY}, ?, ?, ?, ?",
            (letter_id, event.outcome, event.date.isoformat(), event.feedback, event.lesson),
        )


def drop_last_event(store: Store, letter_id: str) -> Event | None:
    """Take back what was noted last of an application; None where nothing is noted."""
    with store.writing(), store.reading() as db:
        row = db.execute(
            "SELECT key, outcome, date, feedback, lesson FROM outcomes "
            f"WHERE letter = {_KEY} ORDER BY key DESC LIMIT 1",
            (letter_id,),
        ).fetchone()
        if row is None:
            return None
        db.execute("DELETE FROM outcomes WHERE key = ?", (row[0],))
    return Event(row[1], dt.date.fromisoformat(row[2]), *row[3:])


def sent_copy(store: Store, letter_id: str) -> tuple[str, bytes] | None:
    """The name and content of the file that was sent, or None."""
    with store.reading() as db:
        row = db.execute(
            f"SELECT file_name, file FROM applications WHERE letter = {_KEY}", (letter_id,)
        ).fetchone()
        return (str(row[0]), inflated(row[1])) if row else None


def applications(store: Store) -> list[Application]:
    """Every letter that was saved as sent or has an outcome, newest first."""
    with store.reading() as db:
        saved = {
            row[0]: (dt.date.fromisoformat(row[1]), unpack_posting(row[2]))
            for row in db.execute(
                "SELECT l.id, sent, posting FROM applications a JOIN letters l ON l.key = a.letter"
            )
        }
        events: defaultdict[str, list[Event]] = defaultdict(list)
        for name, *row in db.execute(
            "SELECT l.id, outcome, o.date, feedback, lesson FROM outcomes o "
            "JOIN letters l ON l.key = o.letter ORDER BY o.date, o.key"
        ):
            events[name].append(Event(row[0], dt.date.fromisoformat(row[1]), *row[2:]))
        reused: defaultdict[str, list[Reused]] = defaultdict(list)
        for name, *row in db.execute(
            "SELECT l.id, passage, source, source_letter, unchanged FROM reused r "
            "JOIN letters l ON l.key = r.letter ORDER BY l.id, passage"
        ):
            reused[name].append(Reused(*row))
    letters = store.letters_by_id([*saved, *(name for name in events if name not in saved)])
    found = [
        Application(
            letter=letter,
            sent=saved[name][0] if name in saved else letter.date,
            posting=saved[name][1] if name in saved else None,
            reused=tuple(reused.get(name, ())),
            events=tuple(events.get(name, ())),
        )
        for name, letter in letters.items()
    ]
    return sorted(found, key=lambda a: (-(a.sent or dt.date.min).toordinal(), a.letter.id))


def put_answers(store: Store, answers: Iterable[EarlierAnswer], *, day: dt.date) -> None:
    """Keep what was answered in a form; the same form's answers are replaced."""
    with store.writing(), store.reading() as db:
        db.executemany(
            "INSERT OR REPLACE INTO answers (question, form, text, company, date) "
            "VALUES (?, ?, ?, ?, ?)",
            [(a.question, a.source, a.text, a.company, day.isoformat()) for a in answers],
        )


def answers(store: Store) -> list[EarlierAnswer]:
    """All answers given before, newest first."""
    with store.reading() as db:
        rows = db.execute(
            "SELECT question, text, form, company FROM answers ORDER BY date DESC, form, question"
        )
        return [EarlierAnswer(*row) for row in rows]


def pack_posting(posting: Posting | None) -> bytes:
    """The posting as compressed JSON; b'' for none."""
    if posting is None:
        return b""
    return zlib.compress(json.dumps(asdict(posting), ensure_ascii=False).encode())


def unpack_posting(packed: bytes) -> Posting | None:
    """The posting that `pack_posting` wrote; fields added since take their defaults."""
    if not packed:
        return None
    data: dict[str, Any] = json.loads(inflated(packed))
    data["requirements"] = [Requirement(**requirement) for requirement in data["requirements"]]
    data["left_out"] = [tuple(pair) for pair in data.get("left_out", ())]
    known = {field.name for field in fields(Posting)}
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in data.items()
        if name in known
    }
    return Posting(**values)
