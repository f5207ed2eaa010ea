"""The parts around a letter's paragraphs: the person's own habits, nobody's old name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coverkit.drafting.draft import Block, Run
from coverkit.drafting.frames import Frame, frame_for
from coverkit.drafting.marking import LABELS, Marker
from coverkit.models import PROMPT_PREFIX

if TYPE_CHECKING:
    from coverkit.models import FactKind, Letter, PartName, Posting

_ENDS = (",", ":", "!", " –", " -", ".")


@dataclass(frozen=True, slots=True)
class Framing:
    """Makes the frame of one draft."""

    language: str
    marker: Marker
    sender: Letter | None
    posting: Posting

    @property
    def _frame(self) -> Frame:
        return frame_for(self.language)

    def letterhead(self) -> Block:
        """The applicant's own lines; any that names the old application is left out."""
        runs = self._own_lines("letterhead")
        if runs:
            return Block("letterhead", runs)
        words = "your name, address, e-mail and phone"
        return Block("letterhead", (Run(f"[{PROMPT_PREFIX} {words}]", prompt=True),))

    def inside_address(self) -> Block:
        """Addressee and company, and the place if the posting names one."""
        runs = [self._slot("recipient"), Run("\n"), self._slot("company")]
        if "place" in self.marker.values:
            runs += [Run("\n"), self._slot("place")]
        return Block("inside_address", tuple(runs))

    def subject(self) -> Block:
        """Which post, and its reference where the posting has one."""
        runs = self._around(self._frame.subject, self._slot("role"))
        if "reference" in self.marker.values:
            runs += self._around(self._frame.reference, self._slot("reference"))
        return Block("subject", tuple(runs))

    def salutation(self) -> Block:
        """The person's own greeting and the new addressee's name."""
        greeting, end = self._habit()
        value = self.marker.values.get("recipient")
        name = (value or "").strip("[]")
        for title, phrase in self._frame.titled:
            if name.startswith(title):
                return self._salutation(phrase, end)
        if value is None and greeting is None and self._frame.unknown:
            return Block(
                "salutation", (Run(f"[{self._frame.unknown}]", slot="recipient"), Run(end))
            )
        return self._salutation(f"{greeting or self._frame.greeting} {{}}", end)

    def signoff(self) -> Block:
        """The person's own words and name where the language is theirs, else the custom's."""
        own = self._own_lines("signoff")
        if own and self.sender and self.sender.language == self.language:
            return Block("signoff", own)
        name = own[-1] if own else Run(f"[{PROMPT_PREFIX} your name]", prompt=True)
        return Block("signoff", (Run(f"{self._frame.signoff}\n"), name))

    def _salutation(self, phrase: str, end: str) -> Block:
        if "{}" not in phrase:
            return Block("salutation", (Run(f"[{phrase}]", slot="recipient"), Run(end)))
        return Block("salutation", (*self._around(phrase, self._slot("recipient")), Run(end)))

    def _habit(self) -> tuple[str | None, str]:
        """How the person greets and what they put behind it, from their newest letter."""
        if not self.sender or self.sender.language != self.language:
            return None, self._frame.end
        text = next((p.text.strip() for p in self.sender.parts if p.part == "salutation"), "")
        habits = (g for g in self._frame.greetings if text.casefold().startswith(g.casefold()))
        end = next((end for end in _ENDS if text.endswith(end)), self._frame.end)
        return next(habits, None), end

    def _own_lines(self, part: PartName) -> tuple[Run, ...]:
        """The lines of a part of the newest letter that say nothing of its application."""
        lines: list[Run] = []
        for passage in self.sender.parts if self.sender else ():
            if passage.part != part or not self.sender:
                continue
            for line in _lines(self.marker.passage(passage, self.sender).runs):
                text = "".join(run.text for run in line).strip()
                if text and not any(run.slot or run.prompt for run in line):
                    lines.append(Run(text))
        return tuple(
            run for number, line in enumerate(lines) for run in ([Run("\n"), line][not number :])
        )

    def _slot(self, kind: FactKind) -> Run:
        return Run(self.marker.values.get(kind, LABELS[kind]), slot=kind)

    @staticmethod
    def _around(phrase: str, slot: Run) -> list[Run]:
        before, after = phrase.split("{}")
        return [run for run in (Run(before), slot, Run(after)) if run.text]


def _lines(runs: tuple[Run, ...]) -> list[list[Run]]:
    r"""The runs cut at soft line breaks."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(Run(first, run.slot, run.prompt, run.ageing))
        lines.extend([Run(text, run.slot, run.prompt, run.ageing)] for text in others)
    return lines
