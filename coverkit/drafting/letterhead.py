"""The person's own letterhead: header, footer, the lines above the letter, the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from coverkit.drafting.copying import Copier, local, picture, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument

_SENTENCES = 120
"""Characters from which on a paragraph is the letter itself: a signature stands below it."""
_STORIES = ("header", "footer", "first_page_header", "first_page_footer")


class Letterhead:
    """What of an old Word letter may stand on a new one.

    Args:
        old: The old letter.
        lines: The person's own lines, none of which names the old application.
    """

    def __init__(self, old: WordDocument, lines: list[str]) -> None:
        """Take the letter and the lines that may be taken over."""
        self._old = old
        self._lines = {plain(line): line for line in lines}
        self._shown: set[str] = set()

    def add_frames(self, new: WordDocument) -> None:
        """Give the new document the old one's headers and footers, as far as they may stand."""
        old, section = self._old.sections[0], new.sections[0]
        section.header_distance, section.footer_distance = old.header_distance, old.footer_distance
        first = bool(old.different_first_page_header_footer)
        section.different_first_page_header_footer = first
        for name in _STORIES[: 4 if first else 2]:
            before, after = getattr(old, name), getattr(section, name)
            if before.is_linked_to_previous:
                continue
            after.is_linked_to_previous = False
            copier = Copier(before.part, after.part, self._lines)
            blocks = [b for e in _blocks(before._element) if (b := copier.block(e)) is not None]  # noqa: SLF001
            self._fill(after._element, blocks)  # noqa: SLF001
            if not first or name.startswith("first"):
                self._shown |= copier.shown

    @staticmethod
    def _fill(story: Any, blocks: list[Any]) -> None:  # noqa: ANN401
        """Put the blocks in place of the empty paragraph; a story ends in a paragraph."""
        if not blocks:
            return
        for empty in list(story):
            story.remove(empty)
        for block in blocks:
            story.append(block)
        if local(blocks[-1]) == "tbl":
            from docx.oxml.parser import OxmlElement

            story.append(OxmlElement("w:p"))

    def top(self, new: WordDocument) -> list[Any]:
        """The old letter's first blocks made anew, up to the first that is about its application.

        Call it after `add_frames`: what the header shows need not stand in the letter.
        """
        left = {key: line for key, line in self._lines.items() if key not in self._shown}
        copier = Copier(self._old.part, new.part, left)
        made = []
        for element in _blocks(self._old.element.body):
            block = copier.block(element)
            if block is not None:
                made.append(block)
            words = plain("\n".join(t.text or "" for t in element.iter() if local(t) == "t"))
            if words and block is None and words not in self._lines:
                break
        self._shown |= copier.shown
        return made

    def left(self) -> list[str]:
        """The lines that nothing made so far shows."""
        return [line for key, line in self._lines.items() if key not in self._shown]

    def signature(self, new: WordDocument) -> Any | None:  # noqa: ANN401  # lxml has no types
        """A run with the picture that stands below the letter's last long paragraph."""
        below = False
        for element in self._old.element.body.iter():
            if local(element) == "p":
                words = "".join(t.text or "" for t in element.iter() if local(t) == "t")
                below = below or len(words) >= _SENTENCES
            elif local(element) == "drawing" and below:
                for floating in [e for e in element if local(e) == "anchor"]:
                    return self._inline(floating, new)
                return picture(element, self._old.part, new.part)
        return None

    def _inline(self, anchor: Any, new: WordDocument) -> Any | None:  # noqa: ANN401
        """A floating picture's run, standing in the line: the old place means nothing here."""
        from docx.oxml.parser import OxmlElement

        holder = OxmlElement("w:drawing")
        inline = OxmlElement("wp:inline")
        for child in list(anchor):
            if local(child) in {"extent", "graphic"}:
                inline.append(child)
        holder.append(inline)
        return picture(holder, self._old.part, new.part)


def _blocks(story: Any) -> Iterator[Any]:  # noqa: ANN401
    """Paragraphs and tables in order, those within content controls too."""
    for child in story:
        if local(child) in {"p", "tbl"}:
            yield child
        elif local(child) in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from _blocks(child)
