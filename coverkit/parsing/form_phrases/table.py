"""What a language's file fills in, for application forms: regular expressions, case ignored."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormPhrases:
    """How forms of one language ask. Patterns match at a word's beginning unless said."""

    language: str
    ask: str
    """Begins a request for an account of one's own: ``Describe …``."""
    label: str
    """Somewhere in a label without a verb that asks for such an account: ``Experience of …``."""
    broad: str
    """A question that asks for the whole case: ``Supporting statement``."""
    motivation: str
    """Somewhere in a question why this employer or this post."""
    field: str
    """Somewhere in the label of a fact about the person: ``Telephone``."""
    hint: str
    """Somewhere in a remark on how to fill in the form."""
    invitation: str
    """Somewhere in a line that announces questions and is none."""
    personal: tuple[tuple[str, str], ...]
    """(subject, pattern): what only the person can say; a request for an account overrules it."""
    private: tuple[tuple[str, str], ...]
    """The same, whatever the form of the question."""
    sections: tuple[tuple[str, str], ...]
    """(subject, pattern): a heading under which everything is the person's own business."""
    heading: str
    """Begins a heading: ``Section 2``, ``Part B``."""
    placeholder: str
    """What an empty content control shows."""
    choice: str
    """A choice to tick, or the words of a control that offers one."""
    asking: str
    """Words that a question is made of and that say nothing of its subject, by spaces.

    Why no function words: matching passes over them anyway, and tells the language by them.
    """
