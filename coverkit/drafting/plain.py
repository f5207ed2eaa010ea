"""`Draft` -> Markdown or plain text.

Both keep every mark in the text itself, since neither format has colours or comments: slots
and prompts in square brackets, an ageing fact as ``[three years?]``, a number ``[^1]`` behind
each paragraph with remarks, and the remarks below the letter under a heading that says to
delete them. Why not as invisible HTML comments: a person could send what they cannot see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coverkit.drafting.todo import todo_lines
from coverkit.models import BOX_TITLE, REMARKS_TITLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from coverkit.drafting.draft import Block, Draft

_RULE = "-" * 70


def to_text(draft: Draft) -> str:
    """The draft as plain text, lines as long as its paragraphs."""
    box = [_RULE, BOX_TITLE, *(f"* {line}" for line in todo_lines(draft, plain=True)), _RULE]
    return _assembled(draft, box, f"{_RULE}\n{REMARKS_TITLE}\n{_RULE}", lambda text: text, "\n")


def to_markdown(draft: Draft) -> str:
    """The draft as Markdown; address lines end in two spaces, as line breaks do there."""
    box = [f"> **{BOX_TITLE}**", ">", *(f"> - {x}" for x in todo_lines(draft, plain=True))]
    heading = f"---\n\n## {REMARKS_TITLE}"
    return _assembled(draft, box, heading, _escaped, "  \n", question="### ")


def _assembled(  # what differs between the two formats
    draft: Draft,
    box: list[str],
    heading: str,
    escape: Callable[[str], str],
    line_break: str,
    *,
    question: str = "",
) -> str:
    paragraphs = ["\n".join(box)]
    remarks: list[str] = []
    for block in draft.blocks:
        text = escape(_marked(block)).replace("\n", line_break)
        if block.part == "question":
            text = question + text
        if block.note:
            number = f"[^{len(remarks) + 1}]"
            text += number
            remarks.append(f"{number}: " + escape(block.note).replace("\n", "\n    "))
        paragraphs.append(text)
    return "\n\n".join([*paragraphs, heading, *remarks]) + "\n"


def _marked(block: Block) -> str:
    return "".join(f"[{run.text}?]" if run.ageing else run.text for run in block.runs)


def _escaped(text: str) -> str:
    """The text so that Markdown shows it as it is; brackets need nothing, they name no link."""
    text = re.sub(r"([\\`*<]|(?<!\w)_|_(?!\w))", r"\\\1", text)
    text = re.sub(r"(?m)^(\s*)([#>+-])", r"\1\\\2", text)
    return re.sub(r"(?m)^(\s*\d+)([.)])(?=\s)", r"\1\\\2", text)  # "1\." is no list, "\1." is
