"""Letters that were labelled by hand, and how far the parser agrees with the labels.

``python tests/quality/labelled.py`` prints the figures; ``--misses`` what is wrong in the half
that may be looked at; ``--raise`` writes figures that have risen into floors.json. A floor never
falls: to lower one, somebody has to edit the file by hand and say why.

The format of letters/*.txt is told in letters/README.md. Each file is one person's folder, and is
understood as a library understands it: each letter in the light of the others.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from pathlib import Path

from coverkit.models import Document, Letter, Paragraph
from coverkit.parsing import gather, hear_letter, parse_letter

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
LOOKED_AT = (
    "en-nurse", "de-azubi", "fr-cook", "en-switcher", "de-lawyer", "en-welder",
    "en-driver", "fr-retail", "de-care",
)  # fmt: skip
"""The people against whom the rules were mended; the others only ever give figures."""

PLACES = {"header", "footer", "text_box"}
PLACE_ORDER = {"header": 0, "footer": 2}
STYLES = {"list_item", "heading"}
REUSES = {"as_is", "fill", "idea"}
KINDS = {"evidence", "motivation"}
FACTS = ("company", "role", "recipient", "date")
MORE_FACTS = ("place", "source", "reference")
_LABEL = re.compile(r"\[(\+?)([a-z_]+)((?: [a-z_]+)*)\] ?(.*)")


@dataclass
class Label:
    """What a reader says of one paragraph, or of the lines of one."""

    part: str
    text: str
    kind: str | None = None
    reuse: str | None = None
    place: str = "body"


@dataclass
class Labelled:
    """One letter: its paragraphs as `reading` would give them, and what a reader says."""

    person: str
    path: str
    paragraphs: list[Paragraph] = dataclass_field(default_factory=list)
    labels: list[Label] = dataclass_field(default_factory=list)
    facts: dict[str, list[str]] = dataclass_field(default_factory=dict)
    only_in_path: set[str] = dataclass_field(default_factory=set)


def people() -> dict[str, list[Labelled]]:
    """All labelled letters, by person."""
    files = sorted((HERE / "letters").glob("*.txt"))
    return {file.stem: list(_letters(file)) for file in files}


def _letters(file: Path):
    for block in file.read_text(encoding="utf-8").split("\n=== ")[1:]:
        head, _, body = block.partition("\n\n")
        path, *facts = head.split("\n")
        letter = Labelled(file.stem, path)
        for line in facts:
            name, _, values = line.partition(":")
            kind = name.strip("*")
            letter.facts[kind] = [value.strip() for value in values.split("|")]
            if name.endswith("*"):
                letter.only_in_path.add(kind)
        _body(letter, body)
        yield letter


def _body(letter: Labelled, body: str) -> None:
    for chunk in re.split(r"\n(?=\[)", body.rstrip("\n")):
        joined, part, extra, text = _LABEL.match(chunk).groups()
        first, *more = [text, *chunk.split("\n")[1:]]
        text = "\n".join([first, *(line.removeprefix("  ") for line in more)])
        words = set(extra.split())
        kind = _one(words & KINDS) or {"opening": "opening", "closing": "closing"}.get(part)
        place, style = _one(words & PLACES) or "body", _one(words & STYLES) or "plain"
        letter.labels.append(Label(part, text, kind, _one(words & REUSES), place))
        if joined:
            last = letter.paragraphs.pop()
            letter.paragraphs.append(Paragraph(f"{last.text}\n{text}", last.place, last.style))
        else:
            letter.paragraphs.append(Paragraph(text, place, style))


def _one(words: set[str]) -> str | None:
    return next(iter(words), None)


def understood(letters: list[Labelled], *, numbered: bool) -> list[Letter]:
    """One person's letters as a library understands them."""
    documents = [
        Document(tuple(letter.paragraphs), "docx", f"letters/{n}.docx" if numbered else letter.path)
        for n, letter in enumerate(letters, start=1)
    ]
    known = gather(hear_letter(document).testimony for document in documents)
    return [parse_letter(document, known=known) for document in documents]


# --- comparing -----------------------------------------------------------------------------

_LEGAL = r"(?:gmbh|ggmbh|ag|sa|ltd|kg|co kg|e ?v|partg mbb|inc|llc|plc)"
_TITLES = r"(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|madame|monsieur|m|mme)"


def plain(value: str, kind: str) -> str:
    """A value without what two readers may well write differently."""
    text = unicodedata.normalize("NFKD", value).casefold().replace("&", " and ")
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"\((?:[mwfdhx/ ]+)\)", "", text)
    text = re.sub(r"\b(?:et|und)\b", "and", re.sub(r"[^\w]+", " ", text)).strip()
    if kind == "company":
        text = re.sub(rf"(?: {_LEGAL})+$", "", text)
    if kind == "recipient":
        text = re.sub(rf"^(?:{_TITLES}\b ?)+", "", text)
    return text.strip()


def right(found: str | None, wanted: list[str], kind: str) -> bool:
    """Whether what was found is one of the answers that a reader would accept."""
    return plain(found or "", kind) in {plain(value, kind) for value in wanted}


class Tally:
    """Right and all, by what is measured; and what was missed."""

    def __init__(self) -> None:
        self.right: dict[str, int] = defaultdict(int)
        self.all: dict[str, int] = defaultdict(int)
        self.misses: list[str] = []

    def count(self, name: str, hit: bool, miss: str) -> None:  # noqa: FBT001
        self.right[name] += hit
        self.all[name] += 1
        if not hit:
            self.misses.append(f"{name}: {miss}")

    @property
    def shares(self) -> dict[str, float]:
        return {name: round(self.right[name] / n, 3) for name, n in self.all.items()}


def measure(persons: dict[str, list[Labelled]]) -> Tally:
    """How far the parser agrees, over all these people's letters."""
    tally = Tally()
    for letters in persons.values():
        for found, letter in zip(understood(letters, numbered=False), letters, strict=True):
            _count_parts(tally, letter, found)
            _count_facts(tally, letter, found, numbered=False)
        for found, letter in zip(understood(letters, numbered=True), letters, strict=True):
            _count_facts(tally, letter, found, numbered=True)
    return tally


def _count_parts(tally: Tally, letter: Labelled, found: Letter) -> None:
    lines = [(line.strip(), part) for part in found.parts for line in part.text.split("\n")]
    said = iter([(line, part) for line, part in lines if line])
    for label in sorted(letter.labels, key=lambda label: PLACE_ORDER.get(label.place, 1)):
        wanted = [line.strip() for line in label.text.split("\n") if line.strip()]
        holds = [next(said) for _ in wanted]
        if [line for line, _ in holds] != wanted:
            raise AssertionError(f"a paragraph is lost or moved: {label.text!r}")
        where = f"{letter.person} {letter.path} | {label.text[:60]!r}"
        for name in ("part", "kind", "reuse"):
            if wish := getattr(label, name):
                values = {getattr(part, name) for _, part in holds}
                tally.count(name, values == {wish}, f"{where} {wish} not {values}")


def _count_facts(tally: Tally, letter: Labelled, found: Letter, *, numbered: bool) -> None:
    how = "numbered" if numbered else "path"
    for kind in FACTS:
        silent = numbered and kind in letter.only_in_path
        wanted = [""] if silent else letter.facts.get(kind, [""])
        value = found.fact(kind)
        miss = f"{letter.person} {letter.path} {value!r} not {wanted}"
        tally.count(f"{kind}_{how}", right(value, wanted, kind), miss)
    for kind in MORE_FACTS if numbered else ():
        if kind in letter.facts:
            value, wanted = found.fact(kind), letter.facts[kind]
            miss = f"{letter.person} {letter.path} {value!r} not {wanted}"
            tally.count(kind, right(value, wanted, kind), miss)


def floors() -> dict[str, float]:
    """The shares below which nothing may fall."""
    return json.loads(FLOORS.read_text(encoding="utf-8"))


def raise_floors(shares: dict[str, float], file: Path = FLOORS) -> dict[str, float]:
    """Write each floor that is higher now; a share that fell leaves its floor where it was."""
    before = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    after = {name: max(share, before.get(name, 0.0)) for name, share in shares.items()}
    file.write_text(json.dumps({**before, **after}, indent=2) + "\n", encoding="utf-8")
    return {**before, **after}


def main(*flags: str) -> None:
    """Print the figures; raise the floors where asked to."""
    everyone = people()
    looked_at = measure({name: everyone[name] for name in LOOKED_AT})
    rest = measure({name: v for name, v in everyone.items() if name not in LOOKED_AT})
    total = measure(everyone)
    sys.stdout.write(f"{'':20} {'looked at':>9} {'not':>9} {'all':>9}   of\n")
    for name, share in total.shares.items():
        halves = f"{looked_at.shares.get(name, 1):9.3f} {rest.shares.get(name, 1):9.3f}"
        sys.stdout.write(f"{name:20} {halves} {share:9.3f}  {total.all[name]:3}\n")
    if "--misses" in flags:
        sys.stdout.write("\n".join(["", *looked_at.misses, ""]))
    if "--raise" in flags:
        raise_floors(total.shares)


if __name__ == "__main__":
    main(*sys.argv[1:])
