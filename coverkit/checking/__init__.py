"""A letter -> `Finding`s: one rule, one small file, with its source."""

from coverkit.checking.guard import LOOKED_UP, Guard, check
from coverkit.checking.names import Addressed, GivenBy, KnownNames, Target
from coverkit.checking.rules import SENT
from coverkit.checking.same_names import same_name

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
