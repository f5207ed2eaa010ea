"""The layout is what DESIGN says: the contracts of pyproject.toml name every room."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def contracts() -> list[dict]:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return data["tool"]["importlinter"]["contracts"]


def rooms() -> set[str]:
    found = {
        f"coverkit.{path.stem}"
        for path in (ROOT / "coverkit").iterdir()
        if (path.suffix == ".py" and not path.stem.startswith("__"))
        or (path / "__init__.py").exists()
    }
    assert found
    return found


def test_every_room_has_its_layer():
    layers = next(contract for contract in contracts() if contract["type"] == "layers")
    named = {name.strip() for layer in layers["layers"] for name in layer.split("|")}
    assert named == rooms()


def test_every_wall_holds_all_rooms_but_some_that_exist():
    walls = [contract for contract in contracts() if contract["type"] == "forbidden"]
    assert walls
    for wall in walls:
        assert wall["source_modules"] == ["coverkit"]
        inside = {line.split(".** -> ")[0] for line in wall["ignore_imports"]}
        assert inside
        assert inside <= rooms()
