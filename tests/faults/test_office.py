"""LibreOffice leaves nothing behind: no process, no folder, also when it hangs or we are killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from coverkit import office

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


@pytest.fixture
def script(tmp_path):
    def make(text: str) -> str:
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    return make


def left_behind() -> list[Path]:
    return list(Path(tempfile.gettempdir()).glob("coverkit-*"))


def test_it_converts_in_a_folder_of_its_own_that_goes(script):
    copy = script('cp "$7" "$6/letter.odt"')
    assert office.converted(copy, b"hello", name="letter.docx", to="odt", seconds=20) == b"hello"
    assert left_behind() == []


@pytest.mark.skipif(shutil.which("ps") is None, reason="needs ps")
def test_one_that_hangs_is_ended_with_its_children(script, tmp_path):
    hangs = script(f"sleep 600 & echo $! > {tmp_path}/child; wait")
    assert office.converted(hangs, b"hello", name="letter.docx", to="odt", seconds=1) is None
    assert left_behind() == []
    child = (tmp_path / "child").read_text().strip()
    state = subprocess.run(["ps", "-o", "stat=", "-p", child], capture_output=True, check=False)
    assert state.stdout.strip()[:1] in (b"", b"Z")


def test_what_a_killed_process_left_is_swept_up_an_hour_later(script):
    old, new = (Path(tempfile.mkdtemp(prefix="coverkit-office-")) for _ in range(2))
    (old / "letter.doc").write_text("a letter")
    os.utime(old, (time.time() - 4000,) * 2)
    office.converted(script("exit 1"), b"hello", name="letter.docx", to="odt", seconds=20)
    assert left_behind() == [new]
