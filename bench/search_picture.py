"""The picture of ``search.json``: how time, memory, index and fitting grow with the passages."""

from __future__ import annotations

import json
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams["svg.hashsalt"] = "coverkit"  # the same figures, the same file

from matplotlib import pyplot as plt  # noqa: E402 - after the backend is chosen

HERE = Path(__file__).parent
PANELS = {
    "wall_ms": "answer, cold process, ms",
    "memory_mb": "memory while answering, MB",
    "fit_s": "building the index, s",
    "index_mb": "index on disk, MB",
}


def main() -> None:
    """Draw it."""
    results = json.loads((HERE / "search.json").read_text(encoding="utf-8"))
    sizes = sorted(results, key=int)
    figure, axes = plt.subplots(2, 2, figsize=(10, 7), layout="constrained")
    for axis, (key, title) in zip(axes.flat, PANELS.items(), strict=True):
        for engine in results[sizes[0]]:
            points = [
                (int(size), results[size][engine][key])
                for size in sizes
                if key in results[size].get(engine, {})
            ]
            if points:
                axis.loglog(*zip(*points, strict=True), marker="o", label=engine)
        axis.set_title(title)
        axis.set_xlabel("passages")
        axis.grid(visible=True, alpha=0.3)
    axes[0, 0].legend()
    figure.savefig(HERE / "search.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
