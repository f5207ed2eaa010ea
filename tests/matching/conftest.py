"""A small library in memory, and builders for postings."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from coverkit.matching import fit
from coverkit.models import IndexedPassage, PassageRow, Posting, Requirement, TermPostings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True)
class MemoryIndex:
    """A `models.TermIndex` without a file."""

    terms: dict[str, TermPostings]
    rows: tuple[IndexedPassage, ...]
    said: dict[str, str]
    factors: bytes

    def scales(self) -> bytes:
        return self.factors

    def leaders(self) -> bytes:
        return array("I", (row.leader for row in self.rows)).tobytes()

    def postings(self, terms: Iterable[str]) -> dict[str, TermPostings]:
        return {term: self.terms[term] for term in terms if term in self.terms}

    def passages(self, numbers: Iterable[int]) -> dict[int, IndexedPassage]:
        return {number: self.rows[number] for number in numbers}

    def texts(self, ids: Iterable[str]) -> dict[str, str]:
        return {name: self.said[name] for name in ids}

    def group(self, leader: int) -> tuple[IndexedPassage, ...]:
        return tuple(row for row in self.rows if row.leader == leader)


def _build_index(rows: Sequence[PassageRow]) -> MemoryIndex:
    fitted = fit(row.text for row in rows)
    return MemoryIndex(
        dict(fitted.terms()),
        tuple(
            IndexedPassage(number, row.id, row.letter_id, row.part, leader, row.origin)
            for number, (row, leader) in enumerate(zip(rows, fitted.leaders, strict=True))
        ),
        {row.id: row.text for row in rows},
        fitted.scales,
    )


def _rows_of(*texts: str, part: str = "body") -> list[PassageRow]:
    return [PassageRow(f"p{n}", f"l{n}", part, text) for n, text in enumerate(texts)]


def _posting_of(*requirements: str, role: str | None = None, company: str | None = None) -> Posting:
    return Posting(
        text="\n".join(requirements),
        requirements=tuple(Requirement(f"r{n}", t) for n, t in enumerate(requirements, 1)),
        role=role,
        company=company,
    )


@pytest.fixture(scope="session")
def build_index() -> Callable[[Sequence[PassageRow]], MemoryIndex]:
    return _build_index


@pytest.fixture(scope="session")
def rows_of() -> Callable[..., list[PassageRow]]:
    return _rows_of


@pytest.fixture(scope="session")
def posting_of() -> Callable[..., Posting]:
    return _posting_of


@pytest.fixture(scope="session")
def index() -> Callable[..., MemoryIndex]:
    """Passages' texts, newest first -> an index of them."""
    return lambda *texts: _build_index(_rows_of(*texts))
