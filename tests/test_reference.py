"""The pages that are made from the code are today's, and point to what is there."""

from __future__ import annotations

import importlib
import importlib.util
import re
from pathlib import Path

import pytest

from coverkit.checking.rules import RULES
from coverkit.cli.app import COMMANDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def script(name: str):
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["cli.md", "rules.md"])
def test_the_page_is_what_the_code_makes(name):
    made = script("reference").PAGES[name]()
    assert (DOCS / name).read_text(encoding="utf-8") == made, "run `python docs/reference.py`"


def test_every_command_and_every_rule_has_its_heading():
    for page, names in (("cli.md", [f"coverkit {name}" for name in COMMANDS]), ("rules.md", RULES)):
        headings = re.findall(r"^## (.+?)(?: \*)?$", (DOCS / page).read_text(), re.MULTILINE)
        assert headings == list(names)


def test_no_rule_names_a_source_that_nobody_can_read():
    for name, rule in RULES.items():
        doc = (ROOT / "coverkit/checking/rules" / f"{name.replace('.', '/')}.py").read_text()
        for page in re.findall(r"[\w/]+\.md", doc.split('"""')[1] + rule.source):
            assert (ROOT / page).exists(), (name, page)
        assert not re.search(r"\bissue \d", doc), name


def test_the_constants_of_matching_are_the_codes():
    page = (DOCS / "matching.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w.]+)\.(\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    assert len(rows) > 10
    for module, name, value in rows:
        assert getattr(importlib.import_module(f"coverkit.{module}"), name) == float(value), name
