"""`coverkit demo`: index, suggest, draft and check, on the example that comes along."""

from __future__ import annotations

import shlex
import tempfile
from pathlib import Path
from typing import Any

import click

from coverkit.cli.app import json_option, library_option, main, print_json
from coverkit.cli.text import dim, heading


@click.command("demo", epilog="Example:  coverkit demo")
@json_option
@library_option
@click.pass_context
def demo_command(ctx: click.Context, *, as_json: bool) -> None:
    """Show the whole tour on an invented applicant, in a temporary library.

    Your own library is not touched. The files stay in a temporary folder for you to look at.
    """
    folder = Path(tempfile.mkdtemp(prefix="coverkit-demo-"))
    try:
        _tour(ctx, folder, as_json=as_json)
    except BaseException:
        import shutil

        shutil.rmtree(folder, ignore_errors=True)  # half a tour is nothing to look at
        raise


def _tour(ctx: click.Context, folder: Path, *, as_json: bool) -> None:
    from coverkit.inputs import read_posting
    from coverkit.library import Library
    from coverkit.places import shipped

    library, draft = folder / "library.db", folder / "draft.docx"
    letters = shipped("examples/letters")
    posting = min(shipped("examples/postings").glob("*.txt"))
    if as_json:
        with Library.open(library) as opened:
            report = opened.index(letters)
            opened.draft(read_posting(posting)).save(draft)
            verdict = opened.check(draft, posting=read_posting(posting))
        print_json({**_made(folder), "letters": report.letters, "ready": verdict.ready})
        return
    for step in (
        ("index", str(letters)),
        ("suggest", str(posting)),
        ("draft", str(posting), "-o", str(draft)),
        ("check", str(draft), "--posting", str(posting)),
    ):
        click.echo(f"\n{dim('$')} {heading('coverkit ' + shlex.join(step))}\n")
        main.main([*step, "--library", str(library)], standalone_mode=False, color=ctx.color)
    _farewell(folder)


def _made(folder: Path) -> dict[str, Any]:
    return {"folder": str(folder), "files": sorted(path.name for path in folder.iterdir())}


def _farewell(folder: Path) -> None:
    click.echo(f"\n{heading('That was the tour.')} The files are in {folder}:")
    click.echo(f"  {folder / 'draft.docx'}   open it in Word or LibreOffice")
    click.echo(f"  {folder / 'library.db'}   the temporary library; delete it when you like")
    click.echo("Now with your own:  coverkit index ~/letters")
