"""Modern Standard Arabic, as news writes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.languages.arabic.describe import describe, terms
from checker.languages.arabic.reader import read
from checker.languages.arabic.sentences import sentences
from checker.languages.arabic.singles import read_singles
from checker.languages.arabic.tokens import fold
from checker.languages.arabic.word_class import word_class
from checker.languages.interface import Description, Language, Reading, Term, WordClass
from checker.model import Span

__all__ = ["ARABIC", "Arabic"]


@dataclass(frozen=True, slots=True)
class Arabic:
    """The Arabic language; see `checker.languages.interface.Language` for each method."""

    @property
    def code(self) -> str:
        """ISO 639-1 code."""
        return "ar"

    def fold(self, text: str) -> str:
        """Make text uniform for matching."""
        return fold(text)

    def sentences(self, text: str) -> list[Span]:
        """Split a paragraph into sentences."""
        return sentences(text)

    def read(self, text: str) -> list[Reading]:
        """Read every value that a sentence states."""
        return read(text)

    def singles(self, text: str) -> list[Reading]:
        """Read the counts of one that only an indefinite singular tells."""
        return read_singles(text)

    def describe(self, text: str, readings: Sequence[Reading]) -> list[Description]:
        """Describe each reading's surroundings."""
        return describe(text, readings)

    def terms(self, text: str) -> list[Term]:
        """Return the content words of a text."""
        return terms(text)

    def word_class(self, term: Term) -> WordClass:
        """Return what a content word is, told without its sentence."""
        return WordClass.NAME if term.name else word_class(term.folded)


ARABIC: Language = Arabic()
