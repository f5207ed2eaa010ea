"""The fixed phrases around a letter's paragraphs, a table for each language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt

DateStyle = Literal["day_first", "month_first"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the paragraphs in one language; ``{}`` takes a slot."""

    locale: str
    """For the spelling checker: a BCP 47 tag."""
    subject: str
    reference: str
    greeting: str
    """Before an addressee whose title says nothing that the grammar needs."""
    greetings: tuple[str, ...]
    """What people begin a salutation with, the longest first: one's own habit is kept."""
    titled: tuple[tuple[str, str], ...]
    """(start of the addressee's name, salutation); tried in order before ``greeting``."""
    unknown: str | None
    """The customary salutation when no name is known; None: an open slot stands."""
    end: str
    """What ends the salutation."""
    signoff: str
    months: tuple[str, ...]


FRAMES = {
    # Source: Purdue OWL, "Writing the Basic Business Letter" (salutation, closing, modified
    # block); University of Cambridge Careers, "Cover letters" (subject line naming the post).
    "en": Frame(
        locale="en-GB",
        subject="Application for the post of {}",
        reference=", reference {}",
        greeting="Dear",
        greetings=("Good morning", "Good afternoon", "Greetings", "Dear", "Hello", "Hi"),
        titled=(),
        unknown=None,
        end=",",
        signoff="Yours sincerely,",
        months=(
            *("January", "February", "March", "April", "May", "June", "July", "August"),
            *("September", "October", "November", "December"),
        ),
    ),
    # Source: DIN 5008:2020 (Betreff without the word, Anrede with a comma, Grußformel without
    # one); "Guten Tag" with the full name is its gender-neutral form.
    "de": Frame(
        locale="de-DE",
        subject="Bewerbung als {}",
        reference=", Kennziffer {}",
        greeting="Guten Tag",
        greetings=("Guten Tag", "Hallo", "Moin"),
        titled=(("Frau ", "Sehr geehrte {}"), ("Herr ", "Sehr geehrter {}")),
        unknown="Sehr geehrte Damen und Herren",
        end=",",
        signoff="Mit freundlichen Grüßen",
        months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
            *("September", "Oktober", "November", "Dezember"),
        ),
    ),
    # Source: Office québécois de la langue française, Banque de dépannage linguistique,
    # "Correspondance: appel, objet, salutation" (the name is left out of the appel).
    "fr": Frame(
        locale="fr-FR",
        subject="Objet : Candidature au poste de {}",
        reference=", référence {}",
        greeting="Bonjour",
        greetings=("Bonjour",),
        titled=(
            *(("Mme ", "Madame"), ("Madame ", "Madame")),
            *(("M. ", "Monsieur"), ("Monsieur ", "Monsieur")),
        ),
        unknown="Madame, Monsieur",
        end=",",
        signoff="Je vous prie d’agréer mes salutations distinguées.",
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
            *("septembre", "octobre", "novembre", "décembre"),
        ),
    ),
}


def frame_for(language: str) -> Frame:
    """The frame of a language, English where there is none."""
    return FRAMES.get(language, FRAMES["en"])


def written_date(day: dt.date, *, language: str, style: DateStyle = "day_first") -> str:
    """A date as a letter of that language writes it; ``style`` matters to English only."""
    month = frame_for(language).months[day.month - 1]
    if language == "de":
        return f"{day.day}. {month} {day.year}"
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"
    if style == "month_first":
        return f"{month} {day.day}, {day.year}"
    return f"{day.day} {month} {day.year}"


def date_style(text: str) -> DateStyle:
    """How an English date line is written: ``March 3, 2025`` or ``3 March 2025``."""
    return "month_first" if re.match(r"\s*[A-Za-z]{3,9}\.? \d{1,2}\b", text) else "day_first"
