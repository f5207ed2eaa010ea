"""The person's own settings: one small TOML file, beside the library or in the config folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from coverkit.errors import UsageError
from coverkit.folders import user_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import dataclass, replace
else:
    from coverkit.models.record import dataclass, replace

FILE_NAME = "coverkit.toml"
_TABLE = "check"


@dataclass(frozen=True, slots=True)
class Settings:
    """What `check` and `audit` are told for good: the table ``[check]`` of the file."""

    avoid: tuple[str, ...] = ()
    """Phrases that the person does not want to use: ``["going forward", "synergy"]``."""
    welcome: tuple[str, ...] = ()
    """Names that may stand in any letter: ``["Harrow Freight"]``."""
    ignore: tuple[str, ...] = ()
    """Rules, or single findings, to leave out: ``["length", "leftover.role: Clerk"]``."""

    def ignoring(self, *names: str) -> Settings:
        """The same, with these left out as well."""
        return replace(self, ignore=(*self.ignore, *names))


def read_settings(library: Path) -> Settings:
    """The settings beside this library file, else those in the platform's config folder.

    Raises:
        UsageError: the file is no TOML, or holds what we do not know.
    """
    beside = library.with_name(FILE_NAME)
    if beside.is_file():
        return _read(beside)
    usual = Path(user_folder("config")) / FILE_NAME
    return _read(usual) if usual.is_file() else Settings()


def _read(path: Path) -> Settings:
    import tomllib

    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            f"The settings in {path} cannot be read: {error}",
            hint="Mend the file, or move it away.",
        ) from error
    unknown = sorted({*found} - {_TABLE})
    table = found.get(_TABLE, {})
    if unknown or not isinstance(table, dict):
        raise _wrong(path, unknown[0] if unknown else _TABLE)
    return _from_table(table, path)


def _from_table(table: Mapping[str, object], path: Path) -> Settings:
    values: dict[str, tuple[str, ...]] = {}
    for key, value in table.items():
        known = key in Settings.__slots__ and isinstance(value, list)
        if not known or not all(isinstance(item, str) for item in value):  # type: ignore[attr-defined]
            raise _wrong(path, f"{_TABLE}.{key}")
        values[key] = tuple(value)  # type: ignore[arg-type]
    return Settings(**values)


def _wrong(path: Path, key: str) -> UsageError:
    return UsageError(
        f"{path}: “{key}” is no setting, or has no list of texts",
        hint=f"Below [{_TABLE}] there may be avoid, welcome and ignore, each a list of texts.",
    )
