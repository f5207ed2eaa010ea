"""The command line: Click commands over `Library`, and how results are shown."""

import gc

# Why before all else: most of what is made while modules are imported stays, and looking through
# it for garbage again and again takes a tenth of a short command's time.
gc.set_threshold(500_000)

from coverkit.cli.app import main  # noqa: E402

__all__ = ["main"]
