"""Run every benchmark, one after the other, and write RESULTS.md: ``make bench``.

``python bench/results.py [--quick]``: quick takes small sizes and one turn, to see that all runs;
it prints instead of writing. Every script prints Markdown on standard output and what it is at on
standard error; one that fails is named in the page, and the others go on.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from peers import PACKAGES, PYTHON, there

HERE = Path(__file__).parent
OWN = ("python-docx", "scikit-learn", "rapidfuzz", "click", "pypdfium2", "PyStemmer", "lxml")
"""Libraries whose versions matter to the figures."""


class Section(NamedTuple):
    """A heading, what stands under it, and the script with its arguments, whole and quick."""

    title: str
    note: str
    script: str
    whole: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()


SECTIONS = (
    Section(
        "Start-up",
        "A library of 1,000 letters. The floor is `python -c 'import click, sqlite3'`.",
        "startup.py",
        quick=("2",),
    ),
    Section(
        "Checking",
        "`check` of a Word letter with 1,000 letters in the library, by the processor; the floor "
        "is a fresh Python that reads the letter. It ends with code 1 at 3 times or more.",
        "check.py",
        quick=("50", "2"),
    ),
    Section(
        "Reading and indexing",
        "The floor opens each zip and parses its XML. docx2txt and markitdown give text without "
        "paragraphs' parts; recollindex runs in one thread.",
        "reading.py",
        quick=("60", "1"),
    ),
    Section(
        "Faithful text",
        "Letters converted by LibreOffice whose paragraphs equal those of the .docx. The families "
        "are those of `reading_letters.py` (2), `unseen_letters.py` (2) and `fresh_layouts.py` "
        "(2).",
        "reading_twins.py",
    ),
    Section(
        "Ranking quality",
        "nDCG@10. The pairs are real postings, each with the letter written for it, company names "
        "masked; they are not part of the checkout.",
        "ranking.py",
    ),
    Section("Coverage and ranking: the gate", "Measured, and the floor below.", "gate.py"),
    Section("Understanding postings", "Right facts and requirements.", "postings.py"),
    Section(
        "Understanding letters",
        "Right parts and facts, of invented people in English, French and German.",
        "../tests/quality/labelled.py",
    ),
    Section(
        "Search: speed and growth",
        "A cold process answers one posting. The floor is `python -c 'import click, sqlite3'`. "
        "![How time, memory and size grow](search.svg)",
        "search.py",
        whole=("1000", "10000", "100000", "1000000"),
        quick=("1000",),
    ),
)


def machine() -> list[str]:
    """What it ran on, without names or paths."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    size = f"{os.cpu_count()} cores, {memory:.0f} GiB"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return [
        f"- {platform.system()}, {platform.machine()}, {size}, load {os.getloadavg()[0]:.1f}",
        "- " + ", ".join([python, *(f"{name} {version(name)}" for name in OWN)]),
        "- beside: " + ", ".join(_peer_version(name) for name in PACKAGES),
    ]


def _peer_version(name: str) -> str:
    """A peer with the version that was installed for it."""
    package = PACKAGES[name][-1] if name == "minilm" else name
    if not there(name):
        return f"{name} (not to be had)"
    ask = f"from importlib.metadata import version; print(version({package!r}))"
    done = subprocess.run([str(PYTHON), "-c", ask], check=True, capture_output=True, text=True)
    return f"{package} {done.stdout.strip()}"


def run(section: Section, *, quick: bool) -> list[str]:
    """The lines of one section."""
    script = (HERE / section.script).resolve()
    arguments = section.quick if quick else section.whole
    shown = " ".join([f"python {script.relative_to(HERE.parent)}", *arguments])
    print(f"{section.title}: {shown}", file=sys.stderr, flush=True)
    began = time.perf_counter()
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [sys.executable, str(script), *arguments],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
        env=kept | {"PYTHONPATH": str(HERE.parent)},
    )
    minutes = (time.perf_counter() - began) / 60
    text = done.stdout.strip("\n")
    if not text.startswith("|") and "\n|" not in text:
        text = f"```\n{text}\n```"
    failed = [f"**It ended with code {done.returncode}.**", ""] if done.returncode else []
    return [
        f"## {section.title}",
        "",
        section.note,
        "",
        f"`{shown}`, {minutes:.1f} minutes.",
        "",
        *failed,
        text,
        "",
    ]


def main() -> None:
    """Everything, in one run."""
    quick = "--quick" in sys.argv
    lines = [
        "# Results of one run",
        "",
        f"`make bench`, {dt.datetime.now(tz=dt.UTC).date()}; medians, by turns in one run.",
        "",
        *machine(),
        "",
    ]
    for section in SECTIONS:
        lines += run(section, quick=quick)
        text = "\n".join(lines).rstrip() + "\n"
        if not quick:
            (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    if quick:
        print(text)


if __name__ == "__main__":
    main()
