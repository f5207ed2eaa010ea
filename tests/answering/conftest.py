from __future__ import annotations

import importlib.util
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import pytest
from docx.oxml.parser import parse_xml

from coverkit import parsing, reading

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _forms():
    spec = importlib.util.spec_from_file_location(
        "answering_forms", Path(__file__).with_name("forms.py")
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _control(text, *, placeholder):
    shown = "<w:showingPlcHdr/>" if placeholder else ""
    return (
        f"<w:sdt {W}><w:sdtPr>{shown}<w:text/></w:sdtPr><w:sdtContent>"
        f"{{}}<w:r><w:t>{escape(text)}</w:t></w:r>{{}}</w:sdtContent></w:sdt>"
    )


def _word(pieces, path):
    document = docx.Document()
    table = None
    for kind, *texts in pieces:
        if kind == "row":
            if table is None or len(table.columns) != len(texts):
                table = document.add_table(rows=0, cols=len(texts))
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
            continue
        table = None
        if kind == "h":
            document.add_heading(texts[0], 2)
        elif kind == "p":
            document.add_paragraph(texts[0])
        elif kind == "sdt":
            block = _control(texts[0], placeholder=True).format("<w:p>", "</w:p>")
            document.element.body.insert(len(document.element.body) - 1, parse_xml(block))
        else:
            paragraph = document.add_paragraph(texts[0])
            paragraph._p.append(parse_xml(_control(texts[1], placeholder=True).format("", "")))
    document.save(path)


def _pdf(text, path):
    from fpdf import FPDF

    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=11)
    for paragraph in text.split("\n\n"):
        pdf.multi_cell(0, 6, paragraph, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(6)
    pdf.output(str(path))


@pytest.fixture(scope="session")
def form_path(tmp_path_factory):
    """Write one of the forms as a file."""
    folder = tmp_path_factory.mktemp("forms")

    def build(name, content=None):
        path = folder / name
        content = _forms().FORMS[name] if content is None else content
        if path.suffix == ".docx":
            _word(content, path)
        elif path.suffix == ".pdf":
            _pdf(content, path)
        else:
            path.write_text(content, encoding="utf-8")
        return path

    return build


@pytest.fixture(scope="session")
def form(form_path):
    """Read and understand one of the forms."""

    def build(name, content=None):
        return parsing.parse_form(reading.read(form_path(name, content)))

    return build
