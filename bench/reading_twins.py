"""Does a letter say the same in every format? Invented letters, made and converted here.

Run ``python bench/reading_twins.py``; it prints the table. ``--show FORMAT`` prints where letters
differ whose layouts may be looked at; of the others nobody sees more than the rate. Of
``soffice``, ``chromium`` and ``pdflatex`` what is not there is named and left out.

What counts as the same: the texts of all paragraphs, in order. Not compared, because a format
cannot hold it:
- white space of other kinds and soft hyphens (no reader sees the difference);
- in a PDF, whether a head's capitals are typed or set by the program;
- in a PDF, whether two short lines are two paragraphs, a soft break, a tab or two cells, or one
  line that was broken: all before the salutation is compared as one text, other short lines one by
  one; and a list's numbers, which Word makes and PDF writes out;
- pages' numbers, which are different on every page.

Counted apart: letters of which a PDF cannot say where one paragraph ends (`reading_unknowable`).
"""

from __future__ import annotations

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from fresh_letters import WORDS as FRESH_WORDS
from fresh_letters import make_fresh
from reading_letters import LANGUAGES, make_letter
from reading_unknowable import excused, unknowable
from unseen_letters import WORDS, make_word
from unseen_pages import make_tex, make_web, print_tex, print_web

from coverkit.errors import UnreadableError
from coverkit.reading import read

if TYPE_CHECKING:
    from unseen_letters import Family

    from coverkit.models import Document

OFFICE = ("pdf", "odt", "rtf", "html")
LOOKED_AT = ("seen", "held", "tried", "unseen", "drawn")
"""Families of layouts whose misses were looked at, and mended; see the modules that make them."""
NEVER_LOOKED_AT = "fresh"
LETTERS = 60
PAGES = 40
"""Letters that a browser prints, and that pdfTeX sets: each is a process of its own."""
_GREETINGS = frozenset(
    [words["greeting"] for words in LANGUAGES.values()]
    + [greeting for words in WORDS.values() for greeting in words["greetings"]]
    + [greeting for words in FRESH_WORDS.values() for greeting in words["greetings"]]
)
_BATCH = 60
_SHORT = 70
"""Characters; lines of this length are a head's or a list's, not a paragraph's."""
_PAGE_NUMBER = re.compile(
    r"(?:^|\s*[·|,]\s*|\s+(?=page |seite ))(?:[–-]\s)?"
    r"(?:(?:page|seite) )?\d+(?:(?: of | sur | von |/)\d+)?"
    r"(?:\s[–-])?$",
    re.IGNORECASE,
)
_NARROW = re.compile(r"\s(?=[;:!?»])|(?<=«)\s")
"""French type has narrow blanks there, which a PDF's reader may take for none."""
_BULLET = re.compile(r"^(?:[•·*–—▪→-]|\(?(?:\d{1,2}|[a-h])[.)])\s+")


def blocks(document: Document, *, lines: bool) -> list[str]:
    """The document's texts; with ``lines``, short ones line by line."""
    found: list[str] = []
    for paragraph in document.paragraphs:
        text = _BULLET.sub("", paragraph.text.replace("\u00ad", ""))
        found += (" ".join(piece.split()) for piece in (_cut(text) if lines else [text]))
    if lines:
        found = [_NARROW.sub("", text) for text in _joined_head(found)]
    return [shown for text in found if (shown := _PAGE_NUMBER.sub("", _BULLET.sub("", text)))]


def _cut(text: str) -> list[str]:
    """The text cut at tabs, and at line breaks beside a short line."""
    pieces = re.split(r"[\n\t]", text)
    kept = [pieces[0]]
    for before, piece in pairwise(pieces):
        if min(len(before), len(piece)) > _SHORT:
            kept[-1] += f" {piece}"
        else:
            kept.append(piece)
    return kept


def _joined_head(texts: list[str]) -> list[str]:
    """The texts, with all before the salutation as one, without regard to its capitals."""
    hello = next((n for n, text in enumerate(texts) if text in _GREETINGS), 0)
    return [" ".join(texts[:hello]).casefold(), *texts[hello:]]


def convert(folder: Path, suffix: str) -> None:
    """Let LibreOffice make a twin of every .docx; in batches, because it stops at 250 files."""
    sources = sorted(str(path) for path in folder.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    options = ["--headless", "--convert-to", suffix, "--outdir", str(folder)]
    for start in range(0, len(sources), _BATCH):
        command = ["soffice", profile, *options, *sources[start : start + _BATCH]]
        subprocess.run(command, check=True, capture_output=True, timeout=600)


def same(folder: Path, suffix: str, *, show: bool) -> str:
    """How many of the folder's letters are the same in this format, of how many."""
    equal, unknown, letters = 0, 0, sorted(folder.glob("*.docx"))
    for path in letters:
        lines = suffix == "pdf"
        twin = path.with_suffix(f".{suffix}")
        wanted = blocks(read(path), lines=lines)
        try:
            found = blocks(read(twin), lines=lines)
        except UnreadableError as error:
            found = [f"({error.message})"]
        equal += wanted == found
        if wanted == found:
            continue
        known = not (lines and excused(wanted, found, unknowable(path, twin)))
        unknown += not known
        if show:
            print(f"--- {twin}", "" if known else "(no PDF can say)")
            difference = difflib.unified_diff(wanted, found, lineterm="", n=0)
            print(*[line for line in difference if line[:2] not in {"--", "++", "@@"}], sep="\n")
    apart = f" ({unknown} unknowable)" if unknown else ""
    return f"{equal} of {len(letters)}{apart}"


def main() -> None:
    """Make, convert, compare, and print the table."""
    show = sys.argv[2] if sys.argv[1:2] == ["--show"] else ""
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(os.environ.get("COVERKIT_TWINS") or temporary)
        rows = _office(base, show) if show in {"", *OFFICE} and _there("soffice") else {}
        rows |= _printed(base, show)
    if not show:
        print("| as .docx in | layouts looked at | layouts never looked at |")
        print("|---|---|---|")
        print(*(f"| {name} | {' | '.join(cells)} |" for name, cells in rows.items()), sep="\n")


def _there(program: str) -> bool:
    """Whether a program can be run here; says so when it cannot."""
    found = shutil.which(program) is not None
    if not found:
        print(f"{program} is not here and is left out", file=sys.stderr)
    return found


def _office(base: Path, show: str) -> dict[str, list[str]]:
    """LibreOffice's formats: their cells of the table."""
    rows: dict[str, list[str]] = {}
    for suffix in (show,) if show else OFFICE:
        cells = []
        for family in LOOKED_AT if show else (*LOOKED_AT, NEVER_LOOKED_AT):
            folder = base / family
            folder.mkdir(parents=True, exist_ok=True)
            for seed in range(LETTERS):
                _make(folder / f"{seed:03}.docx", seed, family)
            if not (folder / f"{LETTERS - 1:03}.{suffix}").exists():
                convert(folder, suffix)
            cells.append(same(folder, suffix, show=bool(show)))
            print(family, suffix, cells[-1], file=sys.stderr, flush=True)
        name = "pdf, LibreOffice" if suffix == "pdf" else suffix
        rows[name] = [", ".join(cells[: len(LOOKED_AT)]), *cells[len(LOOKED_AT) :]]
    return rows


def _make(path: Path, seed: int, family: str) -> None:
    if path.exists():
        return
    if family in {"drawn", "fresh"}:
        make_fresh(path, seed, family="drawn" if family == "drawn" else "fresh")
    elif family in {"tried", "unseen"}:
        make_word(path, seed, family="tried" if family == "tried" else "unseen")
    else:
        make_letter(path, seed, family="seen" if family == "seen" else "held")


def _printed(base: Path, show: str) -> dict[str, list[str]]:
    """The PDFs of other programs: their cells of the table."""
    programs = {
        "browser": ("chromium", make_web, print_web),
        "LaTeX": ("pdflatex", make_tex, print_tex),
    }
    rows: dict[str, list[str]] = {}
    for name, (program, make, finish) in programs.items():
        if show not in {"", name} or not _there(program):
            continue
        cells = rows[f"pdf, {name}"] = []
        families: tuple[Family, ...] = ("tried",) if show else ("tried", "unseen")
        for family in families:
            folder = base / f"{name} {family}"
            folder.mkdir(parents=True, exist_ok=True)
            for seed in range(PAGES):
                make(folder, seed, family=family)
            finish(folder)
            cells.append(same(folder, "pdf", show=bool(show)))
            print(name, family, cells[-1], file=sys.stderr, flush=True)
    return rows


if __name__ == "__main__":
    main()
