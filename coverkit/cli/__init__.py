"""The command line: Click commands over `Library`, and how results are shown."""
