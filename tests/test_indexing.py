"""Reading a folder into a library: on all cores, past every bad file, and nothing twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from fpdf import FPDF

from coverkit import Library, extracting, reading
from coverkit.indexing import understand_anew
from coverkit.workers import cores

LETTER = """\
Ada Example
ada@mail.example

12 March 2024

Dear Ms Marlowe,

I am applying for the {role} position at {company}, and I would bring calm to its night shift.

At Orchard Wholesale I led a team of twelve pickers across two shifts and cut errors by {n} percent.

I would welcome the chance to talk about the role.

Yours sincerely,

Ada Example
"""


@pytest.fixture
def library(library_path):
    with Library.open(library_path) as opened:
        yield opened


@pytest.fixture
def many(tmp_path):
    """More letters than are read one by one."""
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(24):
        text = LETTER.format(company=f"Fernwick {n}", role="Shift Planner", n=n)
        (folder / f"{n:02}.txt").write_text(text, encoding="utf-8")
    return folder


def paragraphs(**words):
    filled = {"company": "Fernwick", "role": "Shift Planner", "n": 40} | words
    return LETTER.format(**filled).strip().split("\n\n")


def word(path, texts):
    made = docx.Document()
    for text in texts:
        made.add_paragraph(text)
    made.save(path)


def pdf(path, texts):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    for text in texts:
        made.multi_cell(0, 5, text, new_x="LMARGIN", new_y="NEXT")
        made.ln(4)
    made.output(path)


def died_of(deadly, monkeypatch):
    """Let one file kill whoever reads it."""
    whole = reading.read_bytes

    def read(data, *, name):
        if name == deadly:
            os.kill(os.getpid(), signal.SIGKILL)
        return whole(data, name=name)

    monkeypatch.setattr(extracting.reading, "read_bytes", read)


# --- on all cores ----------------------------------------------------------------------


def test_more_cores_change_nothing(many, tmp_path, monkeypatch):
    seen = []
    for number in (1, 2, 4):
        monkeypatch.setattr(extracting, "cores", lambda number=number: number)
        with Library.open(tmp_path / f"{number}.db") as library:
            report = library.index(many)
            seen.append((report, [letter.id for letter in library.letters()]))
    assert seen[0] == seen[1] == seen[2]
    assert seen[0][0].added == 24


def as_understood(library):
    return [(letter.parts, letter.facts) for letter in library.letters()]


def test_letter_by_letter_gives_what_all_at_once_gives(many, library, tmp_path):
    for path in sorted(many.iterdir(), reverse=True):
        library.index(path)
    with Library.open(tmp_path / "at once.db") as other:
        other.index(many)
        assert as_understood(library) == as_understood(other)


def test_a_name_in_many_letters_is_judged_anew_in_those_already_read(library, tmp_path):
    tool = "I know Ansible Forge. Ansible Forge is mine. I trust Ansible Forge."
    path = tmp_path / "0.txt"
    path.write_text(f"Dear all,\n\n{tool}\n\n{tool}\n\nYours sincerely,", encoding="utf-8")
    library.index(path, everything=True)
    assert [letter.company for letter in library.letters()] == ["Ansible Forge"]
    for n, name in enumerate(("Zephyr", "Borealis", "Quillon"), start=1):
        text = ["Dear all,", f"I hope to join {name}.", tool, "Yours sincerely,"]
        (tmp_path / f"{n}.txt").write_text("\n\n".join(text), encoding="utf-8")
    library.index(tmp_path, everything=True)
    assert "Ansible Forge" not in {letter.company for letter in library.letters()}


def test_what_others_turn_is_what_a_letter_says_when_it_is_heard_as_a_whole(library, tmp_path):
    praise = "I know Forge. Forge's clarity is mine, and Forge is what I teach."
    tools = ["I run Ansible Forge. Ansible Forge is mine.", praise, "I saw Forge at work."]
    for n, name in enumerate(("Zephyr", "Borealis", "Quillon", "Harrow", "Fernwick")):
        for m, tool in enumerate(tools):
            text = ["Dear all,", f"I hope to join {name}.", tool, "Yours sincerely,"]
            (tmp_path / f"{n}{m}.txt").write_text("\n\n".join(text), encoding="utf-8")
    for m, tool in enumerate(tools):
        path = tmp_path / f"alone {m}.txt"
        path.write_text(f"Dear all,\n\n{tool}\n\n{tool}\n\nYours sincerely,", encoding="utf-8")
    library.index(tmp_path, everything=True)
    turned = as_understood(library)
    store = library._store()
    with store.writing(), store.reading() as db:
        db.execute("UPDATE testimonies SET judgement = ''")
    understand_anew(store)
    assert as_understood(library) == turned


def test_letters_that_an_older_version_heard_are_heard_anew(many, library):
    library.index(many)
    library.correct(library.letters()[0].id, {"company": "Harrow"})
    before = as_understood(library)
    store = library._store()
    with store.writing(), store.reading() as db:
        db.execute("UPDATE testimonies SET reader = 'older'")
        db.execute("DELETE FROM parts WHERE position > 2")
    understand_anew(store)
    assert as_understood(library) == before


def test_what_an_interrupted_run_left_undone_the_next_one_does(many, library):
    def impatient(done, _total, path):
        if done and not path:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.index(many, progress=impatient)
    assert library.index(many).added == 0
    assert "Orchard Wholesale" in (library._store().notes("own_names") or "")


_KILLED = """
import os, signal, sys
from coverkit import Library, workers
from coverkit.matching import fitting

def kill(*_):
    os.kill(us, signal.SIGKILL)

us, workers.cores = os.getpid(), lambda: 2
fitting._MEANWHILE, fitting.leaders = range(1000), kill
with Library.open(sys.argv[1]) as library:
    library.index(sys.argv[2])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes begin empty elsewhere")
def test_what_a_run_killed_while_it_grouped_left_undone_is_done_when_needed(
    many, library_path, tmp_path
):
    command = [sys.executable, "-c", _KILLED, library_path, many]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    with Library.open(library_path) as left, Library.open(tmp_path / "whole.db") as whole:
        assert left.index(many).unchanged == whole.index(many).added == 24
        assert as_understood(left) == as_understood(whole)
        assert left.search("pickers") == whole.search("pickers") != ()


def test_a_correction_stays_when_the_file_is_read_again(many, library):
    library.index(many)
    letter = library.letters()[0]
    library.correct(letter.id, {"company": "Harrow"})
    corrected = library.show(letter.id)
    Path(letter.paths[0]).write_text(
        Path(letter.paths[0]).read_text(encoding="utf-8") + "\n\n", encoding="utf-8"
    )
    library.index(many, again=True)
    assert library.show(letter.id) == corrected
    library.correct(letter.id, {"company": None})
    assert library.show(letter.id) == letter


def test_there_is_a_worker_at_least():
    assert cores() >= 1


def test_a_file_that_kills_its_reader_is_one_line(many, library, monkeypatch):
    died_of("07.txt", monkeypatch)
    report = library.index(many)
    assert report.added == 23
    assert [(Path(s.path).name, s.code) for s in report.skipped] == [("07.txt", "corrupt")]


def test_an_interrupt_keeps_what_was_read(many, library):
    def stop(done, *_):
        if done == 9:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.index(many, progress=stop)
    report = library.index(many)
    assert (report.unchanged, report.added) == (9, 15)


def test_progress_says_what_is_being_read(many, library):
    said = []
    library.index(many, progress=lambda *at: said.append(at))
    assert said[3] == (3, 24, str(many / "03.txt"))
    assert said[-1] == (24, 24, "")


# --- twins -----------------------------------------------------------------------------


def test_a_twin_is_the_same_letter_with_two_paths(tmp_path, library):
    folder = tmp_path / "a"
    folder.mkdir()
    word(folder / "Letter.docx", paragraphs())
    pdf(folder / "Letter.pdf", paragraphs())
    report = library.index(folder)
    assert (report.added, report.twins, report.differing) == (1, 1, ())
    (letter,) = library.letters()
    assert [Path(path).name for path in letter.paths] == ["Letter.docx", "Letter.pdf"]


def test_a_page_header_in_one_format_alone_makes_no_second_letter(tmp_path, library):
    pdf(tmp_path / "Letter.pdf", ["Portfolio of a planner", *paragraphs(), "Enclosures: none"])
    library.index(tmp_path / "Letter.pdf")
    word(tmp_path / "Letter.docx", paragraphs())
    report = library.index(tmp_path)
    assert report.differing == ()
    (letter,) = library.letters()
    assert [Path(path).name for path in letter.paths] == ["Letter.docx", "Letter.pdf"]
    again = library.index(tmp_path)
    assert (again.unchanged, again.twins, again.letters) == (1, 1, 1)


def test_twins_that_differ_are_both_kept_and_the_difference_is_said(tmp_path, library):
    word(tmp_path / "Letter.docx", paragraphs(n=40))
    pdf(tmp_path / "Letter.pdf", paragraphs(n=45))
    for report in (library.index(tmp_path), library.index(tmp_path)):
        assert report.letters == 2
        (pair,) = report.differing
        assert [Path(path).name for path in pair.paths] == ["Letter.docx", "Letter.pdf"]
        assert pair.difference == "“40” there, “45” here"


def test_the_difference_is_shown(tmp_path, run):
    word(tmp_path / "Letter.docx", paragraphs(n=40))
    pdf(tmp_path / "Letter.pdf", paragraphs(n=45))
    assert "“40” there, “45” here" in run("index", tmp_path).out
    assert run("index", tmp_path, "--json").json["differing"][0]["difference"]


# --- forgotten letters -----------------------------------------------------------------


@pytest.fixture
def forgotten(folder, library):
    library.index(folder)
    gone = next(letter for letter in library.letters() if letter.company == "Harrow Freight")
    library.forget(gone.id)
    return gone


def test_a_forgotten_letter_stays_away(folder, library, forgotten):
    for _ in range(2):
        report = library.index(folder)
        assert report.letters == 1
        assert [(s.path, s.code) for s in report.skipped] == [(forgotten.paths[0], "forgotten")]


def test_naming_the_file_brings_it_back(folder, library, forgotten):
    library.index(folder)
    assert library.index(forgotten.paths[0]).added == 1
    assert library.index(folder).skipped == ()


def test_asking_for_forgotten_letters_brings_them_back(folder, library, forgotten):
    library.index(folder)
    assert library.index(folder, again=True).added == 1
    assert library.index(folder).skipped == ()
