"""A library with letters in it, and a machine that fails."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture
def indexed(run, folder, library_path) -> Path:
    """The library's path, with the two letters of `folder` in it."""
    assert run("index", folder).code == 0
    return library_path


@pytest.fixture
def read_only(monkeypatch) -> None:
    """No file may be written to, as root sees it too."""
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode, **how: not mode & os.W_OK and access(path, mode, **how)
    )


@pytest.fixture
def bench():
    """Import a module of bench/ by its name."""
    sys.path.insert(0, str(BENCH))
    yield importlib.import_module
    sys.path.remove(str(BENCH))
