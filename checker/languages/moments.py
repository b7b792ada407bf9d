"""Whether a figure stood so at another time: "it was then worth", "now", "a year earlier".

Each is a sort on the axis ``time``. Which time "then" is, only the sentence before may tell: see
`checker.extraction.moments`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.languages.belonging import longest_name
from checker.languages.clauses import Clauses
from checker.languages.words import Role

THEN = "time:then"
NOW = "time:now"
BEFORE = "time:before"

_OPENING = 3
"""Words of a clause before a time that dates all of it: "But a year earlier it made"."""

_BEHIND = 4
"""Words from a value to the time that dates it alone: "40 dollars a tonne a year earlier"."""


_COMMA = 2
"""Words from a time that opens a sentence to the clause that it dates: a comma between."""


class _Named(NamedTuple):
    """A time in a sentence."""

    first: int
    last: int
    sort: str


class Moments:
    """The other times of which one sentence tells."""

    def __init__(self, clauses: Clauses) -> None:
        """Find them."""
        self.clauses = clauses
        self.named = (*_named(clauses), *_earlier(clauses))

    def of(self, index: int) -> str:
        """Return the sort that the clause of a value tells, '' where it tells none or several."""
        clauses = self.clauses
        told = {name.sort for name in self.named if _is_told(clauses, name, index)}
        if _was_before(clauses, index):
            told.add(BEFORE)
        return told.pop() if len(told) == 1 else ""


def _is_told(clauses: Clauses, name: _Named, index: int) -> bool:
    """Say whether a time is that of a value."""
    if name.sort == BEFORE:
        return _dates(clauses, name, index)
    left, right = clauses.clause(index)
    return left <= name.first <= right


def _named(clauses: Clauses) -> Iterator[_Named]:
    """Yield the times that a table names, none within another."""
    free = 0
    for at in clauses.marks[Role.MOMENTS]:
        length, sort = longest_name(clauses.words, at, clauses.vocabulary.moments)
        if at < free or not length:
            continue
        free = at + length
        if sort:
            yield _Named(at, free - 1, sort)


def _earlier(clauses: Clauses) -> Iterator[_Named]:
    """Yield the times told by how much earlier they are: "two weeks earlier"."""
    for index, reading in enumerate(clauses.readings):
        first, last = clauses.places[index]
        if reading.kind != "duration" or last + 1 >= len(clauses.words):
            continue
        closing = clauses.vocabulary.lengths.earlier.get(clauses.words[last + 1].folded)
        if closing is not None and (not closing or _closes(clauses, last + 2)):
            yield _Named(first, last + 1, BEFORE)


def _closes(clauses: Clauses, at: int) -> bool:
    return at >= len(clauses.words) or Role.BREAKS in clauses.words[at].roles


def _dates(clauses: Clauses, name: _Named, index: int) -> bool:
    """Say whether an earlier time dates a value: opens its clause, or stands right behind it.

    What a figure is held against, as in "up 3 percent from a year earlier", is another's time.
    """
    first, last = clauses.places[index]
    own = name.first <= last and first <= name.last
    if own or _is_against(clauses, name.first - 1):
        return False
    if name.last < first:
        left = clauses.left_edge(first)
        if name.last < left:
            return name.first <= _OPENING and left <= name.last + _COMMA
        return name.first <= left + _OPENING
    between = range(last + 1, name.first)
    return len(between) <= _BEHIND and not any(
        clauses.owners[at] is not None
        or Role.BREAKS in clauses.words[at].roles
        or _is_against(clauses, at)
        for at in between
    )


def _was_before(clauses: Clauses, index: int) -> bool:
    """Say whether a price or the like was so before an event: "before the blast it pumped 40".

    The event stands between a verb such as "used to" and the value, or opens the sentence. How
    many were there before an event are those whom it befell.
    """
    if clauses.readings[index].kind not in _STANDING:
        return False
    words = clauses.vocabulary.lengths
    first, _ = clauses.places[index]
    left, _ = clauses.clause(index)
    at = next((at for at in range(first) if clauses.words[at].folded in words.before), None)
    if at is None or at + 1 >= first or clauses.owners[at + 1] is not None:
        return False
    return at == 0 or any(clauses.words[was].folded in words.was for was in range(left, at))


_STANDING = frozenset({"money", "measure", "percentage"})


def _is_against(clauses: Clauses, at: int) -> bool:
    return at >= 0 and Role.AGAINST in clauses.words[at].roles
