"""The wheel holds all that `coverkit demo` needs, and works outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel, built by hatchling as `pip install .` would build it."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(target.glob("*.whl"))


def test_it_ships_the_starter_library_and_the_example(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in ("shipped/library/", "shipped/examples/letters/", "shipped/examples/postings/"):
        assert any(name.startswith(f"coverkit/{wanted}") for name in names), wanted
    assert "coverkit/py.typed" in names
    assert not [name for name in names if name.startswith("tests/")]


def test_it_runs_the_demo_from_an_empty_environment(wheel, tmp_path):
    # Why a path file: the wheel stands alone in the new environment, and only what it
    # depends on is borrowed from this one, so that the test needs no download.
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")], check=True
    )
    python = tmp_path / "env" / "bin" / "python"
    site = next((tmp_path / "env").glob("lib/python*/site-packages"))
    zipfile.ZipFile(wheel).extractall(site)
    borrowed = tmp_path / "borrowed"
    borrowed.mkdir()
    for folder in {Path(path) for path in sys.path if path.endswith("site-packages")}:
        for item in folder.iterdir():
            if not item.name.lower().startswith(("coverkit", "_editable", "__editable")):
                link = borrowed / item.name
                if not link.exists() and item.suffix != ".pth":
                    link.symlink_to(item)
    (site / "borrowed.pth").write_text(str(borrowed))
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [str(python), "-c", "import coverkit, sys; print(coverkit.__file__)"],
        capture_output=True, text=True, check=True, cwd=tmp_path, env=env,
    )  # fmt: skip
    assert str(site) in done.stdout
    done = subprocess.run(
        [str(python), "-c", "from coverkit.cli import main; main()", "demo"],
        capture_output=True, text=True, check=False, cwd=tmp_path, env=env,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "That was the tour." in done.stdout
