"""Suggestions -> `Draft` -> .docx, .md, .txt; .odt and .pdf through LibreOffice.

What a draft writes so that nobody sends it by accident: the box titled
`coverkit.models.BOX_TITLE`; slots and prompts in square brackets, prompts beginning with
`coverkit.models.PROMPT_PREFIX`; comments by `coverkit.models.COMMENT_AUTHOR`.
"""

from __future__ import annotations

from coverkit.drafting.answers import AnswerSheet, answer_sheet
from coverkit.drafting.draft import Block, Draft, Remaining, Run
from coverkit.drafting.planning import fits_one_page, plan
from coverkit.drafting.selection import LeftOut, Length, Selection, picked, select
from coverkit.drafting.thanks import thank

__all__ = [
    "AnswerSheet",
    "Block",
    "Draft",
    "LeftOut",
    "Length",
    "Remaining",
    "Run",
    "Selection",
    "answer_sheet",
    "fits_one_page",
    "picked",
    "plan",
    "select",
    "thank",
]
