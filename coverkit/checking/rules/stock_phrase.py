"""A phrase that hiring managers say they have read too often.

Severity: advice
Source: each phrase has its own, in the table below.
Fails: I am a team player with a proven track record.
Passes: Five of us moved 240 drivers to the new payroll in a month.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from coverkit.checking.case import Remark, Rule, quoted
from coverkit.expressions import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coverkit.checking.case import Case


_INSIDER = "businessinsider.com, 5 cover letter clichés that make employers cringe"
_LEVIE = "donnleviejrstrategies.com, 10 Cover Letter Clichés You Must Avoid"
_JEDI = "jobsearchjedi.com, 10 phrases that don't belong in your cover letter"
_CHAMPLAIN = "careerblog.champlain.edu, Cliche Cover Letters"
_DOCTOR = "ResumeDoctor.com's survey of 160,000 résumés (wheatonjobs.com)"
_SELECT = "selectmetrix.com, on the most insipid phrase"
_MCCORD = "saramccord.com, 5 Cliché Cover Letter Lines to Avoid"
_SPIEGEL = "KarriereSPIEGEL, So geht das perfekte Anschreiben"
_JOBKURIER = "jobkurier.de, Das Bewerbungsschreiben"
_KELJOB = "keljob.com, Les mots à bannir de sa lettre de motivation"
_DGCONSEIL = "dgconseil.biz, Lettre de motivation : les accroches perdantes"
_EXPRESSCV = "expresscv.com, Lettre de motivation : les 6 erreurs à bannir"

PHRASES: dict[str, str] = {
    r"(?:the )?perfect (?:candidate|fit|match)": _INSIDER,
    r"I(?: would|['’]d) like to apply": _INSIDER,
    r"I am (?:writing to apply|applying for the (?:role|position) of)": _MCCORD,
    r"caught my eye": "expandlifebusinessenglish.com, 5 Things You Should Never Say",
    r"(?:have|has|please find) enclosed (?:my|a) (?:r[ée]sum[ée]|cv)": _LEVIE,
    r"as you can see (?:from|in|on) my (?:r[ée]sum[ée]|cv)": _LEVIE,
    r"I meet (?:all )?(?:the|your) requirements": _JEDI,
    r"hard[- ]working": _JEDI,
    r"great communicator": _JEDI,
    r"self[- ]starter": _JEDI,
    r"visionary": _JEDI,
    r"(?:won['’]t|will not) find a (?:better|more qualified)": _JEDI,
    r"fast learner": _CHAMPLAIN,
    r"outside (?:of )?the box": _CHAMPLAIN,
    r"team player": _DOCTOR,
    r"(?:excellent|strong|good|great) (?:communication|organi[sz]ational) skills": _DOCTOR,
    r"proven track record": _SELECT,
    r"hiermit bewerbe ich mich": _SPIEGEL,
    r"mit großem Interesse habe ich Ihre": _SPIEGEL,
    r"hiermit möchte ich mich": _JOBKURIER,
    r"(?:pour faire )?suite à votre annonce": _KELJOB,
    r"votre annonce m['’]a (?:beaucoup |vivement |particulièrement )?intéressée?": _KELJOB,
    r"votre entreprise est (?:le |la |un |une )?leader": _KELJOB,
    r"reconnue? sur son marché": _KELJOB,
    r"je suis (?:très |une personne )?(?:dynamique|motivée?)": _KELJOB,
    r"je me permets de vous (?:adresser|écrire|présenter|soumettre)": _DGCONSEIL,
    r"je (?:recherche|cherche) actuellement un emploi": _DGCONSEIL,
    r"comme vous (?:le verrez|pouvez le voir|pourrez le voir) (?:sur|dans) mon cv": _DGCONSEIL,
    r"je suis cel(?:ui|le) qu['’]il vous faut": _DGCONSEIL,
    r"je vous adresse ma candidature": _EXPRESSCV,
    r"par la présente": _EXPRESSCV,
}
"""Pattern -> who says so."""


@cache
def _pattern() -> re.Pattern[str]:
    pieces = (f"(?P<p{number}>{phrase})" for number, phrase in enumerate(PHRASES))
    return compiled(rf"\b(?:{'|'.join(pieces)})\b", re.IGNORECASE)


def _find(case: Case) -> Iterator[Remark]:
    own = [re.escape(phrase) for phrase in sorted(case.known.avoided) if phrase.strip()]
    for spot in case.running:
        for match in _pattern().finditer(spot.text):
            source = list(PHRASES.values())[int((match.lastgroup or "p0")[1:])]
            message = f"{quoted(match.group())} is in many letters. Say it in your own words."
            yield Remark(spot, match.group(), message, source=source)
        for match in re.finditer("|".join(own), spot.text, re.IGNORECASE) if own else ():
            message = f"You wanted to avoid {quoted(match.group())}."
            yield Remark(spot, match.group(), message, source="your own list")


RULE = Rule(_find, severity="advice", source="each phrase has its own")
