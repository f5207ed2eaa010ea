"""The phrase tables' expressions, compiled once for all and not once for each process.

Why: one letter needs two hundred of them, and `re` takes 100 ms to compile those: as long as the
rest of `coverkit check`. Python keeps what it compiled of a module in `__pycache__`; this keeps
what `re` compiled of an expression in the same folder, in the same way: made anew whenever it is
missing, foreign or broken, and not written where Python is told not to.

Only for expressions that are written in coverkit's source. One that is made of a user's words
(a company, a name) belongs to `re.compile`: nothing of a letter may get into that file. The same
goes for the few lines of Python that a running coverkit writes itself (`code`).
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import marshal
import os
import re
import sys
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_FILE = Path(__spec__.cached).with_suffix(".expressions") if __spec__.cached else None
"""Beside this module's own compiled code; None where that is not kept."""
_MADE_BY = (sys.implementation.name, sys.version)
"""What `re` compiles is for one build of Python only."""

_PYTHON = -1
"""In place of an expression's flags: lines of Python."""
_SAID = -2
"""In place of an expression's flags: something worked out from it."""
# Why so many: the file may hold anything, and all of it can be made again.
_BROKEN = (RuntimeError, TypeError, ValueError, EOFError, OverflowError)

_new: dict[tuple[str, int], bytes] = {}


@functools.cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, but mostly compiled by an earlier process.

    Args:
        expression: a literal of the source, or made of such; never of a user's words.
        flags: as for `re.compile`.
    """
    known = _kept().get((expression, int(flags)))
    if known is not None:
        with contextlib.suppress(*_BROKEN):
            return _pattern(expression, *marshal.loads(known))  # noqa: S302 - as Python's own .pyc
    if _FILE is None or sys.dont_write_bytecode:
        return re.compile(expression, flags)
    try:
        parts = _compile(expression, int(flags))
        _new[expression, int(flags)] = marshal.dumps(parts)
        return _pattern(expression, *parts)
    except (AttributeError, TypeError, ValueError):  # another Python, with another inside
        return re.compile(expression, flags)


def code(lines: str) -> CodeType:
    """The same as ``compile(lines, …, "exec")``, but mostly compiled by an earlier process."""
    with contextlib.suppress(*_BROKEN, KeyError):
        known = marshal.loads(_kept()[lines, _PYTHON])  # noqa: S302 - as Python's own .pyc
        if isinstance(known, CodeType):
            return known
    made = compile(lines, "<coverkit>", "exec")
    if _FILE is not None and not sys.dont_write_bytecode:
        _new[lines, _PYTHON] = marshal.dumps(made)
    return made


def kept(expression: str, work_out: Callable[[str], str], *, rules: str) -> str:
    """What ``work_out`` says of an expression, but mostly said in an earlier process.

    Args:
        expression: a literal of the source, or made of such.
        work_out: takes nothing else into account.
        rules: its name and version, to be raised whenever it says anything else.
    """
    with contextlib.suppress(*_BROKEN, KeyError):
        known = marshal.loads(_kept()[rules + expression, _SAID])  # noqa: S302 - as Python's own .pyc
        if isinstance(known, str):
            return known
    said = work_out(expression)
    if _FILE is not None and not sys.dont_write_bytecode:
        _new[rules + expression, _SAID] = marshal.dumps(said)
    return said


def keep() -> None:
    """Keep for the next process what this one compiled. Does nothing where that cannot be."""
    if not _new or _FILE is None:
        return
    scratch = _FILE.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        try:
            scratch.write_bytes(marshal.dumps((_MADE_BY, {**_read(), **_new})))
            scratch.replace(_FILE)
        finally:
            scratch.unlink(missing_ok=True)
    _new.clear()


@functools.cache
def _kept() -> dict[tuple[str, int], bytes]:
    """What earlier processes compiled."""
    return _read()


def _read() -> dict[tuple[str, int], bytes]:
    with contextlib.suppress(OSError, EOFError, TypeError, ValueError):
        content = _FILE.read_bytes() if _FILE else b""
        made_by, expressions = marshal.loads(content)  # noqa: S302 - as Python's own .pyc
        if made_by == _MADE_BY and isinstance(expressions, dict):
            return expressions
    return {}


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
