"""A letter -> `Finding`s: one rule, one small file, with its source."""

from coverkit.checking.case import same_name
from coverkit.checking.guard import Guard, check
from coverkit.checking.marked import mark
from coverkit.checking.names import Addressed, GivenBy, KnownNames, Target
from coverkit.checking.rules import SENT

__all__ = [
    "SENT",
    "Addressed",
    "GivenBy",
    "Guard",
    "KnownNames",
    "Target",
    "check",
    "mark",
    "same_name",
]
