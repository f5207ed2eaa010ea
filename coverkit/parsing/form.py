"""A `Document` -> `Form`: the questions of an application form, and what it already answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from coverkit.expressions import compiled
from coverkit.models import PROMPT_PREFIX, Form, Question
from coverkit.parsing.form_lines import form_lines
from coverkit.parsing.form_phrases import ASKING, begins, holds
from coverkit.parsing.phrases import language_of

if TYPE_CHECKING:
    from coverkit.models import Document, Limit, QuestionKind
    from coverkit.parsing.form_lines import Line

_LEAST_ANSWER = 5
"""Words; a shorter line behind a label is what the next field is called."""
_WORD = compiled(r"\w[\w’'&+#.-]*\w|\w")


def parse_form(document: Document) -> Form:
    """Understand an application form, empty or filled in.

    Args:
        document: the form; fields such as name and address are passed over.
    """
    reader = _Reader()
    for line in form_lines(document):
        reader.take(line)
    questions = tuple(
        replace(question, id=f"q{number}") for number, question in enumerate(reader.done(), 1)
    )
    return Form(questions, language=language_of(document.text), path=document.path)


def filled_form(document: Document) -> tuple[tuple[str, str], ...]:
    """The (question, answer) pairs of a form that the person filled in.

    What only concerns the person (pay, health, consent, …) is not among them.
    """
    answered = (
        (question.text, _own_lines(question.answer))
        for question in parse_form(document).questions
        if question.kind != "personal"
    )
    return tuple((question, answer) for question, answer in answered if answer)


def _own_lines(answer: str) -> str:
    """An answer without the prompts of a sheet that was not finished."""
    return "\n".join(line for line in answer.split("\n") if f"[{PROMPT_PREFIX}" not in line)


def topic(text: str) -> str:
    """What a question is about: its words without those that every question is made of."""
    return " ".join(word for word in _WORD.findall(text) if word.lower() not in ASKING)


def question_kind(text: str) -> QuestionKind:
    """What kind of answer a question wants, as far as a passage can give it."""
    if holds(text, "motivation"):
        return "motivation"
    return "broad" if holds(text, "broad") else "open"


class _Reader:
    """Takes a form's lines in order and keeps the questions.

    Why a class: a limit, a remark or an answer belongs to the question above it, and a label
    is a question only if room, a limit or an answer follows.
    """

    def __init__(self) -> None:
        self._found: list[Question] = []
        self._open: Question | None = None
        self._sure = False
        """The open question is one, not only a label that may become one."""
        self._section, self._private = "", ""
        self._for_each: Limit | None = None

    def done(self) -> list[Question]:
        """All questions, the last one closed."""
        self._close()
        return self._found

    def take(self, line: Line) -> None:
        """Take the next line."""
        if line.kind in {"question", "personal", "label"}:
            self._begin(line)
        elif line.kind in {"heading", "field"}:
            self._close()
            if line.kind == "heading":
                self._section, self._private = line.text, line.subject
                self._for_each = None
        elif self._open is not None:
            self._under(line)
        elif line.kind == "hint" and (line.room or line.limit) and holds(line.text, "ask"):
            self._begin(line)  # "Using the headings below, tell us …"
        self._limit(line)

    def _under(self, line: Line) -> None:
        """A line below a question: room, a remark, a choice or what the person wrote."""
        if line.kind == "text":
            self._answer(line.text)
        elif line.kind == "choice":
            self._choose()
        else:
            self._sure = self._sure or line.room or line.limit is not None

    def _choose(self) -> None:
        if self._open is not None and self._open.limit is None and not self._open.subject:
            self._open = replace(self._open, kind="personal", subject="a choice")

    def _begin(self, line: Line) -> None:
        self._close()
        kind = question_kind(line.text)
        # Why: a bare "Current salary" may be no section at all, but a field in flat text.
        private = kind == "open" and not begins(line.text, "ask") and line.limit is None
        subject = line.subject or (self._private if private else "")
        kind = "personal" if subject else kind
        if line.kind == "label" and subject:
            return
        self._open = Question("", line.text, kind, subject=subject, section=self._section)
        self._sure = line.kind != "label" or line.room or line.limit is not None

    def _limit(self, line: Line) -> None:
        if line.limit is None:
            return
        if self._open is not None and line.kind != "field":
            if self._open.limit is None:
                self._open = replace(self._open, limit=line.limit)
            self._sure = True
        if line.for_each:
            self._for_each = line.limit
            if not line.room:
                self._open = None  # the head of a table, not a question

    def _answer(self, text: str) -> None:
        """A line of text behind a question: what the person wrote, if anything."""
        if self._open is None:
            return
        if not self._sure and len(text.split()) < _LEAST_ANSWER:
            self._open = None
            return
        self._sure = True
        self._open = replace(self._open, answer=f"{self._open.answer}\n{text}".strip())

    def _close(self) -> None:
        question, self._open = self._open, None
        if question is None or not self._sure:
            return
        if question.kind != "personal":
            limit = question.limit or self._for_each
            question = replace(question, limit=limit, topic=topic(question.text))
        self._found.append(question)
