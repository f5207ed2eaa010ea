"""For every rule a letter that fails it and a letter that passes it."""

from __future__ import annotations

from dataclasses import dataclass, field

from coverkit.models import COMMENT_AUTHOR, Outline


@dataclass(frozen=True)
class Example:
    """A letter's parts, and whatever else the check is told."""

    parts: tuple
    options: dict = field(default_factory=dict)


def _body(text, **options):
    return Example((("body", text),), options)


def _earlier(*texts, company="Zephyr Motors", day="2024-03-01"):
    facts = {"company": (company, 1.0), "date": (day, 1.0)}
    return (Outline("old", "\n\n".join(texts), facts, path="old/letter.docx"),)


_STORY = "At Harrow Freight I ran the payroll of 240 drivers, and nobody was ever paid late."
_OTHER = "Since then I have taught the trade to nine apprentices, all of whom passed their test."
_NEW = "Your wind parks at Eastmere are why I write to you, for I grew up below the first of them."
_ADDRESSED = (("salutation", "Dear Borealis Grid team,"),)
_WORDS = " ".join(["word"] * 70)

EXAMPLES = {
    "draft.box": (
        Example((("letterhead", "Before you send this: 3 things are left to do"), ("body", "Hi"))),
        _body("Before you send this to print, I would gladly read it."),
    ),
    "draft.prompt": (
        _body("[Write: why this company, in two sentences]"),
        _body("I write: reports, manuals and minutes."),
    ),
    "draft.comment": (
        _body("Hi", unseen=[("From your letter", "comment", "plain", None, COMMENT_AUTHOR)]),
        _body("Hi"),
    ),
    "draft.store": (
        _body("At Borealis Grid", unseen=[("[Company]", "stored", "plain", None, "Borealis Grid")]),
        _body("At Borealis Grid"),
    ),
    "placeholder": (
        _body("I am writing to apply for the [Role] at [Company]."),
        _body('Their motto is "We does it" [sic], as reported [1].'),
    ),
    "leftover.company": (
        _body("I would love to work at Zephyr Motors."),
        _body("I would love to work at Borealis Grid."),
    ),
    "leftover.role": (
        _body("I am applying as a Flight Test Engineer."),
        _body("I worked as a Flight Test Engineer; now I am applying as a Payroll Clerk."),
    ),
    "leftover.recipient": (
        Example((("salutation", "Dear Ms Quill,"),)),
        Example((("salutation", "Dear Ms Okafor,"),)),
    ),
    "leftover.place": (
        _body("I am ready to relocate to Port Ashby."),
        _body("I grew up in Port Ashby."),
    ),
    "leftover.reference": (
        Example((("subject", "Your reference: REF-4711/B"),)),
        Example((("subject", "Your reference: PC-2026-12"),)),
    ),
    "two_companies": (
        Example((*_ADDRESSED, ("closing", "I look forward to a career at Wolpertinger Works."))),
        Example((*_ADDRESSED, ("closing", "I look forward to a career at Borealis."))),
    ),
    "two_roles": (
        _body("I am applying for the position of Welder."),
        _body("I am applying for the position of payroll clerk."),
    ),
    "two_recipients": (
        Example(
            (("salutation", "Dear Ms Reed,"),),
            {
                "facts": [
                    ("recipient", "Ms Reed", "salutation"),
                    ("recipient", "Mr Felix Tarn", "inside_address"),
                ]
            },
        ),
        Example(
            (("salutation", "Dear Ms Reed,"),),
            {
                "facts": [
                    ("recipient", "Ms Reed", "salutation"),
                    ("recipient", "Ms Cosima Reed", "inside_address"),
                ]
            },
        ),
    ),
    "author": (
        Example((("signoff", "Robin Tamm"),), {"properties": {"author": "A. Friend"}}),
        Example((("signoff", "Robin Tamm"),), {"properties": {"author": "Robin Tamm"}}),
    ),
    "fonts": (
        _body("Hi", fonts={"Arial": "I led a team", "Calibri": "I am glad"}),
        _body("Hi", fonts={"Calibri": "I am glad"}),
    ),
    "one_page": (
        _body("Hi", properties={"pages": "2"}),
        _body("Hi", properties={"pages": "1"}),
    ),
    "path_disagrees": (
        Example(
            _ADDRESSED,
            {"facts": [("company", "Zephyr", "path"), ("company", "Borealis Grid", "salutation")]},
        ),
        Example(
            _ADDRESSED,
            {
                "facts": [
                    ("company", "borealis", "path"),
                    ("company", "Borealis Grid", "salutation"),
                ]
            },
        ),
    ),
    "tracked_changes": (
        _body("Hi", unseen=[("as I wrote to Zephyr", "deleted")]),
        _body("Hi"),
    ),
    "hidden_text": (
        _body("Hi", unseen=[("salary: ask for more", "hidden")]),
        _body("Hi"),
    ),
    "date": (
        Example((("date", "3 March 2024"),), {"facts": [("date", "2024-03-03", "date")]}),
        Example((("date", "1 March 2026"),), {"facts": [("date", "2026-03-01", "date")]}),
    ),
    "names.company": (
        _body("I would love to work for your organisation."),
        Example((("opening", "I would love to work for Borealis."),)),
    ),
    "names.role": (
        _body("I would love to work for Borealis."),
        _body("I am applying as a payroll clerk."),
    ),
    "salutation.generic": (
        Example((("salutation", "To Whom It May Concern:"),)),
        Example((("salutation", "Dear Ms Okafor,"),)),
    ),
    "unchanged": (
        _body(f"{_STORY} {_OTHER}", earlier=_earlier(_STORY, _OTHER)),
        _body(f"{_STORY} {_NEW}", earlier=_earlier(_STORY, _OTHER)),
    ),
    "same_employer": (
        _body(_STORY, earlier=_earlier(_STORY, company="Borealis Grid")),
        _body(_STORY, earlier=_earlier(_STORY)),
    ),
    "ageing": (
        _body("I will graduate in May 2024."),
        _body("I graduated in May 2024."),
    ),
    "about_company": (
        _body("I want to work for Borealis.", earlier=_earlier("I want to work for Zephyr.")),
        _body("Borealis and its park at Eastmere called me.", earlier=_earlier("I like Zephyr.")),
    ),
    "length": (
        _body("Please take me."),
        Example(tuple(("body", _WORDS) for _ in range(4))),
    ),
    "numbers": (
        _body("I improved our payroll a lot."),
        _body("I cut payroll errors by 30%."),
    ),
    "first_person": (
        _body("I plan. I count. I check. I pay. I file. I phone."),
        _body("Payroll is my trade. For ten years I counted. Errors fell. I liked that. It paid."),
    ),
    "stock_phrase": (
        _body("I am a team player with a proven track record."),
        _body("Five of us moved 240 drivers to the new payroll in a month."),
    ),
}
"""Rule id -> (fails, passes)."""
