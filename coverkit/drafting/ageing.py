"""Facts that were true on the day of writing and may not be today."""

from __future__ import annotations

import functools
import re

_WITHIN = {
    # Source: Unicode CLDR 45, dateFields (relative year, month, week, day and "ago") and RBNF
    # spell-out numbers, for each language; "currently" and its like are the deictic adverbs of
    # Quirk et al., A Comprehensive Grammar of English, 8.51; Duden, Die Grammatik, Adverb:
    # Temporaladverbien; Grevisse & Goosse, Le bon usage, adverbes de temps.
    "en": {
        "number": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
        "|several|a few|couple of|half a",
        "unit": "years?|months?|weeks?|decades?|semesters?",
        "phrases": (
            "currently",
            "presently",
            "at present",
            "at the moment",
            "right now",
            "recently",
            "nowadays",
            "to date",
            (
                "(?:last|this|next|the past|past|the last) (?:year|month|week|summer|winter|autumn"
                "|fall|spring|semester|term|quarter|decade)"
            ),
            "yesterday|today|tomorrow",
            "a (?:year|month|week|decade) ago",
        ),
        "month": "january|february|march|april|may|june|july|august|september|october|november"
        "|december",
    },
    "de": {
        "number": "ein(?:em|en|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
        "|fünfzehn|zwanzig|mehrere[nr]?|einige[nr]?|anderthalb",
        "unit": "jahre?[ns]?|monate?n?|wochen?|semestern?|jahrzehnte?n?",
        "phrases": (
            "derzeit(?:ig\\w*)?",
            "zurzeit",
            "zur zeit",
            "momentan",
            "gegenwärtig\\w*",
            "aktuell\\w*",
            "kürzlich",
            "neulich",
            "vor kurzem",
            (
                "(?:letzte|diese|nächste|vergangene|vorige|kommende)[nmrs]? "
                "(?:jahr(?:es)?|monat|woche|sommer|winter|herbst|frühjahr|semester|quartal)"
            ),
            "gestern|heute|morgen",
        ),
        "month": "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober"
        "|november|dezember",
    },
    "fr": {
        "number": "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt"
        "|plusieurs|quelques",
        "unit": "ans?|années?|mois|semaines?|semestres?|décennies?",
        "phrases": (
            "actuel(?:le|s|les)?(?:ment)?",
            "en ce moment",
            "présentement",
            "récemment",
            "dernièrement",
            "à ce jour",
            "l[’']an(?:née)? (?:dernière?|passée?|prochaine?)",
            (
                "(?:l[’'](?:été|hiver|automne)|le (?:mois|semestre|trimestre|printemps)"
                "|la semaine) "
                "(?:derni(?:er|ère)|passée?|prochaine?)"
            ),
            "cette année|ce mois-ci|cette semaine|ce semestre",
            "hier|aujourd[’']hui|demain",
        ),
        "month": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
        "|décembre",
    },
}

_YEAR = r"(?:19[5-9]\d|20\d\d)"


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    table = _WITHIN[language]
    number = rf"(?:{table['number']}|\d{{1,2}}(?:[.,]\d)?)"
    duration = rf"(?:over |more than |almost |nearly )?{number}\+?[ -](?:{table['unit']})"
    dated = rf"(?:(?:{table['month']}) )?{_YEAR}(?:[-–/](?:{_YEAR}|\d\d))?"
    choices = "|".join((duration, *table["phrases"], dated))
    return re.compile(rf"(?<![\w-])(?:{choices})(?![\w-])", re.IGNORECASE)


def ageing_spans(text: str, *, language: str, year: int) -> list[tuple[int, int]]:
    """Where ``text`` states something that the calendar may have overtaken.

    Args:
        text: A passage, or a stretch of one.
        language: ``en``, ``de`` or ``fr``; any other is read with the English table.
        year: The year of today. A bare year counts only when it lies before this one.

    Returns:
        Half-open character offsets, in order, apart from one another.
    """
    pattern = _pattern(language if language in _WITHIN else "en")
    return [
        match.span()
        for match in pattern.finditer(text)
        if not (found := re.findall(_YEAR, match[0])) or min(map(int, found)) < year
    ]
