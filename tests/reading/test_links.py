"""Where a link leads is kept beside the text that a reader sees, where it says something else."""

from __future__ import annotations

import io
import zipfile

import pytest

from coverkit.reading import read_bytes

OLD, OWN = "mailto:jobs@zephyr.example", "https://a.example/me/"
SHOWN = f'{{0}}"{OLD}"{{1}}jobs@borealis.example{{2}} {{0}}"{OWN}"{{1}}a.example/me{{2}}'
TARGETS = {"target": OLD, "own": OWN}


@pytest.fixture
def linked(word):
    """Make the bytes of a .docx with a link whose text was changed, and one that shows itself."""
    run = "<w:r><w:t>{}</w:t></w:r></w:hyperlink>"
    data = word(
        f'<w:p><w:hyperlink r:id="target">{run.format("jobs@borealis.example")}</w:p>'
        f'<w:p><w:hyperlink r:id="own">{run.format("a.example/me")}</w:p>'
        f'<w:p><w:hyperlink r:id="none">{run.format("see")}</w:p>'
    )
    memory = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(memory, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            rows = "".join(
                f'<Relationship Id="{key}" Type="urn:x/hyperlink" Target="{target}" '
                'TargetMode="External"/>'
                for key, target in TARGETS.items()
            )
            end = "</Relationships>"
            new.writestr(name, text.replace(end, rows + end) if "document" in name else text)
    return memory.getvalue()


def page():
    return f"<p>{SHOWN.format('<a href=', '>', '</a>')}</p>".encode()


def open_document():
    spaces = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "xlink"))
    body = SHOWN.format("<text:a xlink:href=", ">", "</text:a>")
    return (
        f'<?xml version="1.0"?><office:document {spaces} office:mimetype="application/vnd.oasis.'
        f'opendocument.text"><office:body><office:text><text:p>{body}</text:p></office:text>'
        "</office:body></office:document>"
    ).encode()


@pytest.mark.parametrize("name", ["letter.docx", "letter.html", "letter.fodt"])
def test_a_target_that_the_text_does_not_show_is_unseen(name, linked):
    data = {"letter.docx": linked, "letter.html": page(), "letter.fodt": open_document()}[name]
    document = read_bytes(data, name=name)
    assert "borealis" in document.text
    assert "zephyr" not in document.text
    assert [(p.text, p.place) for p in document.unseen] == [(OLD, "link")]
