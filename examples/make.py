"""Makes the example letters: `source/*.md` in coverkit's own format -> `letters/`.

    python examples/make.py            write every file again
    python examples/make.py --check    write nothing; exit 1 if a committed file differs

The same sources give the same bytes on every run. `--check` compares what the files hold
rather than their bytes. Why: another zlib packs the same text into other bytes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import re
import sys
import textwrap
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

HERE = Path(__file__).parent
LETTERS = HERE / "letters"
APPLICANT = "Nadia Brannock"
BREAK = "\\\n"
"""How the format writes a soft line break."""
ZIP_TIME = (1980, 1, 1, 0, 0, 0)
MAIL_WIDTH = 72
"""Columns at which a mail client wraps (RFC 3676, section 4.2, asks for 78 or fewer)."""


@dataclass(frozen=True)
class Source:
    """One letter as written: the head's keys, and its paragraphs as (part, text)."""

    head: dict[str, str]
    parts: list[tuple[str, str]]

    @property
    def day(self) -> dt.datetime:
        """The letter's date, at noon UTC; the file properties carry it."""
        return dt.datetime.fromisoformat(self.head["date"]).replace(hour=12, tzinfo=dt.UTC)


def read_source(path: Path) -> Source:
    """Read a letter in coverkit's own format, as library/README.md defines it."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    pairs = dict(line.split(": ", 1) for line in head.splitlines())
    blocks = re.findall(r"^## (\w+)\n\n(.+?)(?=\n\n## |\n*\Z)", body, re.MULTILINE | re.DOTALL)
    return Source(pairs, [(part, _unwrap(text)) for part, text in blocks])


def _unwrap(text: str) -> str:
    """Join a paragraph's lines; a soft line break stays one."""
    lines = (line.replace("\n", " ") for line in text.split(BREAK))
    return "\n".join(lines).strip()


def _typeset(text: str) -> str:
    """Curl quotation marks and apostrophes, as Word does while one types."""
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’")


# --- Word ------------------------------------------------------------------------------


def word(source: Source, *, font: str, letterhead: str) -> bytes:
    """A .docx; ``letterhead`` says where it stands: text, header or table."""
    document = _new_document(source.day, font=font)
    for part, text in source.parts:
        if part != "letterhead":
            document.add_paragraph(_typeset(text))
            if part in {"date", "inside_address", "subject"}:
                document.add_paragraph()  # spacing with empty paragraphs, as people do
        elif letterhead == "header":
            document.sections[0].header.paragraphs[0].text = text
        elif letterhead == "table":
            name, *lines = text.split("\n")
            cells = document.add_table(rows=1, cols=2).rows[0].cells
            cells[0].text, cells[1].text = name, "\n".join(lines)
        else:
            document.add_paragraph(text)
            document.add_paragraph()
    return _saved(document)


def resume(path: Path, *, day: dt.datetime) -> bytes:
    """The applicant's résumé: no letter, but it lies in every real letter folder."""
    document = _new_document(day, font="Calibri")
    styles = {"# ": "Title", "## ": "Heading 2", "- ": "List Bullet"}
    for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
        mark = next((mark for mark in styles if line.startswith(mark)), "")
        document.add_paragraph(_typeset(line.removeprefix(mark)), style=styles.get(mark))
    return _saved(document)


def _new_document(day: dt.datetime, *, font: str) -> Document:
    """An A4 page with the applicant's name and the letter's day as properties."""
    import docx
    from docx.shared import Cm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2)
    normal = cast("ParagraphStyle", document.styles["Normal"])
    normal.font.name, normal.font.size = font, Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    properties = document.core_properties
    properties.author = properties.last_modified_by = APPLICANT
    properties.title = properties.comments = ""
    properties.created = properties.modified = day.replace(tzinfo=None)
    return document


def _saved(document: Document) -> bytes:
    """The document's bytes, with the clock taken out of the zip."""
    raw, fixed = io.BytesIO(), io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(fixed, "w") as new:
        for item in old.infolist():
            info = zipfile.ZipInfo(item.filename, ZIP_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0  # the same on every platform
            new.writestr(info, old.read(item))
    return fixed.getvalue()


def lock_file() -> bytes:
    """What Word leaves beside an open document: the user's name twice, in 162 bytes."""
    size, narrow, wide = len(APPLICANT), 53, 106
    return (
        bytes([size])
        + APPLICANT.encode("ascii").ljust(narrow)
        + size.to_bytes(2, "little")
        + APPLICANT.encode("utf-16-le").ljust(wide, b"\0")
    )


# --- PDF and text ----------------------------------------------------------------------


def pdf(source: Source, *, font: str, align: str) -> bytes:
    """A one-page .pdf in a core font, its lines broken by the library."""
    from fpdf import FPDF

    page = FPDF(format="A4")
    page.set_compression(False)
    page.set_creation_date(source.day)
    page.set_producer("")
    page.set_author(APPLICANT)
    page.set_margin(25)
    page.add_page()
    page.set_font(font, size=11)
    for part, text in source.parts:
        running = part in {"opening", "body", "closing"}
        page.multi_cell(
            0, h=5, text=text, align=align if running else "L", new_x="LMARGIN", new_y="NEXT"
        )
        page.ln(6 if part in {"letterhead", "date", "inside_address"} else 3)
    return bytes(page.output())


def text(source: Source, *, width: int | None = None) -> bytes:
    """Plain text, wrapped at ``width`` columns or not at all."""
    paragraphs = [part for _, part in source.parts]
    if width:
        paragraphs = [
            "\n".join(textwrap.fill(line, width) for line in paragraph.split("\n"))
            for paragraph in paragraphs
        ]
    return ("\n\n".join(paragraphs) + "\n").encode()


def markdown(source: Source) -> bytes:
    """A letter as people write it in Markdown: the subject is a heading."""
    lines = [
        f"# {part}" if name == "subject" else part.replace("\n", BREAK)
        for name, part in source.parts
    ]
    return ("\n\n".join(lines) + "\n").encode()


# --- the folder ------------------------------------------------------------------------

Writer = Callable[[Source], bytes]

FILES: dict[str, tuple[str, Writer]] = {
    "2023/Hollin Bridge Cold Storage/Cover Letter.docx": (
        "2023-02-hollin-bridge",
        partial(word, font="Times New Roman", letterhead="text"),
    ),
    "2023/tarrant voss stock controller.txt": (
        "2023-04-tarrant-voss",
        partial(text, width=MAIL_WIDTH),
    ),
    "2023/Thornacre Hospice - Catering and Supplies Manager/Cover Letter Thornacre.docx": (
        "2023-05-thornacre",
        partial(word, font="Times New Roman", letterhead="header"),
    ),
    "2024/Northmoor Logistics - Shift Lead/Cover Letter.docx": (
        "2024-02-northmoor",
        partial(word, font="Calibri", letterhead="text"),
    ),
    "2024/Northmoor Logistics - Shift Lead/Cover Letter.pdf": (
        "2024-02-northmoor",
        partial(pdf, font="Helvetica", align="L"),
    ),
    "2024/CoverLetterHalden.pdf": (
        "2024-02-halden",
        partial(pdf, font="Helvetica", align="L"),
    ),
    "2025/Fennick_Inventory Control Lead_27-01-2025/Cover Letter - Nadia Brannock.docx": (
        "2025-01-fennick",
        partial(word, font="Calibri", letterhead="table"),
    ),
    "2025/Orrin Valley Food Bank/letter.md": ("2025-06-orrin-valley", markdown),
    "2025/CoverLetterQuillon.pdf": (
        "2025-10-quillon",
        partial(pdf, font="Times", align="J"),
    ),
    "2026/Sablewood Furniture/Operations Training Coordinator/Cover Letter.docx": (
        "2026-02-sablewood",
        partial(word, font="Calibri", letterhead="header"),
    ),
    "2026/Ostrey Parcels/mail to Leonie.txt": ("2026-08-ostrey", text),
}
"""Path under letters/ -> its source, and how it is written."""


def made() -> dict[str, bytes]:
    """Every file of letters/, by its path there."""
    files = {
        path: write(read_source(HERE / "source" / f"{stem}.md"))
        for path, (stem, write) in FILES.items()
    }
    latest = read_source(HERE / "source" / "2026-08-ostrey.md")
    files["2026/Resume Nadia Brannock.docx"] = resume(HERE / "source" / "resume.md", day=latest.day)
    files["2024/Northmoor Logistics - Shift Lead/~$ver Letter.docx"] = lock_file()
    return files


def holds(data: bytes) -> object:
    """What a file holds, whoever packed it: a zip's members, a PDF's page contents, or bytes."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    if data.startswith(b"%PDF"):
        return re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)
    return data


def differences() -> list[str]:
    """The paths under letters/ that are missing, extra, or hold something else."""
    committed = {
        path.relative_to(LETTERS).as_posix(): path.read_bytes()
        for path in LETTERS.rglob("*")
        if path.is_file()
    }
    fresh = made()
    return sorted(
        path
        for path in committed.keys() | fresh.keys()
        if path not in committed
        or path not in fresh
        or holds(committed[path]) != holds(fresh[path])
    )


def main() -> int:
    """Write the files, or say which differ."""
    parser = argparse.ArgumentParser(description="Make the example letters.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if any differ")
    if parser.parse_args().check:
        differing = differences()
        for path in differing:
            print(f"differs: letters/{path}")
        return 1 if differing else 0
    for path, data in made().items():
        target = LETTERS / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        print(f"wrote letters/{path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
