"""Which of several things of one sort a value belongs to: Brent or gold, a quarter or a half-year.

For every language. What a market quotes is named before its quote, as the subject of its sentence,
or right behind it: "rose to 62 dollars for Brent". So is the part of a year that a figure is of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.languages.clauses import Clauses
from checker.languages.names import Names
from checker.languages.words import Role, Word

_RIGHT_BEHIND = 4
"""Words behind a value within which the name of what it belongs to begins."""


class Named(NamedTuple):
    """A name in a sentence."""

    at: int
    """Index of its first word."""

    concept: str


class Belongings:
    """What the values of one sentence belong to, among the names of one sort."""

    def __init__(self, clauses: Clauses, role: Role, names: Names) -> None:
        """Find the names.

        Args:
            clauses: Of the sentence.
            role: Of the words that open a name.
            names: Each, its words with blanks between them, with the concept that it stands for.
        """
        self.clauses = clauses
        opening = clauses.marks[role]
        self.named: list[Named] = []
        end = 0
        for at in opening:
            length, concept = longest_name(clauses.words, at, names)
            if at < end:
                continue  # in "second quarter ended June" the first name is it
            end = at + length
            if concept:
                self.named.append(Named(at, concept))

    def of(self, index: int) -> str:
        """Return the concept that a value belongs to, '' where none is named."""
        if not self.named:
            return ""
        first, last = self.clauses.places[index]
        before = next((name for name in reversed(self.named) if name.at < first), None)
        behind = next((name for name in self.named if name.at > last), None)
        if behind and behind.at - last <= _RIGHT_BEHIND and self._is_its_own(index, behind):
            return behind.concept
        if before:
            return before.concept
        return behind.concept if behind and len(self._concepts()) == 1 else ""

    def _is_its_own(self, index: int, behind: Named) -> bool:
        """Say whether neither another value nor the end of the clause stands before a name."""
        _, last = self.clauses.places[index]
        _, right = self.clauses.clause(index)
        between = self.clauses.owners[last + 1 : behind.at]
        return behind.at <= right and all(owner is None for owner in between)

    def _concepts(self) -> set[str]:
        return {name.concept for name in self.named}


def longest_name(words: Sequence[Word], at: int, names: Names) -> tuple[int, str]:
    """Return of how many words the longest name that begins at a word is, and its concept.

    0 and '' where none does.
    """
    spelled = words[at].bare
    size = 1
    length, found = (1, names[spelled]) if spelled in names else (0, "")
    while spelled in names.begun and at + size < len(words):
        spelled = f"{spelled} {words[at + size].bare}"
        size += 1
        if spelled in names:
            length, found = size, names[spelled]
    return length, found
