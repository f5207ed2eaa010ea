"""Write the pages that the code itself knows best: `cli.md` and `rules.md`.

    python docs/reference.py    writes them anew

A test demands that they are today's.
"""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path

import click

from coverkit.checking.rules import RULES, SENT
from coverkit.checking.rules.stock_phrase import PHRASES
from coverkit.cli.app import COMMANDS, main

HERE = Path(__file__).parent
_CLI = """\
# All commands

Made from the program by `python docs/reference.py`; `coverkit COMMAND --help` says the same.

Every command takes `--library PATH` (before or after its name) and `--help`; nearly every one
takes `--json`. What they print, the exit codes and the JSON: [scripts.md](scripts.md).
"""
_RULES = """\
# The rules of the guard

Made from the rules themselves by `python docs/reference.py`. How they work together, and how to
leave one out: [guard.md](guard.md). `error` forbids sending the letter, `warning` asks you to
look, `advice` is taste. Rules marked * are those that `coverkit audit` asks of letters that have
already gone out.
"""
_COMMON = {"--library", "--help", "--json"}


def cli() -> str:
    """The reference of all commands."""
    contents = "\n".join(
        f"| [`{name}`](#coverkit-{name}) | {text} |" for name, (_, text) in COMMANDS.items()
    )
    context = click.Context(main, info_name="coverkit")
    pages = [_command(name, context) for name in COMMANDS]
    return "\n".join([_CLI, "| command | does |\n|---|---|", contents, "", *pages])


def _command(name: str, parent: click.Context) -> str:
    command = main.get_command(parent, name)
    assert command is not None  # noqa: S101 - the table of commands names it
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(["coverkit", name, *command.collect_usage_pieces(context)])
    options = [option for option in command.params if isinstance(option, click.Option)]
    rows = [_option(one, context) for one in options if not _COMMON & set(one.opts)]
    example = " ".join((command.epilog or "").removeprefix("Example:").split())
    parts = [f"## coverkit {name}", f"`{usage}`", _prose(command.help or "")]
    if rows:
        parts.append("\n".join(["| option | |", "|---|---|", *rows]))
    if any("--json" in option.opts for option in options):
        parts.append("Takes `--json`.")
    return "\n\n".join([*parts, f"Example: `{example}`"]) + "\n"


def _option(option: click.Option, context: click.Context) -> str:
    record = option.get_help_record(context)
    assert record is not None  # noqa: S101 - no option is hidden
    what, text = (" ".join(piece.split()).replace("|", "\\|") for piece in record)
    what = what.replace("INTEGER RANGE", "N")
    return f"| `{what}` | {text.replace('; x>=1', '')} |"


def _prose(text: str) -> str:
    """Click's help as Markdown: what it must not fold becomes a block."""
    return "\n\n".join(
        f"```text\n{paragraph.removeprefix(chr(8)).strip(chr(10))}\n```"
        if paragraph.startswith("\b")
        else " ".join(paragraph.split())
        for paragraph in inspect.cleandoc(text).split("\n\n")
    )


def rules() -> str:
    """Every rule with its grade, source and examples, and the phrases of `stock_phrase`."""
    return "\n".join([_RULES, *map(_rule, RULES), _phrases()])


def _rule(name: str) -> str:
    module = importlib.import_module(f"coverkit.checking.rules.{name}")
    summary, fields = _fields(inspect.cleandoc(module.__doc__ or ""))
    star = " *" if any(name == one or name.startswith(f"{one}.") for one in SENT) else ""
    rows = [f"- {label}: {_linked(fields[label])}" for label in ("Severity", "Source")]
    rows += [f"- {label}: {fields[label]}" for label in ("Fails", "Passes")]
    return "\n".join([f"## {name}{star}\n", f"{summary}\n", *rows, ""])


def _fields(doc: str) -> tuple[str, dict[str, str]]:
    """A rule's docstring: its sentences, and its labelled lines."""
    summary, *rest = re.split(r"^(Severity|Source|Fails|Passes):", doc, flags=re.MULTILINE)
    values = (" ".join(text.split()) for text in rest[1::2])
    return " ".join(summary.split()), dict(zip(rest[::2], values, strict=True))


def _linked(text: str) -> str:
    return text.replace("docs/field.md", "[field.md](field.md)")


def _phrases() -> str:
    rows = [f"| {_readable(phrase)} | {source} |" for phrase, source in PHRASES.items()]
    return "\n".join(["### The stock phrases\n", "| phrase | source |", "|---|---|", *rows, ""])


def _readable(pattern: str) -> str:
    """A phrase's pattern for people: (what may be missing), one/or/other."""
    before = ""
    while pattern != before:  # the innermost groups first
        before = pattern
        pattern = re.sub(r"\(\?:([^()]*)\)\?", "\1\\1\2", pattern)
        pattern = re.sub(r"\(\?:([^()]*)\)", r"\1", pattern)
    pattern = re.sub(r"\[(.)[^\]]*\]", r"\1", pattern)
    pattern = re.sub(r"(\w)\?", r"(\1)", pattern)
    pattern = re.sub(r" (?=[|\2])", "", pattern).replace("|", "/")
    return re.sub("\2(?=\\w)", ") ", pattern).replace("\1", "(").replace("\2", ")")


PAGES = {"cli.md": cli, "rules.md": rules}


def write() -> None:
    """Write all pages."""
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write()
