"""Which files of a folder are looked at: each real one once, in a fixed order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from coverkit.errors import UnreadableError
from coverkit.reading import find_files


@pytest.fixture
def tree(tmp_path):
    """Make files by their names; returns what is found, relative to the folder."""

    def build(*names):
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(name)
        return [Path(found).relative_to(tmp_path).as_posix() for found in find_files([tmp_path])]

    return build


@pytest.mark.parametrize(
    "name",
    [
        "~$letter.docx",
        ".~lock.letter.odt#",
        ".hidden.txt",
        "~WRL0001.tmp",
        "letter.txt~",
        "Thumbs.db",
        "desktop.ini",
        "letter.lnk",
        "letter.pdf.crdownload",
    ],
)
def test_what_programs_leave_is_passed_over(tree, name):
    assert tree(name, "letter.txt") == ["letter.txt"]


@pytest.mark.parametrize("folder", [".git", "node_modules", "__MACOSX", ".cache"])
def test_a_closed_folder_is_not_entered(tree, folder):
    assert tree(f"{folder}/a.txt", "old/b.txt") == ["old/b.txt"]


def test_the_order_is_fixed(tree):
    assert tree("b.txt", "a.txt", "c/d.txt") == ["a.txt", "b.txt", "c/d.txt"]


def test_a_file_named_twice_comes_once(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("x")
    (tmp_path / "link.txt").symlink_to(letter)
    assert len(list(find_files([letter, tmp_path, tmp_path]))) == 1


def test_a_file_named_by_the_user_is_taken_whatever_its_name(tmp_path):
    letter = tmp_path / ".letter.txt"
    letter.write_text("x")
    assert list(find_files([letter])) == [str(letter)]


def test_links_in_a_circle_end(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "letter.txt").write_text("x")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert [Path(found).name for found in find_files([tmp_path])] == ["letter.txt"]


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "letter.txt")
    assert list(find_files([tmp_path])) == []


def test_a_broken_link_is_no_file(tmp_path):
    (tmp_path / "letter.txt").symlink_to(tmp_path / "gone.txt")
    assert list(find_files([tmp_path])) == []


def test_a_missing_path_is_said(tmp_path):
    with pytest.raises(UnreadableError, match="gone"):
        list(find_files([tmp_path / "gone"]))
