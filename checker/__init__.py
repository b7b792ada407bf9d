"""Find where news articles disagree about a number, ordinal, date, duration or amount."""

__version__ = "0.1.0"
