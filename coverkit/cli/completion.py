"""`coverkit completion`: what makes the shell's Tab key complete commands, files and ids."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coverkit.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHELLS = ("bash", "zsh", "fish")
_ZSHRC = """
# Tab completion for coverkit
(( $+functions[compdef] )) || {{ autoload -Uz compinit && compinit }}
[[ -r {path} ]] && source {path}
"""
"""zsh has no folder of the user's own that it looks into by itself."""


@click.command("completion", epilog="Example:  coverkit completion bash --install")
@click.argument("shell", metavar="[bash|zsh|fish]", required=False, type=click.Choice(_SHELLS))
@click.option("--install", is_flag=True, help="Put it where your shell looks for it.")
@click.pass_context
def completion_command(ctx: click.Context, shell: str | None, *, install: bool) -> None:
    """Let the Tab key complete commands, files and ids.

    Prints the script for your shell, or for the one you name. With --install it goes into a new
    file where the shell finds it (for zsh, three lines are added at the end of .zshrc); nothing
    is written over.
    """
    shell = shell or _of(os.environ)
    script = _script(shell, ctx.find_root().command)
    if not install:
        click.echo(script, nl=False)
        return
    target = _target(shell, os.environ)
    try:
        _put(script, target)
        if shell == "zsh":
            _mention(target, Path(os.environ.get("ZDOTDIR") or Path.home()) / ".zshrc")
    except OSError as error:
        reason = error.strerror or error
        raise OutputError(
            f"{error.filename or target} cannot be written ({reason})",
            hint=f"Print the script instead:  coverkit completion {shell}",
        ) from error
    click.echo(f"Completion for {shell} is in {target}")
    click.echo("Open a new terminal, type `coverkit sug` and press Tab.")
    if shell == "bash":
        click.echo("If nothing happens there, add this line to your .bashrc:")
        click.echo(f"  source {shlex.quote(str(target))}")


def _of(env: Mapping[str, str]) -> str:
    """The shell that the user works in."""
    shell = Path(env.get("SHELL", "")).name
    if shell not in _SHELLS:
        raise UsageError(
            "Your shell is not one that coverkit can tell and complete in",
            hint="Name it:  coverkit completion bash  (or zsh, fish)",
        )
    return shell


def _script(shell: str, command: click.Command) -> str:
    """Click's script for this shell; it asks coverkit itself what may follow."""
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None  # noqa: S101 - Click has all of `_SHELLS`
    complete = made(command, {}, "coverkit", "_COVERKIT_COMPLETE")
    return (complete.source_template % complete.source_vars()).strip() + "\n"


def _target(shell: str, env: Mapping[str, str]) -> Path:
    """The file that the shell reads when it first completes coverkit.

    Source: the FAQ of bash-completion; the manuals of fish ("Where to put completions") and of
    zsh, which leaves the folder to the user: site-functions is what packages use.
    """
    data = Path(env.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    config = Path(env.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    bash = Path(env.get("BASH_COMPLETION_USER_DIR") or data / "bash-completion")
    return {
        "bash": bash / "completions" / "coverkit",
        "zsh": data / "zsh" / "site-functions" / "_coverkit",
        "fish": config / "fish" / "completions" / "coverkit.fish",
    }[shell]


def _put(script: str, target: Path) -> None:
    """Write a new file; one that says the same may be there already."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(script)
    except FileExistsError:
        if target.read_text(encoding="utf-8", errors="replace") != script:
            raise OutputError(
                f"{target} is there already, and says something else",
                hint="Move it away, then run this again.",
            ) from None


def _mention(target: Path, zshrc: Path) -> None:
    """Name the script at the end of .zshrc, once."""
    lines = _ZSHRC.format(path=shlex.quote(str(target)))
    said = zshrc.read_text(encoding="utf-8", errors="replace") if zshrc.exists() else ""
    if lines not in said:
        with zshrc.open("a", encoding="utf-8") as file:
            file.write(lines)
