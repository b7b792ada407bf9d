"""Of which fiscal year or season a value is: this one, the next, the last, or one named by years.

"The current fiscal year", "the 2018-19 season", "the new budget". Each is a sort, such as
``fiscal:this`` and ``season:2018-2019``. Which years those are depends on the day on which it is
said, which no rule knows: see `checker.grouping.times`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.languages.belonging import longest_name
from checker.languages.clauses import Clauses
from checker.languages.words import Role, Word

AXES = ("fiscal", "season")

_REACH = 4
"""Words from a name to its year, at most: "the budget of Tarsa for the year 2019"."""

_DASHES = frozenset({"-", "/", "\N{EN DASH}", "\N{NON-BREAKING HYPHEN}"})

_YEARS = range(1900, 2200)

_CENTURY = 100


class Yearly(NamedTuple):
    """A fiscal year or season that a sentence tells."""

    first: int
    last: int
    axis: str
    which: str


def yearly(clauses: Clauses) -> Iterator[Yearly]:
    """Yield the fiscal years and seasons of a sentence, in text order."""
    for at in clauses.marks[Role.YEARS]:
        length, axis = longest_name(clauses.words, at, clauses.vocabulary.years)
        which = _named(clauses, at, at + length) or _relative(clauses, at, at + length)
        if axis and which:
            yield Yearly(at, at + length - 1, axis, which)


def _relative(clauses: Clauses, first: int, behind: int) -> str:
    """Return which one a word right beside a name tells, or one adjective away."""
    which = clauses.vocabulary.which
    beside = (first - 1, behind, first - 2, behind + 1)
    inside = (at for at in beside if 0 <= at < len(clauses.words))
    found = (which.get(clauses.words[at].bare, "") for at in inside)
    return next((one for one in found if one), "")


def _named(clauses: Clauses, first: int, behind: int) -> str:
    """Return the years told before a name or behind it: "2018", "2018-2019"."""
    words = clauses.words
    years = _ending(words, first - 1)
    for at in range(behind, min(behind + 1 + _REACH, len(words))):
        years = years or _beginning(words, at)
        owner = clauses.owners[at]
        other = owner is not None and clauses.readings[owner].kind != "date"
        if other or Role.BREAKS in words[at].roles:
            break
    return years


def _beginning(words: Sequence[Word], at: int) -> str:
    """Return the years that begin at a word."""
    start = _number(words, at)
    if start not in _YEARS:
        return ""
    if at + 1 < len(words) and words[at + 1].folded in _DASHES:
        return _span(start, _number(words, at + 2))
    return str(start)


def _ending(words: Sequence[Word], at: int) -> str:
    """Return the years that end at a word."""
    if at > 1 and words[at - 1].folded in _DASHES:
        return _span(_number(words, at - 2), _number(words, at))
    end = _number(words, at)
    return str(end) if end in _YEARS else ""


def _span(start: int, end: int) -> str:
    """Return two years as one name, if one follows the other: 2018-2019, 2018/19."""
    follows = start in _YEARS and end in (start + 1, (start + 1) % _CENTURY)
    return f"{start}-{start + 1}" if follows else ""


def _number(words: Sequence[Word], at: int) -> int:
    told = words[at].folded if 0 <= at < len(words) else ""
    return int(told) if told.isdecimal() else -1
