"""How long `coverkit check` takes with many letters in the library, against its floor.

The floor is a fresh Python that imports what reads the file, and reads it. Each runs once before
it is timed, so that Python has compiled its modules and coverkit its expressions, as on anybody's
machine after the first command. Both run in turn and are timed by the processor, for a busy
machine; the figure to look at is the ratio. Usage:

    env -u PYTHONDONTWRITEBYTECODE -u PYTHONUNBUFFERED python bench/check.py [LETTERS] [ROUNDS]
"""

from __future__ import annotations

import itertools
import random
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document

MOST = 3.0
"""How many times the floor `check` may take."""
_FIRST = ("Borea", "Fernwick", "Quillon", "Harrow", "Tarrant", "Ostrey", "Sable", "Thorn", "Marl")
_SECOND = ("wood", "mere", "gate", "ford", "holt", "lis", "by", "stead", "combe", "worth")
_THIRD = ("Motors", "Labs", "Freight", "Foods", "Clinic", "Energy", "& Sons", "GmbH", "Group")
_ROLES = ("Shift Lead", "Payroll Clerk", "Ward Nurse", "Data Analyst", "Welder", "Cook")
_DID = ("led", "planned", "counted", "taught", "repaired", "measured", "sold", "wrote")
_WHAT = ("stock", "budgets", "patients", "apprentices", "engines", "reports", "menus", "rotas")
_FLOOR = "import sys; from coverkit.reading import read; from pathlib import Path; \
read(Path(sys.argv[1]))"


def letter(company: str, role: str, dice: random.Random) -> list[str]:
    """An invented letter of some 250 words."""
    facts = [
        f"In {dice.randint(2, 9)} years I {dice.choice(_DID)} {dice.choice(_WHAT)} and "
        f"{dice.choice(_DID)} {dice.choice(_WHAT)} for {dice.randint(10, 900)} people."
        for _ in range(12)
    ]
    return [
        "Robin Tamm\n4 Mill Lane, Eastmere\nrobin@tamm.example",
        f"{dice.randint(1, 28)} March {dice.randint(2015, 2025)}",
        company,
        f"Application as {role}",
        f"Dear {company} team,",
        f"I am applying for the position of {role} at {company}, whose work I admire.",
        *(" ".join(facts[n : n + 4]) for n in (0, 4, 8)),
        f"I look forward to hearing from {company}.",
        "Yours sincerely,\nRobin Tamm",
    ]


def build(folder: Path, letters: int) -> tuple[Path, Path]:
    """A library of so many letters, and a Word letter to check; returns both paths."""
    dice = random.Random(7)  # noqa: S311 - invented letters, no secrets
    names = itertools.cycle(itertools.product(_FIRST, _SECOND, _THIRD))
    sent = folder / "letters"
    sent.mkdir()
    for number, (one, two, three) in zip(range(letters), names, strict=False):
        text = "\n\n".join(letter(f"{one}{two} {three}", dice.choice(_ROLES), dice))
        (sent / f"{number}.txt").write_text(text, encoding="utf-8")
    library = folder / "library.db"
    command = [sys.executable, "-m", "coverkit", "--library", str(library), "index", str(sent)]
    subprocess.run(command, check=True, capture_output=True)
    new = folder / "new.docx"
    document = Document()
    for paragraph in letter("Wolpertinger Works", "Night Porter", dice):
        document.add_paragraph(paragraph)
    document.save(str(new))
    return library, new


def seconds(*command: str) -> float:
    """How long a processor works for one process: its user and system time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *command], check=False, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(letters: int, rounds: int) -> int:
    """Print the medians; 1 when the ratio is too high."""
    with tempfile.TemporaryDirectory() as folder:
        library, new = build(Path(folder), letters)
        check = ("-m", "coverkit", "--library", str(library), "check", str(new))
        for command in (check, ("-c", _FLOOR, str(new))):
            seconds(*command)
        pairs = [(seconds("-c", _FLOOR, str(new)), seconds(*check)) for _ in range(rounds)]
    floor, ours = (statistics.median(times) * 1000 for times in zip(*pairs, strict=True))
    ratio = statistics.median(ours / floor for floor, ours in pairs)
    print(f"{letters:,} letters: check {ours:.0f} ms, floor {floor:.0f} ms, {ratio:.2f} times")
    return int(ratio >= MOST)


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*(numbers + [1000, 15][len(numbers) :])))
