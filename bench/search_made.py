"""A made-up library of any size: invented sentences with Zipfian words, recombined.

Words are made of syllables, the most frequent hundred are English function words; how often a
word occurs falls with its rank, as in any language. Run ``python bench/search_made.py FOLDER N``
to write ``corpus.txt`` (a passage a line) and ``posting.txt`` into the folder.
"""

from __future__ import annotations

import random
import sys
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FUNCTION_WORDS = """
the of and to a in i for that my with was at on as from we it our by is an have were which this be
had their but not are so who they all when two more one them out up into there its after then where
each been than if has what no now over before because while most other
"""
_SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo dra ple stri kon mar tel"
_VOCABULARY = 30_000
_SENTENCES = 60_000
_IN_PASSAGE = 4
_ZIPF = 1.05
_REQUIREMENTS = 14


def _words(rng: random.Random) -> tuple[list[str], list[float]]:
    """The vocabulary, most frequent first, and the cumulated weights."""
    made: dict[str, None] = dict.fromkeys(_FUNCTION_WORDS.split())
    syllables = _SYLLABLES.split()
    while len(made) < _VOCABULARY:
        made["".join(rng.choices(syllables, k=rng.randint(2, 5)))] = None
    weights = accumulate(1 / (rank + 2.7) ** _ZIPF for rank in range(_VOCABULARY))
    return list(made), list(weights)


def _sentence(rng: random.Random, words: list[str], weights: list[float]) -> str:
    said = rng.choices(words, cum_weights=weights, k=rng.randint(8, 16))
    return " ".join(said).capitalize() + "."


def passages(number: int, *, seed: int = 7) -> Iterator[str]:
    """So many passages of four sentences; the first n are the same for any number."""
    rng = random.Random(seed)  # noqa: S311 - reproducible, not secret
    words, weights = _words(rng)
    sentences = [_sentence(rng, words, weights) for _ in range(_SENTENCES)]
    for _ in range(number):
        yield " ".join(rng.choices(sentences, k=_IN_PASSAGE))


def posting(*, seed: int = 11) -> str:
    """A posting of the same language: a title and a list of requirements."""
    rng = random.Random(7)  # noqa: S311 - the words of `passages`
    words, weights = _words(rng)
    rng = random.Random(seed)  # noqa: S311
    asked = [_sentence(rng, words, weights)[:-1] for _ in range(_REQUIREMENTS)]
    return "\n".join(["Senior Engineer", "", "Requirements", *(f"- {text}" for text in asked), ""])


def main() -> None:
    """Write the two files."""
    folder, number = Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "corpus.txt").open("w", encoding="utf-8") as out:
        out.writelines(f"{text}\n" for text in passages(number))
    (folder / "posting.txt").write_text(posting(), encoding="utf-8")


if __name__ == "__main__":
    main()
