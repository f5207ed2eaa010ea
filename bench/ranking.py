"""How well the right passages rank: what was tried, side by side.

Run ``python bench/ranking.py``; the table goes into RANKING.md. The pairs (real postings, each
with the letter written for it, company names masked) stand beside the checkout and are not part
of it; without them only the invented set is measured. A hit is a passage of the letter written
for the posting; the measure is nDCG@10.
"""

from __future__ import annotations

import csv
import json
import math
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from coverage_cases import SEEN, UNSEEN
from memory_index import MemoryIndex
from peers import PYTHON, there
from professions_dev import DEV
from professions_test import TEST
from ranking_cases import CASES, PASSAGES
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from coverkit.matching import rank, terms
from coverkit.models import Document, Paragraph, Posting, Requirement
from coverkit.parsing import parse_posting

DATA = Path(__file__).parents[1] / ".." / "shared" / "data"
_FRAME = re.compile(r"(?i)^(dear|hi|hello|sincerely|hiring manager|best|kind regards|regards)\b")
_FEWEST_WORDS = 12
_AT = 10

Order = Callable[[Posting, Sequence[str]], Sequence[int]]
"""A posting and the passages -> passage numbers, best first."""


@dataclass(frozen=True)
class Labelled:
    """One set: passages, and postings with the numbers of the passages that answer them."""

    passages: list[str]
    postings: list[tuple[Posting, set[int]]]


def invented() -> Labelled:
    """The invented set of ranking_cases.py."""
    number = {name: n for n, name in enumerate(PASSAGES)}
    postings = []
    for title, context, asked in CASES:
        requirements = tuple(Requirement(f"r{n}", text) for n, text in enumerate(asked, 1))
        text = "\n".join([context, *asked])
        right = {number[name] for names in asked.values() for name in names}
        postings.append((Posting(text=text, requirements=requirements, role=title), right))
    return Labelled(list(PASSAGES.values()), postings)


def topics() -> Labelled:
    """By topic: each profession's posting among everybody's passages; a hit answers some of it."""
    people = [*SEEN.items(), *UNSEEN.items(), *DEV.items(), *TEST.items()]
    passages: list[str] = []
    postings = []
    for name, person in people:
        number = {key: len(passages) + n for n, key in enumerate(person.passages)}
        passages += person.passages.values()
        asked = tuple(Requirement(f"r{n}", text) for n, text in enumerate(person.asked, 1))
        role = person.role or name.split(" (")[0]
        text = "\n".join([role, *person.asked])
        right = {number[key] for keys in person.asked.values() for key in keys}
        postings.append((Posting(text=text, requirements=asked, role=role), right))
    return Labelled(passages, postings)


def pairs() -> Labelled:
    """Real postings with the letter written for each."""
    passages: list[str] = []
    postings = []
    with (DATA / "pairs.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            name = re.compile(rf"(?i)(?<!\w){re.escape(row['company'])}(?!\w)")
            kept = [
                name.sub(" ", paragraph.strip())
                for paragraph in (DATA / row["letter"]).read_text(encoding="utf-8").split("\n\n")
                if len(paragraph.split()) >= _FEWEST_WORDS and not _FRAME.match(paragraph.strip())
            ]
            ad = name.sub(" ", (DATA / row["ad"]).read_text(encoding="utf-8"))
            parts = tuple(map(Paragraph, filter(str.strip, re.split(r"\n\s*\n", ad))))
            right = set(range(len(passages), len(passages) + len(kept)))
            passages += kept
            postings.append((parse_posting(Document(parts, "txt", row["ad"])), right))
    return Labelled(passages, postings)


def ndcg(order: Sequence[int], right: set[int]) -> float:
    """NDCG of the first ten, every right passage worth the same."""
    gain = sum(1 / math.log2(n + 2) for n, found in enumerate(order[:_AT]) if found in right)
    return gain / sum(1 / math.log2(n + 2) for n in range(min(_AT, len(right))))


def ours(posting: Posting, texts: Sequence[str]) -> Sequence[int]:
    """What coverkit does."""
    index = MemoryIndex(texts)
    return [n.number for n in rank(posting, index, texts=index.texts, limit=_AT).matches]


def whole(**settings: object) -> Order:
    """The whole posting against TF-IDF vectors with these settings."""

    def order(posting: Posting, texts: Sequence[str]) -> Sequence[int]:
        vectorizer = TfidfVectorizer(**settings)
        weights = vectorizer.fit_transform(texts)
        query = vectorizer.transform([f"{posting.role}\n{posting.text}"])
        return _best((weights @ query.T).toarray().ravel())

    return order


def lsa(posting: Posting, texts: Sequence[str]) -> Sequence[int]:
    """Stems reduced to a few dimensions."""
    vectorizer = TfidfVectorizer(analyzer=terms, sublinear_tf=True)
    weights = vectorizer.fit_transform(texts)
    reduced = TruncatedSVD(min(40, len(texts) - 1), random_state=0)
    vectors = reduced.fit_transform(weights)
    query = reduced.transform(vectorizer.transform([posting.text]))
    lengths = np.linalg.norm(vectors, axis=1) + 1e-9
    return _best((vectors @ query.T).ravel() / lengths)


def bm25(posting: Posting, texts: Sequence[str]) -> Sequence[int]:
    """BM25 (k1 = 1.2, b = 0.75) over the same terms."""
    vectorizer = CountVectorizer(analyzer=terms)
    counts = vectorizer.fit_transform(texts).toarray().astype(float)
    length = counts.sum(axis=1, keepdims=True) / counts.sum(axis=1).mean()
    df = (counts > 0).sum(axis=0)
    idf = np.log(1 + (len(texts) - df + 0.5) / (df + 0.5))
    weights = idf * counts * 2.2 / (counts + 1.2 * (0.25 + 0.75 * length))
    return _best(weights @ vectorizer.transform([posting.text]).toarray().ravel())


def fts5(posting: Posting, texts: Sequence[str]) -> Sequence[int]:
    """SQLite's full-text index with Porter stems: any of the words, by its bm25."""
    words = sorted(set(re.findall(r"\w+", f"{posting.role} {posting.text}".lower())))
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize = 'porter unicode61')")
        db.executemany("INSERT INTO p (rowid, text) VALUES (?, ?)", enumerate(texts))
        sql = "SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT ?"
        asked = " OR ".join(f'"{word}"' for word in words)
        return [number for (number,) in db.execute(sql, (asked, _AT))]


def peer(name: str, labelled: Labelled) -> list[float] | None:
    """The scores of a ranker that lives in an environment of its own; None: not to be had."""
    given = {
        "passages": labelled.passages,
        "queries": [f"{posting.role}\n{posting.text}" for posting, _ in labelled.postings],
    }
    command = [str(PYTHON), str(Path(__file__).with_name("ranking_peers.py")), name]
    if not there(name):
        return None
    done = subprocess.run(
        command, input=json.dumps(given), capture_output=True, text=True, check=False
    )
    if done.returncode:
        return None
    orders = json.loads(done.stdout)
    rights = (right for _, right in labelled.postings)
    return [ndcg(order, right) for order, right in zip(orders, rights, strict=True) if right]


def _best(scores: np.ndarray) -> list[int]:
    return [int(n) for n in np.lexsort((np.arange(len(scores)), -scores))[:_AT] if scores[n] > 0]


WAYS: dict[str, Order] = {
    "TfidfVectorizer, defaults": whole(),
    "stop words, sublinear tf": whole(stop_words="english", sublinear_tf=True),
    "stems, single words": whole(
        analyzer=lambda text: [t for t in terms(text) if " " not in t], sublinear_tf=True
    ),
    "stems, uni- and bigrams": whole(analyzer=terms, sublinear_tf=True),
    "character 3- to 5-grams": whole(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True),
    "LSA, 40 dimensions": lsa,
    "BM25, stems and bigrams": bm25,
    "SQLite FTS5": fts5,
    "coverkit: whole posting + best requirement": ours,
}


def _halves(labelled: Labelled) -> dict[str, Labelled]:
    """Every other pair, all passages in both: one half to tune on, one only to measure."""
    postings = labelled.postings
    return {
        "pairs, tuning half": Labelled(labelled.passages, postings[::2]),
        "pairs, other half": Labelled(labelled.passages, postings[1::2]),
        "pairs, all": labelled,
    }


def main() -> None:
    """Print the table."""
    sets = {"invented": invented(), "topics": topics()}
    if DATA.exists():
        sets |= _halves(pairs())
    print("| way |", " | ".join(sets), "|")
    print("|---|" + "---|" * len(sets))
    for name, order in WAYS.items():
        scores = [
            [ndcg(order(posting, one.passages), right) for posting, right in one.postings if right]
            for one in sets.values()
        ]
        _print(name, scores)
    for name in ("bm25s", "minilm"):
        found = [peer(name, one) for one in sets.values()]
        if any(one is None for one in found):
            print(f"{name} could not run and is left out", file=sys.stderr)
        else:
            _print(name, [one for one in found if one])


def _print(name: str, scores: Sequence[Sequence[float]]) -> None:
    print(f"| {name} |", " | ".join(f"{sum(one) / len(one):.3f}" for one in scores), "|")


if __name__ == "__main__":
    main()
