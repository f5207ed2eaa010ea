"""A role that the applicant held elsewhere is no slot; the role applied for is one."""

from __future__ import annotations

import pytest

from coverkit.models import Fact
from coverkit.parsing import find_slots

HELD = {
    "developer": [
        "When I began my first project as a web developer for Fern Co-working, I was alone.",
        "As a developer at Northmoor I cut the costs.",
        "I worked as a developer for three years.",
        "I have worked for three years as a senior developer.",
        "In my last job as a developer I wrote the tests.",
    ],
    "Lagerist": [
        "Als Lagerist bei Nordmoor habe ich viel gelernt.",
        "Ich habe drei Jahre als Lagerist gearbeitet.",
        "In meiner Zeit als leitender Lagerist lernte ich viel.",
        "Ich arbeitete als Lagerist bei der Firma Moor.",
    ],
    "développeur": [
        "En tant que développeur web chez Lumen, j'ai beaucoup appris.",
        "J'ai travaillé trois ans comme développeur.",
        "Mon premier projet en tant que développeur web chez Lumen date de mai.",
    ],
}
APPLIED_FOR = {
    "developer": [
        "I apply as a developer.",
        "I am applying as a web developer for Fern Co-working.",
        "I would work as a developer for your team.",
        "As a developer at Fernwick Labs my place would be at the tests.",
        "The developer position is what I look for.",
        "I see myself as a developer for your customers.",
    ],
    "Lagerist": [
        "Hiermit bewerbe ich mich als Lagerist bei Moor.",
        "Als Lagerist bei Ihnen packe ich mit an.",
        "Als Lagerist für Ihr Haus packe ich mit an.",
    ],
    "développeur": [
        "Je postule en tant que développeur chez Lumen.",
        "En tant que développeur chez vous, je resterai.",
    ],
}


def roles_in(text, role):
    facts = (Fact("company", "Fernwick Labs", "subject", 0.9), Fact("role", role, "subject", 0.9))
    return [slot.text for slot in find_slots(text, facts) if slot.kind == "role"]


def each(sentences):
    return [(role, text) for role, texts in sentences.items() for text in texts]


@pytest.mark.parametrize(("role", "text"), each(HELD))
def test_a_post_held_elsewhere_is_the_applicants_past(role, text):
    assert roles_in(text, role) == []


@pytest.mark.parametrize(("role", "text"), each(APPLIED_FOR))
def test_the_post_applied_for_is_a_slot(role, text):
    assert roles_in(text, role) == [role]


def test_one_passage_may_say_both():
    text = "As a Shift Lead at Harrow I cut errors. I apply for your post of Shift Lead."
    assert roles_in(text, "Shift Lead") == ["Shift Lead"]
