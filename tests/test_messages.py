"""docs/errors.md holds every message of the program, and no other."""

from __future__ import annotations

import ast
import re
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest

from coverkit import errors
from coverkit.storage import connection

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
HEADINGS = re.findall(r"^##+ (.+)$", PAGE, re.MULTILINE)
# What reading says of a file is told by its code: there is one heading for each.
TOLD_BY_CODE = ROOT / "coverkit" / "reading"


def family() -> set[type]:
    found, new = set(), [errors.CoverkitError]
    while new:
        kind = new.pop()
        found.add(kind)
        new += kind.__subclasses__()
    return found


RAISED = {kind.__name__ for kind in family()} | {"BadParameter"}


def template(node: ast.expr) -> str:
    """A message with … for what is named in it."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return re.sub("…+", "…", "".join(map(template, node.values)))
    return "…"


def plain(message: str) -> str:
    return message.strip().rstrip(".")


def raised(*, reading: bool = False) -> dict[str, str]:
    """Every message that is raised -> where; those of reading, if asked for."""
    found = {plain(text): "storage/connection.py" for _, text, _ in connection._REASONS}
    for path in sorted((ROOT / "coverkit").rglob("*.py")):
        if path.is_relative_to(TOLD_BY_CODE) and not reading:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in RAISED and re.search(r"\w", template(node.args[0])):
                    found[plain(template(node.args[0]))] = str(path.relative_to(ROOT))
    return found


def documented() -> set[str]:
    """The messages that the page explains: its headings', and those of the list below one."""
    lines = re.findall(r"^(?:###|-) (`.+)$", PAGE, re.MULTILINE)
    heads = (re.match(r"(?:`[^`]+`(?:, )?)+", line) for line in lines)
    return {plain(one) for head in heads if head for one in re.findall(r"`([^`]+)`", head[0])}


def test_every_message_is_explained():
    assert len(raised()) > 40
    missing = {text: where for text, where in raised().items() if text not in documented()}
    assert not missing, "give them a heading, or a line below one, in docs/errors.md"


def test_every_explanation_is_of_a_message():
    words = chain.from_iterable(
        (
            plain(node.value)
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        for path in (ROOT / "coverkit" / "cli").glob("*.py")
    )
    known = {*raised(reading=True), *words}
    assert documented() - known == set()


@pytest.mark.parametrize("code", get_args(errors.SkipCode))
def test_every_reason_for_leaving_a_file_out_has_its_heading(code):
    assert code in HEADINGS


def test_every_kind_of_error_has_its_heading_and_its_exit_code():
    for kind in family() - {errors.CoverkitError}:
        section = re.search(rf"^## {kind.__name__}\n(.+?)(?=^## )", PAGE, re.MULTILINE | re.DOTALL)
        assert section, kind
        assert f"Exit code {kind.exit_code}" in section[1]


def test_no_heading_is_of_a_kind_or_a_code_that_is_not_there():
    names = {kind.__name__ for kind in family()} | set(get_args(errors.SkipCode))
    assert {one for one in HEADINGS if re.fullmatch(r"\w+Error|\w+_\w+", one)} <= names
