"""German's common nouns, which have capitals as names have.

Source: nouns that follow "bei", "für" and "mit" in German application letters and postings;
those that name kinds of employers ("Sparkasse", "Pflegedienst", "Lebenshilfe") are left out.
"""

from __future__ import annotations

import functools

from coverkit.expressions import compiled

_ALONE = (
    r"Abend|Alltag|Anfang|Arbeit|Aufbau|Ausland|Bedarf|Beginn|Beispiel|Besuch|Bord|Eltern|Ende|Erfolg|Ferien|Folge"
    r"|Freude|Gelegenheit|Hilfe|Hitze|Interesse|Kasse|Kälte|Leben|Leute|Markt|Menschen?|Mittag|Morgen"
    r"|Nacht|Ordnung|Pflege|Prototyp(?:en|s)?|Regen|Ruhe|Schnee|Spaß|Stress|Tische?|Umsatz|Urlaub|Verkauf|Verkehr"
    r"|Vertrieb|Wahl|Wetter|Wissen|Wunsch|Zukunft|(?:Rück)?[Ff]ragen"
)
_HEADS = (
    r"abschluss|ablauf|abläuf|anfrag|angebot|anlag|anspruch|ansprüch|antrag|anträg|anwender|artikel"
    r"|aufgab|auftrag|aufträg|bereich|beruf|bewerber|bewohner|branch|budget|chanc|daten|dokument"
    r"|einblick|einsatz|einsätz|event|fall|fäll|feld|filial|firm|fläch|gast|gäst|gebäud|gebiet|gerät"
    r"|geschäft|gespräch|inhalt|jahr|kenntniss|kind|klient|kolleg|kontakt|konzept|kund|leistungs?"
    r"|lieferant|linie|list|lösung|maschin|maßnahm|material|method|mitarbeiter|modell|monat|niveau"
    r"|objekt|partner|patient|person|plan|plän|plattform|platz|plätz|position|problem|produkt|profil"
    r"|projekt|prozess|raum|räum|rechner|regel|reparatur|roll|schicht|schritt|schüler|seit|sprach"
    r"|standort|stell|straß|stund|system|tabell|tag|technologi|teil|teilnehmer|termin|them|tool|umfeld"
    r"|unterlag|unternehm|unterricht|vergleich|verfahr|vertrag|verträg|vorgang|vorgäng|werkzeug|wert"
    r"|woch|zahl|zeit|ziel"
)
_NOUN = compiled(
    rf"(?:{_ALONE})"
    r"|(?:Bereich|Gebiet|Thema|Rahmen|Umfeld|Studium|Fach|Schwerpunkt)\b.*"
    r"|[\w-]+-(?:App|Projekt|Team|Tool|System|Software)"
    r"|(?:\w+(?:age|ung) und )?"
    r"\w*(?:age|ung|heit|keit|schaft|tion|tät|tur|gabe|projekt"
    r"|(?:\w- und \w+)?arbeit)(?:e?[ns]|en|e)?"
    rf"|(?i:\w*(?:{_HEADS}))(?:e|en|ern|er|es|ien|n|s|nen|a)?"
    rf"|(?:[\w-]+ ){{1,3}}(?i:\w*(?:{_HEADS}))(?:e?n|ern|nen)"
)
"""The last: several words, where no name's ending is a plural's."""


@functools.lru_cache(maxsize=10_000)
def is_noun(name: str) -> bool:
    """Whether this is one of German's common nouns, alone or at the end of a compound.

    >>> is_noun("Haushaltsartikeln"), is_noun("Anwender Problemen"), is_noun("Zephyr Systems")
    (True, True, False)
    """
    return not name.isupper() and _NOUN.fullmatch(name) is not None
