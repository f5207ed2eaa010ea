"""The truth: what is written stays, whole; what is forgotten is gone."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from coverkit.errors import LibraryError, UsageError
from coverkit.models import Document, Fact, Letter, Paragraph, Passage, Slot
from coverkit.storage import FileRecord, Store
from coverkit.storage.connection import connect
from coverkit.storage.migrations import MIGRATIONS


def a_letter(number: int = 1, *, date: str = "2024-03-12") -> Letter:
    text = f"I led team {number} at Fernwick Labs."
    return Letter(
        id=f"{number:012x}",
        parts=(
            Passage(id=f"a{number:011x}", part="salutation", text="Dear all,"),
            Passage(
                id=f"b{number:011x}",
                part="body",
                text=text,
                kind="evidence",
                slots=(Slot("company", 15, 28, text[15:28]),),
                note="Use when leading.",
            ),
        ),
        facts=(Fact("company", "Fernwick Labs", "body", 0.8), Fact("date", date, "date", 0.9)),
        language="en",
    )


def a_document(letter: Letter) -> Document:
    return Document(
        paragraphs=tuple(Paragraph(part.text) for part in letter.parts),
        format="txt",
        path="/letters/one.txt",
        unseen=(Paragraph("a comment", place="comment"),),
        properties={"author": "Ada"},
    )


def a_file(letter: Letter | None, path: str = "/letters/one.txt", **changes) -> FileRecord:
    values = {"size": 10, "mtime_ns": 1, "sha256": "", "reader": "1", "rank": 0}
    identity = letter.id if letter else None
    return FileRecord(path=path, letter_id=identity, **(values | changes))


def test_a_list_says_of_a_letter_what_the_letter_says(tmp_path):
    with Store(tmp_path / "l.db") as store:
        put(store, a_letter(1, date="2024-01-01"), a_letter(2, date="2025-01-01"))
        with store.writing():
            store.put_file(a_file(a_letter(1), path="/letters/b.pdf", rank=8))
            store.put_file(a_file(a_letter(1), path="/letters/a.docx"))
        store.correct(a_letter(1).id, {"company": "Quillon"})
        for listed, letter in zip(store.listed(), store.letters(origin="letter"), strict=True):
            assert (listed.id, listed.paths) == (letter.id, letter.paths)
            assert listed.passages == len(letter.passages)
            assert all(listed.facts[fact.kind] == letter.fact(fact.kind) for fact in letter.facts)


def put(store: Store, *letters: Letter) -> None:
    with store.writing():
        for letter in letters:
            store.put_letter(letter, a_document(letter))


@pytest.fixture
def store(library_path):
    with Store(library_path) as opened:
        yield opened


def test_a_letter_comes_back_as_it_went_in(store):
    letter = a_letter()
    put(store, letter)
    assert store.letters() == [letter]


def test_its_document_comes_back_too(store):
    letter = a_letter()
    put(store, letter)
    assert list(store.documents()) == [(letter.id, a_document(letter))]


def test_letters_come_newest_first(store):
    put(store, a_letter(1, date="2023-01-01"), a_letter(2, date="2025-01-01"))
    assert [letter.fact("date") for letter in store.letters()] == ["2025-01-01", "2023-01-01"]


def test_the_best_structured_file_is_the_letters_path(store):
    letter = a_letter()
    put(store, letter)
    with store.writing():
        store.put_file(a_file(letter, "/a.pdf", rank=3))
        store.put_file(a_file(letter, "/b.docx", rank=0))
    assert store.letters()[0].paths == ("/b.docx", "/a.pdf")


def test_a_file_left_out_is_remembered_with_its_reason(store):
    with store.writing():
        store.put_file(a_file(None, code="corrupt", reason="it is broken"))
    assert store.files()["/letters/one.txt"].reason == "it is broken"


def test_a_newer_text_takes_the_old_ones_place(store):
    old, new = a_letter(1), a_letter(2)
    put(store, old)
    with store.writing():
        store.put_letter(new, a_document(new), replaces=old.id)
    assert [letter.id for letter in store.letters()] == [new.id]


def test_any_unambiguous_prefix_names_a_letter_or_a_passage(store):
    put(store, a_letter(1), a_letter(2))
    assert store.resolve("000000000001") == "000000000001"
    assert store.resolve("B00000000002") == "b00000000002"


@pytest.mark.parametrize("prefix", ["0000", "f00", "", "%", "_", "zz'"])
def test_an_ambiguous_or_unknown_prefix_is_refused(store, prefix):
    put(store, a_letter(1), a_letter(2))
    with pytest.raises(UsageError):
        store.resolve(prefix)


def test_forgetting_leaves_no_word_of_the_letter_in_the_file(store, library_path):
    letter = a_letter()
    put(store, letter)
    with store.writing():
        store.put_file(a_file(letter))
    store.forget(letter.id)
    store.close()
    left = b"".join(path.read_bytes() for path in library_path.parent.iterdir())
    assert b"Fernwick" not in left
    assert b"one.txt" not in left


def test_the_fingerprint_changes_with_the_letters_and_only_with_them(store):
    put(store, a_letter(1))
    first = store.fingerprint()
    with store.writing():
        store.put_file(a_file(a_letter(1)))
        store.stamp()
    assert store.fingerprint() == first
    put(store, a_letter(2))
    assert store.fingerprint() != first


def test_library_and_folder_are_private(store, library_path):
    put(store, a_letter())
    assert stat.S_IMODE(library_path.stat().st_mode) == 0o600
    assert stat.S_IMODE(library_path.parent.stat().st_mode) == 0o700


def test_a_corrupt_library_is_refused_and_left_as_it_is(library_path):
    library_path.parent.mkdir()
    library_path.write_bytes(b"this is no database, whatever its name says" * 100)
    with pytest.raises(LibraryError, match="not a usable coverkit library"):
        Store(library_path)
    assert library_path.read_bytes().startswith(b"this is no database")


def test_another_programs_database_is_refused(library_path):
    library_path.parent.mkdir()
    with sqlite3.connect(library_path) as other:
        other.execute("CREATE TABLE recipes (name)")
    other.close()
    with pytest.raises(LibraryError, match="another program"):
        Store(library_path)


def test_a_newer_library_is_refused_politely(store, library_path):
    store.close()
    newer = sqlite3.connect(library_path)
    newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    newer.close()
    with pytest.raises(LibraryError, match="newer coverkit"):
        Store(library_path)


def test_a_writer_waits_for_another_and_then_says_so(store, library_path):
    with (
        Store(library_path, wait=0.05) as other,
        store.writing(),
        pytest.raises(LibraryError, match="in use"),
        other.writing(),
    ):
        pass


def test_a_reader_does_not_wait_for_a_writer(store, library_path):
    put(store, a_letter(1))
    with Store(library_path, wait=0.05) as other, store.writing():
        store.put_letter(a_letter(2), a_document(a_letter(2)))
        assert len(other.letters()) == 1


def test_a_failed_batch_leaves_nothing(store):
    class Stop(Exception):  # noqa: N818
        pass

    def fail() -> None:
        with store.writing():
            store.put_letter(a_letter(), a_document(a_letter()))
            raise Stop

    with pytest.raises(Stop):
        fail()
    assert store.letters() == []


def test_a_full_disk_is_a_library_error_and_keeps_what_was_there(store):
    put(store, a_letter(1))
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    many = [a_letter(number) for number in range(2, 300)]
    with pytest.raises(LibraryError, match="disk is full"):
        put(store, *many)
    assert [letter.id for letter in store.letters()] == [a_letter(1).id]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_library_that_may_not_be_written_can_still_be_read(store, library_path):
    put(store, a_letter())
    store.close()
    library_path.chmod(0o400)
    with Store(library_path) as opened:
        assert len(opened.letters()) == 1


def test_a_killed_writer_leaves_whole_letters(library_path):
    writer = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_store import a_letter, a_document
from coverkit.storage import Store
store = Store(Path(sys.argv[1]))
for number in range(1, 10_000):
    with store.writing():
        letter = a_letter(number)
        store.put_letter(letter, a_document(letter))
    print(number, flush=True)
"""
    here = str(Path(__file__).parent)
    process = subprocess.Popen(
        [sys.executable, "-c", writer, str(library_path), here], stdout=subprocess.PIPE, text=True
    )
    acknowledged = 0
    assert process.stdout is not None
    for line in process.stdout:
        acknowledged = int(line)
        if acknowledged == 20:
            process.send_signal(signal.SIGKILL)
            break
    process.stdout.close()
    process.wait()
    with Store(library_path) as store:
        letters = store.letters()
    assert len(letters) >= acknowledged
    assert all(len(letter.parts) == 2 and len(letter.facts) == 2 for letter in letters)


def test_an_in_memory_store_needs_no_file():
    connection = connect(None)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    connection.close()


def test_a_value_of_a_wrong_type_makes_no_usable_library(store, library_path):
    put(store, a_letter())
    with sqlite3.connect(library_path) as db:
        db.execute("UPDATE letters SET origin = x'ff'")
        db.execute("DELETE FROM meta WHERE key = 'fingerprint'")
    with pytest.raises(LibraryError, match="wrong type"):
        store.fingerprint()
