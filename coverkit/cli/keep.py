"""`coverkit export`, `forget` and `starter`."""

from __future__ import annotations

from pathlib import Path

import click

from coverkit.cli.app import (
    FILE,
    complete_id,
    json_option,
    library_option,
    open_library,
    print_json,
)
from coverkit.cli.text import SHORT_ID, about, counted, quoted, shown_path


@click.command("export", epilog="Example:  coverkit export ~/letters-as-markdown")
@click.argument("folder", type=FILE, metavar="DIR")
@click.option("--force", is_flag=True, help="Write over files that are there.")
@json_option
@library_option
@click.pass_context
def export_command(ctx: click.Context, folder: str, *, force: bool, as_json: bool) -> None:
    """Write every letter as Markdown that you can read, keep and `index` again."""
    written = open_library(ctx).export(folder, force=force)
    if as_json:
        print_json({"written": [str(path) for path in written]})
    else:
        copies = sum(path.parent.name == "sent" for path in written)
        also = f", and {counted(copies, 'file')} of what you sent" if copies else ""
        click.echo(f"Wrote {counted(len(written) - copies, 'letter')} to {folder}{also}")


@click.command("forget", epilog="Example:  coverkit forget 3fa9")
@click.argument("prefix", metavar="ID", shell_complete=complete_id)
@json_option
@library_option
@click.pass_context
def forget_command(ctx: click.Context, prefix: str, *, as_json: bool) -> None:
    """Remove a letter from the library. Your file on disk is not touched."""
    letter = open_library(ctx).forget(prefix)
    if as_json:
        print_json({"forgotten": letter.id, "paths": list(letter.paths)})
        return
    click.echo(f"Forgot {letter.id[:SHORT_ID]}, {about(letter)}.")
    left = [path for path in letter.paths if Path(path).exists()]
    if left:
        click.echo("Your file stays where it is, and `index` now leaves it out. To have it back:")
        click.echo(f"  coverkit index {quoted(shown_path(left[0]))}")


@click.command("starter", epilog="Example:  coverkit starter")
@json_option
@library_option
@click.pass_context
def starter_command(ctx: click.Context, *, as_json: bool) -> None:
    """Add the starter passages that come with coverkit.

    They are suggested after all of your own, go into a draft only where nothing of yours
    answers, and are marked as such. To be rid of one file of them: `coverkit show` with the id of
    one of its passages, then `coverkit forget` with the id of the letter that it names.
    """
    number = open_library(ctx).starter()
    if as_json:
        print_json({"passages": number})
    else:
        click.echo(f"Your library now has the {number} starter passages as well.")
