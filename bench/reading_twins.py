"""Does a letter say the same in every format? Invented letters, converted by LibreOffice.

Run ``python bench/reading_twins.py``; it writes READING_TWINS.md. ``--show FORMAT`` prints where
letters of the ``seen`` family differ. Needs ``soffice``; takes about two minutes.

What counts as the same: the texts of all paragraphs, in order. Not compared, because a format
cannot hold it:
- white space of other kinds and soft hyphens (no reader sees the difference);
- in a PDF, whether two short lines are two paragraphs, a soft break, a tab or two cells, or one
  line that was broken: all before the salutation is compared as one text, other short lines one by
  one; and a list's numbers, which Word makes and PDF writes out;
- pages' numbers, which are different on every page.
"""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from reading_letters import LANGUAGES, make_letter

from coverkit.errors import UnreadableError
from coverkit.reading import FORMATS, read

if TYPE_CHECKING:
    from reading_letters import Family

    from coverkit.models import Document

FORMATS_MADE = ("pdf", "odt", "rtf", "html")
LETTERS = 60
_GREETINGS = frozenset(words["greeting"] for words in LANGUAGES.values())
_BATCH = 60
_SHORT = 70
"""Characters; lines of this length are a head's or a list's, not a paragraph's."""
_PAGE_NUMBER = re.compile(r"(?: · )?(?:page|seite) \d+ (?:of|sur|von) \d+$", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[•·–-]|\d+[.)])\s+")


def blocks(document: Document, *, lines: bool) -> list[str]:
    """The document's texts; with ``lines``, short ones line by line."""
    found: list[str] = []
    for paragraph in document.paragraphs:
        text = paragraph.text.replace("\u00ad", "")
        found += (" ".join(piece.split()) for piece in (_cut(text) if lines else [text]))
    if lines:
        found = _joined_head(found)
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
    """The texts, with all before the salutation as one."""
    hello = next((n for n, text in enumerate(texts) if text in _GREETINGS), 0)
    return [" ".join(texts[:hello]), *texts[hello:]]


def convert(folder: Path, suffix: str) -> None:
    """Let LibreOffice make a twin of every .docx; in batches, because it stops at 250 files."""
    sources = sorted(str(path) for path in folder.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    for start in range(0, len(sources), _BATCH):
        batch = sources[start : start + _BATCH]
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            suffix,
            "--outdir",
            str(folder),
        ]
        subprocess.run([*command, *batch], check=True, capture_output=True, timeout=600)


def same(folder: Path, suffix: str, *, show: bool) -> tuple[int, int]:
    """How many of the folder's letters are the same in this format, of how many."""
    equal, letters = 0, sorted(folder.glob("*.docx"))
    for path in letters:
        lines = suffix == "pdf"
        wanted = blocks(read(path), lines=lines)
        try:
            found = blocks(read(path.with_suffix(f".{suffix}")), lines=lines)
        except UnreadableError as error:
            found = [f"({error.message})"]
        equal += wanted == found
        if show and wanted != found:
            print(f"--- {path.with_suffix('.' + suffix)}")
            difference = difflib.unified_diff(wanted, found, lineterm="", n=0)
            print(*[line for line in difference if line[:2] not in {"--", "++", "@@"}], sep="\n")
    return equal, len(letters)


def main() -> None:
    """Make, convert, compare, and write the table."""
    show = sys.argv[2] if sys.argv[1:2] == ["--show"] else ""
    made = [name for name in FORMATS_MADE if name in FORMATS and show in {"", name}]
    rows: dict[str, list[str]] = {name: [] for name in made}
    families: tuple[Family, ...] = ("seen",) if show else ("seen", "held")
    keep = os.environ.get("COVERKIT_TWINS")
    for family in families:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(keep or temporary) / family
            folder.mkdir(parents=True, exist_ok=True)
            for seed in range(LETTERS):
                make_letter(folder / f"{seed:03}.docx", seed, family=family)
            for suffix in made:
                if not (folder / f"{LETTERS - 1:03}.{suffix}").exists():
                    convert(folder, suffix)
                equal, total = same(folder, suffix, show=bool(show))
                rows[suffix].append(f"{equal} of {total}")
                print(family, suffix, rows[suffix][-1], flush=True)
    if not show:
        table = [f"| {name} | {' | '.join(cells)} |" for name, cells in rows.items()]
        head = ["| as .docx in | seen layouts | held-out layouts |", "|---|---|---|"]
        text = "\n".join([*head, *table])
        Path(__file__).with_name("READING_TWINS.md").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
