from __future__ import annotations

import errno
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from coverkit.errors import OutputError, UsageError


@pytest.mark.parametrize("suffix", ["docx", "md", "txt", "DOCX"])
def test_suffix_says_how_it_is_written(make, tmp_path, suffix):
    target = tmp_path / f"draft.{suffix}"
    make().save(target)
    assert zipfile.is_zipfile(target) == (suffix.lower() == "docx")


@pytest.mark.parametrize("name", ["draft.rtf", "draft", ".docx"])
def test_another_suffix_is_refused_with_the_known_ones(make, tmp_path, name):
    with pytest.raises(UsageError) as caught:
        make().save(tmp_path / name)
    assert ".docx, .odt, .md or .txt" in caught.value.hint


def test_what_is_there_is_not_written_over(make, tmp_path):
    target = tmp_path / "draft.txt"
    target.write_text("mine")
    with pytest.raises(OutputError, match="is there already"):
        make().save(target)
    assert target.read_text() == "mine"
    make().save(target, force=True)
    assert "mine" not in target.read_text()


def test_missing_folder_is_said(make, tmp_path):
    with pytest.raises(OutputError, match="the folder is not there"):
        make().save(tmp_path / "none" / "draft.txt")


def test_folder_of_that_name_is_said_even_if_forced(make, tmp_path):
    (tmp_path / "draft.txt").mkdir()
    with pytest.raises(OutputError, match="a folder has that name"):
        make().save(tmp_path / "draft.txt", force=True)
    assert len(list(tmp_path.iterdir())) == 1


def test_full_disk_leaves_the_old_file_and_nothing_else(make, tmp_path, monkeypatch):
    target = tmp_path / "draft.txt"
    target.write_text("old")

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OutputError, match="no space is left"):
        make().save(target, force=True)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_no_permission_is_said(make, tmp_path, monkeypatch):
    def denied(*_args, **_kwargs):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", denied)
    with pytest.raises(OutputError, match="permission denied"):
        make().save(tmp_path / "draft.txt")


def test_importing_drafting_loads_no_word_library():
    code = "import sys, coverkit.drafting; print(any(m in sys.modules for m in ('docx', 'lxml')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_unknown_format_is_refused(make):
    with pytest.raises(UsageError):
        make().render("rtf")


def test_path_may_be_a_string(make, tmp_path):
    make().save(str(tmp_path / "draft.md"))
    assert Path(tmp_path / "draft.md").exists()
