"""Broken files of every format: read or refused with a reason, in bounded time and memory."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes

FILES = sorted((Path(__file__).parent / "vectors" / "files").iterdir())
ZIPPED = [path for path in FILES if path.read_bytes().startswith(b"PK")]
SLOWEST = 10_000
"""Milliseconds for one small file; most take one."""
bounded = settings(
    max_examples=80,
    deadline=SLOWEST,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def mutated(draw: st.DrawFn, whole: bytes) -> bytes:
    """The bytes with some changed, cut out, doubled, or the end cut off."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, max(0, len(data) - 1)))
        end = min(len(data), start + draw(st.integers(1, 64)))
        match draw(st.sampled_from(["change", "cut", "double", "end", "nest"])):
            case "change":
                data[start:end] = draw(st.binary(min_size=end - start, max_size=end - start))
            case "cut":
                del data[start:end]
            case "double":
                data[start:start] = data[start:end] * draw(st.integers(1, 20))
            case "end":
                del data[start:]
            case "nest":
                data[start:start] = draw(st.sampled_from([b"{", b"<p>", b"<w:p>", b"> "])) * 400
    return bytes(data)


@bounded
@given(st.data())
def test_a_broken_file_is_read_or_refused(data):
    path = data.draw(st.sampled_from(FILES))
    broken = data.draw(mutated(path.read_bytes()))
    with contextlib.suppress(UnreadableError):
        read_bytes(broken, name=path.name)


@bounded
@given(st.data())
def test_a_zip_with_a_broken_part_is_read_or_refused(data):
    path = data.draw(st.sampled_from(ZIPPED))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    chosen = data.draw(st.sampled_from(sorted(set(parts) - {"mimetype"})))
    parts[chosen] = data.draw(mutated(parts[chosen]))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with contextlib.suppress(UnreadableError):
        read_bytes(buffer.getvalue(), name=path.name)


# What makes the file, in a process of its own with little memory; each must be refused.
BOMBS = {
    "a Word file that unpacks to 128 MB": """
        data = zipped({"[Content_Types].xml": "x", "word/document.xml": b"<a>" + b" " * 2**27})
    """,
    "an OpenDocument text that unpacks to 128 MB": """
        data = zipped({"mimetype": b"application/vnd.oasis.opendocument.text",
                       "content.xml": b"<a>" + b" " * 2**27})
    """,
    "a thousand million laughs": """
        lines = "".join(f'<!ENTITY a{n} "{f"&a{n-1};" * 10}">' for n in range(1, 10))
        data = zipped({"word/document.xml":
            f'<!DOCTYPE a [<!ENTITY a0 "ha">{lines}]><a>&a9;</a>'.encode()})
    """,
    "an external entity": """
        data = zipped({"word/document.xml":
            b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'})
    """,
    "a million elements within one another": """
        data = zipped({"word/document.xml": b"<a>" * 10**6})
    """,
    "a million groups within one another": 'data = b"{\\\\rtf1" + b"{" * 10**6',
    "an endless Rich Text": 'data = b"{\\\\rtf1 " + b"word \\\\par " * 4 * 10**6',
    "an endless page": 'data = b"<html>" + b"<p>word " * 10**7',
    "a page of a million elements within one another": 'data = b"<html>" + b"<div>" * 10**6',
    "a mail of a million parts": """
        data = (b"From: a@b.example\\nSubject: x\\nMIME-Version: 1.0\\n"
                b"Content-Type: multipart/mixed; boundary=x\\n\\n"
                + b"--x\\nContent-Type: text/plain\\n\\na\\n" * 10**6)
    """,
    "a mail whose subject never ends": 'data = MAIL + b"Subject: " + b"=?utf-8?q?a?= " * 300_000',
    "a mail whose part has a subject that never ends": """
        data = (MAIL + b"Content-Type: multipart/mixed; boundary=x\\n\\n--x\\nSubject: "
                + b"=?utf-8?q?a?= " * 300_000 + b"\\n\\na\\n")
    """,
    "a mail with a head of plain words": 'data = MAIL + b"Subject: x\\n" + b"X: a\\n" * 20_000',
    "a mail with one field of a thousand settings": """
        data = MAIL + b"Content-Type: text/plain" + b"; a*1=b" * 9000 + b"\\n\\na\\n"
    """,
    "a mail with the heads of many parts": """
        data = (MAIL + b"Content-Type: multipart/mixed; boundary=x\\n\\n"
                + (b"--x\\nX: " + b"a " * 9000 + b"\\n\\na\\n") * 150)
    """,
    "a mail in a mail in a mail": 'data = (MAIL + b"Content-Type: message/rfc822\\n\\n") * 400',
    "parts within parts within parts": """
        data = MAIL + b"".join(
            b"Content-Type: multipart/mixed; boundary=x%d\\n\\n--x%d\\n" % (n, n)
            for n in range(300)) + b"\\n" + b"a\\n" * 500_000
    """,
    "a mail of ten million lines": 'data = MAIL + b"Subject: x\\n\\n" + b"\\n" * 10**7',
    "a page of comments that never end": 'data = b"<html>" + b"<!--" * 24_000 + b">" * 10**6',
    "a page of tags that never end": 'data = b"<html>" + b"<a b" * 99_000 + b"<p>" * 9',
    "a style based on a style, and so on": """
        styles = "".join(
            f'<style styleId="{n}"><basedOn val="{n + 1}"/></style>' for n in range(20_000))
        data = word('<p><pPr><pStyle val="0"/></pPr></p>', {"styles": styles})
    """,
    "one list of notes named again and again": """
        data = word("<p/>", {f"footnotes{n}": "" for n in range(20_000)}, one="<p>a</p>" * 999)
    """,
    "many headers, each of them large": """
        headers = {f"header{n}": "<p/>" + " " * 20_000_000 for n in range(9)}
        data = word("<sectPr>" + "".join(
            f'<headerReference type="default" id="{name}"/>' for name in headers) + "</sectPr>",
            headers)
    """,
    "a header in a header in a header": """
        data = (b'<office:document xmlns:office="o"><text>' + b"<header>" * 140
                + b"<p> </p>" * 20_000 + b"</header>" * 140 + b"</text></office:document>")
    """,
    "an external entity in a flat OpenDocument text": """
        data = (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
                b'<office:document xmlns:office="o"><text>&e;</text></office:document>')
    """,
    "a Word file of pages, each of a hundred thousand elements": """
        data = chunked(b"<p>" * 99_000, "html", 30)
        for _ in range(2):
            data = chunked(data, "docx", 30)
    """,
    "a Word file in a Word file, and so on": """
        data = chunked(b"a", "html", 1)
        for _ in range(100):
            data = chunked(data, "docx", 2)
    """,
    "a Word file of Word files, each of which unpacks to 20 MB": """
        data = chunked(zipped({"word/document.xml": b"<a>" + b" " * 20_000_000 + b"</a>"}),
                       "docx", 30)
    """,
    "an endless line": 'data = b"a" * 50 * 2**20',
}
MEGABYTES = 900
SECONDS = 20


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory so")
@pytest.mark.parametrize("making", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_within_its_limits(making):
    code = f"""
import io, resource, zipfile
MAIL = b"From: a@b.example\\nTo: c@d.example\\nMIME-Version: 1.0\\nDate: x\\n"
def zipped(parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
def word(body, parts, one=None):
    target = "one" if one else ""
    kinds = [(name, name.rstrip("0123456789")) for name in parts]
    rows = "".join(
        f'<r Id="{{name}}" Type="a/{{kind}}" Target="{{target or name}}.xml"/>'
        for name, kind in kinds)
    inner = parts if one is None else {{"one": one}}
    return zipped({{"word/document.xml": f"<d>{{body}}</d>",
                    "word/_rels/document.xml.rels": f"<r>{{rows}}</r>",
                    **{{f"word/{{name}}.xml": f"<a>{{xml}}</a>" for name, xml in inner.items()}}}})
def chunked(content, suffix, times):
    row = f'<r Id="c" Type="a/aFChunk" Target="c.{{suffix}}"/>'
    return zipped({{"word/document.xml": "<d>" + '<altChunk id="c"/>' * times + "</d>",
                    "word/_rels/document.xml.rels": f"<r>{{row}}</r>",
                    f"word/c.{{suffix}}": content}})
{textwrap.dedent(making)}
from coverkit.errors import UnreadableError
from coverkit.reading import read_bytes
here = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (here + {MEGABYTES} * 2**20,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
try:
    read_bytes(data, name="letter")
except UnreadableError as error:
    print("refused:", error.message)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("refused:"), done.stderr[-500:]
