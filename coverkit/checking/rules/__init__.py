"""All rules. A rule is one small file; its path below this folder is its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coverkit.checking.rules import placeholder
from coverkit.checking.rules.draft import box, comment, prompt
from coverkit.checking.rules.leftover import company, recipient, role
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
    "placeholder": placeholder.RULE,
    "leftover.company": company.RULE,
    "leftover.role": role.RULE,
    "leftover.recipient": recipient.RULE,
    "names.company": names_company.RULE,
    "names.role": names_role.RULE,
    "salutation.generic": generic.RULE,
}
