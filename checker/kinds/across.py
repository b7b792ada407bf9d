"""Values of two kinds that can state one thing: the seventh trip, and seven trips so far."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from checker.kinds.amount import Amount, Op
from checker.kinds.count import COUNT
from checker.kinds.fraction import FRACTION
from checker.kinds.interface import Level
from checker.kinds.percentage import PERCENTAGE
from checker.kinds.registry import KINDS
from checker.model import Relation, Value

_COMMON = {
    frozenset({"count", "ordinal"}): COUNT.name,
    frozenset({"fraction", "percentage"}): PERCENTAGE.name,
}
"""Two kinds, and the kind in whose ladder their values are compared."""

_MEMBER: Level[Amount] = Level(
    "count.member",
    lambda left, right: left.number != right.number,
    Relation.COMPATIBLE,
    "the one is a place in a series, the other says how many there are of it",
)

_SHARE: Level[Any] = Level(
    "count.share",
    lambda _left, _right: True,
    Relation.COMPATIBLE,
    "the one is a share, the other counts a part beside its whole",
)

_SINCE: Level[Any] = Level(
    "date.since",
    lambda _left, _right: True,
    Relation.COMPATIBLE,
    "the one tells when it began, the other how long it has lasted",
)

_FITTING = {
    frozenset({"count", "fraction"}): _SHARE,
    frozenset({"count", "percentage"}): _SHARE,
    frozenset({"date", "duration"}): _SINCE,
}
"""Two kinds whose values alone say nothing of each other: it takes a whole, or a day of
publication. They are brought together only where these show that they fit, so they never clash."""

ACROSS = (_MEMBER, _SHARE, _SINCE)
"""The levels that no ladder of one kind has."""


def common_kind(left: str, right: str) -> str | None:
    """Return the kind in which values of two kinds are compared, None where they cannot be."""
    return left if left == right else _COMMON.get(frozenset({left, right}))


def may_fit(left: str, right: str) -> bool:
    """Say whether values of two kinds agree where something beside them shows that they fit."""
    return frozenset({left, right}) in _FITTING


def compare(
    left_kind: str, left: Value, right_kind: str, right: Value, *, so_far: bool = False
) -> Level[Any]:
    """Return the level that holds for two values; symmetric.

    The n-th of a thing says that there are n at least: "the first blast" is one of two, while
    "his 19th goal" and "17 goals" cannot both be. A third is 33 percent, and 35 too, as nobody
    who tells a third means the digits behind it.

    Args:
        left_kind: Name of a kind.
        left: A value of it.
        right_kind: Name of a kind.
        right: A value of it.
        so_far: Both count since a time, up to the day of the news: who makes his second trip since
            then has not made three.

    Raises:
        LookupError: The two kinds cannot be compared; see `common_kind` and `may_fit`.
        TypeError: A count, an ordinal or a share is no amount.
    """
    kinds = frozenset({left_kind, right_kind})
    if left_kind == right_kind:
        return KINDS[left_kind].compare(left, right)
    if kinds in _FITTING:
        return _FITTING[kinds]
    if kinds not in _COMMON:
        raise LookupError(f"kinds {left_kind!r} and {right_kind!r} cannot be compared")
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        raise TypeError(f"{left_kind}s and {right_kind}s are amounts, got {left!r} and {right!r}")
    if _COMMON[kinds] == COUNT.name:
        count, ordinal = (left, right) if left_kind == COUNT.name else (right, left)
        is_member = ordinal.number < count.number and not so_far
        return _MEMBER if is_member else COUNT.compare(count, ordinal)
    return _shares(left, right) if left_kind == FRACTION.name else _shares(right, left)


def _shares(fraction: Amount, percentage: Amount) -> Level[Amount]:
    """Compare a share told by a fraction: exact where it is a round percentage, else about it."""
    level = PERCENTAGE.compare(in_percent(fraction), percentage)
    if level.relation is not Relation.CONTRADICTION or fraction.op is not Op.EQ:
        return level
    return PERCENTAGE.compare(replace(in_percent(fraction), op=Op.APPROX), percentage)


def in_percent(fraction: Amount) -> Amount:
    """Return a fraction of one as a percentage."""
    low, high = (None if end is None else end * _HUNDRED for end in (fraction.low, fraction.high))
    unit = "percent" if fraction.unit is None else fraction.unit
    return replace(fraction, low=low, high=high, unit=unit, step=fraction.step * _HUNDRED)


_HUNDRED = Fraction(100)
