"""A letter that was turned down -> the short note of thanks that asks for feedback, as a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coverkit.drafting.draft import Block, BlockPart, Draft, Run
from coverkit.drafting.frames import date_style, written_date
from coverkit.drafting.framing import Framing
from coverkit.drafting.marking import LABELS, Marker
from coverkit.drafting.notes import unbracketed
from coverkit.models import PROMPT_PREFIX, Posting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from coverkit.models import FactKind, Letter


@dataclass(frozen=True, slots=True)
class Phrases:
    """The note's own sentences in one language; ``{role}`` and ``{company}`` take slots."""

    subject: str
    thanks: str
    future: str
    feedback: str
    farewell: str


PHRASES: Mapping[str, Phrases] = {
    # Source: Purdue OWL, "Letter When You Receive a Rejection" (thank the company for its time
    # and consideration, your positive impressions and what you learnt during the process, that
    # you may apply again); Turing College, "Follow-up letter structure after a rejection" (ask
    # politely for feedback). Why no word of disappointment: neither asks for one.
    "en": Phrases(
        subject="My application for the post of {role}: thank you",
        thanks="Thank you for the time you gave to my application for the post of {role}, "
        "and for letting me know your decision.",
        future="I am still interested in the work of {company}, and would be glad if you "
        "thought of me when another suitable post becomes free.",
        feedback="If you can spare a moment, I would be grateful to hear what I could do better "
        "in a future application. I quite understand if that is not possible.",
        farewell="Thank you once more, and I wish you and your team every success.",
    ),
    # Source: Karrierebibel, "Bewerbungsabsage formulieren: 5 Vorlagen + Antworten" (its part on
    # how candidates answer). Small at the start: the salutation's comma runs on (DIN 5008).
    "de": Phrases(
        subject="Meine Bewerbung als {role}: vielen Dank",
        thanks="vielen Dank, dass Sie sich Zeit für meine Bewerbung als {role} genommen und "
        "mir Ihre Entscheidung mitgeteilt haben.",
        future="Mein Interesse an {company} bleibt bestehen. Wenn wieder eine passende Stelle "
        "frei wird, freue ich mich, wenn Sie an mich denken.",
        feedback="Für eine kurze Rückmeldung, was ich bei einer künftigen Bewerbung besser "
        "machen kann, wäre ich Ihnen dankbar. Sollte das nicht möglich sein, habe ich dafür "
        "Verständnis.",
        farewell="Nochmals vielen Dank. Ihnen und Ihrem Team wünsche ich alles Gute.",
    ),
    # Source: Cadremploi, "Répondre à un refus de candidature" (remercier du temps accordé,
    # obtenir un retour). Why no adjective for the writer: it would need their gender.
    "fr": Phrases(
        subject="Objet : Ma candidature au poste de {role} – remerciements",
        thanks="Je vous remercie du temps que vous avez consacré à ma candidature au poste de "
        "{role} et de m’avoir fait part de votre décision.",
        future="Mon intérêt pour {company} reste entier, et je vous saurais gré de penser à moi "
        "si un autre poste proche de mon profil se libérait.",
        feedback="Si vous en avez le temps, quelques mots sur ce que je pourrais améliorer dans "
        "une prochaine candidature me seraient précieux. Je comprendrais que cela ne vous soit "
        "pas possible.",
        farewell="Je vous remercie encore et vous souhaite, ainsi qu’à votre équipe, une belle "
        "réussite.",
    ),
}

_MET = "if you met or spoke: the day, and what the talk gave you; or delete this"
_LEARNT = "what you learnt about the company and liked, in a sentence or two that only you can say"
_ADVICE = (
    "Send it within a day or two of the answer, to the person who wrote or spoke to you, and "
    "keep it this short. Coverkit sends nothing."
)


def thank(
    letter: Letter, *, sender: Letter | None, today: dt.date, recipient: str | None = None
) -> Draft:
    """Write the note of thanks after a rejection, openly unfinished.

    Args:
        letter: The letter that was turned down: whom it was for, as what, in which language.
        sender: The person's newest letter with a letterhead; habits of greeting and sign-off.
        today: The date of the note.
        recipient: The person to thank, if it is not the one the letter was addressed to.
    """
    phrases = PHRASES.get(letter.language, PHRASES["en"])
    values = _values(letter, recipient)
    marker = Marker(year=today.year, values=values)
    frame = Framing(language=letter.language, marker=marker, sender=sender, posting=Posting(""))
    dated = [part.text for part in sender.parts if part.part == "date"] if sender else []
    style = date_style(dated[0]) if dated else "day_first"
    date = f"[{written_date(today, language=letter.language, style=style)}]"
    salutation = frame.salutation()
    opening = phrases.thanks if salutation.text.endswith(",") else _capital(phrases.thanks)
    return Draft(
        blocks=(
            frame.letterhead(),
            Block("date", (Run(date, slot="date"),)),
            frame.inside_address(),
            _filled("subject", phrases.subject, values, note=_ADVICE),
            salutation,
            _filled("opening", opening, values),
            _prompt("motivation", _MET),
            _prompt("motivation", _LEARNT),
            _filled("evidence", phrases.future, values),
            _filled("evidence", phrases.feedback, values),
            _filled("closing", phrases.farewell, values),
            frame.signoff(),
        ),
        today=today,
        language=letter.language,
        values=values,
        paper="Letter" if style == "month_first" else "A4",
    )


def _values(letter: Letter, recipient: str | None) -> dict[FactKind, str]:
    """What is known of the application, in brackets: it stays marked until confirmed."""
    known: dict[FactKind, str | None] = {
        "company": letter.company,
        "role": letter.role,
        "recipient": recipient or letter.recipient,
    }
    return {kind: f"[{unbracketed(value)}]" for kind, value in known.items() if value}


def _filled(
    part: BlockPart, phrase: str, values: Mapping[FactKind, str], *, note: str = ""
) -> Block:
    """A sentence with its slots as runs of their own."""
    slots: dict[str, FactKind] = {"{role}": "role", "{company}": "company"}
    pieces = re.split(r"(\{role\}|\{company\})", phrase)
    runs = [
        Run(values.get(kind, LABELS[kind]), slot=kind) if (kind := slots.get(piece)) else Run(piece)
        for piece in pieces
        if piece
    ]
    return Block(part, tuple(runs), note)


def _prompt(part: BlockPart, words: str) -> Block:
    return Block(part, (Run(f"[{PROMPT_PREFIX} {words}]", prompt=True),))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
