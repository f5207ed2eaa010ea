"""The command line: Click commands over `Library`, and how results are shown."""

import gc
import gettext

# Why before all else: most of what is made while modules are imported stays, and looking through
# it for garbage again and again takes a tenth of a short command's time.
gc.set_threshold(500_000)


def _untranslated(message: str) -> str:
    return message


# Why: Click takes its few words from `gettext`, which looks for a translation file in vain, again
# for each of them; that takes a twentieth of a short command's time. Ours are English as well.
_translated, gettext.gettext = gettext.gettext, _untranslated
from coverkit.cli.app import main  # noqa: E402

gettext.gettext = _translated

__all__ = ["main"]
