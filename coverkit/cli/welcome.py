"""What `coverkit` alone says: how to begin, or what there is."""

from __future__ import annotations

import click

from coverkit.cli.app import open_library

_BEGIN = """Your library is empty. To begin:

  coverkit index ~/letters           read the letters you already wrote
  coverkit suggest job.txt           which of your passages answer a posting
  coverkit draft job.txt -o new.docx a Word draft to tailor
  coverkit check new.docx            what still needs work before you send it

No letters yet?  coverkit starter    adds passages to start from
Just looking?    coverkit demo       the whole tour on an invented applicant"""

_GO_ON = """Your library holds {letters}.

  coverkit suggest job.txt           which of your passages answer a posting
  coverkit status                    what waits for an answer, and what to do next
  coverkit list                      your letters
  coverkit --help                    everything else"""


def welcome(ctx: click.Context) -> None:
    """Print the next sensible thing to do."""
    letters = open_library(ctx).status().letters
    noun = "letter" if letters == 1 else "letters"
    click.echo(_GO_ON.format(letters=f"{letters:,} {noun}") if letters else _BEGIN)
