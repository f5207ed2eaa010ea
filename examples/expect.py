"""Writes down what coverkit makes of the example: `letters/`, `postings/` -> `expected/`.

    python examples/expect.py

Run it after a change that is meant to change results, and read the difference: it is what
your users will see. A test compares these files with what the program says today.
"""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from pathlib import Path
from typing import Any

from coverkit import Library, read_posting
from coverkit.cli import shapes

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
SLIP = "letters/2026/Sablewood Furniture/Operations Training Coordinator/Cover Letter.docx"
TODAY = dt.date(2026, 2, 16)
"""The day on the letter that is checked."""
DIGITS = 3
"""Decimals of a score: enough to see a change, too few for another machine's rounding."""


def results() -> dict[str, str]:
    """The content of every file in expected/, by its name."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "l.db") as library:
        found["index"] = shapes.report_shape(library.index(HERE / "letters"))
        found["list"] = [shapes.letter_shape(letter) for letter in library.letters()]
        verdict = library.check(HERE / SLIP, today=TODAY)
        found["check"] = shapes.verdict_shape(verdict)
        for path in sorted((HERE / "postings").iterdir()):
            suggestions = library.suggest(read_posting(path))
            found[f"suggest {path.stem}"] = shapes.suggestions_shape(suggestions)
    return {f"{name}.json": _written(data) for name, data in found.items()}


def _written(data: object) -> str:
    text = json.dumps(_portable(data), ensure_ascii=False, indent=1)
    return text + "\n"


def _portable(data: Any) -> Any:  # noqa: ANN401 - any JSON
    """The same on every machine: paths from here on, scores to three decimals."""
    if isinstance(data, dict):
        return {key: _portable(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_portable(value) for value in data]
    if isinstance(data, float):
        return round(data, DIGITS)
    if isinstance(data, str):
        return data.replace(f"{HERE.absolute().as_posix()}/", "")
    return data


def main() -> None:
    """Write expected/ anew."""
    EXPECTED.mkdir(exist_ok=True)
    for old in EXPECTED.glob("*.json"):
        old.unlink()
    for name, text in results().items():
        (EXPECTED / name).write_text(text, encoding="utf-8")
        print(f"wrote expected/{name}")


if __name__ == "__main__":
    main()
