"""Figures that stand so when they are told: counted until a day, or how many are still so."""

from __future__ import annotations

from collections.abc import Iterator

from checker.kinds import DateExpression, Op
from checker.kinds.expression import Grain
from checker.languages.clauses import Clauses
from checker.languages.words import Role

_REACH = 3
"""Words from one such as "until" to its date: "until the end of Saturday", "as of noon on"."""

_BESIDE = 6
"""Words from one such as "still" to the value that is told to be so."""

_TRANSPARENT = ("date", "time", "ordinal")
"""Kinds of values that may stand between, as the hour of a day."""

_COUNTED = frozenset({"count", "percentage", "money", "measure"})
"""Kinds of figures that are counted on."""


def until_days(clauses: Clauses) -> frozenset[int]:
    """Return the dates that are days until which something is counted: "41 by Sunday evening".

    Such a day is not that of the event, and tells no other event than an earlier one does. A month
    or a year may well be: "made 40 by the end of May".
    """
    return frozenset(
        index
        for index, reading in enumerate(clauses.readings)
        if isinstance(reading.value, DateExpression)
        and (reading.value.op is Op.LE or _is_behind_until(clauses, index))
        and reading.value.grain is Grain.DAY
    )


def _is_behind_until(clauses: Clauses, date: int) -> bool:
    if not clauses.marks[Role.UNTIL]:
        return False
    first, _ = clauses.places[date]
    return any(
        begins <= first <= begins + _REACH + _of_an_hour(clauses, begins, first)
        and not any(_parts(clauses, at) for at in range(begins, first))
        for begins in _begins(clauses)
    )


def _of_an_hour(clauses: Clauses, begins: int, first: int) -> int:
    """Return how many of the words between are those of an hour: "as of 6 p.m. on Monday"."""
    owners = clauses.owners[begins:first]
    return sum(owner is not None and clauses.readings[owner].kind == "time" for owner in owners)


def _begins(clauses: Clauses) -> Iterator[int]:
    """Yield the words behind each "until", but for one that ends a length of time.

    "In the 24 hours until Sunday evening": what happened in them is of that day.
    """
    for at in clauses.marks[Role.UNTIL]:
        following = clauses.vocabulary.until[clauses.words[at].bare]
        before = clauses.owners[at - 1] if at else None
        if before is not None and clauses.readings[before].kind == "duration":
            continue
        if not following:
            yield at + 1
        elif at + 1 < len(clauses.words) and clauses.words[at + 1].folded == following:
            yield at + 2


def _parts(clauses: Clauses, at: int) -> bool:
    """Say whether a word begins something else: another clause, event or value."""
    owner, roles = clauses.owners[at], clauses.words[at].roles
    if owner is not None:
        return clauses.readings[owner].kind not in _TRANSPARENT
    return Role.BREAKS in roles or Role.HAPPENS in roles


def is_still(clauses: Clauses, index: int) -> bool:
    """Say whether a sentence tells how many are still so: "29 workers are still trapped".

    Before the value two words may stand between, as in "still in Tarsa hospital are 29"; behind it
    none, which would be what is so: "hit four times, while searchers were still at work".
    """
    if clauses.readings[index].kind not in _COUNTED:
        return False
    first, last = clauses.places[index]
    return any(
        _are_near(clauses, range(at + 1, first), 2)
        if at < first
        else _are_near(clauses, range(last + 1, at), 0)
        for at in clauses.marks[Role.STILL]
    )


def _are_near(clauses: Clauses, between: range, contents: int) -> bool:
    """Say whether few words stand between, and so many with content at most."""
    if len(between) > _BESIDE or any(_parts(clauses, at) for at in between):
        return False
    return sum(clauses.words[at].content for at in between) <= contents
