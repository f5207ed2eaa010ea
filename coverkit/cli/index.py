"""`coverkit index`."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Self

import click

from coverkit.cli.app import FILE, json_option, library_option, open_library, print_json
from coverkit.cli.shapes import report_shape
from coverkit.cli.text import counted, dim, heading, shown_path, width, wrapped
from coverkit.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coverkit.models import IndexReport, Skipped

_PATIENCE = 1.0


class _Progress:
    """One line on stderr, from the second second on, and only where a person looks.

    Not on a dumb terminal: a line written over and over is noise to a screen reader.
    """

    def __init__(self) -> None:
        self._looks = os.environ.get("TERM") != "dumb" and sys.stderr.isatty()
        self._began = time.monotonic()
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r" + " " * (width() - 1) + "\r", nl=False, err=True)

    def __call__(self, done: int, total: int, path: str) -> None:
        if not self._looks or time.monotonic() - self._began < _PATIENCE:
            return
        self._shown = True
        filled = 20 * done // max(total, 1)
        bar = "#" * filled + "-" * (20 - filled)
        what = f"…{path[-30:]}" if path else "matching passages with one another"
        line = f"[{bar}] {done:,}/{total:,} {what}"[: width() - 1]
        click.echo("\r" + line.ljust(width() - 1), nl=False, err=True)


@click.command("index", epilog="Example:  coverkit index ~/letters ~/Documents/applications")
@click.argument("paths", nargs=-1, required=True, type=FILE, metavar="PATH...")
@click.option("--all", "everything", is_flag=True, help="Take in what is not a cover letter, too.")
@click.option("--again", is_flag=True, help="Take in letters that you had forgotten, too.")
@json_option
@library_option
@click.pass_context
def index_command(
    ctx: click.Context, paths: tuple[str, ...], *, everything: bool, again: bool, as_json: bool
) -> None:
    """Read letters from files or folders into the library.

    Only what is new or has changed is read. Your files are never written to. A letter that
    vanishes from disk stays in the library until you `forget` it; one that you have forgotten
    stays away until you name its file here or add --again.
    """
    library = open_library(ctx)
    with _Progress() as progress:
        report = library.index(*paths, everything=everything, again=again, progress=progress)
    if as_json:
        print_json(report_shape(report))
    else:
        _show(report)
    if not report.added + report.updated + report.unchanged + report.twins:
        raise _nothing(report, paths)


def _nothing(report: IndexReport, paths: tuple[str, ...]) -> UnreadableError:
    """What to say where not one letter was found."""
    where = " and ".join(paths)
    if not report.skipped:
        return UnreadableError(
            f"There is nothing to read in {where}",
            code="empty",
            hint="Name the folder that holds your letters (Word, PDF, text or Markdown).",
        )
    letters = any(skipped.code == "not_a_letter" for skipped in report.skipped)
    return UnreadableError(
        f"No letter was found in {where}",
        hint="If they are letters all the same, add --all."
        if letters
        else "Open the files in the program that made them and save them again as .docx.",
    )


def _show_skipped(skipped: Sequence[Skipped]) -> None:
    """A line for each file, those left out for one reason together."""
    paths: dict[str, list[str]] = {}
    for one in skipped:
        paths.setdefault(one.reason, []).append(shown_path(one.path))
    for reason, files in paths.items():
        # One line each, never folded: a path must stay whole to be copied.
        if len(files) == 1:
            click.echo(f"  – {files[0]}: {reason}")
        else:
            click.echo(wrapped(reason, indent=4, first="  –"))
            for file in files:
                click.echo(f"      {file}")
    if any(one.code == "not_a_letter" for one in skipped):
        click.echo(dim("One of them is a letter all the same?  coverkit index FILE --all"))


def _show(report: IndexReport) -> None:
    """The summary, with one line for each file left out."""
    if report.skipped:
        click.echo(heading(f"Left out: {counted(len(report.skipped), 'file')}"))
        _show_skipped(report.skipped)
        click.echo()
    if report.differing:
        click.echo(heading("Not the same in both formats; both are kept:"))
        for pair in report.differing:
            there, here = map(shown_path, pair.paths)
            click.echo(f"  – {there} (there) and {here} (here): {pair.difference}")
        click.echo()
    done = [
        f"{number:,} {word}"
        for number, word in (
            (report.added, "new"),
            (report.updated, "updated"),
            (report.unchanged, "unchanged"),
            (report.twins, "in another format as well"),
        )
        if number
    ]
    click.echo(f"{', '.join(done) or 'Nothing new'}.")
    click.echo(
        f"Your library now holds {counted(report.letters, 'letter')} "
        f"with {counted(report.passages, 'passage')}."
    )
    if report.added:
        click.echo("See whether they were understood:\n  coverkit list")
