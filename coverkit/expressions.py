"""The phrase tables' expressions, compiled once for all and not once for each process.

Why: one letter needs two hundred of them, and `re` takes 100 ms to compile those: as long as the
rest of `coverkit check`. Python keeps what it compiled of a module in `__pycache__`; this keeps
what `re` compiled of an expression in the same folder, in the same way: made anew whenever it is
missing, foreign or broken, and not written where Python is told not to.

Only for expressions that are written in coverkit's source. One that is made of a user's words
(a company, a name) belongs to `re.compile`: nothing of a letter may get into that file. The same
goes for the few lines of Python that a running coverkit writes itself (`code`). `modules` keeps
its modules here, too.

Each command keeps its own (`use`): what all need together takes milliseconds to read.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import marshal
import os
import re
import sys
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    _Key = tuple[str, int]
    _Bytes = bytes | memoryview

_BESIDE = os.path.splitext(__spec__.cached)[0] if __spec__.cached else None
"""This module's own compiled code, without its suffix; None where that is not kept."""
_SUFFIX = ["expressions"]
"""What the file's name ends in."""
_MADE_BY = (sys.implementation.name, sys.version)
"""What `re` compiles is for one build of Python only."""

_PYTHON = -1
"""In place of an expression's flags: lines of Python."""
_SAID = -2
"""In place of an expression's flags: something worked out from it."""
MODULE = -3
"""In place of an expression's flags: what is said instead is a module's name."""
# Why so many: the file may hold anything, and all of it can be made again.
_BROKEN = (RuntimeError, TypeError, ValueError, EOFError, OverflowError, AttributeError)

_LENGTH = 8
"""Bytes of the number with which the file begins."""

_new: dict[_Key, _Bytes] = {}


def use(command: str) -> None:
    """From now on read and write the file of this command."""
    _SUFFIX[0] = f"{command}.expressions"
    _kept.cache_clear()


@functools.cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, but mostly compiled by an earlier process.

    Args:
        expression: a literal of the source, or made of such; never of a user's words.
        flags: as for `re.compile`.
    """
    known = earlier(expression, int(flags))
    if known is not None:
        with contextlib.suppress(*_BROKEN):
            return _pattern(expression, *known)
    if _BESIDE is None or sys.dont_write_bytecode:
        return re.compile(expression, flags)
    try:
        parts = _compile(expression, int(flags))
        later(expression, int(flags), parts)
        return _pattern(expression, *parts)
    except (AttributeError, TypeError, ValueError):  # another Python, with another inside
        return re.compile(expression, flags)


def code(lines: str) -> CodeType:
    """The same as ``compile(lines, …, "exec")``, but mostly compiled by an earlier process."""
    known = earlier(lines, _PYTHON)
    if isinstance(known, CodeType):
        return known
    made = compile(lines, "<coverkit>", "exec")
    later(lines, _PYTHON, made)
    return made


def kept(expression: str, work_out: Callable[[str], str], *, rules: str) -> str:
    """What ``work_out`` says of an expression, but mostly said in an earlier process.

    Args:
        expression: a literal of the source, or made of such.
        work_out: takes nothing else into account.
        rules: its name and version, to be raised whenever it says anything else.
    """
    known = earlier(rules + expression, _SAID)
    if isinstance(known, str):
        return known
    said = work_out(expression)
    later(rules + expression, _SAID, said)
    return said


def earlier(what: str, kind: int) -> Any:  # noqa: ANN401 - whatever was kept
    """What an earlier process kept, or None."""
    known = _kept().get((what, kind))
    try:
        return marshal.loads(known) if known else None  # noqa: S302 - as Python's own .pyc
    except _BROKEN:
        return None


def later(what: str, kind: int, made: Any) -> None:  # noqa: ANN401 - whatever `marshal` takes
    """Have something kept for later processes."""
    if _BESIDE is not None and not sys.dont_write_bytecode:
        _new[what, kind] = marshal.dumps(made)


def keep() -> None:
    """Keep for the next process what this one compiled. Does nothing where that cannot be."""
    if not _new:
        return
    scratch = f"{where()}.{os.getpid()}"
    with contextlib.suppress(OSError):
        try:
            with open(scratch, "wb") as file:
                file.write(packed({**_read(), **_new}))
            os.replace(scratch, where())
        finally:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(scratch)
    _new.clear()


def where() -> str:
    """Where all this is kept."""
    return f"{_BESIDE}.{_SUFFIX[0]}"


@functools.cache
def _kept() -> dict[_Key, _Bytes]:
    """What earlier processes compiled."""
    return _read()


def _read() -> dict[_Key, _Bytes]:
    if _BESIDE is None:
        return {}
    with contextlib.suppress(OSError, *_BROKEN), open(where(), "rb", buffering=0) as file:
        return unpacked(file.read())
    return {}


def packed(kept: Mapping[_Key, _Bytes]) -> bytes:
    """All that is kept as one file: where each piece stands, then the pieces.

    Why: whoever needs a few of them need not have all of them copied.
    """
    places, end = {}, 0
    for key, piece in kept.items():
        places[key] = (end, end + len(piece))
        end += len(piece)
    head = marshal.dumps((_MADE_BY, places))
    return b"".join((len(head).to_bytes(_LENGTH, "little"), head, *kept.values()))


def unpacked(data: bytes) -> dict[_Key, _Bytes]:
    """What `packed` wrote; nothing where another Python did."""
    start = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
    made_by, places = marshal.loads(data[_LENGTH:start])  # noqa: S302 - as Python's own .pyc
    pieces = memoryview(data)[start:]
    return {key: pieces[a:b] for key, (a, b) in places.items()} if made_by == _MADE_BY else {}


def _compile(expression: str, flags: int) -> tuple[Any, ...]:
    """What `re` makes of an expression, for `_pattern`: `re._compiler.compile`'s first half.

    Source: CPython's Lib/re/_compiler.py, the same in 3.11 to 3.14.
    """
    compiler: Any = importlib.import_module("re._compiler")
    tree = compiler._parser.parse(expression, flags)  # noqa: SLF001
    names = [None] * tree.state.groups
    for name, number in tree.state.groupdict.items():
        names[number] = name
    code = list(map(int, compiler._code(tree, flags)))  # noqa: SLF001
    groups = tree.state.groups - 1
    return flags | tree.state.flags, code, groups, tree.state.groupdict, tuple(names)


def _pattern(expression: str, flags: int, *parts: object) -> re.Pattern[str]:
    """`re._compiler.compile`'s second half; it looks through the code and refuses a wrong one.

    Raises:
        RuntimeError: not code of an expression.
    """
    sre: Any = importlib.import_module("_sre")
    pattern: re.Pattern[str] = sre.compile(expression, flags, *parts)
    return pattern
