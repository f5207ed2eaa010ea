"""A note that thanks for a decision is no letter of application; one that applies is."""

from __future__ import annotations

import pytest

from coverkit.drafting.thanks import PHRASES
from coverkit.parsing import is_thanks


@pytest.mark.parametrize("language", PHRASES)
def test_what_thank_writes_is_known_in_every_language(language):
    assert is_thanks(PHRASES[language].thanks)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for informing me of your decision.",
        "Vielen Dank für Ihre Absage und die freundlichen Worte.",
        "Je vous remercie de m'avoir informée de votre refus.",
    ],
)
def test_so_is_what_people_write_themselves(text):
    assert is_thanks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for considering my application. I look forward to your decision.",
        "Thank you for letting me know your decision last year. I am applying once more.",
        "Thank you for letting me know your decision. " + "I led a team of twelve. " * 60,
        "Vielen Dank für Ihre Zeit. Über eine Einladung freue ich mich.",
        "Je vous remercie de votre attention, dans l'attente de votre décision.",
    ],
)
def test_a_letter_that_applies_is_none(text):
    assert not is_thanks(text)
