"""Which one of several a value is of: of the league or of all cups, of the first round or the next.

For every language. A table gives names of such sorts, each with a concept ``axis:sort``; two values
whose sorts differ on one axis are of two things. A sort is told in the clause of its value, or as
the only one of its axis before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.languages.belonging import longest_name
from checker.languages.clauses import Clauses
from checker.languages.names import Names
from checker.languages.words import Role, Vocabulary
from checker.languages.yearly import yearly

_RIGHT_BEHIND = 4
"""Words behind a value within which a name that is the value's own begins."""


class _Named(NamedTuple):
    """A name of a sort in a sentence."""

    first: int
    last: int
    axis: str
    sort: str


class Sorts:
    """What the values of one sentence are of, on each axis that it names."""

    def __init__(self, clauses: Clauses, vocabulary: Vocabulary) -> None:
        """Find the names, the longest at each place; those without a concept only take words."""
        self.clauses = clauses
        self.named = [*_named(clauses, vocabulary.sorts), *_sides(clauses, vocabulary)]
        self.named += [_Named(*told) for told in yearly(clauses)]
        self.axes = tuple(dict.fromkeys(name.axis for name in self.named))

    def of(self, index: int) -> frozenset[str]:
        """Return the sorts of a value, each as ``axis:sort``, at most one on each axis."""
        if not self.named:
            return frozenset()
        told = ((axis, self._on(axis, index)) for axis in self.axes)
        return frozenset(f"{axis}:{sort}" for axis, sort in told if sort)

    def _on(self, axis: str, index: int) -> str:
        """Return the sort of a value on one axis; what is a part of the value itself is none."""
        first, last = self.clauses.places[index]
        left, right = self.clauses.clause(index)
        own = range(first, last + 1)
        named = [
            name
            for name in self.named
            if name.axis == axis and name.first not in own and name.last not in own
        ]
        within = [name for name in named if left <= name.first <= right]
        if not within:
            before = {name.sort for name in named if name.first < first}
            every = {name.sort for name in named}
            return before.pop() if len(before) == len(every) == 1 else ""
        if len({name.sort for name in within}) == 1:
            return within[0].sort
        behind = next((name for name in within if name.first > last), None)
        if behind and self._is_right_behind(behind, last):
            return behind.sort
        ahead = [name for name in within if name.last < first]
        return ahead[-1].sort if ahead else ""

    def _is_right_behind(self, name: _Named, last: int) -> bool:
        """Say whether a name stands right behind a value, and not in what "and" adds to it."""
        if any(self.clauses.is_and(at) for at in range(max(name.first - 1, 0), name.first + 1)):
            return False
        between = self.clauses.owners[last + 1 : name.first]
        return len(between) < _RIGHT_BEHIND and all(owner is None for owner in between)


def _named(clauses: Clauses, names: Names) -> Iterator[_Named]:
    """Yield the names of a table, the longest at each place, none within another."""
    free = 0
    for at in clauses.marks[Role.SORTS]:
        if at < free:
            continue
        length, concept = longest_name(clauses.words, at, names)
        if length:
            free = at + length
        if concept:
            axis, _, sort = concept.partition(":")
            yield _Named(at, free - 1, axis, sort)


def _sides(clauses: Clauses, vocabulary: Vocabulary) -> Iterator[_Named]:
    """Yield the sides of what a sentence names: the north of a strip, an eastern suburb.

    Each has an axis of its own thing, so that only two sides of one thing are two places.
    """
    words = clauses.words
    marks = [at for at in clauses.marks[Role.SIDES] if vocabulary.sides[words[at].bare]]
    for at in marks:
        if at + 1 in marks or at - 1 in marks:
            continue  # north-east
        of = _of_side(clauses, at, vocabulary)
        if of is not None:
            axis, _, side = vocabulary.sides[words[at].bare].partition(":")
            yield _Named(min(at, of), max(at, of), f"{axis} of {words[of].stem}", side)


def _of_side(clauses: Clauses, at: int, vocabulary: Vocabulary) -> int | None:
    """Return the word that names the thing of which a word tells the side.

    It stands behind the side, small words between; where an adjective follows its noun, before it.
    """
    words = clauses.words
    if vocabulary.article and Role.DEFINITE in words[at].roles:
        return at - 1 if at and words[at - 1].content else None
    for behind in range(at + 1, min(at + 1 + _SMALL_WORDS, len(words))):
        word = words[behind]
        if Role.BREAKS in word.roles or clauses.owners[behind] is not None:
            return None
        if word.content:
            return None if vocabulary.sides.get(word.bare) == "" else behind
    return None


_SMALL_WORDS = 3
"""Words from a side to its thing, at most: "north of the strip"."""
