"""A margin, and the two numbers whose difference it is: 223 votes, of 428 and 205."""

from __future__ import annotations

from fractions import Fraction

from checker.grouping.view import View
from checker.kinds import Amount, Op
from checker.kinds.unit_names import MARGIN
from checker.model import Fact

BY_MARGIN = "margin"
"""What the kind's ladder does not know: the level of values that a margin explains."""


def is_margin(view: View) -> bool:
    """Say whether a value tells by how much one number exceeds another."""
    return isinstance(view.fact.value, Amount) and view.fact.value.unit == MARGIN


def margin_fits(first: View, second: View) -> bool:
    """Say whether one is the margin between the other and a number that stands beside that."""
    if is_margin(first) == is_margin(second):
        return False
    margin, other = (first, second) if is_margin(first) else (second, first)
    size, number = _exact(margin.fact), _exact(other.fact)
    if size is None or number is None or number <= size:
        return False
    return any(
        abs(number - beside) == size
        for fact in other.sentence.facts
        if fact is not other.fact and (beside := _exact(fact)) is not None
    )


def apart_by_margin(first: View, second: View) -> bool:
    """Say whether two numbers differ by the margin that stands beside one: 25, four behind 29."""
    left, right = _exact(first.fact), _exact(second.fact)
    if left is None or right is None or is_margin(first) or is_margin(second):
        return False
    return abs(left - right) in {*_margins(first), *_margins(second)}


def _margins(view: View) -> list[Fraction]:
    return [
        fact.value.number
        for fact in view.sentence.facts
        if isinstance(fact.value, Amount) and fact.value.unit == MARGIN
    ]


def _exact(fact: Fact) -> Fraction | None:
    """Return the number of an exact count, or of points; None for all else."""
    value = fact.value
    if fact.kind not in ("count", "measure") or not isinstance(value, Amount):
        return None
    return value.number if value.op is Op.EQ and not value.vague else None
