"""When a passage answers a requirement, and when it only shares words with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverkit.matching import wording
from coverkit.matching.evidence import asked, evidence
from coverkit.matching.sentences import cut_passage


def words(requirement: str, passage: str, language: str = "en") -> list[str] | None:
    """The passage's words that answer the requirement, or None."""
    found = evidence(asked(requirement, language), cut_passage(passage))
    return found and [passage[start:end] for start, end in found.spans]


@pytest.mark.parametrize(
    ("requirement", "passage", "answer"),
    [
        ("Customer Training", "I taught two customers to weld.", ["taught", "customers"]),
        ("CI/CD", "A CI/CD pipeline builds it.", ["CI", "CD"]),
        ("Experience with C/C++", "I wrote it in C++ at night.", ["C++"]),
        ("Knowledge of machine learning", "My thesis was in ML.", ["ML"]),
        ("Experience with ML", "I use machine learning daily.", ["machine", "learning"]),
        ("Kubernetes in production", "Thirty services run on k8s.", ["k8s"]),
        ("Databases (Oracle, MySQL or DB2)", "I keep our MySQL fast.", ["MySQL"]),
        ("ISO 17025", "I validated it under ISO 17025.", ["ISO", "17025"]),
        ("Writing technical handbooks", "I wrote the handbook.", ["wrote", "handbook"]),
        ("Administration of medication", "I gave medicines.", ["medicines"]),
        ("Preparing quotations", "I wrote forty quotes.", ["quotes"]),
        (
            "Supervisors of apprentices",
            "I supervise two apprentices.",
            ["supervise", "apprentices"],
        ),
        ("Delivering training to groups", "I trained the people of both shifts.", ["trained"]),
        ("Management, training and education skills", "I trained both shifts.", ["trained"]),
    ],
)
def test_what_answers_a_requirement_is_found_in_other_forms(requirement, passage, answer) -> None:
    assert words(requirement, passage) == answer


@pytest.mark.parametrize(
    ("requirement", "passage"),
    [
        ("Customer Training", "I would come by train and gladly see your customers."),
        ("Project management", "I managed eleven bakers."),
        ("IOSH Managing Safely", "My manager felt safe with us."),
        ("Advanced Life Support (ALS) certificate", "I support advanced readers."),
        ("Ability to teach physics", "I taught mathematics."),
        ("Delivering training to groups", "Your training week speaks to me."),
        ("Experience with new markets", "My experience is new and long."),
        ("Java and Spring Boot", "I moved here in the spring."),
        ("Functional safety to ISO 26262", "I validated it under ISO 17025."),
        ("Strong understanding of tax law", "I have a strong team. I understand it."),
    ],
)
def test_shared_words_that_say_nothing_are_no_answer(requirement, passage) -> None:
    assert words(requirement, passage) is None


def test_words_far_apart_do_not_make_an_answer_together() -> None:
    apart = "I met a customer. It rained. We sang. Then the training began."
    assert words("Customer training", apart) is None
    assert words("Customer training", "I planned training. Every customer came.") is not None


def test_a_german_compound_is_answered_by_its_parts() -> None:
    passage = "Ich habe mit der Qualität die Audits bei Lieferanten in Polen durchgeführt."
    assert words("Durchführung von Lieferantenaudits", passage, "de") == [
        "Audits",
        "Lieferanten",
        "durchgeführt",
    ]


@given(st.text(max_size=80), st.text(max_size=200))
def test_the_words_stand_inside_the_sentences_that_answer(requirement, passage) -> None:
    found = evidence(asked(requirement), cut_passage(passage))
    if found:
        assert all(found.start <= a < b <= found.end for a, b in found.spans)


@pytest.mark.parametrize(
    ("requirement", "passage", "answer"),
    [
        ("Wundversorgung", "Ich habe die Wunden der Patienten versorgt.", ["Wunden", "versorgt"]),
        ("Betreuung von Kindern", "Ich habe dort Kinder betreut.", ["Kinder", "betreut"]),
        ("Wundversorgung", "Alte Wunden sind nicht mein Fach.", None),
    ],
)
def test_a_german_compound_is_answered_by_its_words_together(requirement, passage, answer) -> None:
    assert words(requirement, passage, "de") == answer


def test_a_french_noun_is_answered_by_its_verb_and_by_whom_it_makes() -> None:
    assert words("Encaissement", "J'encaissais le soir.", "fr") == ["encaissais"]
    assert words("Vendeur en magasin", "Vendeuse en boutique.", "fr") == ["Vendeuse"]


@pytest.mark.parametrize("pattern", wording.CERTIFICATES)
def test_no_word_for_a_qualification_is_missed_by_the_quick_look(pattern) -> None:
    assert any(cue in pattern for cue in wording.CERTIFYING)
