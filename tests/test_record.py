"""A record is a frozen, slotted dataclass, made when it is needed."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from coverkit.models.record import dataclass, field


@dataclass(frozen=True, slots=True)
class Made:
    """One of ours."""

    name: str
    size: int = 1
    extra: dict[str, int] = field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Real:
    """The same by Python's own hand."""

    name: str
    size: int = 1
    extra: dict[str, int] = dataclasses.field(default_factory=dict)


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: [(f.name, f.type, f.default) for f in dataclasses.fields(kind)],
        lambda kind: dataclasses.asdict(kind("a", extra={"b": 2})),
        lambda kind: dataclasses.asdict(dataclasses.replace(kind("a"), size=3)),
        lambda kind: repr(kind("a", 2)).removeprefix(kind.__name__),
        lambda kind: (kind("a") == kind("a"), kind("a") == kind("b"), kind("a") == "a"),
        lambda kind: kind("a").extra is kind("a").extra,
        lambda kind: kind.__slots__,
        lambda kind: pickle.loads(pickle.dumps(kind("a", 4))) == kind("a", 4),  # noqa: S301
    ],
)
def test_it_answers_as_a_dataclass_does(ask):
    assert ask(Made) == ask(Real)


@pytest.mark.parametrize("kind", [Made, Real])
def test_it_cannot_be_changed(kind):
    with pytest.raises(dataclasses.FrozenInstanceError):
        kind("a").name = "b"


@pytest.mark.parametrize("kind", [Made, Real])
def test_a_value_without_a_default_must_be_given(kind):
    with pytest.raises(TypeError, match="name"):
        kind()


def test_equal_ones_share_a_hash():
    @dataclass(frozen=True, slots=True)
    class Pair:
        one: int
        other: int

    assert hash(Pair(1, 2)) == hash(Pair(1, 2))
    assert len({Pair(1, 2), Pair(1, 2), Pair(2, 1)}) == 2
