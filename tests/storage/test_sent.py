"""What was sent and what came of it stays with its letter, and goes with it."""

from __future__ import annotations

import datetime as dt

import pytest

from coverkit.history import Event, Reused, Sent
from coverkit.models import (
    Document,
    EarlierAnswer,
    Fact,
    Letter,
    Paragraph,
    Passage,
    Posting,
    Requirement,
)
from coverkit.storage import Store, sent

DAY = dt.date(2026, 3, 2)
POSTING = Posting(
    text="Lead a team of pickers",
    requirements=(Requirement("r1", "Lead a team", kind="nice", weight=0.5),),
    company="Fernwick Labs",
    about=("We label seeds.",),
)


@pytest.fixture
def store():
    store = Store(None)
    for number in (1, 2):
        letter = Letter(
            id=f"{number:012x}",
            parts=(Passage(id=f"b{number:011x}", part="body", text="I led a team."),),
            facts=(Fact("date", f"2026-01-0{number}", "date"),),
        )
        with store.writing():
            store.put_letter(letter, Document((Paragraph("I led a team."),), "txt"))
    yield store
    store.close()


def a_sent(content: bytes = b"the file", **changes) -> Sent:
    values = {"posting": POSTING, "reused": (Reused("b1", "b2", "000000000002", 0.8),)}
    return Sent(
        letter="000000000001",
        date=DAY,
        file_name="letter.docx",
        sha256="ab",
        content=content,
        **(values | changes),
    )


def test_what_was_sent_comes_back_as_it_was(store):
    sent.put_sent(store, a_sent())
    (application,) = sent.applications(store)
    assert (application.letter.id, application.sent) == ("000000000001", DAY)
    assert application.posting == POSTING
    assert application.reused == (Reused("b1", "b2", "000000000002", 0.8),)
    assert application.state == "waiting"
    assert sent.sent_copy(store, "000000000001") == ("letter.docx", b"the file")


def test_saved_again_the_newer_copy_stands_and_outcomes_stay(store):
    sent.put_sent(store, a_sent())
    sent.put_event(store, "000000000001", Event("interview", DAY))
    sent.put_sent(store, a_sent(b"mended", reused=()))
    (application,) = sent.applications(store)
    assert application.reused == ()
    assert application.state == "interview"
    assert sent.sent_copy(store, "000000000001") == ("letter.docx", b"mended")


def test_the_last_outcome_is_the_state_and_the_furthest_is_reached(store):
    sent.put_event(store, "000000000002", Event("rejected", dt.date(2026, 4, 1), "too junior"))
    sent.put_event(store, "000000000002", Event("interview", dt.date(2026, 3, 1)))
    (application,) = sent.applications(store)
    assert (application.state, application.reached) == ("rejected", "interview")
    assert application.sent == dt.date(2026, 1, 2)
    assert store.letters_by_id(["000000000002"])["000000000002"].outcome == "rejected"


def test_a_letter_written_anew_keeps_what_came_of_it(store):
    sent.put_sent(store, a_sent())
    sent.put_event(store, "000000000001", Event("offer", DAY))
    newer = Letter(id="00000000000a", parts=(Passage("c", "body", "I led two teams."),))
    with store.writing():
        store.put_letter(newer, Document((), "txt"), replaces="000000000001")
    (application,) = sent.applications(store)
    assert (application.letter.id, application.state) == ("00000000000a", "offer")


def test_a_forgotten_letter_takes_all_of_it_along(store):
    sent.put_sent(store, a_sent())
    sent.put_event(store, "000000000001", Event("offer", DAY, "secret", "secret"))
    store.forget("000000000001")
    assert sent.applications(store) == []
    assert not store.any_outcomes()
    assert sent.sent_copy(store, "000000000001") is None


def test_a_posting_of_an_older_version_is_still_read():
    packed = sent.pack_posting(POSTING)
    assert sent.unpack_posting(packed) == POSTING
    assert sent.unpack_posting(b"") is None


def test_answers_come_back_newest_first(store):
    old = EarlierAnswer("Why us?", "Seeds.", "form.docx", "Fernwick Labs")
    new = EarlierAnswer("Why now?", "Spring.", "form2.docx")
    sent.put_answers(store, [new], day=dt.date(2026, 1, 1))
    sent.put_answers(store, [old], day=dt.date(2025, 1, 1))
    sent.put_answers(store, [old], day=dt.date(2025, 2, 1))
    assert sent.answers(store) == [new, old]
