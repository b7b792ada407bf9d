"""Values of two kinds that can state one thing: the seventh trip, and seven trips so far."""

from __future__ import annotations

from typing import Any

from checker.kinds.amount import Amount
from checker.kinds.count import COUNT
from checker.kinds.interface import Level
from checker.kinds.registry import KINDS
from checker.model import Relation, Value

_COUNTED = frozenset({"count", "ordinal"})

_MEMBER: Level[Amount] = Level(
    "count.member",
    lambda left, right: left.number != right.number,
    Relation.COMPATIBLE,
    "the one is a place in a series, the other says how many there are of it",
)


def common_kind(left: str, right: str) -> str | None:
    """Return the kind in which values of two kinds are compared, None where they cannot be."""
    if left == right:
        return left
    return COUNT.name if {left, right} == _COUNTED else None


def compare(left_kind: str, left: Value, right_kind: str, right: Value) -> Level[Any]:
    """Return the level that holds for two values; symmetric.

    The n-th of a thing says that there are n at least: "the first blast" is one of two, while
    "his 19th goal" and "17 goals" cannot both be.

    Raises:
        LookupError: The two kinds cannot be compared; see `common_kind`.
        TypeError: A count or an ordinal is no amount.
    """
    if left_kind == right_kind:
        return KINDS[left_kind].compare(left, right)
    if common_kind(left_kind, right_kind) is None:
        raise LookupError(f"kinds {left_kind!r} and {right_kind!r} cannot be compared")
    count, ordinal = (left, right) if left_kind == COUNT.name else (right, left)
    if not isinstance(count, Amount) or not isinstance(ordinal, Amount):
        raise TypeError(f"counts and ordinals are amounts, got {count!r} and {ordinal!r}")
    return _MEMBER if ordinal.number < count.number else COUNT.compare(count, ordinal)
