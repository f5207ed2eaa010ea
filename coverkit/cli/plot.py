"""A picture of what the letters keep proving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.errors import OutputError, UsageError
from coverkit.models import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.axes import Axes

    from coverkit.history import Strength, Strengths

_MOST = 10
# Colours that the common kinds of colour blindness keep apart.
# Source: Okabe & Ito (2008), Color Universal Design.
_COLOURS = {
    "offer": "#009E73",
    "interview": "#56B4E9",
    "rejected": "#E69F00",
    "no_reply": "#999999",
    "unknown": "#DDDDDD",
}


def draw(found: Strengths, path: Path, *, force: bool) -> None:
    """Draw a bar a theme: its letters, coloured by what came of them.

    Raises:
        UsageError: another suffix than .svg and .png, or matplotlib is not installed.
        OutputError: the file is there already and ``force`` is false, or cannot be written.
    """
    if path.suffix.lower() not in {".svg", ".png"}:
        raise UsageError(
            f"A picture cannot be drawn as {path.name!r}",
            hint="Give a file name that ends in .svg or .png.",
        )
    if path.exists() and not force:
        raise OutputError(f"{path} is there already", hint="Choose another name, or add --force.")
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UsageError(
            "Drawing needs matplotlib, which is not installed",
            hint='Install it with:  pip install "coverkit[plot]"',
        ) from error
    with mpl.rc_context({"svg.hashsalt": "coverkit", "svg.fonttype": "none"}):
        figure = Figure(figsize=(8, 1.4 + 0.45 * len(found.proven[:_MOST])), layout="constrained")
        _bars(figure.subplots(), found.proven[:_MOST][::-1])
        if found.proven:
            figure.legend(frameon=False, loc="outside lower right", ncols=len(_COLOURS))
        try:
            # Why no date: the same library draws the same bytes.
            dated = {"Date": None} if path.suffix.lower() == ".svg" else {}
            figure.savefig(path, dpi=150, metadata=dated)
        except OSError as error:
            raise OutputError(
                f"{path} cannot be written ({error.strerror or error})",
                hint="Choose another folder, or check its permissions and free space.",
            ) from error


def _bars(axes: Axes, themes: Sequence[Strength]) -> None:
    """One bar a theme, from the bottom up, a stretch for each outcome."""
    from matplotlib.ticker import MaxNLocator

    labels = [", ".join(theme.words[:3]) or "one subject" for theme in themes]
    left = [0] * len(themes)
    for outcome in reversed(OUTCOMES):
        counts = [theme.reached.get(outcome, 0) for theme in themes]
        left = _stretch(axes, labels, counts, left, outcome)
    unknown = [len(theme.letters) - sum(theme.reached.values()) for theme in themes]
    _stretch(axes, labels, unknown, left, "unknown")
    axes.set_xlabel("letters")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_title("What your letters keep proving", loc="left")
    axes.spines[["top", "right"]].set_visible(False)


def _stretch(
    axes: Axes, labels: list[str], counts: list[int], left: list[int], name: str
) -> list[int]:
    """Add one outcome to every bar; returns where the bars end now."""
    if any(counts):
        axes.barh(labels, counts, left=left, color=_COLOURS[name], label=name.replace("_", " "))
    return [before + count for before, count in zip(left, counts, strict=True)]
