"""A letter -> `Finding`s: one rule, one small file, with its source."""

from coverkit.checking.case import same_name
from coverkit.checking.guard import LOOKED_UP, Guard, check
from coverkit.checking.names import Addressed, GivenBy, KnownNames, Target
from coverkit.checking.rules import SENT

__all__ = [
    "LOOKED_UP",
    "SENT",
    "Addressed",
    "GivenBy",
    "Guard",
    "KnownNames",
    "Target",
    "check",
    "same_name",
]
