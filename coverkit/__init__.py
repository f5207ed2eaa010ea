"""coverkit: reuse the best of your own cover letters, and send none with the old company's name."""

__version__ = "0.1.0"
