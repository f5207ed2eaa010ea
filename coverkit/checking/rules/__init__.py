"""All rules. A rule is one small file; its path below this folder is its id.

Long patterns stay strings: `re` compiles them on their first use, which most letters spare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.rules import (
    about_company,
    ageing,
    author,
    date,
    first_person,
    fonts,
    hidden_text,
    length,
    numbers,
    one_page,
    path_disagrees,
    placeholder,
    same_employer,
    stock_phrase,
    tracked_changes,
    two_companies,
    two_recipients,
    two_roles,
    unchanged,
)
from coverkit.checking.rules.draft import box, comment, prompt, store
from coverkit.checking.rules.leftover import company, place, recipient, reference, role
from coverkit.checking.rules.names import company as names_company
from coverkit.checking.rules.names import role as names_role
from coverkit.checking.rules.salutation import generic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coverkit.checking.case import Rule

RULES: Mapping[str, Rule] = {
    "draft.box": box.RULE,
    "draft.prompt": prompt.RULE,
    "draft.comment": comment.RULE,
    "draft.store": store.RULE,
    "placeholder": placeholder.RULE,
    "leftover.company": company.RULE,
    "leftover.role": role.RULE,
    "leftover.recipient": recipient.RULE,
    "leftover.place": place.RULE,
    "leftover.reference": reference.RULE,
    "two_companies": two_companies.RULE,
    "two_roles": two_roles.RULE,
    "two_recipients": two_recipients.RULE,
    "path_disagrees": path_disagrees.RULE,
    "tracked_changes": tracked_changes.RULE,
    "hidden_text": hidden_text.RULE,
    "date": date.RULE,
    "names.company": names_company.RULE,
    "names.role": names_role.RULE,
    "salutation.generic": generic.RULE,
    "unchanged": unchanged.RULE,
    "same_employer": same_employer.RULE,
    "ageing": ageing.RULE,
    "about_company": about_company.RULE,
    "author": author.RULE,
    "fonts": fonts.RULE,
    "one_page": one_page.RULE,
    "length": length.RULE,
    "numbers": numbers.RULE,
    "first_person": first_person.RULE,
    "stock_phrase": stock_phrase.RULE,
}
"""Id -> rule, the gravest first: findings of one place come in this order."""

SENT: tuple[str, ...] = (
    "draft",
    "placeholder",
    "leftover",
    "two_companies",
    "two_roles",
    "two_recipients",
    "path_disagrees",
    "tracked_changes",
    "hidden_text",
)
"""The rules, or folders of them, that still matter once a letter has gone out: slips, not style."""
