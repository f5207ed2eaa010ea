"""The group of commands, and what all of them share: options, errors, exit codes."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from coverkit import __version__, expressions, modules
from coverkit.errors import (
    CoverkitError,
    InternalError,
    OutputError,
    UnreadableError,
    UsageError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from coverkit.library import Library

    F = TypeVar("F", bound=Callable[..., Any])

# Command -> (module, one line of help). Why a table: `coverkit list` need not import `draft`.
COMMANDS: dict[str, tuple[str, str]] = {
    "index": ("index", "Read letters from files or folders into the library."),
    "list": ("browse", "List the letters in the library."),
    "show": ("browse", "Show one letter or passage, and what was understood of it."),
    "set": ("correct", "Put right what was understood of a letter."),
    "search": ("browse", "Find passages by words."),
    "posting": ("posting", "Show what was understood of a job posting."),
    "suggest": ("suggest", "Find the passages worth reusing for a job posting."),
    "draft": ("draft", "Assemble a Word draft for a job posting."),
    "check": ("check", "Say what still needs tailoring before a letter may be sent."),
    "audit": ("audit", "Say which letters in the library may have gone out with a slip."),
    "save": ("apply", "Keep the letter that was sent, with its posting."),
    "outcome": ("apply", "Note what came of a letter."),
    "answer": ("answer", "Find passages for an application form's questions."),
    "thank": ("thank", "Write the note of thanks after a rejection, asking for feedback."),
    "compare": ("compare", "Set two letters side by side."),
    "status": ("status", "Show where you stand, and what to do next."),
    "strengths": ("strengths", "Show what your letters keep proving."),
    "export": ("keep", "Write every letter as Markdown."),
    "forget": ("keep", "Remove a letter from the library."),
    "starter": ("keep", "Add the starter passages that come with coverkit."),
    "demo": ("demo", "Show the whole tour on an invented applicant, in a temporary library."),
    "completion": ("completion", "Let the Tab key complete commands, files and ids."),
}
INTERRUPTED = 130
FILE = click.Path(readable=False)
"""A path that the shell completes; whether it can be read is said later, and better."""
_BUG_HINT = "Run it again with COVERKIT_DEBUG=1 set to see where, and report that, please."


class _Commands(click.Group):
    """A group that imports a command's module only when it is called, and ends in our way."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of the work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        expressions.use(cmd_name)
        module = importlib.import_module(f"coverkit.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As Click does; who mistypes a command, or names a folder alone, is told what to type."""
        name = args[0]
        if name not in COMMANDS and name[:1] != "-" and not ctx.resilient_parsing:
            raise UsageError(f"There is no command “{name}”", hint=_meant(name))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list from the table, importing none of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def __call__(self, *args: Any, **kwargs: Any) -> NoReturn:  # noqa: ANN401 - Click's own
        """Run as a program, from the first line to the end of the process.

        Why not simply return: Python then takes all modules apart, which takes as long as
        answering from ten thousand passages. By now files are closed and output is written.
        """
        kept = modules.Kept()
        sys.meta_path.insert(0, kept)
        try:
            self.main(*args, **kwargs)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        kept.keep()
        expressions.keep()
        if sys.gettrace() or sys.getprofile() or os.environ.get("COVERKIT_DEBUG"):
            sys.exit(code)  # whoever watches has something to write down at the end
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(code)

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - Click's own signature
        """Run a command; whatever happens ends as a message and an exit code."""
        if not kwargs.get("standalone_mode", True):
            return super().main(*args, **kwargs)
        for stream in (sys.stdout, sys.stderr):
            # Why: a letter may hold a character that an old console cannot show.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        kwargs["standalone_mode"] = False
        try:
            code = super().main(*args, **kwargs)
            if sys.stdout is not None:
                sys.stdout.flush()
        except SystemExit:
            code = 0  # Click leaves so when the reader of a pipe has seen enough
        except Exception as error:  # noqa: BLE001 - the last resort, with an exit code of its own
            _end(error)
        sys.exit(code if isinstance(code, int) else 0)


def _meant(name: str) -> str:
    """What to type instead of something that is no command."""
    from difflib import get_close_matches

    if os.path.exists(os.path.expanduser(name)):
        from coverkit.cli.text import quoted

        return f"To read what is there:  coverkit index {quoted(name)}"
    near = get_close_matches(name, COMMANDS, n=1)
    return f"Did you mean:  coverkit {near[0]}" if near else "`coverkit --help` shows them all."


def _end(error: Exception) -> NoReturn:
    """Say what happened and leave with its exit code."""
    if os.environ.get("COVERKIT_DEBUG"):
        raise error
    if isinstance(error, click.exceptions.Abort):
        click.echo("Interrupted. What was already saved stays.", err=True)
        sys.exit(INTERRUPTED)
    if isinstance(error, click.ClickException):
        error.show()
        context = getattr(error, "ctx", None)
        if context is not None and context.command.epilog:
            click.echo(context.command.epilog, err=True)
        sys.exit(error.exit_code)
    if isinstance(error, BrokenPipeError):
        _abandon_output()  # the reader (`head`, a pager) has seen enough
        sys.exit(0)
    if isinstance(error, OSError):
        if error.filename is None:
            _abandon_output()
        error = _system_error(error)
    if not isinstance(error, CoverkitError):
        error = InternalError(
            f"coverkit has a bug: {type(error).__name__} in {_where(error)}", hint=_BUG_HINT
        )
    _say(error)
    sys.exit(error.exit_code)


def _say(error: CoverkitError) -> None:
    """Show a message, which may quote a file's name, and its hint."""
    message = error.message.rstrip(".")
    if not message.isprintable():
        from coverkit.cli.text import printable

        message = printable(message)
    click.echo(f"{click.style('Error:', fg='red', bold=True)} {message}.", err=True)
    if error.hint:
        click.echo(error.hint, err=True)


def _where(error: Exception) -> str:
    """The line of ours at which it went wrong.

    Why not what the exception says: that may quote a letter, and people paste messages.
    """
    trace, place = error.__traceback__, "an unknown place"
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "")
        if module.partition(".")[0] == "coverkit":
            place = f"{module}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _abandon_output() -> None:
    """Let what is still to be written go nowhere: Python flushes once more when it exits."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _system_error(error: OSError) -> CoverkitError:
    """What the system refused: a file it names could not be reached, else our own output."""
    reason = error.strerror or str(error)
    if error.filename is None:
        return OutputError(
            f"The output cannot be written ({reason})",
            hint="Check where the output goes, and the free space there.",
        )
    return UnreadableError(
        f"{error.filename} cannot be reached ({reason})",
        hint="Check the path and its permissions.",
    )


def _remember(ctx: click.Context, _: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        ctx.ensure_object(dict)["library"] = value
    return value


def library_option(command: F) -> F:
    """``--library``: on the group and on every command, so that both orders work."""
    return click.option(
        "--library",
        type=FILE,
        metavar="PATH",
        expose_value=False,
        callback=_remember,
        help="The library file. Default: COVERKIT_LIBRARY, else your user data folder.",
    )(command)


def json_option(command: F) -> F:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print exactly one JSON document.")(
        command
    )


def open_library(ctx: click.Context) -> Library:
    """The library of this call, closed when the command ends."""
    from coverkit.library import Library

    library = Library.open(ctx.ensure_object(dict).get("library"))
    ctx.call_on_close(library.close)
    return library


def print_json(data: Mapping[str, Any]) -> None:
    """Print the one JSON document, in ASCII where the output is not UTF-8 (a pipe on Windows)."""
    import json

    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "")
    click.echo(json.dumps({"schema": 1, **data}, ensure_ascii=encoding != "utf8", indent=2))


def complete_id(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[Any]:
    """The ids of letters and passages that begin so, for the shell's completion."""
    from click.shell_completion import CompletionItem

    try:
        letters = open_library(ctx.find_root()).letters()
    except CoverkitError:
        return []
    items = [(letter.id, letter.company or os.path.basename(letter.paths[0])) for letter in letters]
    items += [(part.id, part.text[:40]) for letter in letters for part in letter.passages]
    return [CompletionItem(i, help=text) for i, text in items if i.startswith(incomplete)]


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with:  coverkit index ~/letters",
)
@click.version_option(__version__, prog_name="coverkit")
@library_option
@click.pass_context
def main(ctx: click.Context) -> None:
    """Write a new cover letter from the best of your old ones.

    coverkit reads the letters you already wrote, finds the passages that answer a new job
    posting, assembles a Word draft that openly still needs tailoring, and checks the finished
    letter for anything left over from the old one. All on this machine: nothing is sent anywhere.
    """
    if os.environ.get("NO_COLOR"):  # no-color.org; Click does not heed it
        ctx.color = False
    if ctx.invoked_subcommand is None:
        from coverkit.cli.welcome import welcome

        welcome(ctx)
