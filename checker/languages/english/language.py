"""English, as the checker's stages see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.languages.english.describe import describe, terms
from checker.languages.english.reader import read
from checker.languages.english.sentences import split_sentences
from checker.languages.english.singles import read_singles
from checker.languages.english.tokens import fold
from checker.languages.interface import Description, Reading, Term, WordClass
from checker.model import Span


@dataclass(frozen=True, slots=True)
class English:
    """The English language; see `checker.languages.interface.Language`."""

    code: str = "en"

    def fold(self, text: str) -> str:
        """See `Language.fold`."""
        return fold(text)

    def sentences(self, text: str) -> list[Span]:
        """See `Language.sentences`."""
        return split_sentences(text)

    def read(self, text: str) -> list[Reading]:
        """See `Language.read`."""
        return read(text)

    def singles(self, text: str) -> list[Reading]:
        """See `Language.singles`."""
        return read_singles(text)

    def describe(self, text: str, readings: Sequence[Reading]) -> list[Description]:
        """See `Language.describe`."""
        return describe(text, readings)

    def terms(self, text: str) -> list[Term]:
        """See `Language.terms`."""
        return terms(text)

    def word_class(self, term: Term) -> WordClass:
        """See `Language.word_class`."""
        if term.name:
            return WordClass.NAME
        return WordClass.VERB if term.folded.endswith(_INFLECTED) else WordClass.OTHER


_INFLECTED = ("ed", "ing")
"""Endings of verbs that few other words share."""


ENGLISH = English()
