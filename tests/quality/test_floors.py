"""The quality gate: how letters are understood may get better, and never worse."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from coverkit.models import Document
from coverkit.parsing import gather, hear_letter


def _labelled():
    path = Path(__file__).with_name("labelled.py")
    spec = importlib.util.spec_from_file_location("quality_labelled", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


LABELLED = _labelled()


@pytest.fixture(scope="module")
def shares():
    return LABELLED.measure(LABELLED.people()).shares


@pytest.mark.parametrize(("name", "floor"), LABELLED.floors().items())
def test_no_share_falls_below_its_floor(shares, name, floor):
    assert shares[name] >= floor


def test_every_share_has_a_floor(shares):
    assert set(shares) == set(LABELLED.floors())


def test_there_are_enough_letters_in_each_language():
    letters = [letter for some in LABELLED.people().values() for letter in some]
    assert len(letters) >= 40
    found = [one.language for some in LABELLED.people().values() for one in LABELLED.understood(some, numbered=True)]  # fmt: skip
    assert all(found.count(language) >= 10 for language in ("en", "fr", "de"))


def test_a_third_of_the_people_at_least_was_not_looked_at():
    assert set(LABELLED.LOOKED_AT) < set(LABELLED.people())
    assert len(LABELLED.LOOKED_AT) <= len(LABELLED.people()) * 2 // 3


def test_raising_never_lowers_a_floor(tmp_path):
    file = tmp_path / "floors.json"
    file.write_text(json.dumps({"part": 0.9, "kind": 0.5}))
    assert LABELLED.raise_floors({"part": 0.8, "kind": 0.6}, file) == {"part": 0.9, "kind": 0.6}


@pytest.mark.parametrize("person", sorted(LABELLED.people()))
def test_a_letter_whose_testimony_is_known_is_understood_as_one_that_is_asked_for_it(person):
    documents = [
        Document(tuple(letter.paragraphs), "docx", letter.path)
        for letter in LABELLED.people()[person]
    ]
    alone = [hear_letter(document) for document in documents]
    known = gather(heard.testimony for heard in alone)
    for document, heard in zip(documents, alone, strict=True):
        again = hear_letter(document, known=known, said=heard.testimony)
        assert again == hear_letter(document, known=known)
