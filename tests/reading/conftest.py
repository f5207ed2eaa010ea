"""Builders: a Word file from the XML of its body and parts; stand-ins for tools."""

from __future__ import annotations

import io
import zipfile

import pytest

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def _root(tag, inner, namespace):
    return f'<w:{tag} xmlns:w="{namespace}" xmlns:r="{_R}" xmlns:mc="urn:mc">{inner}</w:{tag}>'


@pytest.fixture
def word():
    """Make the bytes of a .docx. Other parts are given as ``header1="<w:p>…"``, ``styles=…``."""

    def build(body, *, strict=False, raw=None, **parts):
        namespace = _STRICT if strict else _W
        tags = {"header": "hdr", "footer": "ftr"}
        rows = [
            f'<Relationship Id="{name}" Type="{_R}/{name.rstrip("0123456789")}" '
            f'Target="{name}.xml"/>'
            for name in parts
        ]
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(
                "_rels/.rels",
                f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" '
                f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
            )
            document = _root("document", f"<w:body>{body}</w:body>", namespace)
            archive.writestr("word/document.xml", raw or document)
            archive.writestr(
                "word/_rels/document.xml.rels",
                f'<Relationships xmlns="{_PACKAGE}">{"".join(rows)}</Relationships>',
            )
            for name, inner in parts.items():
                kind = name.rstrip("0123456789")
                archive.writestr(f"word/{name}.xml", _root(tags.get(kind, kind), inner, namespace))
        return memory.getvalue()

    return build


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """Install stand-ins: the name of a tool and the shell lines that it consists of."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def install(**scripts):
        for name, lines in scripts.items():
            (tmp_path / name).write_text(f"#!/bin/sh\n{lines}\n")
            (tmp_path / name).chmod(0o755)

    return install
