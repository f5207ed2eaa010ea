"""The modules of a command, read from one file and not from seventy.

Why: Python looks for each module in its folder, opens its file and checks it, which for seventy
small ones takes a tenth of a short command's time. `expressions` keeps their code beside the
command's expressions. What does not fit its source any more is imported as ever, and kept anew.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType
from typing import TYPE_CHECKING

from coverkit import expressions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

_OURS = "coverkit."
_PACKAGE = f"{os.sep}__init__.py"


class _Loader(SourceFileLoader):
    """Loads a module whose code is at hand."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        """The code."""
        del fullname
        return self._code


class Kept:
    """Finds the modules that an earlier process kept; a finder as in ``sys.meta_path``."""

    def __init__(self) -> None:
        """Know of nothing missing yet."""
        self._missing: list[str] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module as it was kept, or None where Python has to look for it."""
        del target
        if not name.startswith(_OURS) or not path:
            return None
        match expressions.earlier(name, expressions.MODULE):
            case str(file), state, CodeType() as code if _is_current(file, state, path[0]):
                spec = ModuleSpec(name, _Loader(name, file, code), origin=file)
                spec.has_location = True
                spec.cached = expressions.where()
                if file.endswith(_PACKAGE):
                    spec.submodule_search_locations = [file.removesuffix(_PACKAGE)]
                return spec
        self._missing.append(name)
        return None

    def keep(self) -> None:
        """Hand what was missing over to `expressions`."""
        for name in self._missing:
            loader = getattr(sys.modules.get(name), "__loader__", None)
            if type(loader) is SourceFileLoader:
                state = _state(loader.path)
                code = loader.get_code(name)
                expressions.later(name, expressions.MODULE, (loader.path, state, code))


def _is_current(file: str, state: object, folder: str) -> bool:
    """Whether this is the file that Python would find, as it was when its code was kept."""
    try:
        return file.startswith(folder + os.sep) and _state(file) == state
    except OSError:
        return False


def _state(file: str) -> tuple[int, int]:
    """What tells that a source was changed: Python looks at the same."""
    found = os.stat(file)
    return found.st_mtime_ns, found.st_size
