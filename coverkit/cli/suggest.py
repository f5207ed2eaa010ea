"""`coverkit suggest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coverkit.cli.app import FILE, json_option, library_option, open_library, print_json
from coverkit.cli.target import posting_from, target_options, title
from coverkit.cli.text import (
    SHORT_ID,
    about,
    counted,
    dim,
    emphasised,
    heading,
    listed,
    quoted,
    width,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.models import Match, Requirement, Suggestions

_NO_MATCH = 1
_WORDS = 6


@click.command("suggest", epilog="Example:  coverkit suggest job.txt")
@click.argument("source", type=FILE, metavar="POSTING")
@target_options
@click.option(
    "--limit", type=click.IntRange(1), default=5, show_default=True, help="Best passages to show."
)
@click.option(
    "--no-outcomes", is_flag=True, help="Rank without regard to what came of earlier letters."
)
@click.option("--explain", is_flag=True, help="Show how each score is added up.")
@json_option
@library_option
@click.pass_context
def suggest_command(
    ctx: click.Context,
    source: str,
    *,
    company: str | None,
    role: str | None,
    limit: int,
    no_outcomes: bool,
    explain: bool,
    as_json: bool,
) -> None:
    """Find the passages worth reusing for a job posting.

    Shows what the posting asks for, which of your own passages answer it and why, and what
    no passage was found for. POSTING is a file, or - for standard input.
    """
    posting = posting_from(source, company=company, role=role)
    library = open_library(ctx)
    # The terminal shows no openings and closings, and to look for them takes its time.
    found = library.suggest(posting, limit=limit, outcomes=not no_outcomes, for_draft=as_json)
    lessons = library.lessons(posting)
    if as_json:
        from coverkit.cli.shapes import lesson_shape, suggestions_shape

        print_json({**suggestions_shape(found), "lessons": [lesson_shape(one) for one in lessons]})
    else:
        if lessons:
            from coverkit.cli.outcomes import show_lessons

            show_lessons(lessons)
        if found:
            click.echo("\n".join(_lines(found, source, limit=limit, explain=explain)))
    if not found:
        click.echo(
            "Nothing in your library matches this posting. Add letters with `coverkit index`, "
            "or passages to start from with `coverkit starter`.",
            err=True,
        )
        ctx.exit(_NO_MATCH)


def _lines(found: Suggestions, source: str, *, limit: int, explain: bool) -> Iterator[str]:
    """The whole answer for a terminal."""
    yield heading(title(found.posting))
    by_id = {match.id: match for match in found}
    covered = [r for r in found.posting.requirements if found.coverage.get(r.id)]
    if covered:
        yield f"\n{heading('What they ask for, and what you have')}"
    for requirement in covered:
        yield from _requirement(requirement, found, by_id)
    if found.gaps:
        yield f"\n{heading('Gaps: no passage of yours was found for these')}"
    for requirement in found.gaps:
        nice = "(nice to have) " if requirement.kind == "nice" else ""
        yield wrapped(f"{nice}{requirement.text}", indent=4, first="  –", lines=2)
    yield f"\n{heading('Passages, best first')}"
    for match in found[:limit]:
        yield from _match(match)
        if explain and match.terms:
            yield from _explained(match)
    total = len(found.posting.requirements)
    yield f"\n{len(covered)} of {counted(total, 'requirement')} answered. Next:"
    yield f"  coverkit draft {quoted(source)} -o draft.docx"


def _requirement(
    requirement: Requirement, found: Suggestions, by_id: dict[str, Match]
) -> Iterator[str]:
    """What is asked, and where the best passage says so."""
    yield wrapped(requirement.text, indent=4, first="  •", lines=2)
    proof = found.evidence[requirement.id]
    match = by_id[proof.passage]
    yield f"    {_shown_id(match)}  {dim(_cut(about(match.letter), 14))}"
    said = match.passage.text[proof.start : proof.end]
    start = proof.start + len(said) - len(said.lstrip())
    spans = [(first - start, last - start) for first, last in proof.spans]
    yield emphasised(said.strip(), spans, indent=6)


def _cut(text: str, used: int) -> str:
    """The text as far as the line holds it, when so many columns are used already."""
    room = width() - used
    return text if len(text) <= room else text[: room - 1] + "…"


def _match(match: Match) -> Iterator[str]:
    source = f"{match.passage.kind or match.passage.part}, {about(match.letter)}"
    yield f"\n{_shown_id(match)}  {match.score:.2f}  {_cut(source, 16)}"
    yield emphasised(match.passage.text, match.spans, indent=2)
    if match.terms:
        yield dim(wrapped(f"matches: {_why(match)}", indent=2))
    else:
        yield dim("  answers in other words: none of its own is the posting's")
    if match.leftovers:
        names = listed(f"“{leftover.text}”" for leftover in match.leftovers)
        yield click.style(wrapped(f"to replace: {names}", indent=2), fg="yellow")
    if match.outcomes:
        from coverkit.history import tally_in_words  # seldom needed, and costs milliseconds

        yield dim(wrapped(f"outcomes: {tally_in_words(match.outcomes)}", indent=2))
    if match.variants:
        ids = listed(variant[:SHORT_ID] for variant in match.variants)
        yield dim(wrapped(f"also written as: {ids}", indent=2))


def _shown_id(match: Match) -> str:
    return click.style(match.id[:SHORT_ID], fg="green")


def _why(match: Match) -> str:
    return listed((f"{t.term} {t.weight:.2f}" for t in match.terms), most=_WORDS)


def _explained(match: Match) -> Iterator[str]:
    """The arithmetic: what the posting asks times what the passage says, added up."""
    room = max(len(term.term) for term in match.terms)
    yield f"  {dim('score = what is asked x what is said, added up')}"
    for term in match.terms:
        product = term.asked * term.said
        yield f"    {term.term:<{room}}  {term.asked:.4f} x {term.said:.4f} = {product:.4f}"
    if match.factor != 1:
        yield f"    {'what came of it':<{room}}  x {match.factor:.4f}"
    yield f"    {'score':<{room}}  {match.score:.4f}"
