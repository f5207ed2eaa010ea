"""Make the README's pictures from what the program itself prints and writes.

Run with `make pictures`; needs pillow, LibreOffice and pdftoppm, none of which the product needs.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
POSTING = "warehouse-operations-supervisor.txt"
COLUMNS, ROWS = 80, 46
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono{}.ttf"
SIZE, LINE, MARGIN = 22, 28, 24
PAPER, INK = "#1e1e2e", "#cdd6f4"
COLOURS = {31: "#f38ba8", 32: "#a6e3a1", 33: "#f9e2af", 34: "#89b4fa", 36: "#89dceb"}
DIM = "#7f849c"


def coverkit(*args: str, folder: Path, colour: bool = False) -> str:
    """Run the program as a user would."""
    command = [sys.executable, "-c", _COLOURED if colour else _PLAIN, *args]
    env = {**os.environ, "COVERKIT_LIBRARY": str(folder / "library.db"), "COLUMNS": str(COLUMNS)}
    return subprocess.run(
        command, cwd=folder, env=env, check=True, capture_output=True, text=True
    ).stdout


_PLAIN = "from coverkit.cli import main; main()"
_COLOURED = "from coverkit.cli import main; main(color=True)"


def paint(text: str, target: Path) -> None:
    """Draw a terminal's text, with its colours, as a picture."""
    fonts = {bold: ImageFont.truetype(FONT.format("-Bold" * bold), SIZE) for bold in (False, True)}
    across = fonts[False].getlength("m")
    lines = text.split("\n")[:ROWS]
    size = (int(across * COLUMNS) + 2 * MARGIN, LINE * len(lines) + 2 * MARGIN)
    picture = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(picture)
    bold, colour = False, INK
    for row, line in enumerate(lines):
        column = 0
        for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
            if piece.startswith("\x1b["):
                codes = [int(code or 0) for code in piece[2:-1].split(";")]
                bold = 1 in codes or (bold and 0 not in codes)
                colour = INK if 0 in codes else colour
                colour = next((COLOURS[c] for c in codes if c in COLOURS), colour)
                colour = DIM if 2 in codes else colour  # noqa: PLR2004 - the terminal's code
                continue
            place = (MARGIN + column * across, MARGIN + row * LINE)
            draw.text(place, piece, fill=colour, font=fonts[bold])
            column += len(piece)
    picture.quantize(32).save(target, optimize=True)


def photograph(draft: Path, target: Path) -> None:
    """Turn the first page of a Word file into a picture."""
    folder = draft.parent
    soffice = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*soffice, str(draft)], check=True, capture_output=True)
    page = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-singlefile"]
    subprocess.run([*page, str(draft.with_suffix(".pdf")), str(folder / "page")], check=True)
    Image.open(folder / "page.png").quantize(64).save(target, optimize=True)


def main() -> None:
    """Make both pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "job.txt").write_bytes((ROOT / "examples/postings" / POSTING).read_bytes())
        coverkit("index", str(ROOT / "examples" / "letters"), folder=folder)
        shown = coverkit("suggest", "job.txt", folder=folder, colour=True)
        paint(f"\x1b[2m$\x1b[0m coverkit suggest job.txt\n{shown}", PICTURES / "suggest.png")
        coverkit("draft", "job.txt", "-o", "draft.docx", folder=folder)
        photograph(folder / "draft.docx", PICTURES / "draft.png")


if __name__ == "__main__":
    main()
