"""Nothing leaves the machine, nobody else can read what is written, what is forgotten is gone."""

from __future__ import annotations

import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import pytest

from coverkit.cli.app import COMMANDS
from coverkit.storage import cache_path

LETTER_WORDS = ("pickers", "Orchard", "Fernwick", "Marlowe", "Stock Controller")


@pytest.fixture
def tour(run, folder, posting, tmp_path):
    """Every command once, each with something to do; name -> what it printed."""
    ran = {"index": run("index", folder)}
    letter, other = (found["id"] for found in run("list", "--json").json["letters"])
    draft = tmp_path / "draft.docx"
    form = tmp_path / "form.txt"
    form.write_text("Application form\n\n1. Why do you want this job?\n2. What did you lead?\n")
    filled = tmp_path / "filled.txt"
    filled.write_text("1. Why do you want this job?\nThe zeppelin of Quillon drew me.\n")
    for args in (
        ("list",),
        ("show", letter),
        ("set", letter, "--role", "Stock Keeper"),
        ("search", "pickers"),
        ("posting", posting),
        ("suggest", posting),
        ("draft", posting, "-o", draft),
        ("check", draft, "--posting", posting, "--mark", tmp_path / "marked.docx"),
        ("audit",),
        ("save", folder / "Fernwick Labs.txt", "--posting", posting),
        ("save", filled, "--form"),
        ("outcome", letter, "rejected", "--feedback", "xylophone", "--lesson", "quagmire"),
        ("answer", form, "-o", tmp_path / "answers.docx"),
        ("thank", letter, "-o", tmp_path / "thanks.docx"),
        ("compare", letter, other),
        ("status",),
        ("strengths",),
        ("export", tmp_path / "markdown"),
        ("starter",),
        ("completion", "bash"),
        ("demo", "--json"),
        ("forget", other),
    ):
        ran[str(args[0])] = run(*args)
    assert ran.keys() == COMMANDS.keys(), "a new command: take it along"
    assert {name: r.err for name, r in ran.items() if r.code not in (0, 1)} == {}
    return ran


@pytest.fixture
def no_network(monkeypatch):
    """Any socket but those between processes of this machine is an error."""
    plain = socket.socket

    class Refused(plain):
        def __init__(self, family=-1, *args, **named):
            if family != getattr(socket, "AF_UNIX", None):
                raise AssertionError("a socket was opened")
            super().__init__(family, *args, **named)

    def refused(*_, **__):
        raise AssertionError("a name was looked up")

    monkeypatch.setattr(socket, "socket", Refused)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refused)
    with pytest.raises(AssertionError):
        socket.socket(socket.AF_INET)


def test_no_command_opens_a_socket(no_network, tour):
    assert len(tour) == len(COMMANDS)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_process_of_ours_speaks_to_a_network(folder, posting, library_path, tmp_path):
    """As the system sees it, workers and all: no address family but that within the machine."""
    trace = tmp_path / "trace"
    start = "from coverkit.cli import main; main()"
    coverkit = f"{sys.executable} -c '{start}' --library {library_path}"
    steps = f"{coverkit} index {folder} && {coverkit} suggest {posting}"
    call = ["strace", "-f", "-qq", "-e", "trace=network", "-o", trace, "sh", "-c", steps]
    ran = subprocess.run(call, capture_output=True, text=True, check=False)
    if "ptrace" in ran.stderr:
        pytest.skip("strace may not look into processes here")
    assert ran.returncode == 0, ran.stderr
    families = set(re.findall(r"\bAF_\w+", trace.read_text()))
    assert families <= {"AF_UNIX"}


def test_what_is_written_is_the_owners_alone_under_any_umask(request, library_path, tmp_path):
    before = os.umask(0)
    try:
        ran = request.getfixturevalue("tour")
    finally:
        os.umask(before)
    demo = Path(ran["demo"].json["folder"])
    made = [library_path.parent, *library_path.parent.rglob("*")]
    made += [demo, *demo.iterdir(), tmp_path / "markdown", *(tmp_path / "markdown").rglob("*")]
    made += [tmp_path / f"{name}.docx" for name in ("draft", "marked", "answers", "thanks")]
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in made}
    wrong = {p: oct(m) for p, m in modes.items() if m != (0o700 if p.is_dir() else 0o600)}
    assert wrong == {}


def test_so_are_the_library_and_its_log_while_it_is_written(indexed):
    from coverkit.storage import Store

    before = os.umask(0)
    try:
        with Store(indexed) as store, store.writing():
            store.put_note("a", "b")
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in indexed.parent.iterdir()}
    finally:
        os.umask(before)
    assert {"library.db-wal", "library.db-shm"} <= modes.keys()
    assert set(modes.values()) == {0o600}


def test_a_file_written_over_keeps_its_readers(run, indexed, posting, tmp_path):
    draft = tmp_path / "draft.docx"
    draft.touch()
    draft.chmod(0o640)
    assert run("draft", posting, "--force", "-o", draft).code == 0
    assert stat.S_IMODE(draft.stat().st_mode) == 0o640


def test_a_bug_quotes_no_letter(run, indexed, posting, monkeypatch):
    from coverkit import finding

    def fail(*_, **__):
        raise ValueError("I led a team of twelve pickers")

    monkeypatch.setattr(finding, "suggest", fail)
    ran = run("suggest", posting)
    assert ran.code == 70
    assert "pickers" not in ran.err
    assert "ValueError in coverkit.library, line" in ran.err


def _fails(text: str) -> str:
    raise ValueError(text)


def test_a_bug_in_a_worker_quotes_no_letter(capfd):
    from coverkit.workers import Lost, spread

    (result,) = spread(_fails, ["twelve pickers"], workers=1, seconds=20, memory=2**30)
    assert result == Lost(too_slow=False)
    assert capfd.readouterr() == ("", "")


def test_what_fails_quotes_no_letter(run, indexed, folder, posting, tmp_path):
    """Messages on stderr name files and reasons; words of letters are results, on stdout."""
    broken = tmp_path / "broken"
    broken.mkdir()
    text = (folder / "Fernwick Labs.txt").read_bytes()
    (broken / "a.docx").write_bytes(b"PK\x03\x04" + text)
    (broken / "b.pdf").write_bytes(b"%PDF-1.4" + text)
    (broken / "c.rtf").write_bytes(b"{\\rtf1 " + text)
    (broken / "d.toml").write_bytes(text)
    said = [
        run("index", broken).out,
        run("suggest", broken / "a.docx").err,
        run("check", broken / "b.pdf").err,
        run("draft", posting, "--template", broken / "a.docx", "-o", tmp_path / "x.docx").err,
        run("save", broken / "a.docx").err,
    ]
    assert all(said)
    assert [word for word in LETTER_WORDS if word in "".join(said)] == []


def _raw(folder: Path) -> bytes:
    """All bytes of all files below, and what is compressed in them."""
    raw = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    streams = []
    for found in re.finditer(b"\x78[\x01\x5e\x9c\xda]", raw):
        try:
            streams.append(zlib.decompressobj().decompress(raw[found.start() :], 2**20))
        except zlib.error:
            continue
    return raw + b"".join(streams)


def test_a_forgotten_letter_leaves_no_word_in_any_file(run, folder, posting, library_path):
    """Its text, its file's name, its posting, what was sent, what came of it, what was corrected."""
    folder.joinpath("Fernwick Labs.txt").write_text(
        folder.joinpath("Fernwick Labs.txt").read_text() + "\nPS: I keep a heliograph.\n"
    )
    posting.write_text(posting.read_text() + "- Knowledge of orreries\n")
    run("index", folder)
    letter = next(
        found["id"]
        for found in run("list", "--json").json["letters"]
        if found["company"] == "Fernwick Labs"
    )
    path = folder / "Fernwick Labs.txt"
    run("save", path, "--posting", posting)
    run("outcome", letter, "rejected", "--feedback", "xylophone", "--lesson", "quagmire")
    run("set", letter, "--role", "Zookeeper")
    run("suggest", posting)
    words = [b"heliograph", b"orreries", b"xylophone", b"quagmire", b"Zookeeper", b"Fernwick"]
    words += [b"Orchard", b"pickers", b"heliograph"[:8]]
    before = _raw(library_path.parent)
    assert [word for word in words if word not in before] == []
    stray = cache_path(library_path).with_name("library.db-cache.1234.tmp")
    shutil.copy(cache_path(library_path), stray)  # as a killed process leaves it
    assert run("forget", letter).code == 0
    left = _raw(library_path.parent)
    assert [word for word in words if word in left] == []
    assert b"handbook" in left, "the other letter is still there"


def test_a_demo_that_fails_leaves_no_folder(run, monkeypatch):
    from coverkit.library import Library

    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Library, "index", fail)
    for args in (["demo"], ["demo", "--json"]):
        assert run(*args).code == 5
        assert not list(Path(tempfile.gettempdir()).glob("coverkit-demo-*"))
