"""Expressions that an earlier process compiled do what `re.compile` would."""

from __future__ import annotations

import builtins
import importlib
import marshal
import re
import sys
from typing import TYPE_CHECKING, Any

import pytest

from coverkit import expressions
from coverkit.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMED = r"(?P<day>\d{1,2})(?i:st|nd)? (?P<month>[a-zà-ÿ]+)|(?<!\w)née?\b"
TEXT = "On 3RD May, 21ST juin: née."


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where expressions are kept in this test, and no memory of others."""
    monkeypatch.setattr(expressions, "_BESIDE", str(tmp_path / "kept"))
    monkeypatch.setattr(expressions, "_SUFFIX", ["expressions"])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    _forget()
    yield tmp_path / "kept.expressions"
    _forget()


def _forget() -> None:
    expressions.compiled.cache_clear()
    expressions._kept.cache_clear()
    expressions._new.clear()


def _in_next_process(expression: str, flags: int = 0) -> re.Pattern[str]:
    expressions.compiled(expression, flags)
    expressions.keep()
    _forget()
    return expressions.compiled(expression, flags)


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.VERBOSE | re.IGNORECASE, re.MULTILINE])
def test_a_kept_expression_is_the_same_as_a_compiled_one(flags: int) -> None:
    ours, theirs = _in_next_process(NAMED, flags), re.compile(NAMED, flags)
    assert ours == theirs
    assert (ours.flags, ours.groups, ours.groupindex) == (
        theirs.flags,
        theirs.groups,
        theirs.groupindex,
    )
    assert [m.groupdict() for m in ours.finditer(TEXT)] == [
        m.groupdict() for m in theirs.finditer(TEXT)
    ]
    assert ours.sub(r"<\g<day>>", TEXT) == theirs.sub(r"<\g<day>>", TEXT)


def test_the_next_process_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    expressions.compiled(NAMED)
    expressions.keep()
    _forget()
    monkeypatch.setattr(expressions, "_compile", pytest.fail)
    monkeypatch.setattr(re, "compile", pytest.fail)
    assert expressions.compiled(NAMED).search(TEXT)


def test_the_next_process_compiles_no_constructor(monkeypatch: pytest.MonkeyPatch) -> None:
    first = expressions.code("number = 1")
    expressions.keep()
    _forget()
    monkeypatch.setattr(builtins, "compile", pytest.fail)
    assert expressions.code("number = 1") == first


def test_what_two_processes_compiled_is_kept_together(file: Path) -> None:
    for expression in ("one", "two"):
        _in_next_process(expression)
    assert set(expressions.unpacked(file.read_bytes())) == {("one", 0), ("two", 0)}


def test_each_command_keeps_its_own(file: Path) -> None:
    for command in ("suggest", "check", "suggest"):
        expressions.use(command)
        _in_next_process(command)
    for command in ("suggest", "check"):
        kept = file.with_name(f"kept.{command}.expressions").read_bytes()
        assert set(expressions.unpacked(kept)) == {(command, 0)}


def test_nothing_is_kept_where_python_keeps_nothing_of_us(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expressions, "_BESIDE", None)
    monkeypatch.chdir(file.parent)
    assert _in_next_process(NAMED).search(TEXT)
    assert not list(file.parent.iterdir())


def _file_of(head: bytes) -> bytes:
    return len(head).to_bytes(8, "little") + head


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no such thing",
        expressions.packed({(NAMED, 0): b""}).replace(b"cpython", b"another"),
        expressions.packed({(NAMED, 0): b"broken"}),
        expressions.packed({(NAMED, 0): marshal.dumps((32, [1, 2], 0, {}, ()))}),
        _file_of(marshal.dumps((expressions._MADE_BY, "not a table"))),
        _file_of(marshal.dumps("no pair")),
    ],
)
def test_a_foreign_or_broken_file_is_made_anew(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert _in_next_process(NAMED).search(TEXT)
    assert set(expressions.unpacked(file.read_bytes())) == {(NAMED, 0)}


@pytest.mark.parametrize("kept", [b"broken", marshal.dumps("no code")])
def test_lines_of_python_are_compiled_once_or_anew(file: Path, kept: bytes) -> None:
    lines = "def double(number):\n return 2 * number"
    file.write_bytes(expressions.packed({(lines, -1): kept}))
    known: dict[str, Any] = {}
    for _ in range(2):
        exec(expressions.code(lines), known)  # noqa: S102
        assert known.pop("double")(21) == 42
        expressions.keep()
        _forget()


def test_nothing_is_written_where_python_may_not_write(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert _in_next_process(NAMED).search(TEXT)
    assert not file.exists()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expressions, "_BESIDE", str(file.parent / "missing" / "kept"))
    assert _in_next_process(NAMED).search(TEXT)


def test_another_python_inside_costs_nothing_but_time(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib, "import_module", lambda _: object())
    assert _in_next_process(NAMED).search(TEXT)
    assert not file.exists()


def test_no_word_of_a_letter_is_kept(tmp_path: Path) -> None:
    letter = tmp_path / "Cover Letter Zyxwood Freight.txt"
    letter.write_text(
        "Quorra Vimes\n\nZyxwood Freight\n12 Plume Lane, Eastmere\n\nDear Ms Ondrasek,\n\n"
        "I am applying for the position of Ropemaker at Zyxwood Freight. At Hextable & Sons I "
        "led nine ropemakers for four years.\n\nYours sincerely,\nQuorra Vimes\n",
        encoding="utf-8",
    )
    with Library.open(tmp_path / "library.db") as library:
        library.index(letter)
        library.check(letter, company="Bellwether Rail")
    assert expressions._new
    told = repr(list(expressions._new)).lower()
    for word in ("zyxwood", "quorra", "vimes", "ondrasek", "hextable", "plume lane", "bellwether"):
        assert word not in told


def test_a_wrong_expression_is_refused_as_ever() -> None:
    with pytest.raises(re.error):
        expressions.compiled("(")
