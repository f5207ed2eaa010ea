"""One engine each: build an index of ``corpus.txt``, and answer ``posting.txt`` from it.

Run by `search.py` in processes of their own: ``python search_engines.py build|query ENGINE
FOLDER``. Each engine is used as its documentation shows, with stems and stop words where it has
them, and answers with the best ten passages.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coverkit.models import PartName

_BEST = 10
_PARTS: tuple[PartName, ...] = ("opening", "body", "body", "body", "closing")
"""Of a letter."""
_AT_ONCE = 2_000


def _lines(folder: Path) -> Iterator[str]:
    with (folder / "corpus.txt").open(encoding="utf-8") as corpus:
        for line in corpus:
            yield line.rstrip("\n")


def _posting(folder: Path) -> str:
    return (folder / "posting.txt").read_text(encoding="utf-8")


def build_coverkit(folder: Path) -> None:
    """Letters of five passages each, put into the library as `index` does, then fitted."""
    import datetime as dt
    import time
    from itertools import islice

    from coverkit import finding
    from coverkit.models import Document, Fact, Letter, Paragraph, Passage
    from coverkit.parsing import text_id
    from coverkit.storage import Store

    began = time.perf_counter()
    lines = _lines(folder)
    letters = enumerate(iter(lambda: tuple(islice(lines, len(_PARTS))), ()))
    with Store(folder / "library.db") as store:
        while chunk := tuple(islice(letters, _AT_ONCE)):
            with store.writing():
                for number, texts in chunk:
                    day = dt.date(2000, 1, 1) + dt.timedelta(days=number % 9000)
                    letter = Letter(
                        text_id("\n".join(texts)),
                        tuple(
                            Passage(text_id(text), part, text)
                            for part, text in zip(_PARTS, texts, strict=False)
                        ),
                        (Fact("date", day.isoformat(), "date"),),
                    )
                    store.put_letter(letter, Document(tuple(map(Paragraph, texts)), "txt"))
        with store.writing():
            store.stamp()
        print("loaded", time.perf_counter() - began)
        finding.search_index(store).__exit__()


def build_fts5(folder: Path) -> None:
    """SQLite's own full-text index with Porter stems."""
    import sqlite3

    with sqlite3.connect(folder / "fts5.db") as db:
        db.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize = 'porter unicode61')")
        db.executemany("INSERT INTO p VALUES (?)", ((line,) for line in _lines(folder)))
        db.execute("INSERT INTO p(p) VALUES ('optimize')")


def query_fts5(folder: Path) -> None:
    """Any of the posting's words, by FTS5's bm25."""
    import sqlite3

    words = sorted(set(re.findall(r"\w+", _posting(folder).lower())))
    asked = " OR ".join(f'"{word}"' for word in words)
    with sqlite3.connect(folder / "fts5.db") as db:
        sql = "SELECT rowid, text FROM p WHERE p MATCH ? ORDER BY rank LIMIT ?"
        print(len(db.execute(sql, (asked, _BEST)).fetchall()))


def build_bm25s(folder: Path) -> None:
    """Bm25s with its own tokenizer, English stop words and PyStemmer."""
    import bm25s
    import Stemmer

    tokens = bm25s.tokenize(
        list(_lines(folder)),
        stopwords="en",
        stemmer=Stemmer.Stemmer("english"),
        show_progress=False,
    )
    retriever = bm25s.BM25()
    retriever.index(tokens, show_progress=False)
    retriever.save(folder / "bm25s")


def query_bm25s(folder: Path) -> None:
    """From the saved index, memory-mapped."""
    import bm25s
    import Stemmer

    retriever = bm25s.BM25.load(folder / "bm25s", mmap=True)
    tokens = bm25s.tokenize(
        _posting(folder), stopwords="en", stemmer=Stemmer.Stemmer("english"), show_progress=False
    )
    found, _ = retriever.retrieve(tokens, k=_BEST, show_progress=False)
    print(found.shape[1])


def _tantivy_schema() -> object:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
    return builder.build()


def build_tantivy(folder: Path) -> None:
    """Tantivy's on-disk index with English stems."""
    import tantivy

    (folder / "tantivy").mkdir()
    index = tantivy.Index(_tantivy_schema(), path=str(folder / "tantivy"))
    writer = index.writer()
    for line in _lines(folder):
        writer.add_document(tantivy.Document(text=[line]))
    writer.commit()
    writer.wait_merging_threads()


def query_tantivy(folder: Path) -> None:
    """Any of the posting's words."""
    import tantivy

    index = tantivy.Index.open(str(folder / "tantivy"))
    query = index.parse_query(" ".join(re.findall(r"\w+", _posting(folder))), ["text"])
    searcher = index.searcher()
    hits = searcher.search(query, _BEST).hits
    print(len([searcher.doc(address)["text"] for _, address in hits]))


def build_scikit_learn(folder: Path) -> None:
    """Nothing is kept: every query fits anew."""


def query_scikit_learn(folder: Path) -> None:
    """The naive way: fit TfidfVectorizer's defaults to all passages, then the cosine."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    passages = list(_lines(folder))
    vectorizer = TfidfVectorizer()
    weights = vectorizer.fit_transform(passages)
    scores = (weights @ vectorizer.transform([_posting(folder)]).T).toarray().ravel()
    print(len([passages[n] for n in (-scores).argsort()[:_BEST]]))


ENGINES: dict[str, tuple[Callable[[Path], None], Callable[[Path], None] | None]] = {
    "coverkit": (build_coverkit, None),
    "SQLite FTS5": (build_fts5, query_fts5),
    "bm25s": (build_bm25s, query_bm25s),
    "tantivy": (build_tantivy, query_tantivy),
    "scikit-learn": (build_scikit_learn, query_scikit_learn),
}


def main() -> None:
    """Do what the arguments say."""
    step, name, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    build, query = ENGINES[name]
    chosen = build if step == "build" else query
    if chosen is not None:
        chosen(folder)


if __name__ == "__main__":
    main()
