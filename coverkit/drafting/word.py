"""`Draft` -> a Word file: paragraphs, highlights, bound controls, comments and the box."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coverkit.drafting.controls import add_store, bound
from coverkit.drafting.draft import Run
from coverkit.drafting.letterhead import Letterhead
from coverkit.drafting.package import drop_unwanted, number_pictures, state_properties, to_bytes
from coverkit.drafting.paper import DEFAULT_LOOK, apply_look, open_template, read_look
from coverkit.drafting.todo import todo_lines
from coverkit.errors import UnreadableError
from coverkit.models import BOX_TITLE, COMMENT_AUTHOR

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

    from coverkit.drafting.draft import Block, Draft

TODO_COLOUR, AGEING_COLOUR = "yellow", "cyan"
"""Values of ``w:highlight``; Word's own highlighting button takes them away again."""

_SPACING: dict[str, tuple[float, float]] = {
    # part -> points before and after
    "letterhead": (0, 16),
    "date": (0, 12),
    "inside_address": (0, 14),
    "subject": (0, 10),
    "signoff": (4, 0),
    "question": (14, 2),
    "remark": (0, 4),
}
_KEPT_WITH_NEXT = frozenset({"subject", "salutation", "closing", "question"})
_BOLD = frozenset({"subject", "question"})
_SIGNATURE_SPACE = 2
"""Empty lines between sign-off and name, for a signature."""


_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def to_docx(draft: Draft, *, template: Path | None = None) -> bytes:
    """The draft as a Word file that looks like ``template``, or a clean one of our own."""
    import docx

    draft = _printable(draft)
    old = open_template(template) if template else _own(draft)
    look = read_look(old) if old else DEFAULT_LOOK[draft.paper]
    document = docx.Document()
    drop_unwanted(document)
    apply_look(document, look, draft.language)
    add_store(document, draft.values)
    state_properties(document, draft.today, draft.language)
    _add_box(document, draft)
    writer = _Writer(document, draft)
    head = Letterhead(old, _own_lines(draft)) if old else None
    for block in draft.blocks:
        if head and block.part == "letterhead" and not block.is_prompt:
            writer.add_letterhead(block, head)
        else:
            writer.add(block)
        if head and block.part == "signoff":
            writer.sign(head)
    number_pictures(document)
    return to_bytes(document)


def _own(draft: Draft) -> WordDocument | None:
    """The person's newest Word letter; None when there is none, or it has become unreadable."""
    try:
        return open_template(draft.look) if draft.look else None
    except UnreadableError:
        return None


def _own_lines(draft: Draft) -> list[str]:
    blocks = (b for b in draft.blocks if b.part == "letterhead" and not b.is_prompt)
    return [line for block in blocks for line in block.text.split("\n") if line.strip()]


def _printable(draft: Draft) -> Draft:
    """The draft without the control characters that XML cannot hold (XML 1.0, 2.2 Char)."""

    def shown(text: str) -> str:
        return _UNPRINTABLE.sub("", text)

    blocks = (
        replace(
            block,
            runs=tuple(replace(run, text=shown(run.text)) for run in block.runs),
            note=shown(block.note),
        )
        for block in draft.blocks
    )
    values = {kind: shown(value) for kind, value in draft.values.items()}
    return replace(draft, blocks=tuple(blocks), values=values)


class _Writer:
    """Adds blocks to one document, counting its controls."""

    def __init__(self, document: WordDocument, draft: Draft) -> None:
        self._document = document
        self._draft = draft
        self._controls = 0

    def add(self, block: Block) -> None:
        """Append the block as one paragraph, its note as a comment on all of it."""
        paragraph = self._document.add_paragraph()
        _format(paragraph, block)
        for run in _with_signature_space(block):
            self._add_run(paragraph, run)
        if block.part == "question":
            paragraph.style = self._document.styles["Heading 3"]
        if block.part in _BOLD:
            for run in paragraph._p.iter(_qn("w:r")):  # noqa: SLF001
                run.get_or_add_rPr().get_or_add_b()
        if block.note:
            self._comment(paragraph, block.note)

    def add_letterhead(self, block: Block, head: Letterhead) -> None:
        """Append the old letter's own lines as they stood; in plain those of another letter."""
        head.add_frames(self._document)
        body = self._document.element.body
        for element in head.top(self._document):
            body.insert(len(body) - 1, element)
        if left := head.left():
            self.add(replace(block, runs=(Run("\n".join(left)),)))
        else:
            self._document.add_paragraph().paragraph_format.space_after = 0

    def sign(self, head: Letterhead) -> None:
        """Put the person's signature into the room between sign-off and name."""
        signature = head.signature(self._document)
        paragraph = self._document.paragraphs[-1]._p  # noqa: SLF001
        breaks = [
            run for run in paragraph if run.tag == _qn("w:r") and run.find(_qn("w:br")) is not None
        ]
        if signature is not None and breaks:
            breaks[-1].addprevious(signature)

    def _add_run(self, paragraph: Paragraph, run: Run) -> None:
        from docx.enum.text import WD_COLOR_INDEX

        written = paragraph.add_run(run.text)
        colour = _colour(run)
        if colour:
            written.font.highlight_color = WD_COLOR_INDEX.from_xml(colour)
        if run.slot and self._draft.values.get(run.slot) == run.text:
            self._controls += 1
            element = written._r  # noqa: SLF001  # python-docx has no controls
            place = element.getparent().index(element)
            paragraph._p.insert(place, bound(element, run.slot, self._controls))  # noqa: SLF001

    def _comment(self, paragraph: Paragraph, note: str) -> None:
        """Comment on the whole paragraph.

        Why not ``document.add_comment``: its range would end inside a control when the
        paragraph does.
        """
        comment = self._document.comments.add_comment(author=COMMENT_AUTHOR, initials="ck")
        first, *others = note.split("\n")
        comment.paragraphs[0].add_run(first)
        for line in others:
            comment.add_paragraph(line)
        midnight = dt.datetime.combine(self._draft.today, dt.time(), tzinfo=dt.UTC)
        comment._comment_elm.set(_qn("w:date"), midnight.strftime("%Y-%m-%dT%H:%M:%SZ"))  # noqa: SLF001
        _mark_range(paragraph, comment.comment_id)


def _format(paragraph: Paragraph, block: Block) -> None:
    from docx.shared import Pt

    layout = paragraph.paragraph_format
    before, after = _SPACING.get(block.part, (0, 8))
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.keep_with_next = True if block.part in _KEPT_WITH_NEXT else None
    layout.keep_together = True if block.part in {"signoff", "inside_address"} else None


def _with_signature_space(block: Block) -> tuple[Run, ...]:
    """The sign-off with room for a signature before its last line."""
    breaks = [n for n, run in enumerate(block.runs) if "\n" in run.text]
    if block.part != "signoff" or not breaks:
        return block.runs
    from dataclasses import replace

    last = block.runs[breaks[-1]]
    head, _, tail = last.text.rpartition("\n")
    roomy = replace(last, text=head + "\n" * (_SIGNATURE_SPACE + 1) + tail)
    return (*block.runs[: breaks[-1]], roomy, *block.runs[breaks[-1] + 1 :])


def _colour(run: Run) -> str | None:
    if run.slot or run.prompt:
        return TODO_COLOUR
    return AGEING_COLOUR if run.ageing else None


def _mark_range(paragraph: Paragraph, comment_id: int) -> None:
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import OxmlElement, parse_xml

    def marker(tag: str) -> Any:  # noqa: ANN401  # lxml has no types
        element = OxmlElement(tag)
        element.set(_qn("w:id"), str(comment_id))
        return element

    body = paragraph._p  # noqa: SLF001  # python-docx marks only runs that are its children
    properties = body.pPr
    body.insert(0 if properties is None else 1, marker("w:commentRangeStart"))
    body.append(marker("w:commentRangeEnd"))
    body.append(parse_xml(f'<w:r {nsdecls("w")}><w:commentReference w:id="{comment_id}"/></w:r>'))


def _add_box(document: WordDocument, draft: Draft) -> None:
    """The framed list of what is left to do, a table of one cell: one click deletes it."""
    from docx.shared import Pt

    table = document.add_table(rows=1, cols=1)
    table.style = document.styles["Table Grid"]
    cell = table.cell(0, 0)
    heading = cell.paragraphs[0]
    heading.add_run(BOX_TITLE).bold = True
    rows = [heading, *(cell.add_paragraph(line) for line in todo_lines(draft))]
    for row in rows:
        row.paragraph_format.space_after = Pt(0)
        for run in row.runs:
            run.font.size = Pt(9.5)
    _shade(cell._tc)  # noqa: SLF001  # python-docx has no shading
    gap = document.add_paragraph()
    gap.paragraph_format.space_after = Pt(6)
    gap.paragraph_format.line_spacing = Pt(4)


def _shade(cell: Any) -> None:  # noqa: ANN401  # lxml has no types
    from docx.oxml.parser import OxmlElement

    shading = OxmlElement("w:shd")
    shading.set(_qn("w:val"), "clear")
    shading.set(_qn("w:color"), "auto")
    shading.set(_qn("w:fill"), "F2F2F2")
    cell.get_or_add_tcPr().append(shading)


def _qn(tag: str) -> str:
    from docx.oxml.ns import qn

    return qn(tag)
