"""Frozen, slotted dataclasses whose parts are made when they are first needed.

Why: `dataclasses` writes and compiles six methods a class as soon as it is imported, which takes
a millisecond; a cold `suggest` needs fifteen classes, and answers in thirty milliseconds. Here
a class costs a tenth of that: its ``__init__`` is made with its first instance, of code that an
earlier process compiled, the other methods are shared by all, and `dataclasses.replace`,
``asdict`` and ``fields`` find what they look for. Type checkers are shown the real ``dataclass``.
"""

from __future__ import annotations

from typing import Any, Final

from coverkit.expressions import code

_SLOTTED: Final = frozenset({"__dict__", "__weakref__"})


class _Factory:
    """A default that is made anew for each instance."""

    def __init__(self, make: type) -> None:
        self.make = make


def field(*, default_factory: type) -> Any:  # noqa: ANN401 - stands where the value will
    """A default that must not be shared."""
    return _Factory(default_factory)


def replace(record: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - as `dataclasses.replace`
    """The record with these values in place of its own."""
    kept = {name: getattr(record, name) for name in record.__match_args__ if name not in changes}
    return type(record)(**kept, **changes)


class _Fields:
    """``__dataclass_fields__`` of one class, made by `dataclasses` when it is first looked at."""

    def __get__(self, _: object, owner: type) -> dict[str, Any]:
        """Make the real thing and take its fields."""
        import dataclasses

        defaults: dict[str, Any] = owner.__record_defaults__  # type: ignore[attr-defined]
        made: Any = dataclasses.make_dataclass(
            owner.__name__,
            [
                (name, owner.__annotations__[name])
                if name not in defaults
                else (name, owner.__annotations__[name], _real(defaults[name]))
                for name in owner.__match_args__  # type: ignore[attr-defined]
            ],
            eq=False,
            repr=False,
        )
        found: dict[str, Any] = made.__dataclass_fields__
        type.__setattr__(owner, "__dataclass_fields__", found)
        return found


def dataclass(*, frozen: bool, slots: bool) -> Any:  # noqa: ANN401 - as `dataclasses.dataclass`
    """Make a class a record; both flags are always on, and stand there for the reader."""
    del frozen, slots
    return _record


def _record(plain: type) -> type:
    names = tuple(
        name for name, kind in plain.__annotations__.items() if not kind.startswith("ClassVar")
    )
    said = dict(plain.__dict__)
    defaults = {name: said.pop(name) for name in names if name in said}
    said = {name: value for name, value in said.items() if name not in _SLOTTED}
    made = type(plain)(
        plain.__name__,
        plain.__bases__,
        said
        | {
            "__slots__": names,
            "__match_args__": names,
            "__record_defaults__": defaults,
            "__dataclass_fields__": _Fields(),
            "__init__": _first,
            "__eq__": _equal,
            "__hash__": _hash,
            "__repr__": _repr,
            "__setattr__": _refuse,
            "__delattr__": _refuse,
            "__getstate__": _values,
            "__setstate__": _restore,
        },
    )
    made.__qualname__ = plain.__qualname__
    return made


def _first(self: Any, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
    """The ``__init__`` of a class without instances: put the real one in its place."""
    made = type(self)
    type.__setattr__(made, "__init__", _init(made))
    self.__init__(*args, **kwargs)


def _init(made: type) -> Any:  # noqa: ANN401
    """``__init__`` with the class's own parameters, each put into its slot."""
    defaults: dict[str, Any] = made.__record_defaults__  # type: ignore[attr-defined]
    parameters, lines = [], []
    known: dict[str, Any] = {}
    for name in made.__match_args__:  # type: ignore[attr-defined]
        known[f"set_{name}"] = made.__dict__[name].__set__
        value = defaults.get(name)
        if isinstance(value, _Factory):
            known[f"make_{name}"] = value.make
            known["_missing"] = _Factory
            parameters.append(f"{name}=_missing")
            lines.append(f" set_{name}(self, make_{name}() if {name} is _missing else {name})")
            continue
        if name in defaults:
            known[f"default_{name}"] = value
        parameters.append(f"{name}=default_{name}" if name in defaults else name)
        lines.append(f" set_{name}(self, {name})")
    source = f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines)
    exec(code(source), known)  # noqa: S102 - made of our own field names, as `dataclasses` does
    return known["__init__"]


def _real(default: Any) -> Any:  # noqa: ANN401
    """A default as `dataclasses` writes it."""
    import dataclasses

    if isinstance(default, _Factory):
        return dataclasses.field(default_factory=default.make)
    return dataclasses.field(default=default)


def _values(self: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return tuple([getattr(self, name) for name in self.__match_args__])


def _restore(self: Any, values: tuple[Any, ...]) -> None:  # noqa: ANN401
    for name, value in zip(self.__match_args__, values, strict=True):
        object.__setattr__(self, name, value)


def _equal(self: Any, other: object) -> Any:  # noqa: ANN401
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:  # noqa: ANN401
    return hash(_values(self))


def _repr(self: Any) -> str:  # noqa: ANN401
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({said})"


def _refuse(self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r} of a {type(self).__name__}")
