"""The command line: Click commands over `Library`, and how results are shown."""

from coverkit.cli.app import main

__all__ = ["main"]
