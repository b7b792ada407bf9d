"""English: how English news states values."""

from checker.languages.english.language import ENGLISH

__all__ = ["ENGLISH"]
