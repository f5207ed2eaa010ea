"""The pages are true: their commands and their Python run, and print what the page says."""

from __future__ import annotations

import importlib.util
import re
import shutil
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
# Languages whose blocks are not run, because there is nothing in them to run.
QUIET = {"text", "toml", "markdown"}


def _blocks():
    spec = importlib.util.spec_from_file_location("docs_blocks", DOCS / "blocks.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _blocks()


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """The home in which pages run, and beside it a copy of how it was."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "home").mkdir()
    SCRIPT.prepare(folder / "home")
    shutil.copytree(folder / "home", folder / "fresh")
    return folder


@pytest.fixture
def home(made) -> Path:
    """The home as it was: paths in the library hold, so it stays where it is."""
    shutil.rmtree(made / "home")
    shutil.copytree(made / "fresh", made / "home")
    return made / "home"


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


RUN = [name for name in SCRIPT.PAGES if SCRIPT.blocks(page(name))]


@pytest.mark.parametrize("name", RUN)
def test_the_page_says_what_is_printed(name, home):
    different = SCRIPT.differences(page(name), home)
    assert not different, f"python docs/blocks.py --update\n{different[0].text}"


def test_a_page_that_says_something_else_is_found(home):
    wrong = "```console\n$ coverkit --version\ncoverkit, version 0.0\n```\n"
    assert [one.text.splitlines()[0] for one in SCRIPT.differences(wrong, home)]
    assert not SCRIPT.differences("```console\n$ coverkit --version\n…\n```\n", home)


def test_a_command_that_ends_otherwise_is_found(home):
    with pytest.raises(AssertionError, match="ended with 2"):
        SCRIPT.differences("```sh\ncoverkit nonsense\n```\n", home)


@pytest.mark.parametrize("name", SCRIPT.PAGES)
def test_every_block_is_run_or_says_why_not(name):
    for block in SCRIPT.blocks(page(name)):
        assert block.left_out or block.language in {"console", "sh", "python", *QUIET}, block.text


@pytest.mark.parametrize("path", [*DOCS.glob("*.md"), *DOCS.parent.glob("*.md")], ids=str)
def test_every_link_leads_somewhere(path):
    for target, anchor in re.findall(
        r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", path.read_text(encoding="utf-8")
    ):
        there = (path.parent / target) if target else path
        assert there.exists(), target
        headings = (
            re.findall(r"^#+ (.+)$", there.read_text("utf-8"), re.MULTILINE) if anchor else []
        )
        slugs = {re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in headings}
        assert not anchor or anchor in slugs, (target, anchor)


def test_every_page_is_in_the_index():
    index = page("README.md")
    assert all(f"({name})" in index for name in SCRIPT.PAGES if name != "README.md")
